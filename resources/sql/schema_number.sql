-- The last schema step taken.
-- in   nothing
-- out  number; 0 if none was
SELECT COALESCE(MAX(number), 0) FROM schema_step
