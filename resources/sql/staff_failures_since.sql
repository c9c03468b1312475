-- Refused tries to sign in or to unlock under a user's name since a moment, in sessions begun since another.
-- in   :user_name, :since, :begun_since
-- out  count
SELECT COUNT(*)
  FROM trail_session AS tried
  JOIN trail_row AS answer ON answer.session = tried.number
 WHERE tried.user_name = :user_name
   AND tried.started_at >= :begun_since
   AND answer.at >= :since
   AND answer.action IN ('sign_in', 'unlock')
   AND answer.outcome = 'refused'
