-- Letters that a worker of the print room has, or had before it was lost, but for those that another worker is taking over at
-- this moment.
-- A file for PostgreSQL, because SQLite locks no single rows.
-- in   :claimed, :rendered, :submitted
-- out  number, case_id, office, role, party_ref, channel, state, spool_step, reason, requested_at, requested_by,
--      approved_by, queued_at, changed_at, attempt, epoch, place, lease_until, lease_length, instance, job, job_number,
--      pages, sha256, address_hash
SELECT number, case_id, office, role, party_ref, channel, state, spool_step, reason, requested_at, requested_by,
       approved_by, queued_at, changed_at, attempt, epoch, place, lease_until, lease_length, instance, job, job_number,
       pages, sha256, address_hash
  FROM letter
 WHERE state IN (:claimed, :rendered, :submitted)
 ORDER BY state, queued_at, number
   FOR UPDATE SKIP LOCKED
