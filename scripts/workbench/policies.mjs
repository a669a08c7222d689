/**
 * Content security policies of the workbench. Neither allows `eval`; styles are inline because the spreadsheet component,
 * Fluent UI and office.js all insert style elements.
 */
const policy = (directives) =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");

/** The workbench page: its own files, and workers and images the spreadsheet component makes in memory. */
export const PAGE_POLICY = policy({
  "default-src": "'self'",
  "script-src": "'self'",
  // The add-in's functions.json comes from the same machine by its other name, which to a browser is another origin.
  "connect-src": "'self' http://localhost:* http://127.0.0.1:*",
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data: blob:",
  "font-src": "'self' data:",
  "worker-src": "'self' blob:",
  "frame-ancestors": "'none'",
  "base-uri": "'none'",
  "form-action": "'none'",
});

/** The task pane and every other page of the add-in: what docs/security.md asks of the host that serves them, but for Microsoft's own addresses. */
export const ADD_IN_POLICY = policy({
  "default-src": "'none'",
  "script-src": "'self'",
  "connect-src": "'self' https:",
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data:",
  "font-src": "'self' data:",
  "frame-ancestors": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
});
