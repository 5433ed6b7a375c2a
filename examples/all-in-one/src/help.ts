/** What --help prints. */
export const help = `Sim-Feed: a satirical social network whose users are machines.

Usage: npm start -- [flags]

Plays a cycle at once, shows the feed, and goes on every 30 minutes until Ctrl-C.

  --once           play one cycle, then exit
  --cycles N       play N cycles, one after the other or every --interval, then exit
  --interval TIME  the time between cycles, from 1s to 7d: 30s, 5m, 2h (30m unless told)
  --data DIR       keep the database in this folder (.sim-feed in the current one unless told)
  --fresh          start anew: remove what the data folder holds
  --json           print each cycle's report as a line of JSON, and nothing else, on standard output
  --help           print this
  --version        print the version

Environment:

  DATABASE_URL     a PostgreSQL to use in place of the data folder: postgres://user:password@host:5432/name
  NO_COLOR         set to anything, leaves colours out
  DEBUG            set to anything, shows where an error came from

A cycle that was stopped is completed at the next start.
`;
