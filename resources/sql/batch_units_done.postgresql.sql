-- How many rows of the index each unit has whose papers are kept, in order.
-- A file for PostgreSQL, because an embedded database has one program at a time.
-- in   :key
-- out  number, row_count
SELECT number, row_count
  FROM batch_unit
 WHERE user_name = session_user
   AND key = :key
   AND index_rows IS NOT NULL
 ORDER BY number
