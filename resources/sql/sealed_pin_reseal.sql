-- The same PIN sealed anew, unless another one was delivered meanwhile.
-- in   :party_ref, :key_id, :box, :escrow_key_id (empty: none), :escrow_box, :old_box
-- out  nothing
UPDATE sealed_pin
   SET key_id = :key_id, box = :box, escrow_key_id = :escrow_key_id, escrow_box = :escrow_box, quarantined = 0
 WHERE party_ref = :party_ref
   AND box = :old_box
