export { amount, figure, knownFigure, month, whole } from "./amount";
export type { CellReader } from "./cellReader";
export { fraction, knownShare, share } from "./fraction";
export { option } from "./option";
export { polarity, polarityOrNeutral } from "./polarity";
export { rounded } from "./rounded";
export { text, year, yearLabel } from "./text";
export { unlessBlank } from "./unlessBlank";
export { yesNo } from "./yesNo";
