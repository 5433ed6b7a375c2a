export { type AdminAppOptions, createAdminApp, type TrustedProxies } from './admin-app.ts';
export { type AdminRouterOptions, createAdminRouter } from './admin-router.ts';
export type { AdminServices } from './admin-services.ts';
export { keptSecret } from './config/kept-secret.ts';
export { type AdminServicesOptions, createAdminServices } from './create-admin-services.ts';
export { currentRequestId } from './request/request-id.ts';
export { type AdminServer, type Patience, type ServerOptions, startServer } from './server/admin-server.ts';
