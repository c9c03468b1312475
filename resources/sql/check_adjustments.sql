-- Every adjustment of every case, in the order of the cases and of their keys.
-- in   nothing
-- out  case_id, adjustment_ref, adjusted_on, bucket, amount
SELECT case_id, adjustment_ref, adjusted_on, bucket, amount
  FROM adjustment
 ORDER BY case_id, adjustment_ref
