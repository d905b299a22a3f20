-- Files for the public page wait with those of the other records now (module publicfiles). None of these was public;
-- whoever brought one brings it again.
drop table concerns.public_file;
