-- What only some kinds have.

-- A comment on a clause of a draft, and what became of it.
create table exchanges.comment (
  province_id text not null,
  exchange_id uuid not null,
  leg_id      uuid not null,
  id          uuid not null,
  round       int not null,
  position    int not null,
  clause      text not null,
  content     text not null,
  decision    text check (decision in ('TAKEN', 'PARTLY', 'NOT_TAKEN')),
  explanation text not null default '',
  owner_id    uuid not null,
  receiver_id uuid not null references organisations.organisation,
  shared_with uuid[] not null,
  published   boolean not null default false check (not published),
  version     int not null default 0,
  primary key (province_id, id),
  foreign key (province_id, exchange_id) references exchanges.exchange,
  foreign key (province_id, leg_id) references exchanges.leg,
  check (decision is null or decision = 'TAKEN' or explanation <> '')
);
create index comment_by_exchange on exchanges.comment (province_id, exchange_id, round, position);
create index comment_by_leg on exchanges.comment (province_id, leg_id);
create index comment_by_receiver on exchanges.comment (receiver_id);

create table exchanges.meeting (
  province_id text not null,
  exchange_id uuid not null,
  starts_at   timestamptz not null,
  ends_at     timestamptz not null,
  place       text not null,
  agenda      text not null,
  minutes     text not null default '',
  sequence    int not null default 0,
  primary key (province_id, exchange_id),
  foreign key (province_id, exchange_id) references exchanges.exchange,
  check (ends_at > starts_at)
);
create index meeting_by_time on exchanges.meeting (starts_at);

-- A conclusion of a meeting: one output, one lead, one day, and the task it became.
create table exchanges.conclusion (
  province_id text not null,
  exchange_id uuid not null,
  position    int not null,
  words       text not null,
  output      text not null,
  lead_id     uuid not null references organisations.organisation,
  due_on      date not null,
  task_kind   text not null default '',
  task_id     text not null default '',
  task_number text not null default '',
  task_title  text not null default '',
  primary key (province_id, exchange_id, position),
  foreign key (province_id, exchange_id) references exchanges.exchange
);
create index conclusion_by_lead on exchanges.conclusion (lead_id);

-- One phase of a communications proposal: what our own organisations will say, never what an outlet may.
create table exchanges.phase (
  province_id  text not null,
  exchange_id  uuid not null,
  phase        text not null check (phase in ('BEFORE', 'DURING', 'AFTER')),
  facts        text not null,
  publisher_id uuid references organisations.organisation,
  spokesperson text not null,
  channel      text not null,
  moment       text not null,
  questions    text not null,
  help         text not null,
  unknown      text not null,
  evidence     text not null default '',
  primary key (province_id, exchange_id, phase),
  foreign key (province_id, exchange_id) references exchanges.exchange
);
create index phase_by_publisher on exchanges.phase (publisher_id);

-- A count of information supplied: groups and places. Fewer than five are not kept as a number.
create table exchanges.figure (
  province_id text not null,
  exchange_id uuid not null,
  position    int not null,
  topic       text not null,
  place       text not null,
  count       int check (count = 0 or count >= 5),
  primary key (province_id, exchange_id, position),
  foreign key (province_id, exchange_id) references exchanges.exchange
);

-- The task a commissioned topic became when it was taken.
create table exchanges.commission (
  province_id text not null,
  leg_id      uuid not null,
  task_kind   text not null,
  task_id     text not null,
  task_number text not null,
  task_title  text not null,
  primary key (province_id, leg_id),
  foreign key (province_id, leg_id) references exchanges.leg
);

-- Whether an exchange waits for an organisation: it owes an answer, has one to look at, or prepares it.
create function exchanges.waits_for(province text, wanted uuid, requester uuid, state text, organisation uuid)
returns boolean
language sql stable
return (state = 'PREPARING' and requester = organisation)
    or exists (
      select from exchanges.leg
       where leg.province_id = province
         and leg.exchange_id = wanted
         and ((leg.receiver_id = organisation
               and leg.status in ('SENT', 'ACKNOWLEDGED', 'ANSWERING', 'PARTIALLY_ANSWERED', 'INSUFFICIENT'))
           or (leg.owner_id = organisation and leg.status in ('ANSWERED', 'CLARIFYING'))));
