-- The database's clock, in UTC to the millisecond.
-- A file for SQLite, because clocks are asked in another way everywhere.
-- in   nothing
-- out  moment
SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
