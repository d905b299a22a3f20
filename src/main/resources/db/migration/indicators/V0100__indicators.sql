create schema indicators;

-- What is measured.
create table indicators.indicator (
  no             int generated always as identity primary key,
  code           text not null unique check (code ~ '^[A-Z0-9][A-Z0-9.-]{0,39}$'),
  name           text not null check (name <> ''),
  unit           text not null,
  kind           text not null check (kind in ('COUNT', 'AMOUNT', 'SHARE', 'INDEX', 'TEXT')),
  direction      text not null check (direction in ('MORE_IS_BETTER', 'LESS_IS_BETTER', 'NEITHER')),
  adding         text not null check (adding in ('SUM', 'LAST', 'WEIGHTED', 'NONE')),
  level          text not null check (level in ('COUNTRY', 'PROVINCE', 'DISTRICT', 'COMMUNE')),
  of_bodies      boolean not null,
  numerator_no   int references indicators.indicator,
  denominator_no int references indicators.indicator,
  weight_no      int references indicators.indicator,
  decimals       int not null check (decimals between 0 and 6),
  least          numeric,
  most           numeric,
  tolerance      int not null check (tolerance between 0 and 1000),
  evidence       text not null,
  meaning        text not null,
  valid_from     date not null,
  valid_to       date,
  version        int not null,
  constraint ends_before_it_begins check (valid_to > valid_from),
  constraint share_has_parts check ((kind = 'SHARE') = (numerator_no is not null and denominator_no is not null)),
  constraint weighted_has_weight check ((adding = 'WEIGHTED') = (weight_no is not null)),
  constraint text_is_not_added check (kind <> 'TEXT' or adding = 'NONE')
);

create index indicator_by_numerator on indicators.indicator (numerator_no);
create index indicator_by_denominator on indicators.indicator (denominator_no);
create index indicator_by_weight on indicators.indicator (weight_no);
create index indicator_by_words on indicators.indicator using gin (search.fold(code || ' ' || name) public.gin_trgm_ops);

comment on column indicators.indicator.level is 'the level of the areas it is entered for: the finest that is stored';
comment on column indicators.indicator.of_bodies is 'entered by each organisation for itself, not once for the area';
comment on column indicators.indicator.tolerance is 'percent by which it may differ from the period before without a reason; 0: not compared';
comment on column indicators.indicator.evidence is 'code of the offer by which it is counted; empty: entered';

create table indicators.dimension (
  code text primary key check (code ~ '^[A-Z0-9-]{1,30}$'),
  name text not null check (name <> '')
);

create table indicators.option (
  dimension_code text not null references indicators.dimension,
  code           text not null check (code ~ '^[A-Z0-9-]{1,30}$'),
  name           text not null check (name <> ''),
  place          int not null,
  primary key (dimension_code, code)
);

-- What has one value per unit and period: an indicator as a whole, or one part of it by one option of a dimension.
create table indicators.figure (
  no             int generated always as identity primary key,
  indicator_no   int not null references indicators.indicator,
  dimension_code text,
  option_code    text,
  foreign key (dimension_code, option_code) references indicators.option,
  unique nulls not distinct (indicator_no, dimension_code, option_code),
  check ((dimension_code is null) = (option_code is null))
);

create index figure_by_option on indicators.figure (dimension_code, option_code);

-- A reporting regime and its windows: from the day after the closing day of the month before to the closing day of the
-- last month (0: calendar months); due on a day of the last month (0: none said).
create table indicators.regime (
  code        text primary key check (code ~ '^[A-Z0-9-]{1,20}$'),
  name        text not null check (name <> ''),
  basis       text not null,
  closing_day int not null check (closing_day between 0 and 28),
  due_day     int not null check (due_day between 0 and 28)
);

create table indicators.period (
  no          int generated always as identity primary key,
  regime_code text not null references indicators.regime,
  kind        text not null check (kind in ('MONTH', 'QUARTER', 'HALF', 'NINE', 'YEAR')),
  year        int not null check (year between 1990 and 2100),
  ordinal     int not null check (ordinal between 1 and 12),
  from_day    date not null,
  to_day      date not null,
  due_on      date,
  unique (regime_code, kind, year, ordinal),
  check (to_day >= from_day)
);

comment on column indicators.period.to_day is 'the last day of the window: the cut-off';

-- What reports: an area (its line), or an organisation (its line) in an area.
create table indicators.unit (
  no              int generated always as identity primary key,
  area_id         uuid not null references organisations.area,
  organisation_id uuid references organisations.organisation,
  unique nulls not distinct (area_id, organisation_id)
);

create index unit_by_organisation on indicators.unit (organisation_id);

-- One act of entering figures: who, when, by which way, from which source, and for corrections why.
create table indicators.entry (
  no              bigint generated always as identity primary key,
  at              timestamptz not null,
  account_id      uuid not null,
  person          text not null,
  organisation_id uuid not null,
  way             text not null check (way in ('GRID', 'SHEET', 'IMPORT', 'DOCUMENT', 'COUNTED')),
  reason          text not null,
  source_kind     text not null,
  source_id       text not null,
  source_number   text not null,
  source_title    text not null
);

-- The value that holds. Values that held before stand in indicators.earlier.
create table indicators.observation (
  province_id text collate "C" not null,
  period_no   int not null,
  unit_no     int not null,
  figure_no   int not null,
  version     int not null,
  entry_no    bigint not null,
  value       numeric,
  words       text,
  as_of       date,
  from_day    date,
  to_day      date,
  primary key (province_id, period_no, unit_no, figure_no),
  check ((from_day is null) = (to_day is null))
);

comment on column indicators.observation.as_of is 'the day the figure stands for; null: the last day of the window';
comment on column indicators.observation.from_day is 'its own window, when it is not the period’s: never added silently';

create table indicators.earlier (
  province_id text collate "C" not null,
  period_no   int not null,
  unit_no     int not null,
  figure_no   int not null,
  version     int not null,
  entry_no    bigint not null,
  value       numeric,
  words       text,
  as_of       date,
  from_day    date,
  to_day      date,
  replaced_by bigint not null,
  primary key (province_id, period_no, unit_no, figure_no, version)
);

-- Sums over the units of a province, kept in the transaction of the values they sum.
create table indicators.total (
  province_id text collate "C" not null,
  period_no   int not null references indicators.period,
  figure_no   int not null references indicators.figure,
  units       int not null,
  amount      numeric not null,
  deviating   int not null,
  primary key (province_id, period_no, figure_no)
) with (fillfactor = 50);

create index total_by_period on indicators.total (period_no);
create index total_by_figure on indicators.total (figure_no);

comment on column indicators.total.deviating is 'values with a window of their own; not in the amount';

create function indicators.total_of_new_values() returns trigger
language plpgsql as $$
begin
  insert into indicators.total as kept (province_id, period_no, figure_no, units, amount, deviating)
  select province_id, period_no, figure_no,
         count(value) filter (where from_day is null), coalesce(sum(value) filter (where from_day is null), 0),
         count(value) filter (where from_day is not null)
    from fresh
   group by province_id, period_no, figure_no
   order by province_id, period_no, figure_no
      on conflict (province_id, period_no, figure_no) do update
     set units = kept.units + excluded.units, amount = kept.amount + excluded.amount,
         deviating = kept.deviating + excluded.deviating;
  return null;
end $$;

create trigger value_is_totalled
  after insert on indicators.observation referencing new table as fresh
  for each statement execute function indicators.total_of_new_values();

-- Nothing is overwritten: what a correction replaces stays, under its version.
create function indicators.keep_replaced_values() returns trigger
language plpgsql as $$
begin
  insert into indicators.earlier (province_id, period_no, unit_no, figure_no, version, entry_no, value, words, as_of,
                                  from_day, to_day, replaced_by)
  select stale.province_id, stale.period_no, stale.unit_no, stale.figure_no, stale.version, stale.entry_no, stale.value,
         stale.words, stale.as_of, stale.from_day, stale.to_day, fresh.entry_no
    from stale left join fresh
      on fresh.province_id = stale.province_id and fresh.period_no = stale.period_no
     and fresh.unit_no = stale.unit_no and fresh.figure_no = stale.figure_no and fresh.version = stale.version + 1;
  insert into indicators.total as kept (province_id, period_no, figure_no, units, amount, deviating)
  select province_id, period_no, figure_no, sum(units), sum(amount), sum(deviating)
    from (select province_id, period_no, figure_no,
                 count(value) filter (where from_day is null) as units,
                 coalesce(sum(value) filter (where from_day is null), 0) as amount,
                 count(value) filter (where from_day is not null) as deviating
            from fresh
           group by province_id, period_no, figure_no
           union all
          select province_id, period_no, figure_no,
                 -count(value) filter (where from_day is null),
                 -coalesce(sum(value) filter (where from_day is null), 0),
                 -count(value) filter (where from_day is not null)
            from stale
           group by province_id, period_no, figure_no) as change
   group by province_id, period_no, figure_no
   order by province_id, period_no, figure_no
      on conflict (province_id, period_no, figure_no) do update
     set units = kept.units + excluded.units, amount = kept.amount + excluded.amount,
         deviating = kept.deviating + excluded.deviating;
  return null;
end $$;

create trigger value_is_kept_when_replaced
  after update on indicators.observation referencing old table as stale new table as fresh
  for each statement execute function indicators.keep_replaced_values();

create function indicators.refuse_forgetting() returns trigger
language plpgsql as $$
begin
  raise exception 'indicators: figures are corrected, not taken away' using errcode = '23514';
end $$;

create trigger value_is_not_deleted
  before delete or truncate on indicators.observation
  for each statement execute function indicators.refuse_forgetting();

create trigger earlier_value_is_not_changed
  before update or delete or truncate on indicators.earlier
  for each statement execute function indicators.refuse_forgetting();

create trigger entry_is_not_changed
  before update or delete or truncate on indicators.entry
  for each statement execute function indicators.refuse_forgetting();
