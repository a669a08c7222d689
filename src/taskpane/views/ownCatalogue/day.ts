const IN_WORDS = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;

/** "2009-03-31" as "31 March 2009". */
export function dayInWords(day: string): string {
  return new Intl.DateTimeFormat("en-GB", IN_WORDS).format(new Date(`${day}T00:00:00Z`));
}

/** Today on this computer, as "2009-03-31". */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
