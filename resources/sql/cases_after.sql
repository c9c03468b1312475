-- The next cases behind an identifier.
-- in   :after, :limit
-- out  case_id
SELECT case_id
  FROM support_case
 WHERE case_id > :after
 ORDER BY case_id
 LIMIT :limit
