-- Keeps what a row of a case was before this posting.
-- in   :case_id, :subject (the table), :row_ref, :posting, :content (a JSON object)
-- out  nothing; within one posting the oldest version stays
INSERT INTO replaced_row (case_id, subject, row_ref, posting, content)
VALUES (:case_id, :subject, :row_ref, :posting, :content)
ON CONFLICT DO NOTHING
