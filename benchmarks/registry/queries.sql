-- The questions of the list, as the application asks them, for somebody who sees everything (`all`) and somebody who
-- sees one organisation in a hundred (`one`). Run twice; the second figures count.
\set one '''{00000000-0000-0000-0000-000000000007}''::uuid[]'
select '''' || array_agg(id)::text || '''::uuid[]' as all from organisations.organisation \gset
\timing on
\echo 'list, all'
select id from registry.document where access.may_see(:all, owner_id, shared_with, published) and (filed_at, id) < ('9999-01-01', 'ffffffff-ffff-ffff-ffff-ffffffffffff') order by filed_at desc, id desc limit 31 \g /dev/null
\echo 'list, one'
select id from registry.document where access.may_see(:one, owner_id, shared_with, published) and (filed_at, id) < ('9999-01-01', 'ffffffff-ffff-ffff-ffff-ffffffffffff') order by filed_at desc, id desc limit 31 \g /dev/null
\echo 'code 412 bc ubnd, all'
select id from registry.document where access.may_see(:all, owner_id, shared_with, published) and search.fold(code) = '410 bc ubnd' order by dated_from desc, id desc limit 31 \g /dev/null
\echo 'head words, all'
select id from registry.document where access.may_see(:all, owner_id, shared_with, published) and head_terms @@ registry.all_words('van de noi com') order by dated_from desc, id desc limit 31 \g /dev/null
\echo 'phrase van de noi com (5 in 100), all'
select id from registry.document where access.may_see(:all, owner_id, shared_with, published) and search.fold(code) <> '-' and terms @@ registry.phrase('van de noi com') and not head_terms @@ registry.all_words('van de noi com') order by dated_from desc, id desc limit 31 \g /dev/null
\echo 'phrase van de noi com, one'
select id from registry.document where access.may_see(:one, owner_id, shared_with, published) and search.fold(code) <> '-' and terms @@ registry.phrase('van de noi com') and not head_terms @@ registry.all_words('van de noi com') order by dated_from desc, id desc limit 31 \g /dev/null
\echo 'phrase 238 qd tw (1 in 100), all'
select id from registry.document where access.may_see(:all, owner_id, shared_with, published) and search.fold(code) <> '238 qd tw' and terms @@ registry.phrase('238 qd tw') and not head_terms @@ registry.all_words('238 qd tw') order by dated_from desc, id desc limit 31 \g /dev/null
\echo 'phrase uy ban nhan dan (1 in 3), all'
select id from registry.document where access.may_see(:all, owner_id, shared_with, published) and search.fold(code) <> '-' and terms @@ registry.phrase('uy ban nhan dan') and not head_terms @@ registry.all_words('uy ban nhan dan') order by dated_from desc, id desc limit 31 \g /dev/null
\echo 'words apart: de nhan 238 tw, all'
select id from registry.document where access.may_see(:all, owner_id, shared_with, published) and search.fold(code) <> '-' and terms @@ registry.all_words('de nhan 238 tw') and not head_terms @@ registry.all_words('de nhan 238 tw') and id not in (select other.id from registry.document as other where other.terms @@ registry.phrase('de nhan 238 tw')) order by dated_from desc, id desc limit 31 \g /dev/null
\echo 'counts, all, no words'
select direction, status, type, extract(year from dated_from)::int, errors + warnings > 0, count(*) from registry.document where access.may_see(:all, owner_id, shared_with, published) group by grouping sets ((), (direction), (status), (type), (extract(year from dated_from)::int), (errors + warnings > 0)) \g /dev/null
\echo 'counts, one, no words'
select direction, status, type, extract(year from dated_from)::int, errors + warnings > 0, count(*) from registry.document where access.may_see(:one, owner_id, shared_with, published) group by grouping sets ((), (direction), (status), (type), (extract(year from dated_from)::int), (errors + warnings > 0)) \g /dev/null
\echo 'counts, all, van de noi com'
select direction, count(*) from registry.document where access.may_see(:all, owner_id, shared_with, published) and terms @@ registry.all_words('van de noi com') group by grouping sets ((), (direction)) \g /dev/null
\echo 'counts, all, uy ban nhan dan'
select direction, count(*) from registry.document where access.may_see(:all, owner_id, shared_with, published) and terms @@ registry.all_words('uy ban nhan dan') group by grouping sets ((), (direction)) \g /dev/null
