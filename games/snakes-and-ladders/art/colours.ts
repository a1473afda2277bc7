/** The pier at four in the afternoon: five colours and their shades, and the ink that goes round whatever moves. */
export const ink = '#2a1f1a';
export const paper = '#f8eed6';
export const cream = '#f0ddb0';
export const straw = '#e9c97c';
export const sky = '#bfdcd6';
export const skyLow = '#f3e2b4';
export const sea = '#3d7f8e';
export const seaLit = '#5c9ba3';
export const seaDeep = '#2c6473';
export const brick = '#b8492f';
export const brickShade = '#8f3522';
export const oak = '#8a5a38';
export const oakDark = '#5f3c26';
export const plank = '#c99a63';
export const plankShade = '#b3834f';
export const pine = '#2f4f43';
export const sand = '#e8cf95';
