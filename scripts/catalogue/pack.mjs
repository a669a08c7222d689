import { fileURLToPath } from "node:url";
import { importTypeScript } from "../typescript.mjs";

const folder = new URL("../../src/catalogue/packed/", import.meta.url);
const load = (name) => importTypeScript(fileURLToPath(new URL(`${name}.ts`, folder)));
const { interval } = await load("interval");
const { spell } = await load("textModel");
const { DIGITS } = await load("unpack");

/** Spelling on for some characters settles the digits that the last bits of the text still need. */
const TAIL = "~".repeat(8);

/** A text in few digits; src/catalogue/packed/unpack.ts reads it back. */
export function pack(text) {
  const strange = /[^\t-\xff]/.exec(text);
  if (strange) throw new Error(`"${strange[0]}" cannot be packed: its code is above 255.`);
  const whole = text + TAIL;
  let bits = 0;
  let digits = "";
  const bitOfText = () => (whole.charCodeAt(bits >> 3) >> (7 - (bits++ % 8))) & 1;
  spell(
    whole.length,
    interval(bitOfText, (digit) => (digits += DIGITS[digit])),
  );
  return { characters: text.length, digits };
}
