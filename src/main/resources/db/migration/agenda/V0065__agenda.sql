create schema agenda;

-- Who of an organisation is on a record, for the colleagues there to see. One row for each record: it says who to ask,
-- not how much anybody does.
create table agenda.taking (
  province_id     text not null,
  organisation_id uuid not null references organisations.organisation,
  record_kind     text not null,
  record_id       text not null,
  account_id      uuid not null references access.account,
  taken_at        timestamptz not null,
  primary key (province_id, organisation_id, record_kind, record_id)
);

create index taking_by_organisation on agenda.taking (organisation_id, record_kind, record_id);
create index taking_by_account on agenda.taking (account_id);

-- The address at which a calendar program reads what a position owes. The secret itself is known only to who made it.
-- content_hash and content_at: what was last read there and since when it has been so (ETag, Last-Modified).
create table agenda.feed (
  position_id  uuid primary key references access.position,
  account_id   uuid not null references access.account,
  secret_hash  text not null unique,
  language     text not null check (language in ('vi', 'en')),
  made_at      timestamptz not null,
  content_hash text not null,
  content_at   timestamptz not null
);

create index feed_by_account on agenda.feed (account_id);
