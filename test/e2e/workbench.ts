import { readFileSync } from "node:fs";
import {
  chromium,
  type Browser,
  type Frame,
  type FrameLocator,
  type Locator,
  type Page,
} from "playwright-core";
import { formatAddress } from "../../src/grid/address";
import "../../src/workbench/page/surface";
import { cellsBeside } from "../models/cellsBeside";

const setting = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the end-to-end tests through jest's project "e2e"`);
  return value;
};

/** A browser on a busy machine takes its time, in milliseconds: how fast it is must not decide a test. */
const PATIENCE = 120_000;

/** What only layout shows: content wider than the pane, words of a row that run together, text cut through. Runs in the page. */
function faultsOfLooks(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const words = (text: string) => text.split(/\s+/).filter(Boolean).join(" ");
  const rows = [...document.querySelectorAll<HTMLElement>("[role=listitem] button, li button")];
  const shown = rows.filter((row) => row.checkVisibility());
  const joined = shown.filter((row) => words(row.innerText) !== words(row.textContent));
  const cut = shown.flatMap((row) =>
    [...row.querySelectorAll("span")].filter((part) => {
      const { overflowY, webkitLineClamp } = getComputedStyle(part);
      const isCut = part.clientHeight > 1 && part.scrollHeight > part.clientHeight + 1;
      return isCut && overflowY === "hidden" && webkitLineClamp === "none";
    }),
  );
  return [
    ...(scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : []),
    ...joined.map((row) => `words run together: ${row.innerText}`),
    ...cut.map((part) => `text cut through: ${part.textContent}`),
  ];
}

/** Where the workbench under test is served. */
export const ADDRESS = setting("WORKBENCH_ADDRESS");

/** The workbench in a browser, as somebody sits in front of it. */
export class Workbench {
  /** Console errors and warnings, and exceptions nobody caught. */
  readonly noise: string[] = [];
  /** Requests that left for anywhere but the workbench's own server. */
  readonly foreign: string[] = [];
  /** Milliseconds from the address to the pane that can be used and to the workbook whose every formula has its result. */
  readonly opening = { pane: 0, workbook: 0 };
  readonly ribbon: Locator;
  /** The task pane's document. */
  readonly pane: FrameLocator;
  /** The line under the grid about the active cell. */
  readonly cellLine: Locator;

  private departed = 0;

  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
  ) {
    this.ribbon = page.getByRole("toolbar", { name: "Envelope" });
    this.pane = page.frameLocator("#pane");
    this.cellLine = page.locator("#cell");
    page.on("console", (entry) => {
      if (["error", "warning"].includes(entry.type())) this.noise.push(entry.text());
    });
    page.on("pageerror", (error) => this.noise.push(error.message));
    page.on("request", (request) => {
      const { hostname, port, protocol } = new URL(request.url());
      const isHere = ["localhost", "127.0.0.1"].includes(hostname) && port === new URL(ADDRESS).port;
      if (protocol.startsWith("http") && !isHere) this.foreign.push(request.url());
    });
  }

  /** Opens the page, at 1440 by 900, and waits until the pane can be used and every formula has its result. */
  static async open(switches = "", size = { width: 1440, height: 900 }): Promise<Workbench> {
    const workbench = await Workbench.launch(size);
    await workbench.arrive(switches);
    await workbench.ready();
    return workbench;
  }

  /** A browser with a blank page, from which to `arrive` at the workbench. */
  static async launch(size = { width: 1440, height: 900 }): Promise<Workbench> {
    const browser = await chromium.connect(setting("BROWSER_ENDPOINT"));
    const page = await browser.newPage({ viewport: size });
    page.setDefaultTimeout(PATIENCE);
    return new Workbench(browser, page);
  }

  /** Goes to the page's address and waits until the pane can be used, which is before there is a workbook. */
  async arrive(switches = ""): Promise<void> {
    this.departed = Date.now();
    await this.page.goto(ADDRESS + switches, { waitUntil: "commit" });
    await this.pane.getByRole("tab", { name: "Catalogue" }).waitFor();
    this.opening.pane = Date.now() - this.departed;
  }

  /** Waits until the workbook is there and every formula has its result. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => "envelopeWorkbench" in window);
    await this.page.evaluate(() => window.envelopeWorkbench.ready);
    await this.settled();
    this.opening.workbook = Date.now() - this.departed;
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  /** Waits until the calculation is idle and no function is awaited. */
  async settled(): Promise<void> {
    const idle = await this.page.evaluate(() => window.envelopeWorkbench.settle());
    if (!idle) throw new Error("the calculation did not come to rest");
  }

  /** The address of cells by the label of their row: of `C beside Mayor’s lower funding limit under Inputs, £m`. */
  async at(sheet: string, place: string): Promise<string> {
    const box = cellsBeside(place, await this.values(`${sheet}!A1:A400`));
    if (!box) throw new Error(`${place} is beside no label`);
    return `${sheet}!${formatAddress(box)}`;
  }

  /** What the cells at `Budget gap!B26:D30` hold. */
  async values(reference: string): Promise<unknown[][]> {
    await this.settled();
    return this.page.evaluate((at) => window.envelopeWorkbench.read(at, "value"), reference);
  }

  /** The figures in the cells, in reading order. */
  async numbers(reference: string): Promise<number[]> {
    return (await this.values(reference)).flat() as number[];
  }

  /** What the cell holds. */
  async value(reference: string): Promise<unknown> {
    const [[value] = []] = await this.values(reference);
    return value;
  }

  /** What the cells show, number formats applied. */
  async texts(reference: string): Promise<unknown[][]> {
    await this.settled();
    return this.page.evaluate((at) => window.envelopeWorkbench.read(at, "text"), reference);
  }

  /** The cells' formulas. */
  async formulas(reference: string): Promise<unknown[][]> {
    await this.settled();
    return this.page.evaluate((at) => window.envelopeWorkbench.read(at, "formula"), reference);
  }

  /** Whether the cells hold nothing, not even a formula that comes to an empty text. */
  async isEmpty(reference: string): Promise<boolean> {
    return (await this.formulas(reference)).flat().every((formula) => formula === "");
  }

  /** Selects cells and puts the keyboard on the grid. */
  async select(reference: string): Promise<void> {
    await this.page.evaluate((at) => window.envelopeWorkbench.select(at), reference);
  }

  /** Types into a cell, key by key, and presses Enter. */
  async type(reference: string, text: string): Promise<void> {
    await this.select(reference);
    await this.typeHere(text);
  }

  /**
   * Types into the active cell and presses Enter. The first key opens the cell's editor; while the spreadsheet component
   * is still loading it may lose that key, and one types it again.
   */
  async typeHere(text: string): Promise<void> {
    await this.beginTyping(text);
    // The page catches up with what was typed: Enter would take a proposal that comes late for one that is wanted.
    await this.comesToRest();
    await this.page.keyboard.press("Enter");
    // A slow machine closes the editor, and only then writes what was typed, some time after the key.
    await this.page.waitForFunction(() => !window.envelopeWorkbench.editing());
    await this.settled();
  }

  /** The same without Enter: the cell stays open. */
  async beginTyping(text: string): Promise<void> {
    const { keyboard } = this.page;
    do await keyboard.type(text.slice(0, 1));
    while (!(await this.editorOpens()));
    await keyboard.type(text.slice(1), { delay: 15 });
  }

  /** Has a request of the add-in wait, counted from now on: `write@3` the third that writes. */
  async hold(batch: string): Promise<void> {
    await this.page.evaluate((each) => window.envelopeWorkbench.hold(each), batch);
  }

  /** Waits until that request has come. */
  async held(): Promise<void> {
    await this.page.evaluate(() => window.envelopeWorkbench.held());
  }

  /** Lets it go. */
  async release(): Promise<void> {
    await this.page.evaluate(() => window.envelopeWorkbench.release());
  }

  /** Presses a button of the ribbon. */
  async press(button: string): Promise<void> {
    await this.ribbon.getByRole("button", { name: button, exact: true }).click();
  }

  /** A button of the pane. */
  button(name: string | RegExp): Locator {
    return this.pane.getByRole("button", { name });
  }

  /** Waits until the pane says this. */
  async say(text: string | RegExp): Promise<void> {
    await this.pane.getByText(text).first().waitFor();
  }

  /** Opens a view that the pane's menu leads to: the one with this heading. */
  async openFromMenu(title: string): Promise<void> {
    await this.button("More").click();
    await this.pane.getByRole("menuitem", { name: title }).click();
    await this.pane.getByRole("heading", { level: 1, name: title }).waitFor();
  }

  /** Makes the pane so wide, by keyboard. */
  async widenPane(width: number): Promise<void> {
    const separator = this.page.getByRole("separator", { name: "Width of the task pane" });
    await separator.focus();
    await this.page.keyboard.press("Home");
    for (let at = 270; at < width; at += 10) await this.page.keyboard.press("ArrowLeft");
    expect(await separator.getAttribute("aria-valuenow")).toBe(String(width));
  }

  /** What is wrong with the pane as it stands: accessibility rules broken, and what is wrong with its looks. */
  async paneFaults(): Promise<string[]> {
    // A message that is still fading in has too little contrast; what turns without end is not waited for.
    await this.paneFrame().evaluate(async () => {
      const fading = document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
      await Promise.allSettled(fading.map(({ finished }) => finished));
    });
    const looks = await this.paneFrame().evaluate(faultsOfLooks);
    return [...(await this.accessibilityFaults(this.paneFrame())), ...looks];
  }

  /** The same on the narrowest pane of Excel's, the usual one and the widest. */
  async paneFaultsAtEachWidth(): Promise<string[]> {
    const faults: string[] = [];
    for (const width of [270, 350, 320]) {
      await this.page.locator("#pane-box").evaluate((box, px) => (box.style.width = `${px}px`), width);
      faults.push(...(await this.paneFaults()).map((fault) => `${width} px: ${fault}`));
    }
    return faults;
  }

  /** Whether the cell's editor opens, once the page has nothing more to do. */
  private async editorOpens(): Promise<boolean> {
    await this.comesToRest();
    return this.page.evaluate(() => window.envelopeWorkbench.editing());
  }

  /** Waits until the page has been idle several times, with time between for what it does a moment later. */
  private comesToRest(): Promise<void> {
    return this.page.evaluate(async () => {
      for (let turn = 0; turn < 4; turn++) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        await new Promise((resolve) => requestIdleCallback(resolve));
      }
    });
  }

  /** What the host noted: members it lacks and known differences it met. */
  async log(): Promise<readonly { kind: string; text: string }[]> {
    return this.page.evaluate(() => window.envelopeWorkbench.log());
  }

  paneFrame(): Frame {
    const frame = this.page.frames().find((candidate) => candidate.url().includes("/taskpane.html"));
    if (!frame) throw new Error("the page has no pane");
    return frame;
  }

  /** Ids of the accessibility rules broken in the page or the pane, with the elements that break them. */
  async accessibilityFaults(where: Page | Frame, exclude: string[] = []): Promise<string[]> {
    // Evaluated, not inserted: the policy that the page is served under admits no script but the server's own.
    if (!(await where.evaluate(() => "axe" in window))) {
      await where.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
    }
    return where.evaluate(async (without) => {
      interface Axe {
        run(
          context: { exclude: string[] },
          options: { iframes: boolean },
        ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      }
      const { axe } = window as unknown as { axe: Axe };
      const { violations } = await axe.run({ exclude: without }, { iframes: false });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
    }, exclude);
  }
}
