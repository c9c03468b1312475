-- The notes on a case, newest first.
-- in   :case_id
-- out  written_at, written_by, text
SELECT written_at, written_by, text
  FROM case_note
 WHERE case_id = :case_id
 ORDER BY number DESC
