-- The adjustment of a case under one key.
-- in   :case_id, :adjustment_ref
-- out  adjustment_ref, adjusted_on, bucket, amount, reason
SELECT adjustment_ref, adjusted_on, bucket, amount, reason
  FROM adjustment
 WHERE case_id = :case_id
   AND adjustment_ref = :adjustment_ref
