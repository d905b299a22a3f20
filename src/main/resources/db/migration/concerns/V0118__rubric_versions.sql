-- A version of the rubric is proposed, tried on what was rated, and put in force by another person of another
-- organisation. Its own wording of anchors, where it has one, by criterion and value (H3); the rest is the program’s.
alter table concerns.rubric
  add column anchors       jsonb not null default '{}',
  add column why           text not null default '',
  add column proposed_by   uuid references access.account,
  add column proposer_id   uuid references organisations.organisation,
  add column proposer      text not null default '',
  add column proposed_at   timestamptz,
  add column tried_at      timestamptz,
  add column confirmed_by  uuid references access.account,
  add column confirmer_id  uuid references organisations.organisation,
  add column confirmer     text not null default '',
  add column confirmed_at  timestamptz,
  add column dropped_at    timestamptz,
  alter column valid_from drop not null,
  add constraint put_in_force_by_two check (confirmed_by is null or confirmed_by <> proposed_by),
  add constraint tried_before_in_force check (confirmed_at is null or tried_at is not null),
  add constraint in_force_from_a_day check ((valid_from is null) = (proposed_at is not null and confirmed_at is null));

create index rubric_by_proposer on concerns.rubric (proposed_by);
create index rubric_by_proposing_organisation on concerns.rubric (proposer_id);
create index rubric_by_confirmer on concerns.rubric (confirmed_by);
create index rubric_by_confirming_organisation on concerns.rubric (confirmer_id);
create unique index rubric_one_proposed on concerns.rubric ((true))
  where proposed_at is not null and confirmed_at is null and dropped_at is null;

-- What a proposed version would say of what was rated: how many open and ended concerns would go from which level to
-- which. Nothing is rated again by it.
create table concerns.rubric_trial (
  version    int not null references concerns.rubric,
  is_open    boolean not null,
  from_level int not null,
  to_level   int not null,
  concerns   int not null,
  primary key (version, is_open, from_level, to_level)
);

-- Some of those that would change, to be looked at one by one.
create table concerns.rubric_change (
  province_id text not null,
  concern_id  uuid not null,
  version     int not null references concerns.rubric,
  to_level    int not null,
  primary key (province_id, concern_id, version),
  foreign key (province_id, concern_id) references concerns.concern
);

create index rubric_change_by_version on concerns.rubric_change (version);
