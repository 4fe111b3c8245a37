/** The script that a saved page runs, from the folder of this module: one request to the page's own server, made when it is asked for. */
export async function standaloneCode(): Promise<string> {
  const response = await fetch(new URL('./generated/standalone.txt', import.meta.url));
  if (!response.ok) throw new Error(`the server answered ${response.status} for ${response.url}. Serve the file standalone.txt of @cordiale/components with the page.`);
  return response.text();
}
