-- Who wrote a version of a definition, and who confirmed that its basis was read in the source.
alter table calendar.clock_definition add column written_by uuid;
alter table calendar.clock_definition add column written_by_name text not null default '';
alter table calendar.clock_definition add column confirmed_by_name text not null default '';

-- Each night the caches of the clocks are compared with their ledgers.
create table calendar.comparison (
  id          bigint generated always as identity primary key,
  began_at    timestamptz not null,
  ended_at    timestamptz not null,
  clocks      int not null,
  differences int not null
);

create table calendar.comparison_difference (
  comparison_id bigint not null references calendar.comparison,
  province_id   text not null,
  clock_id      uuid not null,
  what          text not null,
  primary key (comparison_id, province_id, clock_id)
);
