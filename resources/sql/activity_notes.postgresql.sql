-- The notes on a case, newest first; the text of one that tells what is protected now is empty.
-- A file for PostgreSQL, because a desk there is not told what is protected, and cannot cover such a text itself.
-- in   :case_id
-- out  written_at, written_by, text
SELECT written_at, written_by, text
  FROM notes_of_case(:case_id)
