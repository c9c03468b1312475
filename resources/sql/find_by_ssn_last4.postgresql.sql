-- Cases by the last four digits of a parent's social security number.
-- A file for PostgreSQL, because there a desk may read no telephone numbers and no digits: a function finds the cases.
-- in   :digits
-- out  case_id; given, family and native name of the custodial and of the noncustodial parent; county_fips, status;
--      a case comes again for each reason it is found
SELECT c.case_id, cp.given_name, cp.family_name, cp.native_name, np.given_name, np.family_name, np.native_name,
       c.county_fips, c.status
  FROM cases_by_ssn_last4(:digits) AS found
  JOIN support_case c ON c.case_id = found.case_id
  JOIN party cp ON cp.party_ref = c.custodial_ref
  JOIN party np ON np.party_ref = c.noncustodial_ref
 ORDER BY found.place
