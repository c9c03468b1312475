-- Sets one setting of the office.
-- in   :name, :value
-- out  nothing
INSERT INTO office_setting (name, value)
VALUES (:name, :value)
ON CONFLICT (name) DO UPDATE SET value = excluded.value
