-- The starts of all sessions as their bytes lie in the database, in order.
-- A file for SQLite, because only there can a column hold another kind of value than it is declared for.
-- in   nothing
-- out  number, started_at, user_name, role, office, workstation, program, hash, whether all are of their kind (0 or 1)
SELECT COALESCE(CAST(number AS INTEGER), 0), CAST(started_at AS BLOB), CAST(user_name AS BLOB), CAST(role AS BLOB),
       CAST(office AS BLOB), CAST(workstation AS BLOB), CAST(program AS BLOB), CAST(hash AS BLOB),
       typeof(number) = 'integer' AND typeof(started_at) = 'text' AND typeof(user_name) = 'text'
       AND typeof(role) = 'text' AND typeof(office) = 'text' AND typeof(workstation) = 'text'
       AND typeof(program) = 'text' AND typeof(hash) = 'blob'
  FROM trail_session
 ORDER BY trail_session.number
