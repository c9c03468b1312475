-- Hears from now on what others commit (step 0017 of the schema), until the connection ends.
-- A file for PostgreSQL, because an embedded database has nobody else to hear.
-- in   nothing
-- out  nothing
LISTEN caseledger_news
