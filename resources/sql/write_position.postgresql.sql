-- How far the server has written its log: whatever was committed before stands before this place.
-- A file for PostgreSQL, because no other server follows a file.
-- in   nothing
-- out  position
SELECT pg_current_wal_insert_lsn()::text
