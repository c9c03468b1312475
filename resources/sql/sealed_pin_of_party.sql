-- The sealed PIN of a party.
-- in   :party_ref
-- out  key_id, box, escrow_key_id, escrow_box, quarantined
SELECT key_id, box, escrow_key_id, escrow_box, quarantined
  FROM sealed_pin
 WHERE party_ref = :party_ref
