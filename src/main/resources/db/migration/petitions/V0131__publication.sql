-- Who proposed what the public page says: somebody else lets it be seen.
alter table petitions.petition add column proposed_by uuid;
