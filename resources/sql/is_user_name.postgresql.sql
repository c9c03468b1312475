-- Whether somebody has that name.
-- A file for PostgreSQL, because there only who looks after users sees all of them; the names of its roles everybody sees.
-- in   :name
-- out  1
SELECT 1
  FROM pg_roles
 WHERE rolname = :name
