-- Every change of assistance of every case, in the order of the cases and of their keys.
-- in   nothing
-- out  case_id, starts_on, starts_on, assistance
SELECT case_id, starts_on, starts_on, assistance
  FROM assistance_change
 ORDER BY case_id, starts_on
