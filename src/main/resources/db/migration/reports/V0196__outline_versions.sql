-- What an outline said in each of its versions, for reports of which days, by whom and why; requests name the one they
-- were made under.
create table reports.outline_version (
  outline_code    text not null references reports.outline,
  version         int not null,
  name            text not null check (name <> ''),
  source          text not null,
  from_day        date,
  at              timestamptz,
  person          text not null,
  organisation_id uuid references organisations.organisation,
  reason          text not null,
  primary key (outline_code, version),
  constraint first_holds_always check ((version = 0) = (from_day is null))
);

create index outline_version_by_organisation on reports.outline_version (organisation_id);
comment on column reports.outline_version.from_day is 'reports whose cut-off is on or after this day are written by it';
comment on column reports.outline_version.at is 'null: it came with the program, or before versions were kept';

insert into reports.outline_version (outline_code, version, name, source, from_day, at, person, organisation_id, reason)
select code, 0, name, source, null, null, '', owner_id, ''
  from reports.outline;

alter table reports.outline add column version int not null default 0;

alter table reports.outline_section add column version int not null default 0;
alter table reports.outline_section drop constraint outline_section_pkey;
alter table reports.outline_section add primary key (outline_code, version, no);
alter table reports.outline_section
  add foreign key (outline_code, version) references reports.outline_version (outline_code, version);

alter table reports.request add column outline_version int not null default 0;
