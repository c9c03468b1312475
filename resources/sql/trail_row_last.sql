-- Where a session's chain ends: its latest row, or its start as row 0.
-- in   :session
-- out  number, moment, hash
SELECT number, at, hash
  FROM (SELECT number, at, hash FROM trail_row WHERE session = :session
        UNION ALL
        SELECT 0, started_at, hash FROM trail_session WHERE number = :session) AS chain
 ORDER BY number DESC
 LIMIT 1
