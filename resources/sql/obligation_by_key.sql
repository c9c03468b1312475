-- The obligation of a case under one key.
-- in   :case_id, :obligation_ref
-- out  obligation_ref, kind, amount, frequency, starts_on, ends_on, docket
SELECT obligation_ref, kind, amount, frequency, starts_on, ends_on, docket
  FROM obligation
 WHERE case_id = :case_id
   AND obligation_ref = :obligation_ref
