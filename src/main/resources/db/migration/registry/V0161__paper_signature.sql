-- A body that issues a document with others signed it on paper: when, who, and where that paper is kept.
create table registry.outgoing_paper (
  province_id  text not null,
  outgoing_id  uuid not null,
  no           bigint generated always as identity,
  body_id      uuid not null references organisations.organisation,
  signed_on    date not null,
  signatory    text not null check (signatory <> ''),
  place        text not null check (place <> ''),
  text_hash    text not null,
  entered_by   uuid not null references access.account,
  entered_at   timestamptz not null,
  primary key (province_id, outgoing_id, no),
  foreign key (province_id, outgoing_id) references registry.outgoing
);

create index outgoing_paper_by_body on registry.outgoing_paper (body_id);
create index outgoing_paper_by_account on registry.outgoing_paper (entered_by);
comment on column registry.outgoing_paper.text_hash is 'the text it was signed under: a draft that was sent back is signed anew';
