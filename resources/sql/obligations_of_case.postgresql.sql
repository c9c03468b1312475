-- All obligations of a case, by their key.
-- A file for PostgreSQL, because there a function asks for the ticket first (step 0022).
-- in   :case_id
-- out  obligation_ref, kind, amount, frequency, starts_on, ends_on, docket
SELECT obligation_ref, kind, amount, frequency, starts_on, ends_on, docket
  FROM obligations_by_case(:case_id)
 ORDER BY obligation_ref
