-- The records a counting counted, as they were: never changed, so that the figure can be opened years later.
create table indicators.counted_record (
  province_id text collate "C" not null,
  counting_id uuid not null,
  place       int not null,
  kind        text not null,
  id          text not null,
  part        text not null,
  number      text not null,
  title       text not null,
  at          timestamptz not null,
  primary key (province_id, counting_id, place),
  foreign key (province_id, counting_id) references indicators.counting
);

create trigger counted_record_is_not_changed
  before update or delete or truncate on indicators.counted_record
  for each statement execute function indicators.refuse_forgetting();

create trigger counting_is_not_changed
  before update or delete or truncate on indicators.counting
  for each statement execute function indicators.refuse_forgetting();

create index counting_by_id on indicators.counting (id);

-- What is counted from the start over tasks and exchanges, for a province with everything below it.
insert into indicators.indicator
       (code, name, unit, kind, direction, adding, level, of_bodies, decimals, least, tolerance, evidence, meaning, valid_from, version)
values
  ('NV-01', 'Nhiệm vụ đã hoàn thành', 'nhiệm vụ', 'COUNT', 'MORE_IS_BETTER', 'SUM', 'PROVINCE', false, 0, 0, 0, 'tasks.done', 'Số nhiệm vụ được nghiệm thu trong kỳ, của các cơ quan trong tỉnh, tính cả cấp xã.', '2020-09-30', 0),
  ('NV-02', 'Nhiệm vụ hoàn thành đúng hạn', 'nhiệm vụ', 'COUNT', 'MORE_IS_BETTER', 'SUM', 'PROVINCE', false, 0, 0, 0, 'tasks.done-in-time', 'Trong số nhiệm vụ được nghiệm thu trong kỳ, số nhiệm vụ báo xong trước khi hết hạn.', '2020-09-30', 0),
  ('TD-01', 'Yêu cầu trao đổi đã trả lời', 'lượt trả lời', 'COUNT', 'MORE_IS_BETTER', 'SUM', 'PROVINCE', false, 0, 0, 0, 'exchanges.answered', 'Số lượt trả lời yêu cầu cung cấp thông tin, lấy ý kiến trong kỳ, của các cơ quan trong tỉnh.', '2020-09-30', 0),
  ('TD-02', 'Yêu cầu trao đổi trả lời đúng hạn', 'lượt trả lời', 'COUNT', 'MORE_IS_BETTER', 'SUM', 'PROVINCE', false, 0, 0, 0, 'exchanges.answered-in-time', 'Trong số lượt trả lời trong kỳ, số lượt trả lời trước khi hết hạn.', '2020-09-30', 0);

insert into indicators.indicator
       (code, name, unit, kind, direction, adding, level, of_bodies, numerator_no, denominator_no, decimals, tolerance, evidence, meaning, valid_from, version)
select share.code, share.name, '%', 'SHARE', 'MORE_IS_BETTER', 'NONE', 'PROVINCE', false, above.no, below.no, 2, 0, '', share.meaning, date '2020-09-30', 0
  from (values
         ('NV-03', 'Tỷ lệ nhiệm vụ hoàn thành đúng hạn', 'NV-02', 'NV-01', 'Tính từ NV-02 và NV-01.'),
         ('TD-03', 'Tỷ lệ yêu cầu trao đổi trả lời đúng hạn', 'TD-02', 'TD-01', 'Tính từ TD-02 và TD-01.'))
       as share (code, name, above, below, meaning)
  join indicators.indicator above on above.code = share.above
  join indicators.indicator below on below.code = share.below;

insert into indicators.figure (indicator_no)
select no from indicators.indicator where code in ('NV-01', 'NV-02', 'NV-03', 'TD-01', 'TD-02', 'TD-03') order by code collate "C";

insert into indicators.form_figure (form_no, place, figure_no)
select form.no,
       (select max(place) from indicators.form_figure) + row_number() over (order by indicator.code collate "C"),
       figure.no
  from indicators.form
  join indicators.indicator on indicator.code in ('NV-01', 'NV-02', 'NV-03', 'TD-01', 'TD-02', 'TD-03')
  join indicators.figure on figure.indicator_no = indicator.no
 where form.code = 'QC238-TINH';
