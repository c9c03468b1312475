-- Who pays on a case, as far as a remittance is compared.
-- in   :case_id
-- out  given_name, family_name, ssn_index or null
SELECT p.given_name, p.family_name, p.ssn_index
  FROM support_case c
  JOIN party p ON p.party_ref = c.noncustodial_ref
 WHERE c.case_id = :case_id
