-- All adjustments of a case, by their key.
-- A file for PostgreSQL, because there a function asks for the ticket first (step 0022).
-- in   :case_id
-- out  adjustment_ref, adjusted_on, bucket, amount, reason
SELECT adjustment_ref, adjusted_on, bucket, amount, reason
  FROM adjustments_by_case(:case_id)
 ORDER BY adjustment_ref
