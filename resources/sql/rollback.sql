-- Undoes a unit of work.
-- in   nothing
-- out  nothing
ROLLBACK
