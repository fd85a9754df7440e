-- What a publication consists of in PostgreSQL. Every table is partitioned by publication: a new one is written beside the
-- current one, checked, attached and made current in one transaction; an old one is dropped as a whole.

create table publication.publication (
  publication_id bigint generated always as identity primary key,
  created_at timestamptz not null default now(),
  status text not null check (status in ('building', 'current', 'previous')),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  data_from date not null,
  data_to date not null check (data_to >= data_from),
  transactions bigint not null,
  data_hash text not null,
  code_revision text not null,
  directory text not null,
  models jsonb not null default '{}'
);
comment on column publication.publication.directory is 'folder of the files of this publication, below the home folder';
comment on column publication.publication.models is 'name of each model to its version, {"purchasing-power": "20260101-1a2b3c"}';

-- One row says which publication is current.
create table publication.current_publication (
  only_row boolean primary key default true check (only_row),
  publication_id bigint not null references publication.publication
);

create table publication.area (
  publication_id bigint not null,
  area text not null,
  name text not null,
  region text not null,
  country text not null,
  polygon jsonb,
  primary key (publication_id, area)
) partition by list (publication_id);

create table publication.merchant (
  merchant_id text not null,
  publication_id bigint not null,
  name text not null,
  category_group text not null,
  area text not null,
  region text not null,
  country text not null,
  primary key (merchant_id, publication_id)
) partition by list (publication_id);
comment on table publication.merchant is 'merchants of the bank, with the category group and area in which most of their revenue is made';

create table publication.outlet (
  merchant_id text not null,
  publication_id bigint not null,
  outlet_id text not null,
  name text not null,
  mcc text not null,
  category_group text not null,
  area text not null,
  region text not null,
  country text not null,
  latitude double precision,
  longitude double precision,
  primary key (merchant_id, publication_id, outlet_id)
) partition by list (publication_id);

create table publication.merchant_day (
  merchant_id text not null,
  publication_id bigint not null,
  day date not null,
  outlet_id text not null,
  channel text not null check (channel in ('pos', 'online')),
  sales_minor bigint not null,
  refunds_minor bigint not null check (refunds_minor >= 0),
  sales_count integer not null,
  refund_count integer not null,
  customers integer[] not null,
  primary key (merchant_id, publication_id, day, outlet_id, channel)
) partition by list (publication_id);
comment on column publication.merchant_day.sales_minor is 'sum of the sales, before refunds, in minor units; revenue is sales_minor - refunds_minor';
comment on column publication.merchant_day.customers is 'who bought, as this merchant''s own running numbers (1 is its first customer): they mean nothing to anybody else and are united to count distinct customers of any period';

create table publication.merchant_hour (
  merchant_id text not null,
  publication_id bigint not null,
  month date not null,
  outlet_id text not null,
  channel text not null check (channel in ('pos', 'online')),
  weekday smallint not null check (weekday between 1 and 7),
  hour smallint not null check (hour between 0 and 23),
  sales_minor bigint not null,
  sales_count integer not null,
  primary key (merchant_id, publication_id, month, outlet_id, channel, weekday, hour)
) partition by list (publication_id);
comment on column publication.merchant_hour.weekday is 'ISO: 1 is Monday';

-- Peer groups: category group x place x period, after the privacy gate. A suppressed cell has its reason, no figure.
create table publication.peer_cell (
  publication_id bigint not null,
  category_group text not null,
  area_level text not null check (area_level in ('area', 'region', 'country')),
  area text not null,
  period_level text not null check (period_level in ('week', 'month', 'quarter')),
  period_start date not null,
  status text not null check (status in ('published', 'suppressed')),
  reason text check (reason in ('too-few-peers', 'dominant-peer', 'recoverable-peer', 'too-few-cards')),
  wider_area_level text,
  wider_area text,
  wider_period_level text,
  wider_period_start date,
  owners integer,
  sales_minor bigint,
  refunds_minor bigint,
  sales_count bigint,
  customers bigint,
  revenue_p25_minor bigint,
  revenue_p50_minor bigint,
  revenue_p75_minor bigint,
  primary key (publication_id, category_group, area_level, area, period_level, period_start),
  check ((status = 'suppressed') = (reason is not null)),
  check ((status = 'published') = (sales_minor is not null and owners is not null and sales_count is not null)),
  check (status = 'published' or (refunds_minor is null and customers is null and revenue_p25_minor is null
         and revenue_p50_minor is null and revenue_p75_minor is null))
) partition by list (publication_id);
comment on column publication.peer_cell.owners is 'contributing owners; the figures hold for any of them as the viewer, who is taken off by the reader';
comment on column publication.peer_cell.customers is 'sum over owners of each owner''s distinct cards, so that the viewer can be taken off and a mean per owner formed; null where only this figure fails the gate';
comment on column publication.peer_cell.revenue_p50_minor is 'median over owners of revenue; null below the number of peers that percentiles need';

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array['merchant', 'outlet', 'merchant_day', 'merchant_hour'] loop
    execute format('alter table publication.%I enable row level security', tenant_table);
    execute format('alter table publication.%I force row level security', tenant_table);
    execute format('create policy tenant on publication.%I using (merchant_id = nullif(current_setting(''vitrina.merchant_id'', true), ''''))', tenant_table);
  end loop;
end
$$;

create policy batch on publication.merchant for select to merchants_batch, purchasing_power_batch, metrics_batch using (true);
create policy batch on publication.outlet for select to merchants_batch, purchasing_power_batch, metrics_batch using (true);

grant select on publication.publication, publication.current_publication, publication.area
  to merchants_service, merchants_batch, purchasing_power_service, purchasing_power_batch, metrics_service, metrics_batch, auth_service;
grant select on publication.merchant, publication.outlet
  to merchants_service, merchants_batch, purchasing_power_service, purchasing_power_batch, metrics_service, metrics_batch;
grant select on publication.merchant_day, publication.merchant_hour, publication.peer_cell to metrics_service;
grant select on publication.peer_cell to purchasing_power_service, purchasing_power_batch;
