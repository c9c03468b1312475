-- The latest start of a session.
-- in   nothing
-- out  number, hash
SELECT number, hash
  FROM trail_session
 ORDER BY number DESC
 LIMIT 1
