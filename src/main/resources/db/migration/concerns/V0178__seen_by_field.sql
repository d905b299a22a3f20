-- What of a field somebody sees of everything there ever was comes from one index: reading two, of all of the field and
-- of all that is seen, took longer than the list. It serves who sees what without a field as well as the one before.
-- Measured by `./phoihop bench concerns`.
create extension if not exists btree_gin with schema public;

create index concern_seen_in_field on concerns.concern using gin (seen_by, field) with (fastupdate = off);
drop index concerns.concern_seen;
