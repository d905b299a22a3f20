-- Who is to brief (quán triệt) on a programme by when, and the sessions that were held.
create table programmes.briefing_duty (
  province_id     text not null,
  programme_id    uuid not null,
  organisation_id uuid not null references organisations.organisation,
  asked_on        date not null,
  due_on          date not null,
  held_on         date,
  clock_id        uuid,
  primary key (province_id, programme_id, organisation_id),
  foreign key (province_id, programme_id) references programmes.programme
);

create index briefing_duty_by_organisation on programmes.briefing_duty (organisation_id);

create table programmes.briefing (
  province_id     text not null,
  programme_id    uuid not null,
  id              uuid not null,
  organisation_id uuid not null references organisations.organisation,
  held_on         date not null,
  form            text not null check (form in ('DIRECT', 'ONLINE', 'MIXED', 'WITHIN_MEETING', 'WRITTEN')),
  place           text not null,
  chaired_by      text not null,
  note            text not null,
  -- people by group, in the order of the groups; figures only, never names
  key_officials   int not null check (key_officials >= 0),
  officials       int not null check (officials >= 0),
  party_members   int not null check (party_members >= 0),
  speakers        int not null check (speakers >= 0),
  residents       int not null check (residents >= 0),
  recorded_at     timestamptz not null,
  recorded_by     text not null,
  primary key (province_id, programme_id, id),
  foreign key (province_id, programme_id) references programmes.programme
);

create index briefing_by_organisation on programmes.briefing (organisation_id);
