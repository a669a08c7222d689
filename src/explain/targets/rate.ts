import { elementwise } from "../kinds/elementwise";

export const rate = elementwise("RATE", "count population per=1000", "Rate", "per*count/population");
