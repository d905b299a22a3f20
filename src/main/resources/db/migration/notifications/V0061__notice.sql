create schema notifications;

-- What one person was told: words as a key with its values, the record only as a reference. Whether the words may
-- still be shown is asked each time they are read.
create table notifications.notice (
  province_id     text not null,
  number          bigint not null generated always as identity,
  account_id      uuid not null references access.account,
  -- the organisation as whose person one was told; null: told as oneself
  organisation_id uuid references organisations.organisation,
  key             text not null check (key <> ''),
  kind            text not null,
  record_id       text not null,
  record_number   text not null,
  record_title    text not null,
  words           text not null,
  arguments       jsonb not null,
  urgent          boolean not null,
  told_at         timestamptz not null,
  read_at         timestamptz,
  primary key (province_id, number),
  -- the same thing is told to a person once
  constraint notice_told_once unique (account_id, key, province_id)
);

create index notice_by_account on notifications.notice (account_id, number desc);
create index notice_unread on notifications.notice (account_id, number desc) where read_at is null;
create index notice_by_organisation on notifications.notice (organisation_id);
create index notice_by_reading on notifications.notice (read_at) where read_at is not null;
