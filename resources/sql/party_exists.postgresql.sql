-- Whether there is a party.
-- A file for PostgreSQL, because there only part of an office may read it, and a function asks the trail first.
-- in   :party_ref
-- out  1; no row where there is none
SELECT 1 WHERE party_is_known(:party_ref)
