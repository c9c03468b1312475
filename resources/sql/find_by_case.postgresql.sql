-- Cases by the beginning of their identifier.
-- A file for PostgreSQL, because there a table holds what a list of results shows, in one piece (step 0021).
-- in   :first, :beyond (the identifiers from the one up to but without the other), :most (rows)
-- out  case_id; given, family and native name of the custodial and of the noncustodial parent; county_fips, status
SELECT case_id, custodial_given, custodial_family, custodial_native, noncustodial_given, noncustodial_family, noncustodial_native,
       county_fips, status
  FROM party_case
 WHERE is_custodial
   AND case_id >= :first
   AND case_id < :beyond
 ORDER BY case_id
 LIMIT :most
