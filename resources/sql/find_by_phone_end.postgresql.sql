-- Cases by the last seven digits of a parent's telephone number.
-- A file for PostgreSQL, because there a desk may read no telephone numbers and no digits: a function finds the cases. Of the protected
-- it finds none whose contact whoever asks may not see, whatever is said here.
-- in   :digits, :every_protected (0 or 1: protected persons are found too),
--      :protected (0 or 1: those not on the list of own and relatives' cases of :user_name are),
--      :protected_of_office (0 or 1: those of them with a case of :office are), :office, :user_name
-- out  case_id; given, family and native name of the custodial and of the noncustodial parent; county_fips, status;
--      a case comes again for each reason it is found
SELECT c.case_id, cp.given_name, cp.family_name, cp.native_name, np.given_name, np.family_name, np.native_name,
       c.county_fips, c.status
  FROM cases_by_phone(:digits, true, ROW(:every_protected = 1, :protected = 1, :protected_of_office = 1, :office, :user_name))
       AS found
  JOIN support_case c ON c.case_id = found.case_id
  JOIN party cp ON cp.party_ref = c.custodial_ref
  JOIN party np ON np.party_ref = c.noncustodial_ref
 ORDER BY found.place
