-- A rebuilt file that waits for a second person before anyone may read it. What was brought is never kept, only the copy.
create table concerns.public_file (
  province_id text not null,
  concern_id  uuid not null,
  name        text not null,
  media_type  text not null,
  bytes       bytea not null,
  has_text    boolean not null,
  findings    text[] not null,
  account_id  uuid not null references access.account,
  by_name     text not null,
  at          timestamptz not null,
  primary key (province_id, concern_id, name),
  foreign key (province_id, concern_id) references concerns.concern
);

create index public_file_by_account on concerns.public_file (account_id);
