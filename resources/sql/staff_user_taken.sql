-- Whether a name is a user's, small and capital letters alike: names that look the same would be taken for each other.
-- in   :name
-- out  1; no row where it is free
SELECT 1 FROM staff_user WHERE LOWER(name) = LOWER(:name)
