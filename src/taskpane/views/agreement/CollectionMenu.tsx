import { DefaultButton } from "@fluentui/react/lib/Button";
import { useContext, useEffect, type JSX } from "react";
import type { AgreementClass } from "../../../model/targets/localAreaAgreement";
import { Shown } from "../../frame/Shown";
import { useCatalogue } from "../../hooks/useCatalogue";
import { adding } from "../../strings/agreement";
import { useKept } from "../catalogue/collections/useKept";
import { asTarget } from "./agreementRows";
import type { TargetList } from "./useTargetList";

interface CollectionMenuProps {
  /** What an indicator that is added becomes. */
  readonly kind: AgreementClass;
  readonly lists: TargetList;
}

/** Adds what of a collection can be added; there is no menu where the workbook has no collection. */
export function CollectionMenu({ kind, lists }: CollectionMenuProps): JSX.Element | null {
  const { withKey } = useCatalogue();
  const { kept, readAgain } = useKept();
  const shown = useContext(Shown);
  useEffect(() => {
    // One may have been saved in the Catalogue meanwhile; what cannot be read now is read when the view is next shown.
    if (shown) void readAgain().catch(() => undefined);
  }, [readAgain, shown]);
  if (kept.collections.length === 0) return null;
  const items = kept.collections.map(({ name, keys }) => {
    const fitting = keys.filter((key) => lists.offered.has(key)).flatMap((key) => withKey(key) ?? []);
    return {
      key: name,
      text: adding.collection(name, fitting.length, keys.length),
      disabled: fitting.length === 0,
      onClick: () => lists.add(fitting.map((indicator) => asTarget(indicator, kind))),
    };
  });
  return <DefaultButton text={adding.collections} menuProps={{ items }} />;
}
