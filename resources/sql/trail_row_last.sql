-- Where a session's chain ends, its latest row or else its start as row 0, and where the whole trail ends.
-- in   :session
-- out  number, hash; entry and moment of the latest row of all, 0 and empty where there is none
SELECT COALESCE(latest.number, 0),
       COALESCE(latest.hash, start.hash),
       COALESCE((SELECT MAX(entry) FROM trail_row), 0),
       COALESCE((SELECT at FROM trail_row WHERE entry = (SELECT MAX(entry) FROM trail_row)), '')
  FROM trail_session AS start
  LEFT JOIN trail_row AS latest
    ON latest.session = start.number
   AND latest.number = (SELECT MAX(number) FROM trail_row WHERE session = :session)
 WHERE start.number = :session
