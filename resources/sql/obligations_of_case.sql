-- All obligations of a case, by their key.
-- in   :case_id
-- out  obligation_ref, kind, amount, frequency, starts_on, ends_on, docket
SELECT obligation_ref, kind, amount, frequency, starts_on, ends_on, docket
  FROM obligation
 WHERE case_id = :case_id
 ORDER BY obligation_ref
