-- All cases of a custodial parent.
-- in   :custodial_ref
-- out  case_id
SELECT case_id
  FROM support_case
 WHERE custodial_ref = :custodial_ref
 ORDER BY case_id
