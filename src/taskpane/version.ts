import about from "../../package.json";

/** The product's version, as it is released. */
export const { version } = about;
