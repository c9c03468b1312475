-- Every disbursement of every case, in the order of the cases and of their keys.
-- in   nothing
-- out  case_id, disbursement_ref, payment_ref, issued_on, payee, method, amount, status
SELECT case_id, disbursement_ref, payment_ref, issued_on, payee, method, amount, status
  FROM disbursement
 ORDER BY case_id, disbursement_ref
