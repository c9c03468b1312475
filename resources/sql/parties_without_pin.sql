-- The next parties that have no sealed PIN, in the order of their references.
-- in   :after (the last one seen; empty at first), :most
-- out  party_ref
SELECT party.party_ref
  FROM party
 WHERE party.party_ref > :after
   AND NOT EXISTS (SELECT 1 FROM sealed_pin WHERE sealed_pin.party_ref = party.party_ref)
 ORDER BY party.party_ref
 LIMIT :most
