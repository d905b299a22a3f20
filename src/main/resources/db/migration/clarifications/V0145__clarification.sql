create schema clarifications;

-- Numbers for people; there may be gaps.
create sequence clarifications.serial;

-- A clarification (làm rõ thông tin): a sentence about a policy, programme or project, reworded neutrally, met with
-- official sources. There is no column for whoever said it, spread it, proposed or contested it.
create table clarifications.clarification (
  province_id     text not null,
  id              uuid not null,
  number          text not null,
  form_id         uuid not null,
  claim           text not null check (claim <> ''),
  policy          text not null check (policy <> ''),
  policy_kind     text not null,
  policy_id       text not null,
  policy_number   text not null,
  why_believed    text not null check (why_believed <> ''),
  topic           text not null,
  place_code      text not null,
  place_name      text not null,
  is_safety       boolean not null,
  channel         text not null check (channel in ('OFFICE', 'PARTNER', 'PUBLIC_PAGE')),
  owner_id        uuid not null references organisations.organisation,
  -- whose policy or service the claim is about; one of the two who approve comes from outside it
  concerned_id    uuid references organisations.organisation,
  partners        uuid[] not null,
  shared_with     uuid[] not null,
  published       boolean not null default false,
  state           text not null check (state in
                  ('PROPOSED', 'EVIDENCE', 'DRAFTED', 'CHECKED', 'APPROVED', 'COMPLETED', 'DECLINED', 'CLAIM_RIGHT')),
  publication     text not null check (publication in ('INTERNAL', 'PUBLISHED', 'WITHDRAWN', 'EXPIRED')),
  rating          text check (rating in ('ACCURATE', 'LACKS_CONTEXT', 'INACCURATE', 'OUTDATED')),
  reason_code     text not null,
  reason          text not null,
  edition         int not null,
  is_contested    boolean not null,
  outcome_kind    text not null,
  outcome_id      text not null,
  outcome_number  text not null,
  outcome_title   text not null,
  scope_clock_id    uuid,
  evidence_clock_id uuid,
  mend_clock_id     uuid,
  review_clock_id   uuid,
  due_on          date,
  due_at          timestamptz,
  proposed_at     timestamptz not null,
  published_at    timestamptz,
  version         int not null,
  primary key (province_id, id),
  unique (province_id, number),
  unique (province_id, form_id),
  foreign key (province_id, scope_clock_id) references calendar.clock,
  foreign key (province_id, evidence_clock_id) references calendar.clock,
  foreign key (province_id, mend_clock_id) references calendar.clock,
  foreign key (province_id, review_clock_id) references calendar.clock,
  constraint published_with_a_rating check (publication = 'INTERNAL' or (rating is not null and edition > 0))
);

create index clarification_by_id on clarifications.clarification (id);
create index clarification_by_owner on clarifications.clarification (owner_id, proposed_at);
create index clarification_by_concerned on clarifications.clarification (concerned_id);
create index clarification_by_sharing on clarifications.clarification using gin (shared_with);
create index clarification_by_proposal on clarifications.clarification (proposed_at desc, id desc);
create index clarification_by_scope_clock on clarifications.clarification (province_id, scope_clock_id);
create index clarification_by_evidence_clock on clarifications.clarification (province_id, evidence_clock_id);
create index clarification_by_mend_clock on clarifications.clarification (province_id, mend_clock_id);
create index clarification_by_review_clock on clarifications.clarification (province_id, review_clock_id);
create index clarification_by_words on clarifications.clarification
  using gin (search.fold(number || ' ' || claim || ' ' || policy) public.gin_trgm_ops);

-- What the answer rests on: official sources, each with its day.
create table clarifications.source (
  province_id      text not null,
  clarification_id uuid not null,
  ordinal          int not null check (ordinal > 0),
  title            text not null check (title <> ''),
  link             text not null,
  dated_on         date not null,
  document_id      uuid,
  primary key (province_id, clarification_id, ordinal),
  foreign key (province_id, clarification_id) references clarifications.clarification
);

-- The versions of the answer; the published ones stay readable. The marks tell whether the same hand drafted, checked
-- and approved; nobody can be read from them.
create table clarifications.edition (
  province_id      text not null,
  clarification_id uuid not null,
  ordinal          int not null check (ordinal > 0),
  what_is_right    text not null,
  words            text not null check (words <> ''),
  rating           text check (rating in ('ACCURATE', 'LACKS_CONTEXT', 'INACCURATE', 'OUTDATED')),
  why_changed      text not null,
  drafted_mark     text not null,
  drafted_at       timestamptz not null,
  checked_at       timestamptz,
  published_at     timestamptz,
  primary key (province_id, clarification_id, ordinal),
  foreign key (province_id, clarification_id) references clarifications.clarification
);

-- What two people decide together: the first says it, the second agrees.
create table clarifications.consent (
  province_id      text not null,
  clarification_id uuid not null,
  id               bigint generated always as identity,
  what             text not null,
  details          text[] not null,
  organisation_id  uuid not null references organisations.organisation,
  first_mark       text not null,
  at               timestamptz not null,
  primary key (province_id, clarification_id, id),
  unique (province_id, clarification_id, what),
  foreign key (province_id, clarification_id) references clarifications.clarification
);

create index consent_by_organisation on clarifications.consent (organisation_id);

-- A ground for which a published clarification is looked at again. Who gave it is not asked.
create table clarifications.contest (
  province_id      text not null,
  clarification_id uuid not null,
  id               bigint generated always as identity,
  ground           text not null check (ground <> ''),
  source_link      text not null,
  at               timestamptz not null,
  form_id          uuid not null,
  primary key (province_id, clarification_id, id),
  unique (province_id, clarification_id, form_id),
  foreign key (province_id, clarification_id) references clarifications.clarification
);

-- What people read on the sheet: the organisation that acted, the key of a sentence and what fills it.
create table clarifications.history (
  province_id      text not null,
  clarification_id uuid not null,
  id               bigint generated always as identity,
  at               timestamptz not null,
  organisation_id  uuid,
  act              text not null,
  details          text[] not null,
  primary key (province_id, clarification_id, id),
  foreign key (province_id, clarification_id) references clarifications.clarification
);
