-- What customers can spend: distributions over many cardholders, after the privacy gate. No row is about a single one.
create table purchasing_power.scoring (
  publication_id bigint primary key,
  model_version text not null,
  model_created_at timestamptz not null,
  method text not null,
  coverage double precision not null,
  mean_absolute_error_minor bigint not null,
  baseline_mean_absolute_error_minor bigint not null,
  currency text not null,
  income_bands bigint[] not null,
  spending_bands bigint[] not null,
  scored_at timestamptz not null default now()
);
comment on column purchasing_power.scoring.income_bands is 'upper bounds of all bands but the last, in minor units';

create table purchasing_power.distribution (
  merchant_id text not null,
  publication_id bigint not null references purchasing_power.scoring on delete cascade,
  measure text not null check (measure in ('income', 'spending')),
  subject text not null check (subject in ('customers', 'peers', 'region', 'outlet', 'area', 'month')),
  key text not null,
  reason text,
  p10_minor bigint,
  p50_minor bigint,
  p90_minor bigint,
  index double precision,
  shares double precision[],
  noise boolean,
  place text not null default '',
  primary key (merchant_id, publication_id, measure, subject, key),
  check ((reason is null) = (p50_minor is not null)),
  check ((p50_minor is null) = (shares is null))
);
comment on column purchasing_power.distribution.key is 'outlet or area of residence or month; level of the place for peers and region';

create table purchasing_power.explanation (
  merchant_id text not null,
  publication_id bigint not null references purchasing_power.scoring on delete cascade,
  measure text not null check (measure in ('income', 'spending')),
  feature_group text not null,
  share double precision not null,
  effect_minor bigint not null,
  primary key (merchant_id, publication_id, measure, feature_group)
);

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array['distribution', 'explanation'] loop
    execute format('alter table purchasing_power.%I enable row level security', tenant_table);
    execute format('alter table purchasing_power.%I force row level security', tenant_table);
    execute format('create policy tenant on purchasing_power.%I using (merchant_id = nullif(current_setting(''vitrina.merchant_id'', true), ''''))', tenant_table);
    execute format('create policy batch on purchasing_power.%I to purchasing_power_batch using (true) with check (true)', tenant_table);
  end loop;
end
$$;

grant select on purchasing_power.scoring, purchasing_power.distribution, purchasing_power.explanation to purchasing_power_service;
grant select, insert, delete on purchasing_power.scoring to purchasing_power_batch;
grant insert, delete on purchasing_power.distribution, purchasing_power.explanation to purchasing_power_batch;
grant select on purchasing_power.distribution, purchasing_power.explanation to purchasing_power_batch;
