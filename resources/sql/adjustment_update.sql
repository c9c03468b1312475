-- Replaces an adjustment of a case; what it was is kept by replaced_row_insert before.
-- in   :case_id, :adjustment_ref, :adjusted_on, :bucket, :amount, :reason, :posting
-- out  nothing
UPDATE adjustment
   SET adjusted_on = :adjusted_on,
       bucket = :bucket,
       amount = :amount,
       reason = :reason,
       posting = :posting
 WHERE case_id = :case_id
   AND adjustment_ref = :adjustment_ref
