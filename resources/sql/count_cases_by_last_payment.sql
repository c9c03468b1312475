-- How many cases had their latest payment, posted or held, on a day of a range.
-- in   :first, :last
-- out  count
SELECT COUNT(*)
  FROM support_case
 WHERE (SELECT MAX(received_on)
          FROM payment
         WHERE payment.case_id = support_case.case_id
           AND payment.status < 2) BETWEEN :first AND :last
