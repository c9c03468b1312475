-- Whether a name is a user's, small and capital letters alike: names that look the same would be taken for each other.
-- A file for PostgreSQL, where a user is a role of the server, which has others, too; and where a parameter would be folded
-- by the server's locale and the column by its bytes.
-- in   :name
-- out  1; no row where it is free
SELECT 1 FROM staff_user WHERE LOWER(name) = LOWER(:name COLLATE "C")
UNION
SELECT 1 FROM pg_catalog.pg_roles WHERE LOWER(rolname::text COLLATE "C") = LOWER(:name COLLATE "C")
