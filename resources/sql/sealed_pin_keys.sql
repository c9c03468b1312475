-- How many sealed PINs there are for each key, the most used first.
-- in   nothing
-- out  key_id, sealed PINs, of them kept from use
SELECT key_id, COUNT(*), SUM(quarantined)
  FROM sealed_pin
 GROUP BY key_id
 ORDER BY COUNT(*) DESC, key_id
