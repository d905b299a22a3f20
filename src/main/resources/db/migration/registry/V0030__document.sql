create schema registry;

-- The bytes of a file, kept once however many documents carry it; in pieces, so that no node holds a whole file.
create table registry.file (
  province_id text not null,
  sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  length      bigint not null check (length > 0),
  stored_at   timestamptz not null,
  primary key (province_id, sha256)
);

create table registry.file_piece (
  province_id text not null,
  sha256      text not null,
  position    int not null,
  bytes       bytea not null,
  primary key (province_id, sha256, position),
  foreign key (province_id, sha256) references registry.file
);

-- A row of numbers without gaps: whose, in or out, by whose rules, which types share it, and the year or term it runs
-- through. Taken only with the row locked. Numbers up to `opened` were given before the system did.
create table registry.series (
  province_id text not null,
  id          uuid not null,
  owner_id    uuid not null references organisations.organisation,
  book        text not null check (book in ('ARRIVAL', 'STATE', 'PARTY')),
  type_group  text not null,
  period      text not null,
  opened      int not null default 0 check (opened >= 0),
  last        int not null default 0,
  primary key (province_id, id),
  unique (province_id, owner_id, book, type_group, period),
  check (last >= opened)
);

create index series_by_owner on registry.series (owner_id);

-- Types of document that share one series of an organisation; a type without a line has its own.
create table registry.type_group (
  province_id text not null,
  owner_id    uuid not null references organisations.organisation,
  book        text not null check (book in ('STATE', 'PARTY')),
  type        text not null,
  name        text not null,
  primary key (province_id, owner_id, book, type)
);

create index type_group_by_owner on registry.type_group (owner_id);

-- A term (nhiệm kỳ) of a Party organisation: its numbers run through it, not through the year.
create table registry.term (
  province_id text not null,
  owner_id    uuid not null references organisations.organisation,
  name        text not null,
  begins      date not null,
  ends        date not null,
  primary key (province_id, owner_id, name),
  check (begins < ends),
  exclude using gist (province_id with =, owner_id with =, daterange(begins, ends, '[]') with &&)
);

create index term_by_owner on registry.term (owner_id);

create table registry.document (
  province_id   text not null,
  id            uuid not null,
  owner_id      uuid not null references organisations.organisation,
  direction     text not null check (direction in ('INCOMING', 'OUTGOING')),
  status        text not null check (status in ('TO_COMPLETE', 'REGISTERED')),
  regime        text not null check (regime in ('STATE', 'PARTY', 'JOINT', 'UNKNOWN')),
  type          text not null,
  -- number and symbol as printed; code is both as compared
  number        text not null,
  symbol        text not null,
  code          text not null,
  issuer        text not null,
  issuer_id     uuid references organisations.organisation,
  place         text not null,
  -- the date as read, perhaps only a month or a year, and the first day it may mean
  dated         text not null,
  dated_from    date not null,
  subject       text not null,
  addressees    text[] not null,
  recipients    text[] not null,
  authority     text[] not null,
  signer_title  text not null,
  signer        text not null,
  urgency       text not null check (urgency in ('NORMAL', 'URGENT', 'VERY_URGENT', 'EXPRESS')),
  internal      boolean not null,
  pages         int check (pages > 0),
  copies        int check (copies > 0),
  arrived_on    date,
  due_on        date,
  file_code     text not null,
  note          text not null,
  series_id     uuid,
  ordinal       int check (ordinal > 0),
  registered_at timestamptz,
  shared_with   uuid[] not null default '{}',
  published     boolean not null default false,
  errors        int not null,
  warnings      int not null,
  head_terms    tsvector not null,
  terms         tsvector not null,
  filed_at      timestamptz not null,
  version       int not null,
  primary key (province_id, id),
  unique (province_id, series_id, ordinal),
  foreign key (province_id, series_id) references registry.series,
  check ((series_id is null) = (ordinal is null)),
  check ((status = 'REGISTERED') = (series_id is not null))
);

create index document_by_id on registry.document (id);
create index document_by_owner on registry.document (owner_id, filed_at desc);
create index document_by_issuer on registry.document (issuer_id);
create index document_by_sharing on registry.document using gin (shared_with);
create index document_published on registry.document (filed_at) where published;
create index document_by_filing on registry.document (filed_at desc, id desc);
create index document_by_date on registry.document (dated_from desc, id desc);
create index document_by_code on registry.document (search.fold(code));
create index document_by_terms on registry.document using gin (terms);
create index document_by_head on registry.document using gin (head_terms);

-- What was read from the file; large, and asked for one document at a time.
create table registry.content (
  province_id text not null,
  document_id uuid not null,
  text        text not null,
  reading     jsonb not null,
  primary key (province_id, document_id),
  foreign key (province_id, document_id) references registry.document
);

create table registry.document_file (
  province_id text not null,
  document_id uuid not null,
  position    int not null,
  sha256      text not null,
  name        text not null,
  media_type  text not null,
  primary key (province_id, document_id, position),
  foreign key (province_id, document_id) references registry.document,
  foreign key (province_id, sha256) references registry.file
);

create index document_file_by_file on registry.document_file (province_id, sha256);

-- A document named in the text, kept also while nobody knows which one it is; `code` is compared with a document's.
create table registry.citation (
  province_id text not null,
  document_id uuid not null,
  position    int not null,
  kind        text not null check (kind in
              ('LEGAL_BASIS', 'ANSWERS', 'REPLACES', 'CORRECTS', 'IMPLEMENTS', 'MENTIONS')),
  text        text not null,
  type        text not null,
  number      text not null,
  symbol      text not null,
  code        text not null,
  dated       text not null,
  issuer      text not null,
  lines       int[] not null,
  primary key (province_id, document_id, position),
  foreign key (province_id, document_id) references registry.document
);

create index citation_by_code on registry.citation (search.fold(code));

-- What a person decided about one document and another; what only agrees by number is proposed when it is read.
create table registry.relation (
  province_id    text not null,
  document_id    uuid not null,
  to_province_id text not null,
  to_id          uuid not null,
  kind           text not null check (kind in
                 ('LEGAL_BASIS', 'ANSWERS', 'REPLACES', 'CORRECTS', 'IMPLEMENTS', 'MENTIONS')),
  confirmed      boolean not null,
  decided_at     timestamptz not null,
  primary key (province_id, document_id, to_id),
  foreign key (province_id, document_id) references registry.document,
  foreign key (to_province_id, to_id) references registry.document,
  check (document_id <> to_id)
);

create index relation_by_target on registry.relation (to_province_id, to_id);

-- What people read on the sheet: the key of a sentence and what fills it.
create table registry.history (
  province_id text not null,
  document_id uuid not null,
  id          bigint generated always as identity,
  at          timestamptz not null,
  name        text not null,
  act         text not null,
  details     text[] not null,
  primary key (province_id, document_id, id),
  foreign key (province_id, document_id) references registry.document
);

-- A list someone wants to see again.
create table registry.saved_view (
  account_id uuid not null references access.account,
  name       text not null,
  query      text not null,
  primary key (account_id, name)
);

-- That content stamped secret was refused: when, by whom, by which way in; never what it was.
create table registry.secret_refusal (
  id              bigint generated always as identity primary key,
  at              timestamptz not null,
  organisation_id uuid not null references organisations.organisation,
  channel         text not null check (channel in ('FILE', 'FORM', 'READING'))
);

create index secret_refusal_by_organisation on registry.secret_refusal (organisation_id);
create index secret_refusal_by_time on registry.secret_refusal (at);
