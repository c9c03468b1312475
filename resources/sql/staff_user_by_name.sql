-- A user.
-- in   :name
-- out  name, role, office, tax_information, disabled, password_hash, forgiven_before
SELECT name, role, office, tax_information, disabled, password_hash, forgiven_before
  FROM staff_user
 WHERE name = :name
