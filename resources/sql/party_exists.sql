-- Whether there is a party.
-- in   :party_ref
-- out  1; no row where there is none
SELECT 1 FROM party WHERE party_ref = :party_ref
