/** The function protocol (apiextensions.fn.proto.v1, the same bytes as v1beta1): requests in, responses out. */
export { CodecError, type CodecErrorCode } from './errors.ts';
export type { JsonObject, JsonValue } from './json.ts';
export { type Identity, isSame, KeptObjects } from './kept-objects.ts';
export { Capability, type DecodeOptions, decodeRequest, type RequestView } from './request.ts';
export { encodeRequest, type RequestInput } from './request-encode.ts';
export type { LazyResource, Ready } from './resource.ts';
export type { ResourceInput } from './resource-encode.ts';
export {
  type Condition,
  encodeMeta,
  encodeResponse,
  type ResourceSelector,
  type ResponseInput,
  type Result,
  type Target,
} from './response.ts';
export { type DecodedCondition, type DecodedResult, decodeResponse, type ResponseView } from './response-decode.ts';
export { largestResponse, measureResponse, type ResponseSize } from './size.ts';
export type { LazyState } from './state.ts';
export type { StateInput } from './state-encode.ts';
