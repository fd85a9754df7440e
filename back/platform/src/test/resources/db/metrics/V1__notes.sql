-- A tenant table as services have them.
create table metrics.note (
  merchant_id text not null,
  note_id bigint generated always as identity,
  text text not null,
  primary key (merchant_id, note_id)
);
alter table metrics.note enable row level security;
alter table metrics.note force row level security;
create policy tenant on metrics.note using (merchant_id = nullif(current_setting('vitrina.merchant_id', true), ''));
create policy batch on metrics.note to metrics_batch using (true) with check (true);
grant select, insert on metrics.note to metrics_service, metrics_batch;
