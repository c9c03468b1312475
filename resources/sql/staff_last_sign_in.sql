-- When a user last signed in. Sessions of an office without users, under the system's name, are none of a user's.
-- in   :user_name
-- out  moment; no row where that was never
SELECT tried.started_at
  FROM trail_session AS tried
  JOIN trail_row AS answer ON answer.session = tried.number AND answer.number = 1
 WHERE tried.user_name = :user_name
   AND tried.role <> 'none'
   AND answer.action = 'sign_in'
   AND answer.outcome = 'done'
 ORDER BY tried.number DESC
 LIMIT 1
