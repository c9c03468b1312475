-- When a user last signed in. Sessions of an office without users, under the system's name, are none of a user's.
-- A file for PostgreSQL, because there a function reads it past the policy of the trail, row by row as it would be.
-- in   :user_name
-- out  moment; no row where that was never
SELECT started_at
  FROM last_sign_in_of(:user_name)
