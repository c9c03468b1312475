-- The number of the next posting.
-- in   nothing
-- out  number
SELECT COALESCE(MAX(number), 0) + 1 FROM posting
