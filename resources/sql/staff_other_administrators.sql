-- How many administrators there are who may sign in, beside one user.
-- in   :administrator (the position of that role's code), :name
-- out  count
SELECT COUNT(*) FROM staff_user WHERE role = :administrator AND disabled = 0 AND name <> :name
