-- What a party was before each posting that replaced it, oldest first.
-- in   :party_ref
-- out  number of the posting, content (a JSON object of the columns), posted_at, whether the posting was a change at a desk (0 or 1)
SELECT r.posting,
       r.content,
       g.posted_at,
       CASE WHEN EXISTS (SELECT 1 FROM contact_change c WHERE c.party_ref = r.party_ref AND c.posting = r.posting)
            THEN 1 ELSE 0 END
  FROM replaced_party r
  JOIN posting g ON g.number = r.posting
 WHERE r.party_ref = :party_ref
 ORDER BY r.posting
