// Draws assets/*.svg as the PNG files that the manifest names: node scripts/icons.mjs
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { launchBrowser } from "./workbench/browser.mjs";

const folder = path.resolve(import.meta.dirname, "../assets");
const RIBBON = [16, 32, 80];
/** The add-in's own mark is also shown in Excel's lists of add-ins. */
const MARK = [16, 32, 64, 80, 128];

/** The drawing for a size: one made for that size alone (icon-16.svg) where there is one. */
function drawing(name, size) {
  const own = path.join(folder, `${name}-${size}.svg`);
  return readFileSync(existsSync(own) ? own : path.join(folder, `${name}.svg`), "utf8");
}

const names = readdirSync(folder).flatMap((file) => file.match(/^([a-z-]+)\.svg$/)?.[1] ?? []);
const server = await launchBrowser();
try {
  const browser = await chromium.connect(server.wsEndpoint());
  const page = await browser.newPage();
  for (const name of names) {
    for (const size of name === "icon" ? MARK : RIBBON) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px}</style>${drawing(name, size)}`,
      );
      await page.screenshot({ path: path.join(folder, `${name}-${size}.png`), omitBackground: true });
    }
  }
  console.log(`Drew ${names.length} icons in assets/.`);
} finally {
  await server.close();
}
