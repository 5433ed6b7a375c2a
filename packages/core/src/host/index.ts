export { type DatabaseConfig, databaseOf, databaseProblems, hostVariables } from './database-config.ts';
export { type Environment, type Given, readVariables, refuseProblems, secretsIn } from './environment.ts';
export { exitCodeOf, sentencesOf } from './failed-process.ts';
export { portProblem } from './port-problem.ts';
export { redactorOf, secretPaths } from './redaction.ts';
export { stopSignal } from './stop-signal.ts';
export { duration, wholeNumber } from './variable-kinds.ts';
