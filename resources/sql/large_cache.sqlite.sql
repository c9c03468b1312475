-- Room for a large import: up to 64 MiB of pages in memory.
-- A file for SQLite, because the size is a setting of SQLite.
-- in   nothing
-- out  nothing
PRAGMA cache_size = -65536
