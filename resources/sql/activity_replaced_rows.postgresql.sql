-- What imports replaced in a case, with the version that was replaced. Newest first.
-- A file for PostgreSQL, because there only part of an office may read it, and a function asks the trail first.
-- in   :case_id
-- out  posted_at, subject, row_ref, content (a JSON object)
SELECT posted_at, subject, row_ref, content
  FROM replaced_rows_of_case(:case_id)
 ORDER BY posting DESC, subject DESC, row_ref DESC
