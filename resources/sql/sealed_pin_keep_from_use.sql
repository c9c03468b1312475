-- Keeps a sealed PIN from use that did not open, unless another one was delivered meanwhile.
-- in   :party_ref, :box
-- out  nothing
UPDATE sealed_pin
   SET quarantined = 1
 WHERE party_ref = :party_ref
   AND box = :box
