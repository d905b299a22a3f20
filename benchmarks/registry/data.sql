-- 200,000 documents of some 300 words each, for the figures of the register: run with psql on an empty database of the
-- application. Texts are drawn from a vocabulary by Zipf's law; every document has a head of its own.
\set documents 200000
\set texts 4000
select setseed(0.26);

insert into organisations.area (id, line_id, code, name, kind, valid_from, version)
values ('00000000-0000-0000-0000-0000000000a1', '00000000-0000-0000-0000-0000000000a1', 'B1', 'Tỉnh Đo Lường', 'PROVINCE', '2010-01-01', 0);
insert into organisations.organisation (id, line_id, name, short_name, branch, level, area_id, abbreviation, address, phone, email, valid_from, version)
select id, id, 'Cơ quan đo lường ' || n, '', 'DEPARTMENT', 'PROVINCIAL', '00000000-0000-0000-0000-0000000000a1', '', '', '', '', '2010-01-01', 0
  from (select n, ('00000000-0000-0000-0000-' || lpad(n::text, 12, '0'))::uuid as id from generate_series(1, 100) n) each;

create temporary table syllable as
select n, s from (
  select row_number() over (order by md5(a || b || c)) as n, a || b || c as s
    from unnest(array['','b','c','ch','d','đ','g','h','kh','l','m','n','ng','nh','ph','qu','s','t','th','tr','v','x']) a,
         unnest(array['a','ă','â','e','ê','i','o','ô','ơ','u','ư','iê','uô','ươ','á','ề','ộ','ủ']) b,
         unnest(array['','n','ng','m','t','c','nh']) c) each where n <= 2400;
create index on syllable (n);

create temporary table words_of_text as
select t.t, string_agg(s.s, ' ' order by w) as text
  from (select t, w, 1 + floor(2399 * power(random(), 3))::int as pick
          from generate_series(1, :texts) t, generate_series(1, 300) w) t
  join syllable s on s.n = t.pick group by t.t;
create temporary table body as
select t, text || case when t % 3 = 0 then '. Uỷ ban nhân dân tỉnh' else '' end
              || case when t % 20 = 0 then '. Các vấn đề nổi cộm, Nhân dân quan tâm' else '' end
              || case when t % 100 = 0 then '. Thực hiện Quyết định số 238-QĐ/TW ngày 30/9/2020' else '' end as text
  from words_of_text;
alter table body add column terms tsvector;
update body set terms = registry.terms(text);
create index on body (t);

alter table registry.document drop constraint document_province_id_series_id_fkey, drop constraint document_check1;
drop index registry.document_by_terms, registry.document_by_head, registry.document_by_sharing;
insert into registry.document (province_id, id, owner_id, direction, status, regime, type, number, symbol, code, issuer, place, dated, dated_from,
       subject, addressees, recipients, authority, signer_title, signer, urgency, internal, file_code, note, errors, warnings, head_terms, terms, filed_at, version)
select 'B1', md5('d' || n)::uuid, ('00000000-0000-0000-0000-' || lpad((1 + n % 100)::text, 12, '0'))::uuid,
       case when n % 4 = 0 then 'OUTGOING' else 'INCOMING' end, 'TO_COMPLETE', 'STATE',
       (array['BÁO CÁO','CÔNG VĂN','KẾ HOẠCH','QUYẾT ĐỊNH','TỜ TRÌNH'])[1 + n % 5], (n % 9000)::text, symbol,
       (n % 9000) || ' ' || replace(lower(symbol), '-', ' '), 'Ủy ban nhân dân xã số ' || n % 3000, 'Đo Lường',
       day::text, day, subject, '{}', '{}', '{}', 'CHỦ TỊCH', 'Người Ký', 'NORMAL', false, '', '', (n % 11 = 0)::int, (n % 7 = 0)::int,
       registry.terms(subject || ' ' || n % 9000 || ' ' || symbol), body.terms || registry.terms(subject || ' ' || n % 9000 || ' ' || symbol),
       timestamptz '2021-01-01' + n * interval '15 minutes', 0
  from (select n, date '2020-01-01' + n % 2400 as day, (array['BC','CV','KH','QĐ','TTr'])[1 + n % 5] || '-UBND' as symbol,
               'Về việc ' || (select s from syllable where syllable.n = 1 + each.n % 2399) || ' công tác năm ' || 2020 + n % 7 as subject
          from generate_series(1, :documents) as each (n)) as head
  join body on body.t = 1 + head.n % :texts;
set maintenance_work_mem = '512MB';
create index document_by_terms on registry.document using gin (terms);
create index document_by_head on registry.document using gin (head_terms);
create index document_by_sharing on registry.document using gin (shared_with);
insert into registry.content (province_id, document_id, text, reading)
select 'B1', document.id, body.text, '{}' from registry.document join body on body.t = 1 + (extract(epoch from filed_at - timestamptz '2021-01-01') / 900)::int % :texts;
vacuum analyze registry.document;
analyze registry.content;
select count(*), pg_size_pretty(pg_total_relation_size('registry.document')) from registry.document;
