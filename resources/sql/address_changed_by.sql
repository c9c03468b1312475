-- Who changed the address of a party last at a desk.
-- in   :party_ref
-- out  changed_by, or nothing
SELECT changed_by
  FROM address_change
 WHERE party_ref = :party_ref
 ORDER BY number DESC
 LIMIT 1
