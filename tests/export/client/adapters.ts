// What clients do that connect again by themselves: node adapters.ts SERVER PATH COUNT PATH COUNT ...
// Prints, for each, the codes of the closes that it saw. The server closes the connections to a path with the codes in it, one by
// one, and there should be COUNT of them.
import { connect as partysocket } from "./partysocket.ts";
import { connect as graphqlWs } from "./graphql-ws.ts";
import { connect as reconnectingWebSocket } from "./reconnecting-websocket.ts";

const server = process.argv[2];
const delays = { minReconnectionDelay: 1, maxReconnectionDelay: 2 };

interface Socket {
  addEventListener(
    type: "close",
    listener: (event: { code: number }) => void,
  ): void;
  close(): void;
}

/** The closes: as many as there should be, and those that come soon after. */
function closes(socket: Socket, count: number): Promise<number[]> {
  const codes: number[] = [];
  return new Promise((resolve) => {
    const end = () => {
      resolve([...codes]);
      socket.close();
    };
    const late = setTimeout(end, 30_000);
    socket.addEventListener("close", ({ code }) => {
      codes.push(code);
      if (codes.length === count) {
        clearTimeout(late);
        setTimeout(end, 500);
      }
    });
  });
}

/** The closes until the subscription fails. */
async function graphqlCloses(url: string): Promise<number[]> {
  const codes: number[] = [];
  const client = graphqlWs(url, { retryWait: () => Promise.resolve() });
  client.on("closed", (event) => codes.push((event as CloseEvent).code));
  try {
    for await (const _ of client.iterate({ query: "subscription { it }" }));
  } catch {
    // The last close.
  }
  return codes;
}

/** Whether a socket connects again when it is told to. */
async function connectsWhenTold(url: string): Promise<boolean> {
  const socket = partysocket(url, delays);
  const opened = () =>
    new Promise((resolve) => {
      socket.addEventListener("open", () => resolve(true), { once: true });
      setTimeout(() => resolve(false), 20_000);
    });
  await opened();
  socket.reconnect();
  const connects = await opened();
  socket.close();
  return connects as boolean;
}

async function all(path: string, count: number) {
  return Promise.all([
    graphqlCloses(`${server}/${path}?graphql-ws`),
    closes(partysocket(`${server}/${path}?partysocket`, delays), count),
    closes(reconnectingWebSocket(`${server}/${path}?other`, delays), count),
  ]);
}

const paths = process.argv.slice(3);
const tests = paths.flatMap((path, index) =>
  index % 2 === 0 ? [all(path, Number(paths[index + 1]))] : [],
);
console.log(
  JSON.stringify({
    closes: await Promise.all(tests),
    told: await connectsWhenTold(`${server}/open`),
  }),
);
process.exit();
