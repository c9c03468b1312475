-- The next sealed PINs that an escrow key opens, but for those that have the office key already and may be used.
-- in   :old_key, :done_key (empty: all of them), :after (the last party seen; empty at first), :most
-- out  party_ref, key_id, box, escrow_key_id, escrow_box
SELECT party_ref, key_id, box, escrow_key_id, escrow_box
  FROM sealed_pin
 WHERE escrow_key_id = :old_key
   AND (key_id <> :done_key OR quarantined = 1)
   AND party_ref > :after
 ORDER BY party_ref
 LIMIT :most
