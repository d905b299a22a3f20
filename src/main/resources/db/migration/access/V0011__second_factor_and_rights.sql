-- Codes kept on paper for the day the device is lost; each opens the door once.
create table access.recovery_code (
  account_id uuid not null references access.account,
  hash       bytea not null,
  used_at    timestamptz,
  primary key (account_id, hash)
);

-- Changes of rights, shown to others who look after rights until one of them has looked.
create table access.right_change (
  id              uuid primary key,
  number          bigint not null generated always as identity unique,
  kind            text not null check (kind in
                  ('POSITION_GIVEN', 'POSITION_ENDED', 'PASSWORD_RESET', 'COORDINATION_GIVEN', 'COORDINATION_ENDED')),
  -- whose right it is; a coordination is nobody's alone
  account_id      uuid references access.account,
  organisation_id uuid not null references organisations.organisation,
  -- roles, or the organisation coordinated
  detail          text not null,
  changed_by      uuid not null,
  changed_at      timestamptz not null,
  confirmed_by    uuid references access.account,
  confirmed_at    timestamptz,
  check ((confirmed_by is null) = (confirmed_at is null))
);

create index right_change_by_account on access.right_change (account_id);
create index right_change_by_organisation on access.right_change (organisation_id);
create index right_change_by_confirmer on access.right_change (confirmed_by);
create index right_change_open on access.right_change (number) where confirmed_at is null;
create index account_by_words on access.account
  using gin (search.fold(name || ' ' || user_name) public.gin_trgm_ops);
