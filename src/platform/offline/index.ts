export { createOffline, type Offline, type OfflineStatus } from './offline.ts';
