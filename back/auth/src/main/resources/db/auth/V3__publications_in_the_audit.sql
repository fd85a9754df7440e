-- A publication that a service could not take over is part of the bank's audit. Services write it through this function alone:
-- once for each publication and reason, however often it is tried again.
create unique index audit_event_publication on auth.audit_event (detail) where kind = 'publication_refused';
create policy publications on auth.audit_event for insert to vitrina_owner
  with check (merchant_id = '' and kind = 'publication_refused');

create function contract.audit_refused_publication_v1(listener text, publication_id bigint, reason text) returns void
language sql security definer set search_path = ''
begin atomic
  insert into auth.audit_event (merchant_id, occurred_at, kind, detail)
  values ('', now(), 'publication_refused', left(listener || ' cannot take publication ' || publication_id || ' over: ' || reason, 500))
  on conflict do nothing;
end;
comment on function contract.audit_refused_publication_v1 is 'writes into the audit that a service could not take a publication over';
revoke execute on function contract.audit_refused_publication_v1 from public;
grant execute on function contract.audit_refused_publication_v1 to auth_service, merchants_service, purchasing_power_service, metrics_service;
