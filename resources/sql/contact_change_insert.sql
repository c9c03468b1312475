-- Keeps a change of a party's contact, behind the party's others.
-- in   :party_ref, :kind, :old_value, :new_value, :reason, :case_id, :changed_on, :changed_at, :changed_by, :posting
-- out  nothing
INSERT INTO contact_change (party_ref, number, kind, old_value, new_value, reason, case_id, changed_on, changed_at,
                            changed_by, posting)
SELECT :party_ref, COALESCE(MAX(number), 0) + 1, :kind, :old_value, :new_value, :reason, :case_id, :changed_on,
       :changed_at, :changed_by, :posting
  FROM contact_change
 WHERE party_ref = :party_ref
