-- Whether every page and index of the database is sound.
-- A file for SQLite, because only SQLite answers for its file.
-- in   nothing
-- out  "ok", or one line for each fault (at most 100)
PRAGMA integrity_check
