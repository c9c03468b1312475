-- Keeps a note on a case.
-- in   :case_id, :number, :text, :written_at (UTC, ISO), :written_by
-- out  nothing
INSERT INTO case_note (case_id, number, text, written_at, written_by)
VALUES (:case_id, :number, :text, :written_at, :written_by)
