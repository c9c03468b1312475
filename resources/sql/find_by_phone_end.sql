-- Cases by the last seven digits of a parent's telephone number.
-- in   :digits, :every_protected (0 or 1: protected persons are found too),
--      :protected (0 or 1: those not on the list of own and relatives' cases of :user_name are),
--      :protected_of_office (0 or 1: those of them with a case of :office are), :office, :user_name, :most (rows)
-- out  case_id; given, family and native name of the custodial and of the noncustodial parent; county_fips, status;
--      a case comes again for each reason it is found
SELECT c.case_id, cp.given_name, cp.family_name, cp.native_name, np.given_name, np.family_name, np.native_name,
       c.county_fips, c.status
  FROM party f
 CROSS JOIN support_case c
  JOIN party cp ON cp.party_ref = c.custodial_ref
  JOIN party np ON np.party_ref = c.noncustodial_ref
 WHERE f.phone_last7 = :digits
   AND (c.custodial_ref = f.party_ref OR c.noncustodial_ref = f.party_ref)
   AND (f.family_violence = 0 OR :every_protected = 1
        OR ((:protected = 1 OR (:protected_of_office = 1 AND c.office = :office))
            AND NOT EXISTS (SELECT 1
                              FROM staff_block
                             WHERE user_name = :user_name
                               AND blocked IN (c.case_id, c.custodial_ref, c.noncustodial_ref))))
 ORDER BY f.party_ref, c.case_id
 LIMIT :most
