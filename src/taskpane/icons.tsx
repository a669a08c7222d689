import { registerIcons } from "@fluentui/react/lib/Styling";
import type { JSX } from "react";

/** Our own icons, drawn on 16 by 16; Fluent's come as a font from Microsoft's servers and are not registered. */
const PATHS = {
  catalogue: "M2 3.5h12M2 7h5M2 10.5h4M2 14h4M12.5 9a3 3 0 1 1-6 0 3 3 0 0 1 6 0M11.7 11.2 14 13.5",
  budget: "M2.5 14V2.5h4V14M9.5 14V8h4v6M1.5 14h13M9.5 2.5h4M11.5 2.5V6",
  targets: "M2 2v12h12M4 11l3-3 2.5 1.5L12 6M14 4.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0",
  checks:
    "M3.5 2h9A1.5 1.5 0 0 1 14 3.5v9a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 12.5v-9A1.5 1.5 0 0 1 3.5 2M5 8l2.2 2.5L11 5.5",
  back: "M14 8H2.5M7 3 2 8l5 5",
  cancel: "M3.5 3.5l9 9M12.5 3.5l-9 9",
  checkmark: "M2.5 8.5l3.5 4 7.5-9",
  chevrondown: "M2.5 5.5 8 11l5.5-5.5",
  chevrondownsmall: "M4 6.5 8 10.5l4-4",
  chevronupsmall: "M4 9.5 8 5.5l4 4",
  chevronright: "M5.5 2.5 11 8l-5.5 5.5",
  clear: "M3.5 3.5l9 9M12.5 3.5l-9 9",
  completed: "M14.5 8a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0M5 8.2 7.2 10.5 11 5.8",
  error: "M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3L1.5 10.7V5.3ZM8 4.5v4.5M8 11v.5",
  errorbadge: "M14.5 8a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0M5.5 5.5l5 5M10.5 5.5l-5 5",
  info: "M14.5 8a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0M8 7.2v4.3M8 4.5v.6",
  more: "M3 8h.01M8 8h.01M13 8h.01",
  search: "M10.5 6.5a4 4 0 1 1-8 0 4 4 0 0 1 8 0M9.5 9.5 14 14",
  warning: "M8 2 14.5 13.5h-13ZM8 6.5v3.5M8 11.5v.6",
};

function drawn(name: string, path: string): JSX.Element {
  return (
    <svg
      width="1em"
      height="1em"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === "more" ? 2 : 1.3}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}

registerIcons({
  icons: Object.fromEntries(Object.entries(PATHS).map(([name, path]) => [name, drawn(name, path)])),
});
