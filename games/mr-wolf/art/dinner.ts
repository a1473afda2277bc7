/** What he has been cooking all afternoon, and where it is to be eaten. */
const ink = '#2a1f1a';
const paper = '#f8eed6';
const clothShade = '#d9c391';
const silver = '#c9cfc9';
const silverLit = '#eef0e6';
const silverShade = '#8d9a98';
const crust = '#d9983f';
const crustLit = '#f0c064';
const slate = '#3d6f80';
const slateLit = '#7fa9b5';
const line = `stroke="${ink}" stroke-width="7" stroke-linejoin="round" stroke-linecap="round"`;

/** Size of the picture of the table; its upper edge is at `edgeY` of it. */
export const tableSize = { width: 1920, height: 150, edgeY: 34 } as const;

const scallops = Array.from({ length: 24 }, (_, i) => `Q${40 + i * 80} 142 ${80 + i * 80} 112`).join(' ');

/** 1920×150: a trestle table from one side of the park to the other, under a white cloth. */
export const tablePicture = `<svg xmlns="http://www.w3.org/2000/svg" width="1920" height="150" viewBox="0 0 1920 150">
  <path d="M0 30 H1920 V112 H0 Z" fill="${paper}"/><path d="M0 110 ${scallops} V104 H0 Z" fill="${paper}"/>
  <path d="M0 112 ${scallops}" fill="none" stroke="${ink}" stroke-width="7"/>
  <path d="M0 8 L40 0 H1880 L1920 8 V38 H0 Z" fill="#fffaf0"/><path d="M0 38 H1920" stroke="${clothShade}" stroke-width="8"/>
  <path d="M0 6 H1920" stroke="${ink}" stroke-width="6"/>
</svg>`;

/** 190×60: a plate, a knife and a fork. */
export const settingPicture = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="52" viewBox="0 0 200 52">
  <ellipse cx="100" cy="26" rx="62" ry="20" fill="${paper}" stroke="${ink}" stroke-width="6"/><ellipse cx="100" cy="25" rx="40" ry="11" fill="${clothShade}"/>
  <path d="M16 40 L26 12 M174 40 L164 12" stroke="${ink}" stroke-width="13" stroke-linecap="round"/>
  <path d="M16 40 L26 12 M174 40 L164 12" stroke="${silver}" stroke-width="6" stroke-linecap="round"/></svg>`;

/** 200×84: the same, with pie on it. */
export const helpingPicture = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="84" viewBox="0 0 200 84">
  <ellipse cx="100" cy="58" rx="62" ry="20" fill="${paper}" stroke="${ink}" stroke-width="6"/>
  <path d="M56 54 Q58 18 100 16 Q142 18 144 54 Q100 72 56 54 Z" fill="${crust}" stroke="${ink}" stroke-width="6" stroke-linejoin="round"/>
  <path d="M70 42 q8 -12 16 0 M94 34 q8 -12 16 0 M116 44 q8 -12 16 0" fill="none" stroke="${crustLit}" stroke-width="7" stroke-linecap="round"/>
  <path d="M16 72 L26 44 M174 72 L164 44" stroke="${ink}" stroke-width="13" stroke-linecap="round"/>
  <path d="M16 72 L26 44 M174 72 L164 44" stroke="${silver}" stroke-width="6" stroke-linecap="round"/></svg>`;

/** 300×170: a tureen of soup, its lid on. It stands on its lower edge. */
export const tureenPicture = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="170" viewBox="0 0 300 170">
  <path d="M30 84 Q6 80 10 104 Q14 124 46 118 M270 84 Q294 80 290 104 Q286 124 254 118" fill="none" stroke="${ink}" stroke-width="22" stroke-linecap="round"/>
  <path d="M30 84 Q6 80 10 104 Q14 124 46 118 M270 84 Q294 80 290 104 Q286 124 254 118" fill="none" stroke="${slateLit}" stroke-width="10" stroke-linecap="round"/>
  <path d="M34 76 H266 Q262 150 186 156 L196 166 H104 L114 156 Q38 150 34 76 Z" fill="${slate}" ${line}/>
  <path d="M44 84 H120 Q100 130 118 150 Q50 146 44 84 Z" fill="${slateLit}"/>
  <path d="M28 76 Q60 30 150 28 Q240 30 272 76 Z" fill="${slate}" ${line}/><path d="M50 70 Q74 40 130 36 Q96 52 92 70 Z" fill="${slateLit}"/>
  <circle cx="150" cy="22" r="15" fill="${crustLit}" ${line}/></svg>`;

/** 360×150: the pie in its dish. It stands on its lower edge. */
export const piePicture = `<svg xmlns="http://www.w3.org/2000/svg" width="360" height="150" viewBox="0 0 360 150">
  <path d="M26 82 Q30 22 180 18 Q330 22 334 82 Z" fill="${crust}" ${line}/>
  <path d="M70 62 q14 -18 28 0 M118 46 q14 -18 28 0 M166 42 q14 -18 28 0 M214 46 q14 -18 28 0 M262 62 q14 -18 28 0 M142 70 q14 -18 28 0 M194 70 q14 -18 28 0" fill="none" stroke="${crustLit}" stroke-width="9" stroke-linecap="round"/>
  <path d="M14 78 H346 L322 140 H38 Z" fill="${paper}" ${line}/><path d="M30 92 H330 M36 108 H324" stroke="${slate}" stroke-width="8"/></svg>`;

/** 340×170: what is over it until the right moment. It stands on its lower edge. */
export const clochePicture = `<svg xmlns="http://www.w3.org/2000/svg" width="360" height="190" viewBox="0 0 360 190">
  <path d="M24 166 Q20 40 180 36 Q340 40 336 166 Z" fill="${silver}" ${line}/>
  <path d="M44 160 Q44 66 150 52 Q92 84 88 160 Z" fill="${silverLit}"/><path d="M316 160 Q316 84 250 58 Q296 100 290 160 Z" fill="${silverShade}"/>
  <path d="M10 160 H350 V182 H10 Z" fill="${silver}" ${line}/>
  <circle cx="180" cy="24" r="17" fill="${crustLit}" ${line}/></svg>`;

/** 90×150: steam. */
export const steamPicture = `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="150" viewBox="0 0 90 150">
  <path d="M30 144 Q4 110 30 80 T30 10 M62 140 Q40 110 62 84 T62 26" fill="none" stroke="#fffaf0" stroke-width="14" stroke-linecap="round" opacity="0.85"/></svg>`;
