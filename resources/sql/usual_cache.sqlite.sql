-- The room that a connection has by itself: 2 MB of pages in memory.
-- A file for SQLite, because the size is a setting of SQLite.
-- in   nothing
-- out  nothing
PRAGMA cache_size = -2000
