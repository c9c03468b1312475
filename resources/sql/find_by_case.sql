-- Cases by the beginning of their identifier.
-- in   :first, :beyond (the identifiers from the one up to but without the other), :most (rows)
-- out  case_id; given, family and native name of the custodial and of the noncustodial parent; county_fips, status
SELECT c.case_id, cp.given_name, cp.family_name, cp.native_name, np.given_name, np.family_name, np.native_name,
       c.county_fips, c.status
  FROM support_case c
  JOIN party cp ON cp.party_ref = c.custodial_ref
  JOIN party np ON np.party_ref = c.noncustodial_ref
 WHERE c.case_id >= :first
   AND c.case_id < :beyond
 ORDER BY c.case_id
 LIMIT :most
