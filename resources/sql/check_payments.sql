-- Every payment of every case, in the order of the cases and of their keys.
-- in   nothing
-- out  case_id, payment_ref, received_on, source, amount, status
SELECT case_id, payment_ref, received_on, source, amount, status
  FROM payment
 ORDER BY case_id, payment_ref
