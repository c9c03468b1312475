-- The entry of the latest row of the trail.
-- in   nothing
-- out  entry
SELECT COALESCE(MAX(entry), 0) FROM trail_row
