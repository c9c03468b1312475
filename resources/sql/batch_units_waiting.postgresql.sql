-- How many units of a shared batch nobody has ever claimed.
-- A file for PostgreSQL, because an embedded database has one program at a time.
-- in   :key
-- out  count
SELECT count(*)
  FROM batch_unit
 WHERE user_name = session_user
   AND key = :key
   AND index_rows IS NULL
   AND epoch = 0
