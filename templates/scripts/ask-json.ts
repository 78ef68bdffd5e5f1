/** Asks for the JSON at an address as it is now; rejects where there is none, and where no answer comes. */
export type AskJson = <T>(url: URL) => Promise<T>;

const PATIENCE = 30_000;

/** What asks the site: the browser asks whether what it has is still so. Who asks while an answer is under way gets that one. */
export function createAskJson(): AskJson {
  const underWay = new Map<string, Promise<unknown>>();
  return <T>({ href }: URL) => {
    const answer = underWay.get(href) ?? readJson(href).finally(() => underWay.delete(href));
    underWay.set(href, answer);
    return answer as Promise<T>;
  };
}

async function readJson(url: string): Promise<unknown> {
  // A line that has gone while it was asked may never say so.
  const response = await fetch(url, { cache: "no-cache", signal: AbortSignal.timeout?.(PATIENCE) });
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}
