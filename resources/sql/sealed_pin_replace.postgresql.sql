-- Another sealed PIN of a party, which may be used, but for one whose box was found faulty and is the same.
-- A file for PostgreSQL, because who imports boxes reads none: the server keeps the mark itself (sealed_pin_is_put).
-- in   :party_ref, :key_id, :box, :escrow_key_id (empty: none), :escrow_box, :posting
-- out  nothing
UPDATE sealed_pin
   SET key_id = :key_id, box = :box, escrow_key_id = :escrow_key_id, escrow_box = :escrow_box, quarantined = 0, posting = :posting
 WHERE party_ref = :party_ref
