-- Adds a payment to a case, unless the case has one under that key.
-- in   :case_id, :payment_ref, :received_on, :source, :amount, :status, :hold_reason, :posting
-- out  nothing; no row is written where the key is known
INSERT INTO payment (case_id, payment_ref, received_on, source, amount, status, hold_reason, posting)
VALUES (:case_id, :payment_ref, :received_on, :source, :amount, :status, :hold_reason, :posting)
ON CONFLICT DO NOTHING
