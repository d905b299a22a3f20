-- A recommendation in a report asks a body that co-operates; it is not a conclusion of supervision.
update calendar.clock_definition
   set name = 'Xác nhận đã nhận kiến nghị'
 where code = 'RC-K';

update calendar.clock_definition
   set name = 'Trả lời, thực hiện kiến nghị',
       name_en = 'Recommendation answered',
       basis = 'thời hạn ghi trong kiến nghị'
 where code = 'RC-D';
