-- The next sealed PINs for a key that may be used, in the order of the parties.
-- in   :old_key, :after (the last party seen; empty at first), :most
-- out  party_ref, key_id, box, escrow_key_id, escrow_box
SELECT party_ref, key_id, box, escrow_key_id, escrow_box
  FROM sealed_pin
 WHERE key_id = :old_key
   AND party_ref > :after
   AND quarantined = 0
 ORDER BY party_ref
 LIMIT :most
