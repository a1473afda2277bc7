/** The parlour: paper on the wall, a clock without hands, a chair by the window, and the table seen from above. */
const ink = '#2a1f1a';

/** Middle of the clock's face, stage pixels; its hands are drawn by the view. */
export const clockFace = { x: 118, y: 236, radius: 74 } as const;
/** Where the cat sits, and the cup stands. */
export const catSeat = { x: 1806, y: 606 } as const;
export const cupStand = { x: 116, y: 842 } as const;

const posy = (x: number, y: number): string =>
  `<g transform="translate(${x} ${y})"><circle r="15" fill="#b9a878"/><path d="M0 14 q-18 18 -30 8 M0 14 q18 18 30 8" stroke="#a5a574" stroke-width="7" fill="none"/></g>`;
const paper = Array.from({ length: 8 }, (_, row) =>
  [60, 180, 1740, 1860].map((x, i) => posy(x + (row % 2 ? 60 : 0) * (i < 2 ? 1 : -1), 40 + row * 104)).join(''),
).join('');

export const parlour = `<svg xmlns="http://www.w3.org/2000/svg" width="1920" height="1080" viewBox="0 0 1920 1080">
  <rect width="1920" height="1080" fill="#cdbd8c"/>
  ${paper}
  <path d="M0 842 H1920 V1080 H0 Z" fill="#7c4a33"/>
  <path d="M0 830 H1920 V862 H0 Z" fill="#f0ddb0"/>
  <path d="M0 300 L330 0 H560 L0 560 Z" fill="#f4b860" opacity=".16"/>
  <path d="M44 330 H192 V356 H44 Z" fill="#4a2f20"/>
  <path d="M38 330 V210 Q44 128 118 122 Q192 128 198 210 V330 Z" fill="#6b442c"/>
  <circle cx="118" cy="236" r="74" fill="#f8eed6" stroke="#c98f34" stroke-width="9"/>
  <path d="M118 174 v12 M118 286 v12 M56 236 h12 M168 236 h12" stroke="${ink}" stroke-width="8" stroke-linecap="round"/>
  <path d="M1726 420 Q1806 356 1886 420 V640 H1726 Z" fill="#5c3a26"/>
  <path d="M1752 446 Q1806 404 1860 446 V600 H1752 Z" fill="#a8442c"/>
  <path d="M1704 596 H1908 V648 H1704 Z" fill="#a8442c"/>
  <path d="M1704 640 H1908 V664 H1704 Z" fill="#4a2f20"/>
  <path d="M1722 664 H1752 V900 H1722 Z M1860 664 H1890 V900 H1860 Z" fill="#4a2f20"/>
  <path d="M20 842 H216 V868 H20 Z" fill="#4a2f20"/><path d="M104 868 H132 V1080 H104 Z" fill="#4a2f20"/>
  <path d="M256 96 H1664 L1740 1080 H180 Z" fill="#4a2f20"/>
  <path d="M268 80 H1652 L1724 1044 H196 Z" fill="#8a5a34"/>
  <path d="M296 102 H1624 L1690 1022 H230 Z" fill="#2f4f43"/>
  <path d="M322 126 H1598 L1658 998 H262 Z" fill="none" stroke="#b9a565" stroke-width="6" opacity=".7"/>
</svg>`;

/** 220×170. The spoon is the view's. */
export const cup = `<svg xmlns="http://www.w3.org/2000/svg" width="180" height="130" viewBox="0 0 180 130">
  <g stroke="${ink}" stroke-width="7" stroke-linejoin="round">
    <ellipse cx="84" cy="112" rx="78" ry="14" fill="#f8eed6"/>
    <path d="M134 46 Q176 44 168 72 Q160 94 122 88" fill="none" stroke-width="20"/>
    <path d="M134 46 Q176 44 168 72 Q160 94 122 88" fill="none" stroke="#f8eed6" stroke-width="7"/>
    <path d="M24 30 H144 Q142 104 104 110 H64 Q26 104 24 30 Z" fill="#f8eed6"/>
    <path d="M30 56 Q84 74 139 56" fill="none" stroke="#a8442c" stroke-width="9"/>
    <ellipse cx="84" cy="30" rx="60" ry="13" fill="#a9683a"/>
  </g>
</svg>`;
