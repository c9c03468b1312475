-- Replaces a party; what it was is kept by replaced_party_insert before.
-- in   :party_ref, :given_name, :family_name, :native_name, :language, :ssn_last4, :date_of_birth,
--      :address_verified_on, :address_changed_on, :returned_mail_on, :family_violence, :street1, :street2, :city,
--      :state, :zip, :phone, :email, :ssn_index, :phone_digits, :phone_last7, :search_words, :posting
-- out  nothing
UPDATE party
   SET given_name = :given_name,
       family_name = :family_name,
       native_name = :native_name,
       language = :language,
       ssn_last4 = :ssn_last4,
       date_of_birth = :date_of_birth,
       address_verified_on = :address_verified_on,
       address_changed_on = :address_changed_on,
       returned_mail_on = :returned_mail_on,
       family_violence = :family_violence,
       street1 = :street1,
       street2 = :street2,
       city = :city,
       state = :state,
       zip = :zip,
       phone = :phone,
       email = :email,
       ssn_index = :ssn_index,
       phone_digits = :phone_digits,
       phone_last7 = :phone_last7,
       search_words = :search_words,
       posting = :posting
 WHERE party_ref = :party_ref
