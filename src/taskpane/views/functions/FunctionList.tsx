import { SearchBox } from "@fluentui/react/lib/SearchBox";
import { useMemo, useState, type JSX } from "react";
import { ViewArea } from "../../frame/ViewArea";
import { useAnnouncedChange } from "../../hooks/useAnnouncedChange";
import { functions as words } from "../../strings/functions";
import { findFunctions } from "./findFunctions";
import { FUNCTION_GUIDES, type FunctionGuide } from "./functionGuide";
import { useFunctionStyles } from "./functions.styles";

interface FunctionListProps {
  readonly hidden: boolean;
  readonly onOpen: (id: string) => void;
  readonly onBack?: (() => void) | undefined;
}

/** The search over the functions, and under it those that answer; all of them by family while nothing is typed. */
export function FunctionList({ hidden, onOpen, onBack }: FunctionListProps): JSX.Element {
  const styles = useFunctionStyles();
  const [query, setQuery] = useState("");
  const { found, missing } = useMemo(() => findFunctions(query, FUNCTION_GUIDES), [query]);
  const count = words.results(found.length);
  useAnnouncedChange(count);
  const items = (guides: readonly FunctionGuide[], label: string) => (
    <ul className={styles.list} aria-label={label}>
      {guides.map(({ id, name, description }) => (
        <li key={id}>
          <button type="button" className={styles.item} onClick={() => onOpen(id)}>
            <span className={styles.name}>{name}</span> <span>{description}</span>
          </button>
        </li>
      ))}
    </ul>
  );
  const byFamily = (
    <>
      {Object.entries(words.families).map(([family, heading]) => (
        <section key={family}>
          <h2 className={styles.group}>{heading}</h2>
          {items(
            FUNCTION_GUIDES.filter((guide) => guide.family === family),
            heading,
          )}
        </section>
      ))}
    </>
  );
  return (
    <ViewArea
      heading={words.heading}
      aside={<span className={styles.quiet}>{count}</span>}
      hidden={hidden}
      onBack={onBack}
      top={
        <SearchBox
          placeholder={words.search}
          ariaLabel={words.search}
          value={query}
          onChange={(_, text = "") => setQuery(text)}
        />
      }
    >
      {query.trim() === "" && <p className={styles.quiet}>{words.intro}</p>}
      {found.length === 0 && <p>{words.nothing(query.trim())}</p>}
      {missing.length > 0 && found.length > 0 && <p>{words.partly(present(query, missing))}</p>}
      {query.trim() === "" || found.length === 0 ? byFamily : items(found, words.list)}
    </ViewArea>
  );
}

/** What of a query was found: its words without those that no function has. */
function present(query: string, missing: readonly string[]): string {
  return query
    .trim()
    .split(/\s+/)
    .filter((word) => !missing.includes(word.toLowerCase()))
    .join(" ");
}
