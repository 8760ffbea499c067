/** Field tags of google.protobuf.Struct, its map entries, Value and ListValue. */
export const FIELDS = 0x0a;
export const KEY = 0x0a;
export const VALUE = 0x12;
export const LIST_VALUES = 0x0a;
export const NULL = 0x08;
export const NUMBER = 0x11;
export const STRING = 0x1a;
export const BOOL = 0x20;
export const STRUCT = 0x2a;
export const LIST = 0x32;
