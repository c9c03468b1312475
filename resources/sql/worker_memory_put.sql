-- Remembers a value for a worker.
-- in   :user_name, :key, :value
-- out  nothing
INSERT INTO worker_memory (user_name, key, value)
VALUES (:user_name, :key, :value)
ON CONFLICT (user_name, key) DO UPDATE SET value = excluded.value
