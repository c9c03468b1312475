-- Whether a server that follows another shows all that stands before a place of its log. No row where it follows none.
-- A file for PostgreSQL, because no other server follows a file.
-- in   :position
-- out  yes or no
SELECT pg_last_wal_replay_lsn() >= CAST(:position AS pg_lsn)
 WHERE pg_is_in_recovery()
