-- The words of a text as they are searched: each one, and each two that follow one another. Two neighbours find a
-- phrase without looking at the text again, which a list of common syllables would need. A text is taken up to its
-- first 340,000 characters (some 150 pages): so its terms, three times as long at worst, fit one vector.
create function registry.words(text text) returns table (word text, pair text)
language sql immutable strict parallel safe
begin atomic
  select each.word, each.word || ' ' || lead(each.word) over (order by each.position)
    from regexp_split_to_table(left(search.fold(left(text, 340000)), 340000), '[^a-z0-9]+') with ordinality as each (word, position)
   where each.word <> '';
end;

create function registry.terms(text text) returns tsvector
language sql immutable strict parallel safe
begin atomic
  select array_to_tsvector(coalesce(array_agg(distinct left(term, 60)), '{}'))
    from registry.words(text) as found, unnest(array[found.word, found.pair]) as each (term)
   where term is not null;
end;

-- Finds texts that have the words one after the other.
create function registry.phrase(text text) returns tsquery
language sql immutable strict parallel safe
begin atomic
  select coalesce(string_agg('''' || coalesce(found.pair, found.word) || '''', ' & ')
                    filter (where found.pair is not null or found.count = 1), '')::tsquery
    from (select word, pair, count(*) over () as count from registry.words(text)) as found;
end;

-- Finds texts that have all the words, anywhere.
create function registry.all_words(text text) returns tsquery
language sql immutable strict parallel safe
begin atomic
  select coalesce(string_agg(distinct '''' || found.word || '''', ' & '), '')::tsquery
    from registry.words(text) as found;
end;

create index content_by_document on registry.content (document_id);

-- How common the words are decides how a search runs, and there are more of them than a column usually keeps.
alter table registry.document alter column terms set statistics 300;
