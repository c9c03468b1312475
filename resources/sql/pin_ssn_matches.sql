-- Whether a number, as its index, is that of a party.
-- in   :party_ref, :ssn_index
-- out  0 or 1; no row where there is no such party
SELECT CASE WHEN ssn_index = :ssn_index THEN 1 ELSE 0 END
  FROM party
 WHERE party_ref = :party_ref
