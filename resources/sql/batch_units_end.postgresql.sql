-- Takes away the units of a shared batch.
-- A file for PostgreSQL, because an embedded database has one program at a time.
-- in   :key
-- out  nothing
DELETE FROM batch_unit
 WHERE user_name = session_user
   AND key = :key
