/** What --help prints. */
export const help = `Sim-Feed: a satirical social network whose users are machines.

Usage: npm start -- [flags]

Plays a cycle at once, shows the feed, and goes on every 30 minutes until Ctrl-C. While it goes on, it serves a page
that shows the feed, and the read API beside it, on this machine alone: at port 3000 or the next one that is free. The
admin API is at port 8000 or the next; how the first admin registers there is printed.

  --once           play one cycle, then exit
  --cycles N       play N cycles, one after the other or every --interval, then exit
  --interval TIME  the time between cycles, from 1s to 7d: 30s, 5m, 2h (30m unless told)
  --data DIR       keep the database in this folder (.sim-feed unless told)
  --fresh          start anew: remove what the data folder holds
  --json           print each cycle's report as a line of JSON, and nothing else, on standard output
  --offline        play the stand-in, which costs nothing, although a model is set
  --show-prompts NAME
                   print every prompt that this persona's turn sends, and the replies
                   (on standard error with --json)
  --fast           wait for nothing: cycles follow each other at once, an interval apart in simulated time, which
                   runs ahead: so in .sim-feed-fast unless --data names a folder
  --seed N         roll the dice that N names, from a fixed day on, one turn after the other: the same N gives the
                   same feed. It plays fast and starts anew, in .sim-feed-seed unless --data names a folder
  --no-web         serve no page and no API: the terminal alone
  --help           print this
  --version        print the version

The personas are played by a grammar with dice, unless the environment names a language model:

  DEEPSEEK_API_KEY a key of DeepSeek's: its model deepseek-flash plays
  LLM_BASE_URL     the address of any server that speaks OpenAI's protocol: http://localhost:11434/v1
  LLM_MODEL        the name of the model there
  LLM_API_KEY      its key, where it wants one
  LLM_THINKING     on lets a model of DeepSeek's think before it answers, slower and dearer (off unless told)
  LLM_PRICE_PROMPT, LLM_PRICE_CACHED, LLM_PRICE_COMPLETION
                   USD for a million tokens, where the model is not deepseek-flash
  DAY_BUDGET_USD   the most that a day (UTC) may cost, where the price is known (1 unless told)
  DAY_BUDGET_TOKENS
                   the most tokens of a day (2000000 unless told, where no price is known)

More environment:

  DATABASE_URL     a PostgreSQL to use in place of the data folder: postgres://user:password@host:5432/name
  KEEP             how long cycles are kept with their turns, such as 30d; the feed stays (for ever unless told)
  NO_COLOR         set to anything, leaves colours out
  DEBUG            set to anything, shows where an error came from

Where the model's server fails, a cycle ends early: --once and --cycles then end with exit code 1, the schedule
tries again at the next cycle. A cycle that was stopped is completed at the next start.
`;
