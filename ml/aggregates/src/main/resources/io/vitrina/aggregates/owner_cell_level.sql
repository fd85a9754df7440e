-- One level of places and periods, of periods that lie within the data as a whole.
insert into owner_cell
select s.owner, s.category_group, ':areaLevel', s.place, ':periodLevel', s.period_start, s.sales, s.refunds, s.sales_count,
  coalesce(b.cards, 0)
from (
  select x.owner, x.:areaLevel_cell as cell, x.category_group, x.:areaLevel as place, d.:periodLevel as period_start,
    sum(t.sales) as sales, sum(t.refunds) as refunds, sum(t.sales_count) as sales_count
  from stand_day t
  join stand x on x.stand = t.stand
  join calendar d on d.day = t.day
  where d.:periodLevel >= date ':from' and d.:periodLevel <= date ':lastStart'
  group by x.owner, x.:areaLevel_cell, x.category_group, x.:areaLevel, d.:periodLevel
) s
left join (
  select x.owner, x.:areaLevel_cell as cell, b.period_start, :cards as cards
  from buyer_:periodLevel b
  join stand x on x.stand = b.stand
  group by x.owner, x.:areaLevel_cell, b.period_start
) b on b.owner = s.owner and b.cell = s.cell and b.period_start = s.period_start;

-- Cards behind what the viewer sees who knows most of them: all but those that only one owner has, of the owner with most of such.
insert into cell_cards
select c.category_group, ':areaLevel', c.place, ':periodLevel', n.period_start, n.cards
from (
  select cell, period_start, sum(cards) - max(alone) as cards
  from (
    select cell, period_start, first_owner, count(*) as cards, sum(case when first_owner = last_owner then 1 else 0 end) as alone
    from (
      select x.:areaLevel_cell as cell, b.period_start, b.card, min(x.owner) as first_owner, max(x.owner) as last_owner
      from buyer_:periodLevel b
      join stand x on x.stand = b.stand
      where b.period_start >= date ':from' and b.period_start <= date ':lastStart'
      group by x.:areaLevel_cell, b.period_start, b.card
    ) buyers
    group by cell, period_start, first_owner
  ) owners
  group by cell, period_start
) n
join (select distinct :areaLevel_cell as cell, category_group, :areaLevel as place from stand) c on c.cell = n.cell;
