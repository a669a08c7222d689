/** What a file is to the browser, by the end of its name. */
const TYPES = {
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/** The browser has taken a file over within this time. */
const TAKEN_OVER_MS = 60_000;

/** Gives the user a file to save; where it goes is the browser's affair. */
export function download(name: string, kind: keyof typeof TYPES, content: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([content.slice()], { type: TYPES[kind] }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${name}.${kind}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN_OVER_MS);
}
