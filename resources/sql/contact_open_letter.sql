-- What a party's open PIN letter is; there is one at most.
-- in   :party_ref, :mailed, :void
-- out  state, or nothing
SELECT state
  FROM letter
 WHERE party_ref = :party_ref
   AND state NOT IN (:mailed, :void)
