import { shell } from "./strings/shell";

/** Why the pane cannot be shown. */
export type ShellReason = keyof typeof shell.reasons;

/**
 * Shows, with nothing but the page itself, why there is no pane, what works without it and how to try again. It needs
 * neither Office.js nor the pane's own chunk, whose absence it reports.
 */
export function showShell(root: HTMLElement, reason: ShellReason): void {
  const { heading, reasons, retry, stillWorks } = shell;
  const title = element("h1", heading, "font-size:18px;font-weight:600;margin:0 0 8px");
  const sentences = [reasons[reason], stillWorks].map((text) => element("p", text, "margin:0 0 12px"));
  const button = element("button", retry, "font:inherit;min-height:44px;padding:0 20px");
  button.addEventListener("click", () => location.reload());
  const main = element("main", "", "font:14px/20px system-ui,sans-serif;padding:16px;max-width:500px");
  main.append(title, ...sentences, button);
  root.replaceChildren(main);
}

function element(tag: string, text: string, style: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  made.style.cssText = style;
  return made;
}
