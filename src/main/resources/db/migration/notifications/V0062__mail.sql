-- A letter to one person that points to what is unread. Its words are made when it is sent, from what may be seen then.
create table notifications.mail (
  id            uuid primary key,
  account_id    uuid not null references access.account,
  purpose       text not null check (purpose in ('NOTICES', 'CONFIRMATION')),
  urgent        boolean not null,
  state         text not null check (state in
                ('WAITING', 'CLAIMED', 'HANDING_OVER', 'SENT', 'NOTHING', 'REFUSED', 'UNCERTAIN', 'GIVEN_UP')),
  due_at        timestamptz not null,
  -- whoever took it and has not come back by then is not coming back
  claimed_until timestamptz,
  attempts      int not null default 0,
  problem       text not null default '',
  created_at    timestamptz not null,
  ended_at      timestamptz,
  check ((state in ('CLAIMED', 'HANDING_OVER')) = (claimed_until is not null)),
  check ((state in ('WAITING', 'CLAIMED', 'HANDING_OVER')) = (ended_at is null))
);

create index mail_open on notifications.mail (due_at) where ended_at is null;
create index mail_by_end on notifications.mail (ended_at) where ended_at is not null;
create index mail_by_account on notifications.mail (account_id);

-- When the letter about a notice may leave (null: none, or it is in one already), and the letter it went into.
alter table notifications.notice
  add column mail_at timestamptz,
  add column mail_id uuid references notifications.mail on delete set null;

create index notice_to_mail on notifications.notice (mail_at) where mail_at is not null and read_at is null;
create index notice_by_mail on notifications.notice (mail_id) where mail_id is not null;

-- How a person wants to be reached; no row: in the page only.
create table notifications.settings (
  account_id    uuid primary key references access.account,
  language      text not null check (language in ('vi', 'en')),
  digest_at     time not null,
  quiet_from    time,
  quiet_to      time,
  address       text not null default '',
  confirmed_at  timestamptz,
  -- the server said that nobody takes mail at the address
  dead_at       timestamptz,
  dead_because  text not null default '',
  asked_address text not null default '',
  asked_at      timestamptz,
  version       int not null,
  check ((quiet_from is null) = (quiet_to is null)),
  check ((address = '') = (confirmed_at is null)),
  check ((asked_address = '') = (asked_at is null))
);

create index settings_dead on notifications.settings (dead_at) where dead_at is not null;

-- How a person wants to be told of one kind of records.
create table notifications.choice (
  account_id uuid not null references notifications.settings,
  kind       text not null,
  way        text not null check (way in ('AT_ONCE', 'DIGEST', 'PAGE')),
  primary key (account_id, kind)
);
