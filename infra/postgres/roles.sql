-- Roles and schemas of Vitrina. Runs as a superuser in the database that Vitrina uses, at each start: what is there already stays, a
-- service that has come since gets its roles and its schema. Settings of the session say the rest: vitrina.services has the names of
-- the services ("auth,purchasing-power"), vitrina.password.auth_service and the like the passwords.
--
-- vitrina_owner     owns every schema and table, migrates and publishes; forced row-level security binds it too
-- <service>_service what a service signs in with: reads and writes its own rows of one merchant at a time
-- <service>_batch   what a service turns into (set local role) for work over all merchants after a publication
-- vitrina_reader    all of these but the owner: migrations grant it what every service may read of publications and contracts
-- vitrina_batch     every <service>_batch: what row-level security lets see all merchants' rows of publications and contracts
do $$
declare
  service text;
  group_role text;
begin
  if not exists (select from pg_roles where rolname = 'vitrina_owner') then
    create role vitrina_owner login nosuperuser nobypassrls nocreatedb nocreaterole;
  end if;
  execute format('alter role vitrina_owner password %L', current_setting('vitrina.password.vitrina_owner'));
  foreach group_role in array array['vitrina_reader', 'vitrina_batch'] loop
    if not exists (select from pg_roles where rolname = group_role) then
      execute format('create role %I nologin nosuperuser nobypassrls', group_role);
    end if;
  end loop;

  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect, create, temporary on database %I to vitrina_owner', current_database());
  revoke all on schema public from public;

  create schema if not exists publication authorization vitrina_owner;
  create schema if not exists contract authorization vitrina_owner;
  grant usage on schema publication, contract to vitrina_reader;

  foreach service in array string_to_array(replace(current_setting('vitrina.services'), '-', '_'), ',') loop
    if not exists (select from pg_roles where rolname = service || '_service') then
      execute format('create role %I login nosuperuser nobypassrls nocreatedb nocreaterole', service || '_service');
      execute format('create role %I nologin nosuperuser nobypassrls', service || '_batch');
      -- not inherited: a service sees all merchants only where it says so
      execute format('grant %I to %I with inherit false, set true', service || '_batch', service || '_service');
    end if;
    execute format('alter role %I password %L', service || '_service', current_setting('vitrina.password.' || service || '_service'));
    execute format('grant connect, temporary on database %I to %I', current_database(), service || '_service');
    execute format('create schema if not exists %I authorization vitrina_owner', service);
    execute format('grant usage on schema %I to %I, %I', service, service || '_service', service || '_batch');
    execute format('grant vitrina_reader to %I, %I', service || '_service', service || '_batch');
    execute format('grant vitrina_batch to %I', service || '_batch');
  end loop;
end
$$;
