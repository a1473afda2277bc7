export type { RendererKind } from './choose-renderer.ts';
export { isSoftwareRenderer, webglRendererName } from './choose-renderer.ts';
export { faces, loadFonts } from './fonts.ts';
export { HouseText } from './house-text.ts';
export { createStage, type Stage, type StageOptions } from './stage.ts';
export type { StageServices, StageServicesOptions } from './view-services.ts';
