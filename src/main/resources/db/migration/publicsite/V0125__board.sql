-- What anyone may see: copies given by the case modules, nothing that leads back to their tables.
create schema publicsite;

create table publicsite.entry (
  province_id       text not null,
  kind              text not null check (kind in ('CONCERN', 'PETITION', 'PRESS', 'BRIEFING', 'CLARIFICATION', 'PROGRAMME', 'REPORT', 'FIGURE')),
  number            text not null,
  title             text not null,
  summary           text not null,
  area_id           uuid,
  place             text not null,
  field             text not null,
  organisation_id   uuid not null references organisations.organisation,
  organisation_name text not null,
  stage             text not null,
  is_open           boolean not null,
  received_on       date,
  due_on            date,
  answered_on       date,
  closed_on         date,
  content           jsonb not null,
  words             tsvector not null,
  published_at      timestamptz not null,
  changed_at        timestamptz not null,
  withdrawn_at      timestamptz,
  withdrawn_reason  text,
  version           int not null,
  primary key (province_id, kind, number),
  check ((withdrawn_at is null) = (withdrawn_reason is null)),
  check (withdrawn_at is null or (title = '' and summary = '' and content = '{}'::jsonb))
);

create index entry_by_number on publicsite.entry (kind, number);
create index entry_by_change on publicsite.entry (changed_at desc, kind desc, number desc);
create index entry_by_kind on publicsite.entry (kind, changed_at desc, number desc);
create index entry_by_stage on publicsite.entry (stage, changed_at desc, kind desc, number desc);
create index entry_by_field on publicsite.entry (field, changed_at desc, kind desc, number desc);
create index entry_by_area on publicsite.entry (area_id, changed_at desc, kind desc, number desc);
create index entry_by_organisation on publicsite.entry (organisation_id, changed_at desc, kind desc, number desc);
create index entry_by_words on publicsite.entry using gin (words);

create table publicsite.promise (
  province_id text not null,
  kind        text not null,
  number      text not null,
  position    int not null,
  promise     text not null,
  owner_id    uuid not null references organisations.organisation,
  owner_name  text not null,
  due_on      date not null,
  first_due   date not null,
  moves       int not null,
  state       text not null check (state in ('OPEN', 'KEPT', 'BROKEN', 'MOVED')),
  settled_on  date,
  primary key (province_id, kind, number, position),
  foreign key (province_id, kind, number) references publicsite.entry
);

create index promise_by_day on publicsite.promise (due_on desc, kind desc, number desc, position desc);
create index promise_by_state on publicsite.promise (state, due_on desc, kind desc, number desc, position desc);
create index promise_by_owner on publicsite.promise (owner_id);

create table publicsite.copy (
  province_id text not null,
  kind        text not null,
  number      text not null,
  name        text not null,
  media_type  text not null,
  bytes       bytea not null,
  made_at     timestamptz not null,
  primary key (province_id, kind, number, name),
  foreign key (province_id, kind, number) references publicsite.entry
);

-- Counts without content. A day that has its digest is closed: nothing is added, changed or removed there.
create table publicsite.log_line (
  day             date not null,
  record_type     text not null,
  act             text not null,
  reason_code     text not null,
  organisation_id uuid not null references organisations.organisation,
  rule_version    text not null,
  count           int not null check (count > 0),
  primary key (day, record_type, act, reason_code, organisation_id, rule_version)
);

create index log_line_by_organisation on publicsite.log_line (organisation_id);

create table publicsite.log_digest (
  day       date primary key,
  lines     int not null,
  digest    text not null,
  sealed_at timestamptz not null
);

create function publicsite.keep_closed_days() returns trigger
language plpgsql as $$
begin
  if exists (select 1 from publicsite.log_digest closed
              where closed.day in (coalesce(new.day, old.day), coalesce(old.day, new.day))) then
    raise exception 'the day is closed in the public log';
  end if;
  if tg_op = 'DELETE' then
    raise exception 'nothing is removed from the public log';
  end if;
  if tg_op = 'UPDATE' and new.count < old.count then
    raise exception 'the public log only grows';
  end if;
  return new;
end $$;

create trigger closed_days before insert or update or delete on publicsite.log_line
  for each row execute function publicsite.keep_closed_days();

create function publicsite.keep_digests() returns trigger
language plpgsql as $$
begin
  raise exception 'a digest of the public log stays as it is';
end $$;

create trigger digests before update or delete on publicsite.log_digest
  for each row execute function publicsite.keep_digests();
