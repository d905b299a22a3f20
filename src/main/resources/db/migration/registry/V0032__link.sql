-- How documents hang together: what a person confirmed, and what is cited by the number, symbol and (where both are
-- known) date of a document of the register and was not decided on. Whoever asks must ask for both ends whether they
-- may be seen.
create view registry.link as
select citation.province_id, citation.document_id, target.province_id as to_province_id, target.id as to_id,
       citation.kind, false as confirmed, citation.position
  from registry.citation
  join registry.document as target
    on target.code = citation.code
   and search.fold(target.code) = search.fold(citation.code)
   and target.id <> citation.document_id
   and (starts_with(target.dated, citation.dated) or starts_with(citation.dated, target.dated))
 where citation.code <> ''
   and not exists (
         select from registry.relation
          where relation.province_id = citation.province_id
            and relation.document_id = citation.document_id
            and relation.to_id = target.id)
union all
select province_id, document_id, to_province_id, to_id, kind, true, -1
  from registry.relation
 where confirmed;
