import type { JSX } from "react";
import type { UpdatePlan } from "../../../workbook/updating/planUpdate";
import type { UpdateTrial } from "../../../workbook/updating/tryUpdate";
import { updatingWords as words } from "../../strings/updating";
import { usePageStyles } from "../page.styles";
import { useHomeStyles } from "./home.styles";

/** How many of a list are shown before the rest is counted. */
const LISTED = 30;

interface UpdateChangesProps {
  readonly plan: UpdatePlan;
  /** What it comes to, once that has been worked out. */
  readonly trial: UpdateTrial | undefined;
}

/** What an update does, cell by cell: what has no place first, then the figures that change, then what is carried. */
export function UpdateChanges({ plan, trial }: UpdateChangesProps): JSX.Element {
  const page = usePageStyles();
  const { sheet, kept, carried, lost, stay, unread } = plan;
  return (
    <>
      <p>{words.intro(sheet, kept)}</p>
      {lost.length > 0 && (
        <>
          <h2 className={page.title}>{words.lost(lost.length, kept)}</h2>
          {/* Nothing of these is only counted. */}
          <Listed
            most={lost.length}
            lines={lost.map(({ label, text, address }) => words.entered(label, text, address))}
          />
        </>
      )}
      {stay.length > 0 && (
        <>
          <p>{words.stay(stay.length, kept)}</p>
          <Listed lines={stay} />
        </>
      )}
      {unread.length > 0 && <p>{words.unread(unread.join(", "))}</p>}
      {trial ? <Figures trial={trial} /> : <p>{words.tryIntro}</p>}
      <h2 className={page.title}>{words.carried(carried.length)}</h2>
      <Listed
        lines={carried.map(({ label, text, address, to, isUnlinked }) =>
          isUnlinked ? words.unlinked(label, text, address) : words.carriedTo(label, text, address, to),
        )}
      />
    </>
  );
}

/** The figures that would be others. */
function Figures({ trial }: { readonly trial: UpdateTrial }): JSX.Element {
  const page = usePageStyles();
  const { changed, same, gone, added, errors } = trial;
  return (
    <>
      <h2 className={page.title}>
        {changed.length === 0 ? words.nothingChanges : words.changed(changed.length)}
      </h2>
      <Listed
        lines={changed.map(({ label, address, before, after }) =>
          words.change(label, address, before, after),
        )}
      />
      <p>{words.same(same)}</p>
      {(gone > 0 || added > 0) && <p>{words.goneAndAdded(gone, added)}</p>}
      {errors.length > 0 && <p>{words.errors(errors.map(({ address }) => address))}</p>}
    </>
  );
}

/** Lines of which the first are shown and the others counted. */
function Listed({
  lines,
  most = LISTED,
}: {
  readonly lines: readonly string[];
  readonly most?: number;
}): JSX.Element | null {
  const styles = useHomeStyles();
  if (lines.length === 0) return null;
  return (
    <ul className={styles.changes}>
      {lines.slice(0, most).map((line, at) => (
        <li key={`${at} ${line}`}>{line}</li>
      ))}
      {lines.length > most && <li>{words.more(lines.length - most)}</li>}
    </ul>
  );
}
