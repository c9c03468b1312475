-- Has a unit made anew whose papers were kept and whose files are lost.
-- A file for PostgreSQL, because an embedded database has one program at a time.
-- in   :key, :number, :epoch
-- out  nothing
UPDATE batch_unit
   SET index_rows = NULL,
       row_count = 0,
       lease_until = NULL
 WHERE user_name = session_user
   AND key = :key
   AND number = :number
   AND epoch = :epoch
