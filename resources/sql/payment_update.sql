-- Replaces a payment of a case; what it was is kept by replaced_row_insert before.
-- in   :case_id, :payment_ref, :received_on, :source, :amount, :status, :hold_reason, :posting
-- out  nothing
UPDATE payment
   SET received_on = :received_on,
       source = :source,
       amount = :amount,
       status = :status,
       hold_reason = :hold_reason,
       posting = :posting
 WHERE case_id = :case_id
   AND payment_ref = :payment_ref
