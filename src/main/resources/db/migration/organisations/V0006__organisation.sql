-- A body as it was called and placed for a time. As with areas, rows of one line are the same body renamed.
create table organisations.organisation (
  id           uuid primary key,
  line_id      uuid not null references organisations.organisation,
  name         text not null check (name <> ''),
  short_name   text not null,
  branch       text not null check (branch in
               ('PARTY_COMMITTEE', 'ADVISORY_BOARD', 'COUNCIL', 'PEOPLES_COMMITTEE', 'DEPARTMENT', 'COURT',
                'PROCURACY', 'FRONT', 'PRESS', 'OTHER')),
  level        text not null check (level in ('CENTRAL', 'PROVINCIAL', 'REGIONAL', 'DISTRICT', 'COMMUNE')),
  area_id      uuid not null references organisations.area,
  parent_id    uuid references organisations.organisation,
  abbreviation text not null,
  identifier   text check (identifier ~ '^[0-9A-Z.]{2,13}$'),
  address      text not null,
  phone        text not null,
  email        text not null,
  valid_from   date not null,
  valid_to     date,
  version      int not null,
  constraint ends_before_it_begins check (valid_to > valid_from),
  constraint parent_is_itself check (parent_id <> line_id),
  constraint identifier_taken exclude using gist (identifier with =, daterange(valid_from, valid_to) with &&),
  constraint name_taken exclude using gist (
    area_id with =, coalesce(parent_id, '00000000-0000-0000-0000-000000000000'::uuid) with =, name with =,
    daterange(valid_from, valid_to) with &&),
  constraint abbreviation_taken exclude using gist (
    area_id with =, coalesce(parent_id, '00000000-0000-0000-0000-000000000000'::uuid) with =, abbreviation with =,
    daterange(valid_from, valid_to) with &&) where (abbreviation <> ''),
  constraint organisation_line_overlaps exclude using gist (line_id with =, daterange(valid_from, valid_to) with &&)
);

create index organisation_by_parent on organisations.organisation (parent_id);
create index organisation_by_abbreviation on organisations.organisation (search.fold(abbreviation));
create index organisation_by_words on organisations.organisation
  using gin (search.fold(name || ' ' || short_name || ' ' || abbreviation) public.gin_trgm_ops);

comment on column organisations.organisation.valid_to is 'first day on which it is no longer in force; null: still in force';
comment on column organisations.organisation.area_id is 'the line of the area it works for';
comment on column organisations.organisation.parent_id is 'the line of the organisation above it';
comment on column organisations.organisation.identifier is 'electronic identifier for document exchange (QĐ 20/2020/QĐ-TTg): not the statistical code';

create index organisation_by_line on organisations.organisation (line_id);

-- An organisation with the name its area had when the organisation was last in force, and the place of its branch in
-- lists.
create view organisations.organisation_line as
select body.id, body.line_id, body.name, body.short_name, body.branch, body.level, body.area_id, area.name as area_name,
       body.parent_id, body.abbreviation, body.identifier, body.address, body.phone, body.email,
       body.valid_from, body.valid_to, body.version,
       daterange(body.valid_from, body.valid_to) as valid,
       array_position(array['PARTY_COMMITTEE', 'ADVISORY_BOARD', 'COUNCIL', 'PEOPLES_COMMITTEE', 'DEPARTMENT',
                            'COURT', 'PROCURACY', 'FRONT', 'PRESS', 'OTHER'], body.branch) as place
  from organisations.organisation body
 cross join lateral (
       select name
         from organisations.area
        where line_id = body.area_id
        order by valid_from < coalesce(body.valid_to, 'infinity') desc, valid_from desc
        limit 1) as area;

-- When the line is in force.
create function organisations.organisation_time(line uuid) returns datemultirange
language sql stable
return (select coalesce(range_agg(daterange(valid_from, valid_to)), '{}')
          from organisations.organisation where line_id = line);

create function organisations.keep_organisation_in_its_place() returns trigger
language plpgsql as $$
begin
  perform from organisations.area where line_id = new.area_id for share;
  if not organisations.area_time(new.area_id) @> daterange(new.valid_from, new.valid_to) then
    perform organisations.refuse('area_not_in_force');
  end if;
  if new.parent_id is not null then
    perform from organisations.organisation where line_id = new.parent_id for share;
    if not found then
      perform organisations.refuse('parent_is_no_line');
    end if;
    if not organisations.organisation_time(new.parent_id) @> daterange(new.valid_from, new.valid_to) then
      perform organisations.refuse('parent_not_in_force');
    end if;
  end if;
  if tg_op = 'UPDATE' and exists (
       select from organisations.organisation child
        where child.parent_id in (new.line_id, old.line_id)
          and not organisations.organisation_time(child.parent_id) @> daterange(child.valid_from, child.valid_to)) then
    perform organisations.refuse('child_outlasts_parent');
  end if;
  return null;
end $$;

create trigger organisation_in_its_place
  after insert or update of valid_from, valid_to, parent_id, line_id, area_id on organisations.organisation
  for each row execute function organisations.keep_organisation_in_its_place();

create function organisations.keep_area_over_its_organisations() returns trigger
language plpgsql as $$
begin
  if exists (
       select from organisations.organisation body
        where body.area_id in (new.line_id, old.line_id)
          and not organisations.area_time(body.area_id) @> daterange(body.valid_from, body.valid_to)) then
    perform organisations.refuse('organisation_outlasts_area');
  end if;
  return null;
end $$;

create trigger area_over_its_organisations
  after update of valid_from, valid_to, line_id on organisations.area
  for each row execute function organisations.keep_area_over_its_organisations();

create function organisations.refuse_cycle_of_organisations() returns trigger
language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('organisations.organisation.parent'));
  if exists (
       with recursive above (line_id) as (
         values (new.parent_id)
         union
         select body.parent_id
           from organisations.organisation body join above on body.line_id = above.line_id
          where body.parent_id is not null)
       select from above where line_id = new.line_id) then
    perform organisations.refuse('cycle_of_parents');
  end if;
  return null;
end $$;

create trigger organisation_below_itself_by_change
  after update of parent_id, line_id on organisations.organisation
  for each row when (new.parent_id is not null) execute function organisations.refuse_cycle_of_organisations();

create trigger organisation_below_itself_by_birth
  after insert on organisations.organisation
  for each row when (new.parent_id is not null and new.line_id <> new.id)
  execute function organisations.refuse_cycle_of_organisations();
