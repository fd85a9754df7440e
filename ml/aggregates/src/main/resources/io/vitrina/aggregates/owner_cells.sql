-- What each owner contributes to each cell: category group x area x week or month. By card first, so that cards are counted once.
create table owner_week as
select p.owner, p.category_group, p.area, p.region, p.country, d.week as period_start, t.card,
  sum(case when t.amount > 0 then t.amount else 0 end) as sales,
  sum(case when t.amount < 0 then -t.amount else 0 end) as refunds,
  sum(case when t.amount > 0 then 1 else 0 end) as sales_count
from card_transaction t
join place p on p.outlet = t.outlet
join calendar d on d.day = t.day
group by p.owner, p.category_group, p.area, p.region, p.country, d.week, t.card;

create table owner_month as
select p.owner, p.category_group, p.area, p.region, p.country, d.month as period_start, d.quarter, t.card,
  sum(case when t.amount > 0 then t.amount else 0 end) as sales,
  sum(case when t.amount < 0 then -t.amount else 0 end) as refunds,
  sum(case when t.amount > 0 then 1 else 0 end) as sales_count
from card_transaction t
join place p on p.outlet = t.outlet
join calendar d on d.day = t.day
group by p.owner, p.category_group, p.area, p.region, p.country, d.month, d.quarter, t.card;

create table owner_cell (owner integer, category_group varchar, area_level varchar, area varchar, period_level varchar,
  period_start date, sales bigint, refunds bigint, sales_count bigint, cards bigint);

create table cell_cards (category_group varchar, area_level varchar, area varchar, period_level varchar, period_start date, cards bigint);
