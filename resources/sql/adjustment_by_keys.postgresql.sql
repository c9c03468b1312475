-- The adjustments that are there of a list of keys.
-- A file for PostgreSQL, where one statement for many rows saves the way to the server and back for each.
-- in   :case_id and :adjustment_ref (lists of one length)
-- out  place in the list (from 1), adjustment_ref, adjusted_on, bucket, amount, reason
SELECT wanted.place, stored.adjustment_ref, stored.adjusted_on, stored.bucket, stored.amount, stored.reason
  FROM unnest(:case_id::text[], :adjustment_ref::text[]) WITH ORDINALITY AS wanted (case_id, adjustment_ref, place)
  JOIN adjustment AS stored ON stored.case_id = wanted.case_id AND stored.adjustment_ref = wanted.adjustment_ref
 ORDER BY wanted.place
