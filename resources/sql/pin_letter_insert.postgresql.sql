-- A new PIN letter; a number that is taken is left as it is. State 1 (queued) waits from now on, state 0 (requested) for a
-- supervisor.
-- A file for PostgreSQL, because whoever asks for a letter reads no other case's: a function says whether a number is taken.
-- in   :number, :case_id, :office, :role, :party_ref, :channel, :state, :reason, :requested_on, :requested_at,
--      :requested_by, :address_hash
-- out  nothing
INSERT INTO letter (number, case_id, office, role, party_ref, channel, state, spool_step, reason, requested_on,
                    requested_at, requested_by, approved_by, queued_at, changed_at, attempt, epoch, lease_until,
                    lease_length, place, instance, job, job_number, pages, sha256, address_hash)
SELECT :number, :case_id, :office, :role, :party_ref, :channel, :state, 0, :reason, :requested_on,
       :requested_at, :requested_by, '', CASE WHEN CAST(:state AS SMALLINT) = 1 THEN :requested_at END, :requested_at, 1, 0, NULL,
       NULL, '', '', '', 0, 0, '', :address_hash
 WHERE NOT letter_number_taken(:number)
