-- How many offices the database has.
-- A file for PostgreSQL, because an embedded database is an office itself.
-- in   nothing
-- out  0 or 1
SELECT count(*) FROM pg_catalog.pg_namespace WHERE nspname = 'caseledger'
