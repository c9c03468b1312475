-- Keeps a sealed PIN from use until another one is delivered.
-- in   :party_ref
-- out  nothing
UPDATE sealed_pin
   SET quarantined = 1
 WHERE party_ref = :party_ref
