// @ts-check
/** A failure that a person can act on; the message is the whole of what is shown. */
export class HubProblem extends Error {}
