-- A name that looks like that of a person and is not (Hồ Cẩm Sơn, a lake): one person of an organisation says so,
-- another agrees. Until then only that organisation sees it; afterwards it stops nobody in the province.
create table petitions.cleared_name (
  province_id text not null,
  name_key    text not null,
  name        text not null check (length(name) between 2 and 80),
  why         text not null check (why <> ''),
  owner_id    uuid not null references organisations.organisation,
  asked_by    uuid not null,
  asked_at    timestamptz not null,
  cleared_by  uuid,
  cleared_at  timestamptz,
  primary key (province_id, name_key),
  check ((cleared_by is null) = (cleared_at is null)),
  constraint cleared_by_another check (cleared_by is null or cleared_by <> asked_by)
);

create index cleared_name_by_owner on petitions.cleared_name (owner_id);

-- A list somebody wants to see again.
create table petitions.saved_view (
  account_id uuid not null references access.account,
  name       text not null,
  query      text not null,
  primary key (account_id, name)
);

-- The public concern that was opened from an opinion voters gave: a reference, as everything that is only mentioned.
create table petitions.concern_opened (
  province_id    text not null,
  petition_id    uuid not null,
  concern_id     text not null,
  concern_number text not null,
  concern_title  text not null,
  opened_at      timestamptz not null,
  primary key (province_id, petition_id),
  foreign key (province_id, petition_id) references petitions.petition
);
