-- Sealed PINs that cannot be any: a box of another length, or one without its key's name.
-- in   :length
-- out  an empty case, party_ref
SELECT '', party_ref
  FROM sealed_pin
 WHERE LENGTH(box) <> :length
    OR key_id = ''
    OR (escrow_box IS NULL) <> (escrow_key_id = '')
    OR LENGTH(escrow_box) <> :length
 ORDER BY party_ref
