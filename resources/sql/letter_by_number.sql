-- One letter.
-- in   :number
-- out  number, case_id, office, role, party_ref, channel, state, spool_step, reason, requested_at, requested_by,
--      approved_by, queued_at, changed_at, attempt, epoch, place, lease_until, lease_length, instance, job, job_number,
--      pages, sha256, address_hash
SELECT number, case_id, office, role, party_ref, channel, state, spool_step, reason, requested_at, requested_by,
       approved_by, queued_at, changed_at, attempt, epoch, place, lease_until, lease_length, instance, job, job_number,
       pages, sha256, address_hash
  FROM letter
 WHERE number = :number
