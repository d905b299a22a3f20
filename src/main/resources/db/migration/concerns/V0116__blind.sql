-- Who opened the sheet of a concern that waits for a second rating, and so is not asked for it any more. Gone with the rating.
create table concerns.unblinded (
  province_id text not null,
  concern_id  uuid not null,
  account_id  uuid not null references access.account,
  at          timestamptz not null,
  primary key (province_id, concern_id, account_id),
  foreign key (province_id, concern_id) references concerns.concern
);

create index unblinded_by_account on concerns.unblinded (account_id);
