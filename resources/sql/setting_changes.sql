-- Every change of the settings, newest first.
-- in   nothing
-- out  name, from_on, old_value, new_value, reason, changed_at, changed_by
SELECT name, from_on, old_value, new_value, reason, changed_at, changed_by
  FROM setting_change
 ORDER BY number DESC
