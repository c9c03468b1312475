-- Cases by the last four digits of a parent's social security number.
-- A file for PostgreSQL, because there a desk may read no telephone numbers and no digits: a function finds the cases.
-- in   :digits, :most (rows)
-- out  case_id; given, family and native name of the custodial and of the noncustodial parent; county_fips, status;
--      a case comes again for each reason it is found
SELECT case_id, custodial_given, custodial_family, custodial_native, noncustodial_given, noncustodial_family, noncustodial_native,
       county_fips, status
  FROM cases_by_ssn_last4(:digits, :most) WITH ORDINALITY
 ORDER BY ordinality
