-- Replaces a change of assistance of a case; what it was is kept by replaced_row_insert before.
-- in   :case_id, :starts_on, :assistance, :posting
-- out  nothing
UPDATE assistance_change
   SET assistance = :assistance,
       posting = :posting
 WHERE case_id = :case_id
   AND starts_on = :starts_on
