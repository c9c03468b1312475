-- The latest start of a session.
-- A file for PostgreSQL, where not everybody sees the trail whole, but whoever writes has to know where it ends.
-- in   nothing
-- out  number, hash
SELECT number, hash
  FROM trail_session_end()
