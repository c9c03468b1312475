-- The parent of a case whose contact is to be changed.
-- A file for PostgreSQL, because it takes leave to the case.
-- in   :case_id, :noncustodial (0 or 1)
-- out  party_ref, office of the case, family_violence, the last posting of the case's own row, the last of the party
SELECT party_ref, office, family_violence, case_posting, party_posting
  FROM contact_target_of(:case_id, :noncustodial)
