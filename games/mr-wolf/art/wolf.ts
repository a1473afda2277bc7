/**
 * Mr Wolf: a gentleman of the old school, in a checked ulster and a bowler, who has his watch from his father and only ever wanted
 * company at dinner. His head is a picture of its own, because it turns first.
 */
const ink = '#2a1f1a';
const tweed = '#41606b';
const tweedLit = '#57808c';
const tweedShade = '#2c444d';
const check = '#8fb0b3';
const scarf = '#a8442c';
const scarfLit = '#c9603f';
const fur = '#8b8378';
const furLit = '#b9ae9c';
const furShade = '#645d55';
const felt = '#33241d';
const feltLit = '#574036';
const paper = '#f8eed6';
const brass = '#e0a13d';
const line = `stroke="${ink}" stroke-width="8" stroke-linejoin="round" stroke-linecap="round"`;
const thin = `stroke="${ink}" stroke-width="6" stroke-linejoin="round" stroke-linecap="round"`;

/** Size of the pictures of his body; his neck is at `neckY`, he stands on `footY`. */
export const bodySize = { width: 380, height: 430, neckY: 62, footY: 420 } as const;

const picture = (width: number, height: number, inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inside}</svg>`;

const coat =
  'M190 44 C132 44 92 74 82 140 L50 340 Q52 360 76 362 H304 Q328 360 330 340 L298 140 C288 74 248 44 190 44 Z';
const checks = [0, 1, 2, 3, 4, 5, 6, 7]
  .map(
    (i) =>
      `<path d="M${62 + i * 36} 30 L${36 + i * 44} 370 M40 ${72 + i * 40} H340" stroke="${check}" stroke-width="4" opacity="0.55"/>`,
  )
  .join('');
const legs = `<path d="M136 350 L130 404 M244 350 L250 404" stroke="${ink}" stroke-width="54" stroke-linecap="butt"/>
  <path d="M136 350 L130 404 M244 350 L250 404" stroke="${felt}" stroke-width="40"/>
  <path d="M88 420 Q92 388 130 388 Q164 388 164 420 Z M216 420 Q216 388 250 388 Q288 388 292 420 Z" fill="${felt}" ${line}/>
  <path d="M110 392 h42 v16 h-42 Z M228 392 h42 v16 h-42 Z" fill="${paper}" ${thin}/>`;
const coatWith = (inside: string): string => `${legs}
  <defs><clipPath id="coat"><path d="${coat}"/></clipPath></defs>
  <path d="${coat}" fill="${tweed}" ${line}/>
  <g clip-path="url(#coat)"><path d="M40 30 H150 Q96 180 108 370 H20 Z" fill="${tweedLit}"/><path d="M270 60 H350 V370 H236 Q296 220 270 60 Z" fill="${tweedShade}"/>${checks}</g>
  <path d="${coat}" fill="none" ${line}/>${inside}`;

/** 380×430: from behind. His right hand is behind his back, for a gentleman's is. */
export const bodyBack = picture(
  bodySize.width,
  bodySize.height,
  coatWith(`
  <path d="M190 208 V362" stroke="${ink}" stroke-width="7"/>
  <path d="M104 186 Q190 204 276 186 L280 220 Q190 238 100 220 Z" fill="${tweed}" ${line}/>
  <circle cx="148" cy="207" r="10" fill="${brass}" ${thin}/><circle cx="232" cy="207" r="10" fill="${brass}" ${thin}/>
  <path d="M298 120 Q346 190 306 262 Q276 292 232 274" fill="none" stroke="${ink}" stroke-width="62" stroke-linecap="round"/>
  <path d="M298 120 Q346 190 306 262 Q276 292 232 274" fill="none" stroke="${tweedShade}" stroke-width="46" stroke-linecap="round"/>
  <path d="M238 250 Q196 252 194 276 Q196 302 238 298 Q262 276 238 250 Z" fill="${fur}" ${line}/>
  <path d="M196 268 h24 M196 284 h24" stroke="${ink}" stroke-width="5"/>
  <path d="M112 50 Q190 20 268 50 L276 92 Q190 124 104 92 Z" fill="${scarf}" ${line}/>
  <path d="M112 52 Q160 34 190 34 L180 108 Q140 104 106 92 Z" fill="${scarfLit}"/>
  <path d="M222 96 L214 170 H262 L258 88 Z" fill="${scarf}" ${line}/><path d="M220 152 h42" stroke="${paper}" stroke-width="8"/>`),
);

const profile =
  'M178 44 C132 50 118 92 112 150 L92 340 Q94 358 116 360 H252 Q274 358 276 340 L262 150 C256 92 232 48 178 44 Z';

/** 380×430: from the side, as he comes round: his nose is to the left. */
export const bodySide = picture(
  bodySize.width,
  bodySize.height,
  `<path d="M160 346 L154 404 M214 346 L220 404" stroke="${ink}" stroke-width="54"/><path d="M160 346 L154 404 M214 346 L220 404" stroke="${felt}" stroke-width="40"/>
  <path d="M92 420 Q96 390 140 388 Q182 388 186 420 Z M170 420 Q174 388 216 388 Q250 390 254 420 Z" fill="${felt}" ${line}/>
  <path d="M132 392 h40 v16 h-40 Z M200 392 h40 v16 h-40 Z" fill="${paper}" ${thin}/>
  <defs><clipPath id="side"><path d="${profile}"/></clipPath></defs>
  <path d="${profile}" fill="${tweed}" ${line}/>
  <g clip-path="url(#side)"><path d="M60 30 H164 Q130 180 138 370 H60 Z" fill="${tweedLit}"/><path d="M232 60 H300 V370 H214 Q250 220 232 60 Z" fill="${tweedShade}"/>${checks}</g>
  <path d="${profile}" fill="none" ${line}/>
  <path d="M194 116 Q236 190 202 262 Q184 292 156 288" fill="none" stroke="${ink}" stroke-width="62" stroke-linecap="round"/>
  <path d="M194 116 Q236 190 202 262 Q184 292 156 288" fill="none" stroke="${tweed}" stroke-width="46" stroke-linecap="round"/>
  <path d="M160 262 Q122 262 118 288 Q122 314 160 312 Q184 290 160 262 Z" fill="${fur}" ${line}/>
  <path d="M120 52 Q184 26 250 52 L258 94 Q186 122 110 94 Z" fill="${scarf}" ${line}/><path d="M124 54 Q150 42 172 40 L160 108 Q130 104 114 96 Z" fill="${scarfLit}"/>`,
);

/** 380×430: from the front, a napkin at his neck. */
export const bodyFront = picture(
  bodySize.width,
  bodySize.height,
  coatWith(`
  <path d="M190 120 V362" stroke="${ink}" stroke-width="7"/>
  ${[236, 286, 332].map((y) => `<circle cx="172" cy="${y}" r="10" fill="${brass}" ${thin}/><circle cx="210" cy="${y}" r="10" fill="${brass}" ${thin}/>`).join('')}
  <path d="M112 50 Q190 20 268 50 L282 96 Q190 132 98 96 Z" fill="${scarf}" ${line}/>
  <path d="M132 84 Q190 112 248 84 L270 190 Q232 176 190 212 Q148 176 110 190 Z" fill="${paper}" ${line}/>
  <path d="M190 108 L180 196 M226 100 L238 176" stroke="#dcc79a" stroke-width="6" stroke-linecap="round"/>`),
);

/** 210×130: his left arm from behind, with the watch; it swings about (178, 36). */
export const watchArm = picture(
  210,
  150,
  `<path d="M176 38 Q132 92 78 84" fill="none" stroke="${ink}" stroke-width="64" stroke-linecap="round"/>
  <path d="M176 38 Q132 92 78 84" fill="none" stroke="${tweedLit}" stroke-width="48" stroke-linecap="round"/>
  <path d="M92 62 Q54 52 44 76 Q40 104 86 112 Q108 88 92 62 Z" fill="${fur}" ${line}/>
  <circle cx="40" cy="60" r="34" fill="${brass}" ${line}/><circle cx="40" cy="60" r="21" fill="${paper}" ${thin}/>
  <path d="M40 60 V48 M40 60 H50" stroke="${ink}" stroke-width="6" stroke-linecap="round"/>`,
);

/** 250×150: an arm in its sleeve, held forward, that carries; it hangs from (60, 34). Mirrored for the other. */
export const carryingArm = picture(
  200,
  160,
  `<path d="M56 40 Q26 118 120 122" fill="none" stroke="${ink}" stroke-width="64" stroke-linecap="round"/>
  <path d="M56 40 Q26 118 120 122" fill="none" stroke="${tweedLit}" stroke-width="48" stroke-linecap="round"/>
  <path d="M112 98 Q156 92 166 116 Q162 148 116 146 Q92 122 112 98 Z" fill="${fur}" ${line}/>`,
);

/** 300×130: his tail, rooted at (26, 40) on the left: it hangs out of the vent, and says what he thinks. */
export const tailPicture = picture(
  260,
  150,
  `<path d="M22 30 C80 6 130 16 176 56 Q214 84 250 78 Q226 132 160 128 C96 126 60 96 18 76 Z" fill="${fur}" ${line}/>
  <path d="M176 62 Q214 84 250 78 Q226 132 160 128 Q186 112 176 62 Z" fill="${furLit}"/>
  <path d="M60 44 q18 10 22 26 M104 46 q18 14 20 32" fill="none" stroke="${furShade}" stroke-width="7" stroke-linecap="round"/>`,
);

/** Size of the pictures of his head; his chin is at `chinY`. */
export const headSize = { width: 280, height: 270, chinY: 246 } as const;
const head = (inside: string): string => picture(headSize.width, headSize.height, inside);

const bowler = `<path d="M70 96 Q66 14 140 14 Q214 14 210 96 Z" fill="${felt}" ${line}/>
  <path d="M92 84 Q90 34 134 26 Q112 50 116 86 Z" fill="${feltLit}"/>
  <path d="M70 74 Q140 94 210 74 V98 Q140 114 70 98 Z" fill="${scarf}"/>
  <path d="M34 100 Q140 70 246 100 Q236 124 140 116 Q44 124 34 100 Z" fill="${felt}" ${line}/>`;
const ear = (x: number, lean: number, inner: boolean): string =>
  `<path d="M${x - 30} 112 Q${x - 28 + lean} 62 ${x + lean} 26 Q${x + 32 + lean * 0.6} 70 ${x + 30} 112 Z" fill="${fur}" ${line}/>${
    inner
      ? `<path d="M${x - 11} 106 Q${x - 10 + lean} 76 ${x + lean * 0.9} 54 Q${x + 15 + lean * 0.5} 80 ${x + 13} 106 Z" fill="${furShade}"/>`
      : ''
  }`;
const droop = (x: number, side: -1 | 1): string =>
  `<path d="M${x - 20 * side} 100 Q${x + 40 * side} 92 ${x + 74 * side} 146 Q${x + 34 * side} 152 ${x - 8 * side} 130 Z" fill="${fur}" ${line}/>`;

/** His ears miss nothing; the rest looks at the clock. */
export const headBack = head(`${ear(58, -10, false)}${ear(222, 10, false)}
  <path d="M70 96 Q52 210 84 226 L96 216 L108 238 L126 222 L140 244 L154 222 L172 238 L184 216 L196 226 Q228 210 210 96 Z" fill="${fur}" ${line}/>
  <path d="M76 116 Q66 190 88 208 Q92 160 112 116 Z" fill="${furLit}"/>${bowler}`);

/** Over his shoulder: one eye, half shut, and a long nose. */
export const headSide = head(`${ear(196, 16, false)}
  <path d="M92 112 Q84 136 62 146 L14 166 Q2 176 12 190 Q22 204 66 204 Q92 240 140 244 L156 226 L170 240 L184 218 L200 226 Q224 190 210 118 Z" fill="${fur}" ${line}/>
  <path d="M16 190 Q60 196 104 178 Q96 222 136 238 Q92 236 68 204 Q30 206 16 190 Z" fill="${furLit}"/>
  <ellipse cx="20" cy="170" rx="19" ry="15" fill="${ink}"/>
  <path d="M34 196 Q76 200 108 178" fill="none" ${thin}/>
  <circle cx="112" cy="146" r="17" fill="${paper}" ${thin}/><circle cx="106" cy="150" r="8" fill="${ink}"/>
  <path d="M92 142 Q110 124 134 142 Z" fill="${fur}" ${thin}/>${ear(150, 20, true)}${bowler}`);

const ruff = (sad = false): string => `${sad ? droop(70, -1) + droop(210, 1) : ear(58, -12, true) + ear(222, 12, true)}
  <path d="M68 122 L44 186 L66 184 L58 212 L86 206 L96 230 Q140 252 184 230 L194 206 L222 212 L214 184 L236 186 L212 122 Z" fill="${fur}" ${line}/>
  <path d="M74 130 L58 176 L80 176 L74 198 Q92 150 108 126 Z" fill="${furLit}"/>`;
const muzzle = `<path d="M140 148 Q112 158 100 196 Q104 236 140 238 Q176 236 180 196 Q168 158 140 148 Z" fill="${furLit}" ${thin}/>
  <path d="M114 176 Q140 160 166 176 Q160 200 140 202 Q120 200 114 176 Z" fill="${ink}"/><ellipse cx="130" cy="178" rx="9" ry="5" fill="${furLit}"/>`;
const openEyes = (pupilY: number): string =>
  [102, 178]
    .map(
      (x) =>
        `<circle cx="${x}" cy="142" r="19" fill="${paper}" ${thin}/><circle cx="${x}" cy="${pupilY}" r="8" fill="${ink}"/>`,
    )
    .join('');
const monocle = `<circle cx="178" cy="142" r="29" fill="none" stroke="${brass}" stroke-width="8"/><path d="M202 160 Q226 200 206 250" fill="none" stroke="${brass}" stroke-width="5"/>`;
const whiskers = `<path d="M112 210 l-26 6 M168 210 l26 6" stroke="${ink}" stroke-width="5" stroke-linecap="round"/>`;

/** He has something to say, and is in no hurry. */
export const headFacing = head(`${ruff()}${openEyes(142)}
  <path d="M82 138 Q102 118 122 138 Z M158 138 Q178 118 198 138 Z" fill="${fur}" ${thin}/>
  ${muzzle}<path d="M118 218 H162" ${thin}/>${whiskers}${monocle}${bowler}`);

/** Dinner! He has never been so glad of anything. */
export const headCalling = head(`${ruff()}
  ${openEyes(138)}
  <path d="M140 146 Q104 156 96 192 Q98 212 140 214 Q182 212 184 192 Q176 156 140 146 Z" fill="${furLit}" ${thin}/>
  <path d="M98 200 Q140 218 182 200 Q186 256 140 258 Q94 256 98 200 Z" fill="#5c1f1a" ${thin}/>
  <path d="M114 240 Q140 218 166 240 Q158 254 140 254 Q122 254 114 240 Z" fill="#cf6a55"/>
  <path d="M112 172 Q140 154 168 172 Q162 198 140 200 Q118 198 112 172 Z" fill="${ink}"/><ellipse cx="129" cy="173" rx="9" ry="5" fill="${furLit}"/>
  <path d="M78 118 Q98 100 122 112 M158 112 Q182 100 202 118" fill="none" stroke="${ink}" stroke-width="11" stroke-linecap="round"/>${monocle}${bowler}`);

/** A good soup, and nobody. */
export const headSorry = head(`${ruff(true)}
  ${openEyes(150)}<path d="M82 140 Q102 118 122 134 L120 128 Q100 112 80 134 Z M158 134 Q178 118 198 140 L200 134 Q180 112 160 128 Z" fill="${fur}"/>
  <path d="M80 132 Q104 122 120 112 M200 132 Q176 122 160 112" fill="none" stroke="${ink}" stroke-width="10" stroke-linecap="round"/>
  ${muzzle}<path d="M122 226 Q140 212 158 226" fill="none" ${thin}/>${whiskers}${monocle}${bowler}`);

/** Company at last. */
export const headPleased = head(`${ruff()}
  <path d="M84 146 Q102 122 120 146 M160 146 Q178 122 196 146" fill="none" stroke="${ink}" stroke-width="10" stroke-linecap="round"/>
  ${muzzle}<path d="M112 208 Q140 240 168 208" fill="none" ${thin}/>${whiskers}${monocle}${bowler}`);
