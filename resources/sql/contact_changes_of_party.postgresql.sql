-- The changes of a party's contact at desks, newest first; what a protected person's were is empty.
-- A file for PostgreSQL, because those values leave the server for nobody's list.
-- in   :party_ref
-- out  posting, kind, old_value, new_value, reason, case_id, changed_on, changed_at, changed_by
SELECT posting, kind, old_value, new_value, reason, case_id, changed_on, changed_at, changed_by
  FROM contact_changes_of(:party_ref)
