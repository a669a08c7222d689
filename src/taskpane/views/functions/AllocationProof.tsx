import { Icon } from "@fluentui/react/lib/Icon";
import type { JSX } from "react";
import { allocationWords as words } from "../../strings/functions";
import { allocationOf } from "./allocated";
import { useFunctionStyles } from "./functions.styles";
import type { CallMade } from "./presets";

/** How many recipients are listed. */
const ROWS = 40;

const inWords = (value: number) => value.toLocaleString("en-GB", { maximumFractionDigits: 6 });

/** That the parts add up to the pot, what each would get exactly, and who got the units that rounding left over. */
export function AllocationProof(call: CallMade): JSX.Element | null {
  const styles = useFunctionStyles();
  const made = allocationOf(call);
  if (!made) return null;
  const { pot, sum, unit, shares } = made;
  const odd = shares.filter(({ roundedUp }) => roundedUp).length;
  return (
    <section>
      <p className={styles.proved}>
        {sum === pot ? (
          <>
            <Icon iconName="Checkmark" aria-hidden /> {words.adds(inWords(pot))}
          </>
        ) : (
          words.doesNotAdd(inWords(sum), inWords(pot))
        )}
      </p>
      {shares.length > 0 && (
        <div className={styles.box} role="region" aria-label={words.table} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                {words.headings.map((heading) => (
                  <th key={heading} scope="col">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shares.slice(0, ROWS).map(({ weight, exact, part, roundedUp }, at) => (
                <tr key={at}>
                  <td className={styles.number}>{inWords(weight)}</td>
                  <td className={styles.number}>{inWords(exact)}</td>
                  <td className={styles.number}>
                    {inWords(part)}
                    {roundedUp && <span className={styles.rounded}>{words.roundedUp}</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {shares.length > ROWS && <p className={styles.quiet}>{words.more(shares.length - ROWS)}</p>}
      {odd > 0 && <p className={styles.quiet}>{words.odd(odd, inWords(unit))}</p>}
    </section>
  );
}
