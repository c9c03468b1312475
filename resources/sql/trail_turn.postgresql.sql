-- Waits until no other writes into the trail, which none then does until the transaction ends; and the server's clock, in UTC to the
-- millisecond. A statement of its own: only what is asked after it sees the rows of whoever was waited for.
-- A file for PostgreSQL, where an import writes beside others.
-- in   nothing
-- out  moment
SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
  FROM (SELECT pg_advisory_xact_lock(hashtext('caseledger desk'))) AS turn
