import { shell } from "./strings/shell";

/** Why the pane cannot be shown. */
export type ShellReason = keyof typeof shell.reasons;

/** The id of what is shown before the page has a body. */
export const EARLY_SHELL = "early-shell";

/**
 * Shows, with nothing but the page itself, why there is no pane, what works without it and how to try again. It needs
 * neither Office.js nor the pane's own chunk, whose absence it reports, nor a browser that could run them.
 */
export function showShell(root: HTMLElement, reason: ShellReason): void {
  const main = element("main", "", "font:14px/20px system-ui,sans-serif;padding:16px;max-width:500px");
  main.appendChild(element("h1", shell.heading, "font-size:18px;font-weight:600;margin:0 0 8px"));
  main.appendChild(element("p", shell.reasons[reason], "margin:0 0 12px"));
  main.appendChild(element("p", shell.stillWorks, "margin:0 0 12px"));
  const button = element("button", shell.retry, "font:inherit;min-height:44px;padding:0 20px");
  button.addEventListener("click", () => location.reload());
  main.appendChild(button);
  root.textContent = "";
  root.appendChild(main);
}

function element(tag: string, text: string, style: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  made.style.cssText = style;
  return made;
}
