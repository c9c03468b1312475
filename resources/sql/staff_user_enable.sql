-- A user may sign in again; failed tries up to now do not count any more, and sessions up to now have ended.
-- in   :name
-- out  nothing
UPDATE staff_user
   SET disabled = 0, forgiven_before = (SELECT COALESCE(MAX(number), 0) + 1 FROM trail_session)
 WHERE name = :name
