-- The payments that are there of a list of keys.
-- A file for PostgreSQL, where one statement for many rows saves the way to the server and back for each.
-- in   :case_id and :payment_ref (lists of one length)
-- out  place in the list (from 1), payment_ref, received_on, source, amount, status, hold_reason
SELECT wanted.place, stored.payment_ref, stored.received_on, stored.source, stored.amount, stored.status,
       stored.hold_reason
  FROM unnest(:case_id::text[], :payment_ref::text[]) WITH ORDINALITY AS wanted (case_id, payment_ref, place)
  JOIN payment AS stored ON stored.case_id = wanted.case_id AND stored.payment_ref = wanted.payment_ref
 ORDER BY wanted.place
