// `npm start`. The check comes first and alone, so that an old Node reads its sentence and not a syntax error.
import './check-node.mjs';

void import('./all-in-one.mjs');
