-- What the rules for a PIN letter look at beside the party itself.
-- A file for PostgreSQL, because whoever asks for a letter reads none of these tables: a function gives these five and no more.
-- in   :party_ref, :since (letters asked for on that day or later), :day and :office_day (of failed attempts)
-- out  count of letters but for those taken back before a sheet of them was about to be sent, count of failed attempts,
--      number of the open letter or empty, quarantined (0 or 1) of the sealed PIN or null where there is none, who
--      changed the address last or empty
SELECT letters, failures, open_letter, quarantined, changed_by
  FROM pin_facts_of(:party_ref, :since, :day, :office_day)
