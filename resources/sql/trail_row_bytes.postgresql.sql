-- The rows of the trail as their bytes lie in the database, session by session.
-- A file for PostgreSQL, where a column holds what it is declared for and nothing else.
-- in   nothing
-- out  session, number, entry, at, action, outcome, case_id, office_of_case, reason, detail, cases, hash, 1
SELECT session, number, entry, convert_to(at, 'UTF8'), convert_to(action, 'UTF8'), convert_to(outcome, 'UTF8'),
       convert_to(case_id, 'UTF8'), convert_to(office_of_case, 'UTF8'), convert_to(reason, 'UTF8'),
       convert_to(detail, 'UTF8'), convert_to(cases, 'UTF8'), hash, 1
  FROM trail_row
 ORDER BY session, number
