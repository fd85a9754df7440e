-- Customers of a merchant: recency, frequency, amount, tenure, and what they spend on.
create or replace table merchant_customer as
select p.merchant_id, t.card, :asOf - min(t.day) as days_since_first, :asOf - max(t.day) as days_since_last,
  sum(case when t.amount > 0 then 1 else 0 end) as purchases, sum(case when t.amount < 0 then 1 else 0 end) as refunds,
  sum(t.amount) as spent_minor,
  :spending
from card_transaction t
join place p on p.outlet = t.outlet
where t.day <= :asOf
group by p.merchant_id, t.card
having sum(case when t.amount > 0 then 1 else 0 end) > 0;
