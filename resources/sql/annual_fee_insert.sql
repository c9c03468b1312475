-- Adds a line to the annual fee of the office's policy.
-- in   :from_fiscal_year, :threshold, :fee
-- out  nothing
INSERT INTO annual_fee (from_fiscal_year, threshold, fee)
VALUES (:from_fiscal_year, :threshold, :fee)
