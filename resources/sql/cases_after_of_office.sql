-- The next cases of one office behind an identifier.
-- in   :office, :after, :limit
-- out  case_id
SELECT case_id
  FROM support_case
 WHERE office = :office
   AND case_id > :after
 ORDER BY case_id
 LIMIT :limit
