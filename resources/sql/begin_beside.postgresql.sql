-- Starts a unit of work that writes beside others: an import, a claim of the print room. Its number tells what became of
-- it, should the connection break while it commits.
-- A file for PostgreSQL, because SQLite has one writer at a time.
-- in   nothing
-- out  the number of the transaction
BEGIN;
SELECT pg_current_xact_id()::text
