-- All changes of assistance of a case, by their key.
-- in   :case_id
-- out  starts_on, assistance
SELECT starts_on, assistance
  FROM assistance_change
 WHERE case_id = :case_id
 ORDER BY starts_on
