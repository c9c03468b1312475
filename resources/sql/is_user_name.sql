-- Whether somebody has that name.
-- in   :name
-- out  1
SELECT 1
  FROM staff_user
 WHERE name = :name
