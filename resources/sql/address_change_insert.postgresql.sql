-- Keeps who changed a party's address at a desk, behind the party's others.
-- A file for PostgreSQL, because the others are not read for it.
-- in   :party_ref, :changed_on, :changed_at, :changed_by
-- out  nothing
INSERT INTO address_change (party_ref, number, changed_on, changed_at, changed_by)
VALUES (:party_ref, next_address_change(:party_ref), :changed_on, :changed_at, :changed_by)
