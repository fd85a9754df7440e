-- A publication is taken over whatever became of its model: its baseline may serve, or nothing.
alter table purchasing_power.scoring
  add column model_status text not null default 'serving' check (model_status in ('serving', 'baseline', 'unavailable')),
  add column model_reason text,
  add column labels bigint,
  add column labels_needed bigint,
  alter column model_version drop not null,
  alter column model_created_at drop not null,
  alter column method drop not null,
  alter column coverage drop not null,
  alter column mean_absolute_error_minor drop not null,
  alter column baseline_mean_absolute_error_minor drop not null,
  add check ((model_status = 'unavailable') = (model_version is null));
alter table purchasing_power.scoring alter column model_status drop default;
