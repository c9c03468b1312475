-- A new user.
-- in   :name, :role, :office, :tax_information, :password_hash
-- out  nothing
INSERT INTO staff_user (name, role, office, tax_information, disabled, password_hash, forgiven_before)
VALUES (:name, :role, :office, :tax_information, 0, :password_hash, 0)
