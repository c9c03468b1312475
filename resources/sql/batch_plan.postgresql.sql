-- How far a shared batch is planned: rows of its index before its first unit, whether all of it is, its last unit and that
-- one's cases, and how many cases all units have.
-- A file for PostgreSQL, because an embedded database has one program at a time.
-- in   :key
-- out  rows_before, is_planned, last unit (0: none), cases of it, number of cases
SELECT b.rows_before, b.is_planned, COALESCE(u.number, 0), COALESCE(u.cases, ''),
       (SELECT COALESCE(sum(a.case_count), 0)::bigint FROM batch_unit a WHERE a.user_name = b.user_name AND a.key = b.key)
  FROM shared_batch b
  LEFT JOIN LATERAL (SELECT number, cases FROM batch_unit
                      WHERE user_name = b.user_name AND key = b.key ORDER BY number DESC LIMIT 1) AS u ON true
 WHERE b.user_name = session_user
   AND b.key = :key
