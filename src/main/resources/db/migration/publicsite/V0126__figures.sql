-- What the public page counts, made anew every few minutes outside the request: never counted while somebody waits.
create table publicsite.figure (
  name       text not null,
  row_key    text not null,
  column_key text not null,
  row_label  text not null,
  value      bigint not null,
  primary key (name, row_key, column_key)
);

create table publicsite.figure_made (
  only_one boolean primary key check (only_one),
  made_at  timestamptz not null
);
