-- Wrong passwords of a user since a moment, at the sign-in or at the lock, that still count: behind the last right one
-- (by the order of the trail, which no clock changes), and not forgiven. A user has sessions of years, but the last two
-- hours have few rows: CROSS JOIN, and conditions on sums and joined texts, leave SQLite no way but by the moment.
-- in   :user_name, :since, :forgiven_before
-- out  count
SELECT COUNT(*)
  FROM trail_row AS answer
 CROSS JOIN trail_session AS tried
 WHERE answer.at >= :since
   AND answer.action || '' IN ('sign_in', 'unlock')
   AND answer.outcome || '' = 'refused'
   AND answer.detail || '' = 'wrong password'
   AND tried.number = answer.session
   AND tried.user_name = :user_name
   AND tried.number + 0 >= :forgiven_before
   AND answer.entry + 0 > COALESCE((SELECT MAX(good.entry + 0)
                                      FROM trail_row AS good
                                     CROSS JOIN trail_session AS entered
                                     WHERE good.at >= :since
                                       AND good.action || '' IN ('sign_in', 'unlock')
                                       AND good.outcome || '' = 'done'
                                       AND entered.number = good.session
                                       AND entered.user_name = :user_name), 0)
