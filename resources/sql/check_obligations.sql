-- Every obligation of every case, in the order of the cases and of their keys.
-- in   nothing
-- out  case_id, obligation_ref, kind, amount, frequency, starts_on, ends_on
SELECT case_id, obligation_ref, kind, amount, frequency, starts_on, ends_on
  FROM obligation
 ORDER BY case_id, obligation_ref
