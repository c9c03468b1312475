-- The changes of a party's contact at desks, newest first; what a protected person's were is empty, and so is a reason that tells what
-- is protected now in the case that is open or the one it was stated in.
-- A file for PostgreSQL, because those values leave the server for nobody's list.
-- in   :party_ref, :open_case (its identifier)
-- out  posting, kind, old_value, new_value, reason, case_id, changed_on, changed_at, changed_by, has_old, has_new (whether there is a
--      value, also where it is empty here)
SELECT posting, kind, old_value, new_value, reason, case_id, changed_on, changed_at, changed_by,
       has_old, has_new
  FROM contact_changes_of(:party_ref, :open_case)
