create schema programmes;

-- What a programme is about: the contents of coordination and the topics chosen for a year. An administrator adds to
-- them; what is no longer offered stays on old papers.
create table programmes.topic (
  code    text primary key check (code ~ '^[A-Z0-9_]{1,30}$'),
  kind    text not null check (kind in ('CONTENT', 'YEARLY')),
  place   int not null,
  name    text not null,
  name_en text not null,
  offered boolean not null default true
);

-- Which kinds of bodies must be parties, per level. Empty branches: whoever agrees.
create table programmes.form (
  code       text primary key check (code ~ '^[A-Z0-9_]{1,30}$'),
  level      text not null check (level in ('CENTRAL', 'PROVINCIAL', 'REGIONAL', 'DISTRICT', 'COMMUNE')),
  place      int not null,
  name       text not null,
  name_en    text not null,
  branches   text[] not null,
  valid_from date not null,
  valid_to   date check (valid_to > valid_from)
);

create table programmes.programme (
  province_id    text not null,
  id             uuid not null,
  kind           text not null check (kind in ('TERM', 'PLAN')),
  state          text not null check (state in ('DRAFT', 'CONSULTED', 'SIGNED', 'IN_FORCE', 'ISSUED', 'REVISED',
                                                'CLOSED', 'ABANDONED')),
  owner_id       uuid not null references organisations.organisation,
  form           text not null references programmes.form,
  level          text not null,
  type           text not null check (type in ('CTPH', 'CTr', 'KH')),
  title          text not null,
  basis          text not null,
  begins         date not null,
  ends           date not null,
  effective_on   date not null,
  ways           text[] not null,
  -- number and symbol of the joint document; code is both as compared, whatever the order of the bodies
  number         int check (number > 0),
  symbol         text not null default '',
  code           text not null default '',
  dated          date,
  document_id    uuid,
  document_words text not null default '',
  round          int not null default 0,
  text_hash      text not null default '',
  answer_by      date,
  sign_by        date,
  term_id        uuid,
  previous_id    uuid,
  revises        uuid,
  term_clock     uuid,
  review         text not null default '',
  ended_on       date,
  drafted_at     timestamptz not null,
  drafted_by     text not null,
  shared_with    uuid[] not null default '{}',
  published      boolean not null default false,
  version        int not null default 0,
  primary key (province_id, id),
  check (ends > begins)
);

create index programme_by_owner on programmes.programme (owner_id);
create index programme_by_form on programmes.programme (form);
create index programme_by_time on programmes.programme (province_id, begins desc, id);
create index programme_by_code on programmes.programme (province_id, code) where code <> '';
create index programme_by_term on programmes.programme (province_id, term_id);
create index programme_to_take_effect on programmes.programme (effective_on) where state = 'SIGNED';
create index programme_by_words on programmes.programme
  using gin (search.fold(title || ' ' || symbol) public.gin_trgm_ops);

-- The parties, as they are called on the paper; who followed one of them stands beside it.
create table programmes.party (
  province_id     text not null,
  programme_id    uuid not null,
  organisation_id uuid not null references organisations.organisation,
  place           int not null,
  name            text not null,
  abbreviation    text not null,
  branch          text not null,
  duties          text not null,
  succeeds        uuid,
  decision        text not null default '',
  left_on         date,
  answer_clock    uuid,
  answered_at     timestamptz,
  agrees          boolean,
  sign_clock      uuid,
  signed_on       date,
  signatory       text not null default '',
  office          text not null default '',
  mark            text not null default '',
  mandate         text not null default '',
  signed_hash     text not null default '',
  recorded_by     text not null default '',
  primary key (province_id, programme_id, organisation_id),
  foreign key (province_id, programme_id) references programmes.programme
);

create index party_by_organisation on programmes.party (organisation_id);

create table programmes.content (
  province_id  text not null,
  programme_id uuid not null,
  topic        text not null references programmes.topic,
  place        int not null,
  words        text not null,
  primary key (province_id, programme_id, topic),
  foreign key (province_id, programme_id) references programmes.programme
);

create index content_by_topic on programmes.content (topic);

-- What is to be done. The origin is the same thing through revisions and from one year’s plan to the next.
create table programmes.item (
  province_id    text not null,
  programme_id   uuid not null,
  id             uuid not null,
  origin         uuid not null,
  place          int not null,
  topic          text not null references programmes.topic,
  title          text not null,
  output         text not null,
  lead_id        uuid references organisations.organisation,
  partners       uuid[] not null,
  starts         date,
  due            date,
  carried        boolean not null default false,
  outcome        text not null default '' check (outcome in ('', 'FINISHED', 'CARRIED_OVER', 'CANCELLED')),
  outcome_reason text not null default '',
  version        int not null default 0,
  primary key (province_id, programme_id, id),
  foreign key (province_id, programme_id) references programmes.programme
);

create index item_by_origin on programmes.item (origin);
create index item_by_topic on programmes.item (topic);
create index item_by_lead on programmes.item (lead_id);

create table programmes.comment (
  province_id     text not null,
  programme_id    uuid not null,
  id              uuid not null,
  round           int not null,
  organisation_id uuid not null references organisations.organisation,
  item_id         uuid,
  words           text not null,
  made_at         timestamptz not null,
  made_by         text not null,
  decision        text check (decision in ('TAKEN_IN', 'PARTLY', 'NOT_TAKEN_IN')),
  reason          text not null default '',
  decided_at      timestamptz,
  decided_by      text not null default '',
  primary key (province_id, programme_id, id),
  foreign key (province_id, programme_id) references programmes.programme
);

create index comment_by_organisation on programmes.comment (organisation_id);

-- The text as it was asked about and as it was frozen, so that what changed since can be read.
create table programmes.wording (
  province_id  text not null,
  programme_id uuid not null,
  round        int not null,
  stage        text not null check (stage in ('ASKED', 'FROZEN')),
  hash         text not null,
  clauses      text not null,
  at           timestamptz not null,
  primary key (province_id, programme_id, round, stage),
  foreign key (province_id, programme_id) references programmes.programme
);

create table programmes.history (
  province_id     text not null,
  programme_id    uuid not null,
  seq             bigint generated always as identity,
  at              timestamptz not null,
  name            text not null,
  organisation_id uuid,
  act             text not null,
  details         text[] not null,
  primary key (province_id, programme_id, seq),
  foreign key (province_id, programme_id) references programmes.programme
);
