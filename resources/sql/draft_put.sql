-- Keeps what a worker is writing in a field, in the place of what was there.
-- in   :user_name, :case_id, :field, :text, :written_at (UTC, ISO)
-- out  nothing
INSERT INTO draft (user_name, case_id, field, text, written_at)
VALUES (:user_name, :case_id, :field, :text, :written_at)
ON CONFLICT (user_name, case_id, field) DO UPDATE SET text = excluded.text, written_at = excluded.written_at
