-- The number of the next posting.
-- A file for PostgreSQL, where imports post beside desks: each takes a number of its own, and one that is not used is a gap.
-- in   nothing
-- out  number
SELECT nextval('posting_number')
