-- Keeps who changed a party's address at a desk, behind the party's others.
-- in   :party_ref, :changed_on, :changed_at, :changed_by
-- out  nothing
INSERT INTO address_change (party_ref, number, changed_on, changed_at, changed_by)
SELECT :party_ref, COALESCE(MAX(number), 0) + 1, :changed_on, :changed_at, :changed_by
  FROM address_change
 WHERE party_ref = :party_ref
