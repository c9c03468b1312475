-- Works as the owner of the schema until as_oneself, or the end of the transaction: for the steps of the schema.
-- A file for PostgreSQL, because SQLite knows no roles.
-- in   nothing
-- out  nothing
SET LOCAL ROLE caseledger_owner;
SET LOCAL statement_timeout = 0
