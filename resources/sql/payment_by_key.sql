-- The payment of a case under one key.
-- in   :case_id, :payment_ref
-- out  payment_ref, received_on, source, amount, status, hold_reason
SELECT payment_ref, received_on, source, amount, status, hold_reason
  FROM payment
 WHERE case_id = :case_id
   AND payment_ref = :payment_ref
