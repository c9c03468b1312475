-- That a parent's contact was changed at a desk, in this case or another one; never from what to what. Newest first.
-- in   :case_id
-- out  changed_at, changed_by, role (1: noncustodial), kind
SELECT h.changed_at, h.changed_by, CASE WHEN h.party_ref = c.custodial_ref THEN 0 ELSE 1 END, h.kind
  FROM support_case c
  JOIN contact_change h ON h.party_ref IN (c.custodial_ref, c.noncustodial_ref)
 WHERE c.case_id = :case_id
 ORDER BY h.changed_at DESC, h.party_ref DESC, h.number DESC
