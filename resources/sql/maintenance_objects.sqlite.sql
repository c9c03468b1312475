-- Everything the schema of the database holds, but the statistics that SQLite keeps for itself.
-- A file for SQLite, because the catalogue is SQLite's.
-- in   nothing
-- out  type, name, table, text
SELECT type, name, tbl_name, sql
  FROM sqlite_schema
 WHERE NOT (type = 'table' AND name IN ('sqlite_stat1', 'sqlite_stat4'))
 ORDER BY type, name, tbl_name, sql
