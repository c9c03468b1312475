-- What imports replaced in a case, with the version that was replaced. Newest first.
-- in   :case_id
-- out  posted_at, subject, row_ref, content (a JSON object)
SELECT p.posted_at, r.subject, r.row_ref, r.content
  FROM replaced_row r
  JOIN posting p ON p.number = r.posting
 WHERE r.case_id = :case_id
 ORDER BY r.posting DESC, r.subject DESC, r.row_ref DESC
