-- Cases by the last seven digits of a parent's telephone number.
-- A file for PostgreSQL, because there a desk may read no telephone numbers and no digits: a function finds the cases. Of the protected
-- it finds none whose contact whoever asks may not see, whatever is said here.
-- in   :digits, :every_protected (0 or 1: protected persons are found too),
--      :protected (0 or 1: those not on the list of own and relatives' cases of :user_name are),
--      :protected_of_office (0 or 1: those of them with a case of :office are), :office, :user_name, :most (rows)
-- out  case_id; given, family and native name of the custodial and of the noncustodial parent; county_fips, status;
--      a case comes again for each reason it is found
SELECT case_id, custodial_given, custodial_family, custodial_native, noncustodial_given, noncustodial_family, noncustodial_native,
       county_fips, status
  FROM cases_by_phone(:digits, true,
                      ROW(:every_protected = 1, :protected = 1, :protected_of_office = 1, :office, :user_name), :most) WITH ORDINALITY
 ORDER BY ordinality
