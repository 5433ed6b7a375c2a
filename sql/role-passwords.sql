-- Gives the roles the passwords of the environment, for psql 15 or later. compose.yaml runs it after the files that make them.
\getenv runner_password RUNNER_PASSWORD
\getenv reader_password READER_PASSWORD
\getenv admin_password ADMIN_PASSWORD
ALTER ROLE sim_feed_runner PASSWORD :'runner_password';
ALTER ROLE sim_feed_reader PASSWORD :'reader_password';
ALTER ROLE sim_feed_admin PASSWORD :'admin_password';
