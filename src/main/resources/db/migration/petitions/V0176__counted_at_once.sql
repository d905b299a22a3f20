-- Lists of petitions with some hundreds of thousands of them, measured by `./phoihop bench petitions`. What is promised
-- for a petition stands beside it: the day and the clock of the open promise that falls due first, and how often an
-- open one was found broken. It is written wherever a promise is, in the same transaction, by the database itself.
alter table petitions.petition
  add column promised_on date,
  add column promised_clock uuid,
  add column promise_broken int not null default 0;

create function petitions.stands_beside() returns trigger
language plpgsql as $$
declare
  changed petitions.promise := case when tg_op = 'DELETE' then old else new end;
begin
  update petitions.petition
     set (promised_on, promised_clock, promise_broken) = (
           select (array_agg(due_on order by due_on, id))[1], (array_agg(clock order by due_on, id))[1],
                  coalesce(max(broken), 0)
             from petitions.promise
            where province_id = changed.province_id and petition_id = changed.petition_id and state = 'OPEN')
   where province_id = changed.province_id and id = changed.petition_id;
  return null;
end $$;

create trigger promise_stands_beside
  after insert or update or delete on petitions.promise
  for each row execute function petitions.stands_beside();

update petitions.petition
   set promised_on = promised.due_on, promised_clock = promised.clock, promise_broken = promised.broken
  from (select province_id, petition_id, min(due_on) as due_on, (array_agg(clock order by due_on, id))[1] as clock,
               max(broken) as broken
          from petitions.promise
         where state = 'OPEN'
         group by province_id, petition_id) as promised
 where petition.province_id = promised.province_id and petition.id = promised.petition_id;

-- Who owns a petition and who shares it are counted apart, what is open first, each with all that the counts beside a
-- list ask, so that they need not read the rows.
create index petition_open_by_owner on petitions.petition (owner_id, collected_at desc, id desc)
  include (province_id, seen_by, kind, state, field, competence, answer_class, receiver_id, lead_id, reported, due_at,
           reraised, promised_on, promise_broken)
  where state not in ('LINKED', 'NOTED', 'CLOSED');
create index petition_over_by_owner on petitions.petition (owner_id, collected_at desc, id desc)
  include (province_id, seen_by, kind, state, field, competence, answer_class, receiver_id, lead_id, reported, due_at,
           reraised, promised_on, promise_broken)
  where state in ('LINKED', 'NOTED', 'CLOSED');
create index petition_by_sharing on petitions.petition using gin (shared_with) with (fastupdate = off);
create index petition_open_by_receiver on petitions.petition (receiver_id, state)
  where state not in ('LINKED', 'NOTED', 'CLOSED');
create index petition_open_by_lead on petitions.petition (lead_id, state)
  where state not in ('LINKED', 'NOTED', 'CLOSED');

-- Newest first: everything, and what is open with all that says whether it is late.
drop index petitions.petition_by_order;
create index petition_by_order on petitions.petition (collected_at desc, id desc) include (province_id, seen_by);
create index petition_open on petitions.petition (collected_at desc, id desc)
  include (province_id, seen_by, state, due_at, promised_on)
  where state not in ('LINKED', 'NOTED', 'CLOSED');

-- The boxes, and what somebody picks out of everything there ever was.
create index petition_promised on petitions.petition (collected_at desc, id desc) where promised_on is not null;
create index petition_broken on petitions.petition (collected_at desc, id desc) where promise_broken > 0;
create index petition_reraised on petitions.petition (collected_at desc, id desc) where reraised > 0;
create index petition_proposed on petitions.petition (owner_id) where proposed_by is not null;
create index petition_by_field on petitions.petition (field, collected_at desc, id desc);
