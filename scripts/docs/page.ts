/** Text as HTML shows it. */
export function asHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** A whole page of the reference: no script, nothing from elsewhere, readable without its style sheet. */
export function page(title: string, main: string): string {
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${asHtml(title)} – Envelope</title>
    <link rel="stylesheet" href="reference.css" />
  </head>
  <body>
    <header><a href="index.html">Envelope functions</a></header>
    <main>
${main}
    </main>
  </body>
</html>
`;
}

/** A table under a heading of its own, headings across, and cells that are HTML already. */
export function table(
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const head = headings.map((heading) => `<th scope="col">${asHtml(heading)}</th>`).join("");
  const body = rows.map(([first = "", ...cells]) => {
    const others = cells.map((cell) => `<td>${cell}</td>`).join("");
    return `          <tr><th scope="row">${first}</th>${others}</tr>`;
  });
  return `      <div class="wide" role="region" aria-label="${asHtml(caption)}" tabindex="0">
        <table>
          <caption><h2>${asHtml(caption)}</h2></caption>
          <thead><tr>${head}</tr></thead>
          <tbody>
${body.join("\n")}
          </tbody>
        </table>
      </div>`;
}
