/** Fields of a log line; never a secret. */
export type LogFields = Readonly<Record<string, unknown>>;

/** Where the engine logs; pino's loggers fit as they are. */
export interface Logger {
  debug(fields: LogFields, message: string): void;
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
}
