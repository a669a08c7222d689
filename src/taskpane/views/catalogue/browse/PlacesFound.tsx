import { Icon } from "@fluentui/react/lib/Icon";
import { Link } from "@fluentui/react/lib/Link";
import { useState, type JSX } from "react";
import type { FoundList, FoundPlaces } from "../../../../catalogue/search/searchPlaces";
import { requestView } from "../../../requestedView";
import { placeWords as words } from "../../../strings/places";
import { useBrowseStyles } from "./browse.styles";

interface PlacesFoundProps {
  readonly found: FoundPlaces;
  readonly onOpen: (list: FoundList) => void;
}

/** How many are shown before the rest is asked for: indicators stand below them. */
const SHOWN = 3;

/** The lists and ready models that were found beside indicators, each a button that opens it. */
export function PlacesFound({ found, onOpen }: PlacesFoundProps): JSX.Element | null {
  const styles = useBrowseStyles();
  const { lists, models } = found;
  const [showsAll, setShowsAll] = useState<FoundPlaces>();
  const items = [
    ...lists.map((list) => ({
      key: list.name,
      icon: "budget",
      title: list.label,
      about: list.isNamed ? words.whole(list.all) : words.some(list.rows.length, list.all),
      isNamed: list.isNamed,
      open: () => onOpen(list),
    })),
    ...models.map(({ id, tab, label }) => ({
      key: id,
      icon: "catalogue",
      title: label,
      about: words.model,
      isNamed: true,
      open: () => requestView({ view: tab, section: id }),
    })),
  ].sort((one, other) => Number(other.isNamed) - Number(one.isNamed));
  if (items.length === 0) return null;
  const shown = showsAll === found ? items : items.slice(0, SHOWN);
  return (
    <section aria-label={words.found}>
      <ul className={styles.places}>
        {shown.map(({ key, icon, title, about, open }) => (
          <li key={key}>
            <button type="button" className={styles.place} onClick={open}>
              <Icon iconName={icon} aria-hidden className={styles.placeIcon} />
              <span className={styles.placeTitle}>{title}</span> <span className={styles.count}>{about}</span>
            </button>
          </li>
        ))}
      </ul>
      {items.length > shown.length && (
        <Link className={styles.morePlaces} onClick={() => setShowsAll(found)}>
          {words.more(items.length - shown.length)}
        </Link>
      )}
    </section>
  );
}
