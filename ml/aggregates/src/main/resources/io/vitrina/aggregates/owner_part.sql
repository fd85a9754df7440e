-- Of owners with several merchants: what the owner contributes to each cell in which one of them has an outlet, for that merchant.
create table owner_part as
with several as (
  select owner from place group by owner having count(distinct merchant) > 1
),
stands as (
  select distinct p.merchant_id, p.owner, p.category_group, p.area, p.region, p.country
  from place p
  join several s on s.owner = p.owner
),
seen as (
  select distinct merchant_id, owner, category_group, 'area' as area_level, area as place from stands
  union all
  select distinct merchant_id, owner, category_group, 'region', region from stands
  union all
  select distinct merchant_id, owner, category_group, 'country', country from stands
)
select s.merchant_id, c.category_group, c.area_level, c.area, c.period_level, c.period_start, c.sales, c.refunds, c.sales_count, c.cards
from owner_cell c
join seen s on s.owner = c.owner and s.category_group = c.category_group and s.area_level = c.area_level and s.place = c.area;
