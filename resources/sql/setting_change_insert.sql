-- Keeps a change of the settings, behind all others.
-- in   :name, :from_on, :old_value, :new_value, :reason, :changed_at, :changed_by
-- out  nothing
INSERT INTO setting_change (number, name, from_on, old_value, new_value, reason, changed_at, changed_by)
SELECT COALESCE(MAX(number), 0) + 1, :name, :from_on, :old_value, :new_value, :reason, :changed_at, :changed_by
  FROM setting_change
