import { SourceRefusal } from "../refusal";

/**
 * The address that a user typed, without blanks around it. Throws a SourceRefusal for what is no address, for one that
 * is not https, and for one with a name or password in it, which would be kept in the clear.
 */
export function sourceAddress(typed: string): string {
  const text = typed.trim();
  const url = parsed(text);
  if (!url) throw new SourceRefusal({ kind: "notAnAddress", text });
  if (url.protocol !== "https:") throw new SourceRefusal({ kind: "notHttps", text });
  if (url.username || url.password) throw new SourceRefusal({ kind: "passwordInAddress", text: url.host });
  return url.href;
}

function parsed(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
