-- Works as whoever signed in again.
-- A file for PostgreSQL, because SQLite knows no roles.
-- in   nothing
-- out  nothing
RESET ROLE
