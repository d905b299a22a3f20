-- A right to take contacts out belongs to the organisation whose officer gave it, and can be ended before its time.
alter table protection.export_right
  add column organisation_id uuid references organisations.organisation,
  add column ended_at timestamptz;

create index export_right_by_organisation on protection.export_right (organisation_id);

-- Two more signs: a card read while nothing happened on its case, or by somebody of another area.
alter table protection.access_review drop constraint access_review_sign_check;
alter table protection.access_review add constraint known_sign check (sign in
  ('MANY_CARDS', 'ODD_HOURS', 'ENDED_CASE', 'CANARY', 'NO_ACTIVITY', 'OUTSIDE_AREA'));

-- Requests of enforcement bodies for personal data come by legal instrument, outside the program. Here they are only
-- counted: when, from which kind of body, by which instrument, and whether it was met. Nobody is named in it.
create table protection.enforcement_request (
  province_id text not null,
  id          uuid not null,
  form_id     uuid not null,
  owner_id    uuid not null references organisations.organisation,
  received_on date not null,
  body        text not null check (body in ('POLICE', 'PROCURACY', 'COURT', 'INSPECTORATE', 'ENFORCEMENT', 'OTHER')),
  instrument  text not null check (instrument <> ''),
  outcome     text not null check (outcome in ('WAITING', 'GIVEN', 'REFUSED')),
  ground      text not null,
  answered_on date,
  version     int not null,
  primary key (province_id, id),
  unique (province_id, form_id),
  check ((outcome = 'WAITING') = (answered_on is null)),
  check (answered_on is null or answered_on >= received_on)
);

create index enforcement_request_by_owner on protection.enforcement_request (owner_id, received_on desc);
