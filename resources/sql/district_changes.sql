-- What the office knows better than the directory of districts; each county's newest first, whatever the clock said.
-- in   nothing
-- out  county_fips, number, email, source, reason, changed_at, changed_by
SELECT county_fips, number, email, source, reason, changed_at, changed_by
  FROM district_change
 ORDER BY county_fips, number DESC
