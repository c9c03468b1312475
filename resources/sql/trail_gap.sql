-- The first row of the trail before which another one is missing.
-- in   nothing
-- out  entry
SELECT behind.entry
  FROM trail_row AS behind
 WHERE behind.entry > 1
   AND NOT EXISTS (SELECT 1 FROM trail_row AS there WHERE there.entry = behind.entry - 1)
 ORDER BY behind.entry
 LIMIT 1
