const OFFICE_CDN = /https:\/\/appsforoffice\.microsoft\.com\/lib\/[^"'\s>]*\/office\.js/g;

/** Where files are asked for that never come. */
export const HANGING = "/officejs-hanging/";

/**
 * The built pane as the workbench serves it, with two changes and no other: the frame script, which plays Excel, comes
 * before every other script, and office.js comes from this machine instead of Microsoft's address:
 * or, where it `hangs`, never.
 */
export function hostedPane(html, hangs = false) {
  if (!html.match(OFFICE_CDN))
    throw new Error("taskpane.html does not load office.js from Microsoft's address");
  return html
    .replace(OFFICE_CDN, `${hangs ? HANGING : "/officejs/"}office.js`)
    .replace(/<head(\s[^>]*)?>/i, (head) => `${head}<script src="/workbench/frame.js"></script>`);
}
