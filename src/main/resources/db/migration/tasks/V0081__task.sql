create schema tasks;

-- Numbers for people; there may be gaps.
create sequence tasks.serial;

-- A task (nhiệm vụ): one lead, co-operating bodies, an output with the criterion by which it is accepted, a clock.
-- What is known of its term is copied from its clock, so that lists need no other module.
create table tasks.task (
  province_id   text not null,
  id            uuid not null,
  number        text not null,
  form_id       uuid not null,
  -- the task it is part of may be one of another province, or of the country
  parent_province_id text,
  parent_id     uuid,
  title         text not null check (title <> ''),
  output_kind   text not null check (output_kind in
                ('DOCUMENT', 'REPORT', 'PLAN', 'EVENT', 'INFORMATION', 'FIGURE', 'OTHER')),
  output        text not null check (output <> ''),
  criterion     text not null check (criterion <> ''),
  owner_id      uuid not null references organisations.organisation,
  lead_id       uuid not null references organisations.organisation,
  partners      uuid[] not null,
  -- the owners of the tasks it is part of, nearest first: they see it too, and it does not go back to them
  above         uuid[] not null,
  shared_with   uuid[] not null,
  published     boolean not null default false,
  area_code     text not null,
  source_kind   text not null,
  source_id     text not null,
  source_number text not null,
  source_title  text not null,
  place_line    int check (place_line > 0),
  place_quote   text not null,
  date_class    text not null check (date_class in ('PLAN', 'LAW')),
  legal_basis   text not null,
  set_day       date,
  working_days  int check (working_days > 0),
  state         text not null check (state in
                ('PLANNED', 'DOING', 'BLOCKED', 'DONE_CLAIMED', 'ACCEPTED', 'CANCELLED')),
  unit          text not null,
  planned_at    timestamptz not null,
  lead_since    timestamptz not null,
  claimed_at    timestamptz,
  claimed_by    uuid references access.account,
  claimed_late  boolean not null,
  returns       int not null,
  extensions    int not null,
  accepted_at   timestamptz,
  urgings       int not null,
  clock_id      uuid not null,
  review_id     uuid,
  answer_id     uuid,
  first_due_on  date not null,
  due_on        date not null,
  due_at        timestamptz not null,
  is_sure       boolean not null,
  version       int not null,
  primary key (province_id, id),
  unique (province_id, number),
  unique (province_id, form_id),
  foreign key (parent_province_id, parent_id) references tasks.task,
  foreign key (province_id, clock_id) references calendar.clock,
  foreign key (province_id, review_id) references calendar.clock,
  foreign key (province_id, answer_id) references calendar.clock,
  constraint one_lead check (lead_id <> all (partners)),
  constraint one_way_to_be_due check ((set_day is null) <> (working_days is null)),
  constraint law_has_a_basis check (date_class <> 'LAW' or legal_basis <> ''),
  constraint claimed_by_somebody check (state not in ('DONE_CLAIMED', 'ACCEPTED') or claimed_at is not null),
  constraint accepted_at_a_moment check ((state = 'ACCEPTED') = (accepted_at is not null)),
  check ((parent_province_id is null) = (parent_id is null)),
  check (parent_id <> id)
);

create index task_by_id on tasks.task (id);
create index task_by_parent on tasks.task (parent_province_id, parent_id);
create index task_by_owner on tasks.task (owner_id, due_at);
create index task_by_lead on tasks.task (lead_id, due_at);
create index task_by_sharing on tasks.task using gin (shared_with);
create index task_by_source on tasks.task (source_kind, source_id);
create index task_by_due on tasks.task (due_at, id);
create index task_by_planning on tasks.task (planned_at desc, id desc);
create index task_by_clock on tasks.task (province_id, clock_id);
create index task_by_review on tasks.task (province_id, review_id);
create index task_by_answer on tasks.task (province_id, answer_id);
create index task_by_claimer on tasks.task (claimed_by);
create index task_by_words on tasks.task
  using gin (search.fold(number || ' ' || title || ' ' || output) public.gin_trgm_ops);

-- What those who work on it say of its progress.
create table tasks.note (
  province_id     text not null,
  task_id         uuid not null,
  id              bigint generated always as identity,
  at              timestamptz not null,
  organisation_id uuid not null references organisations.organisation,
  name            text not null,
  words           text not null,
  form_id         uuid not null,
  primary key (province_id, task_id, id),
  unique (province_id, task_id, form_id),
  foreign key (province_id, task_id) references tasks.task
);

create index note_by_organisation on tasks.note (organisation_id);

-- What proves it: a registered document, an address, a figure with its unit and day; the proof of a defect too.
create table tasks.evidence (
  province_id     text not null,
  task_id         uuid not null,
  id              bigint generated always as identity,
  at              timestamptz not null,
  organisation_id uuid not null references organisations.organisation,
  name            text not null,
  kind            text not null check (kind in ('DOCUMENT', 'LINK', 'FIGURE')),
  title           text not null,
  document_id     uuid,
  address         text not null,
  figure          numeric,
  unit            text not null,
  as_of           date,
  is_defect       boolean not null,
  form_id         uuid not null,
  primary key (province_id, task_id, id),
  unique (province_id, task_id, form_id),
  foreign key (province_id, task_id) references tasks.task,
  check ((kind = 'DOCUMENT') = (document_id is not null)),
  check ((kind = 'LINK') = (address <> '')),
  check ((kind = 'FIGURE') = (figure is not null and as_of is not null and unit <> ''))
);

create index evidence_by_organisation on tasks.evidence (organisation_id);

-- What blocks it, which help is needed from whom by when; ended when it is over.
create table tasks.obstacle (
  province_id text not null,
  task_id     uuid not null,
  id          bigint generated always as identity,
  at          timestamptz not null,
  what        text not null,
  help        text not null,
  from_whom   text not null check (from_whom in ('OWNER', 'OWNER_LEADER', 'PARTNER', 'COORDINATOR', 'HIGHER')),
  needed_by   date not null,
  ended_at    timestamptz,
  primary key (province_id, task_id, id),
  foreign key (province_id, task_id) references tasks.task
);

create unique index obstacle_once_at_a_time on tasks.obstacle (province_id, task_id) where ended_at is null;

-- A later date that the lead asked for, and what was decided.
create table tasks.extension (
  province_id text not null,
  task_id     uuid not null,
  id          bigint generated always as identity,
  asked_at    timestamptz not null,
  asked_by    text not null,
  reason      text not null,
  day         date,
  days        int check (days > 0),
  decided_at  timestamptz,
  decided_by  text not null default '',
  granted     boolean,
  words       text not null default '',
  due_before  date not null,
  due_after   date,
  primary key (province_id, task_id, id),
  foreign key (province_id, task_id) references tasks.task,
  check ((day is null) <> (days is null)),
  check ((decided_at is null) = (granted is null))
);

create unique index extension_once_at_a_time on tasks.extension (province_id, task_id) where decided_at is null;

-- The lead is not competent and says who is; the owner answers by a new lead or by keeping to it.
create table tasks.return_of_task (
  province_id  text not null,
  task_id      uuid not null,
  id           bigint generated always as identity,
  at           timestamptz not null,
  lead_id      uuid not null references organisations.organisation,
  competent_id uuid not null references organisations.organisation,
  reason       text not null,
  answered_at  timestamptz,
  answer       text not null default '',
  primary key (province_id, task_id, id),
  foreign key (province_id, task_id) references tasks.task
);

create index return_by_lead on tasks.return_of_task (lead_id);
create index return_by_competent on tasks.return_of_task (competent_id);
create unique index return_once_at_a_time on tasks.return_of_task (province_id, task_id) where answered_at is null;

-- Urging (đôn đốc): each with its number on the task, by somebody or by the ladder; a rung urges once.
create table tasks.urging (
  province_id     text not null,
  task_id         uuid not null,
  ordinal         int not null check (ordinal > 0),
  at              timestamptz not null,
  organisation_id uuid references organisations.organisation,
  name            text not null,
  words           text not null,
  help            text not null,
  rung_key        text,
  primary key (province_id, task_id, ordinal),
  unique (province_id, task_id, rung_key),
  foreign key (province_id, task_id) references tasks.task
);

create index urging_by_organisation on tasks.urging (organisation_id);

-- What people read on the sheet: the key of a sentence and what fills it.
create table tasks.history (
  province_id     text not null,
  task_id         uuid not null,
  id              bigint generated always as identity,
  at              timestamptz not null,
  organisation_id uuid,
  name            text not null,
  act             text not null,
  details         text[] not null,
  primary key (province_id, task_id, id),
  foreign key (province_id, task_id) references tasks.task
);

-- A list someone wants to see again.
create table tasks.saved_view (
  account_id uuid not null references access.account,
  name       text not null,
  query      text not null,
  primary key (account_id, name)
);
