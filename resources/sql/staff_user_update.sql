-- A user's role, office and rights.
-- in   :role, :office, :tax_information, :name
-- out  nothing
UPDATE staff_user
   SET role = :role, office = :office, tax_information = :tax_information
 WHERE name = :name
