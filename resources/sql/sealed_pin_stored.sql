-- Whether a party has a sealed PIN, and whether it is this one. No row: no such party.
-- in   :party_ref, :key_id, :box, :escrow_key_id (empty: none), :escrow_box
-- out  there is one (0 or 1), it is the same with its escrow's (0 or 1)
SELECT CASE WHEN sealed_pin.party_ref IS NULL THEN 0 ELSE 1 END,
       CASE WHEN sealed_pin.key_id = :key_id AND sealed_pin.box = :box AND sealed_pin.escrow_key_id = :escrow_key_id
                 AND (:escrow_key_id = '' OR sealed_pin.escrow_box = :escrow_box) THEN 1 ELSE 0 END
  FROM party
  LEFT JOIN sealed_pin ON sealed_pin.party_ref = party.party_ref
 WHERE party.party_ref = :party_ref
