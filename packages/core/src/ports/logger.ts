/** Fields of a log line; never a secret. */
export type LogFields = Readonly<Record<string, unknown>>;

/** Where the engine logs; pino's loggers fit as they are. */
export interface Logger {
  /** What only somebody who looks for a fault wants to know. */
  debug(fields: LogFields, message: string): void;
  /** What went as it should. */
  info(fields: LogFields, message: string): void;
  /** What went wrong and was dealt with. */
  warn(fields: LogFields, message: string): void;
  /** What went wrong and somebody should look at. */
  error(fields: LogFields, message: string): void;
}
