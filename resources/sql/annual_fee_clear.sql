-- Empties the annual fee of the office's policy.
-- in   nothing
-- out  nothing
DELETE FROM annual_fee
