-- What is remembered for a worker.
-- in   :user_name
-- out  key, value
SELECT key, value
  FROM worker_memory
 WHERE user_name = :user_name
