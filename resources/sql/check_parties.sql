-- Every party, as far as something can be wrong with it by itself, in the order of their references.
-- in   nothing
-- out  party_ref, given_name, family_name, native_name, ssn_last4, ssn_index, date_of_birth, address_verified_on,
--      address_changed_on, returned_mail_on, family_violence, phone, phone_digits, phone_last7, search_words
SELECT party_ref, given_name, family_name, native_name, ssn_last4, ssn_index, date_of_birth, address_verified_on,
       address_changed_on, returned_mail_on, family_violence, phone, phone_digits, phone_last7, search_words
  FROM party
 ORDER BY party_ref
