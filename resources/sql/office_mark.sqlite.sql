-- The mark in the file's header.
-- A file for SQLite, because the mark is SQLite's.
-- in   nothing
-- out  application id
SELECT application_id FROM pragma_application_id
