-- Forgets what a worker has written in a field.
-- in   :user_name, :case_id, :field
-- out  nothing
DELETE FROM draft
 WHERE user_name = :user_name
   AND case_id = :case_id
   AND field = :field
