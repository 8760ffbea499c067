/** How PowerDNS writes names: absolute, in lower case, with the dot at the end. */
export const absolute = (name: string): string => `${name.toLowerCase().replace(/\.$/, '')}.`;

/** The name of a zone without the dot at the end. */
export const zoneName = (name: string): string => name.toLowerCase().replace(/\.$/, '');

/** The whole name of a record set; `@` is the zone itself. */
export const ownerName = (zone: string, name: string): string =>
  name === '@' ? absolute(zone) : absolute(`${name}.${zoneName(zone)}`);

/** The name below its zone of a record set. */
export function nameBelow(zone: string, owner: string): string {
  const [whole, apex] = [zoneName(owner), zoneName(zone)];
  return whole === apex ? '@' : whole.slice(0, -(apex.length + 1));
}

/** Longest character string of a TXT record (RFC 1035, 3.3). */
const LONGEST_STRING = 255;

/** Data of one record as a zone file has it, of what a user may have written. */
export function toContent(type: string, value: string): string {
  const text = value.trim().replace(/\s+/g, ' ');
  switch (type) {
    case 'CNAME':
    case 'NS':
    case 'MX':
    case 'SRV': {
      const parts = text.split(' ');
      return [...parts.slice(0, -1), absolute(parts.at(-1) ?? '')].join(' ');
    }
    case 'TXT':
      return value.trim().startsWith('"') ? value.trim() : quoted(value);
    default:
      return text;
  }
}

/** A text in quotes, in strings of at most 255 bytes; what is not printable ASCII is escaped byte by byte. */
function quoted(text: string): string {
  const strings: string[][] = [[]];
  for (const byte of Buffer.from(text)) {
    if (strings.at(-1)?.length === LONGEST_STRING) strings.push([]);
    strings.at(-1)?.push(escaped(byte));
  }
  return strings.map((characters) => `"${characters.join('')}"`).join(' ');
}

function escaped(byte: number): string {
  const character = String.fromCharCode(byte);
  if (character === '"' || character === '\\') return `\\${character}`;
  return byte >= 0x20 && byte < 0x7f ? character : `\\${String(byte).padStart(3, '0')}`;
}
