import { defineGame } from '#kit';
import { feedback } from './feedback.ts';
import { manifest } from './manifest.ts';
import { rules } from './rules.ts';
import { script } from './script.ts';
import { words } from './words.ts';

export default defineGame({ manifest, rules, feedback, script, words, loadView: () => import('./view.ts') });
