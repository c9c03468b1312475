-- Sealed PINs that are not of their form.
-- A file for PostgreSQL, because who checks the office reads no box.
-- in   :length (of a box)
-- out  empty (it is of no case), party_ref
SELECT '', party_ref
  FROM faulty_sealed_pins(:length)
 ORDER BY party_ref
