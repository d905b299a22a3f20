-- Which organisation of a province receives the claims that anyone proposes on the public page, and leads them.
create table clarifications.desk (
  province_id     text primary key,
  organisation_id uuid not null references organisations.organisation
);

create index desk_by_organisation on clarifications.desk (organisation_id);
