-- The next cases behind an identifier whose latest payment, posted or held, came in on a day of a range.
-- A file for PostgreSQL, because there a desk reads payments of the cases it has opened only: a function finds the others.
-- in   :after, :first, :last, :limit
-- out  case_id
SELECT case_id
  FROM cases_by_last_payment('', :after, :first, :last, :limit) AS case_id
 ORDER BY case_id
