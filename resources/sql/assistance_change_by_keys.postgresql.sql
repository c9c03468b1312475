-- The changes of assistance that are there of a list of keys.
-- A file for PostgreSQL, where one statement for many rows saves the way to the server and back for each.
-- in   :case_id and :starts_on (lists of one length)
-- out  place in the list (from 1), starts_on, assistance
SELECT wanted.place, stored.starts_on, stored.assistance
  FROM unnest(:case_id::text[], :starts_on::date[]) WITH ORDINALITY AS wanted (case_id, starts_on, place)
  JOIN assistance_change AS stored ON stored.case_id = wanted.case_id AND stored.starts_on = wanted.starts_on
 ORDER BY wanted.place
