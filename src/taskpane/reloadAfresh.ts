/** The part of the page's address that says it was loaded afresh. */
const FRESH = "fresh";

/** The page's files whose names stay the same from one release to the next. */
const SAME_NAMED = ["early.js", "functions.js", "taskpane.js"];

type Page = Pick<Location, "pathname" | "search" | "hash" | "replace">;

/**
 * Loads the page again with the files of the newest release, once: parts that belong to another release than the page are
 * no longer there. False where that has been done already, or where the add-in's host does not answer: a page that is
 * left then could not come back.
 */
export async function reloadAfresh(page: Page = location): Promise<boolean> {
  const { pathname, search, hash } = page;
  if (new URLSearchParams(search).has(FRESH)) return false;
  try {
    // What the browser has kept of them is replaced with what it is given now.
    const answers = await Promise.all(SAME_NAMED.map((file) => fetch(file, { cache: "reload" })));
    if (!answers.every(({ ok }) => ok)) return false;
  } catch {
    return false;
  }
  // As it stands: Excel has put words of its own into it.
  page.replace(`${pathname}${search === "" ? "?" : `${search}&`}${FRESH}=${Date.now()}${hash}`);
  return true;
}
