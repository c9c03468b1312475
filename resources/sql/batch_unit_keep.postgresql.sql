-- Notes that the papers of a unit are kept, by the claim that is the latest; in one unit of work with them.
-- A file for PostgreSQL, because an embedded database has one program at a time.
-- in   :key, :number, :epoch, :index_rows, :row_count
-- out  nothing
UPDATE batch_unit
   SET index_rows = :index_rows,
       row_count = :row_count
 WHERE user_name = session_user
   AND key = :key
   AND number = :number
   AND epoch = :epoch
   AND index_rows IS NULL
