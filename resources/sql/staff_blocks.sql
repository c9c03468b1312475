-- The lists of own and relatives' cases: of one user, or of all where no name is given.
-- in   :user_name
-- out  user_name, blocked
SELECT user_name, blocked
  FROM staff_block
 WHERE :user_name = '' OR user_name = :user_name
 ORDER BY user_name, blocked
