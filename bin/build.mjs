// `npm run build`, and the first half of `npm test`. The check comes first, so that an old Node reads its sentence.
import './check-node.mjs';

void import('./build-packages.mjs').then(({ buildStalePackages }) => buildStalePackages());
