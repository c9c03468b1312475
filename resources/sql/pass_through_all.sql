-- The pass-through of the office's policy, oldest first.
-- in   nothing
-- out  from_on, one_child, two_or_more
SELECT from_on, one_child, two_or_more
  FROM pass_through
 ORDER BY from_on
