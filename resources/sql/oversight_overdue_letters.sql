-- The letters of an office that wait for a supervisor's approval since before a moment.
-- in   :state (requested), :before, :every_office (0 or 1) or else :office
-- out  count, oldest (empty where there is none)
SELECT COUNT(*), COALESCE(MIN(requested_at), '')
  FROM letter
 WHERE state = :state
   AND requested_at < :before
   AND (:every_office = 1 OR office = :office)
