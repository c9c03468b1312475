-- The days on which the office is closed beside the legal holidays.
-- in   nothing
-- out  holiday_on
SELECT holiday_on
  FROM own_holiday
 ORDER BY holiday_on
