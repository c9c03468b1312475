-- What may not stand in the reason for opening a case: contact of its protected persons.
-- A file for PostgreSQL, because there a desk is told only what of it stands in the text.
-- in   :case_id, :text (what was stated; empty: nothing is compared with it)
-- out  street1, street2, email, zip, phone
SELECT street1, street2, email, zip, phone
  FROM contact_in_text(:case_id, :text)
