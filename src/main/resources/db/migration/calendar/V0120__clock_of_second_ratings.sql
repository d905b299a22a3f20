insert into calendar.clock_definition
       (code, version, name, name_en, flow, anchor, budget, unit, direction, roll, effect, basis, basis_status, pauses,
        extensions, ladder_code, valid_from) values
  ('PC-2', 1, 'Đánh giá lần hai theo yêu cầu', 'Second rating asked for', 'concerns', 'yêu cầu đánh giá lại', 3,
   'WORKING_DAY', 'AFTER', 'NONE', 'COMMITMENT', 'mặc định của hệ thống', 'POLICY', '{}', 1, 'SHORT', '2021-01-01');
