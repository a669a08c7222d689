/** The largest file that is taken: 50,000 indicators with definitions need about half of it. */
export const MOST_BYTES = 20 * 1024 * 1024;

/** How long a server may take, in seconds. */
export const MOST_SECONDS = 30;

/** The most letters of a code, of a text on one line, and of any text: the most that a cell can hold. */
export const MOST_LETTERS = { code: 100, line: 1000, text: 32_767 } as const;
