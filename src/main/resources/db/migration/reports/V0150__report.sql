create schema reports;

-- Numbers people see (YCBC-2026-0007, BC-2026-00417): they may have gaps.
create sequence reports.number;

-- An outline (đề cương): a template, because every locality numbers its sections in its own way.
create table reports.outline (
  code     text primary key check (code ~ '^[A-Z0-9][A-Z0-9.-]{0,39}$'),
  name     text not null check (name <> ''),
  source   text not null,
  owner_id uuid references organisations.organisation
);

create index outline_by_owner on reports.outline (owner_id);
comment on column reports.outline.owner_id is 'who wrote it; null: it ships with the program';

create table reports.outline_section (
  outline_code text not null references reports.outline,
  no           int not null,
  label        text not null,
  level        int not null check (level between 0 and 3),
  title        text not null,
  kind         text not null check (kind in ('OPENING', 'RESULTS', 'CONCERNS', 'MERITS', 'LIMITS', 'CAUSES', 'TASKS',
               'RECOMMENDATIONS', 'CLOSING', 'HEADING')),
  guide        text not null,
  starter      text not null,
  primary key (outline_code, no)
);

-- A reporting regime (chế độ báo cáo): the eleven things NĐ 09/2019/NĐ-CP asks for, and by which rules it works.
create table reports.regime (
  code         text primary key check (code ~ '^[A-Z0-9][A-Z0-9.-]{0,39}$'),
  kind         text not null check (kind in ('PERIODIC', 'THEMATIC', 'AD_HOC')),
  name         text not null check (name <> ''),
  content      text not null check (content in ('WORDS', 'FIGURES', 'BOTH')),
  reporters    text not null,
  receivers    text not null,
  way          text not null,
  deadline     text not null,
  frequency    text not null check (frequency in ('MONTH', 'QUARTER', 'HALF', 'NINE', 'YEAR', 'TERM', 'ONCE')),
  cut_off      text not null,
  outline_code text not null references reports.outline,
  form_code    text not null,
  guide        text not null,
  basis        text not null,
  figures      text not null,
  owner_id     uuid references organisations.organisation,
  version      int not null
);

create index regime_by_outline on reports.regime (outline_code);
create index regime_by_owner on reports.regime (owner_id);
comment on column reports.regime.figures is 'regime of the figures (indicators), whose windows are the cut-off';

-- One period or occasion for which a report is asked.
create table reports.request (
  province_id  text not null,
  id           uuid not null,
  number       text not null,
  form_id      uuid not null,
  owner_id     uuid not null references organisations.organisation,
  shared_with  uuid[] not null default '{}',
  published    boolean not null default false check (not published),
  state        text not null check (state in ('DRAFT', 'ISSUED', 'CLOSED', 'WITHDRAWN')),
  title        text not null,
  regime_code  text not null references reports.regime,
  outline_code text not null references reports.outline,
  figure_form  text not null,
  period       text not null,
  window_from  date not null,
  window_to    date not null,
  due_on       date not null,
  words        text not null,
  units        uuid[] not null,
  copies       uuid[] not null,
  above_id     uuid,
  paper_kind   text not null default '',
  paper_id     text not null default '',
  paper_number text not null default '',
  paper_title  text not null default '',
  drafted_by   uuid not null,
  drafter      text not null,
  drafted_at   timestamptz not null,
  issued_at    timestamptz,
  closed_at    timestamptz,
  version      int not null,
  primary key (province_id, id),
  unique (province_id, number),
  unique (province_id, form_id)
);

create unique index request_by_id on reports.request (id);
create index request_by_owner on reports.request (owner_id, drafted_at desc, id desc);
create index request_by_reader on reports.request using gin (shared_with);
create index request_by_regime on reports.request (regime_code);
create index request_by_outline on reports.request (outline_code);
create index request_by_words on reports.request using gin (search.fold(number || ' ' || title) public.gin_trgm_ops);

-- What one unit owes for a request; a consolidated report is one too, and takes in those of a request below.
create table reports.submission (
  province_id   text not null,
  id            uuid not null,
  number        text not null,
  request_id    uuid not null,
  owner_id      uuid not null references organisations.organisation,
  requester_id  uuid not null references organisations.organisation,
  shared_with   uuid[] not null,
  published     boolean not null default false check (not published),
  takes_in      uuid,
  state         text not null check (state in ('NOT_STARTED', 'DRAFTED', 'APPROVED', 'SIGNED', 'SENT', 'RETURNED',
                'ACCEPTED', 'LOCKED', 'CONSOLIDATED', 'EXEMPTED')),
  title         text not null,
  addressees    text[] not null,
  recipients    text[] not null,
  signer_post   text not null,
  signer_name   text not null,
  signer_as     text not null check (signer_as in ('HEAD', 'DEPUTY', 'DEPUTY_IN_CHARGE', 'ACTING_HEAD')),
  round         int not null,
  clock         uuid,
  return_clock  uuid,
  due_at        timestamptz not null,
  first_sent_at timestamptz,
  sent_at       timestamptz,
  edited_by     uuid,
  editor        text not null default '',
  submitted_at  timestamptz,
  approved_by   uuid,
  approver      text not null default '',
  approved_at   timestamptz,
  frozen_at     timestamptz,
  checksum      text not null default '',
  doc_number    int,
  doc_symbol    text not null default '',
  doc_date      date,
  paper_kind    text not null default '',
  paper_id      text not null default '',
  paper_number  text not null default '',
  paper_title   text not null default '',
  stale         boolean not null default false,
  urged_at      timestamptz,
  filled        int not null default 0,
  asked         int not null default 0,
  version       int not null,
  primary key (province_id, id),
  unique (province_id, number),
  unique (province_id, request_id, owner_id)
);

create unique index submission_by_id on reports.submission (id);
create index submission_by_request on reports.submission (request_id, owner_id);
create index submission_by_owner on reports.submission (owner_id, due_at desc, id desc);
create index submission_by_requester on reports.submission (requester_id, due_at desc, id desc);
create index submission_by_reader on reports.submission using gin (shared_with);
create index submission_by_taking_in on reports.submission (takes_in) where takes_in is not null;
create index submission_by_words on reports.submission using gin (search.fold(number || ' ' || title) public.gin_trgm_ops);

-- The words of a report, section by section: only the unit that writes them reads them here; others read what was sent.
create table reports.section (
  province_id   text not null,
  submission_id uuid not null,
  no            int not null,
  label         text not null,
  level         int not null,
  title         text not null,
  kind          text not null,
  guide         text not null,
  body          text not null,
  is_begun      boolean not null,
  edited_at     timestamptz,
  edited_by     uuid,
  editor        text not null default '',
  version       int not null,
  primary key (province_id, submission_id, no),
  foreign key (province_id, submission_id) references reports.submission
);

-- What a section said before; nothing written is lost.
create table reports.section_version (
  province_id   text not null,
  submission_id uuid not null,
  no            int not null,
  version       int not null,
  body          text not null,
  edited_at     timestamptz not null,
  edited_by     uuid not null,
  editor        text not null,
  primary key (province_id, submission_id, no, version)
);

-- A figure written by hand over what was computed: with its reason, always shown.
create table reports.override (
  province_id   text not null,
  submission_id uuid not null,
  mark          text not null,
  words         text not null check (words <> ''),
  computed      text not null,
  reason        text not null check (reason <> ''),
  at            timestamptz not null,
  account       uuid not null,
  person        text not null,
  primary key (province_id, submission_id, mark, at)
);

-- Figures as they were when the report was approved, each with the values it was added from.
create table reports.frozen (
  province_id   text not null,
  submission_id uuid not null,
  round         int not null,
  code          text not null,
  figure        jsonb not null,
  primary key (province_id, submission_id, round, code)
);

-- What was sent, as it was printed: one copy for each sending.
create table reports.copy (
  province_id   text not null,
  submission_id uuid not null,
  round         int not null,
  owner_id      uuid not null references organisations.organisation,
  shared_with   uuid[] not null,
  published     boolean not null default false check (not published),
  sent_at       timestamptz not null,
  checksum      text not null,
  primary key (province_id, submission_id, round)
);

create index copy_by_owner on reports.copy (owner_id);

create table reports.copy_section (
  province_id   text not null,
  submission_id uuid not null,
  round         int not null,
  no            int not null,
  label         text not null,
  level         int not null,
  title         text not null,
  kind          text not null,
  words         text not null,
  body          text not null,
  editor        text not null,
  edited_at     timestamptz,
  primary key (province_id, submission_id, round, no),
  foreign key (province_id, submission_id, round) references reports.copy
);

-- Words taken over from below: from whom, from which sending, as they were.
create table reports.taken (
  province_id   text not null,
  submission_id uuid not null,
  mark          int not null,
  section_no    int not null,
  from_id       uuid not null,
  from_number   text not null,
  from_unit     uuid not null,
  from_round    int not null,
  from_section  int not null,
  writer        text not null,
  words         text not null,
  taken_by      text not null,
  at            timestamptz not null,
  primary key (province_id, submission_id, mark)
);

-- What happened, in sentences.
create table reports.entry (
  province_id     text not null,
  seq             bigint generated always as identity,
  request_id      uuid not null,
  submission_id   uuid,
  act             text not null,
  organisation_id uuid not null references organisations.organisation,
  account         uuid not null,
  person          text not null,
  at              timestamptz not null,
  details         text[] not null,
  words           text not null,
  owner_id        uuid not null,
  shared_with     uuid[] not null,
  published       boolean not null default false check (not published),
  primary key (province_id, seq)
);

create index entry_by_request on reports.entry (request_id, seq);
create index entry_by_submission on reports.entry (submission_id, seq);
create index entry_by_organisation on reports.entry (organisation_id);
