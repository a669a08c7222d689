/** The answer to a request for one of the add-in's built files. @throws Error if it is not there. */
export async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} is not there: is the add-in built?`);
  return response;
}
