-- KN is the number of a petition of voters. A recommendation that was not sent yet gets a number of its own kind
-- (đề xuất); one that was sent keeps the number its addressee has in hand.
update reports.recommendation
   set number = 'ĐX' || substr(number, 3)
 where state = 'DRAFT'
   and number like 'KN-%';
