-- A date that a law or a decision sets is not moved and waits for nobody; who returns a task gets an answer.
insert into calendar.clock_definition
       (code, version, name, name_en, flow, anchor, budget, unit, direction, roll, effect, basis, basis_status, pauses,
        extensions, ladder_code, valid_from) values
  ('TK-L', 1, 'Hoàn thành nhiệm vụ (ngày do luật hoặc quyết định ấn định)', 'Task done by a date that a law or decision sets', 'tasks', 'giao việc', null, 'FIXED_DATE', 'AFTER', 'FORWARD', 'COMMITMENT', 'văn bản nêu ở nhiệm vụ', 'UNCONFIRMED', array['OFFICIAL_SUSPENSION']::text[], 0, 'LONG', '2021-01-01'),
  ('TK-M', 1, 'Hoàn thành nhiệm vụ (số ngày làm việc do luật hoặc quyết định ấn định)', 'Task done in working days that a law or decision sets', 'tasks', 'giao việc', 15, 'WORKING_DAY', 'AFTER', 'NONE', 'COMMITMENT', 'văn bản nêu ở nhiệm vụ', 'UNCONFIRMED', array['OFFICIAL_SUSPENSION']::text[], 0, 'MEDIUM', '2021-01-01'),
  ('TK-R', 1, 'Trả lời đơn vị trả lại nhiệm vụ', 'Answer to a lead that returned a task', 'tasks', 'trả lại', 1, 'WORKING_DAY', 'AFTER', 'NONE', 'INTERNAL', 'mặc định của hệ thống', 'POLICY', '{}', 1, 'SHORT', '2021-01-01');
