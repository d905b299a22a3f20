-- What an approved report rests on, once for each round: the figures as they were kept, if it has any, and the records
-- its lists and its counted figures named.
create table reports.freezing (
  province_id   text not null,
  submission_id uuid not null,
  round         int not null,
  snapshot_id   uuid references indicators.keeping,
  primary key (province_id, submission_id, round),
  foreign key (province_id, submission_id) references reports.submission
);

create index freezing_by_snapshot on reports.freezing (snapshot_id);

create table reports.frozen_record (
  province_id   text not null,
  submission_id uuid not null,
  round         int not null,
  evidence      text not null,
  place         int not null,
  kind          text not null,
  id            text not null,
  number        text not null,
  title         text not null,
  primary key (province_id, submission_id, round, evidence, place),
  foreign key (province_id, submission_id, round) references reports.freezing
);
