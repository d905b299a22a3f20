-- A list by name needs only its first rows.
create index organisation_by_name on organisations.organisation (name collate "vi-x-icu", id);

-- Folding is dear: it is done once per change, not once per row looked at.
alter table organisations.organisation
  add column words text generated always as (search.fold(name || ' ' || short_name || ' ' || abbreviation)) stored;

drop index organisations.organisation_by_words;
create index organisation_by_words on organisations.organisation using gin (words public.gin_trgm_ops);
