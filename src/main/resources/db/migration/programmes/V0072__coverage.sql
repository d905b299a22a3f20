-- Which unit is to have its own programme, in which form, by when. What became of it stands here too, so that the
-- state of any day can be counted whatever happened to the unit since.
create table programmes.coverage_target (
  province_id     text not null,
  id              uuid not null,
  owner_id        uuid not null references organisations.organisation,
  organisation_id uuid not null references organisations.organisation,
  level           text not null check (level in ('PROVINCIAL', 'DISTRICT', 'COMMUNE')),
  form            text not null references programmes.form,
  basis           text not null,
  set_on          date not null,
  due_on          date not null,
  drafted_on      date,
  signed_on       date,
  ended_on        date,
  programme_id    uuid,
  number          text not null default '',
  exempt_on       date,
  exempt_reason   text not null default '',
  clock_id        uuid,
  shared_with     uuid[] not null,
  published       boolean not null default false,
  version         int not null default 0,
  primary key (province_id, id),
  unique (province_id, owner_id, organisation_id, form, set_on),
  check (due_on >= set_on),
  check ((exempt_on is null) = (exempt_reason = ''))
);

create index coverage_by_owner on programmes.coverage_target (owner_id);
create index coverage_by_unit on programmes.coverage_target (organisation_id);
create index coverage_by_form on programmes.coverage_target (form);
