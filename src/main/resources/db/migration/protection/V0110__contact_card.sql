-- One card per case. What it says is encrypted with a key of its own; the key is kept wrapped by the key of the
-- installation and forgotten when the term is over. No column can be searched for a name, a telephone or a mailbox.
create schema protection;

create table protection.contact_card (
  province_id      text not null,
  case_id          uuid not null,
  case_kind        text not null,
  case_number      text not null,
  owner_id         uuid not null references organisations.organisation,
  shared_with      uuid[] not null,
  sealed           bytea,
  wrapped_key      bytea,
  kept_at          timestamptz not null,
  term_from        timestamptz,
  promise_open     boolean not null default false,
  is_canary        boolean not null default false,
  destroyed_at     timestamptz,
  destroyed_reason text check (destroyed_reason in ('TERM_OVER', 'REPORTER_ASKED', 'KEPT_BY_MISTAKE', 'CASE_REFERRED')),
  destroyed_batch  text,
  version          int not null,
  primary key (province_id, case_id),
  check ((destroyed_at is null) = (destroyed_reason is null)),
  check ((destroyed_at is null) = (wrapped_key is not null)),
  check ((destroyed_at is null) = (sealed is not null))
);

create unique index contact_card_by_case on protection.contact_card (case_id);
create index contact_card_by_owner on protection.contact_card (owner_id);
create index contact_card_by_term on protection.contact_card (term_from) where destroyed_at is null;

-- Every look at a card: who, for what, when. Append only; after three years only the counts stay.
create table protection.card_access (
  province_id     text not null,
  case_id         uuid not null,
  at              timestamptz not null,
  id              uuid not null,
  account_id      uuid not null,
  account_name    text not null,
  organisation_id uuid not null,
  purpose         text not null check (purpose in ('ANSWER_THE_CASE', 'VISIT_THE_SITE', 'NOTIFY', 'LEGAL_DUTY')),
  ground          text not null,
  form            text not null check (form in ('SEEN', 'EXPORTED')),
  primary key (province_id, case_id, at, id),
  check (purpose <> 'LEGAL_DUTY' or ground <> ''),
  foreign key (province_id, case_id) references protection.contact_card
);

create index card_access_by_time on protection.card_access (at);

create function protection.keep_accesses() returns trigger
language plpgsql as $$
begin
  if tg_op = 'UPDATE' or old.at > now() - interval '3 years' then
    raise exception 'the list of accesses is append only';
  end if;
  return old;
end $$;

create trigger accesses before update or delete on protection.card_access
  for each row execute function protection.keep_accesses();

-- How often cards were read, by month and purpose, after the lines themselves are gone.
create table protection.access_count (
  month   date not null,
  purpose text not null,
  count   int not null,
  primary key (month, purpose)
);

-- What the nightly job let go of; a day without lines of it is a day it did not run.
create table protection.retention_run (
  day    date not null,
  code   text not null,
  count  int not null,
  batch  text not null,
  ran_at timestamptz not null,
  failed text not null,
  primary key (day, code)
);

-- A right to take contacts out of the program: for one kind of case, for a time, given by a data-protection officer.
create table protection.export_right (
  id         uuid primary key,
  account_id uuid not null references access.account,
  case_kind  text not null,
  purpose    text not null,
  ground     text not null check (ground <> ''),
  given_by   uuid not null,
  given_at   timestamptz not null,
  ends_at    timestamptz not null
);

create index export_right_by_account on protection.export_right (account_id);

-- What was unusual in a week, and what the data-protection officer found.
create table protection.access_review (
  week        date not null,
  account_id  uuid not null,
  sign        text not null check (sign in ('MANY_CARDS', 'ODD_HOURS', 'ENDED_CASE', 'CANARY')),
  account_name    text not null,
  organisation_id uuid not null,
  count       int not null,
  reviewed_at timestamptz,
  reviewed_by text,
  finding     text,
  version     int not null,
  primary key (week, account_id, sign),
  check ((reviewed_at is null) = (finding is null))
);
