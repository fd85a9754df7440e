-- Merchants and their outlets: the bank's directory as each publication brings it, and what a merchant has changed itself
-- (display name, outlet names, opening hours), which a new publication never overwrites.

create table merchants.merchant (
  merchant_id text primary key,
  bank_name text not null,
  own_name text check (own_name <> bank_name),
  category_group text not null,
  area text not null,
  area_name text not null,
  region text not null,
  country text not null,
  closed boolean not null default false,
  version integer not null default 1,
  changed_at timestamptz not null default now()
);
comment on column merchants.merchant.own_name is 'the merchant''s own display name; null while it keeps the bank''s';
comment on column merchants.merchant.closed is 'missing from the latest publication';
comment on column merchants.merchant.version is 'grows with every change: the entity tag';

create table merchants.outlet (
  merchant_id text not null references merchants.merchant,
  outlet_id text not null,
  bank_name text not null,
  own_name text check (own_name <> bank_name),
  mcc text not null,
  category_group text not null,
  area text not null,
  area_name text not null,
  region text not null,
  country text not null,
  latitude double precision,
  longitude double precision,
  opening_hours jsonb,
  closed boolean not null default false,
  version integer not null default 1,
  changed_at timestamptz not null default now(),
  primary key (merchant_id, outlet_id)
);
comment on column merchants.outlet.opening_hours is 'weekday in lower case to its intervals, [{"opens": "09:00", "closes": "18:00"}]; null where not said';

-- Which publication's directory has been taken over: one row.
create table merchants.directory (
  only_row boolean primary key default true check (only_row),
  publication_id bigint not null,
  taken_over_at timestamptz not null default now()
);

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array['merchant', 'outlet'] loop
    execute format('alter table merchants.%I enable row level security', tenant_table);
    execute format('alter table merchants.%I force row level security', tenant_table);
    execute format('create policy tenant on merchants.%I using (merchant_id = nullif(current_setting(''vitrina.merchant_id'', true), ''''))', tenant_table);
    execute format('create policy batch on merchants.%I to merchants_batch using (true) with check (true)', tenant_table);
    -- A view reads with its owner's rights. Who asks is still current_user: a batch role of a service sees all merchants.
    execute format('create policy batch_through_views on merchants.%I for select to vitrina_owner'
      ' using (current_user in (''auth_batch'', ''purchasing_power_batch'', ''metrics_batch''))', tenant_table);
  end loop;
end
$$;

grant select, update (own_name, version, changed_at) on merchants.merchant to merchants_service;
grant select, update (own_name, opening_hours, version, changed_at) on merchants.outlet to merchants_service;
grant select, insert, update on merchants.merchant, merchants.outlet, merchants.directory to merchants_batch;

create view contract.merchant_v1 as
select merchant_id, coalesce(own_name, bank_name) as name, category_group, area, area_name, region, country, closed
from merchants.merchant;
comment on view contract.merchant_v1 is 'merchants under the names that they go by: a tenant''s own, all for a batch role';

create view contract.outlet_v1 as
select merchant_id, outlet_id, coalesce(own_name, bank_name) as name, mcc, category_group, area, area_name, region, country,
  latitude, longitude, closed
from merchants.outlet;
comment on view contract.outlet_v1 is 'outlets under the names that they go by: a tenant''s own, all for a batch role';

grant select on contract.merchant_v1, contract.outlet_v1
  to auth_service, auth_batch, purchasing_power_service, purchasing_power_batch, metrics_service, metrics_batch;
