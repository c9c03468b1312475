-- The parties that are there of a list of keys.
-- A file for PostgreSQL, where one statement for many rows saves the way to the server and back for each.
-- in   :party_ref (a list)
-- out  place in the list (from 1), party_ref, given_name, family_name, native_name, language, ssn_last4, date_of_birth,
--      address_verified_on, address_changed_on, returned_mail_on, family_violence, street1, street2, city, state, zip,
--      phone, email, ssn_index, search_words
SELECT wanted.place, stored.party_ref, stored.given_name, stored.family_name, stored.native_name, stored.language,
       stored.ssn_last4, stored.date_of_birth, stored.address_verified_on, stored.address_changed_on,
       stored.returned_mail_on, stored.family_violence, stored.street1, stored.street2, stored.city, stored.state,
       stored.zip, stored.phone, stored.email, stored.ssn_index, stored.search_words
  FROM unnest(:party_ref::text[]) WITH ORDINALITY AS wanted (party_ref, place)
  JOIN party AS stored ON stored.party_ref = wanted.party_ref
 ORDER BY wanted.place
