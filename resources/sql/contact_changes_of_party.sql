-- The changes of a party's contact at desks, newest first.
-- in   :party_ref, :open_case (its identifier: a server compares reasons with it)
-- out  posting, kind, old_value, new_value, reason, case_id, changed_on, changed_at, changed_by, has_old, has_new (whether there is a
--      value, also where it is empty here)
SELECT posting, kind, old_value, new_value, reason, case_id, changed_on, changed_at, changed_by,
       old_value <> '' AS has_old, new_value <> '' AS has_new
  FROM contact_change
 WHERE party_ref = :party_ref
   AND :open_case <> ''
 ORDER BY number DESC
