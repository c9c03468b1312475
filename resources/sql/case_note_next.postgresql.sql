-- The number of a case's next note.
-- A file for PostgreSQL, because the others are not read for it.
-- in   :case_id
-- out  number
SELECT next_note(:case_id)
