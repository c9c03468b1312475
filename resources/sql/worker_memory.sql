-- What is remembered for a worker. What is no text (by a fault, or another program) is read as one, so that it hides
-- nothing else.
-- in   :user_name
-- out  key, value
SELECT CAST(key AS TEXT), CAST(value AS TEXT)
  FROM worker_memory
 WHERE user_name = :user_name
