// Runs before office.js and everything else, in browsers that understand nothing newer than ES5: see webpack.config.js.
import { EARLY_SHELL, showShell, type ShellReason } from "./shell";

/** Feedback is due within a second. */
const PATIENCE_MS = 900;

/** Shows why there is no pane in a page that may have no body yet: then beside the head, until the pane takes it away. */
function showEarly(reason: ShellReason): void {
  const there = document.getElementById(EARLY_SHELL);
  const root = there || document.createElement("div");
  root.id = EARLY_SHELL;
  if (!there) document.documentElement.appendChild(root);
  showShell(root, reason);
}

// The scripts in the head come one after the other: while one of them is on its way there is no body.
setTimeout(function () {
  const hasBody = (document.body as HTMLElement | null) !== null;
  if (!hasBody && !document.getElementById(EARLY_SHELL)) showEarly("loading");
}, PATIENCE_MS);

// A script in words that the browser does not know.
window.addEventListener("error", function (event) {
  if (event.error instanceof SyntaxError || /syntax/i.test(event.message)) showEarly("tooOld");
});
