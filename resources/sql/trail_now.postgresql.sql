-- The server's clock, in UTC to the millisecond.
-- A file for PostgreSQL, because clocks are asked in another way everywhere.
-- in   nothing
-- out  moment
SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
