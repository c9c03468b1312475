-- The first sealed PIN of a party.
-- in   :party_ref, :key_id, :box, :escrow_key_id (empty: none), :escrow_box, :posting
-- out  nothing
INSERT INTO sealed_pin (party_ref, key_id, box, escrow_key_id, escrow_box, quarantined, posting)
VALUES (:party_ref, :key_id, :box, :escrow_key_id, :escrow_box, 0, :posting)
