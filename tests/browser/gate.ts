import { connect, createServer, type Socket } from "node:net";

/** What happens to those who ask: they are let through, refused, or left without an answer. */
export type GateState = "open" | "closed" | "silent";

/** A connection to a server on this machine that can be lost and found again. */
export interface Gate {
  readonly port: number;
  /** Lasts for all requests from now on; connections that are open end. */
  readonly turn: (state: GateState) => void;
  readonly close: () => Promise<void>;
}

/** A gate, open at first, before the server at `target`. */
export async function openGate(target: number): Promise<Gate> {
  let state: GateState = "open";
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on("error", () => socket.destroy()));
    if (state === "closed") socket.destroy();
    if (state !== "open") return;
    const behind = connect(target, "127.0.0.1").on("error", () => socket.destroy());
    sockets.add(behind);
    socket.pipe(behind).pipe(socket);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the gate has no port");
  const turn = (next: GateState): void => {
    state = next;
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      turn("closed");
      server.close(() => resolve());
    });
  return { port: address.port, turn, close };
}
