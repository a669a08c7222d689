/** Presses of ribbon buttons that do not go as they should. */
import { NativeEvents, NATIVE_EVENT } from "../../src/workbench/host/shell/nativeEvents";
import { RibbonCommands, type Ribbon } from "../../src/workbench/host/shell/ribbonCommands";
import { WorkbenchHost } from "../../src/workbench/host/workbenchHost";
import { ClientFunctionCalls } from "../../src/workbench/host/clientFunctionCalls";
import { bootOfficeClient } from "../setup/officeClient";

const ran: string[] = [];

/** A ribbon whose client runs and completes every command it is told of. */
function pressing(ribbon: Ribbon) {
  const events = new NativeEvents();
  const commands = new RibbonCommands(events, ribbon);
  const listen = () => {
    // Until it is told that it listens, the client passes nothing on.
    let listens = false;
    events.register(NATIVE_EVENT.commandInvoked, (_, payload) => {
      if (!listens) return;
      const [id, name] = (payload as { toArray(): string[] }).toArray();
      ran.push(String(name));
      commands.completed(String(id), 0);
    });
    listens = true;
    events.confirmed(NATIVE_EVENT.commandInvoked);
  };
  return { commands, listen };
}

beforeEach(() => ran.splice(0));

it("the first press is lost, and the next arrives", async () => {
  const { commands, listen } = pressing("first-lost");
  listen();
  await commands.invoke("openGap", "Gap");
  expect(ran).toEqual([]);
  await commands.invoke("openGap", "Gap");
  expect(ran).toEqual(["openGap"]);
});

it.each<[Ribbon, string[]]>([
  ["early", ["openGap"]],
  ["prompt", []],
])("a press before the client listens: %s, %j by the time it has registered", async (ribbon, atOnce) => {
  const { commands, listen } = pressing(ribbon);
  const done = commands.invoke("openGap", "Gap");
  listen();
  expect(ran).toEqual(atOnce);
  await done;
  expect(ran).toEqual(["openGap"]);
});

it("showAsTaskpane shows the pane and does not come to an end, and all else goes on", async () => {
  const host = new WorkbenchHost(new ClientFunctionCalls(), { ribbon: "unsettled" });
  await bootOfficeClient(window, host);
  let settled = false;
  void Office.addin.showAsTaskpane().finally(() => (settled = true));
  await new Promise<void>((resolve) => host.pane.onVisibility((visible) => visible && resolve()));
  Office.actions.associate("openGap", (event: Office.AddinCommands.Event) => event.completed());
  await host.invokeAction("openGap");
  expect(host.pane.visible).toBe(true);
  expect(settled).toBe(false);
});
