-- When a clock ended, by its ledger: part of the cache, as the due date is.
alter table calendar.clock add column ended_at timestamptz;

update calendar.clock
   set ended_at = (select max(effective_at)
                     from calendar.clock_event
                    where clock_event.province_id = clock.province_id
                      and clock_event.clock_id = clock.id
                      and clock_event.type in ('Stopped', 'Superseded'))
 where state in ('STOPPED', 'SUPERSEDED');

-- One index for each bucket of “my work”, in the order in which it is read.
create index clock_owed on calendar.clock (organisation_id, due_at, id) where state = 'RUNNING';
create index clock_standing_still on calendar.clock (organisation_id, due_at, id) where state = 'PAUSED';
create index clock_awaited on calendar.clock (owner_id, due_at, id)
  where state in ('RUNNING', 'PAUSED') and organisation_id is distinct from owner_id;
create index clock_done on calendar.clock (organisation_id, ended_at, id) where state = 'STOPPED';
