import type { Locator } from "playwright-core";
import type { Workbench } from "./workbench";

/** Somebody in front of the workbench, who counts what they press. */
export interface User {
  /** Buttons and fields pressed with the mouse, or keys. */
  pressed: number;
  press(what: Locator): Promise<void>;
  fill(field: Locator, text: string): Promise<void>;
  /** A button of the ribbon. */
  pressRibbon(name: string): Promise<void>;
}

export function withMouse(workbench: Workbench): User {
  const user: User = {
    pressed: 0,
    press: async (what) => {
      user.pressed += 1;
      await what.click();
    },
    fill: async (field, text) => {
      user.pressed += 1;
      await field.click();
      await field.fill(text);
    },
    pressRibbon: async (name) => {
      user.pressed += 1;
      await workbench.press(name);
    },
  };
  return user;
}

/** As many stops of Tab and arrows as a user would put up with on the way to one thing. */
const MOST_STOPS = 60;

/** Somebody without a mouse: F6 between grid, ribbon and pane, Tab and arrows within, Enter. */
export function withKeyboard(workbench: Workbench): User {
  const key = async (name: string) => {
    user.pressed += 1;
    await workbench.page.keyboard.press(name);
  };
  const isIn = (what: Locator) =>
    what.evaluate((element) => {
      const { activeElement } = element.ownerDocument;
      return element.ownerDocument.hasFocus() && activeElement === element;
    });
  /** Into the pane, from wherever the keyboard is. */
  const enterPane = async () => {
    for (let turn = 0; turn < 3; turn++) {
      if (await workbench.paneFrame().evaluate(() => document.hasFocus())) return;
      await key("F6");
    }
  };
  /** The next key on the way there: forwards or back, and by arrows within what is one stop of Tab, as tabs and lists are. */
  const keyTowards = (what: Locator) =>
    what.evaluate((element) => {
      const { activeElement } = element.ownerDocument;
      const group = element.closest("[role=tablist],[role=menu],[role=radiogroup],.ms-FocusZone");
      const isBehind =
        activeElement !== null &&
        (element.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
      if (group?.contains(activeElement)) return isBehind ? "ArrowLeft" : "ArrowRight";
      return isBehind ? "Shift+Tab" : "Tab";
    });
  const reach = async (what: Locator) => {
    await what.waitFor();
    await enterPane();
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      if (await isIn(what)) return;
      await key(await keyTowards(what));
    }
    throw new Error(`${what.toString()} is not reached with ${MOST_STOPS} keys`);
  };
  const user: User = {
    pressed: 0,
    press: async (what) => {
      await reach(what);
      await key("Enter");
    },
    fill: async (field, text) => {
      await reach(field);
      await workbench.page.keyboard.press("ControlOrMeta+A");
      await workbench.page.keyboard.type(text);
      user.pressed += text.length;
    },
    pressRibbon: async (name) => {
      const button = workbench.ribbon.getByRole("button", { name, exact: true });
      for (let turn = 0; turn < 3 && !(await isInRibbon()); turn++) await key("F6");
      for (let stop = 0; stop < MOST_STOPS && !(await isIn(button)); stop++) await key("ArrowRight");
      await key("Enter");
    },
  };
  const isInRibbon = () => workbench.ribbon.evaluate((bar) => bar.contains(document.activeElement));
  return user;
}
