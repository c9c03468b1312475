-- The cases of one row of the trail.
-- in   :entry
-- out  case_id
SELECT case_id
  FROM trail_batch_case
 WHERE entry = :entry
 ORDER BY case_id
