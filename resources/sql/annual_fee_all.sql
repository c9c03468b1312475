-- The annual fee of the office's policy, oldest first.
-- in   nothing
-- out  from_fiscal_year, threshold, fee
SELECT from_fiscal_year, threshold, fee
  FROM annual_fee
 ORDER BY from_fiscal_year
