-- Whether one can have followed the other on that day.
create function organisations.keep_succession(kind text, on_day date, before daterange, after daterange) returns void
language plpgsql as $$
begin
  if on_day <= lower(before) then
    perform organisations.refuse('successor_before_predecessor');
  elsif upper(before) < on_day then
    perform organisations.refuse('predecessor_not_in_force');
  elsif kind in ('RENAMED', 'MERGED') and upper(before) is distinct from on_day then
    perform organisations.refuse('predecessor_not_ended');
  elsif lower(after) > on_day or (kind = 'RENAMED' and lower(after) <> on_day) then
    perform organisations.refuse('successor_not_begun');
  elsif upper(after) <= on_day then
    perform organisations.refuse('successor_not_in_force');
  end if;
end $$;

-- What became of an area: from one or several to one or several, on a day, by a decision.
create table organisations.area_succession (
  predecessor_id uuid not null references organisations.area,
  successor_id   uuid not null references organisations.area,
  kind           text not null check (kind in ('RENAMED', 'MERGED', 'SPLIT', 'TRANSFERRED')),
  on_day         date not null,
  legal_basis    text not null,
  split_rule     text not null,
  constraint area_succession_recorded primary key (predecessor_id, successor_id, on_day),
  constraint successor_is_itself check (predecessor_id <> successor_id),
  constraint split_without_rule check (kind <> 'SPLIT' or split_rule <> '')
);

create index area_succession_by_successor on organisations.area_succession (successor_id);

create function organisations.keep_area_succession() returns trigger
language plpgsql as $$
declare
  before daterange;
  after  daterange;
begin
  perform from organisations.area
    where id in (new.predecessor_id, new.successor_id) order by id for no key update;
  select daterange(valid_from, valid_to) into before from organisations.area where id = new.predecessor_id;
  select daterange(valid_from, valid_to) into after from organisations.area where id = new.successor_id;
  perform organisations.keep_succession(new.kind, new.on_day, before, after);
  if new.kind = 'RENAMED' and (
       (select count(distinct line_id) from organisations.area
         where id in (new.predecessor_id, new.successor_id)) > 1
       or exists (
         select from organisations.area_succession other
          where other.on_day = new.on_day
            and (other.predecessor_id = new.predecessor_id or other.successor_id = new.successor_id)
            and (other.predecessor_id, other.successor_id) <> (new.predecessor_id, new.successor_id))) then
    perform organisations.refuse('renamed_twice');
  end if;
  return null;
end $$;

create trigger area_succession_is_possible
  after insert or update on organisations.area_succession
  for each row execute function organisations.keep_area_succession();

create function organisations.keep_successions_of_area() returns trigger
language plpgsql as $$
begin
  perform organisations.keep_succession(
            succession.kind, succession.on_day,
            daterange(before.valid_from, before.valid_to), daterange(after.valid_from, after.valid_to))
     from organisations.area_succession succession
     join organisations.area before on before.id = succession.predecessor_id
     join organisations.area after on after.id = succession.successor_id
    where new.id in (succession.predecessor_id, succession.successor_id);
  return null;
end $$;

create trigger area_keeps_its_successions
  after update of valid_from, valid_to on organisations.area
  for each row execute function organisations.keep_successions_of_area();

-- What became of an organisation: from one or several to one or several, on a day, by a decision.
create table organisations.organisation_succession (
  predecessor_id uuid not null references organisations.organisation,
  successor_id   uuid not null references organisations.organisation,
  kind           text not null check (kind in ('RENAMED', 'MERGED', 'SPLIT', 'TRANSFERRED')),
  on_day         date not null,
  legal_basis    text not null,
  split_rule     text not null,
  constraint organisation_succession_recorded primary key (predecessor_id, successor_id, on_day),
  constraint organisation_successor_is_itself check (predecessor_id <> successor_id),
  constraint organisation_split_without_rule check (kind <> 'SPLIT' or split_rule <> '')
);

create index organisation_succession_by_successor on organisations.organisation_succession (successor_id);

create function organisations.keep_organisation_succession() returns trigger
language plpgsql as $$
declare
  before daterange;
  after  daterange;
begin
  perform from organisations.organisation
    where id in (new.predecessor_id, new.successor_id) order by id for no key update;
  select daterange(valid_from, valid_to) into before from organisations.organisation where id = new.predecessor_id;
  select daterange(valid_from, valid_to) into after from organisations.organisation where id = new.successor_id;
  perform organisations.keep_succession(new.kind, new.on_day, before, after);
  if new.kind = 'RENAMED' and (
       (select count(distinct line_id) from organisations.organisation
         where id in (new.predecessor_id, new.successor_id)) > 1
       or exists (
         select from organisations.organisation_succession other
          where other.on_day = new.on_day
            and (other.predecessor_id = new.predecessor_id or other.successor_id = new.successor_id)
            and (other.predecessor_id, other.successor_id) <> (new.predecessor_id, new.successor_id))) then
    perform organisations.refuse('renamed_twice');
  end if;
  return null;
end $$;

create trigger organisation_succession_is_possible
  after insert or update on organisations.organisation_succession
  for each row execute function organisations.keep_organisation_succession();

create function organisations.keep_successions_of_organisation() returns trigger
language plpgsql as $$
begin
  perform organisations.keep_succession(
            succession.kind, succession.on_day,
            daterange(before.valid_from, before.valid_to), daterange(after.valid_from, after.valid_to))
     from organisations.organisation_succession succession
     join organisations.organisation before on before.id = succession.predecessor_id
     join organisations.organisation after on after.id = succession.successor_id
    where new.id in (succession.predecessor_id, succession.successor_id);
  return null;
end $$;

create trigger organisation_keeps_its_successions
  after update of valid_from, valid_to on organisations.organisation
  for each row execute function organisations.keep_successions_of_organisation();
