/**
 * The gable of a village school at the end of an afternoon: flat shapes, long light, five colours. The bell is a picture of its
 * own, because it moves: its middle top is where it hangs.
 */
const sky = '#f2d9a8';
const sun = '#f7ebcd';
const brick = '#9c4f38';
const shade = '#74382a';
const stone = '#e8dcc0';
const slate = '#34454d';
const brass = '#d9a441';
const brassShade = '#a9742a';

/** 1920×1080. */
export const schoolYard = `<svg xmlns="http://www.w3.org/2000/svg" width="1920" height="1080" viewBox="0 0 1920 1080">
  <rect width="1920" height="1080" fill="${sky}"/>
  <circle cx="760" cy="590" r="180" fill="${sun}"/>
  <path d="M0 690 Q300 600 640 668 T1920 610 V1080 H0 Z" fill="#c9b578"/>
  <path d="M0 770 Q520 690 980 750 T1920 700 V1080 H0 Z" fill="#8d8f56"/>
  <path d="M1040 1080 V480 L1400 150 L1760 480 V1080 Z" fill="${brick}"/>
  <path d="M1580 315 L1760 480 V1080 H1580 Z" fill="${shade}"/>
  <path d="M990 520 L1400 130 L1810 520 L1786 552 L1400 186 L1014 552 Z" fill="${slate}"/>
  <path d="M1250 760 V420 Q1250 270 1400 270 T1550 420 V760 Z" fill="${stone}"/>
  <path d="M1282 732 V424 Q1282 302 1400 302 T1518 424 V732 Z" fill="${slate}"/>
  <rect x="1262" y="366" width="276" height="26" rx="8" fill="${brassShade}"/>
  <path d="M1150 912 V806 H1290 V912 Z M1510 912 V806 H1650 V912 Z" fill="${stone}"/>
  <path d="M1166 896 V822 H1274 V896 Z M1526 896 V822 H1634 V896 Z" fill="${slate}"/>
  <path d="M0 960 Q900 890 1920 950 V1080 H0 Z" fill="#5f6540"/>
</svg>`;

/** 220×300; it hangs from (110, 12). */
export const bell = `<svg xmlns="http://www.w3.org/2000/svg" width="220" height="300" viewBox="0 0 220 300">
  <g stroke="#2b2320" stroke-width="6" stroke-linejoin="round">
    <circle cx="110" cy="262" r="24" fill="${brassShade}"/>
    <path d="M98 6 h24 v40 h-24 Z" fill="${brassShade}"/>
    <path d="M110 38 C50 44 62 150 44 200 C38 222 22 234 14 252 H206 C198 234 182 222 176 200 C158 150 170 44 110 38 Z" fill="${brass}"/>
  </g>
  <path d="M128 48 C162 70 152 150 170 206 C176 224 190 236 196 246 H150 C140 180 150 90 128 48 Z" fill="${brassShade}"/>
</svg>`;
