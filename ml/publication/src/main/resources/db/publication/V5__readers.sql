-- Every service may read a publication: tables of merchants by row-level security, one merchant's rows at a time. Partitions are not
-- granted: they have no policies of their own.
do $$
declare
  readable regclass;
begin
  for readable in
    select oid from pg_class
    where relnamespace = 'publication'::regnamespace and relkind in ('r', 'p') and not relispartition and relname <> 'flyway_schema_history'
  loop
    execute format('grant select on %s to vitrina_reader', readable);
  end loop;
end
$$;

alter policy batch on publication.merchant to vitrina_batch;
alter policy batch on publication.outlet to vitrina_batch;
