create schema concerns;

-- Numbers for people; there may be gaps.
create sequence concerns.serial;

-- A public concern (vấn đề nổi cộm, Nhân dân quan tâm): the problem, never the person. Place, field, facts, what is
-- asked; who owns, leads and helps; the three axes and the outcome; what the rubric said. What is known of its present
-- term is copied from its clock. `queue` orders what waits: minus the level and the need within it, the unrated first.
create table concerns.concern (
  province_id       text not null,
  id                uuid not null,
  number            text not null,
  form_id           uuid not null,
  channel           text not null,
  field             text not null,
  title             text not null,
  facts             text not null,
  wish              text not null,
  area_id           uuid not null references organisations.area,
  area_code         text not null,
  area_name         text not null,
  place             text not null,
  source_kind       text not null default '',
  source_id         text not null default '',
  source_number     text not null default '',
  source_title      text not null default '',
  state             text not null check (state in
                    ('RECEIVED', 'TRIAGED', 'LINKED', 'ASSIGNED', 'IN_PROGRESS', 'WAITING_PERSON', 'WAITING_AGENCY',
                     'ANSWER_PREPARED', 'ANSWER_APPROVED', 'ANSWERED', 'COMMITTED', 'RESOLUTION_CLAIMED', 'CONFIRMED',
                     'CLOSED_UNCONFIRMED', 'CLOSED_EXPLAINED', 'NOT_ACCEPTED', 'REFERRED', 'WITHDRAWN')),
  is_open           boolean not null generated always as (state not in
                    ('CONFIRMED', 'CLOSED_UNCONFIRMED', 'CLOSED_EXPLAINED', 'NOT_ACCEPTED', 'REFERRED', 'WITHDRAWN'))
                    stored,
  publication       text not null check (publication in ('INTERNAL', 'SUMMARY_PUBLIC', 'FULL_PUBLIC', 'WITHHELD')),
  verification      text not null check (verification in ('UNVERIFIED', 'PARTLY', 'VERIFIED', 'NOT_CONFIRMED')),
  outcome           text check (outcome in ('SOLVED', 'UNDER_WAY', 'EXPLAINED', 'NOT_SOLVED')),
  owner_id          uuid not null references organisations.organisation,
  lead_id           uuid references organisations.organisation,
  lead_since        timestamptz,
  partners          uuid[] not null,
  shared_with       uuid[] not null,
  published         boolean not null default false,
  unit              text not null,
  routed            text not null,
  level             int check (level between 1 and 4),
  level_low         int check (level_low between 1 and 4),
  level_high        int check (level_high between 1 and 4),
  tier              int check (tier between 1 and 4),
  queue             double precision not null,
  is_reachable      boolean not null,
  is_regulation     boolean not null,
  returns           int not null,
  waits             int not null,
  contests          int not null,
  extensions        int not null,
  holds             int not null,
  rounds            int not null,
  head_province_id  text,
  head_id           uuid,
  received_at       timestamptz not null,
  first_received_at timestamptz not null,
  answered_at       timestamptz,
  answered_late     boolean not null default false,
  closed_at         timestamptz,
  clock_id          uuid,
  due_on            date,
  due_at            timestamptz,
  is_sure           boolean not null default true,
  words             tsvector not null generated always as (to_tsvector('simple'::regconfig,
                    search.fold(number || ' ' || title || ' ' || place || ' ' || area_name || ' ' || left(facts, 2000))))
                    stored,
  version           int not null,
  primary key (province_id, id),
  unique (province_id, number),
  unique (province_id, form_id),
  foreign key (head_province_id, head_id) references concerns.concern,
  foreign key (province_id, clock_id) references calendar.clock,
  check ((head_id is null) = (head_province_id is null)),
  check (head_id <> id),
  constraint linked_has_a_head check (state <> 'LINKED' or head_id is not null),
  constraint assigned_has_one_lead check (state not in
    ('ASSIGNED', 'IN_PROGRESS', 'WAITING_PERSON', 'WAITING_AGENCY', 'ANSWER_PREPARED', 'ANSWER_APPROVED')
    or lead_id is not null),
  constraint lead_is_no_partner check (lead_id is null or lead_id <> all (partners))
);

create index concern_by_id on concerns.concern (id);
create index concern_in_queue on concerns.concern (queue, received_at, id) where is_open;
create index concern_by_receipt on concerns.concern (received_at desc, id desc);
create index concern_by_due on concerns.concern (due_at, id) where is_open;
create index concern_by_owner on concerns.concern (owner_id, is_open, queue);
create index concern_by_lead on concerns.concern (lead_id, is_open, queue);
create index concern_by_sharing on concerns.concern using gin (shared_with) with (fastupdate = off);
create index concern_by_area on concerns.concern (area_id);
create index concern_by_place on concerns.concern (area_code, received_at desc);
create index concern_by_head on concerns.concern (head_province_id, head_id);
create index concern_by_clock on concerns.concern (province_id, clock_id);
create index concern_by_source on concerns.concern (source_kind, source_id) where source_kind <> '';
create index concern_by_words on concerns.concern using gin (words);

-- What was judged, by a version of the rubric, with a line of evidence for each value; kept for ever.
create table concerns.rating (
  province_id     text not null,
  concern_id      uuid not null,
  id              bigint generated always as identity,
  kind            text not null check (kind in ('FIRST', 'AGAIN', 'SECOND', 'BLIND', 'PROPOSED')),
  h               smallint check (h between 0 and 4),
  p               smallint check (p between 0 and 4),
  u               smallint check (u between 0 and 4),
  v               smallint check (v between 0 and 4),
  d               smallint check (d between 0 and 4),
  t               smallint check (t between 0 and 4),
  s               smallint not null check (s between 0 and 4),
  j               smallint not null check (j between 0 and 4),
  evidence        text[] not null,
  sources         text[] not null,
  people_from     bigint not null,
  people_to       bigint not null,
  is_large_share  boolean not null,
  level           int not null,
  level_low       int not null,
  level_high      int not null,
  score           int not null,
  rubric_version  int not null,
  reason          text not null,
  rater_role      text not null,
  organisation_id uuid not null references organisations.organisation,
  account_id      uuid not null references access.account,
  at              timestamptz not null,
  in_force        boolean not null,
  primary key (province_id, concern_id, id),
  foreign key (province_id, concern_id) references concerns.concern
);

create index rating_by_organisation on concerns.rating (organisation_id);
create index rating_by_account on concerns.rating (account_id);
create index rating_by_time on concerns.rating (kind, at);

-- A version of the rubric: policy, decided and published, kept as data.
create table concerns.rubric (
  version     int not null primary key,
  weights     int[] not null,
  thresholds  int[] not null,
  gates       text[] not null,
  decision    text not null,
  valid_from  date not null
);

insert into concerns.rubric (version, weights, thresholds, gates, decision, valid_from) values
  (1, array[30, 20, 15, 15, 10, 10], array[100, 180, 260], array['G1', 'G2', 'G3', 'G4', 'G5', 'G6'],
   'Đề xuất kèm theo phần mềm, chờ cấp có thẩm quyền phê duyệt', '2021-01-01');

-- What needs two signatures and has one: the move, what was typed, who signed first.
create table concerns.proposal (
  province_id     text not null,
  concern_id      uuid not null,
  id              uuid not null,
  move            text not null,
  input           jsonb not null,
  words           text not null,
  proposed_by     uuid not null references access.account,
  organisation_id uuid not null references organisations.organisation,
  name            text not null,
  at              timestamptz not null,
  decided_at      timestamptz,
  decided_by      uuid references access.account,
  is_agreed       boolean,
  reason          text not null default '',
  primary key (province_id, concern_id, id),
  foreign key (province_id, concern_id) references concerns.concern,
  check ((decided_at is null) = (is_agreed is null)),
  constraint two_people check (is_agreed is not true or decided_by <> proposed_by)
);

create index proposal_by_proposer on concerns.proposal (proposed_by);
create index proposal_by_decider on concerns.proposal (decided_by);
create index proposal_by_organisation on concerns.proposal (organisation_id);
create index proposal_waiting on concerns.proposal (at) where decided_at is null;
create unique index proposal_once_at_a_time on concerns.proposal (province_id, concern_id, move) where decided_at is null;

-- How long each organisation had it (null: nobody); the segments of a concern add up to its whole.
create table concerns.segment (
  province_id     text not null,
  concern_id      uuid not null,
  ordinal         int not null,
  organisation_id uuid references organisations.organisation,
  began_at        timestamptz not null,
  ended_at        timestamptz,
  primary key (province_id, concern_id, ordinal),
  foreign key (province_id, concern_id) references concerns.concern
);

create index segment_by_organisation on concerns.segment (organisation_id);

-- What goes between us and whoever reported: questions, replies, answers, what they object to. No name, no address.
create table concerns.message (
  province_id text not null,
  concern_id  uuid not null,
  id          bigint generated always as identity,
  at          timestamptz not null,
  kind        text not null,
  is_ours     boolean not null,
  words       text not null,
  primary key (province_id, concern_id, id),
  foreign key (province_id, concern_id) references concerns.concern
);

-- An answer as drafted, approved and sent; a holding answer names the day of the full one.
create table concerns.answer (
  province_id   text not null,
  concern_id    uuid not null,
  ordinal       int not null,
  kind          text not null check (kind in ('FULL', 'HOLDING', 'CORRECTION')),
  reply         text not null check (reply <> ''),
  summary       text not null check (summary <> ''),
  outcome       text,
  full_on       date,
  drafted_by    uuid not null references access.account,
  drafter       text not null,
  drafted_at    timestamptz not null,
  approver      text not null default '',
  approved_at   timestamptz,
  sent_at       timestamptz,
  primary key (province_id, concern_id, ordinal),
  foreign key (province_id, concern_id) references concerns.concern
);

create index answer_by_drafter on concerns.answer (drafted_by);

-- A promise with its day: open until kept, also after the day has passed. Earlier days stay readable.
create table concerns.promise (
  province_id  text not null,
  concern_id   uuid not null,
  id           uuid not null,
  words        text not null check (words <> ''),
  owner_id     uuid not null references organisations.organisation,
  funding      text not null,
  first_day    date not null,
  day          date not null,
  earlier_days date[] not null,
  reasons      text[] not null,
  made_at      timestamptz not null,
  kept_at      timestamptz,
  broken_at    timestamptz,
  ended_at     timestamptz,
  clock_id     uuid not null,
  primary key (province_id, concern_id, id),
  foreign key (province_id, concern_id) references concerns.concern,
  foreign key (province_id, clock_id) references calendar.clock
);

create index promise_by_owner on concerns.promise (owner_id);
create index promise_by_clock on concerns.promise (province_id, clock_id);
create index promise_open on concerns.promise (day) where kept_at is null and ended_at is null;

-- What proves a verification, a claim of resolution or a spot check.
create table concerns.evidence (
  province_id     text not null,
  concern_id      uuid not null,
  id              bigint generated always as identity,
  at              timestamptz not null,
  purpose         text not null,
  source          text not null,
  title           text not null,
  document_id     uuid,
  name            text not null,
  organisation_id uuid references organisations.organisation,
  primary key (province_id, concern_id, id),
  foreign key (province_id, concern_id) references concerns.concern
);

create index evidence_by_organisation on concerns.evidence (organisation_id);

-- What the concern has to do with elsewhere: tasks, exchanges, documents, projects.
create table concerns.link (
  province_id text not null,
  concern_id  uuid not null,
  kind        text not null,
  id          text not null,
  number      text not null,
  title       text not null,
  at          timestamptz not null,
  primary key (province_id, concern_id, kind, id),
  foreign key (province_id, concern_id) references concerns.concern
);

create index link_by_record on concerns.link (kind, id);

-- The handling plan: information before, during and after.
create table concerns.plan (
  province_id text not null,
  concern_id  uuid not null,
  steps       text not null,
  before      text not null,
  during      text not null,
  after       text not null,
  primary key (province_id, concern_id),
  foreign key (province_id, concern_id) references concerns.concern
);

-- What people read on the sheet: the key of a sentence and what fills it.
create table concerns.history (
  province_id     text not null,
  concern_id      uuid not null,
  id              bigint generated always as identity,
  at              timestamptz not null,
  organisation_id uuid,
  name            text not null,
  act             text not null,
  details         text[] not null,
  primary key (province_id, concern_id, id),
  foreign key (province_id, concern_id) references concerns.concern
);

-- The key by which whoever reported comes back: only its hash.
create table concerns.receipt (
  hash        bytea not null primary key,
  province_id text not null,
  concern_id  uuid not null,
  issued_at   timestamptz not null,
  foreign key (province_id, concern_id) references concerns.concern
);

create index receipt_by_concern on concerns.receipt (province_id, concern_id);

-- What was pointed to its own legal procedure. Of a complaint the file number, of a denunciation nothing but this.
create table concerns.referral (
  province_id     text not null,
  id              uuid not null,
  form_id         uuid not null,
  procedure_code  text not null check (procedure_code in ('COMPLAINT', 'DENUNCIATION', 'COURT', 'POLICE')),
  channel         text not null,
  day             date not null,
  file_number     text not null default '',
  organisation_id uuid not null references organisations.organisation,
  primary key (province_id, id),
  unique (province_id, form_id),
  constraint only_complaints_keep_a_number check (procedure_code = 'COMPLAINT' or file_number = '')
);

create index referral_by_organisation on concerns.referral (organisation_id, day);

-- Which organisation receives what comes in by the open page of a province.
create table concerns.desk (
  province_id     text not null primary key,
  organisation_id uuid not null references organisations.organisation
);

create index desk_by_organisation on concerns.desk (organisation_id);

-- How often a network tried this hour; a keyed hash with a key of the day, forgotten after a day.
create table concerns.attempt (
  network  bytea not null,
  what     text not null,
  hour     timestamptz not null,
  count    int not null,
  primary key (network, what, hour)
);

create index attempt_by_hour on concerns.attempt (hour);

-- Concerns chosen for a blind second rating.
create table concerns.sample (
  province_id text not null,
  concern_id  uuid not null,
  chosen_at   timestamptz not null,
  rated_at    timestamptz,
  primary key (province_id, concern_id),
  foreign key (province_id, concern_id) references concerns.concern
);

-- A list someone wants to see again.
create table concerns.saved_view (
  account_id uuid not null references access.account,
  name       text not null,
  query      text not null,
  primary key (account_id, name)
);
