/** What is asked of the workbook once the user sets about something: a part of its own, loaded with the first of them. */
export { insertBlock } from "./blocks/insertBlock";
export { planInsert } from "./blocks/planInsert";
export { insertSheets } from "./newSheets/insertSheets";
export { planSheets } from "./newSheets/planSheets";
export { linkCells } from "./linking/linkCells";
export { readToLink } from "./linking/readToLink";
export { readAround } from "./reading/readAround";
export { readOurSheets } from "./reading/readOurSheets";
export { planRemoval, removeOurSheet } from "./removal/removeOurSheet";
export { readBook } from "./reading/readBook";
export { readBlock } from "./selection/readBlock";
export { readRange } from "./selection/readRange";
export { findIndicatorTable } from "./tables/findIndicatorTable";
export { planRefresh } from "./tables/planRefresh";
export { refresh } from "./tables/refresh";
