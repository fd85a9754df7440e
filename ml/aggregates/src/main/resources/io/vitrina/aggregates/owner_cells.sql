-- What cells are made from. A stand is where an owner sells one category group in one area; cells have numbers, so that only integers
-- are grouped by.
create table stand as
select row_number() over (order by owner, category_group, area) as stand, owner, category_group, area, region, country,
  dense_rank() over (order by category_group, area) as area_cell,
  dense_rank() over (order by category_group, region) as region_cell,
  dense_rank() over (order by category_group, country) as country_cell
from (select distinct owner, category_group, area, region, country from place) stands;

create table outlet_stand as
select p.outlet, cast(s.stand as integer) as stand
from place p
join stand s on s.owner = p.owner and s.category_group = p.category_group and s.area = p.area;

create table stand_day as
select o.stand, t.day,
  sum(case when t.amount > 0 then t.amount else 0 end) as sales,
  sum(case when t.amount < 0 then -t.amount else 0 end) as refunds,
  sum(case when t.amount > 0 then 1 else 0 end) as sales_count
from card_transaction t
join outlet_stand o on o.outlet = t.outlet
group by o.stand, t.day;

-- Who bought at a stand in a period, each card once.
create table buyer_week as
select distinct o.stand, d.week as period_start, t.card
from card_transaction t
join outlet_stand o on o.outlet = t.outlet
join calendar d on d.day = t.day
where t.amount > 0;

create table buyer_month as
select distinct o.stand, d.month as period_start, t.card
from card_transaction t
join outlet_stand o on o.outlet = t.outlet
join calendar d on d.day = t.day
where t.amount > 0;

create table buyer_quarter as
select distinct b.stand, q.quarter as period_start, b.card
from buyer_month b
join (select distinct month, quarter from calendar) q on q.month = b.period_start;

create table owner_cell (owner integer, category_group string, area_level string, area string, period_level string,
  period_start date, sales bigint, refunds bigint, sales_count bigint, cards bigint);

create table cell_cards (category_group string, area_level string, area string, period_level string, period_start date, cards bigint);
