-- Failed sign-ins of a user since a moment that still count: behind the last one that succeeded, and not forgiven.
-- in   :user_name, :since, :forgiven_before
-- out  count
SELECT COUNT(*)
  FROM trail_session AS tried
  JOIN trail_row AS answer ON answer.session = tried.number AND answer.number = 1
 WHERE tried.user_name = :user_name
   AND tried.started_at >= :since
   AND tried.number >= :forgiven_before
   AND answer.action = 'sign_in'
   AND answer.outcome = 'refused'
   AND answer.detail = 'wrong password'
   AND tried.number > COALESCE((SELECT MAX(good.number)
                                  FROM trail_session AS good
                                  JOIN trail_row AS entry ON entry.session = good.number AND entry.number = 1
                                 WHERE good.user_name = :user_name
                                   AND entry.action = 'sign_in'
                                   AND entry.outcome = 'done'), 0)
