-- Adds an adjustment to a case, unless the case has one under that key.
-- in   :case_id, :adjustment_ref, :adjusted_on, :bucket, :amount, :reason, :posting
-- out  nothing; no row is written where the key is known
INSERT INTO adjustment (case_id, adjustment_ref, adjusted_on, bucket, amount, reason, posting)
VALUES (:case_id, :adjustment_ref, :adjusted_on, :bucket, :amount, :reason, :posting)
ON CONFLICT DO NOTHING
