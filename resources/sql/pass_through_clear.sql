-- Empties the pass-through of the office's policy.
-- in   nothing
-- out  nothing
DELETE FROM pass_through
