create schema petitions;

-- Numbers people see (KN-2026-00417): they may have gaps.
create sequence petitions.number;

-- A session of a council (kỳ họp) in its term (nhiệm kỳ). Petitions are answered for it and reported to it.
create table petitions.session (
  province_id  text not null,
  id           uuid not null,
  form_id      uuid not null,
  owner_id     uuid not null references organisations.organisation,
  shared_with  uuid[] not null default '{}',
  published    boolean not null default false check (not published),
  term         text not null,
  ordinal      int check (ordinal between 1 and 99),
  kind         text not null check (kind in ('REGULAR', 'THEMATIC', 'EXTRAORDINARY')),
  title        text not null,
  place        text not null,
  starts_on    date not null,
  ends_on      date not null,
  version      int not null,
  primary key (province_id, id),
  unique (province_id, form_id),
  check (starts_on <= ends_on)
);

create unique index session_by_id on petitions.session (id);
create index session_by_owner on petitions.session (owner_id, starts_on desc);

-- A round of voter meetings (đợt tiếp xúc cử tri) before or after a session, or on one theme.
create table petitions.round (
  province_id text not null,
  id          uuid not null,
  form_id     uuid not null,
  session_id  uuid not null,
  owner_id    uuid not null references organisations.organisation,
  shared_with uuid[] not null default '{}',
  published   boolean not null default false check (not published),
  kind        text not null check (kind in ('BEFORE', 'AFTER', 'THEMATIC')),
  title       text not null,
  starts_on   date not null,
  ends_on     date not null,
  version     int not null,
  primary key (province_id, id),
  unique (province_id, form_id),
  foreign key (province_id, session_id) references petitions.session,
  check (starts_on <= ends_on)
);

create unique index round_by_id on petitions.round (id);
create index round_by_session on petitions.round (province_id, session_id);
create index round_by_owner on petitions.round (owner_id);

-- One meeting with voters: where, when, in which form, and how many came. Never who.
create table petitions.meeting (
  province_id text not null,
  id          uuid not null,
  round_id    uuid not null,
  held_on     date not null,
  area_id     uuid not null references organisations.area,
  area_name   text not null,
  place       text not null,
  form        text not null check (form in ('IN_PERSON', 'ONLINE', 'MIXED', 'THEMATIC')),
  attendance  int check (attendance between 0 and 99999),
  primary key (province_id, id),
  unique (province_id, round_id, held_on, area_id, form),
  foreign key (province_id, round_id) references petitions.round
);

create index meeting_by_area on petitions.meeting (area_id);

create table petitions.petition (
  province_id      text not null,
  id               uuid not null,
  number           text not null,
  form_id          uuid not null,
  kind             text not null check (kind in ('OPINION', 'PETITION')),
  state            text not null check (state in ('COLLECTED', 'CONSOLIDATED', 'SENT', 'RECEIVED', 'RETURNED',
                   'ASSIGNED', 'ANSWER_PREPARED', 'ANSWER_APPROVED', 'ANSWERED', 'SENT_BACK', 'ACCEPTED',
                   'MONITORING', 'FULFILLED', 'LINKED', 'NOTED', 'CLOSED')),
  owner_id         uuid not null references organisations.organisation,
  shared_with      uuid[] not null default '{}',
  published        boolean not null default false check (not published),
  session_id       uuid not null,
  first_session_id uuid not null,
  round_id         uuid not null,
  meeting_id       uuid not null,
  area_id          uuid not null references organisations.area,
  area_name        text not null,
  topic            text not null,
  wording          text not null,
  summary          text not null default '',
  field            text,
  competence       text check (competence in ('CENTRAL', 'PROVINCE', 'COMMUNE')),
  receiver_id      uuid references organisations.organisation,
  lead_id          uuid references organisations.organisation,
  partners         uuid[] not null default '{}',
  competent_body   uuid references organisations.organisation,
  paper            text not null default '',
  document_id      uuid,
  asked_on         date,
  linked_to        uuid,
  answer_id        uuid,
  prepared_by      uuid,
  answer_class     text,
  round            int not null default 1,
  sent_back        int not null default 0,
  holding          boolean not null default false,
  session_asked    boolean not null default false,
  reported         boolean not null default false,
  carried          int not null default 0,
  reraised         int not null default 0,
  told_on          date,
  told_where       text not null default '',
  publication      text not null default 'INTERNAL'
                   check (publication in ('INTERNAL', 'SUMMARY_PUBLIC', 'WITHHELD')),
  public_text      text not null default '',
  return_clock     uuid,
  answer_clock     uuid,
  review_clock     uuid,
  due_at           timestamptz,
  collected_by     uuid not null,
  collected_at     timestamptz not null,
  raised_on        date not null,
  sent_at          timestamptz,
  received_at      timestamptz,
  answered_at      timestamptz,
  accepted_at      timestamptz,
  closed_at        timestamptz,
  version          int not null,
  primary key (province_id, id),
  unique (province_id, number),
  unique (province_id, form_id),
  foreign key (province_id, session_id) references petitions.session,
  foreign key (province_id, first_session_id) references petitions.session,
  foreign key (province_id, round_id) references petitions.round,
  foreign key (province_id, meeting_id) references petitions.meeting,
  foreign key (province_id, linked_to) references petitions.petition,
  check ((state = 'LINKED') = (linked_to is not null)),
  check (receiver_id is null or receiver_id <> owner_id),
  check (lead_id is null or lead_id <> owner_id)
);

create unique index petition_by_id on petitions.petition (id);
create index petition_by_number on petitions.petition (number);
create index petition_by_owner on petitions.petition (owner_id, collected_at desc, id desc);
create index petition_by_shared on petitions.petition using gin (shared_with);
create index petition_by_order on petitions.petition (collected_at desc, id desc);
create index petition_by_session on petitions.petition (province_id, session_id);
create index petition_by_first_session on petitions.petition (province_id, first_session_id);
create index petition_by_round on petitions.petition (province_id, round_id);
create index petition_by_meeting on petitions.petition (province_id, meeting_id);
create index petition_by_linked on petitions.petition (province_id, linked_to) where linked_to is not null;
create index petition_by_area on petitions.petition (area_id);
create index petition_by_receiver on petitions.petition (receiver_id) where receiver_id is not null;
create index petition_by_lead on petitions.petition (lead_id) where lead_id is not null;
create index petition_by_competent_body on petitions.petition (competent_body) where competent_body is not null;
create index petition_by_answer on petitions.petition (province_id, answer_id) where answer_id is not null;
create index petition_by_answer_clock on petitions.petition (answer_clock) where answer_clock is not null;
create index petition_by_review_clock on petitions.petition (review_clock) where review_clock is not null;
create index petition_by_words on petitions.petition
  using gin (search.fold(number || ' ' || topic || ' ' || wording || ' ' || summary) public.gin_trgm_ops);

-- What the answering body writes: one answer may serve several petitions. Only its writers see it before it is sent;
-- a correction stands beside what it corrects.
create table petitions.answer (
  province_id  text not null,
  id           uuid not null,
  seq          bigint generated always as identity,
  owner_id     uuid not null references organisations.organisation,
  shared_with  uuid[] not null default '{}',
  published    boolean not null default false check (not published),
  status       text not null check (status in ('PREPARED', 'HANDED_BACK', 'APPROVED', 'SENT')),
  holding      boolean not null,
  asked        text not null,
  result       text not null,
  answer_class text,
  ground       text not null default '',
  promise      text not null default '',
  promised_on  date,
  paper        text not null default '',
  corrects     uuid,
  reason       text not null default '',
  prepared_by  uuid not null,
  preparer     text not null,
  prepared_at  timestamptz not null,
  approved_by  uuid,
  approver     text not null default '',
  sent_at      timestamptz,
  primary key (province_id, id),
  foreign key (province_id, corrects) references petitions.answer
);

create unique index answer_by_id on petitions.answer (id);
create index answer_by_owner on petitions.answer (owner_id, status);
create index answer_by_corrected on petitions.answer (province_id, corrects) where corrects is not null;

create table petitions.answered (
  province_id text not null,
  petition_id uuid not null,
  answer_id   uuid not null,
  round       int not null,
  primary key (province_id, petition_id, answer_id),
  foreign key (province_id, petition_id) references petitions.petition,
  foreign key (province_id, answer_id) references petitions.answer
);

create index answered_by_answer on petitions.answered (province_id, answer_id);

-- What was promised to voters. It stays open until it is kept: a broken promise is open still.
create table petitions.promise (
  province_id text not null,
  id          uuid not null,
  petition_id uuid not null,
  answer_id   uuid not null,
  lead_id     uuid not null references organisations.organisation,
  kind        text not null check (kind in ('FULL_ANSWER', 'ROADMAP')),
  text        text not null,
  first_due   date not null,
  due_on      date not null,
  moved       int not null default 0,
  broken      int not null default 0,
  state       text not null check (state in ('OPEN', 'KEPT')),
  clock       uuid not null,
  made_at     timestamptz not null,
  kept_at     timestamptz,
  owner_id    uuid not null,
  shared_with uuid[] not null,
  published   boolean not null default false check (not published),
  primary key (province_id, id),
  foreign key (province_id, petition_id) references petitions.petition,
  foreign key (province_id, answer_id) references petitions.answer
);

create unique index promise_by_id on petitions.promise (id);
create index promise_by_petition on petitions.promise (province_id, petition_id);
create index promise_by_answer on petitions.promise (province_id, answer_id);
create index promise_by_lead on petitions.promise (lead_id);
create index promise_by_clock on petitions.promise (clock);
create index promise_open on petitions.promise (owner_id, due_on) where state = 'OPEN';

-- The dates a promise had, and why it was moved or found broken: nothing is overwritten.
create table petitions.promise_date (
  province_id text not null,
  promise_id  uuid not null,
  seq         bigint generated always as identity,
  act         text not null check (act in ('MADE', 'MOVED', 'BROKEN', 'KEPT')),
  due_on      date not null,
  reason      text not null,
  at          timestamptz not null,
  primary key (province_id, promise_id, seq),
  foreign key (province_id, promise_id) references petitions.promise
);

-- Raised before: a person said that two petitions of different sessions are about the same, or that they are not.
create table petitions.kin (
  province_id text not null,
  petition_id uuid not null,
  earlier_id  uuid not null,
  confirmed   boolean not null,
  decided_by  uuid not null,
  decided_at  timestamptz not null,
  primary key (province_id, petition_id, earlier_id),
  foreign key (province_id, petition_id) references petitions.petition,
  foreign key (province_id, earlier_id) references petitions.petition,
  check (petition_id <> earlier_id)
);

create index kin_by_earlier on petitions.kin (province_id, earlier_id);

-- The history people read. Each line says who may read it.
create table petitions.entry (
  province_id     text not null,
  petition_id     uuid not null,
  seq             bigint generated always as identity,
  act             text not null,
  organisation_id uuid not null,
  account         uuid not null,
  name            text not null,
  at              timestamptz not null,
  details         text[] not null,
  words           text not null,
  owner_id        uuid not null,
  shared_with     uuid[] not null,
  published       boolean not null default false check (not published),
  primary key (province_id, petition_id, seq),
  foreign key (province_id, petition_id) references petitions.petition
);

-- Whether the next step of a petition is over its date: the answer, the review, or what was promised.
create function petitions.is_late(one petitions.petition, promised_on date, now timestamptz, today date)
returns boolean
language sql stable parallel safe
return coalesce(
  (one.state in ('SENT', 'RECEIVED', 'RETURNED', 'ASSIGNED', 'ANSWER_PREPARED', 'ANSWER_APPROVED', 'ANSWERED',
                 'SENT_BACK') and one.due_at <= now)
  or (one.state not in ('LINKED', 'NOTED', 'CLOSED') and promised_on < today), false);

-- Whether it is this organisation that has to do the next step.
create function petitions.waits_for(one petitions.petition, own uuid)
returns boolean
language sql stable parallel safe
return coalesce(case one.state
  when 'COLLECTED' then one.owner_id = own
  when 'CONSOLIDATED' then one.owner_id = own
  when 'RETURNED' then one.owner_id = own
  when 'ANSWERED' then one.owner_id = own
  when 'ACCEPTED' then one.owner_id = own
  when 'FULFILLED' then one.owner_id = own
  when 'MONITORING' then (one.owner_id = own and one.reported) or (one.lead_id = own and not one.reported)
  when 'SENT' then one.receiver_id = own
  when 'RECEIVED' then one.receiver_id = own
  when 'ASSIGNED' then coalesce(one.lead_id, one.receiver_id) = own
  when 'SENT_BACK' then coalesce(one.lead_id, one.receiver_id) = own
  when 'ANSWER_PREPARED' then own in (one.lead_id, one.receiver_id)
  when 'ANSWER_APPROVED' then own in (one.lead_id, one.receiver_id)
  else false end, false);
