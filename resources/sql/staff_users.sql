-- All users, by name.
-- in   nothing
-- out  name, role, office, tax_information, disabled, password_hash, forgiven_before
SELECT name, role, office, tax_information, disabled, password_hash, forgiven_before
  FROM staff_user
 ORDER BY name
