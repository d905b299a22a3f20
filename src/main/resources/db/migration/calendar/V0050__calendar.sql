create schema calendar;

-- The working calendar. A year is entered or replaced by a new version; what an earlier version said stays.
create table calendar.calendar_version (
  version      int primary key,
  published_at timestamptz not null,
  published_by text not null,
  note         text not null
);

create table calendar.calendar_year (
  version  int not null references calendar.calendar_version,
  year     int not null check (year between 1986 and 2150),
  status   text not null check (status in ('CONFIRMED', 'PROVISIONAL')),
  decision text not null,
  primary key (version, year)
);

create table calendar.calendar_day (
  version       int not null,
  year          int not null,
  day           date not null check (extract(year from day) = year),
  kind          text not null check (kind in ('OFF', 'WORKED', 'LOCAL_CLOSURE')),
  name          text not null,
  decision      text not null,
  area_code     text not null default '' check ((kind = 'LOCAL_CLOSURE') = (area_code <> '')),
  open_question text not null default '',
  primary key (version, year, day, area_code),
  foreign key (version, year) references calendar.calendar_year
);

-- A year that somebody entered and a second person has yet to check.
create table calendar.calendar_draft (
  year        int primary key check (year between 1986 and 2150),
  decision    text not null,
  days        text not null,
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  version     int not null default 1
);

-- What a clock counts and why. An unconfirmed term is never law.
create table calendar.clock_definition (
  code         text not null,
  version      int not null,
  name         text not null,
  name_en      text not null,
  flow         text not null,
  anchor       text not null,
  budget       int check (budget between 1 and 9999),
  unit         text not null check (unit in ('WORKING_DAY', 'CALENDAR_DAY', 'MONTH', 'HOUR', 'FIXED_DATE')),
  direction    text not null check (direction in ('AFTER', 'BEFORE')),
  roll         text not null check (roll in ('NONE', 'FORWARD', 'BACKWARD')),
  effect       text not null check (effect in ('LAW', 'COMMITMENT', 'INTERNAL')),
  basis        text not null,
  basis_status text not null check (basis_status in ('CONFIRMED', 'UNCONFIRMED', 'POLICY')),
  pauses       text[] not null,
  extensions   int not null default 1 check (extensions >= 0),
  ladder_code  text not null,
  valid_from   date not null,
  valid_to     date,
  primary key (code, version),
  constraint only_confirmed_terms_are_law check (effect <> 'LAW' or basis_status = 'CONFIRMED'),
  constraint law_waits_for_decisions_only check (effect <> 'LAW' or pauses <@ array['OFFICIAL_SUSPENSION']),
  constraint hours_never_roll check (unit <> 'HOUR' or roll = 'NONE')
);

-- The closed list of reasons for which a clock may stand still. No cap: as long as the decision says.
create table calendar.pause_reason (
  code     text primary key,
  name     text not null,
  name_en  text not null,
  cap      int,
  cap_unit text check (cap_unit in ('WORKING_DAY', 'CALENDAR_DAY')),
  times    int not null check (times > 0),
  effects  text[] not null,
  check ((cap is null) = (cap_unit is null))
);

create table calendar.rung (
  ladder_code text not null,
  code        text not null,
  step        int not null,
  measure     text not null check (measure in ('WORKING_DAY', 'PERCENT')),
  amount      int not null,
  audience    text not null check (audience in
              ('LEAD_UNIT', 'HEAD_OF_UNIT', 'LEAD_ORGANISATION', 'OWNER', 'COORDINATOR', 'LEADERSHIP', 'DUTY')),
  help        text not null,
  any_hour    boolean not null default false,
  primary key (ladder_code, code),
  unique (ladder_code, step)
);

-- A clock: what it counts for which record. From "state" on everything is derived from the ledger and may be rebuilt.
create table calendar.clock (
  province_id      text not null,
  id               uuid not null,
  record_kind      text not null,
  record_id        text not null,
  record_number    text not null,
  record_title     text not null,
  def_code         text not null,
  def_version      int not null,
  area_code        text not null,
  owner_id         uuid not null references organisations.organisation,
  shared_with      uuid[] not null,
  published        boolean not null,
  first_received   timestamptz not null,
  supersedes       uuid,
  last_seq         int not null,
  last_hash        text not null,
  version          int not null,
  state            text not null check (state in ('RUNNING', 'PAUSED', 'STOPPED', 'SUPERSEDED')),
  organisation_id  uuid references organisations.organisation,
  started_at       timestamptz not null,
  consumed         bigint not null,
  due_on           date not null,
  due_at           timestamptz not null,
  breach_at        timestamptz not null,
  standing         text not null check (standing in ('CONFIRMED', 'PROVISIONAL', 'INCOMPLETE')),
  paused_until     timestamptz,
  breached_at      timestamptz,
  ladder_epoch     int not null,
  calendar_version int not null,
  next_at          timestamptz,
  primary key (province_id, id),
  foreign key (def_code, def_version) references calendar.clock_definition
);

create index clock_by_id on calendar.clock (id);
create index clock_by_record on calendar.clock (record_kind, record_id);
create index clock_by_owner on calendar.clock (owner_id);
create index clock_by_organisation on calendar.clock (organisation_id, due_at);
create index clock_by_definition on calendar.clock (def_code, def_version);
create index clock_by_next on calendar.clock (next_at) where state in ('RUNNING', 'PAUSED');
create index clock_by_calendar on calendar.clock (calendar_version) where state in ('RUNNING', 'PAUSED');

-- The ledger: append only, each entry chained to the one before.
create table calendar.clock_event (
  province_id      text not null,
  clock_id         uuid not null,
  seq              int not null,
  type             text not null,
  effective_at     timestamptz not null,
  recorded_at      timestamptz not null,
  by_account       uuid not null,
  by_organisation  uuid not null,
  entry            jsonb not null,
  due_before       timestamptz,
  due_after        timestamptz,
  calendar_version int not null,
  hash             text not null,
  primary key (province_id, clock_id, seq),
  foreign key (province_id, clock_id) references calendar.clock
);

create function calendar.keep_ledger() returns trigger
language plpgsql as $$
begin
  raise exception 'the ledger of a clock is never changed' using errcode = '23514';
end $$;

create trigger ledger_is_kept
  before update or delete on calendar.clock_event
  for each row execute function calendar.keep_ledger();

create trigger ledger_is_not_emptied
  before truncate on calendar.clock_event
  for each statement execute function calendar.keep_ledger();

-- Who has been reminded: the key lets a rung be claimed once.
create table calendar.clock_rung (
  province_id  text not null,
  clock_id     uuid not null,
  ladder_epoch int not null,
  rung_code    text not null,
  outcome      text not null check (outcome in ('SENT', 'SKIPPED', 'COLLAPSED')),
  claimed_at   timestamptz not null,
  primary key (province_id, clock_id, ladder_epoch, rung_code),
  foreign key (province_id, clock_id) references calendar.clock
);
