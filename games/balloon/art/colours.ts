/** The hall at six in the evening: five colours, and the ink that goes round whatever moves. */
export const ink = '#2a1f1a';
export const wall = '#ecd2a0';
export const wallLit = '#f7e6bf';
export const wood = '#7a4f33';
export const woodShade = '#5b3926';
export const panel = '#6f8370';
export const panelShade = '#5f7262';
export const cloth = '#f8eed6';
export const clothShade = '#e2d0a8';
export const brick = '#a8442c';
export const sky = '#f3b765';
export const hill = '#8d8f56';
export const hillFar = '#b9a869';
