create schema audit;

-- One line for every act and every denied attempt. Numbers have no gaps; each line carries the hash of the one before
-- it, and its own over that and its content.
create table audit.line (
  number          bigint primary key,
  at              timestamptz not null,
  act             text not null,
  subject         text not null,
  account_id      uuid not null,
  organisation_id uuid not null,
  detail          text not null,
  previous        bytea not null,
  hash            bytea not null
);

create index line_by_subject on audit.line (subject, number desc);
create index line_by_account on audit.line (account_id, number desc);
create index line_by_organisation on audit.line (organisation_id, number desc);
create index line_by_act on audit.line (act, number desc);
create index line_by_time on audit.line (at, number desc);

-- Where the trail ends: the second place, without which lines taken off the end would not be missed. The seal is made
-- with the key of the installation, which is not in the database; key_name says with which one.
create table audit.head (
  single   boolean primary key default true check (single),
  number   bigint not null,
  hash     bytea not null,
  key_name text not null,
  seal     bytea not null
);

insert into audit.head (number, hash, key_name, seal) values (0, sha256(''), '', '');

-- The head as it was at the end of a day, sealed; the same figures are in the log of the program.
create table audit.anchor (
  day      date primary key,
  number   bigint not null,
  hash     bytea not null,
  key_name text not null,
  seal     bytea not null
);

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit trail is append only: % on %.% is refused', tg_op, tg_table_schema, tg_table_name
    using errcode = 'insufficient_privilege';
end $$;

create trigger append_only before update or delete or truncate on audit.line
  for each statement execute function audit.refuse_change();
create trigger append_only before update or delete or truncate on audit.anchor
  for each statement execute function audit.refuse_change();
create trigger stays before delete or truncate on audit.head
  for each statement execute function audit.refuse_change();
