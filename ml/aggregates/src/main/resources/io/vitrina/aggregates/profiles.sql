-- What is known about each card over the window of days after :after until :asOf, in the order of the profile's columns.
create or replace table profile as
with purchase as (
  select t.card, t.day, t.hour, t.online, t.spent_in, t.amount, p.merchant, d.weekday, d.day_of_month
  from card_transaction t
  join place p on p.outlet = t.outlet
  join calendar d on d.day = t.day
  where t.day > :after and t.day <= :asOf
),
activity as (
  select card,
    sum(case when amount > 0 then 1 else 0 end) as purchases,
    sum(case when amount < 0 then 1 else 0 end) as refunds,
    sum(amount) as spent_minor,
    sum(case when amount > 0 and online then 1 else 0 end) as online_purchases,
    sum(case when online then amount else 0 end) as online_minor,
    count(distinct case when amount > 0 then day end) as active_days,
    count(distinct case when amount > 0 then merchant end) as merchants,
    sum(case when amount > 0 and weekday >= 6 then 1 else 0 end) as weekend_purchases,
    sum(case when amount > 0 and hour >= 18 then 1 else 0 end) as evening_purchases,
    sum(case when amount > 0 and (day_of_month >= 25 or day_of_month <= 3) then 1 else 0 end) as payday_purchases,
    :asOf - min(day) as days_since_first,
    :asOf - max(day) as days_since_last,
    cast(round(percentile_cont(0.1) within group (order by case when amount > 0 then amount end)) as bigint) as ticket_p10_minor,
    cast(round(percentile_cont(0.5) within group (order by case when amount > 0 then amount end)) as bigint) as ticket_p50_minor,
    cast(round(percentile_cont(0.9) within group (order by case when amount > 0 then amount end)) as bigint) as ticket_p90_minor,
    :spending
  from purchase
  group by card
)
select s.card, coalesce(h.part, 0) as part, h.birth_year, coalesce(h.gender, 'unknown') as gender, coalesce(h.client_category, 'unknown') as client_category,
  coalesce(h.residence_area, '') as residence_area, coalesce(a.region, '') as residence_region, h.monthly_income as monthly_income_minor,
  s.purchases, s.refunds, s.spent_minor, s.online_purchases, s.online_minor, s.active_days, s.merchants, s.weekend_purchases,
  s.evening_purchases, s.payday_purchases, s.days_since_first, s.days_since_last, s.ticket_p10_minor, s.ticket_p50_minor, s.ticket_p90_minor,
  :columns
from activity s
left join cardholder h on h.card = s.card
left join area a on a.area = h.residence_area
where s.purchases > 0;
