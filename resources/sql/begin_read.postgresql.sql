-- Starts a unit of work that reads one moment.
-- A file for PostgreSQL, where every statement reads a moment of its own unless this is said.
-- in   nothing
-- out  nothing
BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY
