create schema access;

-- A person who may sign in. keeper_id is the organisation whose administrator keeps the account.
create table access.account (
  id               uuid primary key,
  user_name        text not null check (user_name ~ '^[a-z0-9][a-z0-9._-]{2,39}$'),
  name             text not null check (name <> ''),
  keeper_id        uuid not null references organisations.organisation,
  email            text not null default '',
  phone            text not null default '',
  password         text not null,
  password_at      timestamptz not null,
  -- the password was given by somebody else and must be changed at the first sign-in
  must_change      boolean not null,
  -- belongs to the worked example, whose passwords stand on the screen
  sample           boolean not null default false,
  locked_at        timestamptz,
  last_position_id uuid,
  -- the second factor: secrets are encrypted with the key of the installation, which is not in the database
  totp             bytea,
  totp_pending     bytea,
  totp_last_step   bigint not null default 0,
  opened_at        timestamptz not null,
  version          int not null default 1
);

create unique index account_by_user_name on access.account (user_name);
create index account_by_keeper on access.account (keeper_id);

-- What a person may do for an organisation, from a day up to (not including) another.
create table access.position (
  id              uuid primary key,
  account_id      uuid not null references access.account,
  organisation_id uuid not null references organisations.organisation,
  roles           text[] not null check (cardinality(roles) > 0 and roles <@ array[
    'SPECIALIST', 'LEADER', 'CLERK', 'COUNCIL_OFFICE', 'SPOKESPERSON', 'COORDINATOR', 'DATA_PROTECTION_OFFICER',
    'ADMINISTRATOR']),
  -- whoever keeps the keys does so in a position of its own, which sees no content
  administers     boolean not null generated always as ('ADMINISTRATOR' = any (roles)) stored,
  valid_from      date not null,
  valid_to        date check (valid_to >= valid_from),
  given_at        timestamptz not null,
  version         int not null default 1,
  check (not ('ADMINISTRATOR' = any (roles)) or cardinality(roles) = 1),
  constraint position_once_at_a_time exclude using gist (
    account_id with =, organisation_id with =, (administers::int) with =, daterange(valid_from, valid_to) with &&)
);

create index position_by_account on access.position (account_id);
create index position_by_organisation on access.position (organisation_id);

-- Whose work an organisation follows: its people with the role of coordinator see it.
create table access.coordination (
  id             uuid primary key,
  coordinator_id uuid not null references organisations.organisation,
  coordinated_id uuid not null references organisations.organisation check (coordinated_id <> coordinator_id),
  valid_from     date not null,
  valid_to       date check (valid_to >= valid_from),
  constraint coordination_once_at_a_time exclude using gist (
    coordinator_id with =, coordinated_id with =, daterange(valid_from, valid_to) with &&)
);

create index coordination_by_coordinator on access.coordination (coordinator_id);
create index coordination_by_coordinated on access.coordination (coordinated_id);

-- Attempts to sign in that failed, by account (as typed) and by network address; open_at says when the next may come.
create table access.failure (
  kind     text not null check (kind in ('ACCOUNT', 'NETWORK')),
  key      text not null check (length(key) <= 80),
  failures int not null,
  last_at  timestamptz not null,
  open_at  timestamptz not null,
  primary key (kind, key)
);

create index failure_by_last on access.failure (last_at);

-- The one visibility policy: may somebody who stands for these organisations see this record? Owned by one of them,
-- shared with one of them, or published. What is unknown counts as no: in doubt, closed.
-- Plain enough to be inlined, so that indexes on owner_id, on published and (gin) on shared_with are used.
create function access.may_see(sees uuid[], owner_id uuid, shared_with uuid[], published boolean) returns boolean
language sql immutable parallel safe
return owner_id = any (sees) or shared_with && sees or published;
