-- The marks in the file's header.
-- A file for SQLite, because the marks are SQLite's.
-- in   nothing
-- out  application id, user version
SELECT application_id, user_version
  FROM pragma_application_id, pragma_user_version
