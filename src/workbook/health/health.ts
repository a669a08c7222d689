export { inventory } from "./inventory";
export { repair } from "./repair";
export { trial } from "./trial";
