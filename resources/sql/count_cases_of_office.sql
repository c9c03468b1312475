-- How many cases one office has.
-- in   :office
-- out  count
SELECT COUNT(*) FROM support_case WHERE office = :office
