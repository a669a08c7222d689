import { readFile } from "node:fs/promises";

/**
 * For esbuild: Univer is published with its class fields set through a helper, one for all classes, which takes a tenth of
 * the time of a calculation. Here they are set by assignment, which comes to the same.
 */
export const plainFields = {
  name: "plain-fields",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]@univerjs[\\/][^\\/]+[\\/]lib[\\/]es[\\/][^\\/]+\.js$/ }, async ({ path }) => {
      return { contents: withPlainFields(await readFile(path, "utf8")), loader: "js" };
    });
  },
};

export const withPlainFields = (source) =>
  source.replaceAll(/_defineProperty\(this, "(\w+)", /g, "(this.$1 = ");
