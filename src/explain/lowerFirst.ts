/** "Closing balance" within a sentence; "NI 15", "£m", "Mayor’s limit" and names of several words stay as they are. */
export const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]+(?!\p{L}|['’]s\b)/u.test(text) && !/\s[A-Z][a-z]/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
