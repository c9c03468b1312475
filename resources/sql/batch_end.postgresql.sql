-- Takes away a shared batch that has no units any more.
-- A file for PostgreSQL, because an embedded database has one program at a time.
-- in   :key
-- out  nothing
DELETE FROM shared_batch
 WHERE user_name = session_user
   AND key = :key
