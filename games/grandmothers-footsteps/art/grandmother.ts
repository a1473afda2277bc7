/**
 * Grandmother on her chair, seen from the garden: her back, and her head as a picture of its own because it turns. Drawn with
 * respect: she is nobody's fool.
 */
const ink = '#2a1f1a';
const shawl = '#a8442c';
const shawlLit = '#c05a3c';
const shawlShade = '#7f3322';
const skirt = '#33444d';
const oak = '#6b442c';
const oakLit = '#8a5a3a';
const hair = '#e6ded0';
const hairShade = '#c4b9a6';
const skin = '#eec39c';
const skinShade = '#d9a27a';
const paper = '#f8eed6';
const line = `stroke="${ink}" stroke-width="7" stroke-linejoin="round" stroke-linecap="round"`;

/** Size of her body's picture; her neck is at `neckY`, the chair stands on `footY`. */
export const bodySize = { width: 400, height: 380, neckY: 84, footY: 372 } as const;

const spindles = [-96, -58, -20, 20, 58, 96]
  .map((dx) => `<path d="M${200 + dx * 0.86} 172 L${200 + dx} 300" stroke="${oak}" stroke-width="11"/>`)
  .join('');

/** 400×380. */
export const bodyPicture = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="380" viewBox="0 0 400 380">
  <path d="M96 300 L70 372 M304 300 L330 372" stroke="${ink}" stroke-width="30" stroke-linecap="round"/>
  <path d="M96 300 L70 372 M304 300 L330 372" stroke="${oak}" stroke-width="17" stroke-linecap="round"/>
  <path d="M92 296 Q60 372 96 372 H304 Q340 372 308 296 Z" fill="${skirt}" ${line}/>
  <path d="M200 66 C150 66 92 104 74 176 C62 226 70 290 84 318 H316 C330 290 338 226 326 176 C308 104 250 66 200 66 Z" fill="${shawl}" ${line}/>
  <path d="M200 70 C152 70 98 106 80 178 C74 204 73 236 76 262 C100 190 140 120 214 96 Z" fill="${shawlLit}"/>
  <path d="M326 190 C334 236 328 286 314 314 H236 C290 290 316 240 326 190 Z" fill="${shawlShade}"/>
  <path d="M126 116 Q200 172 274 116" fill="none" stroke="${paper}" stroke-width="8" stroke-dasharray="2 18" stroke-linecap="round"/>
  ${spindles}
  <path d="M86 306 C70 160 118 138 200 138 S330 160 314 306" fill="none" stroke="${ink}" stroke-width="28"/>
  <path d="M86 306 C70 160 118 138 200 138 S330 160 314 306" fill="none" stroke="${oakLit}" stroke-width="16"/>
  <path d="M64 294 H336 V322 H64 Z" fill="${oakLit}" ${line}/>
</svg>`;

/** 130×130: her left elbow and the end of a needle; it swings about (104, 30). Mirrored for the other. */
export const armPicture = `<svg xmlns="http://www.w3.org/2000/svg" width="130" height="130" viewBox="0 0 130 130">
  <path d="M70 92 L10 62" stroke="${ink}" stroke-width="13" stroke-linecap="round"/>
  <path d="M70 92 L10 62" stroke="${paper}" stroke-width="5" stroke-linecap="round"/>
  <circle cx="12" cy="63" r="9" fill="${paper}" stroke="${ink}" stroke-width="5"/>
  <path d="M104 20 Q42 40 48 86 Q56 118 116 108 Z" fill="${shawlLit}" ${line}/>
</svg>`;

/** Size of the pictures of her head; her chin is at `chinY`. */
export const headSize = { width: 200, height: 190, chinY: 178 } as const;

const head = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="190" viewBox="0 0 200 190">${inside}</svg>`;

const bun = `<circle cx="100" cy="34" r="29" fill="${hair}" ${line}/><path d="M82 30 Q100 46 118 28" fill="none" stroke="${hairShade}" stroke-width="6" stroke-linecap="round"/>`;

/** Her back hair and her ears, which miss nothing. */
export const headBack = head(`
  <path d="M78 150 H122 V182 H78 Z" fill="${skinShade}" ${line}/>
  <ellipse cx="30" cy="112" rx="13" ry="18" fill="${skin}" ${line}/><ellipse cx="170" cy="112" rx="13" ry="18" fill="${skin}" ${line}/>
  <ellipse cx="100" cy="106" rx="70" ry="66" fill="${hair}" ${line}/>
  <path d="M56 76 Q66 134 96 166 M100 58 V164 M144 76 Q134 134 104 166" fill="none" stroke="${hairShade}" stroke-width="6" stroke-linecap="round"/>
  ${bun}`);

/** Over her shoulder. */
export const headSide = head(`
  <path d="M84 150 H132 V182 H84 Z" fill="${skinShade}" ${line}/>
  <path d="M52 70 Q28 96 42 108 L20 130 Q24 140 44 138 Q44 176 88 174 Q140 168 150 110 L110 50 Z" fill="${skin}" ${line}/>
  <path d="M62 66 Q92 36 134 46 Q182 66 172 122 Q164 158 128 164 Q142 134 118 118 Q112 88 62 66 Z" fill="${hair}" ${line}/>
  <ellipse cx="118" cy="124" rx="12" ry="16" fill="${skin}" ${line}/>
  <circle cx="62" cy="106" r="19" fill="${paper}" stroke="${ink}" stroke-width="6"/><circle cx="55" cy="106" r="7" fill="${ink}"/>
  <path d="M80 106 L112 112" stroke="${ink}" stroke-width="6"/><path d="M48 154 h20" stroke="${ink}" stroke-width="6" stroke-linecap="round"/>
  <circle cx="140" cy="34" r="27" fill="${hair}" ${line}/>`);

const face = (mouth: string): string =>
  head(`
  <path d="M78 150 H122 V182 H78 Z" fill="${skinShade}" ${line}/>
  ${bun}
  <ellipse cx="30" cy="114" rx="12" ry="17" fill="${skin}" ${line}/><ellipse cx="170" cy="114" rx="12" ry="17" fill="${skin}" ${line}/>
  <path d="M34 100 Q34 44 100 44 T166 100 Q168 176 100 176 T34 100 Z" fill="${skin}" ${line}/>
  <path d="M32 106 Q26 42 100 40 T168 106 Q158 72 100 70 T32 106 Z" fill="${hair}" ${line}/>
  <ellipse cx="52" cy="138" rx="15" ry="10" fill="#dd9a7c"/><ellipse cx="148" cy="138" rx="15" ry="10" fill="#dd9a7c"/>
  <circle cx="67" cy="110" r="26" fill="${paper}" stroke="${ink}" stroke-width="6"/><circle cx="133" cy="110" r="26" fill="${paper}" stroke="${ink}" stroke-width="6"/>
  <path d="M92 106 Q100 100 108 106" fill="none" stroke="${ink}" stroke-width="6"/>
  <path d="M100 118 Q90 138 102 140" fill="none" stroke="${skinShade}" stroke-width="6" stroke-linecap="round"/>${mouth}`);

export const headLooking = face(
  `<path d="M80 156 Q100 152 118 158" fill="none" stroke="${ink}" stroke-width="6" stroke-linecap="round"/>`,
);
export const headSurprised = face(`<ellipse cx="100" cy="157" rx="13" ry="12" fill="${ink}"/>`);
export const headSmiling = face(
  `<path d="M72 148 Q100 174 128 148" fill="none" stroke="${ink}" stroke-width="7" stroke-linecap="round"/>`,
);

/** 96×24: both pupils, 66 apart. They look about behind her spectacles. */
export const pupilsPicture = `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="24" viewBox="0 0 96 24">
  <circle cx="15" cy="12" r="10" fill="${ink}"/><circle cx="81" cy="12" r="10" fill="${ink}"/></svg>`;

/** 70×26: one eyebrow. */
export const browPicture = `<svg xmlns="http://www.w3.org/2000/svg" width="70" height="30" viewBox="0 0 70 30">
  <path d="M10 22 Q34 2 60 18" fill="none" stroke="${ink}" stroke-width="17" stroke-linecap="round"/>
  <path d="M10 22 Q34 2 60 18" fill="none" stroke="${hairShade}" stroke-width="8" stroke-linecap="round"/></svg>`;

/** 84×84. */
export const woolPicture = `<svg xmlns="http://www.w3.org/2000/svg" width="84" height="84" viewBox="0 0 84 84">
  <circle cx="42" cy="42" r="36" fill="#3d6f80" stroke="${ink}" stroke-width="7"/>
  <path d="M14 36 Q40 14 68 32 M12 50 Q42 30 72 46 M22 64 Q44 46 66 60 M30 14 Q22 44 36 72" fill="none" stroke="#7fa9b5" stroke-width="5" stroke-linecap="round"/></svg>`;

/** 420×308: the tea that was meant for the garden all along. It stands on its lower edge. */
export const teaPicture = `<svg xmlns="http://www.w3.org/2000/svg" width="420" height="308" viewBox="0 0 300 220">
  <ellipse cx="168" cy="206" rx="128" ry="13" fill="${ink}" opacity="0.26"/>
  <path d="M70 128 L54 200 M230 128 L246 200" stroke="${ink}" stroke-width="24" stroke-linecap="round"/>
  <path d="M70 128 L54 200 M230 128 L246 200" stroke="${oak}" stroke-width="12" stroke-linecap="round"/>
  <path d="M18 112 H282 Q276 160 250 152 Q226 172 200 152 Q176 172 150 152 Q124 172 100 152 Q74 170 50 152 Q24 160 18 112 Z" fill="${paper}" ${line}/>
  <path d="M84 104 Q76 48 130 46 Q184 48 176 104 Z" fill="#3d6f80" ${line}/>
  <path d="M174 74 Q206 62 204 40" fill="none" stroke="${ink}" stroke-width="20" stroke-linecap="round"/><path d="M174 74 Q206 62 204 40" fill="none" stroke="#3d6f80" stroke-width="9" stroke-linecap="round"/>
  <circle cx="130" cy="40" r="10" fill="${paper}" ${line}/><path d="M84 64 Q52 60 60 84 Q66 98 84 94" fill="none" stroke="${ink}" stroke-width="8"/>
  <path d="M214 76 H270 Q268 106 242 106 Q216 106 214 76 Z" fill="${paper}" ${line}/>
  <path d="M28 82 H72 Q70 106 50 106 Q30 106 28 82 Z" fill="${paper}" ${line}/></svg>`;

/** 120×130: asleep. */
export const dozePicture = `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="130" viewBox="0 0 120 130">
  <path d="M12 78 H52 L14 122 H54 M66 16 H110 L68 64 H112" fill="none" stroke="${ink}" stroke-width="20" stroke-linejoin="round" stroke-linecap="round"/>
  <path d="M12 78 H52 L14 122 H54 M66 16 H110 L68 64 H112" fill="none" stroke="${paper}" stroke-width="9" stroke-linejoin="round" stroke-linecap="round"/></svg>`;
