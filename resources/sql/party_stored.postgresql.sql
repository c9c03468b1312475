-- One party with all that posting keeps beside it. The index of the number is for an import alone.
-- A file for PostgreSQL, because at a desk it takes leave to a case of the party.
-- in   :party_ref
-- out  party_ref, given_name, family_name, native_name, language, ssn_last4, date_of_birth, address_verified_on,
--      address_changed_on, returned_mail_on, family_violence, street1, street2, city, state, zip, phone, email,
--      ssn_index, search_words
SELECT party_ref, given_name, family_name, native_name, language, ssn_last4, date_of_birth, address_verified_on,
       address_changed_on, returned_mail_on, family_violence, street1, street2, city, state, zip, phone, email,
       ssn_index, search_words
  FROM party_stored_of(:party_ref)
