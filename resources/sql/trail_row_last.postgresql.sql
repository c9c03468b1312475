-- Where a session's chain ends, its latest row or else its start as row 0, and where the whole trail ends.
-- A file for PostgreSQL, where not everybody sees the trail whole, but whoever writes has to know where it ends.
-- in   :session
-- out  number, hash; entry and moment of the latest row of all, 0 and empty where there is none
SELECT number, hash, entry, at
  FROM trail_row_end(:session)
