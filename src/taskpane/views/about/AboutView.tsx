import { Link } from "@fluentui/react/lib/Link";
import type { JSX } from "react";
import { version } from "../../version";
import { catalogueNotes } from "../../../catalogue/inPane/catalogueNotes";
import { ViewArea } from "../../frame/ViewArea";
import { strings } from "../../strings";
import { usePageStyles } from "../page.styles";

/** What this is, what it does not do, and what the catalogue leaves open. */
export function AboutView({ onBack }: { readonly onBack?: (() => void) | undefined }): JSX.Element {
  const styles = usePageStyles();
  const { about } = strings;
  return (
    <ViewArea heading={about.heading} onBack={onBack} textOnly>
      <p className={styles.title}>
        {strings.product} · {about.version(version)}
      </p>
      {about.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>
        <Link href="licences.txt" target="_blank">
          {about.licences}
        </Link>
      </p>
      <h2 className={styles.title}>{about.catalogue}</h2>
      {catalogueNotes().map((note) => (
        <p key={note}>{note}</p>
      ))}
    </ViewArea>
  );
}
