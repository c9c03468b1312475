-- What a party was before each posting that replaced it, oldest first; a protected person's contact as signs that say only
-- whether two versions differ.
-- A file for PostgreSQL, because that contact leaves the server for nobody's list.
-- in   :party_ref
-- out  number of the posting, content (a JSON object of the columns), posted_at, whether the posting was a change at a desk (0 or 1)
SELECT posting, content, posted_at, is_at_desk
  FROM party_versions_of(:party_ref)
