-- Whether a party has an open letter.
-- in   :party_ref, :mailed, :void
-- out  1, or nothing
SELECT 1
  FROM letter
 WHERE party_ref = :party_ref
   AND state NOT IN (:mailed, :void)
