-- Whether every year that the term of the answer touches is confirmed.
alter table press.item add column is_sure boolean not null default true;
