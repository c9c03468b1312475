-- A case, or the reference of a person all of whose cases are meant, that a user is kept from.
-- in   :user_name, :blocked
-- out  nothing
INSERT INTO staff_block (user_name, blocked) VALUES (:user_name, :blocked)
