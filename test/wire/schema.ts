import protobuf from 'protobufjs';

/** The function protocol as protobufjs knows it: field names and numbers only, Struct written out like any message. */
const source = `
syntax = "proto3";
message Struct { map<string, Value> fields = 1; }
message Value {
  oneof kind {
    int32 null_value = 1;
    double number_value = 2;
    string string_value = 3;
    bool bool_value = 4;
    Struct struct_value = 5;
    ListValue list_value = 6;
  }
}
message ListValue { repeated Value values = 1; }
message Duration { int64 seconds = 1; int32 nanos = 2; }

message Request {
  RequestMeta meta = 1;
  State observed = 2;
  State desired = 3;
  optional Struct input = 4;
  optional Struct context = 5;
  map<string, Resources> extra_resources = 6;
  map<string, Credentials> credentials = 7;
  map<string, Resources> required_resources = 8;
  map<string, Schema> required_schemas = 9;
}
message RequestMeta { string tag = 1; repeated int32 capabilities = 2; }
message State { Resource composite = 1; map<string, Resource> resources = 2; }
message Resource { Struct resource = 1; map<string, bytes> connection_details = 2; int32 ready = 3; }
message Resources { repeated Resource items = 1; }
message Credentials { CredentialData credential_data = 1; }
message CredentialData { map<string, bytes> data = 1; }
message Schema { optional Struct openapi_v3 = 1; }

message Response {
  ResponseMeta meta = 1;
  State desired = 2;
  repeated Result results = 3;
  optional Struct context = 4;
  Requirements requirements = 5;
  repeated Condition conditions = 6;
  optional Struct output = 7;
}
message ResponseMeta { string tag = 1; optional Duration ttl = 2; }
message Result { int32 severity = 1; string message = 2; optional string reason = 3; optional int32 target = 4; }
message Condition {
  string type = 1;
  int32 status = 2;
  string reason = 3;
  optional string message = 4;
  optional int32 target = 5;
}
message Requirements {
  map<string, ResourceSelector> extra_resources = 1;
  map<string, ResourceSelector> resources = 2;
  map<string, SchemaSelector> schemas = 3;
}
message ResourceSelector {
  string api_version = 1;
  string kind = 2;
  oneof match { string match_name = 3; MatchLabels match_labels = 4; }
  optional string namespace = 5;
}
message MatchLabels { map<string, string> labels = 1; }
message SchemaSelector { string api_version = 1; string kind = 2; }
`;

// The default of 100 messages is 33 levels of JSON; the stack of the generated decoders holds far more.
protobuf.Reader.recursionLimit = 4000;

const { root } = protobuf.parse(source, { keepCase: true });

/** protobufjs' codec of RunFunctionRequest. */
export const RequestType = root.lookupType('Request');

/** protobufjs' codec of RunFunctionResponse. */
export const ResponseType = root.lookupType('Response');
