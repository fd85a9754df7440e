-- One level of places and periods, of periods that lie within the data as a whole.
insert into owner_cell
select owner, category_group, ':areaLevel', :area, ':periodLevel', :period, sum(sales), sum(refunds), sum(sales_count),
  count(distinct case when sales_count > 0 then card end)
from :source
where :period >= date ':from' and :period <= date ':lastStart'
group by owner, category_group, :area, :period;

insert into cell_cards
select category_group, ':areaLevel', :area, ':periodLevel', :period, count(distinct case when sales_count > 0 then card end)
from :source
where :period >= date ':from' and :period <= date ':lastStart'
group by category_group, :area, :period;
