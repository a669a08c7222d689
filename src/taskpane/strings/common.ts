/** What every part of the pane says in the same words. */
export const common = {
  product: "Envelope",
  back: "Back",
  cancel: "Cancel",
  help: "Help",
  dismiss: "Dismiss",
  undo: "Undo",
  copyDetails: "Copy details",
  copied: "Copied",
  notCopied: "Could not be copied",
} as const;
