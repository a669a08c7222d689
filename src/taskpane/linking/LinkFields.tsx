import { Checkbox } from "@fluentui/react/lib/Checkbox";
import { Dropdown } from "@fluentui/react/lib/Dropdown";
import type { JSX } from "react";
import type { LinkOffer } from "../../sheets/links/offers";
import type { LinkSource } from "../../sheets/links/modelLinks";
import { linkWords as words } from "../strings/models";
import type { Ticked, TickedLink } from "./tickedLinks";
import { useModelStyles } from "../views/models/models.styles";

export interface LinkFieldsProps {
  readonly offers: readonly LinkOffer[];
  /** What is ticked, by the model that it is taken from. */
  readonly ticked: Ticked;
  readonly onTick: (from: string, ticked: TickedLink | undefined, source?: LinkSource) => void;
}

/** What the new sheet can take from those in the workbook: nothing is linked that is not ticked. */
export function LinkFields({ offers, ticked, onTick }: LinkFieldsProps): JSX.Element {
  const styles = useModelStyles();
  return (
    <section>
      <h2 className={styles.group}>{words.heading}</h2>
      <p className={styles.quiet}>{words.intro}</p>
      {offers.map((offer) => (
        <OfferFields
          key={offer.model.id}
          offer={offer}
          ticked={ticked[offer.model.id]}
          onTick={(link, source) => onTick(offer.model.id, link, source)}
        />
      ))}
    </section>
  );
}

interface OfferFieldsProps {
  readonly offer: LinkOffer;
  readonly ticked: TickedLink | undefined;
  readonly onTick: (ticked: TickedLink | undefined, source?: LinkSource) => void;
}

/** One model to link to: which of its sheets, where it has several, and each figure with a tick of its own. */
function OfferFields({ offer, ticked, onTick }: OfferFieldsProps): JSX.Element | null {
  const styles = useModelStyles();
  const { model, sources, takes } = offer;
  const source = sources.find(({ prefix }) => prefix === ticked?.prefix) ?? sources[0];
  if (!source) return null;
  const all = takes.map(({ cells }) => cells);
  return (
    <div className={styles.tick}>
      <Checkbox
        label={words.linkTo(model.title, source.sheet)}
        checked={ticked !== undefined}
        onChange={(_, isTicked = false) =>
          onTick(isTicked ? { prefix: source.prefix, cells: all } : undefined, source)
        }
      />
      {ticked && (
        <div className={styles.options}>
          {sources.length > 1 && (
            <Dropdown
              label={words.which(model.title)}
              options={sources.map(({ prefix, sheet }) => ({ key: prefix, text: sheet }))}
              selectedKey={source.prefix}
              onChange={(_, option) => {
                const chosen = sources.find(({ prefix }) => prefix === option?.key);
                if (chosen) onTick({ ...ticked, prefix: chosen.prefix }, chosen);
              }}
            />
          )}
          {takes.map(({ cells, label }) => (
            <Checkbox
              key={cells}
              label={label}
              checked={ticked.cells.includes(cells)}
              onChange={(_, isTicked = false) =>
                onTick({
                  ...ticked,
                  cells: all.filter((one) => (one === cells ? isTicked : ticked.cells.includes(one))),
                })
              }
            />
          ))}
        </div>
      )}
    </div>
  );
}
