-- Adds a party.
-- in   :party_ref, :given_name, :family_name, :native_name, :language, :ssn_last4, :date_of_birth,
--      :address_verified_on, :address_changed_on, :returned_mail_on, :family_violence, :street1, :street2, :city,
--      :state, :zip, :phone, :email, :ssn_index, :phone_digits, :phone_last7, :search_words, :posting
-- out  nothing
INSERT INTO party (party_ref, given_name, family_name, native_name, language, ssn_last4, date_of_birth,
        address_verified_on, address_changed_on, returned_mail_on, family_violence, street1, street2, city,
        state, zip, phone, email, ssn_index, phone_digits, phone_last7, search_words, posting)
VALUES (:party_ref, :given_name, :family_name, :native_name, :language, :ssn_last4, :date_of_birth,
        :address_verified_on, :address_changed_on, :returned_mail_on, :family_violence, :street1, :street2,
        :city, :state, :zip, :phone, :email, :ssn_index, :phone_digits, :phone_last7, :search_words, :posting)
