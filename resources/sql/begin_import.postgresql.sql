-- Makes the open transaction the only import, and gives it the time that a long one needs. Desks work on beside it.
-- A file for PostgreSQL, where a transaction that writes keeps no other from it.
-- in   nothing
-- out  nothing
SET LOCAL statement_timeout = 0;
SET LOCAL idle_in_transaction_session_timeout = 0;
SELECT pg_advisory_xact_lock(hashtext('caseledger import'))
