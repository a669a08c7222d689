import { Part } from "./part";

/** What few figures need: functions that are not met every day, errors, and what is not put into words. */
export const FURTHER = new Part(() => import(/* webpackChunkName: "explanation-further" */ "./further"));

/** How calls of ours are read: fetched with what the first of their families says. */
export const OURS = new Part(() => import("./oursRead"));
