create schema organisations;

-- A territory as it was called and counted for a time. Rows of one line are the same territory under successive names:
-- whoever hangs under a line stays there when it is renamed.
create table organisations.area (
  id         uuid primary key,
  line_id    uuid not null references organisations.area,
  code       text not null check (code ~ '^[0-9A-Z]{1,10}$'),
  name       text not null check (name <> ''),
  kind       text not null check (kind in
             ('COUNTRY', 'PROVINCE', 'CITY', 'DISTRICT', 'COMMUNE', 'WARD', 'SPECIAL_ZONE')),
  parent_id  uuid references organisations.area,
  valid_from date not null,
  valid_to   date,
  version    int not null,
  constraint ends_before_it_begins check (valid_to > valid_from),
  constraint parent_is_itself check (parent_id <> line_id),
  constraint code_taken exclude using gist (code with =, daterange(valid_from, valid_to) with &&),
  constraint area_line_overlaps exclude using gist (line_id with =, daterange(valid_from, valid_to) with &&)
);

create index area_by_parent on organisations.area (parent_id);
create index area_by_line on organisations.area (line_id);
create index area_by_words on organisations.area using gin (search.fold(name) public.gin_trgm_ops);

comment on column organisations.area.valid_to is 'first day on which it is no longer in force; null: still in force';
comment on column organisations.area.parent_id is 'the line of the territory it belongs to';

-- What the people of a rule must be told has the rule’s name as its constraint.
create function organisations.refuse(why text) returns void
language plpgsql as $$
begin
  raise exception 'organisations: %', why using errcode = '23514', constraint = why;
end $$;

-- When the line is in force.
create function organisations.area_time(line uuid) returns datemultirange
language sql stable
return (select coalesce(range_agg(daterange(valid_from, valid_to)), '{}') from organisations.area where line_id = line);

create function organisations.keep_area_in_its_parent() returns trigger
language plpgsql as $$
begin
  if new.parent_id is not null then
    -- a parent that is being closed at this moment is waited for, and its children are
    perform from organisations.area where line_id = new.parent_id for share;
    if not found then
      perform organisations.refuse('parent_is_no_line');
    end if;
    if not organisations.area_time(new.parent_id) @> daterange(new.valid_from, new.valid_to) then
      perform organisations.refuse('parent_not_in_force');
    end if;
  end if;
  if tg_op = 'UPDATE' and exists (
       select from organisations.area child
        where child.parent_id in (new.line_id, old.line_id)
          and not organisations.area_time(child.parent_id) @> daterange(child.valid_from, child.valid_to)) then
    perform organisations.refuse('child_outlasts_parent');
  end if;
  return null;
end $$;

create trigger area_in_its_parent
  after insert or update of valid_from, valid_to, parent_id, line_id on organisations.area
  for each row execute function organisations.keep_area_in_its_parent();

create function organisations.refuse_cycle_of_areas() returns trigger
language plpgsql as $$
begin
  -- two half circles drawn at the same moment would each look like a line
  perform pg_advisory_xact_lock(hashtext('organisations.area.parent'));
  if exists (
       with recursive above (line_id) as (
         values (new.parent_id)
         union
         select area.parent_id
           from organisations.area join above on area.line_id = above.line_id
          where area.parent_id is not null)
       select from above where line_id = new.line_id) then
    perform organisations.refuse('cycle_of_parents');
  end if;
  return null;
end $$;

create trigger area_below_itself_by_change
  after update of parent_id, line_id on organisations.area
  for each row when (new.parent_id is not null) execute function organisations.refuse_cycle_of_areas();

create trigger area_below_itself_by_birth
  after insert on organisations.area
  for each row when (new.parent_id is not null and new.line_id <> new.id)
  execute function organisations.refuse_cycle_of_areas();
