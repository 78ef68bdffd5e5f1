/** The JSON at `url` as it is now: the browser asks whether what it has is still so. Rejects where there is none. */
export async function askJson<T>(url: URL): Promise<T> {
  const response = await fetch(url, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${response.status}`);
  return (await response.json()) as T;
}
