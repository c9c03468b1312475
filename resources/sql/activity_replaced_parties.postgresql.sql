-- What the parents of a case were before an extract replaced them, newest first; of a protected person nothing but that.
-- A file for PostgreSQL, because that contact leaves the server for nobody's list.
-- in   :case_id
-- out  posted_at, role (1: noncustodial), family_violence (as it is now), content (a JSON object)
SELECT posted_at, role, family_violence, content
  FROM replaced_parties_of(:case_id)
