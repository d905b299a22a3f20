-- A file is asked for by the number of its entry; nobody who asks knows the province.
create index copy_by_number on publicsite.copy (kind, number, name);
