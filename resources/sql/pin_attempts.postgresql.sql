-- How many requests of a parent failed on a day.
-- A file for PostgreSQL, because they are counted for whoever may ask, and read by nobody without leave to the case.
-- in   :case_id, :role (0 custodial, 1 noncustodial), :day and :office_day
-- out  count
SELECT pin_failures_of(:case_id, :role, :day, :office_day)
