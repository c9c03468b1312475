-- Adds a disbursement to a case, unless the case has one under that key.
-- in   :case_id, :disbursement_ref, :payment_ref, :issued_on, :payee, :method, :amount, :status, :posting
-- out  nothing; no row is written where the key is known
INSERT INTO disbursement (case_id, disbursement_ref, payment_ref, issued_on, payee, method, amount, status, posting)
VALUES (:case_id, :disbursement_ref, :payment_ref, :issued_on, :payee, :method, :amount, :status, :posting)
ON CONFLICT DO NOTHING
