/** The few HTTP/2 frames (RFC 9113) that a unary call needs. */
export const Frame = { data: 0, headers: 1, reset: 3, settings: 4, ping: 6, goAway: 7, windowUpdate: 8 } as const;

export const endStream = 0x1;
export const endHeaders = 0x4;
export const acknowledge = 0x1;

/** Numbers of the settings we send or read. */
export const Setting = { headerTableSize: 1, enablePush: 2, initialWindowSize: 4, maxFrameSize: 5 } as const;

/** What a client says first. */
export const preface = Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n');

/** One frame. */
export function makeFrame(type: number, flags: number, stream: number, payload: Uint8Array): Buffer {
  const frame = Buffer.allocUnsafe(9 + payload.length);
  frame.writeUIntBE(payload.length, 0, 3);
  frame[3] = type;
  frame[4] = flags;
  frame.writeUInt32BE(stream, 5);
  frame.set(payload, 9);
  return frame;
}

/** A frame that grants `bytes` more to the peer; stream 0 is the connection. */
export function makeWindowUpdate(stream: number, bytes: number): Buffer {
  const payload = Buffer.alloc(4);
  payload.writeUInt32BE(bytes);
  return makeFrame(Frame.windowUpdate, 0, stream, payload);
}

/** A SETTINGS frame. */
export function makeSettings(settings: readonly (readonly [id: number, value: number])[]): Buffer {
  const payload = Buffer.alloc(settings.length * 6);
  for (const [at, [id, value]] of settings.entries()) {
    payload.writeUInt16BE(id, at * 6);
    payload.writeUInt32BE(value, at * 6 + 2);
  }
  return makeFrame(Frame.settings, 0, 0, payload);
}

/** The settings in a SETTINGS frame. */
export function readSettings(payload: Buffer): readonly (readonly [id: number, value: number])[] {
  return Array.from({ length: Math.floor(payload.length / 6) }, (_, at) => [
    payload.readUInt16BE(at * 6),
    payload.readUInt32BE(at * 6 + 2),
  ]);
}

/** Request headers of a gRPC call (HPACK, RFC 7541), without anything that would have to be remembered. */
export function makeHeaders(path: string, authority: string): Buffer {
  const text = (value: string) => [value.length, ...Buffer.from(value)];
  return Buffer.from([
    0x83, // :method POST
    0x87, // :scheme https
    0x04, // :path
    ...text(path),
    0x01, // :authority
    ...text(authority),
    0x0f, // content-type, index 31
    0x10,
    ...text('application/grpc'),
    0x00, // a name of its own
    ...text('te'),
    ...text('trailers'),
  ]);
}
