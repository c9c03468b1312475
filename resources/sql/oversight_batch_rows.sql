-- The units of batches that an office's users have made since a moment, newest first: "coupon, unit 3".
-- in   :since, :every_office (0 or 1) or else :office
-- out  entry, session, at, outcome, detail, user_name
SELECT written.entry, written.session, written.at, written.outcome, written.detail, start.user_name
  FROM trail_row AS written
  JOIN trail_session AS start ON start.number = written.session
 WHERE written.at >= :since
   AND written.action = 'batch'
   AND written.detail LIKE '%, unit %'
   AND (:every_office = 1 OR start.office = :office)
 ORDER BY written.entry DESC
