import { registerCommands } from "../commands/commands";
import { reloadAfresh } from "./reloadAfresh";
import { EARLY_SHELL, showShell } from "./shell";
import { requestView } from "./requestedView";

/** Feedback is due after this long; a pane that is still waiting for Excel then says so. */
const PATIENCE_MS = 1000;

// A classic script in the head runs before the body is there.
const page = new Promise<HTMLElement>((resolve) => {
  const tell = () => resolve(document.getElementById("root") ?? document.body);
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", tell);
  else tell();
});

// As soon as office.js has run and before Excel answers: Excel throws a press away whose command nobody knows yet.
if (typeof Office !== "undefined") registerCommands(requestView);

void start();

/** Loads the pane once Excel has answered; it is a chunk of its own, so that functions never wait for it. */
async function start(): Promise<void> {
  const root = await page;
  document.getElementById(EARLY_SHELL)?.remove();
  if (typeof Office === "undefined") return showShell(root, "officeMissing");
  const waiting = setTimeout(() => showShell(root, "waiting"), PATIENCE_MS);
  const { host } = await Office.onReady();
  clearTimeout(waiting);
  if (host !== Office.HostType.Excel) return showShell(root, "noExcel");
  try {
    const { mount } = await import(/* webpackChunkName: "pane" */ "./mount");
    mount(root);
  } catch {
    if (!(await reloadAfresh())) showShell(root, "paneMissing");
  }
}
