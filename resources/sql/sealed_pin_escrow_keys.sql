-- How many sealed PINs there are for each key of an escrow, the most used first.
-- in   nothing
-- out  escrow_key_id, sealed PINs, of them kept from use
SELECT escrow_key_id, COUNT(*), SUM(quarantined)
  FROM sealed_pin
 WHERE escrow_key_id <> ''
 GROUP BY escrow_key_id
 ORDER BY COUNT(*) DESC, escrow_key_id
