-- What a regime said in each of its versions: since when, by whom, why; requests name the one they were made under.
create table reports.regime_version (
  code            text not null references reports.regime,
  version         int not null,
  kind            text not null,
  name            text not null,
  content         text not null,
  reporters       text not null,
  receivers       text not null,
  way             text not null,
  deadline        text not null,
  frequency       text not null,
  cut_off         text not null,
  outline_code    text not null references reports.outline,
  form_code       text not null,
  guide           text not null,
  basis           text not null,
  at              timestamptz,
  person          text not null,
  organisation_id uuid references organisations.organisation,
  reason          text not null,
  primary key (code, version)
);

create index regime_version_by_outline on reports.regime_version (outline_code);
create index regime_version_by_organisation on reports.regime_version (organisation_id);
comment on column reports.regime_version.at is 'null: it came with the program';

insert into reports.regime_version (code, version, kind, name, content, reporters, receivers, way, deadline, frequency,
       cut_off, outline_code, form_code, guide, basis, at, person, organisation_id, reason)
select code, version, kind, name, content, reporters, receivers, way, deadline, frequency,
       cut_off, outline_code, form_code, guide, basis, null, '', owner_id, ''
  from reports.regime;

alter table reports.request add column regime_version int not null default 0;
