-- Merchants and outlets are searched by name and id, whatever the case and the accents, and sorted by name as people read it.
-- Both extensions are trusted: the owner of the schemas may add them, and they come with every distribution of PostgreSQL.
create extension if not exists unaccent with schema merchants;
create extension if not exists pg_trgm with schema merchants;

-- unaccent is only stable because its dictionary can be altered; this one names the dictionary that nobody alters.
create function merchants.searchable(content text) returns text
language sql immutable strict parallel safe
return lower(merchants.unaccent('merchants.unaccent'::regdictionary, content));
comment on function merchants.searchable is 'a text without accents in lower case';

create function merchants.search_pattern(search text) returns text
language sql immutable strict parallel safe
return '%' || regexp_replace(merchants.searchable(search), '([\\%_])', '\\\1', 'g') || '%';
comment on function merchants.search_pattern is 'what LIKE has to match for a text to hold this one, which is no pattern itself';

-- Cut, since an index takes no longer ones; a line break comes before all that names are made of, so that short names come first.
alter table merchants.merchant add column search_text text not null generated always as
  (left(merchants.searchable(coalesce(own_name, bank_name)), 200) || e'\n' || left(merchants.searchable(merchant_id), 100)) stored;
alter table merchants.outlet add column search_text text not null generated always as
  (left(merchants.searchable(coalesce(own_name, bank_name)), 200) || e'\n' || left(merchants.searchable(outlet_id), 100)) stored;

create index merchant_search on merchants.merchant using gin (search_text merchants.gin_trgm_ops);
create index merchant_by_name on merchants.merchant (search_text, merchant_id);
create index outlet_by_name on merchants.outlet (merchant_id, search_text, outlet_id);
