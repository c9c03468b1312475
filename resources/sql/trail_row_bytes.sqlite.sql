-- The rows of the trail as their bytes lie in the database, session by session.
-- A file for SQLite, because only there can a column hold another kind of value than it is declared for.
-- in   nothing
-- out  session, number, entry, at, action, outcome, case_id, office_of_case, reason, detail, cases, hash, whether all are
--      of their kind (0 or 1)
SELECT COALESCE(CAST(session AS INTEGER), 0), COALESCE(CAST(number AS INTEGER), 0), entry, CAST(at AS BLOB),
       CAST(action AS BLOB), CAST(outcome AS BLOB), CAST(case_id AS BLOB), CAST(office_of_case AS BLOB),
       CAST(reason AS BLOB), CAST(detail AS BLOB), CAST(cases AS BLOB), CAST(hash AS BLOB),
       typeof(session) = 'integer' AND typeof(number) = 'integer' AND typeof(at) = 'text' AND typeof(action) = 'text'
       AND typeof(outcome) = 'text' AND typeof(case_id) = 'text' AND typeof(office_of_case) = 'text'
       AND typeof(reason) = 'text' AND typeof(detail) = 'text' AND typeof(cases) = 'text' AND typeof(hash) = 'blob'
  FROM trail_row
 ORDER BY trail_row.session, trail_row.number
