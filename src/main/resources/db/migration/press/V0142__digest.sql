-- The digest of a week (điểm báo): chosen items with a sentence each, set as an official document.
create table press.digest (
  province_id     text not null,
  id              uuid not null,
  number          text not null,
  form_id         uuid not null,
  owner_id        uuid not null references organisations.organisation,
  shared_with     uuid[] not null,
  published       boolean not null default false,
  from_day        date not null,
  to_day          date not null,
  opening         text not null,
  composed_at     timestamptz not null,
  handed_at       timestamptz,
  document_kind   text not null,
  document_id     text not null,
  document_number text not null,
  document_title  text not null,
  version         int not null,
  primary key (province_id, id),
  unique (province_id, number),
  unique (province_id, form_id),
  check (to_day >= from_day)
);

create index digest_by_id on press.digest (id);
create index digest_by_owner on press.digest (owner_id, from_day);
create index digest_by_sharing on press.digest using gin (shared_with);
create index digest_by_week on press.digest (from_day desc, id desc);

create table press.digest_line (
  province_id text not null,
  digest_id   uuid not null,
  item_id     uuid not null,
  ordinal     int not null check (ordinal > 0),
  note        text not null,
  primary key (province_id, digest_id, item_id),
  foreign key (province_id, digest_id) references press.digest,
  foreign key (province_id, item_id) references press.item
);

create index digest_line_by_item on press.digest_line (province_id, item_id);
