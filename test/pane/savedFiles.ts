interface SavedFile {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
  /** Its text, the byte order mark included. */
  readonly text: () => Promise<string>;
}

/** The files that the pane gives the user to save from now on, in a page that saves none. */
export function savedFiles(): readonly SavedFile[] {
  const saved: SavedFile[] = [];
  const blobs = new Map<string, Blob>();
  const createObjectURL = (blob: Blob) => {
    const address = `blob:${blobs.size}`;
    blobs.set(address, blob);
    return address;
  };
  Object.assign(URL, { createObjectURL, revokeObjectURL: () => undefined });
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href) ?? new Blob();
    const bytes = async () => new Uint8Array(await blob.arrayBuffer());
    const text = async () => new TextDecoder("utf-8", { ignoreBOM: true }).decode(await bytes());
    saved.push({ name: this.download, bytes, text });
  });
  return saved;
}
