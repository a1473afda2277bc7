/** The tabby on the parlour chair. Body and head are pictures of their own: she lives, mostly asleep. */
const fur = '#8d8377';
const dark = '#5c544b';
const ink = '#2a1f1a';
const line = `stroke="${ink}" stroke-width="6" stroke-linejoin="round" stroke-linecap="round"`;

/** 190×120, curled; she lies on its lower edge. */
export const catBody = `<svg xmlns="http://www.w3.org/2000/svg" width="190" height="120" viewBox="0 0 190 120">
  <path d="M14 116 C0 70 40 24 100 26 C156 28 184 66 178 116 Z" fill="${fur}" ${line}/>
  <path d="M84 28 l-6 26 M112 30 l2 28 M140 42 l-8 26 M160 64 l-16 20" stroke="${dark}" stroke-width="10" stroke-linecap="round"/>
  <path d="M172 112 C120 92 60 96 30 112" fill="none" stroke="${ink}" stroke-width="30" stroke-linecap="round"/>
  <path d="M172 112 C120 92 60 96 30 112" fill="none" stroke="${fur}" stroke-width="18" stroke-linecap="round"/>
</svg>`;

const head = (
  eyes: string,
): string => `<svg xmlns="http://www.w3.org/2000/svg" width="110" height="96" viewBox="0 0 110 96">
  <path d="M14 8 L40 24 Q55 20 70 24 L96 8 L98 50 Q94 88 55 90 Q16 88 12 50 Z" fill="${fur}" ${line}/>
  <path d="M46 24 l3 16 M55 22 v18 M64 24 l-3 16" stroke="${dark}" stroke-width="6" stroke-linecap="round"/>
  ${eyes}
  <ellipse cx="55" cy="72" rx="20" ry="12" fill="#d8cdbd"/><path d="M49 64 h12 l-6 8 Z" fill="#7d3f2c"/>
</svg>`;

/** 110×96; it turns on (55, 88). */
export const catAsleep = head(
  `<path d="M26 54 q10 8 20 0 M64 54 q10 8 20 0" fill="none" stroke="${ink}" stroke-width="6" stroke-linecap="round"/>`,
);
export const catAwake = head(
  `<ellipse cx="36" cy="52" rx="10" ry="9" fill="#f4d98a"/><ellipse cx="74" cy="52" rx="10" ry="9" fill="#f4d98a"/>
   <ellipse cx="33" cy="52" rx="4" ry="8" fill="${ink}"/><ellipse cx="71" cy="52" rx="4" ry="8" fill="${ink}"/>`,
);
