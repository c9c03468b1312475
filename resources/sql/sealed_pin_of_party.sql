-- The sealed PIN of a party, and whether it is kept from use.
-- in   :party_ref
-- out  party_ref, key_id, box, escrow_key_id, escrow_box, quarantined (0 or 1)
SELECT party_ref, key_id, box, escrow_key_id, escrow_box, quarantined
  FROM sealed_pin
 WHERE party_ref = :party_ref
