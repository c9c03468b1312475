-- Adds an obligation to a case, unless the case has one under that key.
-- in   :case_id, :obligation_ref, :kind, :amount, :frequency, :starts_on, :ends_on, :docket, :posting
-- out  nothing; no row is written where the key is known
INSERT INTO obligation (case_id, obligation_ref, kind, amount, frequency, starts_on, ends_on, docket, posting)
VALUES (:case_id, :obligation_ref, :kind, :amount, :frequency, :starts_on, :ends_on, :docket, :posting)
ON CONFLICT DO NOTHING
