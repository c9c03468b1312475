-- The moment the trail began.
-- A file for PostgreSQL, where not everybody sees the trail whole.
-- in   nothing
-- out  started_at; no row where it has not
SELECT began FROM trail_beginning() AS began WHERE began IS NOT NULL
