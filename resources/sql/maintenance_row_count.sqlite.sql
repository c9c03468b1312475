-- How many rows a table has.
-- A file for SQLite, because a backup counts whatever tables there are: a quoted name from maintenance_tables stands behind
-- FROM, the only place where a text becomes part of a statement.
-- in   nothing
-- out  number of rows
SELECT count(*) FROM %1
