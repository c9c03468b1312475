-- Rows that refer to rows which are not there.
-- A file for SQLite, because its references hold only while a connection asks for them.
-- in   nothing
-- out  table, row number, table referred to
SELECT "table", rowid, "parent"
  FROM pragma_foreign_key_check
