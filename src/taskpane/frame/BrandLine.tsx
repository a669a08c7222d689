import { Link } from "@fluentui/react/lib/Link";
import type { JSX } from "react";
import { version } from "../version";
import { common } from "../strings/common";
import { useFrameStyles } from "./frame.styles";

/** Name, version and the way to help. */
export function BrandLine({ onHelp }: { readonly onHelp: () => void }): JSX.Element {
  const styles = useFrameStyles();
  return (
    <footer className={styles.brand}>
      <span>
        {common.product} {version}
      </span>
      <Link onClick={onHelp}>{common.help}</Link>
    </footer>
  );
}
