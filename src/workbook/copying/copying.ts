import { copyFile, type Copy } from "../../sharing/copyFile";
import type { CopyKind, CopyProgress } from "../../sharing/facts";
import { packFile, type Pack } from "../../sharing/pack/packFile";
import type { PackWishes } from "../../sharing/pack/otherPages";
import { saidOf } from "../../sharing/said";
import { surveyFile, type Survey } from "../../sharing/survey";
import { fileBytes } from "./fileBytes";
import { workbookName } from "./workbookName";

/** What a copy of the open workbook would come to. */
export const surveyCopy = async (signal?: AbortSignal): Promise<Survey> =>
  surveyFile(await fileBytes(signal));

/** Makes a copy of the open workbook, which is not touched. */
export async function makeCopy(
  kind: CopyKind,
  { version, checks }: { readonly version: string; readonly checks: readonly string[] },
  progress: CopyProgress = {},
): Promise<Copy> {
  const bytes = await fileBytes(progress.signal);
  const said = await saidOf(bytes);
  return copyFile(bytes, kind, { name: workbookName(), made: today(), version, said, checks }, progress);
}

/** Makes a pack for a committee of the open workbook, which is not touched. */
export async function makePack(
  wishes: PackWishes,
  version: string,
  progress: CopyProgress = {},
): Promise<Pack> {
  const bytes = await fileBytes(progress.signal);
  return packFile(bytes, { name: workbookName(), made: today(), version }, wishes, progress);
}

const today = (): string =>
  new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
