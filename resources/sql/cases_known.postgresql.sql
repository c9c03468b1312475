-- Which of some cases there are.
-- A file for PostgreSQL, where one statement for many rows saves the way to the server and back for each.
-- in   :case_id (a list)
-- out  case_id
SELECT stored.case_id
  FROM unnest(:case_id::text[]) AS wanted (case_id)
  JOIN support_case AS stored ON stored.case_id = wanted.case_id
 ORDER BY stored.case_id
