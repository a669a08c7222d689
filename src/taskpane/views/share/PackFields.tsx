import { Checkbox } from "@fluentui/react/lib/Checkbox";
import { TextField } from "@fluentui/react/lib/TextField";
import type { JSX } from "react";
import { share } from "../../strings/share";
import { usePageStyles } from "../page.styles";
import type { PackDraft } from "./usePack";

interface PackFieldsProps {
  readonly draft: PackDraft;
  readonly onChange: (draft: PackDraft) => void;
  /** The day of the pack whose figures are kept; undefined for none. */
  readonly since: string | undefined;
  /** The sheets to choose from. */
  readonly sheets: readonly string[];
}

/** What a pack is called, which meeting it is for, which sheets are in it, and whether the next one is to know its figures. */
export function PackFields({ draft, onChange, since, sheets }: PackFieldsProps): JSX.Element {
  const styles = usePageStyles();
  const words = share.pack;
  return (
    <>
      <TextField
        label={words.title}
        required
        value={draft.title}
        onChange={(_, title = "") => onChange({ ...draft, title })}
      />
      <TextField
        label={words.meeting}
        value={draft.meeting}
        onChange={(_, meeting = "") => onChange({ ...draft, meeting })}
      />
      {sheets.length > 1 && (
        <div role="group" aria-label={words.sheets} className={styles.choices}>
          <p className={styles.title}>{words.sheets}</p>
          {sheets.map((name) => (
            <Checkbox
              key={name}
              label={name}
              checked={!draft.without.includes(name)}
              onChange={(_, isIn = false) => {
                const others = draft.without.filter((one) => one !== name);
                onChange({ ...draft, without: isIn ? others : [...others, name] });
              }}
            />
          ))}
        </div>
      )}
      <p className={styles.quiet}>{since === undefined ? words.first : words.since(since)}</p>
      <Checkbox
        label={words.keep}
        checked={draft.keeps}
        onChange={(_, keeps = false) => onChange({ ...draft, keeps })}
      />
    </>
  );
}
