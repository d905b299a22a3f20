-- A second rating that whoever reported, or the council, asked for: once per round each, by somebody who has not rated it.
create table concerns.second_rating (
  province_id text not null,
  concern_id  uuid not null,
  round       int not null,
  asked_by    text not null check (asked_by in ('REPORTER', 'COUNCIL')),
  words       text not null,
  asked_at    timestamptz not null,
  clock_id    uuid not null,
  due_on      date not null,
  rated_at    timestamptz,
  first_level int not null,
  level       int,
  primary key (province_id, concern_id, round, asked_by),
  foreign key (province_id, concern_id) references concerns.concern,
  foreign key (province_id, clock_id) references calendar.clock,
  check ((rated_at is null) = (level is null))
);

create index second_rating_by_clock on concerns.second_rating (province_id, clock_id);
create index second_rating_waiting on concerns.second_rating (asked_at) where rated_at is null;
