-- Which of some parties there are.
-- A file for PostgreSQL, where one statement for many rows saves the way to the server and back for each.
-- in   :party_ref (a list)
-- out  party_ref
SELECT stored.party_ref
  FROM unnest(:party_ref::text[]) AS wanted (party_ref)
  JOIN party AS stored ON stored.party_ref = wanted.party_ref
 ORDER BY stored.party_ref
