/** The ginger cat on the step, who has seen everything. */
const fur = '#c97b35';
const furShade = '#a35d26';
const furLit = '#e3a765';
const ink = '#2a1f1a';
const line = `stroke="${ink}" stroke-width="6" stroke-linejoin="round" stroke-linecap="round"`;

/** 170×150; she sits on its lower edge. */
export const catBody = `<svg xmlns="http://www.w3.org/2000/svg" width="170" height="150" viewBox="0 0 170 150">
  <path d="M118 132 C160 140 172 104 150 84" fill="none" stroke="${ink}" stroke-width="28" stroke-linecap="round"/>
  <path d="M118 132 C160 140 172 104 150 84" fill="none" stroke="${fur}" stroke-width="16" stroke-linecap="round"/>
  <path d="M40 146 C14 110 34 44 72 40 C112 40 136 96 122 146 Z" fill="${fur}" ${line}/>
  <path d="M98 74 l20 -8 M106 96 l20 -4 M108 118 l18 0" stroke="${furShade}" stroke-width="8" stroke-linecap="round"/>
  <path d="M56 92 C50 116 52 134 58 144 H84 C88 126 86 104 78 92 Z" fill="${furLit}"/>
</svg>`;

/** 110×100; it turns on (55, 92). */
export const catHead = `<svg xmlns="http://www.w3.org/2000/svg" width="110" height="100" viewBox="0 0 110 100">
  <path d="M14 8 L40 24 Q55 20 70 24 L96 8 L98 52 Q94 92 55 94 Q16 92 12 52 Z" fill="${fur}" ${line}/>
  <path d="M46 22 l3 18 M56 20 v20 M66 22 l-3 18" stroke="${furShade}" stroke-width="6" stroke-linecap="round"/>
  <ellipse cx="36" cy="54" rx="10" ry="9" fill="#f8eed6"/><ellipse cx="74" cy="54" rx="10" ry="9" fill="#f8eed6"/>
  <ellipse cx="36" cy="54" rx="4" ry="8" fill="${ink}"/><ellipse cx="74" cy="54" rx="4" ry="8" fill="${ink}"/>
  <ellipse cx="55" cy="76" rx="20" ry="13" fill="${furLit}"/><path d="M49 68 h12 l-6 8 Z" fill="#7d3f2c"/>
</svg>`;
