import { sha1 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { KubeObject } from './object.ts';

const maxNameLength = 63;
const hashLength = 12;

/**
 * The name Crossplane gives a composed resource that has none: `<composite>-<12 hex of sha256(UID + resource)>`,
 * at most 63 characters (core v2.3.4 `internal/names.ChildName`).
 */
export function childName(parent: string, uid: string, resource: string): string {
  const suffix = sha256Hex(uid + resource).slice(0, hashLength);
  const prefix = parent === '' || parent.endsWith('-') ? parent : `${parent}-`;
  if (prefix.length + hashLength <= maxNameLength) return prefix + suffix;
  const room = maxNameLength - hashLength;
  const cut = prefix.slice(0, room);
  return cut.endsWith('-') ? cut + suffix : `${cut.slice(0, room - 1)}-${suffix}`;
}

/**
 * The UID that a render gives a composite without one: a version 5 UUID in the nil namespace over group, version,
 * kind, namespace and name (core v2.3.4 `internal/render/composite`).
 */
export function renderUID(composite: KubeObject): string {
  const [group, version] = groupVersion(composite.apiVersion);
  const text = `${group}/${version}, Kind=${composite.kind}\0${composite.metadata.namespace ?? ''}\0${composite.metadata.name ?? ''}`;
  return uuidOf(text);
}

/** A version 5 UUID in the nil namespace (RFC 9562): it only depends on `text`. */
export function uuidOf(text: string): string {
  const hash = sha1(new Uint8Array([...new Uint8Array(16), ...utf8ToBytes(text)])).slice(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytesToHex(hash);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The five characters a render appends to a claim's name for its composite; stable for namespace and name. */
export function claimSuffix(namespace: string, name: string): string {
  const hash = sha256(utf8ToBytes(`${namespace}/${name}`));
  return [...hash.slice(0, 5)].map((byte) => (byte % 36).toString(36)).join('');
}

function groupVersion(apiVersion: string): readonly [string, string] {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? ['', apiVersion] : [apiVersion.slice(0, slash), apiVersion.slice(slash + 1)];
}

/** SHA-256 of a text's UTF-8 bytes, in hex. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
