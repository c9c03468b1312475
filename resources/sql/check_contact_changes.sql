-- Every change of a contact at a desk, with what the party has now.
-- in   nothing
-- out  case_id, party_ref, number, kind, old_value, new_value, reason, changed_on, changed_at, changed_by, whether the
--      version before is kept (0 or 1), how many changes of an address the party has at desks by that person at that
--      moment, whether nothing replaced the party since (0 or 1), street1, street2, city, state, zip, phone, email,
--      address_verified_on, returned_mail_on
SELECT c.case_id, c.party_ref, c.number, c.kind, c.old_value, c.new_value, c.reason, c.changed_on, c.changed_at,
       c.changed_by,
       CASE WHEN EXISTS (SELECT 1 FROM replaced_party r WHERE r.party_ref = c.party_ref AND r.posting = c.posting)
            THEN 1 ELSE 0 END,
       (SELECT COUNT(*)
          FROM address_change a
         WHERE a.party_ref = c.party_ref AND a.changed_at = c.changed_at AND a.changed_by = c.changed_by),
       CASE WHEN p.posting = c.posting THEN 1 ELSE 0 END,
       p.street1, p.street2, p.city, p.state, p.zip, p.phone, p.email, p.address_verified_on, p.returned_mail_on
  FROM contact_change c
  JOIN party p ON p.party_ref = c.party_ref
 ORDER BY c.party_ref, c.number
