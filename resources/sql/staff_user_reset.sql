-- Another password; failed tries up to now do not count any more, and sessions up to now have ended.
-- in   :password_hash, :name
-- out  nothing
UPDATE staff_user
   SET password_hash = :password_hash, forgiven_before = (SELECT COALESCE(MAX(number), 0) + 1 FROM trail_session)
 WHERE name = :name
