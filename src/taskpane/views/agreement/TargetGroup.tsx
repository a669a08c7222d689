import { useRef, type JSX, type ReactNode } from "react";
import type { AgreementClass } from "../../../model/targets/localAreaAgreement";
import { agreement as words } from "../../strings/agreement";
import { useAgreementStyles } from "./agreement.styles";
import type { AgreementDraft } from "./agreementDraft";
import { TargetItem } from "./TargetItem";
import type { TargetList } from "./useTargetList";

interface TargetGroupProps {
  readonly kind: AgreementClass;
  readonly draft: AgreementDraft;
  readonly lists: TargetList;
  /** How targets of this class are added. */
  readonly children: ReactNode;
}

/** The targets of one class, under the ways to add more. */
export function TargetGroup({ kind, draft, lists, children }: TargetGroupProps): JSX.Element {
  const styles = useAgreementStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const targets = draft.targets.filter((target) => target.class === kind);
  return (
    <section>
      <h2 ref={heading} tabIndex={-1} className={styles.group}>
        {words.groups[kind]}
      </h2>
      {children}
      <ul className={styles.list} aria-label={words.lists[kind]}>
        {targets.map((target) => (
          <TargetItem
            key={target.id}
            target={target}
            firstYear={draft.firstYear}
            opened={lists.opened?.id === target.id ? lists.opened : undefined}
            onOpen={(open) => lists.open(open ? target : undefined)}
            onEnter={(place, text) => lists.enter(target, place, text)}
            onRemove={() => {
              lists.remove(target);
              // The button that was pressed is gone.
              heading.current?.focus();
            }}
          />
        ))}
      </ul>
    </section>
  );
}
