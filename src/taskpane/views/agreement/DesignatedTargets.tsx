import type { JSX } from "react";
import { adding } from "../../strings/agreement";
import { useAgreementStyles } from "./agreement.styles";
import type { AgreementDraft } from "./agreementDraft";
import { CollectionMenu } from "./CollectionMenu";
import { NationalSearch } from "./NationalSearch";
import { TargetGroup } from "./TargetGroup";
import type { TargetList } from "./useTargetList";

interface DesignatedTargetsProps {
  readonly draft: AgreementDraft;
  readonly lists: TargetList;
}

/** The designated targets, from the national set: by search, by codes, or from a collection. */
export function DesignatedTargets({ draft, lists }: DesignatedTargetsProps): JSX.Element {
  const styles = useAgreementStyles();
  return (
    <TargetGroup kind="designated" draft={draft} lists={lists}>
      <NationalSearch kind="designated" label={adding.search} lists={lists} />
      <div className={styles.adding}>
        <CollectionMenu kind="designated" lists={lists} />
      </div>
    </TargetGroup>
  );
}
