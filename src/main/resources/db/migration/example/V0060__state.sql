create schema example;

-- Whether this database holds the worked example (MADE) or was meant for real work from the start (NONE): one row,
-- written by the first start.
create table example.state (
  only_row boolean primary key default true check (only_row),
  state    text not null check (state in ('MADE', 'NONE')),
  at       timestamptz not null
);
