-- Whether a party has a sealed PIN, and whether it is this one. No row: no such party.
-- A file for PostgreSQL, because who imports boxes reads none: a function compares them.
-- in   :party_ref, :key_id, :box, :escrow_key_id (empty: none), :escrow_box
-- out  there is one (0 or 1), it is the same with its escrow's (0 or 1)
SELECT CASE WHEN same IS NULL THEN 0 ELSE 1 END, COALESCE(same, 0)
  FROM sealed_pin_is(:party_ref, :key_id, :box, :escrow_key_id, :escrow_box) AS same
 WHERE party_is_known(:party_ref)
