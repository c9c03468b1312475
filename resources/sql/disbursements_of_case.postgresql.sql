-- All disbursements of a case, by their key.
-- A file for PostgreSQL, because there a function asks for the ticket first (step 0022).
-- in   :case_id
-- out  disbursement_ref, payment_ref, issued_on, payee, method, amount, status
SELECT disbursement_ref, payment_ref, issued_on, payee, method, amount, status
  FROM disbursements_by_case(:case_id)
 ORDER BY disbursement_ref
