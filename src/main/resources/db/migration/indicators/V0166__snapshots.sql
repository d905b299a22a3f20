-- A snapshot: what a signed report says, with the values it was summed from and the areas they belonged to.
alter table indicators.keeping add column notes text not null default '[]';
alter table indicators.kept_figure add column code text not null default '', add column deviating int not null default 0;

comment on column indicators.keeping.plan is 'why periods with gaps or overlaps were added all the same; empty: they follow one another';
comment on column indicators.kept_figure.place is 'the line of the table; -1: the whole';

-- One unit in one period: its values in the versions that held, and the line of the table it was summed into.
create table indicators.kept_unit (
  keeping_id  uuid not null references indicators.keeping,
  against     boolean not null,
  period_no   int not null references indicators.period,
  unit_no     int not null references indicators.unit,
  place       int not null,
  province_id text collate "C" not null,
  code        text not null,
  name        text not null,
  figure_nos  int[] not null,
  versions    int[] not null,
  amounts     numeric[] not null,
  words       text[] not null,
  primary key (keeping_id, against, period_no, unit_no)
);

create index kept_unit_by_period on indicators.kept_unit (period_no);
create index kept_unit_by_unit on indicators.kept_unit (unit_no);

create trigger kept_unit_is_not_changed
  before update or delete or truncate on indicators.kept_unit
  for each statement execute function indicators.refuse_forgetting();

create index keeping_by_owner on indicators.keeping (owner_id, at desc);
