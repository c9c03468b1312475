-- Starts a unit of work that reads one moment.
-- A file for SQLite, where every transaction is a snapshot; elsewhere the level of isolation must be named.
-- in   nothing
-- out  nothing
BEGIN
