/** The figures as text for a person. */
import type { RoomResult, Row } from './compare.ts';
import type { MachineFacts } from './machine.ts';

const none = '–';

const shown = (value: number | null, digits: number, unit: string): string =>
  value === null ? none : `${value.toFixed(digits)}${unit === '' ? '' : ` ${unit}`}`;

const times = (value: number): string => value.toFixed(value < 10 ? 2 : 0);

function cells({ title, unit, digits, theirs, ours, timesBetter, target, met }: Row): readonly string[] {
  return [
    title,
    shown(theirs, digits, unit),
    shown(ours, digits, unit),
    timesBetter === null ? none : `${times(timesBetter.median)} ×`,
    timesBetter === null ? none : `${times(timesBetter.low)} to ${times(timesBetter.high)}`,
    target ?? '',
    met === null ? '' : met ? 'met' : 'NOT met',
  ];
}

const headings = (rival: string): readonly string[] => ['', rival, 'ours', 'ours better', 'range', 'target', ''];

function aligned(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export function tableOf({ room, rival, rows, rounds, quiet }: RoomResult): string {
  const disturbed = 'none undisturbed. Medians of all: by the clock of little worth, by count and own time sound.';
  const told = quiet === 0 ? disturbed : `undisturbed: ${quiet}. Medians of those.`;
  const heading = `${room.name}, against ${rival}: ${room.about}.\nRounds: ${rounds.length}, ${told}`;
  return `${heading}\n\n${aligned([headings(rival), ...rows.map(cells)])}`;
}

export function machineInWords(facts: MachineFacts): string {
  const { cores, processor, memoryGb, system, chromium, webgl } = facts;
  const busy = `load ${facts.loadBefore.toFixed(1)} before, ${facts.loadAfter.toFixed(1)} after`;
  return [
    `${cores} cores (${processor}), ${memoryGb} GB, ${system}; ${busy}.`,
    `Chromium ${chromium}, no graphics card used; WebGL by ${webgl}, so both draw with the canvas renderer.`,
  ].join('\n');
}

/** What the targets come to, in one sentence each. */
export function verdicts(rooms: readonly Pick<RoomResult, 'room' | 'rival' | 'rows'>[]): string {
  const lines = rooms.flatMap(({ room, rival, rows }) =>
    rows.flatMap(({ title, target, met }) => (target === null ? [] : [{ room, rival, title, target, met }])),
  );
  const said = (met: boolean | null): string =>
    lines
      .filter((line) => line.met === met)
      .map(({ room, rival, title, target }) => `  ${title} (${room.name}, against ${rival}): ${target}`)
      .join('\n') || '  none';
  return [
    `Targets met on this machine:\n${said(true)}`,
    `Not met on this machine:\n${said(false)}`,
    ...(lines.some(({ met }) => met === null) ? [`Could not be told:\n${said(null)}`] : []),
  ].join('\n');
}
