import fs from "node:fs";
import path from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { validateXML } from "xmllint-wasm";
import { readMetadata } from "../../scripts/builtFunctions";

const root = path.resolve(__dirname, "../..");
const file = path.join(root, "manifest.xml");
const manifest = fs.readFileSync(file, "utf8");
const SOURCE_URL = "https://localhost:3000/";

/** Every first group of a pattern in the manifest, in order. */
const all = (pattern: RegExp) => [...manifest.matchAll(pattern)].map((match) => match[1] ?? "");

const resources = [...manifest.matchAll(/<bt:(Image|Url|String) id="([^"]+)" DefaultValue="([^"]*)"/g)];

describe("the manifest", () => {
  test("is read as an add-in for Excel", async () => {
    const { hosts, displayName, permissions } = await OfficeAddinManifest.readManifestFile(file);
    expect({ hosts, displayName, permissions }).toEqual({
      hosts: ["Workbook"],
      displayName: "Envelope",
      permissions: "ReadWriteDocument",
    });
  });

  test("is valid by Microsoft's schemas", async () => {
    const schema = (name: string) => ({
      fileName: name,
      contents: fs.readFileSync(path.join(__dirname, "xsd", name), "utf8"),
    });
    const { errors } = await validateXML({
      xml: { fileName: "manifest.xml", contents: manifest },
      schema: [schema("OfficeAppManifestV1_1.xsd")],
      preload: [schema("OfficeAppBasicTypesV1_0.xsd"), schema("TaskPaneAppVersionOverridesV1_0.xsd")],
    });
    expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([]);
  });

  test("defines every resource it uses and uses every resource it defines", () => {
    const defined = resources.map(([, , id]) => id);
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(all(/resid="([^"]+)"/g))].sort()).toEqual([...defined].sort());
  });

  test("keeps resource ids to the 32 characters that Office reads", () => {
    expect(all(/(?:resid|<bt:\w+ id)="([^"]+)"/g).filter((id) => id.length > 32)).toEqual([]);
  });

  test("keeps titles to 125 and descriptions to 250 characters", () => {
    const [, short, long] =
      manifest.match(/<bt:ShortStrings>(.*)<\/bt:ShortStrings>.*<bt:LongStrings>(.*)/s) ?? [];
    const tooLong = (section: string | undefined, most: number) =>
      [...(section ?? "").matchAll(/DefaultValue="([^"]*)"/g)].filter(([, text = ""]) => text.length > most);
    expect(short).toContain("Envelope is ready");
    expect(tooLong(short, 125)).toEqual([]);
    expect(tooLong(long, 250)).toEqual([]);
  });

  test("gives no two elements of the ribbon the same id", () => {
    const ids = all(/<(?:CustomTab|Group|Control)\b[^>]* id="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("puts at most six buttons into a group, the most that Excel shows", () => {
    const groups = all(/<Group id="[^"]+">(.*?)<\/Group>/gs);
    expect(
      groups.map((group) => group.split("<Control ").length - 1).filter((buttons) => buttons > 6),
    ).toEqual([]);
  });

  test("explains a cell from its own menu as from the ribbon", () => {
    const [, menu = ""] =
      /<ExtensionPoint xsi:type="ContextMenu">\s*<OfficeMenu id="ContextMenuCell">(.*?)<\/OfficeMenu>/s.exec(
        manifest,
      ) ?? [];
    expect([...menu.matchAll(/<FunctionName>(\w+)</g)].map(([, name]) => name)).toEqual(["openExplain"]);
  });

  test("runs functions, commands and pane in one long-lived runtime", () => {
    expect(manifest).toContain('<Runtime resid="Taskpane.Url" lifetime="long"/>');
    expect(manifest).toContain('<Set Name="SharedRuntime" MinVersion="1.1"/>');
    const pages = all(
      /<(?:FunctionFile|Page>\s*<SourceLocation|Action xsi:type="ShowTaskpane">\s*<SourceLocation) resid="([^"]+)"/g,
    );
    expect(pages).toEqual(["Taskpane.Url", "Taskpane.Url", "Taskpane.Url"]);
  });

  test("gives its pane no id: the pane that the add-in itself shows has none, and Excel would open both", () => {
    expect(manifest).not.toContain("TaskpaneId");
  });

  test("offers the functions under PLAN", () => {
    expect(manifest).toContain('<bt:String id="Functions.Namespace" DefaultValue="PLAN"/>');
  });

  test("has the version of the package, so that Office sees a new release", () => {
    const { version } = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8")) as {
      version: string;
    };
    expect(manifest).toContain(`<Version>${version}.0</Version>`);
  });

  test("sends whoever needs support to a page about that", () => {
    const [page = ""] = all(/<SupportUrl DefaultValue="https:\/\/localhost:3000\/([^"]*)"/g);
    expect(fs.readFileSync(path.join(root, page), "utf8")).toContain("<h1>Help and support</h1>");
  });

  test("trusts no domain but its own", () => {
    expect(manifest).not.toContain("<AppDomain");
  });
});

describe("the ribbon", () => {
  const commands = all(/<FunctionName>([^<]+)<\/FunctionName>/g);

  test("has a button for every view that opens from it", () => {
    expect(all(/<bt:String id="\w+\.Label" DefaultValue="([^"]+)"/g)).toEqual(
      expect.arrayContaining([
        "Catalogue",
        "Models",
        "Gap",
        "Targets",
        "Roll-up",
        "Functions",
        "Allocate",
        "Trajectory",
        "Reinstate",
        "Explain",
        "Check",
        "Share",
        "Help",
      ]),
    );
    expect(new Set(commands).size).toBe(13);
  });

  test("begins with the button that opens the pane without running anything: it works at the first click", () => {
    const [first = ""] = all(/<Control [^>]*>(.*?)<\/Control>/gs);
    expect(first).toContain('<Label resid="Open.Label"/>');
    expect(first).toContain('<Action xsi:type="ShowTaskpane">');
  });

  test("names only commands that the add-in associates", () => {
    const folder = path.join(root, "src/commands");
    const code = fs
      .readdirSync(folder)
      .map((name) => fs.readFileSync(path.join(folder, name), "utf8"))
      .join("\n");
    expect(commands.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
  });

  test("shows icons of the sizes it announces", () => {
    const icons = resources
      .filter(([, kind]) => kind === "Image")
      .map(([, , id = "", url = ""]) => ({ id, url }));
    const wrong = icons.filter(({ id, url }) => {
      const png = fs.readFileSync(path.join(root, url.replace(SOURCE_URL, "")));
      return !id.endsWith(`.${png.readUInt32BE(16)}`) || png.readUInt32BE(16) !== png.readUInt32BE(20);
    });
    expect(icons.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });
});

describe("the built manifest", () => {
  /** webpack.config.js as far as it makes the manifest. */
  type Configuration = (
    env: object,
    argv: object,
  ) => {
    plugins: { patterns?: { from: string; transform?: (content: Buffer) => string }[] }[];
  };
  const configure = jest.requireActual<Configuration>("../../webpack.config.js");

  const builtFor = (address: string) => {
    const before = process.env.ADDIN_URL;
    process.env.ADDIN_URL = address;
    try {
      const patterns = configure({}, {}).plugins.flatMap((plugin) => plugin.patterns ?? []);
      return patterns.find(({ from }) => from === "manifest.xml")?.transform?.(Buffer.from(manifest)) ?? "";
    } finally {
      if (before === undefined) delete process.env.ADDIN_URL;
      else process.env.ADDIN_URL = before;
    }
  };

  test("names the address it is served from, with or without a closing slash, and no other", () => {
    for (const address of ["https://plans.example.org/envelope", "https://plans.example.org/envelope/"]) {
      const built = builtFor(address);
      expect(built).toContain('"https://plans.example.org/envelope/taskpane.html"');
      expect(built).not.toContain("localhost");
      expect(built).not.toContain("envelope//");
    }
  });

  test("names only files that the build made", () => {
    const built = process.env.DIST ?? "";
    const files = [...new Set(all(/DefaultValue="https:\/\/localhost:3000\/([^"]*)"/g))];
    expect(files).toContain("functions.json");
    expect(files.filter((name) => !fs.existsSync(path.join(built, name)))).toEqual([]);
  });

  test("sends help to pages beside it", () => {
    const addresses = readMetadata().functions.map(({ helpUrl = "" }) => helpUrl);
    expect(addresses.filter((address) => !address.startsWith(`${SOURCE_URL}docs/functions/`))).toEqual([]);
  });
});
