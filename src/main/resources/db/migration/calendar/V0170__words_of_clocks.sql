-- What a clock is found by, folded once when it is written instead of at every question.
alter table calendar.clock add column record_words text
  generated always as (search.fold(record_number || ' ' || record_title)) stored;
