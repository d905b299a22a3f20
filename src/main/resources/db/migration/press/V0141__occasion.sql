-- A meeting with the press or a statement to it (họp báo, thông cáo, giao ban báo chí, thông tin đầu tiên).
-- Nothing is kept of who came or who asked.
create table press.occasion (
  province_id text not null,
  id          uuid not null,
  number      text not null,
  form_id     uuid not null,
  kind        text not null check (kind in
              ('CONFERENCE', 'RELEASE', 'BRIEFING_MONTHLY', 'BRIEFING_QUARTERLY', 'FIRST_STATEMENT')),
  title       text not null check (title <> ''),
  owner_id    uuid not null references organisations.organisation,
  partners    uuid[] not null,
  shared_with uuid[] not null,
  published   boolean not null default false,
  state       text not null check (state in ('PLANNED', 'APPROVED', 'HELD', 'CLOSED', 'CANCELLED')),
  -- when it is held or issued; of a first statement, when the event happened
  starts_at   timestamptz not null,
  ends_at     timestamptz,
  place       text not null,
  agenda      text not null,
  words       text not null,
  drafted_mark text not null,
  reason      text not null,
  planned_at  timestamptz not null,
  held_at     timestamptz,
  clock_id    uuid,
  version     int not null,
  primary key (province_id, id),
  unique (province_id, number),
  unique (province_id, form_id),
  foreign key (province_id, clock_id) references calendar.clock,
  check (ends_at > starts_at)
);

create index occasion_by_id on press.occasion (id);
create index occasion_by_owner on press.occasion (owner_id, starts_at);
create index occasion_by_sharing on press.occasion using gin (shared_with);
create index occasion_by_start on press.occasion (starts_at desc, id desc);
create index occasion_by_clock on press.occasion (province_id, clock_id);
create index occasion_by_words on press.occasion
  using gin (search.fold(number || ' ' || title || ' ' || place) public.gin_trgm_ops);

-- What was asked, and what was answered at once or promised for a day.
create table press.question (
  province_id text not null,
  occasion_id uuid not null,
  ordinal     int not null check (ordinal > 0),
  words       text not null check (words <> ''),
  answer      text not null,
  answered_at timestamptz,
  promiser_id uuid references organisations.organisation,
  due_on      date,
  clock_id    uuid,
  primary key (province_id, occasion_id, ordinal),
  foreign key (province_id, occasion_id) references press.occasion,
  foreign key (province_id, clock_id) references calendar.clock,
  constraint answered_or_promised check (answered_at is not null or (promiser_id is not null and due_on is not null))
);

create index question_by_promiser on press.question (promiser_id);
create index question_by_clock on press.question (province_id, clock_id);

-- What is laid out: documents of the register.
create table press.occasion_document (
  province_id text not null,
  occasion_id uuid not null,
  ordinal     int not null check (ordinal > 0),
  title       text not null,
  document_id uuid not null,
  primary key (province_id, occasion_id, ordinal),
  unique (province_id, occasion_id, document_id),
  foreign key (province_id, occasion_id) references press.occasion
);

create table press.occasion_history (
  province_id     text not null,
  occasion_id     uuid not null,
  id              bigint generated always as identity,
  at              timestamptz not null,
  organisation_id uuid,
  act             text not null,
  details         text[] not null,
  primary key (province_id, occasion_id, id),
  foreign key (province_id, occasion_id) references press.occasion
);
