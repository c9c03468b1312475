-- The starts of all sessions as their bytes lie in the database, in order.
-- A file for PostgreSQL, where a column holds what it is declared for and nothing else.
-- in   nothing
-- out  number, started_at, user_name, role, office, workstation, program, hash, 1
SELECT number, convert_to(started_at, 'UTF8'), convert_to(user_name, 'UTF8'), convert_to(role, 'UTF8'),
       convert_to(office, 'UTF8'), convert_to(workstation, 'UTF8'), convert_to(program, 'UTF8'), hash, 1
  FROM trail_session
 ORDER BY number
