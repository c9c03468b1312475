-- A user may not sign in any more.
-- in   :name
-- out  nothing
UPDATE staff_user SET disabled = 1 WHERE name = :name
