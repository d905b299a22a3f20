-- When offices are open on a day worked, by version of the calendar: what hours are counted in, and when messages leave.
create table calendar.office_hours (
  version int not null references calendar.calendar_version,
  opens   time not null,
  closes  time not null,
  primary key (version, opens),
  check (opens < closes)
);

insert into calendar.office_hours (version, opens, closes) values (1, '07:30', '11:30'), (1, '13:30', '17:00');

alter table calendar.clock_definition drop constraint clock_definition_unit_check;
alter table calendar.clock_definition
  add constraint clock_definition_unit_check
  check (unit in ('WORKING_DAY', 'CALENDAR_DAY', 'MONTH', 'HOUR', 'WORKING_HOUR', 'FIXED_DATE'));
alter table calendar.clock_definition drop constraint hours_never_roll;
alter table calendar.clock_definition
  add constraint hours_never_roll check (unit not in ('HOUR', 'WORKING_HOUR') or roll = 'NONE');
