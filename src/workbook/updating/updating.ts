/** Bringing sheets to the models of today: a part of its own, loaded when there is a sheet that may need it. */
export { earlierSheets } from "./earlierSheets";
export { planUpdate } from "./planUpdate";
export { tryUpdate } from "./tryUpdate";
export { updateSheet } from "./updateSheet";
