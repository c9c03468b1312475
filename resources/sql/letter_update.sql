-- What has become of a letter. Writes nothing where it is no longer as it was read.
-- in   :state, :spool_step, :reason, :approved_by, :queued_at, :changed_at, :attempt, :epoch, :place, :lease_until,
--      :lease_length, :instance, :job, :job_number, :pages, :sha256, :address_hash, :number, :was_state,
--      :was_spool_step, :was_epoch
-- out  nothing
UPDATE letter
   SET state = :state, spool_step = :spool_step, reason = :reason, approved_by = :approved_by, queued_at = :queued_at,
       changed_at = :changed_at, attempt = :attempt, epoch = :epoch, place = :place, lease_until = :lease_until,
       lease_length = :lease_length, instance = :instance, job = :job, job_number = :job_number, pages = :pages,
       sha256 = :sha256, address_hash = :address_hash
 WHERE number = :number
   AND state = :was_state
   AND spool_step = :was_spool_step
   AND epoch = :was_epoch
