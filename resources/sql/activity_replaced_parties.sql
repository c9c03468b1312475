-- What imports replaced of a case's parents, with the version that was replaced; a change at a desk is told by a row of
-- its own. Newest first.
-- in   :case_id
-- out  posted_at, role (1: noncustodial), family_violence (as it is now), content (a JSON object)
SELECT p.posted_at, CASE WHEN r.party_ref = c.custodial_ref THEN 0 ELSE 1 END, t.family_violence, r.content
  FROM support_case c
  JOIN party t ON t.party_ref IN (c.custodial_ref, c.noncustodial_ref)
  JOIN replaced_party r ON r.party_ref = t.party_ref
  JOIN posting p ON p.number = r.posting
 WHERE c.case_id = :case_id
   AND NOT EXISTS (SELECT 1 FROM contact_change h WHERE h.party_ref = r.party_ref AND h.posting = r.posting)
 ORDER BY r.posting DESC, r.party_ref DESC
