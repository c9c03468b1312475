-- Adds a change of assistance to a case, unless the case has one under that key.
-- in   :case_id, :starts_on, :assistance, :posting
-- out  nothing; no row is written where the key is known
INSERT INTO assistance_change (case_id, starts_on, assistance, posting)
VALUES (:case_id, :starts_on, :assistance, :posting)
ON CONFLICT DO NOTHING
