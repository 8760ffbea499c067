import { once } from 'node:events';
import { connect, type TLSSocket } from 'node:tls';
import type { Credentials } from './credentials.ts';
import {
  acknowledge,
  endHeaders,
  endStream,
  Frame,
  makeFrame,
  makeHeaders,
  makeSettings,
  makeWindowUpdate,
  preface,
  readSettings,
  Setting,
} from './frames.ts';

const headers = makeHeaders('/apiextensions.fn.proto.v1.FunctionRunnerService/RunFunction', 'localhost');
/** The server never waits for our window: a stream's is wider than any response, the connection's is refilled. */
const streamWindow = 2 ** 30;
const refill = 2 ** 29;
/** What every peer allows before it says otherwise (RFC 9113, 6.5.2). */
const defaultWindow = 65_535;
const frameSize = 16_384;

/** What a run achieved. */
export interface Rate {
  readonly calls: number;
  readonly perSecond: number;
}

interface Call {
  readonly body: Buffer;
  sent: number;
  window: number;
  received: number;
  readonly resolve: (received: number) => void;
}

/**
 * One connection to a server with mutual TLS, as Crossplane has one to a function, and as little work a call as
 * possible: on a small machine, whatever the generator spends is missing to the server. Frames are written by hand, and
 * of an answer only the number of bytes is looked at; that it is right has to be made sure of beforehand.
 */
export class Load implements Disposable {
  readonly #socket: TLSSocket;
  readonly #calls = new Map<number, Call>();
  #window = defaultWindow;
  #initialWindow = defaultWindow;
  #nextStream = 1;
  #unread: Buffer = Buffer.alloc(0);
  #consumed = 0;

  private constructor(socket: TLSSocket) {
    this.#socket = socket;
    socket.on('data', (chunk: Buffer) => this.#read(chunk));
    socket.write(preface);
    socket.write(
      makeSettings([
        [Setting.enablePush, 0],
        [Setting.initialWindowSize, streamWindow],
      ]),
    );
    socket.write(makeWindowUpdate(0, refill));
  }

  /** Connects to a server on this machine. */
  static async open(port: number, { authority, caller }: Credentials): Promise<Load> {
    const socket = connect({ host: 'localhost', port, ca: authority.cert, ...caller, ALPNProtocols: ['h2'] });
    await once(socket, 'secureConnect');
    socket.setNoDelay(true);
    return new Load(socket);
  }

  /** Keeps `concurrency` calls under way for some time; resolves to how many were answered, a second. */
  async run(messages: readonly Uint8Array[], concurrency: number, milliseconds: number): Promise<Rate> {
    const bodies = messages.map(frameMessage);
    const start = performance.now();
    let calls = 0;
    const worker = async (): Promise<void> => {
      while (performance.now() - start < milliseconds) {
        const received = await this.#call(bodies[calls++ % bodies.length] as Buffer);
        if (received < 5) throw new Error('cannot benchmark: a call has no answer');
      }
    };
    await Promise.all(Array.from({ length: concurrency }, worker));
    return { calls, perSecond: (calls * 1000) / (performance.now() - start) };
  }

  [Symbol.dispose](): void {
    this.#socket.destroy();
  }

  #call(body: Buffer): Promise<number> {
    const stream = this.#nextStream;
    this.#nextStream += 2;
    return new Promise((resolve) => {
      const call: Call = { body, sent: 0, window: this.#initialWindow, received: 0, resolve };
      this.#calls.set(stream, call);
      this.#socket.cork();
      this.#socket.write(makeFrame(Frame.headers, endHeaders, stream, headers));
      this.#send(stream, call);
      this.#socket.uncork();
    });
  }

  /** Sends as much of a call as the server's windows allow. */
  #send(stream: number, call: Call): void {
    while (call.sent < call.body.length) {
      const size = Math.min(frameSize, call.body.length - call.sent, call.window, this.#window);
      if (size <= 0) return;
      const last = call.sent + size === call.body.length;
      this.#socket.write(
        makeFrame(Frame.data, last ? endStream : 0, stream, call.body.subarray(call.sent, call.sent + size)),
      );
      call.sent += size;
      call.window -= size;
      this.#window -= size;
    }
  }

  #sendAll(): void {
    this.#socket.cork();
    for (const [stream, call] of this.#calls) this.#send(stream, call);
    this.#socket.uncork();
  }

  #read(chunk: Buffer): void {
    let bytes = this.#unread.length === 0 ? chunk : Buffer.concat([this.#unread, chunk]);
    while (bytes.length >= 9) {
      const end = 9 + bytes.readUIntBE(0, 3);
      if (bytes.length < end) break;
      this.#take(bytes[3] ?? 0, bytes[4] ?? 0, bytes.readUInt32BE(5), bytes.subarray(9, end));
      bytes = bytes.subarray(end);
    }
    this.#unread = bytes;
  }

  #take(type: number, flags: number, stream: number, payload: Buffer): void {
    const call = this.#calls.get(stream);
    switch (type) {
      case Frame.data:
        if (call !== undefined) call.received += payload.length;
        this.#consume(payload.length);
        break;
      case Frame.settings:
        if ((flags & acknowledge) === 0) this.#adopt(payload);
        return;
      case Frame.windowUpdate:
        if (stream === 0) this.#window += payload.readUInt32BE();
        else if (call !== undefined) call.window += payload.readUInt32BE();
        this.#sendAll();
        return;
      case Frame.ping:
        if ((flags & acknowledge) === 0) this.#socket.write(makeFrame(Frame.ping, acknowledge, 0, payload));
        return;
      case Frame.reset:
      case Frame.goAway:
        throw new Error(`cannot benchmark: the server ended ${stream === 0 ? 'the connection' : 'a call'}`);
    }
    if (call === undefined || (flags & endStream) === 0) return;
    this.#calls.delete(stream);
    call.resolve(call.received);
  }

  #adopt(payload: Buffer): void {
    for (const [id, value] of readSettings(payload)) {
      if (id !== Setting.initialWindowSize) continue;
      for (const call of this.#calls.values()) call.window += value - this.#initialWindow;
      this.#initialWindow = value;
    }
    this.#socket.write(makeFrame(Frame.settings, acknowledge, 0, Buffer.alloc(0)));
    this.#sendAll();
  }

  #consume(bytes: number): void {
    this.#consumed += bytes;
    if (this.#consumed < refill / 2) return;
    this.#socket.write(makeWindowUpdate(0, this.#consumed));
    this.#consumed = 0;
  }
}

/** A message as gRPC sends it: a flag, its length, its bytes. */
function frameMessage(message: Uint8Array): Buffer {
  const head = Buffer.alloc(5);
  head.writeUInt32BE(message.length, 1);
  return Buffer.concat([head, message]);
}
