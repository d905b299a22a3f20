create schema exchanges;

-- Numbers people see (TĐ-2026-00417): they may have gaps.
create sequence exchanges.number;

-- Why information is asked for: a closed list. Personal data only for some of them.
create table exchanges.purpose (
  code                 text primary key,
  position             int not null unique,
  name                 text not null,
  name_en              text not null,
  allows_personal_data boolean not null
);

insert into exchanges.purpose (code, position, name, name_en, allows_personal_data) values
  ('INFORM_PEOPLE', 1, 'Thông tin, tuyên truyền đến Nhân dân', 'Informing the people', false),
  ('REPORT', 2, 'Tổng hợp báo cáo', 'Preparing a report', false),
  ('SUPERVISION', 3, 'Kiểm tra, giám sát', 'Inspection and supervision', false),
  ('ADVICE', 4, 'Tham mưu chủ trương, kế hoạch', 'Preparing a policy or a plan', false),
  ('ANSWER_CASE', 5, 'Trả lời vụ việc đã tiếp nhận', 'Answering a case received', true),
  ('SITE_VISIT', 6, 'Khảo sát, làm việc tại hiện trường', 'Visiting the site', true),
  ('NOTIFY', 7, 'Thông báo kết quả cho người có liên quan', 'Notifying those concerned', true),
  ('LEGAL_DUTY', 8, 'Nghĩa vụ do văn bản pháp luật quy định', 'A duty named by law', true);

-- How long each kind of exchange gives for the answer: the usual term, the shortest, and the shortest when urgent.
create table exchanges.term (
  kind           text primary key,
  usual          int not null,
  minimum        int not null,
  urgent_minimum int not null,
  check (urgent_minimum <= minimum and minimum <= usual and urgent_minimum > 0)
);

insert into exchanges.term (kind, usual, minimum, urgent_minimum) values
  ('INFO_REQUEST', 7, 7, 3),
  ('INFO_SUPPLY', 5, 5, 5),
  ('DRAFT_CONSULTATION', 7, 7, 7),
  ('COMMISSIONED_TOPIC', 20, 15, 15),
  ('MEETING_INVITATION', 2, 2, 2),
  ('COMMS_PROPOSAL', 3, 3, 3);

create table exchanges.exchange (
  province_id   text not null,
  id            uuid not null,
  number        text not null,
  form_id       uuid not null,
  kind          text not null check (kind in ('INFO_REQUEST', 'INFO_SUPPLY', 'DRAFT_CONSULTATION',
                'COMMISSIONED_TOPIC', 'MEETING_INVITATION', 'COMMS_PROPOSAL')),
  status        text not null check (status in ('PREPARING', 'OPEN', 'CONSOLIDATED', 'HELD', 'CARRIED_OUT',
                'COMPLETED', 'CANCELLED')),
  owner_id      uuid not null references organisations.organisation,
  shared_with   uuid[] not null default '{}',
  published     boolean not null default false check (not published),
  receivers     uuid[] not null,
  subject       text not null,
  body          text not null,
  purpose       text references exchanges.purpose,
  legal_ground  text not null,
  personal_data boolean not null,
  internal      boolean not null,
  urgent        boolean not null,
  urgent_ground text not null,
  term          int not null,
  level_four    boolean not null,
  output        text not null,
  linked_kind   text not null default '',
  linked_id     text not null default '',
  linked_number text not null default '',
  linked_title  text not null default '',
  round         int not null default 1,
  summary       text not null default '',
  drafted_by    uuid not null,
  drafter       text not null,
  drafted_at    timestamptz not null,
  submitted_at  timestamptz,
  sent_at       timestamptz,
  closed_at     timestamptz,
  version       int not null,
  primary key (province_id, id),
  unique (province_id, number),
  unique (province_id, form_id)
);

create unique index exchange_by_id on exchanges.exchange (id);
create index exchange_by_owner on exchanges.exchange (owner_id, drafted_at desc, id desc);
create index exchange_by_receiver on exchanges.exchange using gin (shared_with);
create index exchange_by_order on exchanges.exchange (drafted_at desc, id desc);
create index exchange_by_purpose on exchanges.exchange (purpose);
create index exchange_by_words on exchanges.exchange
  using gin (search.fold(number || ' ' || subject || ' ' || body) public.gin_trgm_ops);

-- What one receiver owes.
create table exchanges.leg (
  province_id       text not null,
  id                uuid not null,
  exchange_id       uuid not null,
  owner_id          uuid not null references organisations.organisation,
  receiver_id       uuid not null references organisations.organisation,
  shared_with       uuid[] not null,
  published         boolean not null default false check (not published),
  status            text not null check (status in ('SENT', 'ACKNOWLEDGED', 'CLARIFYING', 'ANSWERING',
                    'PARTIALLY_ANSWERED', 'ANSWERED', 'INSUFFICIENT', 'ACCEPTED', 'REFUSED', 'NOT_COMPETENT',
                    'NO_REPLY', 'RECALLED')),
  round             int not null,
  answer            text,
  refusal_code      text,
  internal_owner    text not null default '',
  insufficient      int not null default 0 check (insufficient between 0 and 9),
  asked             boolean not null default false,
  extended          boolean not null default false,
  appeal            text not null default 'NONE' check (appeal in ('NONE', 'LODGED', 'UPHELD', 'DISMISSED')),
  silent            boolean not null default false,
  partial           boolean not null default false,
  attendees         int,
  people            text not null default '',
  competent_body    uuid references organisations.organisation,
  forwarded         boolean not null default false,
  acknowledge_clock uuid,
  competence_clock  uuid,
  answer_clock      uuid,
  review_clock      uuid,
  appeal_clock      uuid,
  due_at            timestamptz not null,
  sent_at           timestamptz not null,
  acknowledged_at   timestamptz,
  answered_at       timestamptz,
  closed_at         timestamptz,
  version           int not null,
  primary key (province_id, id),
  foreign key (province_id, exchange_id) references exchanges.exchange
);

create unique index leg_by_id on exchanges.leg (id);
create index leg_by_exchange on exchanges.leg (province_id, exchange_id);
create index leg_by_owner on exchanges.leg (owner_id, sent_at);
create index leg_by_receiver on exchanges.leg (receiver_id, sent_at);
create index leg_by_competent_body on exchanges.leg (competent_body);
create index leg_by_answer_clock on exchanges.leg (answer_clock);
create index leg_waiting on exchanges.leg (sent_at, id) where status in ('ANSWERED', 'CLARIFYING');

-- What was said and done, in order: the thread both sides read, and the history.
create table exchanges.entry (
  province_id     text not null,
  exchange_id     uuid not null,
  seq             bigint generated always as identity,
  leg_id          uuid,
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
  primary key (province_id, exchange_id, seq),
  foreign key (province_id, exchange_id) references exchanges.exchange
);

-- Documents of the register that belong to an exchange.
create table exchanges.attachment (
  province_id text not null,
  exchange_id uuid not null,
  document_id uuid not null,
  purpose     text not null check (purpose in ('DRAFT', 'PAPER', 'ANSWER', 'EVIDENCE', 'MINUTES')),
  leg_id      uuid,
  number      text not null,
  title       text not null,
  added_at    timestamptz not null,
  owner_id    uuid not null,
  shared_with uuid[] not null,
  published   boolean not null default false check (not published),
  primary key (province_id, exchange_id, document_id),
  foreign key (province_id, exchange_id) references exchanges.exchange
);

-- An answer as its receiver prepares it: nobody else sees it before a leader lets it go.
create table exchanges.draft (
  province_id    text not null,
  leg_id         uuid not null,
  act            text not null check (act in ('PARTIAL', 'ANSWER', 'REFUSE')),
  answer         text,
  words          text not null,
  missing        text not null,
  missing_by     date,
  refusal_code   text,
  attendees      int,
  people         text not null,
  clauses        text[] not null,
  comments       text[] not null,
  data_checked   boolean not null,
  drafted_by     uuid not null,
  drafter        text not null,
  drafted_at     timestamptz not null,
  submitted_at   timestamptz,
  owner_id       uuid not null,
  shared_with    uuid[] not null default '{}',
  published      boolean not null default false check (not published),
  primary key (province_id, leg_id),
  foreign key (province_id, leg_id) references exchanges.leg,
  check (cardinality(clauses) = cardinality(comments))
);
create index draft_submitted on exchanges.draft (owner_id, submitted_at) where submitted_at is not null;
