-- Empties the list of days on which the office is closed.
-- in   nothing
-- out  nothing
DELETE FROM own_holiday
