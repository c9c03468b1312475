-- Makes a unit of work true.
-- in   nothing
-- out  nothing
COMMIT
