-- Who is whose customer, by running numbers of the merchant's own, and what each outlet sold on each day in each channel, and by hour.
-- Customers of a day are in there as often as they bought: to make them distinct when they are written takes half as long.
create table customer as
select merchant, card, cast(row_number() over (partition by merchant order by first_day, card) as integer) as number
from (
  select p.merchant, t.card, min(t.day) as first_day
  from card_transaction t join place p on p.outlet = t.outlet
  where t.amount > 0
  group by p.merchant, t.card
) first_visit;

create table merchant_day as
select p.merchant_id, d.date as day, p.outlet_id, case when s.online then 'online' else 'pos' end as channel,
  s.sales, s.refunds, s.sales_count, s.refund_count, s.customers
from (
  select t.outlet, t.day, t.online,
    sum(case when t.amount > 0 then t.amount else 0 end) as sales,
    sum(case when t.amount < 0 then -t.amount else 0 end) as refunds,
    sum(case when t.amount > 0 then 1 else 0 end) as sales_count,
    sum(case when t.amount < 0 then 1 else 0 end) as refund_count,
    array_agg(c.number) filter (where t.amount > 0) as customers
  from card_transaction t
  join place o on o.outlet = t.outlet
  left join customer c on c.merchant = o.merchant and c.card = t.card
  group by t.outlet, t.day, t.online
) s
join place p on p.outlet = s.outlet
join calendar d on d.day = s.day;

create table merchant_hour as
select p.merchant_id, d.month, p.outlet_id, case when t.online then 'online' else 'pos' end as channel, d.weekday, t.hour,
  sum(t.amount) as sales, count(*) as sales_count
from card_transaction t
join place p on p.outlet = t.outlet
join calendar d on d.day = t.day
where t.amount > 0
group by p.merchant_id, d.month, p.outlet_id, case when t.online then 'online' else 'pos' end, d.weekday, t.hour;
