-- Notes that no further units of a shared batch come.
-- A file for PostgreSQL, because an embedded database has one program at a time.
-- in   :key
-- out  nothing
UPDATE shared_batch
   SET is_planned = true
 WHERE user_name = session_user
   AND key = :key
