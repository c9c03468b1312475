-- Starts a unit of work that writes, when no other does any more. Its number tells what became of it, should the connection
-- break while it commits.
-- A file for PostgreSQL, where writers work side by side unless they wait for a lock of their own.
-- in   nothing
-- out  the number of the transaction, where its first record lies in the server's log, where the last recovery of the server
--      ended (null: it needed none)
BEGIN;
SELECT pg_advisory_xact_lock(hashtext('caseledger desk'));
SELECT pg_current_xact_id()::text, pg_logical_emit_message(true, 'caseledger', '')::text, pg_last_wal_replay_lsn()::text
