-- Cases by the last four digits of a parent's social security number.
-- in   :digits, :most (rows)
-- out  case_id; given, family and native name of the custodial and of the noncustodial parent; county_fips, status;
--      a case comes again for each reason it is found
SELECT c.case_id, cp.given_name, cp.family_name, cp.native_name, np.given_name, np.family_name, np.native_name,
       c.county_fips, c.status
  FROM party f
 CROSS JOIN support_case c
  JOIN party cp ON cp.party_ref = c.custodial_ref
  JOIN party np ON np.party_ref = c.noncustodial_ref
 WHERE f.ssn_last4 = :digits
   AND (c.custodial_ref = f.party_ref OR c.noncustodial_ref = f.party_ref)
 ORDER BY f.party_ref, c.case_id
 LIMIT :most
