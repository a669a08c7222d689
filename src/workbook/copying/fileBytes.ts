import { WorkbookRefusal } from "../refusal";

/** The most that Excel hands over at a time, bytes. */
const SLICE = 4 * 1024 * 1024;

/** The open workbook as the bytes of an .xlsx file, as it is now, saved or not. What Excel holds for it is always given back. */
export async function fileBytes(signal?: AbortSignal): Promise<Uint8Array> {
  const document = Office.context.document as Office.Document | undefined;
  if (!document?.getFileAsync)
    throw new WorkbookRefusal({ kind: "failed", message: "This Excel hands out no copy of the workbook." });
  const file = await asked<Office.File>((done) =>
    document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, done),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let slice = 0; slice < file.sliceCount; slice++) {
      signal?.throwIfAborted();
      const { data } = (await asked<Office.Slice>((done) => file.getSliceAsync(slice, done))) as {
        data: number[];
      };
      const piece = Uint8Array.from(data);
      bytes.set(piece.subarray(0, bytes.length - at), at);
      at += piece.length;
    }
    return bytes;
  } finally {
    // Excel holds two files at most: one that is not closed is missing the next time.
    await asked<void>((done) => file.closeAsync(done)).catch(() => undefined);
  }
}

const asked = <Value>(ask: (done: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> =>
  new Promise((resolve, reject) =>
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new WorkbookRefusal({ kind: "failed", message: error?.message ?? "" }));
    }),
  );
