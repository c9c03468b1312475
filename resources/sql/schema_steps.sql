-- Every schema step taken, oldest first.
-- in   nothing
-- out  number, checksum
SELECT number, checksum
  FROM schema_step
 ORDER BY number
