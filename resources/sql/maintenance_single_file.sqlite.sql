-- Makes a copied database one file, without a log beside it. What it writes is put on the disk by the caller, once, at the end.
-- A file for SQLite, because these are settings of SQLite.
-- in   nothing
-- out  dropped
PRAGMA locking_mode = EXCLUSIVE;
PRAGMA synchronous = OFF;
PRAGMA journal_mode = DELETE;
