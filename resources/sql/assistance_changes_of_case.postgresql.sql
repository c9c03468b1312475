-- All changes of assistance of a case, by their key.
-- A file for PostgreSQL, because there a function asks for the ticket first (step 0022).
-- in   :case_id
-- out  starts_on, assistance
SELECT starts_on, assistance
  FROM assistance_changes_by_case(:case_id)
 ORDER BY starts_on
