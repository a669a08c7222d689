import { Link } from "@fluentui/react/lib/Link";
import type { JSX } from "react";
import { version } from "../version";
import { menuNames } from "../strings/frame";
import { common } from "../strings/common";
import { useFrameStyles } from "./frame.styles";

interface BrandLineProps {
  readonly onHome: () => void;
  readonly onHelp: () => void;
}

/** Name, version, and the ways to what is in the workbook and to help. */
export function BrandLine({ onHome, onHelp }: BrandLineProps): JSX.Element {
  const styles = useFrameStyles();
  return (
    <footer className={styles.brand}>
      <span>
        {common.product} {version}
      </span>
      <Link onClick={onHome}>{menuNames.home}</Link>
      <Link onClick={onHelp}>{common.help}</Link>
    </footer>
  );
}
