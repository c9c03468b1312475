-- The disbursement of a case under one key.
-- in   :case_id, :disbursement_ref
-- out  disbursement_ref, payment_ref, issued_on, payee, method, amount, status
SELECT disbursement_ref, payment_ref, issued_on, payee, method, amount, status
  FROM disbursement
 WHERE case_id = :case_id
   AND disbursement_ref = :disbursement_ref
