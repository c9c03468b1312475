-- A unit whose papers are kept, by its number; no row where they are not.
-- A file for PostgreSQL, because an embedded database has one program at a time.
-- in   :key, :number
-- out  epoch, index_rows, whether its lease is over
SELECT epoch, index_rows, COALESCE(lease_until < clock_timestamp(), true)
  FROM batch_unit
 WHERE user_name = session_user
   AND key = :key
   AND number = :number
   AND index_rows IS NOT NULL
