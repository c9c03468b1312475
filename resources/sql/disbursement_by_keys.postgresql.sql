-- The disbursements that are there of a list of keys.
-- A file for PostgreSQL, where one statement for many rows saves the way to the server and back for each.
-- in   :case_id and :disbursement_ref (lists of one length)
-- out  place in the list (from 1), disbursement_ref, payment_ref, issued_on, payee, method, amount, status
SELECT wanted.place, stored.disbursement_ref, stored.payment_ref, stored.issued_on, stored.payee, stored.method,
       stored.amount, stored.status
  FROM unnest(:case_id::text[], :disbursement_ref::text[]) WITH ORDINALITY AS wanted (case_id, disbursement_ref, place)
  JOIN disbursement AS stored ON stored.case_id = wanted.case_id AND stored.disbursement_ref = wanted.disbursement_ref
 ORDER BY wanted.place
