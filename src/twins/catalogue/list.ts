import { untwinned } from "../twin";

export const list = untwinned("LIST", "gives a reference list of the catalogue, which stays with the add-in");
