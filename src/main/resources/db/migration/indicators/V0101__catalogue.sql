-- Regimes known from the start. NĐ 09/2019/NĐ-CP Điều 12: figures from the 15th to the 14th, sent by the 25th.
insert into indicators.regime (code, name, basis, closing_day, due_day) values
  ('ND09', 'Chế độ báo cáo định kỳ của cơ quan hành chính nhà nước', 'Nghị định số 09/2019/NĐ-CP, Điều 12', 14, 25),
  ('DL', 'Số liệu theo tháng, quý, năm dương lịch', 'Thỏa thuận giữa các cơ quan phối hợp', 0, 0);

-- The start of the catalogue: what reports on the coordination rules (Quy chế 238) really contain.
insert into indicators.indicator
       (code, name, unit, kind, direction, adding, level, of_bodies, decimals, least, tolerance, evidence, meaning, valid_from, version)
values
  ('BC-01', 'Thông tin báo chí nêu được kiểm tra, xác minh, phản hồi', 'thông tin', 'COUNT', 'MORE_IS_BETTER', 'SUM', 'PROVINCE', true, 0, 0, 100, 'press.answered', 'Số thông tin báo chí phản ánh đã được cơ quan có trách nhiệm kiểm tra, xác minh và phản hồi trong kỳ.', '2020-09-30', 0),
  ('BC-02', 'Hội nghị, họp báo và thông cáo báo chí', 'lần', 'COUNT', 'NEITHER', 'SUM', 'PROVINCE', true, 0, 0, 100, 'press.conferences', 'Số cuộc họp báo đã tổ chức và thông cáo báo chí đã phát hành.', '2020-09-30', 0),
  ('BC-03', 'Bản điểm báo tuần', 'bản', 'COUNT', 'NEITHER', 'SUM', 'PROVINCE', true, 0, 0, 50, '', 'Số bản điểm báo tuần đã gửi lãnh đạo và các cơ quan liên quan.', '2020-09-30', 0),
  ('BC-04', 'Vụ việc xử phạt hành chính về thông tin sai sự thật', 'vụ việc', 'COUNT', 'LESS_IS_BETTER', 'SUM', 'PROVINCE', true, 0, 0, 0, '', 'Chỉ ghi số vụ việc; không ghi tên người bị xử phạt.', '2020-09-30', 0),
  ('BC-05', 'Cuộc giao ban báo chí', 'cuộc', 'COUNT', 'NEITHER', 'SUM', 'PROVINCE', true, 0, 0, 50, '', 'Số cuộc giao ban báo chí tháng, quý.', '2020-09-30', 0),
  ('PH-01', 'Đơn vị cấp dưới đã ký chương trình phối hợp', 'đơn vị', 'COUNT', 'MORE_IS_BETTER', 'LAST', 'COMMUNE', false, 0, 0, 0, 'programmes.signed', 'Ghi 1 khi địa bàn đã ký chương trình phối hợp đang còn hiệu lực, 0 khi chưa ký.', '2020-09-30', 0),
  ('PH-02', 'Đơn vị cấp dưới phải ký chương trình phối hợp', 'đơn vị', 'COUNT', 'NEITHER', 'LAST', 'COMMUNE', false, 0, 0, 0, '', 'Ghi 1 khi địa bàn thuộc diện phải ký chương trình phối hợp.', '2020-09-30', 0),
  ('PH-04', 'Hội nghị quán triệt, triển khai Quy chế', 'hội nghị', 'COUNT', 'NEITHER', 'SUM', 'COMMUNE', false, 0, 0, 200, '', 'Số hội nghị quán triệt, triển khai Quy chế phối hợp và chương trình phối hợp.', '2020-09-30', 0),
  ('PH-05', 'Cuộc kiểm tra, giám sát việc thực hiện phối hợp', 'cuộc', 'COUNT', 'NEITHER', 'SUM', 'COMMUNE', false, 0, 0, 200, '', 'Số cuộc kiểm tra, giám sát việc thực hiện chương trình phối hợp.', '2020-09-30', 0),
  ('VD-01', 'Vấn đề nổi cộm, Nhân dân quan tâm phát sinh trong kỳ', 'vấn đề', 'COUNT', 'LESS_IS_BETTER', 'SUM', 'COMMUNE', false, 0, 0, 100, 'concerns.raised', 'Số vấn đề được ghi nhận trong kỳ, tính cả vấn đề đã giải quyết xong.', '2020-09-30', 0),
  ('VD-02', 'Vấn đề đã giải quyết xong trong kỳ', 'vấn đề', 'COUNT', 'MORE_IS_BETTER', 'SUM', 'COMMUNE', false, 0, 0, 100, 'concerns.solved', 'Số vấn đề kết thúc bằng việc thực hiện xong, không tính vấn đề mới trả lời.', '2020-09-30', 0),
  ('VD-04', 'Cuộc đối thoại với Nhân dân', 'cuộc', 'COUNT', 'MORE_IS_BETTER', 'SUM', 'COMMUNE', false, 0, 0, 100, '', 'Số cuộc người đứng đầu cấp ủy, chính quyền đối thoại trực tiếp với Nhân dân.', '2020-09-30', 0),
  ('KN-01', 'Kiến nghị cử tri nhận trong kỳ', 'kiến nghị', 'COUNT', 'NEITHER', 'SUM', 'COMMUNE', false, 0, 0, 100, 'petitions.received', 'Số kiến nghị cử tri nhận được, không tính kiến nghị trùng.', '2020-09-30', 0),
  ('KN-02', 'Kiến nghị cử tri đã được trả lời', 'kiến nghị', 'COUNT', 'MORE_IS_BETTER', 'SUM', 'COMMUNE', false, 0, 0, 100, 'petitions.answered', 'Số kiến nghị đã có văn bản trả lời; trả lời chưa phải là giải quyết xong.', '2020-09-30', 0),
  ('KN-03', 'Kiến nghị cử tri đã giải quyết xong', 'kiến nghị', 'COUNT', 'MORE_IS_BETTER', 'SUM', 'COMMUNE', false, 0, 0, 100, 'petitions.solved', 'Số kiến nghị đã giải quyết xong trên thực tế.', '2020-09-30', 0),
  ('TT-01', 'Báo cáo viên pháp luật', 'người', 'COUNT', 'NEITHER', 'LAST', 'PROVINCE', false, 0, 0, 20, '', 'Số báo cáo viên pháp luật đang được công nhận vào cuối kỳ.', '2020-09-30', 0),
  ('TT-02', 'Tuyên truyền viên pháp luật cấp xã', 'người', 'COUNT', 'NEITHER', 'LAST', 'COMMUNE', false, 0, 0, 20, '', 'Số tuyên truyền viên pháp luật cấp xã vào cuối kỳ.', '2020-09-30', 0),
  ('TT-03', 'Buổi tuyên truyền, phổ biến pháp luật', 'buổi', 'COUNT', 'MORE_IS_BETTER', 'SUM', 'COMMUNE', false, 0, 0, 100, '', 'Số hội nghị, lớp tập huấn, buổi sinh hoạt tuyên truyền, phổ biến pháp luật.', '2020-09-30', 0),
  ('TT-04', 'Lượt người dự tuyên truyền, phổ biến pháp luật', 'lượt người', 'COUNT', 'MORE_IS_BETTER', 'SUM', 'COMMUNE', false, 0, 0, 100, '', 'Tổng số lượt người dự các buổi tuyên truyền, phổ biến pháp luật.', '2020-09-30', 0),
  ('TT-05', 'Xã, phường, đặc khu đạt chuẩn tiếp cận pháp luật', 'đơn vị', 'COUNT', 'MORE_IS_BETTER', 'LAST', 'COMMUNE', false, 0, 0, 0, '', 'Ghi 1 khi được công nhận đạt chuẩn tiếp cận pháp luật (Quyết định số 25/2021/QĐ-TTg), 0 khi chưa đạt.', '2021-07-22', 0),
  ('TT-06', 'Xã, phường, đặc khu được đánh giá chuẩn tiếp cận pháp luật', 'đơn vị', 'COUNT', 'NEITHER', 'LAST', 'COMMUNE', false, 0, 0, 0, '', 'Ghi 1 khi địa bàn thuộc diện đánh giá trong kỳ.', '2021-07-22', 0),
  ('TT-08', 'Tin, bài tuyên truyền về nội dung phối hợp', 'tin, bài', 'COUNT', 'NEITHER', 'SUM', 'COMMUNE', false, 0, 0, 200, '', 'Số tin, bài trên đài truyền thanh, cổng thông tin điện tử.', '2020-09-30', 0),
  ('DL-01', 'Báo cáo phản ánh dư luận xã hội', 'báo cáo', 'COUNT', 'NEITHER', 'SUM', 'COMMUNE', false, 0, 0, 100, 'opinion.reports', 'Số báo cáo dư luận xã hội đã gửi cấp trên; không ghi danh tính người phản ánh.', '2020-09-30', 0),
  ('YT-01', 'Ca mắc sốt xuất huyết', 'ca', 'COUNT', 'LESS_IS_BETTER', 'SUM', 'COMMUNE', false, 0, 0, 100, '', 'Số ca mắc ghi nhận trong kỳ.', '2020-01-01', 0),
  ('YT-02', 'Ca mắc tay – chân – miệng', 'ca', 'COUNT', 'LESS_IS_BETTER', 'SUM', 'COMMUNE', false, 0, 0, 100, '', 'Số ca mắc ghi nhận trong kỳ.', '2020-01-01', 0),
  ('YT-03', 'Trẻ dưới 1 tuổi được tiêm đủ 8 loại vắc-xin', 'trẻ', 'COUNT', 'MORE_IS_BETTER', 'SUM', 'COMMUNE', false, 0, 0, 50, '', 'Số trẻ được tiêm chủng đầy đủ trong kỳ.', '2020-01-01', 0),
  ('LD-01', 'Người được tuyển sinh đào tạo nghề nghiệp', 'người', 'COUNT', 'MORE_IS_BETTER', 'SUM', 'COMMUNE', false, 0, 0, 50, '', 'Tổng số người tuyển sinh đào tạo nghề nghiệp trong kỳ; chia theo trình độ đào tạo.', '2020-01-01', 0),
  ('LD-02', 'Lao động nước ngoài làm việc trên địa bàn', 'người', 'COUNT', 'NEITHER', 'LAST', 'COMMUNE', false, 0, 0, 50, '', 'Số lao động nước ngoài vào cuối kỳ; chia theo nơi làm việc và theo quốc tịch.', '2020-01-01', 0),
  ('LD-03', 'Giấy phép lao động cho người nước ngoài', 'giấy phép', 'COUNT', 'NEITHER', 'SUM', 'PROVINCE', false, 0, 0, 100, '', 'Số giấy phép đã cấp; chia theo hình thức cấp.', '2020-01-01', 0),
  ('LD-04', 'Quyết định hưởng trợ cấp thất nghiệp', 'quyết định', 'COUNT', 'LESS_IS_BETTER', 'SUM', 'PROVINCE', false, 0, 0, 50, '', 'Số quyết định đã ban hành trong kỳ; chia theo nơi người lao động làm việc trước đó.', '2020-01-01', 0),
  ('LD-05', 'Tiền trợ cấp thất nghiệp đã quyết định', 'triệu đồng', 'AMOUNT', 'NEITHER', 'SUM', 'PROVINCE', false, 2, 0, 50, '', 'Tổng số tiền theo các quyết định trong kỳ.', '2020-01-01', 0),
  ('LD-06', 'Lượt tư vấn, giới thiệu việc làm', 'lượt', 'COUNT', 'MORE_IS_BETTER', 'SUM', 'COMMUNE', false, 0, 0, 100, '', 'Số lượt người được tư vấn, giới thiệu việc làm.', '2020-01-01', 0),
  ('LD-07', 'Lao động đi làm việc ở nước ngoài theo hợp đồng', 'người', 'COUNT', 'MORE_IS_BETTER', 'SUM', 'COMMUNE', false, 0, 0, 150, '', 'Số lao động đi làm việc ở nước ngoài theo hợp đồng; chia theo nước đến.', '2020-01-01', 0),
  ('LD-08', 'Lượt người dự ngày hội việc làm', 'lượt người', 'COUNT', 'MORE_IS_BETTER', 'SUM', 'PROVINCE', false, 0, 0, 100, '', 'Tổng số lượt lao động tham dự các ngày hội việc làm.', '2020-01-01', 0),
  ('LD-09', 'Doanh nghiệp dự ngày hội việc làm', 'doanh nghiệp', 'COUNT', 'MORE_IS_BETTER', 'SUM', 'PROVINCE', false, 0, 0, 100, '', 'Số doanh nghiệp tham dự; chia theo hình thức tham dự.', '2020-01-01', 0),
  ('LD-10', 'Người hưởng trợ cấp thất nghiệp có việc làm trở lại', 'người', 'COUNT', 'MORE_IS_BETTER', 'SUM', 'PROVINCE', false, 0, 0, 100, '', 'Số người đang hưởng trợ cấp có việc làm trở lại; chia theo nơi làm việc.', '2020-01-01', 0),
  ('XH-01', 'Lượt người có công được trợ cấp Tết', 'lượt người', 'COUNT', 'NEITHER', 'SUM', 'COMMUNE', false, 0, 0, 30, '', 'Số lượt người có công và gia đình người có công được trợ cấp Tết.', '2020-01-01', 0),
  ('XH-02', 'Kinh phí trợ cấp Tết cho người có công', 'triệu đồng', 'AMOUNT', 'NEITHER', 'SUM', 'COMMUNE', false, 2, 0, 30, '', 'Tổng kinh phí trợ cấp Tết.', '2020-01-01', 0),
  ('XH-03', 'Trẻ em có hoàn cảnh đặc biệt được tặng quà', 'trẻ em', 'COUNT', 'MORE_IS_BETTER', 'SUM', 'COMMUNE', false, 0, 0, 100, '', 'Số trẻ em được tặng quà trong kỳ.', '2020-01-01', 0),
  ('MT-01', 'Sự kiện hưởng ứng về môi trường', 'sự kiện', 'COUNT', 'NEITHER', 'SUM', 'COMMUNE', false, 0, 0, 200, '', 'Số sự kiện hưởng ứng về môi trường đã tổ chức.', '2020-01-01', 0),
  ('MT-02', 'Điểm chỉ số hài lòng của người dân', 'điểm', 'INDEX', 'MORE_IS_BETTER', 'NONE', 'COMMUNE', false, 2, 0, 20, '', 'Điểm khảo sát mức độ hài lòng của người dân, thang điểm 100; không cộng giữa các địa bàn.', '2020-01-01', 0),
  ('DS-01', 'Dân số trung bình', 'người', 'COUNT', 'NEITHER', 'LAST', 'COMMUNE', false, 0, 1, 10, '', 'Dân số trung bình của địa bàn.', '2020-01-01', 0),
  ('GC-01', 'Kết quả nổi bật trong kỳ', '', 'TEXT', 'NEITHER', 'NONE', 'COMMUNE', false, 0, null, 0, '', 'Ghi ngắn gọn kết quả nổi bật và nguyên nhân của biến động lớn.', '2020-01-01', 0);

update indicators.indicator set most = 100 where code = 'MT-02';
update indicators.indicator set most = 1 where code in ('PH-01', 'PH-02', 'TT-05', 'TT-06');

insert into indicators.indicator
       (code, name, unit, kind, direction, adding, level, of_bodies, numerator_no, denominator_no, decimals, tolerance, evidence, meaning, valid_from, version)
select share.code, share.name, '%', 'SHARE', 'MORE_IS_BETTER', 'NONE', 'COMMUNE', false, above.no, below.no, 2, 0, '', share.meaning, share.since::date, 0
  from (values
         ('PH-03', 'Tỷ lệ đơn vị cấp dưới đã ký chương trình phối hợp', 'PH-01', 'PH-02', 'Tính từ PH-01 và PH-02.', '2020-09-30'),
         ('VD-03', 'Tỷ lệ vấn đề đã giải quyết xong', 'VD-02', 'VD-01', 'Tính từ VD-02 và VD-01.', '2020-09-30'),
         ('KN-04', 'Tỷ lệ kiến nghị cử tri đã được trả lời', 'KN-02', 'KN-01', 'Tính từ KN-02 và KN-01.', '2020-09-30'),
         ('KN-05', 'Tỷ lệ kiến nghị cử tri đã giải quyết xong', 'KN-03', 'KN-01', 'Tính từ KN-03 và KN-01; khác với tỷ lệ đã trả lời.', '2020-09-30'),
         ('TT-07', 'Tỷ lệ xã, phường, đặc khu đạt chuẩn tiếp cận pháp luật', 'TT-05', 'TT-06', 'Tính từ TT-05 và TT-06.', '2021-07-22'))
       as share (code, name, above, below, meaning, since)
  join indicators.indicator above on above.code = share.above
  join indicators.indicator below on below.code = share.below;

insert into indicators.indicator
       (code, name, unit, kind, direction, adding, level, of_bodies, weight_no, decimals, least, tolerance, evidence, meaning, valid_from, version)
select 'MT-03', 'Thu nhập bình quân đầu người', 'triệu đồng', 'INDEX', 'MORE_IS_BETTER', 'WEIGHTED', 'COMMUNE', false, no, 2, 0, 30, '',
       'Bình quân gia quyền theo dân số (DS-01) khi cộng gộp nhiều địa bàn.', '2020-01-01', 0
  from indicators.indicator
 where code = 'DS-01';

insert into indicators.figure (indicator_no) select no from indicators.indicator order by code collate "C";

insert into indicators.dimension (code, name) values
  ('TRINH-DO', 'Trình độ đào tạo'), ('NOI-LAM-VIEC', 'Nơi làm việc'), ('QUOC-TICH', 'Quốc tịch'),
  ('HINH-THUC-CAP', 'Hình thức cấp'), ('NUOC-DEN', 'Nước đến'), ('HINH-THUC-DU', 'Hình thức tham dự'),
  ('TINH', 'Trong, ngoài tỉnh'), ('CAP', 'Cấp');

insert into indicators.option (dimension_code, code, name, place) values
  ('TRINH-DO', 'SO-CAP', 'Sơ cấp', 1), ('TRINH-DO', 'DUOI-3T', 'Dưới 3 tháng', 2),
  ('NOI-LAM-VIEC', 'KCN', 'Trong khu công nghiệp', 1), ('NOI-LAM-VIEC', 'NGOAI-KCN', 'Ngoài khu công nghiệp', 2),
  ('QUOC-TICH', 'CN', 'Trung Quốc', 1), ('QUOC-TICH', 'TH', 'Thái Lan', 2), ('QUOC-TICH', 'KR', 'Hàn Quốc', 3),
  ('QUOC-TICH', 'PH', 'Phi-líp-pin', 4), ('QUOC-TICH', 'JP', 'Nhật Bản', 5), ('QUOC-TICH', 'IN', 'Ấn Độ', 6),
  ('QUOC-TICH', 'US', 'Hoa Kỳ', 7), ('QUOC-TICH', 'TW', 'Đài Loan (Trung Quốc)', 8), ('QUOC-TICH', 'KHAC', 'Quốc tịch khác', 9),
  ('HINH-THUC-CAP', 'MOI', 'Cấp mới', 1), ('HINH-THUC-CAP', 'LAI', 'Cấp lại', 2), ('HINH-THUC-CAP', 'GIA-HAN', 'Gia hạn', 3),
  ('NUOC-DEN', 'JP', 'Nhật Bản', 1), ('NUOC-DEN', 'TW', 'Đài Loan (Trung Quốc)', 2), ('NUOC-DEN', 'KR', 'Hàn Quốc', 3),
  ('NUOC-DEN', 'KHAC', 'Nước khác', 4),
  ('HINH-THUC-DU', 'TRUC-TUYEN', 'Trực tuyến', 1), ('HINH-THUC-DU', 'TRUC-TIEP', 'Trực tiếp', 2),
  ('TINH', 'TRONG', 'Trong tỉnh', 1), ('TINH', 'NGOAI', 'Ngoài tỉnh', 2),
  ('CAP', 'TINH', 'Cấp tỉnh', 1), ('CAP', 'KHU-VUC', 'Khu vực', 2);

insert into indicators.figure (indicator_no, dimension_code, option_code)
select indicator.no, option.dimension_code, option.code
  from (values ('LD-01', 'TRINH-DO'), ('LD-02', 'NOI-LAM-VIEC'), ('LD-02', 'QUOC-TICH'), ('LD-03', 'HINH-THUC-CAP'),
               ('LD-04', 'TINH'), ('LD-07', 'NUOC-DEN'), ('LD-09', 'HINH-THUC-DU'), ('LD-10', 'TINH'), ('TT-01', 'CAP'))
       as divided (code, dimension)
  join indicators.indicator on indicator.code = divided.code
  join indicators.option on option.dimension_code = divided.dimension
 order by indicator.code collate "C", option.dimension_code, option.place;
