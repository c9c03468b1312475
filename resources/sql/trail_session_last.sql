-- The latest start of a session.
-- in   nothing
-- out  number, moment, hash
SELECT number, started_at, hash
  FROM trail_session
 ORDER BY number DESC
 LIMIT 1
