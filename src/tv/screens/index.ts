export type {
  ScreenAsk,
  ScreenEnding,
  ScreenGame,
  ScreenLesson,
  ScreenModel,
  ScreenSeat,
  Screens,
  ScreensOptions,
} from './contracts.ts';
export { createScreens } from './create-screens.ts';
