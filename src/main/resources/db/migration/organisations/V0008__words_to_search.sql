create index organisation_by_area on organisations.organisation (area_id);

-- The words an organisation is found by, folded as the index has them.
create or replace view organisations.organisation_line as
select body.id, body.line_id, body.name, body.short_name, body.branch, body.level, body.area_id, area.name as area_name,
       body.parent_id, body.abbreviation, body.identifier, body.address, body.phone, body.email,
       body.valid_from, body.valid_to, body.version,
       daterange(body.valid_from, body.valid_to) as valid,
       array_position(array['PARTY_COMMITTEE', 'ADVISORY_BOARD', 'COUNCIL', 'PEOPLES_COMMITTEE', 'DEPARTMENT',
                            'COURT', 'PROCURACY', 'FRONT', 'PRESS', 'OTHER'], body.branch) as place,
       search.fold(body.name || ' ' || body.short_name || ' ' || body.abbreviation) as words
  from organisations.organisation body
 cross join lateral (
       select name
         from organisations.area
        where line_id = body.area_id
        order by valid_from < coalesce(body.valid_to, 'infinity') desc, valid_from desc
        limit 1) as area;
