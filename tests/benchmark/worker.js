// How a script in the page talks with Tenfold's worker: gloo-worker's messages, which are bincode.

/** Starts a worker by the address of its script. */
window.startWorker = async (address) => {
  const worker = new Worker(address);
  const heard = [];
  let wake = () => {};
  worker.onmessage = ({ data }) => {
    heard.push(read(data));
    wake();
  };
  const next = async () => {
    while (!heard.length) await new Promise((resolve) => (wake = resolve));
    return heard.shift();
  };
  const until = async (kind) => {
    for (;;) {
      const message = await next();
      if (message.kind === kind) return message;
      if (message.kind === "refused") throw new Error("the worker cannot read the plan");
    }
  };
  await until("loaded");
  worker.postMessage(write([u32(0), u64(0)]));
  let run = 0;
  return {
    /** The outcome's text, and how many milliseconds after the order it was here. */
    async simulate(text, extent = 0) {
      run += 1;
      const begin = performance.now();
      worker.postMessage(write([u32(1), u64(0), u32(0), u32(run), string(text), u32(extent)]));
      const { outcome } = await until("done");
      return { outcome, time: performance.now() - begin };
    },
    terminate: () => worker.terminate(),
  };
};

const u32 = (x) => new Uint8Array(Uint32Array.of(x).buffer);
const u64 = (x) => new Uint8Array(BigUint64Array.of(BigInt(x)).buffer);
const string = (text) => {
  const bytes = new TextEncoder().encode(text);
  return write([u64(bytes.length), bytes]);
};
const write = (parts) => {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};

const read = (bytes) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) === 0) return { kind: "loaded" };
  // Behind the number of the variant and the page's handle.
  const kind = ["ready", "at", "done", "refused"][view.getUint32(12, true)];
  if (kind !== "done") return { kind };
  return { kind, outcome: new TextDecoder().decode(bytes.subarray(28)) };
};
