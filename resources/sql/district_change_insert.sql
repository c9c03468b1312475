-- Keeps a change of a district's entry, behind its others.
-- in   :county_fips, :email, :source, :reason, :changed_at, :changed_by
-- out  nothing
INSERT INTO district_change (county_fips, number, email, source, reason, changed_at, changed_by)
SELECT :county_fips, COALESCE(MAX(number), 0) + 1, :email, :source, :reason, :changed_at, :changed_by
  FROM district_change
 WHERE county_fips = :county_fips
