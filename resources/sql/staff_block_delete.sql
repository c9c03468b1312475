-- A user is kept from it no longer.
-- in   :user_name, :blocked
-- out  nothing
DELETE FROM staff_block WHERE user_name = :user_name AND blocked = :blocked
