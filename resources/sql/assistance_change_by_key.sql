-- The change of assistance of a case under one key.
-- in   :case_id, :starts_on
-- out  starts_on, assistance
SELECT starts_on, assistance
  FROM assistance_change
 WHERE case_id = :case_id
   AND starts_on = :starts_on
