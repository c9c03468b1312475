-- All payments of a case, by their key.
-- in   :case_id
-- out  payment_ref, received_on, source, amount, status, hold_reason
SELECT payment_ref, received_on, source, amount, status, hold_reason
  FROM payment
 WHERE case_id = :case_id
 ORDER BY payment_ref
