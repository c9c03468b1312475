-- How many cases of rows there are.
-- in   nothing
-- out  count
SELECT COUNT(*) FROM trail_batch_case
