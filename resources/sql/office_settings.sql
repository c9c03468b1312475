-- Every setting of the office.
-- in   nothing
-- out  name, value
SELECT name, value FROM office_setting
