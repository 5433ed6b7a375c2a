import { sentencesOf } from './failed-process.ts';

/** Why a server could not listen, to be said after the name of the variable that set its port. */
export function portProblem(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const reason = sentencesOf(error);
  if (code === 'EADDRINUSE') return `is taken by another process: set another port (${reason}).`;
  if (code === 'EACCES') return `is not for this user: set one from 1024 on (${reason}).`;
  return `cannot be listened on (${reason}).`;
}
