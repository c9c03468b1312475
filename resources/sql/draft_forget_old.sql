-- Forgets what a worker began to write long ago.
-- in   :user_name, :before (UTC, ISO)
-- out  nothing
DELETE FROM draft
 WHERE user_name = :user_name
   AND written_at < :before
