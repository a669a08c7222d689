/** So many bytes become text at a time. */
const STEP = 0x8000;

/** Opens a workbook file beside the one that is open. False where Excel, or a policy of the organisation, does not allow it. */
export async function openCopy(bytes: Uint8Array): Promise<boolean> {
  let text = "";
  for (let at = 0; at < bytes.length; at += STEP)
    text += String.fromCharCode(...bytes.subarray(at, at + STEP));
  try {
    await Excel.createWorkbook(btoa(text));
    return true;
  } catch {
    return false;
  }
}
