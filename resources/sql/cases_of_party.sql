-- All cases in which a person is a parent.
-- in   :party_ref
-- out  case_id
SELECT case_id
  FROM support_case
 WHERE custodial_ref = :party_ref
    OR noncustodial_ref = :party_ref
 ORDER BY case_id
