-- What a party was before each posting that replaced it, oldest first, and what it is now, last.
-- in   :party_ref
-- out  number of the posting (of the last: that made it), content (a JSON object of the columns), posted_at, whether the posting was a
--      change at a desk (0 or 1), signs (a JSON object; two versions have the same contact where its signs are the same)
SELECT posting, content, posted_at, is_at_desk, content AS signs
  FROM (SELECT 0 AS is_now, r.posting, r.content, g.posted_at,
               CASE WHEN EXISTS (SELECT 1 FROM contact_change c WHERE c.party_ref = r.party_ref AND c.posting = r.posting)
                    THEN 1 ELSE 0 END AS is_at_desk
          FROM replaced_party r
          JOIN posting g ON g.number = r.posting
         WHERE r.party_ref = :party_ref
        UNION ALL
        SELECT 1, p.posting,
               json_object('street1', p.street1, 'street2', p.street2, 'city', p.city, 'state', p.state, 'zip', p.zip,
                           'phone', p.phone, 'email', p.email, 'address_verified_on', p.address_verified_on,
                           'returned_mail_on', p.returned_mail_on, 'family_violence', p.family_violence),
               g.posted_at, 0
          FROM party p
          JOIN posting g ON g.number = p.posting
         WHERE p.party_ref = :party_ref)
 ORDER BY is_now, posting
