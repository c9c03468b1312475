-- All disbursements of a case, by their key.
-- in   :case_id
-- out  disbursement_ref, payment_ref, issued_on, payee, method, amount, status
SELECT disbursement_ref, payment_ref, issued_on, payee, method, amount, status
  FROM disbursement
 WHERE case_id = :case_id
 ORDER BY disbursement_ref
