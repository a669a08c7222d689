const OTHER_NAMES: Readonly<Record<string, string>> = { localhost: "127.0.0.1", "127.0.0.1": "localhost" };

/**
 * Where Excel on the web asks for a file of the add-in: at another origin than its own page's, so that the browser holds the
 * server to what it says of who may read its files. Here the server's machine by its other name, if it has one.
 */
export function fromOtherOrigin(file: string): string {
  const address = new URL(file, location.href);
  address.hostname = OTHER_NAMES[address.hostname] ?? address.hostname;
  return address.href;
}

/** The answer to a request for one of the add-in's built files. @throws Error if it is not there. */
export async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} is not there: is the add-in built?`);
  return response;
}
