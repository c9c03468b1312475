-- A party with its sealed PIN. No row: no such party.
-- in   :party_ref
-- out  party_ref, key_id (empty: there is no sealed PIN), box, escrow_key_id, escrow_box
SELECT party.party_ref, COALESCE(sealed_pin.key_id, ''), sealed_pin.box, COALESCE(sealed_pin.escrow_key_id, ''),
       sealed_pin.escrow_box
  FROM party
  LEFT JOIN sealed_pin ON sealed_pin.party_ref = party.party_ref
 WHERE party.party_ref = :party_ref
