-- More time for a claim that is still the latest.
-- in   :lease_until, :lease_length, :number, :epoch, :claimed, :rendered, :submitted
-- out  nothing
UPDATE letter
   SET lease_until = :lease_until, lease_length = :lease_length
 WHERE number = :number
   AND epoch = :epoch
   AND state IN (:claimed, :rendered, :submitted)
