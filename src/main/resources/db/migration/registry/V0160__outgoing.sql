-- A document on its way out (văn bản đi), from its first draft to what became of it after it was issued. The number it
-- gets and the file that was sent are rows of the register: `document_id`.
create table registry.outgoing (
  province_id  text not null,
  id           uuid not null,
  owner_id     uuid not null references organisations.organisation,
  status       text not null check (status in ('DRAFT', 'CHECKED', 'APPROVED', 'SIGNED', 'NUMBERED', 'ISSUED',
               'CORRECTED', 'REPLACED', 'RECALLED', 'DISCARDED')),
  regime       text not null check (regime in ('STATE', 'PARTY')),
  -- what lists show of the text, number and symbol as printed
  type         text not null,
  symbol       text not null,
  number       text not null default '',
  subject      text not null,
  dated        date,
  -- the version of the text it stands at, and the hash of the text that was checked and approved
  text_version int not null,
  text_hash    text not null,
  approved_hash text,
  -- everybody who wrote on the text: none of them checks or approves it
  authors      uuid[] not null,
  checker_id   uuid references access.account,
  approver_id  uuid references access.account,
  signer_id    uuid references access.account,
  -- why it went on although the reader found something wrong; empty when it found nothing
  check_reason text not null default '',
  -- the other bodies that issue it, and those of them that have signed
  parties      uuid[] not null default '{}',
  signed_by    uuid[] not null default '{}',
  document_id  uuid,
  amends       text check (amends in ('CORRECTS', 'REPLACES')),
  amended_id   uuid,
  source_kind  text,
  source_id    text,
  source_number text,
  source_title text,
  -- who first asked to cancel a signed or numbered document, as what, and why
  cancel_by    uuid references access.account,
  cancel_as_leader boolean,
  cancel_reason text,
  form         uuid not null,
  shared_with  uuid[] not null default '{}',
  published    boolean not null default false,
  terms        text not null,
  drafted_at   timestamptz not null,
  changed_at   timestamptz not null,
  signed_at    timestamptz,
  issued_at    timestamptz,
  version      int not null,
  primary key (province_id, id),
  unique (province_id, form),
  foreign key (province_id, document_id) references registry.document,
  foreign key (province_id, amended_id) references registry.outgoing,
  check ((amends is null) = (amended_id is null)),
  check ((document_id is null) = (number = ''))
);

create index outgoing_by_id on registry.outgoing (id);
create index outgoing_by_owner on registry.outgoing (owner_id, changed_at desc, id desc);
create index outgoing_by_sharing on registry.outgoing using gin (shared_with);
create index outgoing_by_change on registry.outgoing (changed_at desc, id desc);
create index outgoing_by_source on registry.outgoing (source_kind, source_id);
create index outgoing_by_document on registry.outgoing (province_id, document_id);
create index outgoing_by_amended on registry.outgoing (province_id, amended_id);
create index outgoing_by_checker on registry.outgoing (checker_id);
create index outgoing_by_approver on registry.outgoing (approver_id);
create index outgoing_by_signer on registry.outgoing (signer_id);
create index outgoing_by_canceller on registry.outgoing (cancel_by);
create index outgoing_by_terms on registry.outgoing using gin (search.fold(terms) public.gin_trgm_ops);

-- Every version of the text, as it was saved; none is ever changed.
create table registry.outgoing_text (
  province_id text not null,
  outgoing_id uuid not null,
  position    int not null,
  written     jsonb not null,
  hash        text not null,
  author_id   uuid not null references access.account,
  name        text not null,
  at          timestamptz not null,
  primary key (province_id, outgoing_id, position),
  foreign key (province_id, outgoing_id) references registry.outgoing
);

create index outgoing_text_by_author on registry.outgoing_text (author_id);

-- What somebody typed and has not saved yet: kept so that a closed window loses nothing. `seen` is the version it began
-- with.
create table registry.outgoing_unsaved (
  province_id text not null,
  outgoing_id uuid not null,
  account_id  uuid not null references access.account,
  written     jsonb not null,
  seen        int not null,
  at          timestamptz not null,
  primary key (province_id, outgoing_id, account_id),
  foreign key (province_id, outgoing_id) references registry.outgoing
);

create index outgoing_unsaved_by_account on registry.outgoing_unsaved (account_id);

-- Who gets it, once each: the document it became in the receiver's register, and whether a recall was confirmed.
create table registry.outgoing_receiver (
  province_id       text not null,
  outgoing_id       uuid not null,
  organisation_id   uuid not null references organisations.organisation,
  position          int not null,
  receipt_province_id text,
  receipt_id        uuid,
  delivered_at      timestamptz,
  confirmed_at      timestamptz,
  confirmed_by      text,
  primary key (province_id, outgoing_id, organisation_id),
  foreign key (province_id, outgoing_id) references registry.outgoing,
  foreign key (receipt_province_id, receipt_id) references registry.document
);

create index outgoing_receiver_by_organisation on registry.outgoing_receiver (organisation_id);
create index outgoing_receiver_by_receipt on registry.outgoing_receiver (receipt_province_id, receipt_id);

-- What people read on its sheet. `inner_only` sentences are for the bodies that issue it, not for those who receive it.
create table registry.outgoing_history (
  province_id text not null,
  outgoing_id uuid not null,
  id          bigint generated always as identity,
  at          timestamptz not null,
  name        text not null,
  organisation_id uuid,
  act         text not null,
  details     text[] not null,
  inner_only  boolean not null,
  primary key (province_id, outgoing_id, id),
  foreign key (province_id, outgoing_id) references registry.outgoing
);
