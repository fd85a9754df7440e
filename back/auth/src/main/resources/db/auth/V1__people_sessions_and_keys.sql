-- People of merchants and of the bank. An operator of the bank has the empty merchant_id, which no tenant transaction can set.
create table auth.user_account (
  merchant_id text not null,
  user_id uuid not null,
  email text not null check (email = lower(email)),
  display_name text not null,
  role text not null check (role in ('owner', 'analyst', 'viewer', 'operator')),
  password_hash text not null,
  active boolean not null default true,
  version bigint not null default 1,
  created_at timestamptz not null,
  primary key (merchant_id, user_id),
  check ((role = 'operator') = (merchant_id = ''))
);
create unique index user_account_email on auth.user_account (email);
create unique index user_account_id on auth.user_account (user_id);

create table auth.session (
  merchant_id text not null,
  session_id uuid not null,
  user_id uuid not null,
  created_at timestamptz not null,
  used_at timestamptz not null,
  revoked_at timestamptz,
  primary key (merchant_id, session_id),
  foreign key (merchant_id, user_id) references auth.user_account
);
create index session_of_user on auth.session (user_id) where revoked_at is null;

-- Refresh tokens by their SHA-256: each is used once, the session is their family.
create table auth.refresh_token (
  merchant_id text not null,
  token_hash bytea not null,
  session_id uuid not null,
  issued_at timestamptz not null,
  used_at timestamptz,
  primary key (merchant_id, token_hash),
  foreign key (merchant_id, session_id) references auth.session on delete cascade
);
create unique index refresh_token_hash on auth.refresh_token (token_hash);

create table auth.invitation (
  merchant_id text not null,
  invitation_id uuid not null,
  email text,
  role text not null check (role in ('owner', 'analyst', 'viewer', 'operator')),
  token_hash bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz,
  primary key (merchant_id, invitation_id),
  check ((role = 'operator') = (merchant_id = ''))
);
create unique index invitation_token on auth.invitation (token_hash);

create table auth.audit_event (
  merchant_id text not null,
  event_id bigint generated always as identity,
  occurred_at timestamptz not null,
  kind text not null,
  user_id uuid,
  detail text not null default '',
  primary key (merchant_id, event_id)
);

-- Private halves are encrypted with the installation's key.
create table auth.signing_key (
  key_id text primary key,
  created_at timestamptz not null,
  signs_from timestamptz not null,
  public_jwk text not null,
  private_jwk_encrypted bytea not null
);

-- Failed sign-ins by what was tried, hashed: survives restarts, holds for all copies of the service.
create table auth.failed_sign_in (
  subject_hash bytea primary key,
  failures integer not null,
  last_at timestamptz not null,
  blocked_until timestamptz not null
);

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array['user_account', 'session', 'refresh_token', 'invitation', 'audit_event'] loop
    execute format('alter table auth.%I enable row level security', tenant_table);
    execute format('alter table auth.%I force row level security', tenant_table);
    execute format('create policy tenant on auth.%I to auth_service using (merchant_id = nullif(current_setting(''vitrina.merchant_id'', true), ''''))', tenant_table);
    execute format('create policy batch on auth.%I to auth_batch using (true) with check (true)', tenant_table);
  end loop;
end
$$;

grant select, insert, update on auth.user_account, auth.session, auth.refresh_token, auth.invitation to auth_service, auth_batch;
grant delete on auth.session, auth.refresh_token to auth_batch;
grant select, insert on auth.audit_event to auth_service, auth_batch;
grant select, insert, delete on auth.signing_key to auth_service, auth_batch;
grant select, insert, update, delete on auth.failed_sign_in to auth_batch;
