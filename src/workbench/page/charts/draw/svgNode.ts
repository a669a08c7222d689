/** An element of a drawing, before there is a document to put it into. */
export interface SvgNode {
  tag: string;
  attributes: Readonly<Record<string, string | number>>;
  children: readonly (SvgNode | string)[];
}

/** `svg("text", { x: 4 }, "Pay")` */
export const svg = (
  tag: string,
  attributes: SvgNode["attributes"] = {},
  ...children: SvgNode["children"]
): SvgNode => ({ tag, attributes, children });

const NAMESPACE = "http://www.w3.org/2000/svg";

/** Makes the element that the page shows. */
export function svgElement({ tag, attributes, children }: SvgNode): SVGElement {
  const made = document.createElementNS(NAMESPACE, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...children.map((child) => (typeof child === "string" ? child : svgElement(child))));
  return made;
}
