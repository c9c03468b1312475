-- Replaces an obligation of a case; what it was is kept by replaced_row_insert before.
-- in   :case_id, :obligation_ref, :kind, :amount, :frequency, :starts_on, :ends_on, :docket, :posting
-- out  nothing
UPDATE obligation
   SET kind = :kind,
       amount = :amount,
       frequency = :frequency,
       starts_on = :starts_on,
       ends_on = :ends_on,
       docket = :docket,
       posting = :posting
 WHERE case_id = :case_id
   AND obligation_ref = :obligation_ref
