-- What every connection relies on: references are kept, a commit is on the disk before it is answered, readers and the writer do not
-- wait for each other, and neither a function in the schema nor a damaged page is trusted.
-- A file for SQLite, because these are settings of SQLite.
-- in   nothing
-- out  dropped; connection_state says what was taken
PRAGMA foreign_keys = ON;
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA trusted_schema = OFF;
PRAGMA cell_size_check = ON;
