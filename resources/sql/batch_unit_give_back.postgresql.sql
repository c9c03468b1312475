-- Ends a claim, where it is the latest and its papers are not kept yet.
-- A file for PostgreSQL, because an embedded database has one program at a time.
-- in   :key, :number, :epoch
-- out  nothing
UPDATE batch_unit
   SET lease_until = NULL
 WHERE user_name = session_user
   AND key = :key
   AND number = :number
   AND epoch = :epoch
   AND index_rows IS NULL
