/** The trestle table the row sits at: a white cloth, and what is left of the tea. Its top left is (0, 690) of the stage. */
import { brick, cloth, clothShade, ink, panel, wood } from './colours.ts';

/** Of the picture on the stage. */
export const tableTop = 690;

const line = `stroke="${ink}" stroke-width="6" stroke-linejoin="round" stroke-linecap="round"`;

/** 1920×390. */
export const table = `<svg xmlns="http://www.w3.org/2000/svg" width="1920" height="390" viewBox="0 0 1920 390">
  <path d="M0 96 H1920 V390 H0 Z" fill="${cloth}"/>
  <path d="M0 84 H1920 V112 H0 Z" fill="#fffaf0"/>
  <path d="M0 112 H1920 V118 H0 Z" fill="${clothShade}"/>
  <g transform="translate(14 0)">
    <path d="M24 86 L40 36 Q86 2 132 36 L148 86 Z" fill="${brick}" ${line}/>
    <path d="M62 40 L54 84 M110 40 L118 84" stroke="#7d2f20" stroke-width="6"/>
    <path d="M0 86 H172 V96 H0 Z" fill="#fffaf0" ${line}/>
  </g>
  <g transform="translate(196 -8)">
    <path d="M34 40 Q70 10 108 40 Q136 66 122 92 H22 Q6 66 34 40 Z" fill="${panel}" ${line}/>
    <path d="M122 58 Q152 44 156 28" fill="none" stroke="${ink}" stroke-width="18" stroke-linecap="round"/>
    <path d="M122 58 Q150 46 155 30" fill="none" stroke="${panel}" stroke-width="7" stroke-linecap="round"/>
    <path d="M30 44 Q-8 40 0 70 Q6 84 22 82" fill="none" ${line}/>
    <circle cx="71" cy="18" r="9" fill="${wood}" ${line}/>
  </g>
</svg>`;
