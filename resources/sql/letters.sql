-- Letters, the one that was asked for first first. A state of -1 is any, an empty case too.
-- in   :state, :only_open (0 or 1), :mailed, :void, :case_id, :most
-- out  number, case_id, office, role, party_ref, channel, state, spool_step, reason, requested_at, requested_by,
--      approved_by, queued_at, changed_at, attempt, epoch, place, lease_until, lease_length, instance, job, job_number,
--      pages, sha256, address_hash
SELECT number, case_id, office, role, party_ref, channel, state, spool_step, reason, requested_at, requested_by,
       approved_by, queued_at, changed_at, attempt, epoch, place, lease_until, lease_length, instance, job, job_number,
       pages, sha256, address_hash
  FROM letter
 WHERE (:state = -1 OR state = :state)
   AND (:only_open = 0 OR state NOT IN (:mailed, :void))
   AND (:case_id = '' OR case_id = :case_id)
 ORDER BY requested_at, number
 LIMIT :most
