-- Replaces a disbursement of a case; what it was is kept by replaced_row_insert before.
-- in   :case_id, :disbursement_ref, :payment_ref, :issued_on, :payee, :method, :amount, :status, :posting
-- out  nothing
UPDATE disbursement
   SET payment_ref = :payment_ref,
       issued_on = :issued_on,
       payee = :payee,
       method = :method,
       amount = :amount,
       status = :status,
       posting = :posting
 WHERE case_id = :case_id
   AND disbursement_ref = :disbursement_ref
