-- How many users the office has.
-- in   nothing
-- out  count
SELECT COUNT(*) FROM staff_user
