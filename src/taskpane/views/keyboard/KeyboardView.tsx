import type { JSX } from "react";
import { ViewArea } from "../../frame/ViewArea";
import { keyboardWords } from "../../strings/pages";
import { usePageStyles } from "../page.styles";

/** The keys that work in the pane. */
export function KeyboardView({ onBack }: { readonly onBack?: (() => void) | undefined }): JSX.Element {
  const styles = usePageStyles();
  const { heading, key, does, keys } = keyboardWords;
  return (
    <ViewArea heading={heading} onBack={onBack} textOnly>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{key}</th>
            <th scope="col">{does}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map(([keystroke, effect]) => (
            <tr key={keystroke}>
              <td>{keystroke}</td>
              <td>{effect}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ViewArea>
  );
}
