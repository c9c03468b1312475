-- How many requests of a parent failed on a day.
-- in   :case_id, :role (0 custodial, 1 noncustodial), :day and :office_day
-- out  count
SELECT COUNT(*)
  FROM pin_request
 WHERE party_ref = (SELECT CASE WHEN :role = 0 THEN custodial_ref ELSE noncustodial_ref END
                      FROM support_case
                     WHERE case_id = :case_id)
   AND failed = 1
   AND (requested_on IN (:day, :office_day) OR office_day IN (:day, :office_day))
