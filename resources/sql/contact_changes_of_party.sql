-- The changes of a party's contact at desks, newest first.
-- in   :party_ref
-- out  posting, kind, old_value, new_value, reason, case_id, changed_on, changed_at, changed_by
SELECT posting, kind, old_value, new_value, reason, case_id, changed_on, changed_at, changed_by
  FROM contact_change
 WHERE party_ref = :party_ref
 ORDER BY number DESC
