-- What a party's open PIN letter is; there is one at most.
-- A file for PostgreSQL, because whoever changes an address hears this of a letter, and reads none.
-- in   :party_ref, :mailed, :void
-- out  state, or nothing
SELECT state
  FROM open_letter_of(:party_ref) AS state
 WHERE state NOT IN (:mailed, :void)
