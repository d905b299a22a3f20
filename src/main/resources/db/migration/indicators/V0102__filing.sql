-- A form: the figures a unit is asked for together.
create table indicators.form (
  no          int generated always as identity primary key,
  code        text not null unique check (code ~ '^[A-Z0-9][A-Z0-9.-]{0,39}$'),
  name        text not null check (name <> ''),
  regime_code text not null references indicators.regime,
  level       text not null check (level in ('COUNTRY', 'PROVINCE', 'DISTRICT', 'COMMUNE'))
);

create index form_by_regime on indicators.form (regime_code);

create table indicators.form_figure (
  form_no   int not null references indicators.form,
  place     int not null,
  figure_no int not null references indicators.figure,
  primary key (form_no, place),
  unique (form_no, figure_no)
);

create index form_figure_by_figure on indicators.form_figure (figure_no);

-- A form of one unit for one period: its draft, when it was handed in first, and whether it is locked.
create table indicators.filing (
  province_id text collate "C" not null,
  period_no   int not null references indicators.period,
  unit_no     int not null references indicators.unit,
  form_no     int not null references indicators.form,
  owner_id    uuid not null,
  state       text not null check (state in ('DRAFT', 'FILED', 'LOCKED')),
  draft       text not null,
  filed_at    timestamptz,
  version     int not null,
  primary key (province_id, period_no, unit_no, form_no)
);

create index filing_by_period on indicators.filing (period_no);
create index filing_by_unit on indicators.filing (unit_no);
create index filing_by_form on indicators.filing (form_no);

-- One figure of a locked form that may be corrected once.
create table indicators.unlocking (
  province_id text collate "C" not null,
  period_no   int not null references indicators.period,
  unit_no     int not null references indicators.unit,
  figure_no   int not null references indicators.figure,
  at          timestamptz not null,
  person      text not null,
  reason      text not null check (reason <> ''),
  used_at     timestamptz,
  primary key (province_id, period_no, unit_no, figure_no, at)
);

create index unlocking_by_period on indicators.unlocking (period_no);
create index unlocking_by_unit on indicators.unlocking (unit_no);
create index unlocking_by_figure on indicators.unlocking (figure_no);

-- What people say about one value: a comment, and whether it is to be followed up.
create table indicators.remark (
  province_id     text collate "C" not null,
  period_no       int not null references indicators.period,
  unit_no         int not null references indicators.unit,
  figure_no       int not null references indicators.figure,
  no              bigint generated always as identity,
  at              timestamptz not null,
  account_id      uuid not null,
  person          text not null,
  organisation_id uuid not null,
  follow_up       boolean not null,
  words           text not null,
  primary key (province_id, period_no, unit_no, figure_no, no)
);

create index remark_by_period on indicators.remark (period_no);
create index remark_by_unit on indicators.remark (unit_no);
create index remark_by_figure on indicators.remark (figure_no);

-- Figures as they were when a report was signed, with the tree they were summed over.
create table indicators.keeping (
  id           uuid primary key,
  at           timestamptz not null,
  account_id   uuid not null,
  person       text not null,
  owner_id     uuid not null,
  area_id      uuid not null references organisations.area,
  title        text not null check (title <> ''),
  figure_nos   int[] not null,
  period_nos   int[] not null,
  against_nos  int[] not null,
  plan         text not null,
  checksum     text not null
);

create index keeping_by_area on indicators.keeping (area_id);

create table indicators.kept_figure (
  keeping_id uuid not null references indicators.keeping,
  place      int not null,
  name       text not null,
  figure_no  int not null references indicators.figure,
  value      numeric,
  units      int not null,
  expected   int not null,
  before     numeric,
  primary key (keeping_id, place, figure_no)
);

create index kept_figure_by_figure on indicators.kept_figure (figure_no);

create trigger keeping_is_not_changed
  before update or delete or truncate on indicators.keeping
  for each statement execute function indicators.refuse_forgetting();

create trigger kept_figure_is_not_changed
  before update or delete or truncate on indicators.kept_figure
  for each statement execute function indicators.refuse_forgetting();

-- A count over the evidence of other modules, with the moment up to which it looked.
create table indicators.counting (
  province_id  text collate "C" not null,
  id           uuid not null,
  period_no    int not null references indicators.period,
  unit_no      int not null references indicators.unit,
  figure_no    int not null references indicators.figure,
  evidence     text not null,
  from_day     date not null,
  to_day       date not null,
  cut_off      timestamptz not null,
  counted      bigint not null,
  entry_no     bigint not null references indicators.entry,
  primary key (province_id, id)
);

create index counting_by_value on indicators.counting (province_id, period_no, unit_no, figure_no);
create index counting_by_period on indicators.counting (period_no);
create index counting_by_unit on indicators.counting (unit_no);
create index counting_by_figure on indicators.counting (figure_no);
create index counting_by_entry on indicators.counting (entry_no);

-- Forms to begin with: what a commune and what a province is asked for half-yearly under Quy chế 238.
insert into indicators.form (code, name, regime_code, level) values
  ('QC238-XA', 'Biểu số liệu phối hợp theo Quy chế 238, cấp xã', 'ND09', 'COMMUNE'),
  ('QC238-TINH', 'Biểu số liệu phối hợp theo Quy chế 238, cấp tỉnh', 'ND09', 'PROVINCE');

insert into indicators.form_figure (form_no, place, figure_no)
select form.no,
       row_number() over (partition by form.no
                          order by indicator.code collate "C", figure.dimension_code nulls first, option.place),
       figure.no
  from indicators.form
  join indicators.indicator on indicator.level = form.level and not indicator.of_bodies
  join indicators.figure on figure.indicator_no = indicator.no
  left join indicators.option on option.dimension_code = figure.dimension_code and option.code = figure.option_code;
