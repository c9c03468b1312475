-- How many cases there are.
-- in   nothing
-- out  count
SELECT COUNT(*) FROM support_case
