-- Keeps a change of a party's contact, behind the party's others.
-- A file for PostgreSQL, because the others are not read for it.
-- in   :party_ref, :kind, :old_value, :new_value, :reason, :case_id, :changed_on, :changed_at, :changed_by, :posting
-- out  nothing
INSERT INTO contact_change (party_ref, number, kind, old_value, new_value, reason, case_id, changed_on, changed_at,
                            changed_by, posting)
VALUES (:party_ref, next_contact_change(:party_ref), :kind, :old_value, :new_value, :reason, :case_id, :changed_on,
        :changed_at, :changed_by, :posting)
