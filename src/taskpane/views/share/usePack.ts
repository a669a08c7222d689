import { useEffect, useState } from "react";
import type { CopyProgress } from "../../../sharing/facts";
import { readSnapshot, type Snapshot } from "../../../sharing/pack/changes";
import type { Pack } from "../../../sharing/pack/packFile";
import { useConventions } from "../../conventions/useConventions";
import { useWorkbook } from "../../hooks/useWorkbook";
import { version } from "../../version";

/** What the figures of the last pack are kept under with the workbook. */
const KEPT = "packFigures";

/** Settings of a workbook are not made for more; characters. */
const MOST_KEPT = 500_000;

/** What its maker says of a pack. */
export interface PackDraft {
  readonly title: string;
  readonly meeting: string;
  /** Visible sheets that stay out. */
  readonly without: readonly string[];
  /** Whether its figures are kept with the workbook. */
  readonly keeps: boolean;
}

export interface PackMaker {
  readonly draft: PackDraft;
  readonly change: (draft: PackDraft) => void;
  /** The figures that are kept of the last pack. */
  readonly since: Snapshot | undefined;
  readonly make: (progress: CopyProgress) => Promise<Pack>;
  /** Keeps the figures of a pack that was made, if its maker wants it; says what came of that. */
  readonly keep: (pack: Pack) => Promise<"kept" | "tooLarge" | undefined>;
}

/** Makes packs, and keeps the figures of one for the next, with the workbook and only by the maker's choice. */
export function usePack(): PackMaker {
  const workbook = useWorkbook();
  const { organisation } = useConventions().conventions;
  const [draft, change] = useState<PackDraft>(() => ({
    title: workbook.copying.name().replace(/\.[^.]+$/, ""),
    meeting: "",
    without: [],
    keeps: false,
  }));
  const [since, setSince] = useState<Snapshot>();
  useEffect(() => {
    let isGone = false;
    workbook.choices.recall(KEPT).then(
      (kept) => !isGone && setSince(readSnapshot(kept)),
      // What cannot be read is as good as not there: the page says so.
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [workbook]);
  return {
    draft,
    change,
    since,
    make: (progress) =>
      workbook.copying.pack(
        {
          title: draft.title.trim(),
          meeting: draft.meeting.trim(),
          organisation,
          since,
          without: draft.without,
        },
        version,
        progress,
      ),
    keep: async ({ snapshot }) => {
      if (!draft.keeps) return undefined;
      if (JSON.stringify(snapshot).length > MOST_KEPT) return "tooLarge";
      await workbook.choices.keep(KEPT, snapshot);
      setSince(snapshot);
      return "kept";
    },
  };
}
