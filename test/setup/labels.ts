/**
 * jsdom finds the labels of a field by going through the whole document for each label in it, and every look at a name
 * asks for them: that took a third of the time of the pane's suites. These give the same by id.
 */
const LABELLED = [HTMLInputElement, HTMLButtonElement, HTMLSelectElement, HTMLTextAreaElement];

function controlOf(this: HTMLLabelElement): Element | null {
  const { htmlFor } = this;
  if (htmlFor === "") return this.querySelector("input:not([type=hidden]), button, select, textarea");
  const named = this.ownerDocument.getElementById(htmlFor);
  return LABELLED.some((kind) => named instanceof kind) ? named : null;
}

function labelsOf(this: HTMLInputElement): HTMLLabelElement[] | null {
  if (this.type === "hidden") return null;
  const around = this.closest("label");
  const named = this.id
    ? this.ownerDocument.querySelectorAll<HTMLLabelElement>(`label[for="${this.id}"]`)
    : [];
  return [...named, ...(around?.control === this && !around.htmlFor ? [around] : [])];
}

Object.defineProperty(HTMLLabelElement.prototype, "control", { get: controlOf, configurable: true });
for (const kind of LABELLED) {
  Object.defineProperty(kind.prototype, "labels", { get: labelsOf, configurable: true });
}

export {};
