create schema press;

-- Numbers for people; there may be gaps.
create sequence press.serial;

-- What an outlet has published and somebody has to answer (báo chí nêu). Nothing about who wrote it, nothing of its
-- tone, no copy of it: the outlet, the title, the link, the day, the place of the facts, the facts to verify.
create table press.item (
  province_id     text not null,
  id              uuid not null,
  number          text not null,
  form_id         uuid not null,
  outlet          text not null check (outlet <> ''),
  title           text not null check (title <> ''),
  link            text not null check (link <> ''),
  published_on    date not null,
  received_on     date,
  captured_at     timestamptz not null,
  place_code      text not null,
  place_name      text not null,
  topic           text not null,
  owner_id        uuid not null references organisations.organisation,
  lead_id         uuid references organisations.organisation,
  partners        uuid[] not null,
  -- whose own conduct the item finds fault with
  concerned_id    uuid references organisations.organisation,
  shared_with     uuid[] not null,
  published       boolean not null default false,
  state           text not null check (state in
                  ('CAPTURED', 'ASSIGNED', 'VERIFYING', 'FINDING_READY', 'RESPONSE_PREPARED', 'RESPONSE_APPROVED',
                   'RESPONDED', 'NO_ANSWER_NEEDED', 'CLOSED')),
  round           int not null check (round > 0),
  reason_code     text not null,
  reason          text not null,
  outcome         text not null check (outcome in
                  ('NOT_ASKED', 'AWAITING', 'PUBLISHED', 'DECLINED_WITH_REASON', 'NO_REPLY')),
  outcome_on      date,
  outcome_words   text not null,
  concern_kind    text not null,
  concern_id      text not null,
  concern_number  text not null,
  concern_title   text not null,
  assign_clock_id uuid not null,
  answer_clock_id uuid not null,
  mend_clock_id   uuid,
  first_due_on    date not null,
  due_on          date not null,
  due_at          timestamptz not null,
  responded_at    timestamptz,
  responded_late  boolean not null,
  version         int not null,
  primary key (province_id, id),
  unique (province_id, number),
  unique (province_id, form_id),
  foreign key (province_id, assign_clock_id) references calendar.clock,
  foreign key (province_id, answer_clock_id) references calendar.clock,
  foreign key (province_id, mend_clock_id) references calendar.clock,
  constraint one_lead check (lead_id is null or lead_id <> all (partners)),
  constraint led_by_somebody check (state in ('CAPTURED', 'NO_ANSWER_NEEDED') or lead_id is not null)
);

create index item_by_id on press.item (id);
create index item_by_owner on press.item (owner_id, due_at);
create index item_by_lead on press.item (lead_id, due_at);
create index item_by_concerned on press.item (concerned_id);
create index item_by_sharing on press.item using gin (shared_with);
create index item_by_due on press.item (due_at, id);
create index item_by_publication on press.item (published_on desc, id desc);
create index item_by_assign_clock on press.item (province_id, assign_clock_id);
create index item_by_answer_clock on press.item (province_id, answer_clock_id);
create index item_by_mend_clock on press.item (province_id, mend_clock_id);
create index item_by_words on press.item
  using gin (search.fold(number || ' ' || title || ' ' || outlet || ' ' || place_name) public.gin_trgm_ops);

-- A statement of fact in what was published; opinion and criticism are none.
create table press.fact (
  province_id  text not null,
  item_id      uuid not null,
  ordinal      int not null check (ordinal > 0),
  round        int not null,
  words        text not null check (words <> ''),
  alleges_harm boolean not null,
  finding      text check (finding in ('RIGHT', 'PARTLY', 'WRONG', 'UNVERIFIABLE')),
  explanation  text not null default '',
  source       text check (source in ('DOCUMENT', 'RECORDS', 'SITE_VISIT', 'MEASUREMENT', 'STATEMENT')),
  source_title text not null default '',
  source_on    date,
  document_id  uuid,
  primary key (province_id, item_id, ordinal),
  foreign key (province_id, item_id) references press.item,
  constraint found_with_evidence check (finding is null or (source is not null and source_title <> ''))
);

-- What is answered to the press, each version beside the earlier one. The marks tell whether the same hand drafted
-- and approved; nobody can be read from them.
create table press.response (
  province_id    text not null,
  item_id        uuid not null,
  ordinal        int not null check (ordinal > 0),
  round          int not null,
  kind           text not null check (kind in
                 ('ANSWER', 'FEEDBACK', 'CORRECTION_REQUEST', 'CONFERENCE', 'RELEASE', 'CLARIFICATION', 'REFUSAL')),
  what_is_right  text not null,
  words          text not null check (words <> ''),
  ground         text check (ground in ('SECRET', 'NOT_YET_JUDGED', 'NOT_YET_CONCLUDED')),
  linked         text not null,
  corrects       boolean not null,
  drafted_mark   text not null,
  drafted_at     timestamptz not null,
  approved_at    timestamptz,
  sent_at        timestamptz,
  channel        text not null,
  primary key (province_id, item_id, ordinal),
  foreign key (province_id, item_id) references press.item,
  constraint refused_on_a_ground check ((kind = 'REFUSAL') = (ground is not null))
);

-- What was published later on the same matter.
create table press.follow_up (
  province_id  text not null,
  item_id      uuid not null,
  id           bigint generated always as identity,
  round        int not null,
  outlet       text not null,
  title        text not null,
  link         text not null,
  published_on date not null,
  at           timestamptz not null,
  primary key (province_id, item_id, id),
  foreign key (province_id, item_id) references press.item
);

-- What people read on the sheet: the organisation that acted, the key of a sentence and what fills it.
create table press.history (
  province_id     text not null,
  item_id         uuid not null,
  id              bigint generated always as identity,
  at              timestamptz not null,
  organisation_id uuid,
  act             text not null,
  details         text[] not null,
  primary key (province_id, item_id, id),
  foreign key (province_id, item_id) references press.item
);
