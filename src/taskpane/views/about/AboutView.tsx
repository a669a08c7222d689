import { Link } from "@fluentui/react/lib/Link";
import type { JSX } from "react";
import { version } from "../../version";
import { catalogueNotes } from "../../../catalogue/inPane/catalogueNotes";
import { useConventions } from "../../conventions/useConventions";
import { ViewArea } from "../../frame/ViewArea";
import { common } from "../../strings/common";
import { aboutWords } from "../../strings/pages";
import { usePageStyles } from "../page.styles";

/** What this is, what it does not do, and what the catalogue leaves open. */
export function AboutView({ onBack }: { readonly onBack?: (() => void) | undefined }): JSX.Element {
  const styles = usePageStyles();
  const { organisation } = useConventions().conventions;
  return (
    <ViewArea heading={aboutWords.heading} onBack={onBack} textOnly>
      <p className={styles.title}>
        {common.product} · {aboutWords.version(version)}
      </p>
      {organisation && <p>{aboutWords.usedBy(organisation)}</p>}
      {aboutWords.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>
        <Link href="licences.txt" target="_blank">
          {aboutWords.licences}
        </Link>
      </p>
      <h2 className={styles.title}>{aboutWords.catalogue}</h2>
      {catalogueNotes().map((note) => (
        <p key={note}>{note}</p>
      ))}
    </ViewArea>
  );
}
