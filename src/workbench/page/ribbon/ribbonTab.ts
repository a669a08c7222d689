/** The add-in's tab on the ribbon, as its manifest describes it. */
export interface RibbonTab {
  label: string;
  groups: RibbonGroup[];
}

export interface RibbonGroup {
  label: string;
  buttons: RibbonButton[];
}

export interface RibbonButton {
  id: string;
  label: string;
  tip: string;
  /** Address of the 32 pixel icon, from the add-in's root. */
  icon: string;
  action: RibbonAction;
}

/**
 * What a button does: runs a function the add-in associated, or shows a pane at an address. Panes go by their id: the one
 * that the add-in shows and hides itself has none.
 */
export type RibbonAction =
  { kind: "run"; functionName: string } | { kind: "show"; address: string; paneId: string | null };

const named = (parent: Element, name: string): Element[] =>
  [...parent.children].filter((child) => child.localName === name);

const first = (parent: Element, ...path: string[]): Element | undefined =>
  path.reduce<Element | undefined>((at, name) => at && named(at, name)[0], parent);

const resid = (element: Element | undefined): string => element?.getAttribute("resid") ?? "";

/** Reads the tab from the manifest's text. Addresses come out relative to where the manifest says the add-in lives. */
export function readRibbonTab(manifest: string): RibbonTab {
  const xml = new DOMParser().parseFromString(manifest, "text/xml");
  const resources = new Map(
    [...xml.querySelectorAll("Resources > * > *")].map((entry) => [
      entry.getAttribute("id") ?? "",
      entry.getAttribute("DefaultValue") ?? "",
    ]),
  );
  const text = (element: Element | undefined) => resources.get(resid(element)) ?? "";
  const home = new URL(
    ".",
    xml.querySelector("SourceLocation[DefaultValue]")?.getAttribute("DefaultValue") ?? "",
  );
  const local = (address: string) => address.replace(home.href, "/");

  const action = (element: Element | undefined): RibbonAction =>
    element?.getAttribute("xsi:type") === "ExecuteFunction"
      ? { kind: "run", functionName: first(element, "FunctionName")?.textContent?.trim() ?? "" }
      : {
          kind: "show",
          address: local(text(element && first(element, "SourceLocation"))),
          paneId: (element && first(element, "TaskpaneId")?.textContent?.trim()) ?? null,
        };

  const icon = (element: Element | undefined): string => {
    const images = element ? named(element, "Image") : [];
    return local(text(images.find((image) => image.getAttribute("size") === "32") ?? images[0]));
  };

  const tab = xml.querySelector("CustomTab");
  if (!tab) return { label: "", groups: [] };
  return {
    label: text(first(tab, "Label")),
    groups: named(tab, "Group").map((group) => ({
      label: text(first(group, "Label")),
      buttons: named(group, "Control").map((control) => ({
        id: control.getAttribute("id") ?? "",
        label: text(first(control, "Label")),
        tip: text(first(control, "Supertip", "Description")),
        icon: icon(first(control, "Icon")),
        action: action(first(control, "Action")),
      })),
    })),
  };
}
