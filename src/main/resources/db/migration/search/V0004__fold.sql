create schema search;

create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;
create extension if not exists btree_gist with schema public;

-- Words as they are compared: small letters, no diacritics, đ as d, ủy and uỷ alike, NFC and NFD alike.
create function search.fold(words text) returns text
language sql immutable strict parallel safe
return lower(public.unaccent('public.unaccent'::regdictionary, normalize(words, nfc)));
