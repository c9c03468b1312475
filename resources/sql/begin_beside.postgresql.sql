-- Starts a unit of work that writes beside others: an import, a claim of the print room. Its number tells what became of
-- it, should the connection break while it commits.
-- A file for PostgreSQL, because SQLite has one writer at a time.
-- in   nothing
-- out  the number of the transaction, where its first record lies in the server's log, where the last recovery of the server
--      ended (null: it needed none)
BEGIN;
SELECT pg_current_xact_id()::text, pg_logical_emit_message(true, 'caseledger', '')::text, pg_last_wal_replay_lsn()::text
