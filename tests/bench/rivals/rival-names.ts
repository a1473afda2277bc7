/** Pose libraries that run in the loop everyone copies. */
export const rivalNames = ['naive', 'movenet'] as const;
export type RivalName = (typeof rivalNames)[number];
