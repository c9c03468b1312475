-- How many cases of one office had their latest payment, posted or held, on a day of a range.
-- in   :office, :first, :last
-- out  count
SELECT COUNT(*)
  FROM support_case
 WHERE office = :office
   AND (SELECT MAX(received_on)
          FROM payment
         WHERE payment.case_id = support_case.case_id
           AND payment.status < 2) BETWEEN :first AND :last
