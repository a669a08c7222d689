import { catalogue, detail, words } from "./strings/catalogue";
import { arriving, home, notArrived, strip, tabs } from "./strings/frame";
import { insert } from "./strings/insert";
import { models } from "./strings/models";
import { about, help, keyboard } from "./strings/pages";
import { refusals } from "./strings/refusals";

/** Every word the pane says, in one place so that it can be translated; functions fill in numbers and names. */
export const strings = {
  product: "Envelope",
  back: "Back",
  cancel: "Cancel",
  help: "Help",
  dismiss: "Dismiss",
  undo: "Undo",
  copyDetails: "Copy details",
  copied: "Copied",
  notCopied: "Could not be copied",
  arriving,
  notArrived,
  tabs,
  strip,
  home,
  catalogue,
  detail,
  words,
  insert,
  models,
  refusals,
  helpPage: help,
  keyboard,
  about,
} as const;
