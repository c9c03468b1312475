-- One party.
-- A file for PostgreSQL, because there only part of an office may read it, and a function asks the trail first.
-- in   :party_ref
-- out  party_ref, given_name, family_name, native_name, language, ssn_last4, date_of_birth, address_verified_on,
--      address_changed_on, returned_mail_on, family_violence, street1, street2, city, state, zip, phone, email;
--      whether there is an address, a telephone number, an e-mail address, whether shown or not
SELECT party_ref, given_name, family_name, native_name, language, ssn_last4, date_of_birth,
       address_verified_on, address_changed_on, returned_mail_on, family_violence, street1, street2, city,
       state, zip, phone, email, has_address, has_phone, has_email
  FROM party_by_key(:party_ref)
