-- The parent of a case whose contact is to be changed.
-- in   :case_id, :noncustodial (0 or 1)
-- out  party_ref, office of the case, family_violence, the last posting of the case's own row, the last of the party
SELECT p.party_ref, c.office, p.family_violence, c.posting, p.posting
  FROM support_case c
  JOIN party p ON p.party_ref = CASE WHEN :noncustodial = 1 THEN c.noncustodial_ref ELSE c.custodial_ref END
 WHERE c.case_id = :case_id
