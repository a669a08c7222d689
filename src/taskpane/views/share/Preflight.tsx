import type { JSX } from "react";
import type { Survey } from "../../../sharing/survey";
import { share, type ShareKind } from "../../strings/share";
import { usePageStyles } from "../page.styles";

interface PreflightProps {
  readonly survey: Survey;
  readonly kind: ShareKind;
}

/** What of ours the workbook has, which of it stays a value, and what whoever gets the copy may stumble over. */
export function Preflight({ survey, kind }: PreflightProps): JSX.Element {
  const styles = usePageStyles();
  const { ours, functions } = survey;
  const notes = notesOn(survey, kind);
  return (
    <>
      <h2 className={styles.title}>{share.found}</h2>
      {ours === 0 && <p>{share.none}</p>}
      {ours > 0 && (
        <ul>
          {functions.map(({ id, cells, why }) => (
            <li key={`${id} ${why ?? ""}`}>
              {share.calls(id, cells)}
              {kind === "twin" && why !== undefined && (
                <span className={styles.quiet}> {share.stays(why)}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      {notes.length > 0 && (
        <>
          <h2 className={styles.title}>{share.toNote}</h2>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function notesOn({ errors, links, hiddenSheets, macros }: Survey, kind: ShareKind): string[] {
  return [
    ...(errors > 0 ? [share.errors(errors)] : []),
    ...(links > 0 && kind !== "pack" ? [share.links(links)] : []),
    ...(hiddenSheets.length > 0 && kind !== "pack" ? [share.hidden(hiddenSheets)] : []),
    ...(macros ? [share.macros] : []),
  ];
}
