/** The alley cat, black, on her bench. Body, head (watching, and with eyes shut) and tail are pictures of their own: she lives. */
const fur = '#2a211e';
const furLit = '#4a3b34';
const eye = '#e9c24a';

/** 190×130; she sits on its lower edge. */
export const catBody = `<svg xmlns="http://www.w3.org/2000/svg" width="210" height="140" viewBox="0 0 210 140">
  <path d="M18 136 C2 92 40 34 104 34 C150 34 186 52 194 92 C200 112 196 130 188 138 H30 Z" fill="${fur}"/>
  <path d="M60 54 C90 36 140 38 168 62 C140 50 96 48 60 54 Z" fill="${furLit}"/>
  <path d="M150 138 C148 122 158 112 170 112 C182 112 188 124 186 138 Z" fill="${furLit}"/>
</svg>`;

const head = (
  eyes: string,
): string => `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="110" viewBox="0 0 120 110">
  <path d="M16 8 L44 26 Q60 20 76 26 L104 8 L106 56 Q104 100 60 102 Q16 100 14 56 Z" fill="${fur}"/>
  <path d="M24 22 L38 32 L26 44 Z M96 22 L82 32 L94 44 Z" fill="#7d4a40"/>
  ${eyes}
  <path d="M54 72 h12 l-6 7 Z" fill="#b0766a"/>
  <path d="M60 80 q-8 8 -15 3 M60 80 q8 8 15 3" fill="none" stroke="${furLit}" stroke-width="4" stroke-linecap="round"/>
</svg>`;

/** 120×110. Eyes open, looking down the alley. */
export const catHead = head(
  `<ellipse cx="38" cy="56" rx="11" ry="9" fill="${eye}"/><ellipse cx="82" cy="56" rx="11" ry="9" fill="${eye}"/>
   <ellipse cx="34" cy="56" rx="4" ry="8" fill="${fur}"/><ellipse cx="78" cy="56" rx="4" ry="8" fill="${fur}"/>`,
);

export const catHeadShut = head(
  `<path d="M28 58 q10 7 20 0 M72 58 q10 7 20 0" fill="none" stroke="${eye}" stroke-width="5" stroke-linecap="round"/>`,
);

/** 150×70; it grows from the right end. */
export const catTail = `<svg xmlns="http://www.w3.org/2000/svg" width="150" height="80" viewBox="0 0 150 80">
  <path d="M140 40 C96 74 60 70 34 44 C26 36 16 34 12 22" fill="none" stroke="${fur}" stroke-width="20" stroke-linecap="round"/>
</svg>`;
