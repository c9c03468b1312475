-- The party that a request for a lost PIN is about, to be compared with what was typed; telephone and e-mail are empty.
-- in   :party_ref
-- out  party_ref, given_name, family_name, native_name, language, ssn_last4, date_of_birth, address_verified_on,
--      address_changed_on, returned_mail_on, family_violence, street1, street2, city, state, zip, phone, email
SELECT party_ref, given_name, family_name, native_name, language, ssn_last4, date_of_birth,
       address_verified_on, address_changed_on, returned_mail_on, family_violence, street1, street2, city,
       state, zip, '', ''
  FROM party
 WHERE party_ref = :party_ref
