-- Another sealed PIN of a party, which may be used.
-- in   :party_ref, :key_id, :box, :escrow_key_id (empty: none), :escrow_box, :posting
-- out  nothing
UPDATE sealed_pin
   SET key_id = :key_id, box = :box, escrow_key_id = :escrow_key_id, escrow_box = :escrow_box, quarantined = 0,
       posting = :posting
 WHERE party_ref = :party_ref
