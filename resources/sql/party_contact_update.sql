-- Writes a party's contact; what it was is kept by replaced_party_insert before.
-- in   :party_ref, :address_verified_on, :address_changed_on, :returned_mail_on, :street1, :street2, :city, :state, :zip,
--      :phone, :email, :phone_digits, :phone_last7, :posting, :posting_read (that wrote it last when it was read: another one has
--      changed it since, and nothing is written)
-- out  nothing
UPDATE party
   SET address_verified_on = :address_verified_on,
       address_changed_on = :address_changed_on,
       returned_mail_on = :returned_mail_on,
       street1 = :street1,
       street2 = :street2,
       city = :city,
       state = :state,
       zip = :zip,
       phone = :phone,
       email = :email,
       phone_digits = :phone_digits,
       phone_last7 = :phone_last7,
       posting = :posting
 WHERE party_ref = :party_ref
   AND posting = :posting_read
