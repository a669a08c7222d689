import { lookedUp } from "../kinds/lookedUp";

export const list = lookedUp("LIST", "name", "List");
