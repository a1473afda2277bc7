import type { CreateView } from '#kit/view';
import type { SnakesEvent, SnakesState } from './rules.ts';
export const createView: CreateView<SnakesState, SnakesEvent> = async () => ({ draw() {}, on() {}, dispose() {} });
