import { registerCommands } from "../commands/commands";
import { showShell } from "./shell";
import { requestView } from "./requestedView";

/** Feedback is due after this long; a pane that is still waiting for Excel then says so. */
const PATIENCE_MS = 1000;

// A classic script in the head runs before the body is there.
const page = new Promise<HTMLElement>((resolve) => {
  const tell = () => resolve(document.getElementById("root") ?? document.body);
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", tell);
  else tell();
});

void start();

/** Registers the ribbon's commands, then loads the pane, which is a chunk of its own: functions never wait for it. */
async function start(): Promise<void> {
  const root = await page;
  if (typeof Office === "undefined") return showShell(root, "officeMissing");
  const waiting = setTimeout(() => showShell(root, "waiting"), PATIENCE_MS);
  const { host } = await Office.onReady();
  clearTimeout(waiting);
  if (host !== Office.HostType.Excel) return showShell(root, "noExcel");
  registerCommands(requestView);
  try {
    const { mount } = await import(/* webpackChunkName: "pane" */ "./mount");
    mount(root);
  } catch {
    showShell(root, "paneMissing");
  }
}
