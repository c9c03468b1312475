-- Claims the first unit of a shared batch that nobody has, but for those that another program is taking at this moment.
-- A file for PostgreSQL, because SQLite locks no single rows.
-- in   :key, :lease (seconds)
-- out  number, epoch, cases
WITH open_unit AS MATERIALIZED (
    SELECT user_name, key, number
      FROM batch_unit u
     WHERE user_name = session_user
       AND key = :key
       AND index_rows IS NULL
       AND (lease_until IS NULL
            OR lease_until < clock_timestamp()
            OR NOT EXISTS (SELECT 1 FROM pg_stat_activity a WHERE a.pid = u.claimed_by AND a.backend_start <= u.claimed_at))
     ORDER BY number
     LIMIT 1
       FOR UPDATE SKIP LOCKED)
UPDATE batch_unit AS taken
   SET epoch = taken.epoch + 1,
       claimed_at = clock_timestamp(),
       claimed_by = pg_backend_pid(),
       lease_until = clock_timestamp() + CAST(:lease AS BIGINT) * interval '1 second'
  FROM open_unit
 WHERE taken.user_name = open_unit.user_name
   AND taken.key = open_unit.key
   AND taken.number = open_unit.number
RETURNING taken.number, taken.epoch, taken.cases
