-- The weeks of the leader’s page: what has begun lately, without reading what began before.
create index clock_begun on calendar.clock (organisation_id, started_at) where supersedes is null;
