/** Low down the alley: an eye at the height of the boards, the curtain behind, room for one pin to make up its mind. */
import { standingBody } from './pin.ts';
import { closeSize } from './sizes.ts';

const { width, height, footY } = closeSize;
const horizon = footY - 46;

export const closePicture = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
  <rect width="${width}" height="${height}" rx="26" fill="#4a2f20"/>
  <svg x="14" y="14" width="${width - 28}" height="${height - 28}" viewBox="14 14 ${width - 28} ${height - 28}">
    <rect width="${width}" height="${height}" fill="#2b201b"/>
    ${Array.from({ length: 5 }, (_, i) => `<rect x="${60 + i * 200}" width="100" height="${horizon}" fill="#372922"/>`).join('')}
    <path d="M${width / 2 - 60} 0 H${width / 2 + 60} L${width / 2 + 330} ${horizon} H${width / 2 - 330} Z" fill="#f4cf7c" opacity="0.12"/>
    <rect y="${horizon}" width="${width}" height="${height - horizon}" fill="#b37c44"/>
    <rect y="${horizon}" width="${width}" height="14" fill="#8a5a2f"/>
    <path d="M${width / 2} ${horizon + 14} L${width / 2 - 16} ${height} H${width / 2 + 16} Z" fill="#a8723c"/>
    <path d="M${width / 2 - 200} ${horizon + 14} L${width / 2 - 430} ${height} H${width / 2 - 400} Z M${width / 2 + 200} ${horizon + 14} L${width / 2 + 430} ${height} H${width / 2 + 400} Z" fill="#a8723c"/>
  </svg>
  <rect x="7" y="7" width="${width - 14}" height="${height - 14}" rx="20" fill="none" stroke="#7d5236" stroke-width="6"/>
</svg>`;

/** The pin as large as that. Same shares as the pin on the boards. */
export const closePin = standingBody(2);
