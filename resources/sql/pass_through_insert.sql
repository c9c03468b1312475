-- Adds a line to the pass-through of the office's policy.
-- in   :from_on, :one_child, :two_or_more
-- out  nothing
INSERT INTO pass_through (from_on, one_child, two_or_more)
VALUES (:from_on, :one_child, :two_or_more)
