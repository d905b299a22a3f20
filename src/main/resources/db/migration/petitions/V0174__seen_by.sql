-- Who sees a petition, in one index: a commune finds its few among those of all provinces without reading the others.
alter table petitions.petition
  add column seen_by uuid[] not null
  generated always as (access.seen_by(owner_id, shared_with, published)) stored;
alter table petitions.petition alter column seen_by set statistics 1000;

drop index petitions.petition_by_shared;
create index petition_seen on petitions.petition using gin (seen_by) with (fastupdate = off);
create index petition_by_state on petitions.petition (state, collected_at desc, id desc);

-- What a petition is found by, folded once when it is written instead of at every question.
alter table petitions.petition
  add column words text not null
  generated always as (search.fold(number || ' ' || topic || ' ' || wording || ' ' || summary)) stored;

drop index petitions.petition_by_words;
create index petition_by_words on petitions.petition using gin (words public.gin_trgm_ops);
