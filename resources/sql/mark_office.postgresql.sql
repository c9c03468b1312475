-- Marks the schema as an office.
-- A file for PostgreSQL, where a mark is a comment.
-- in   nothing
-- out  nothing
COMMENT ON SCHEMA caseledger IS 'Caseledger office'
