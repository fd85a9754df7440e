-- Roles and schemas of Vitrina. Runs once, as a superuser, in the database that Vitrina uses; run again it changes nothing
-- but the passwords. Each password comes from a setting of the session, e.g. vitrina.password.auth_service.
--
-- vitrina_owner     owns every schema and table, migrates and publishes; forced row-level security binds it too
-- <service>_service what a service signs in with: reads and writes its own rows of one merchant at a time
-- <service>_batch   what a service turns into (set local role) for work over all merchants after a publication
do $$
declare
  service text;
begin
  if not exists (select from pg_roles where rolname = 'vitrina_owner') then
    create role vitrina_owner login nosuperuser nobypassrls nocreatedb nocreaterole;
  end if;
  execute format('alter role vitrina_owner password %L', current_setting('vitrina.password.vitrina_owner'));
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect, create, temporary on database %I to vitrina_owner', current_database());
  revoke all on schema public from public;

  create schema if not exists publication authorization vitrina_owner;
  create schema if not exists contract authorization vitrina_owner;

  foreach service in array array['auth', 'merchants', 'purchasing_power', 'metrics'] loop
    if not exists (select from pg_roles where rolname = service || '_service') then
      execute format('create role %I login nosuperuser nobypassrls nocreatedb nocreaterole', service || '_service');
      execute format('create role %I nologin nosuperuser nobypassrls', service || '_batch');
      execute format('grant %I to %I with inherit false, set true', service || '_batch', service || '_service');
    end if;
    execute format('alter role %I password %L', service || '_service', current_setting('vitrina.password.' || service || '_service'));
    execute format('grant connect, temporary on database %I to %I', current_database(), service || '_service');
    execute format('create schema if not exists %I authorization vitrina_owner', service);
    execute format('grant usage on schema %I, publication, contract to %I, %I', service, service || '_service', service || '_batch');
  end loop;
end
$$;
