-- What the office knows better than the directory of districts, newest first.
-- in   nothing
-- out  county_fips, number, email, source, reason, changed_at, changed_by
SELECT county_fips, number, email, source, reason, changed_at, changed_by
  FROM district_change
 ORDER BY changed_at DESC, number DESC
