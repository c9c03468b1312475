-- Keeps what a party was before this posting.
-- in   :party_ref, :posting, :content (a JSON object)
-- out  nothing; within one posting the oldest version stays
INSERT INTO replaced_party (party_ref, posting, content)
VALUES (:party_ref, :posting, :content)
ON CONFLICT DO NOTHING
