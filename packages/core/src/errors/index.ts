export {
  AdminTaken,
  InvalidCredentials,
  LastAdmin,
  RegistrationRefused,
  TooBusy,
  TooManyAttempts,
  Unauthenticated,
} from './admin-errors.ts';
export {
  ActionError,
  BudgetSpent,
  CycleRunning,
  Interrupted,
  InvalidOption,
  SimulationPaused,
  SlotTaken,
  TurnLost,
} from './engine-errors.ts';
export { httpStatus } from './http-status.ts';
export { ModelError, type ModelErrorKind } from './model-error.ts';
export { ContentTooLarge, MethodNotAllowed, UnsupportedMediaType } from './request-errors.ts';
export { type ErrorCode, errorCodes, hasCode, SimFeedError } from './sim-feed-error.ts';
export {
  FolderRefused,
  InvalidInput,
  NotFound,
  OutcomeUnknown,
  SchemaMismatch,
  StorageRefused,
  StorageUnavailable,
  UsernameTaken,
} from './storage-errors.ts';
