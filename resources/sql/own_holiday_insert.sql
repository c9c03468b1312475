-- Adds a day on which the office is closed.
-- in   :holiday_on
-- out  nothing
INSERT INTO own_holiday (holiday_on)
VALUES (:holiday_on)
