export type { PanelTools } from './house.ts';
export { mountPanel } from './mount.tsx';
export type { PanelProps } from './panel.tsx';
export { panelWords } from './words/index.ts';
