-- Outlets with their place, and where each merchant is at home: the category group and area in which most of its sales are made.
create table place as
select o.outlet, o.outlet_id, o.merchant, o.merchant_id, o.merchant_name, o.owner, o.name, o.mcc, o.category_group, o.latitude, o.longitude,
  a.area, a.region, a.country
from outlet o join area a on a.area = o.area;

create table home as
with sales as (
  select p.merchant, p.category_group, p.area, p.region, p.country, p.owner, p.merchant_id, p.merchant_name,
    sum(coalesce(t.amount, 0)) as amount, min(p.outlet) as first_outlet
  from place p left join (select outlet, sum(amount) as amount from card_transaction where amount > 0 group by outlet) t on t.outlet = p.outlet
  group by p.merchant, p.category_group, p.area, p.region, p.country, p.owner, p.merchant_id, p.merchant_name
),
ranked as (
  select *, row_number() over (partition by merchant order by amount desc, first_outlet) as standing from sales
)
select merchant, merchant_id, merchant_name, owner, category_group, area, region, country from ranked where standing = 1;
