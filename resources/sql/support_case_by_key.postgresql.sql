-- One case.
-- A file for PostgreSQL, because there only part of an office may read it, and a function asks the trail first.
-- in   :case_id
-- out  case_id, office, county_fips, status, assistance, children, opened_on, custodial_ref, noncustodial_ref,
--      opening_arrears_family, opening_arrears_government, opening_on
SELECT case_id, office, county_fips, status, assistance, children, opened_on, custodial_ref,
       noncustodial_ref, opening_arrears_family, opening_arrears_government, opening_on
  FROM case_by_key(:case_id)
