import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");

/** The packages a lock file brings to users: what is only for developing is left out. */
function shipped(lock) {
  return Object.entries(lock.packages)
    .filter(([folder, { dev, optional }]) => folder !== "" && !dev && !optional)
    .map(([folder, { version, license }]) => ({
      name: folder.replace(/^.*node_modules\//, ""),
      folder,
      version,
      license,
    }))
    .sort((one, other) => one.name.localeCompare(other.name));
}

/** The licence, and notice, that a package carries. */
function textsOf({ name, folder }) {
  const place = path.join(root, folder);
  const files = readdirSync(place).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file));
  if (files.length === 0) throw new Error(`${name} carries no licence text: its notice cannot be shipped.`);
  return files.map((file) => readFileSync(path.join(place, file), "utf8").trim());
}

/** The notices of everything that is in the add-in, as text: each package with its version, licence and licence text. */
export function licences(lockFile) {
  const packages = shipped(JSON.parse(lockFile));
  const sections = packages.map((one) =>
    [`${one.name} ${one.version} (${one.license})`, "", ...textsOf(one)].join("\n"),
  );
  const heading = "Envelope is made with the following packages, whose licences ask to be shown.";
  return [heading, ...sections].join(`\n\n${"-".repeat(80)}\n\n`) + "\n";
}
