-- Whether something stands on a user's list of own and relatives' cases.
-- in   :user_name, :blocked
-- out  1; no row where it does not
SELECT 1 FROM staff_block WHERE user_name = :user_name AND blocked = :blocked
