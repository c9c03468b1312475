-- All adjustments of a case, by their key.
-- in   :case_id
-- out  adjustment_ref, adjusted_on, bucket, amount, reason
SELECT adjustment_ref, adjusted_on, bucket, amount, reason
  FROM adjustment
 WHERE case_id = :case_id
 ORDER BY adjustment_ref
