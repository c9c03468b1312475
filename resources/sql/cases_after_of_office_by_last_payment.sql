-- The next cases of one office behind an identifier whose latest payment, posted or held, came in on a day of a range.
-- in   :office, :after, :first, :last, :limit
-- out  case_id
SELECT case_id
  FROM support_case
 WHERE office = :office
   AND case_id > :after
   AND (SELECT MAX(received_on)
          FROM payment
         WHERE payment.case_id = support_case.case_id
           AND payment.status < 2) BETWEEN :first AND :last
 ORDER BY case_id
 LIMIT :limit
