-- The cases that are there of a list of keys.
-- A file for PostgreSQL, where one statement for many rows saves the way to the server and back for each.
-- in   :case_id (a list)
-- out  place in the list (from 1), case_id, office, county_fips, status, assistance, children, opened_on,
--      custodial_ref, noncustodial_ref, opening_arrears_family, opening_arrears_government, opening_on
SELECT wanted.place, stored.case_id, stored.office, stored.county_fips, stored.status, stored.assistance,
       stored.children, stored.opened_on, stored.custodial_ref, stored.noncustodial_ref, stored.opening_arrears_family,
       stored.opening_arrears_government, stored.opening_on
  FROM unnest(:case_id::text[]) WITH ORDINALITY AS wanted (case_id, place)
  JOIN support_case AS stored ON stored.case_id = wanted.case_id
 ORDER BY wanted.place
