-- All payments of a case, by their key.
-- A file for PostgreSQL, because there only part of an office may read it, and a function asks the trail first.
-- in   :case_id
-- out  payment_ref, received_on, source, amount, status, hold_reason
SELECT payment_ref, received_on, source, amount, status, hold_reason
  FROM payments_by_case(:case_id)
 ORDER BY payment_ref
