/** Help: the first steps, and where to look things up. */
export const helpWords = {
  heading: "Help",
  steps: [
    "Type =PLAN. in a cell. Excel lists the functions and their arguments.",
    "Give a function whole ranges: one formula fills a whole table.",
    "If a cell shows #VALUE! or #N/A, select it: the message names the argument and the row.",
    'Excel 2021, and Excel before August 2024, hand a blank cell to a function as 0. Where blanks matter write IF(B2:B10="","",B2:B10) for B2:B10. The ready models do.',
    "Excel 2021 may forget what Ctrl+Z would undo as soon as any add-in is at work. Undo in this pane still works.",
  ],
  functions: "Find a function",
  welcome: "What is in this workbook",
  keyboard: "Keyboard help",
} as const;

/** The keys that work in the pane. */
export const keyboardWords = {
  heading: "Keyboard help",
  key: "Key",
  does: "What it does",
  keys: [
    ["F6", "Move between Excel's grid, ribbon and this pane"],
    ["Tab, Shift+Tab", "Next or previous control"],
    ["Left, Right", "Next tab, when a tab has the focus"],
    ["Up, Down", "Next indicator, when the list has the focus"],
    ["Right, Left", "From an indicator's tick box to its name, and back"],
    ["Enter", "Open the indicator, or press the button"],
    ["Space", "Tick, or press the button"],
    ["Alt+Left", "Back"],
    ["Esc", "Empty the search, or close a list"],
  ],
} as const;

/** What this is, and what it does not do. */
export const aboutWords = {
  heading: "About",
  version: (version: string) => `Version ${version}`,
  usedBy: (organisation: string) => `Used by ${organisation}`,
  lines: [
    "Budget and target modelling for the finance staff and planners of a police service.",
    "Everything is worked out inside Excel. Nothing of the workbook is sent anywhere: no account, no server, no usage figures.",
  ],
  licences: "Licences of the packages it is made with",
  catalogue: "About the catalogue",
} as const;
