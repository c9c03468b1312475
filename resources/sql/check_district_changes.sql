-- Every change of the directory of districts.
-- in   nothing
-- out  county_fips, number, email, source, reason, changed_at, changed_by
SELECT county_fips, number, email, source, reason, changed_at, changed_by
  FROM district_change
 ORDER BY county_fips, number
