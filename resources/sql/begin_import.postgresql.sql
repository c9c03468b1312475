-- Makes the open transaction the only import, or fails where there is one (after three seconds: another may hold on for an hour),
-- and gives it the time that a long one needs. Desks work on beside it; for them it waits longer than they for it.
-- A file for PostgreSQL, where a transaction that writes keeps no other from it.
-- in   nothing
-- out  nothing
SET LOCAL statement_timeout = 0;
SET LOCAL idle_in_transaction_session_timeout = 0;
SET LOCAL lock_timeout = '3s';
SELECT pg_advisory_xact_lock(hashtext('caseledger import'));
SET LOCAL lock_timeout = '60s'
