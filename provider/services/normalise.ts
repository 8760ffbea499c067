/** Names of the ways in which APIs rewrite what they are given without meaning anything else. */
export type NormaliserName =
  | 'lowerCase'
  | 'trim'
  /** Lower case, without the dot at the end. */
  | 'dnsName'
  /** TXT values with and without quotes. */
  | 'txt'
  /** Canonical IPv4 and IPv6. */
  | 'ip'
  /** Canonical, host bits masked. */
  | 'cidr'
  /** `80`, `80-80`, `any` and `*`. */
  | 'portRange'
  /** An instant, whatever its time zone. */
  | 'instant';
