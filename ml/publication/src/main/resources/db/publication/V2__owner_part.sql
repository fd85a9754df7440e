-- What all merchants of an owner together contribute to the cells that one of them is compared over. Peers are counted by owner: of an owner
-- with several merchants all of them are taken off, not only the one that looks. No row where the owner has one merchant: what it
-- contributes is in merchant_day. Read to be taken off, never shown.
create table publication.owner_part (
  merchant_id text not null,
  publication_id bigint not null,
  category_group text not null,
  area_level text not null check (area_level in ('area', 'region', 'country')),
  area text not null,
  period_level text not null check (period_level in ('week', 'month', 'quarter')),
  period_start date not null,
  sales_minor bigint not null,
  refunds_minor bigint not null,
  sales_count bigint not null,
  customers bigint not null,
  primary key (merchant_id, publication_id, category_group, area_level, area, period_level, period_start)
) partition by list (publication_id);

alter table publication.owner_part enable row level security;
alter table publication.owner_part force row level security;
create policy tenant on publication.owner_part using (merchant_id = nullif(current_setting('vitrina.merchant_id', true), ''));

grant select on publication.owner_part to metrics_service;
