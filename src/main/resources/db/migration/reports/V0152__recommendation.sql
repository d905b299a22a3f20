-- A recommendation in a report (kiến nghị, đề xuất): to one organisation, followed until it is answered.
create table reports.recommendation (
  province_id   text not null,
  id            uuid not null,
  number        text not null,
  form_id       uuid not null,
  submission_id uuid not null,
  owner_id      uuid not null references organisations.organisation,
  addressee_id  uuid not null references organisations.organisation,
  shared_with   uuid[] not null,
  published     boolean not null default false check (not published),
  words         text not null check (words <> ''),
  due_on        date not null,
  state         text not null check (state in ('DRAFT', 'ISSUED', 'ACKNOWLEDGED', 'ANSWERED', 'CLOSED', 'WITHDRAWN')),
  answer        text not null default '',
  paper_kind    text not null default '',
  paper_id      text not null default '',
  paper_number  text not null default '',
  paper_title   text not null default '',
  ack_clock     uuid,
  clock         uuid,
  issued_at     timestamptz,
  answered_at   timestamptz,
  answered_by   uuid,
  closed_at     timestamptz,
  version       int not null,
  primary key (province_id, id),
  unique (province_id, number),
  unique (province_id, form_id),
  foreign key (province_id, submission_id) references reports.submission
);

create unique index recommendation_by_id on reports.recommendation (id);
create index recommendation_by_submission on reports.recommendation (province_id, submission_id);
create index recommendation_by_owner on reports.recommendation (owner_id);
create index recommendation_by_addressee on reports.recommendation (addressee_id);
create index recommendation_by_reader on reports.recommendation using gin (shared_with);

-- A review conference (hội nghị sơ kết, tổng kết) whose conclusions become tasks.
create table reports.conference (
  province_id  text not null,
  id           uuid not null,
  number       text not null,
  form_id      uuid not null,
  owner_id     uuid not null references organisations.organisation,
  shared_with  uuid[] not null,
  published    boolean not null default false check (not published),
  kind         text not null check (kind in ('INTERIM', 'CLOSING')),
  state        text not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
  title        text not null check (title <> ''),
  starts_at    timestamptz not null,
  ends_at      timestamptz not null,
  place        text not null,
  agenda       text not null,
  minutes      text not null default '',
  request_id   uuid,
  version      int not null,
  primary key (province_id, id),
  unique (province_id, number),
  unique (province_id, form_id),
  check (ends_at > starts_at)
);

create unique index conference_by_id on reports.conference (id);
create index conference_by_owner on reports.conference (owner_id, starts_at desc);
create index conference_by_reader on reports.conference using gin (shared_with);

create table reports.conference_document (
  province_id   text not null,
  conference_id uuid not null,
  place         int not null,
  paper_kind    text not null,
  paper_id      text not null,
  paper_number  text not null,
  paper_title   text not null,
  primary key (province_id, conference_id, place),
  foreign key (province_id, conference_id) references reports.conference
);

create table reports.conclusion (
  province_id   text not null,
  conference_id uuid not null,
  place         int not null,
  words         text not null check (words <> ''),
  output        text not null check (output <> ''),
  lead_id       uuid not null references organisations.organisation,
  due_on        date not null,
  task_kind     text not null default '',
  task_id       text not null default '',
  task_number   text not null default '',
  task_title    text not null default '',
  primary key (province_id, conference_id, place),
  foreign key (province_id, conference_id) references reports.conference
);

create index conclusion_by_lead on reports.conclusion (lead_id);
