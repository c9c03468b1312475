-- What the rules for a PIN letter look at beside the party itself. States 6 (mailed) and 10 (void) are the ends.
-- in   :party_ref, :since (letters asked for on that day or later), :day and :office_day (of failed attempts)
-- out  count of letters but for those taken back before a sheet of them was about to be sent, count of failed attempts,
--      number of the open letter or empty, quarantined (0 or 1) of the sealed PIN or null where there is none, who
--      changed the address last or empty
SELECT (SELECT COUNT(*)
          FROM letter
         WHERE party_ref = :party_ref
           AND requested_on >= :since
           AND (state <> 10 OR spool_step > 0 OR attempt > 1)),
       (SELECT COUNT(*)
          FROM pin_request
         WHERE party_ref = :party_ref
           AND failed = 1
           AND (requested_on IN (:day, :office_day) OR office_day IN (:day, :office_day))),
       COALESCE((SELECT number FROM letter WHERE party_ref = :party_ref AND state NOT IN (6, 10)), ''),
       (SELECT quarantined FROM sealed_pin WHERE party_ref = :party_ref),
       COALESCE((SELECT changed_by
                   FROM address_change
                  WHERE party_ref = :party_ref
                  ORDER BY number DESC
                  LIMIT 1), '')
