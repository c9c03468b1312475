-- The sealed PIN of a party, with whether there is one. No row: no such party.
-- in   :party_ref
-- out  1 or 0, party_ref, key_id, box, escrow_key_id, escrow_box
SELECT CASE WHEN sealed_pin.party_ref IS NULL THEN 0 ELSE 1 END, party.party_ref, sealed_pin.key_id, sealed_pin.box,
       sealed_pin.escrow_key_id, sealed_pin.escrow_box
  FROM party
  LEFT JOIN sealed_pin ON sealed_pin.party_ref = party.party_ref
 WHERE party.party_ref = :party_ref
