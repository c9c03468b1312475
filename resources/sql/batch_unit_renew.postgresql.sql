-- Gives a claim more time, where it is the latest and its papers are not kept yet.
-- A file for PostgreSQL, because an embedded database has one program at a time.
-- in   :key, :number, :epoch, :lease (seconds)
-- out  nothing
UPDATE batch_unit
   SET lease_until = clock_timestamp() + CAST(:lease AS BIGINT) * interval '1 second'
 WHERE user_name = session_user
   AND key = :key
   AND number = :number
   AND epoch = :epoch
   AND index_rows IS NULL
