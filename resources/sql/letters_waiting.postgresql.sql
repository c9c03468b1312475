-- Letters that wait for the print room, longest first, but for those that another worker is taking at this moment. They are
-- claimed in the same unit of work.
-- A file for PostgreSQL, because SQLite locks no single rows.
-- in   :queued, :most
-- out  number, case_id, office, role, party_ref, channel, state, spool_step, reason, requested_at, requested_by,
--      approved_by, queued_at, changed_at, attempt, epoch, place, lease_until, lease_length, instance, job, job_number,
--      pages, sha256, address_hash
SELECT number, case_id, office, role, party_ref, channel, state, spool_step, reason, requested_at, requested_by,
       approved_by, queued_at, changed_at, attempt, epoch, place, lease_until, lease_length, instance, job, job_number,
       pages, sha256, address_hash
  FROM letter
 WHERE state = :queued
 ORDER BY queued_at, number
 LIMIT :most
   FOR UPDATE SKIP LOCKED
