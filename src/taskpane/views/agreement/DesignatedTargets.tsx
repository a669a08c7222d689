import type { JSX } from "react";
import { adding } from "../../strings/agreement";
import type { AgreementDraft } from "./agreementDraft";
import { NationalSearch } from "./NationalSearch";
import { TargetGroup } from "./TargetGroup";
import type { TargetList } from "./useTargetList";

interface DesignatedTargetsProps {
  readonly draft: AgreementDraft;
  readonly lists: TargetList;
}

/** The designated targets, from the national set. */
export function DesignatedTargets({ draft, lists }: DesignatedTargetsProps): JSX.Element {
  return (
    <TargetGroup kind="designated" draft={draft} lists={lists}>
      <NationalSearch kind="designated" label={adding.search} draft={draft} onAdd={lists.add} />
    </TargetGroup>
  );
}
