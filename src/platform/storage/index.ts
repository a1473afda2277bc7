export { readBackup } from './backup.ts';
export { createStorage, type Storage } from './storage.ts';
