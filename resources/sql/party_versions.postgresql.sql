-- What a party was before each posting that replaced it, oldest first, and what it is now, last; a protected person's contact as signs.
-- A file for PostgreSQL, because that contact leaves the server for nobody's list.
-- in   :party_ref
-- out  number of the posting (of the last: that made it), content (a JSON object of the columns), posted_at, whether the posting was a
--      change at a desk (0 or 1), signs (a JSON object; two versions have the same contact where its signs are the same)
SELECT posting, content, posted_at, is_at_desk, signs
  FROM party_versions_of(:party_ref)
