const underWay = new Map<string, Promise<unknown>>();

/**
 * The JSON at `url` as it is now: the browser asks whether what it has is still so. Who asks while an answer is under way gets that
 * one. Rejects where there is none.
 */
export function askJson<T>({ href }: URL): Promise<T> {
  const answer = underWay.get(href) ?? readJson(href).finally(() => underWay.delete(href));
  underWay.set(href, answer);
  return answer as Promise<T>;
}

async function readJson(url: string): Promise<unknown> {
  const response = await fetch(url, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}
