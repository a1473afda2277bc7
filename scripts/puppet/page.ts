/** The puppet camera's page as it is rendered from: puppets, and nobody else. */
import { puppetCameraPage } from '../../src/lab/puppet-camera.ts';

Object.assign(globalThis, { puppetCamera: puppetCameraPage() });
