-- What may not stand in the reason for opening a case: contact of its protected persons.
-- in   :case_id, :text (what was stated; empty: nothing is compared with it)
-- out  street1, street2, email, zip, phone
SELECT p.street1, p.street2, p.email, p.zip, p.phone
  FROM support_case c
  JOIN party p ON p.party_ref IN (c.custodial_ref, c.noncustodial_ref)
 WHERE c.case_id = :case_id
   AND p.family_violence = 1
   AND :text <> ''
