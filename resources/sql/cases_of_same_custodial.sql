-- The cases that have the custodial parent of a case, the case itself among them.
-- in   :case_id
-- out  case_id
SELECT other.case_id
  FROM support_case c
  JOIN support_case other ON other.custodial_ref = c.custodial_ref
 WHERE c.case_id = :case_id
 ORDER BY other.case_id
