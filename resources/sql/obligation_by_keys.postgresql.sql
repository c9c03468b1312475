-- The obligations that are there of a list of keys.
-- A file for PostgreSQL, where one statement for many rows saves the way to the server and back for each.
-- in   :case_id and :obligation_ref (lists of one length)
-- out  place in the list (from 1), obligation_ref, kind, amount, frequency, starts_on, ends_on, docket
SELECT wanted.place, stored.obligation_ref, stored.kind, stored.amount, stored.frequency, stored.starts_on,
       stored.ends_on, stored.docket
  FROM unnest(:case_id::text[], :obligation_ref::text[]) WITH ORDINALITY AS wanted (case_id, obligation_ref, place)
  JOIN obligation AS stored ON stored.case_id = wanted.case_id AND stored.obligation_ref = wanted.obligation_ref
 ORDER BY wanted.place
