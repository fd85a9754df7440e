-- A small publication for two merchants, written as the publisher writes it: plain partitions, then row-level security, then attached.
-- merchant-a: two restaurants, a-1 in centro and a-2 in norte (online too); merchant-b: one in centro. Two years to 2026-10-31.
create temporary table fixture (id bigint) on commit preserve rows;
with written as (
  insert into publication.publication (status, currency, data_from, data_to, transactions, data_hash, code_revision, directory)
  values ('building', 'EUR', '2024-11-01', '2026-10-31', 43800, 'fixture', 'fixture', 'publications/fixture')
  returning publication_id)
insert into fixture select publication_id from written;

do $$
declare
  id bigint := (select id from fixture);
  name text;
  tenant boolean;
begin
  foreach name in array array['area', 'merchant', 'outlet', 'merchant_day', 'merchant_hour', 'owner_part', 'peer_cell'] loop
    execute format('create table publication.%I (like publication.%I including all)', name || '_p' || id, name);
  end loop;

  execute format('insert into publication.%I (publication_id, area, name, region, country, polygon) values
    ($1, ''centro'', ''Centro'', ''Capital'', ''Spain'', ''{"type":"Polygon","coordinates":[[[-3.72,40.40],[-3.68,40.40],[-3.68,40.43],[-3.72,40.43],[-3.72,40.40]]]}''),
    ($1, ''norte'', ''Norte'', ''Capital'', ''Spain'', ''{"type":"Polygon","coordinates":[[[-3.72,40.43],[-3.68,40.43],[-3.68,40.46],[-3.72,40.46],[-3.72,40.43]]]}''),
    ($1, ''playa'', ''Playa'', ''Costa'', ''Spain'', null)', 'area_p' || id) using id;
  execute format('insert into publication.%I (merchant_id, publication_id, name, category_group, area, region, country) values
    (''merchant-a'', $1, ''Merchant A'', ''restaurants'', ''centro'', ''Capital'', ''Spain''),
    (''merchant-b'', $1, ''Merchant B'', ''restaurants'', ''centro'', ''Capital'', ''Spain'')', 'merchant_p' || id) using id;
  execute format('insert into publication.%I (merchant_id, publication_id, outlet_id, name, mcc, category_group, area, region, country, latitude, longitude) values
    (''merchant-a'', $1, ''a-1'', ''A in Centro'', ''5812'', ''restaurants'', ''centro'', ''Capital'', ''Spain'', 40.41, -3.70),
    (''merchant-a'', $1, ''a-2'', ''A in Norte'', ''5812'', ''restaurants'', ''norte'', ''Capital'', ''Spain'', 40.44, -3.70),
    (''merchant-b'', $1, ''b-1'', ''B in Centro'', ''5812'', ''restaurants'', ''centro'', ''Capital'', ''Spain'', 40.42, -3.70)', 'outlet_p' || id) using id;

  -- every day: a-1 sells 10 x 10.00 and takes 1.00 back, a-2 sells 5 x 10.00 in store and 2 x 20.00 online, b-1 sells 20 x 10.00;
  -- customer numbers repeat every week
  execute format('insert into publication.%I (merchant_id, publication_id, day, outlet_id, channel, sales_minor, refunds_minor, sales_count, refund_count, customers)
    select merchant, $1, day::date, outlet, channel, sales, refunds, sold, returned,
      array(select first + 10 * extract(isodow from day)::integer + n from generate_series(0, buyers - 1) n)
    from generate_series(date ''2024-11-01'', date ''2026-10-31'', interval ''1 day'') day,
    (values (''merchant-a'', ''a-1'', ''pos'', 10000, 100, 10, 1, 1, 10), (''merchant-a'', ''a-2'', ''pos'', 5000, 0, 5, 0, 1, 5),
            (''merchant-a'', ''a-2'', ''online'', 4000, 0, 2, 0, 101, 2), (''merchant-b'', ''b-1'', ''pos'', 20000, 0, 20, 0, 1, 10))
      as sale (merchant, outlet, channel, sales, refunds, sold, returned, first, buyers)', 'merchant_day_p' || id) using id;
  execute format('insert into publication.%I (merchant_id, publication_id, month, outlet_id, channel, weekday, hour, sales_minor, sales_count)
    select merchant, $1, month::date, outlet, ''pos'', weekday, 12, 40000, 40
    from generate_series(date ''2024-11-01'', date ''2026-10-01'', interval ''1 month'') month, generate_series(1, 7) weekday,
    (values (''merchant-a'', ''a-1''), (''merchant-b'', ''b-1'')) as sale (merchant, outlet)', 'merchant_hour_p' || id) using id;

  -- restaurants: centro is published (12 owners), norte suppressed (its region is offered), region and country published;
  -- each owner but the two merchants sells 150.00 a day
  execute format('insert into publication.%I
    (publication_id, category_group, area_level, area, period_level, period_start, status, reason,
     wider_area_level, wider_area, wider_period_level, wider_period_start, owners, sales_minor, refunds_minor, sales_count, customers,
     revenue_p25_minor, revenue_p50_minor, revenue_p75_minor)
    select $1, ''restaurants'', level, place, period, start::date, status, reason,
      case when status = ''suppressed'' then ''region'' end, case when status = ''suppressed'' then ''Capital'' end,
      case when status = ''suppressed'' then period end, case when status = ''suppressed'' then start::date end,
      owners, days * (15000 * (owners - 2) + own), days * own_refunds, days * (15 * (owners - 2) + own_count), 200 * owners,
      case when status = ''published'' then days * 14000 end, case when status = ''published'' then days * 15000 end,
      case when status = ''published'' then days * 16000 end
    from (select period, start, (start + length)::date - start::date as days
          from (values (''week'', interval ''1 week''), (''month'', interval ''1 month''), (''quarter'', interval ''3 months'')) p (period, length),
               lateral generate_series(date_trunc(period, date ''2024-12-31'' + interval ''1 day''), date ''2026-10-31'' + interval ''1 day'' - length, length) start) periods,
    (values (''area'', ''centro'', ''published'', null, 12, 30000, 100, 30), (''area'', ''norte'', ''suppressed'', ''too-few-peers'', null, null, null, null),
            (''region'', ''Capital'', ''published'', null, 20, 39000, 100, 37), (''country'', ''Spain'', ''published'', null, 30, 39000, 100, 37))
      as cell (level, place, status, reason, owners, own, own_refunds, own_count)', 'peer_cell_p' || id) using id;

  foreach name in array array['area', 'merchant', 'outlet', 'merchant_day', 'merchant_hour', 'owner_part', 'peer_cell'] loop
    tenant := name in ('merchant', 'outlet', 'merchant_day', 'merchant_hour', 'owner_part');
    if tenant then
      execute format('alter table publication.%I enable row level security', name || '_p' || id);
      execute format('alter table publication.%I force row level security', name || '_p' || id);
      execute format('create policy tenant on publication.%I using (merchant_id = nullif(current_setting(''vitrina.merchant_id'', true), ''''))', name || '_p' || id);
    end if;
    execute format('alter table publication.%I attach partition publication.%I for values in (%s)', name, name || '_p' || id, id);
  end loop;

  update publication.publication set status = 'previous' where status = 'current';
  update publication.publication set status = 'current' where publication_id = id;
  insert into publication.current_publication (publication_id) values (id)
    on conflict (only_row) do update set publication_id = excluded.publication_id;
  perform pg_notify('vitrina_publication', id::text);
end
$$;
drop table fixture;
