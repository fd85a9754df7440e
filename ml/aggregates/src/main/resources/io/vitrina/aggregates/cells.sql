-- What the gate judges of each cell: how many owners contribute, the sum, the largest and the second largest contribution, by figure.
create table contribution as
with figures as (
  select category_group, area_level, area, period_level, period_start, owner, 'sales' as figure, sales as amount from owner_cell where sales > 0
  union all
  select category_group, area_level, area, period_level, period_start, owner, 'revenue', sales - refunds from owner_cell where sales > refunds
  union all
  select category_group, area_level, area, period_level, period_start, owner, 'refunds', refunds from owner_cell where refunds > 0
  union all
  select category_group, area_level, area, period_level, period_start, owner, 'count', sales_count from owner_cell where sales_count > 0
  union all
  select category_group, area_level, area, period_level, period_start, owner, 'cards', cards from owner_cell where cards > 0
),
ranked as (
  select *, row_number() over (partition by category_group, area_level, area, period_level, period_start, figure order by amount desc, owner) as standing
  from figures
)
select category_group, area_level, area, period_level, period_start, figure, count(*) as owners, sum(amount) as total,
  max(case when standing = 1 then amount else 0 end) as largest, max(case when standing = 2 then amount else 0 end) as second,
  percentile_cont(0.25) within group (order by amount) as p25,
  percentile_cont(0.5) within group (order by amount) as p50,
  percentile_cont(0.75) within group (order by amount) as p75
from ranked
group by category_group, area_level, area, period_level, period_start, figure;

create table cell as
select c.category_group, c.area_level, c.area, c.period_level, c.period_start, coalesce(n.cards, 0) as cards,
  max(case when figure = 'sales' then owners else 0 end) as sales_owners, max(case when figure = 'sales' then total else 0 end) as sales_total,
  max(case when figure = 'sales' then largest else 0 end) as sales_largest, max(case when figure = 'sales' then second else 0 end) as sales_second,
  max(case when figure = 'revenue' then owners else 0 end) as revenue_owners, max(case when figure = 'revenue' then total else 0 end) as revenue_total,
  max(case when figure = 'revenue' then largest else 0 end) as revenue_largest, max(case when figure = 'revenue' then second else 0 end) as revenue_second,
  max(case when figure = 'refunds' then owners else 0 end) as refunds_owners, max(case when figure = 'refunds' then total else 0 end) as refunds_total,
  max(case when figure = 'refunds' then largest else 0 end) as refunds_largest, max(case when figure = 'refunds' then second else 0 end) as refunds_second,
  max(case when figure = 'count' then owners else 0 end) as count_owners, max(case when figure = 'count' then total else 0 end) as count_total,
  max(case when figure = 'count' then largest else 0 end) as count_largest, max(case when figure = 'count' then second else 0 end) as count_second,
  max(case when figure = 'cards' then owners else 0 end) as cards_owners, max(case when figure = 'cards' then total else 0 end) as cards_total,
  max(case when figure = 'cards' then largest else 0 end) as cards_largest, max(case when figure = 'cards' then second else 0 end) as cards_second,
  max(case when figure = 'revenue' then p25 else 0 end) as p25, max(case when figure = 'revenue' then p50 else 0 end) as p50,
  max(case when figure = 'revenue' then p75 else 0 end) as p75
from contribution c
left join cell_cards n on n.category_group = c.category_group and n.area_level = c.area_level and n.area = c.area
  and n.period_level = c.period_level and n.period_start = c.period_start
group by c.category_group, c.area_level, c.area, c.period_level, c.period_start, n.cards;
