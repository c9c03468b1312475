-- One party.
-- in   :party_ref
-- out  party_ref, given_name, family_name, native_name, language, ssn_last4, date_of_birth, address_verified_on,
--      address_changed_on, returned_mail_on, family_violence, street1, street2, city, state, zip, phone, email;
--      whether there is an address, a telephone number, an e-mail address, whether shown or not
SELECT party_ref, given_name, family_name, native_name, language, ssn_last4, date_of_birth,
       address_verified_on, address_changed_on, returned_mail_on, family_violence, street1, street2, city,
       state, zip, phone, email, street1 <> '' OR street2 <> '' OR city <> '' OR state <> '' OR zip <> '', phone <> '',
       email <> ''
  FROM party
 WHERE party_ref = :party_ref
