-- Whom a claimed letter goes to.
-- A file for PostgreSQL, because the print room reads an address for a letter that it has claimed, and no other.
-- in   :party_ref
-- out  party_ref, given_name, family_name, native_name, language, ssn_last4, date_of_birth, address_verified_on,
--      address_changed_on, returned_mail_on, family_violence, street1, street2, city, state, zip, phone, email
SELECT party_ref, given_name, family_name, native_name, language, ssn_last4, date_of_birth,
       address_verified_on, address_changed_on, returned_mail_on, family_violence, street1, street2, city,
       state, zip, phone, email
  FROM letter_addressee_of(:party_ref)
