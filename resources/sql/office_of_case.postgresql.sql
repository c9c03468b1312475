-- The office of a case.
-- A file for PostgreSQL, because there only part of an office may read it, and a function asks the trail first.
-- in   :case_id
-- out  office; no row where there is no such case
SELECT office FROM access_to_case(:case_id, '')
