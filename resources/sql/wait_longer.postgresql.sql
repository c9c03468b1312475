-- Has the connection wait longer for what others hold: longer than the ten seconds after which the server ends whoever holds
-- something idly, and shorter than a statement may take.
-- A file for PostgreSQL, because an embedded database is held by one program at a time.
-- in   nothing
-- out  nothing
SET lock_timeout = '12s'
