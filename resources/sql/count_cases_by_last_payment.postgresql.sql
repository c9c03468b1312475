-- How many cases had their latest payment, posted or held, on a day of a range.
-- A file for PostgreSQL, because there a desk reads payments of the cases it has opened only: a function finds the others.
-- in   :first, :last
-- out  count
SELECT COUNT(*)
  FROM cases_by_last_payment('', '', :first, :last, 9223372036854775807)
