-- A form may be returned, with its reason; what happened to it is told in order.
alter table indicators.filing drop constraint filing_state_check;
alter table indicators.filing
  add constraint filing_state_check check (state in ('DRAFT', 'FILED', 'RETURNED', 'LOCKED'));

create table indicators.filing_history (
  province_id     text collate "C" not null,
  period_no       int not null,
  unit_no         int not null,
  form_no         int not null,
  no              bigint generated always as identity,
  at              timestamptz not null,
  person          text not null,
  organisation_id uuid not null,
  event           text not null,
  figure          text not null,
  words           text not null,
  primary key (province_id, period_no, unit_no, form_no, no),
  foreign key (province_id, period_no, unit_no, form_no) references indicators.filing
);

create trigger filing_history_is_not_changed
  before update or delete or truncate on indicators.filing_history
  for each statement execute function indicators.refuse_forgetting();

create index remark_to_follow_up on indicators.remark (period_no, province_id) where follow_up;

-- A long import gathers its sums aside and adds them when it ends, so that it holds the sums of its provinces for a
-- moment only; whoever hands a form in meanwhile does not wait for it. The gathering table lives as long as the
-- transaction; whether there is one is said by a setting of the transaction.
create function indicators.is_gathering() returns boolean
language sql stable
return coalesce(current_setting('indicators.gathering', true), '') = 'on';

create or replace function indicators.total_of_new_values() returns trigger
language plpgsql as $$
begin
  if indicators.is_gathering() then
    execute 'insert into pg_temp.gathered (province_id, period_no, figure_no, units, amount, deviating)
             select province_id, period_no, figure_no,
                    count(value) filter (where from_day is null),
                    coalesce(sum(value) filter (where from_day is null), 0),
                    count(value) filter (where from_day is not null)
               from fresh
              group by province_id, period_no, figure_no';
    return null;
  end if;
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

create or replace function indicators.keep_replaced_values() returns trigger
language plpgsql as $$
begin
  insert into indicators.earlier (province_id, period_no, unit_no, figure_no, version, entry_no, value, words, as_of,
                                  from_day, to_day, replaced_by)
  select stale.province_id, stale.period_no, stale.unit_no, stale.figure_no, stale.version, stale.entry_no, stale.value,
         stale.words, stale.as_of, stale.from_day, stale.to_day, fresh.entry_no
    from stale left join fresh
      on fresh.province_id = stale.province_id and fresh.period_no = stale.period_no
     and fresh.unit_no = stale.unit_no and fresh.figure_no = stale.figure_no and fresh.version = stale.version + 1;
  if indicators.is_gathering() then
    execute 'insert into pg_temp.gathered (province_id, period_no, figure_no, units, amount, deviating)
             select province_id, period_no, figure_no,
                    count(value) filter (where from_day is null),
                    coalesce(sum(value) filter (where from_day is null), 0),
                    count(value) filter (where from_day is not null)
               from fresh
              group by province_id, period_no, figure_no
              union all
             select province_id, period_no, figure_no,
                    -count(value) filter (where from_day is null),
                    -coalesce(sum(value) filter (where from_day is null), 0),
                    -count(value) filter (where from_day is not null)
               from stale
              group by province_id, period_no, figure_no';
    return null;
  end if;
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
