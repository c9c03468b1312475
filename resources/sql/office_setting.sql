-- One setting of the office.
-- in   :name
-- out  value; no row where it was never set
SELECT value FROM office_setting WHERE name = :name
