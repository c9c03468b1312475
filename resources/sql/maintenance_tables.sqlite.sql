-- The tables of the database, their names quoted as statements want them.
-- A file for SQLite, because the catalogue is SQLite's.
-- in   nothing
-- out  quoted name
SELECT '"' || replace(name, '"', '""') || '"'
  FROM sqlite_schema
 WHERE type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\'
 ORDER BY name
