/** A formula without the blanks and line ends it is laid out with; those inside of texts stay. */
export const dense = (formula: string): string => formula.replace(/("(?:[^"]|"")*")|\s+/g, "$1");
