-- What a worker has written in a field and not finished.
-- in   :user_name, :case_id, :field
-- out  text
SELECT text
  FROM draft
 WHERE user_name = :user_name
   AND case_id = :case_id
   AND field = :field
