-- The four contents of coordination and the topics chosen yearly (Quy chế 238), and the forms of programme that were
-- seen. A commune has no court and no procuracy of its own level.
insert into programmes.topic (code, kind, place, name, name_en) values
  ('GUIDANCE', 'CONTENT', 1, 'Chỉ đạo, hướng dẫn tuyên truyền chủ trương, chính sách, pháp luật và kết quả thực hiện', 'Directing and guiding information on policy, law and results'),
  ('ADVICE', 'CONTENT', 2, 'Tham mưu cấp ủy giải pháp trong triển khai dự án, đề án, chương trình', 'Advising the Party committee on solutions in projects, schemes and programmes'),
  ('CONCERNS', 'CONTENT', 3, 'Giải quyết các vấn đề nổi cộm, Nhân dân quan tâm', 'Solving public concerns'),
  ('DUTIES', 'CONTENT', 4, 'Trách nhiệm, nội dung, phương thức phối hợp', 'Responsibilities, contents and ways of working'),
  ('LAW_MAKING', 'YEARLY', 11, 'Công tác lập pháp, bầu cử', 'Law-making, elections'),
  ('KEY_PROJECTS', 'YEARLY', 12, 'Chương trình, đề án, dự án phát triển kinh tế - xã hội trọng điểm', 'Key socio-economic projects'),
  ('INTEGRITY', 'YEARLY', 13, 'Phòng, chống quan liêu, tham nhũng, lãng phí', 'Corruption, bureaucracy, waste'),
  ('ENVIRONMENT', 'YEARLY', 14, 'Bảo vệ môi trường', 'Environment'),
  ('SOVEREIGNTY', 'YEARLY', 15, 'Biên giới, độc lập chủ quyền, an ninh quốc gia', 'Border, sovereignty, national security'),
  ('SPEECH', 'YEARLY', 16, 'Tự do ngôn luận', 'Freedom of speech'),
  ('TRIALS', 'YEARLY', 17, 'Yếu tố nước ngoài khi xét xử các vụ án lớn', 'Foreign elements in large trials');

insert into programmes.form (code, level, place, name, name_en, branches, valid_from, valid_to) values
  ('PROVINCE_FIVE', 'PROVINCIAL', 1, 'Năm bên: Ban Tuyên giáo và Dân vận, HĐND, UBND, TAND, VKSND', 'Five parties: advisory board, council, committee, court, procuracy', array['ADVISORY_BOARD', 'COUNCIL', 'PEOPLES_COMMITTEE', 'COURT', 'PROCURACY'], '2020-09-30', null),
  ('PROVINCE_THREE', 'PROVINCIAL', 2, 'Ba bên: Ban Tuyên giáo và Dân vận, HĐND, UBND', 'Three parties: advisory board, council, committee', array['ADVISORY_BOARD', 'COUNCIL', 'PEOPLES_COMMITTEE'], '2020-09-30', null),
  ('PROVINCE_TWO', 'PROVINCIAL', 3, 'Hai bên: Ban Tuyên giáo và Dân vận, UBND', 'Two parties: advisory board, committee', array['ADVISORY_BOARD', 'PEOPLES_COMMITTEE'], '2020-09-30', null),
  ('PROVINCE_JUDICIAL', 'PROVINCIAL', 4, 'Khối tư pháp: Ban Tuyên giáo và Dân vận, TAND, VKSND', 'Judicial: advisory board, court, procuracy', array['ADVISORY_BOARD', 'COURT', 'PROCURACY'], '2020-09-30', null),
  ('PROVINCE_FREE', 'PROVINCIAL', 5, 'Các bên tự thỏa thuận', 'Whoever agrees', '{}', '2020-09-30', null),
  ('DISTRICT_FIVE', 'DISTRICT', 11, 'Năm bên cấp huyện: Ban Tuyên giáo, HĐND, UBND, TAND, VKSND', 'Five parties of a district', array['ADVISORY_BOARD', 'COUNCIL', 'PEOPLES_COMMITTEE', 'COURT', 'PROCURACY'], '2020-09-30', '2025-07-01'),
  ('COMMUNE_THREE', 'COMMUNE', 21, 'Ba bên cấp xã: Ban Xây dựng Đảng, HĐND, UBND', 'Three parties of a commune: Party-building board, council, committee', array['ADVISORY_BOARD', 'COUNCIL', 'PEOPLES_COMMITTEE'], '2020-09-30', null),
  ('COMMUNE_TWO', 'COMMUNE', 22, 'Hai bên cấp xã: Ban Xây dựng Đảng, UBND', 'Two parties of a commune: Party-building board, committee', array['ADVISORY_BOARD', 'PEOPLES_COMMITTEE'], '2020-09-30', null),
  ('COMMUNE_FREE', 'COMMUNE', 23, 'Các bên cấp xã tự thỏa thuận', 'Whoever agrees in a commune', '{}', '2020-09-30', null);
