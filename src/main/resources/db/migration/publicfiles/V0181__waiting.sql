-- Rebuilt files that wait for a second person before anyone may have them. What was brought is never kept, only the
-- copy. The id is another one whenever the content is another one: who decides says which content they have seen. The
-- mark tells the same hand on the same record again and names nobody.
create schema publicfiles;

create table publicfiles.waiting (
  province_id     text not null,
  id              uuid not null,
  kind            text not null check (kind in ('CONCERN', 'PETITION', 'PRESS', 'BRIEFING', 'CLARIFICATION')),
  number          text not null,
  name            text not null,
  media_type      text not null,
  bytes           bytea not null,
  has_text        boolean not null,
  findings        text[] not null,
  organisation_id uuid not null references organisations.organisation,
  mark            text not null,
  at              timestamptz not null,
  primary key (province_id, id),
  unique (province_id, kind, number, name)
);

create index waiting_by_organisation on publicfiles.waiting (organisation_id);
