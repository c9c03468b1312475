-- One case.
-- in   :case_id
-- out  case_id, office, county_fips, status, assistance, children, opened_on, custodial_ref, noncustodial_ref,
--      opening_arrears_family, opening_arrears_government, opening_on
SELECT case_id, office, county_fips, status, assistance, children, opened_on, custodial_ref,
       noncustodial_ref, opening_arrears_family, opening_arrears_government, opening_on
  FROM support_case
 WHERE case_id = :case_id
