-- The number that a case's next note gets.
-- in   :case_id
-- out  number
SELECT COALESCE(MAX(number), 0) + 1
  FROM case_note
 WHERE case_id = :case_id
