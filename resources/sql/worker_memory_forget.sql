-- Forgets a value of a worker.
-- in   :user_name, :key
-- out  nothing
DELETE FROM worker_memory
 WHERE user_name = :user_name
   AND key = :key
