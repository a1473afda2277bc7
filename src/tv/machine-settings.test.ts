import { describe, expect, it } from 'vitest';
import { readMachineSettings, usualMachine } from './machine-settings.ts';

describe('the settings of this machine', () => {
  it('come back as they were written', () => {
    const set = {
      camera: 'desk',
      television: { televisionInches: 65, chairMetres: 4, sight: 'low' },
      delayMs: 140,
      soundElsewhere: true,
      theme: 'night',
      language: 'cy',
      tuning: { machine: '4 cores', delegate: 'GPU', workers: 2, lookMs: 21.5 },
    } as const;
    expect(readMachineSettings(JSON.stringify(set))).toEqual(set);
  });

  it('say of an older version that the delay has not been measured', () => {
    const { delayMs: _, ...older } = { ...usualMachine, camera: 'desk' };
    expect(readMachineSettings(JSON.stringify(older))).toEqual({ ...older, delayMs: null });
  });

  it.each([
    null,
    '',
    '{',
    '[]',
    '{"camera":7}',
    JSON.stringify({ ...usualMachine, camera: 'x'.repeat(201) }),
    JSON.stringify({ ...usualMachine, television: { ...usualMachine.television, chairMetres: 0 } }),
    JSON.stringify({ ...usualMachine, delayMs: -1 }),
    JSON.stringify({ ...usualMachine, delayMs: 1001 }),
    JSON.stringify({ ...usualMachine, delayMs: 'long' }),
    JSON.stringify({ ...usualMachine, theme: 'neon' }),
    JSON.stringify({ ...usualMachine, tuning: { delegate: 'TPU', workers: 900 } }),
    JSON.stringify({ ...usualMachine, pose: [] }),
  ])('are the usual where %j is kept', (text) => {
    expect(readMachineSettings(text)).toEqual(usualMachine);
  });

  it('lose nothing that can be read to something beside it that cannot, or that is not there', () => {
    expect(readMachineSettings('{"camera":"desk","television":"large"}')).toEqual({ ...usualMachine, camera: 'desk' });
  });
});
