-- The data-protection officer asks who looked at the card of a case by the number of the case.
create index contact_card_by_number on protection.contact_card (case_number);
