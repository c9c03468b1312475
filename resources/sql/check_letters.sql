-- Every letter.
-- in   nothing
-- out  number, case_id, office, role, party_ref, channel, state, spool_step, reason, requested_on, requested_at,
--      requested_by, approved_by, queued_at, changed_at, attempt, epoch, lease_until, lease_length, address_hash
SELECT number, case_id, office, role, party_ref, channel, state, spool_step, reason, requested_on, requested_at,
       requested_by, approved_by, queued_at, changed_at, attempt, epoch, lease_until, lease_length, address_hash
  FROM letter
 ORDER BY number
