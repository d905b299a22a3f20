-- Lists, searches, the board and the map with a million concerns, measured by `./phoihop bench concerns`. Whoever sees
-- few is answered from the (gin) indexes on who sees what; whoever sees most, from an index in the order of the list.
-- Which of the two is right, the planner says by its statistics, so it must know every organisation.
alter table concerns.concern
  add column seen_by uuid[] not null
  generated always as (access.seen_by(owner_id, shared_with, published)) stored;
alter table concerns.concern alter column seen_by set statistics 1000;

drop index concerns.concern_in_queue;
drop index concerns.concern_by_due;
drop index concerns.concern_by_owner;
drop index concerns.concern_by_sharing;
drop index concerns.concern_by_words;

-- What is open, with all that a list, the counts beside it and the map ask, so that they need not read the rows.
create index concern_open on concerns.concern (queue, received_at, id)
  include (province_id, seen_by, state, level, field, channel, area_code, area_name, due_at, owner_id, lead_id, is_open)
  where is_open;
create index concern_open_by_due on concerns.concern (due_at, id) where is_open;
create index concern_open_seen on concerns.concern using gin (seen_by) with (fastupdate = off) where is_open;
create index concern_open_by_place on concerns.concern (area_code, queue, received_at, id) where is_open;
create index concern_open_by_words on concerns.concern using gin (words, seen_by) where is_open;

create index concern_in_queue on concerns.concern (queue, received_at, id);
create index concern_by_due on concerns.concern (due_at, id);
create index concern_by_owner on concerns.concern (owner_id, received_at desc, id desc);
create index concern_by_partner on concerns.concern using gin (partners) with (fastupdate = off);
create index concern_seen on concerns.concern using gin (seen_by) with (fastupdate = off);
create index concern_by_words on concerns.concern using gin (words, seen_by);

-- What somebody picks out of everything there ever was.
create index concern_by_state on concerns.concern (state, received_at desc, id desc);
create index concern_by_level on concerns.concern (level, received_at desc, id desc);
create index concern_by_field on concerns.concern (field, received_at desc, id desc);
create index concern_by_channel on concerns.concern (channel, received_at desc, id desc);
