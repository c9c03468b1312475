-- The moment the trail began.
-- in   nothing
-- out  started_at; no row where it has not
SELECT started_at
  FROM trail_session
 ORDER BY number
 LIMIT 1
