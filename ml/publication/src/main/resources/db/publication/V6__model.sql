-- What became of each model of a publication. Figures are published whatever a model says: one that loses is replaced by its baseline,
-- one that lacks data is not there, and both are told.
create table publication.model (
  publication_id bigint not null references publication.publication on delete cascade,
  name text not null,
  status text not null check (status in ('serving', 'baseline', 'unavailable')),
  verdict text not null check (verdict in ('published', 'champion-stays', 'baseline-serves', 'too-little-data', 'failed')),
  version text,
  reason text not null,
  figures jsonb not null default '{}',
  primary key (publication_id, name),
  check (status <> 'serving' or version is not null),
  check (status <> 'unavailable' or version is null)
);
comment on column publication.model.version is 'folder models/<name>/<version>; null where nothing is served from a folder';
comment on column publication.model.reason is 'one sentence for operators';
comment on column publication.model.figures is 'numbers behind the reason by name, {"labels": 94, "labelsNeeded": 100}';

insert into publication.model (publication_id, name, status, verdict, version, reason)
select publication_id, key, 'serving', 'published', value, 'was published before reasons were kept'
from publication.publication, jsonb_each_text(models);

alter table publication.publication drop column models;

grant select on publication.model to vitrina_reader;
