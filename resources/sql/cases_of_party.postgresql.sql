-- All cases in which a person is a parent.
-- A file for PostgreSQL, because there only part of an office may read it, and a function asks the trail first.
-- in   :party_ref
-- out  case_id
SELECT case_id
  FROM case_ids_of_party(:party_ref) AS case_id
 ORDER BY case_id
