-- Every case, in the order of the identifiers, and whether its parents are there.
-- in   nothing
-- out  case_id, status, assistance, children, opened_on, opening_arrears_family, opening_arrears_government, opening_on,
--      custodial parent known (1 or 0), noncustodial parent known
SELECT c.case_id, c.status, c.assistance, c.children, c.opened_on, c.opening_arrears_family, c.opening_arrears_government,
       c.opening_on,
       CASE WHEN custodial.party_ref IS NULL THEN 0 ELSE 1 END,
       CASE WHEN noncustodial.party_ref IS NULL THEN 0 ELSE 1 END
  FROM support_case AS c
  LEFT JOIN party AS custodial ON custodial.party_ref = c.custodial_ref
  LEFT JOIN party AS noncustodial ON noncustodial.party_ref = c.noncustodial_ref
 ORDER BY c.case_id
