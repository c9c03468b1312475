-- What a database that nobody trusts yet is read under: no damaged page is followed, nothing is mapped into memory.
-- A file for SQLite, because these are settings of SQLite.
-- in   nothing
-- out  dropped
PRAGMA cell_size_check = ON;
PRAGMA mmap_size = 0;
