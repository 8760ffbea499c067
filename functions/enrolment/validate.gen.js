// Generated from package/apis/enrolment/definition.yaml by `npm run generate`. Do not edit.

const schema11 = {"type":"object","required":["subject"],"properties":{"subject":{"type":"object","required":["kind","name"],"properties":{"kind":{"type":"string","enum":["Cluster","VirtualCluster","Tenant"]},"name":{"type":"string","title":"lower-case letters, digits and dashes","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":63,"example":"shop"}},"additionalProperties":false},"tenant":{"type":"string","title":"the name of a tenant","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"example":"payments"},"displayName":{"type":"string","title":"text on one line","pattern":"^[^\\n\\r]*$","maxLength":128,"example":"Payments and billing"},"attributes":{"type":"object","maxProperties":32,"default":{},"additionalProperties":{"type":"string","maxLength":253,"example":"production"}},"endpoints":{"type":"object","default":{},"properties":{"api":{"type":"object","required":["host"],"properties":{"host":{"type":"string","title":"a DNS name, which may begin with *.","pattern":"^(\\*\\.)?([a-z0-9]([-a-z0-9]*[a-z0-9])?\\.)+[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":253,"example":"api.shop.k8s.example.com"},"address":{"type":"string","title":"an IPv4 or IPv6 address","pattern":"^[0-9a-fA-F.:]+$","minLength":2,"maxLength":45,"example":"10.20.0.10"},"ports":{"type":"array","minItems":1,"maxItems":8,"default":[443],"items":{"type":"integer","minimum":1,"maximum":65535}},"sources":{"type":"array","maxItems":300,"items":{"type":"string","title":"an IPv4 or IPv6 network","pattern":"^[0-9a-fA-F.:]+/[0-9]{1,3}$","maxLength":49,"example":"10.0.0.0/8"}}},"additionalProperties":false},"ingress":{"type":"object","required":["host"],"properties":{"host":{"type":"string","title":"a DNS name, which may begin with *.","pattern":"^(\\*\\.)?([a-z0-9]([-a-z0-9]*[a-z0-9])?\\.)+[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":253,"example":"api.shop.k8s.example.com"},"address":{"type":"string","title":"an IPv4 or IPv6 address","pattern":"^[0-9a-fA-F.:]+$","minLength":2,"maxLength":45,"example":"10.20.0.10"},"ports":{"type":"array","minItems":1,"maxItems":8,"default":[443],"items":{"type":"integer","minimum":1,"maximum":65535}},"sources":{"type":"array","maxItems":300,"items":{"type":"string","title":"an IPv4 or IPv6 network","pattern":"^[0-9a-fA-F.:]+/[0-9]{1,3}$","maxLength":49,"example":"10.0.0.0/8"}}},"additionalProperties":false},"login":{"type":"object","required":["host"],"properties":{"host":{"type":"string","title":"a DNS name, which may begin with *.","pattern":"^(\\*\\.)?([a-z0-9]([-a-z0-9]*[a-z0-9])?\\.)+[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":253,"example":"api.shop.k8s.example.com"},"address":{"type":"string","title":"an IPv4 or IPv6 address","pattern":"^[0-9a-fA-F.:]+$","minLength":2,"maxLength":45,"example":"10.20.0.10"},"ports":{"type":"array","minItems":1,"maxItems":8,"default":[443],"items":{"type":"integer","minimum":1,"maximum":65535}},"sources":{"type":"array","maxItems":300,"items":{"type":"string","title":"an IPv4 or IPv6 network","pattern":"^[0-9a-fA-F.:]+/[0-9]{1,3}$","maxLength":49,"example":"10.0.0.0/8"}}},"additionalProperties":false}},"additionalProperties":false},"application":{"type":"object","required":["redirectURIs"],"properties":{"redirectURIs":{"type":"array","minItems":1,"maxItems":8,"items":{"type":"string","title":"an https URL","pattern":"^https://[^\\s]+$","maxLength":512,"example":"https://oauth.shop.k8s.example.com/oauth2callback/openid"}}},"additionalProperties":false},"groups":{"type":"array","maxItems":16,"default":[],"items":{"type":"object","required":["name"],"properties":{"name":{"type":"string","title":"letters, digits, dots, dashes and underscores","pattern":"^[A-Za-z0-9]([-._A-Za-z0-9]*[A-Za-z0-9])?$","minLength":1,"maxLength":63,"example":"shop-admins"},"displayName":{"type":"string","title":"text on one line","pattern":"^[^\\n\\r]*$","maxLength":128,"example":"Administrators of shop"}},"additionalProperties":false}},"customer":{"type":"object","required":["number"],"properties":{"number":{"type":"string","title":"letters, digits, dots and dashes","pattern":"^[A-Za-z0-9]([-.A-Za-z0-9]*[A-Za-z0-9])?$","minLength":1,"maxLength":63,"example":"C-10042"}},"additionalProperties":false},"subscription":{"type":"object","required":["tier"],"properties":{"tier":{"type":"string","title":"lower-case letters, digits and dashes","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":63,"example":"production"}},"additionalProperties":false},"monitoring":{"type":"object","required":["url"],"properties":{"url":{"type":"string","title":"an https URL","pattern":"^https://[^\\s]+$","maxLength":512,"example":"https://api.shop.k8s.example.com:6443/readyz"}},"additionalProperties":false},"backup":{"type":"object","required":["tier"],"properties":{"tier":{"type":"string","title":"lower-case letters, digits and dashes","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":63,"example":"production"}},"additionalProperties":false}},"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
const func52 = (text) => { let length = text.length; for (let i = 0; i < text.length; i++) if ((text.charCodeAt(i) & 0xfc00) === 0xdc00) length--; return length; };
const pattern0 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "u");
const pattern2 = new RegExp("^[^\\n\\r]*$", "u");
const pattern3 = new RegExp("^(\\*\\.)?([a-z0-9]([-a-z0-9]*[a-z0-9])?\\.)+[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "u");
const pattern4 = new RegExp("^[0-9a-fA-F.:]+$", "u");
const pattern5 = new RegExp("^[0-9a-fA-F.:]+/[0-9]{1,3}$", "u");
const pattern12 = new RegExp("^https://[^\\s]+$", "u");
const pattern13 = new RegExp("^[A-Za-z0-9]([-._A-Za-z0-9]*[A-Za-z0-9])?$", "u");
const pattern15 = new RegExp("^[A-Za-z0-9]([-.A-Za-z0-9]*[A-Za-z0-9])?$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.attributes === undefined){
data.attributes = {};
}
if(data.endpoints === undefined){
data.endpoints = {};
}
if(data.groups === undefined){
data.groups = [];
}
if((data.subject === undefined) || (!(func0.call(data, "subject")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema11.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.subject !== undefined && func0.call(data, "subject")){
let data0 = data.subject;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.kind === undefined) || (!(func0.call(data0, "kind")))){
const err2 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/required",keyword:"required",params:{missingProperty: "kind"},schema:schema11.properties.subject.required,parentSchema:schema11.properties.subject,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data0.name === undefined) || (!(func0.call(data0, "name")))){
const err3 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.subject.required,parentSchema:schema11.properties.subject,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 of Object.keys(data0)){
if(!((key1 === "kind") || (key1 === "name"))){
const err4 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema11.properties.subject,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.kind !== undefined && func0.call(data0, "kind")){
let data1 = data0.kind;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/subject/kind",schemaPath:"#/properties/subject/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema11.properties.subject.properties.kind.type,parentSchema:schema11.properties.subject.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data1 === "Cluster") || (data1 === "VirtualCluster")) || (data1 === "Tenant"))){
const err6 = {instancePath:instancePath+"/subject/kind",schemaPath:"#/properties/subject/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.subject.properties.kind.enum},schema:schema11.properties.subject.properties.kind.enum,parentSchema:schema11.properties.subject.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.name !== undefined && func0.call(data0, "name")){
let data2 = data0.name;
if(typeof data2 === "string"){
if(func52(data2) > 63){
const err7 = {instancePath:instancePath+"/subject/name",schemaPath:"#/properties/subject/properties/name/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.subject.properties.name,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func52(data2) < 1){
const err8 = {instancePath:instancePath+"/subject/name",schemaPath:"#/properties/subject/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.subject.properties.name,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern0.test(data2)){
const err9 = {instancePath:instancePath+"/subject/name",schemaPath:"#/properties/subject/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.subject.properties.name,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/subject/name",schemaPath:"#/properties/subject/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.subject.properties.name.type,parentSchema:schema11.properties.subject.properties.name,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "object"},schema:schema11.properties.subject.type,parentSchema:schema11.properties.subject,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.tenant !== undefined && func0.call(data, "tenant")){
let data3 = data.tenant;
if(typeof data3 === "string"){
if(func52(data3) > 63){
const err12 = {instancePath:instancePath+"/tenant",schemaPath:"#/properties/tenant/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.tenant,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern0.test(data3)){
const err13 = {instancePath:instancePath+"/tenant",schemaPath:"#/properties/tenant/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.tenant,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/tenant",schemaPath:"#/properties/tenant/type",keyword:"type",params:{type: "string"},schema:schema11.properties.tenant.type,parentSchema:schema11.properties.tenant,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.displayName !== undefined && func0.call(data, "displayName")){
let data4 = data.displayName;
if(typeof data4 === "string"){
if(func52(data4) > 128){
const err15 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/maxLength",keyword:"maxLength",params:{limit: 128},schema:128,parentSchema:schema11.properties.displayName,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern2.test(data4)){
const err16 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/pattern",keyword:"pattern",params:{pattern: "^[^\\n\\r]*$"},schema:"^[^\\n\\r]*$",parentSchema:schema11.properties.displayName,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type: "string"},schema:schema11.properties.displayName.type,parentSchema:schema11.properties.displayName,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
let data5 = data.attributes;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 32){
const err18 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/maxProperties",keyword:"maxProperties",params:{limit: 32},schema:32,parentSchema:schema11.properties.attributes,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key2 of Object.keys(data5)){
let data6 = data5[key2];
if(typeof data6 === "string"){
if(func52(data6) > 253){
const err19 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema11.properties.attributes.additionalProperties,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.attributes.additionalProperties.type,parentSchema:schema11.properties.attributes.additionalProperties,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"},schema:schema11.properties.attributes.type,parentSchema:schema11.properties.attributes,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
let data7 = data.endpoints;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 of Object.keys(data7)){
if(!(((key3 === "api") || (key3 === "ingress")) || (key3 === "login"))){
const err22 = {instancePath:instancePath+"/endpoints",schemaPath:"#/properties/endpoints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema11.properties.endpoints,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.api !== undefined && func0.call(data7, "api")){
let data8 = data7.api;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.ports === undefined){
data8.ports = [443];
}
if((data8.host === undefined) || (!(func0.call(data8, "host")))){
const err23 = {instancePath:instancePath+"/endpoints/api",schemaPath:"#/properties/endpoints/properties/api/required",keyword:"required",params:{missingProperty: "host"},schema:schema11.properties.endpoints.properties.api.required,parentSchema:schema11.properties.endpoints.properties.api,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key4 of Object.keys(data8)){
if(!((((key4 === "host") || (key4 === "address")) || (key4 === "ports")) || (key4 === "sources"))){
const err24 = {instancePath:instancePath+"/endpoints/api",schemaPath:"#/properties/endpoints/properties/api/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema11.properties.endpoints.properties.api,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data8.host !== undefined && func0.call(data8, "host")){
let data9 = data8.host;
if(typeof data9 === "string"){
if(func52(data9) > 253){
const err25 = {instancePath:instancePath+"/endpoints/api/host",schemaPath:"#/properties/endpoints/properties/api/properties/host/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema11.properties.endpoints.properties.api.properties.host,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern3.test(data9)){
const err26 = {instancePath:instancePath+"/endpoints/api/host",schemaPath:"#/properties/endpoints/properties/api/properties/host/pattern",keyword:"pattern",params:{pattern: "^(\\*\\.)?([a-z0-9]([-a-z0-9]*[a-z0-9])?\\.)+[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^(\\*\\.)?([a-z0-9]([-a-z0-9]*[a-z0-9])?\\.)+[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.endpoints.properties.api.properties.host,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/endpoints/api/host",schemaPath:"#/properties/endpoints/properties/api/properties/host/type",keyword:"type",params:{type: "string"},schema:schema11.properties.endpoints.properties.api.properties.host.type,parentSchema:schema11.properties.endpoints.properties.api.properties.host,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data8.address !== undefined && func0.call(data8, "address")){
let data10 = data8.address;
if(typeof data10 === "string"){
if(func52(data10) > 45){
const err28 = {instancePath:instancePath+"/endpoints/api/address",schemaPath:"#/properties/endpoints/properties/api/properties/address/maxLength",keyword:"maxLength",params:{limit: 45},schema:45,parentSchema:schema11.properties.endpoints.properties.api.properties.address,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(func52(data10) < 2){
const err29 = {instancePath:instancePath+"/endpoints/api/address",schemaPath:"#/properties/endpoints/properties/api/properties/address/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema11.properties.endpoints.properties.api.properties.address,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern4.test(data10)){
const err30 = {instancePath:instancePath+"/endpoints/api/address",schemaPath:"#/properties/endpoints/properties/api/properties/address/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F.:]+$"},schema:"^[0-9a-fA-F.:]+$",parentSchema:schema11.properties.endpoints.properties.api.properties.address,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/endpoints/api/address",schemaPath:"#/properties/endpoints/properties/api/properties/address/type",keyword:"type",params:{type: "string"},schema:schema11.properties.endpoints.properties.api.properties.address.type,parentSchema:schema11.properties.endpoints.properties.api.properties.address,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
let data11 = data8.ports;
if(Array.isArray(data11)){
if(data11.length > 8){
const err32 = {instancePath:instancePath+"/endpoints/api/ports",schemaPath:"#/properties/endpoints/properties/api/properties/ports/maxItems",keyword:"maxItems",params:{limit: 8},schema:8,parentSchema:schema11.properties.endpoints.properties.api.properties.ports,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data11.length < 1){
const err33 = {instancePath:instancePath+"/endpoints/api/ports",schemaPath:"#/properties/endpoints/properties/api/properties/ports/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.endpoints.properties.api.properties.ports,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err34 = {instancePath:instancePath+"/endpoints/api/ports/" + i0,schemaPath:"#/properties/endpoints/properties/api/properties/ports/items/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.endpoints.properties.api.properties.ports.items.type,parentSchema:schema11.properties.endpoints.properties.api.properties.ports.items,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 65535 || isNaN(data12)){
const err35 = {instancePath:instancePath+"/endpoints/api/ports/" + i0,schemaPath:"#/properties/endpoints/properties/api/properties/ports/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema11.properties.endpoints.properties.api.properties.ports.items,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data12 < 1 || isNaN(data12)){
const err36 = {instancePath:instancePath+"/endpoints/api/ports/" + i0,schemaPath:"#/properties/endpoints/properties/api/properties/ports/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.endpoints.properties.api.properties.ports.items,data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
}
else {
const err37 = {instancePath:instancePath+"/endpoints/api/ports",schemaPath:"#/properties/endpoints/properties/api/properties/ports/type",keyword:"type",params:{type: "array"},schema:schema11.properties.endpoints.properties.api.properties.ports.type,parentSchema:schema11.properties.endpoints.properties.api.properties.ports,data:data11};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data8.sources !== undefined && func0.call(data8, "sources")){
let data13 = data8.sources;
if(Array.isArray(data13)){
if(data13.length > 300){
const err38 = {instancePath:instancePath+"/endpoints/api/sources",schemaPath:"#/properties/endpoints/properties/api/properties/sources/maxItems",keyword:"maxItems",params:{limit: 300},schema:300,parentSchema:schema11.properties.endpoints.properties.api.properties.sources,data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(typeof data14 === "string"){
if(func52(data14) > 49){
const err39 = {instancePath:instancePath+"/endpoints/api/sources/" + i1,schemaPath:"#/properties/endpoints/properties/api/properties/sources/items/maxLength",keyword:"maxLength",params:{limit: 49},schema:49,parentSchema:schema11.properties.endpoints.properties.api.properties.sources.items,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!pattern5.test(data14)){
const err40 = {instancePath:instancePath+"/endpoints/api/sources/" + i1,schemaPath:"#/properties/endpoints/properties/api/properties/sources/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F.:]+/[0-9]{1,3}$"},schema:"^[0-9a-fA-F.:]+/[0-9]{1,3}$",parentSchema:schema11.properties.endpoints.properties.api.properties.sources.items,data:data14};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/endpoints/api/sources/" + i1,schemaPath:"#/properties/endpoints/properties/api/properties/sources/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.endpoints.properties.api.properties.sources.items.type,parentSchema:schema11.properties.endpoints.properties.api.properties.sources.items,data:data14};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/endpoints/api/sources",schemaPath:"#/properties/endpoints/properties/api/properties/sources/type",keyword:"type",params:{type: "array"},schema:schema11.properties.endpoints.properties.api.properties.sources.type,parentSchema:schema11.properties.endpoints.properties.api.properties.sources,data:data13};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/endpoints/api",schemaPath:"#/properties/endpoints/properties/api/type",keyword:"type",params:{type: "object"},schema:schema11.properties.endpoints.properties.api.type,parentSchema:schema11.properties.endpoints.properties.api,data:data8};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data7.ingress !== undefined && func0.call(data7, "ingress")){
let data15 = data7.ingress;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.ports === undefined){
data15.ports = [443];
}
if((data15.host === undefined) || (!(func0.call(data15, "host")))){
const err44 = {instancePath:instancePath+"/endpoints/ingress",schemaPath:"#/properties/endpoints/properties/ingress/required",keyword:"required",params:{missingProperty: "host"},schema:schema11.properties.endpoints.properties.ingress.required,parentSchema:schema11.properties.endpoints.properties.ingress,data:data15};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key5 of Object.keys(data15)){
if(!((((key5 === "host") || (key5 === "address")) || (key5 === "ports")) || (key5 === "sources"))){
const err45 = {instancePath:instancePath+"/endpoints/ingress",schemaPath:"#/properties/endpoints/properties/ingress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema11.properties.endpoints.properties.ingress,data:data15};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data15.host !== undefined && func0.call(data15, "host")){
let data16 = data15.host;
if(typeof data16 === "string"){
if(func52(data16) > 253){
const err46 = {instancePath:instancePath+"/endpoints/ingress/host",schemaPath:"#/properties/endpoints/properties/ingress/properties/host/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema11.properties.endpoints.properties.ingress.properties.host,data:data16};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!pattern3.test(data16)){
const err47 = {instancePath:instancePath+"/endpoints/ingress/host",schemaPath:"#/properties/endpoints/properties/ingress/properties/host/pattern",keyword:"pattern",params:{pattern: "^(\\*\\.)?([a-z0-9]([-a-z0-9]*[a-z0-9])?\\.)+[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^(\\*\\.)?([a-z0-9]([-a-z0-9]*[a-z0-9])?\\.)+[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.endpoints.properties.ingress.properties.host,data:data16};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/endpoints/ingress/host",schemaPath:"#/properties/endpoints/properties/ingress/properties/host/type",keyword:"type",params:{type: "string"},schema:schema11.properties.endpoints.properties.ingress.properties.host.type,parentSchema:schema11.properties.endpoints.properties.ingress.properties.host,data:data16};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data15.address !== undefined && func0.call(data15, "address")){
let data17 = data15.address;
if(typeof data17 === "string"){
if(func52(data17) > 45){
const err49 = {instancePath:instancePath+"/endpoints/ingress/address",schemaPath:"#/properties/endpoints/properties/ingress/properties/address/maxLength",keyword:"maxLength",params:{limit: 45},schema:45,parentSchema:schema11.properties.endpoints.properties.ingress.properties.address,data:data17};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(func52(data17) < 2){
const err50 = {instancePath:instancePath+"/endpoints/ingress/address",schemaPath:"#/properties/endpoints/properties/ingress/properties/address/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema11.properties.endpoints.properties.ingress.properties.address,data:data17};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!pattern4.test(data17)){
const err51 = {instancePath:instancePath+"/endpoints/ingress/address",schemaPath:"#/properties/endpoints/properties/ingress/properties/address/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F.:]+$"},schema:"^[0-9a-fA-F.:]+$",parentSchema:schema11.properties.endpoints.properties.ingress.properties.address,data:data17};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/endpoints/ingress/address",schemaPath:"#/properties/endpoints/properties/ingress/properties/address/type",keyword:"type",params:{type: "string"},schema:schema11.properties.endpoints.properties.ingress.properties.address.type,parentSchema:schema11.properties.endpoints.properties.ingress.properties.address,data:data17};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
let data18 = data15.ports;
if(Array.isArray(data18)){
if(data18.length > 8){
const err53 = {instancePath:instancePath+"/endpoints/ingress/ports",schemaPath:"#/properties/endpoints/properties/ingress/properties/ports/maxItems",keyword:"maxItems",params:{limit: 8},schema:8,parentSchema:schema11.properties.endpoints.properties.ingress.properties.ports,data:data18};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data18.length < 1){
const err54 = {instancePath:instancePath+"/endpoints/ingress/ports",schemaPath:"#/properties/endpoints/properties/ingress/properties/ports/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.endpoints.properties.ingress.properties.ports,data:data18};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
let data19 = data18[i2];
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err55 = {instancePath:instancePath+"/endpoints/ingress/ports/" + i2,schemaPath:"#/properties/endpoints/properties/ingress/properties/ports/items/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.endpoints.properties.ingress.properties.ports.items.type,parentSchema:schema11.properties.endpoints.properties.ingress.properties.ports.items,data:data19};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 65535 || isNaN(data19)){
const err56 = {instancePath:instancePath+"/endpoints/ingress/ports/" + i2,schemaPath:"#/properties/endpoints/properties/ingress/properties/ports/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema11.properties.endpoints.properties.ingress.properties.ports.items,data:data19};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data19 < 1 || isNaN(data19)){
const err57 = {instancePath:instancePath+"/endpoints/ingress/ports/" + i2,schemaPath:"#/properties/endpoints/properties/ingress/properties/ports/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.endpoints.properties.ingress.properties.ports.items,data:data19};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
}
else {
const err58 = {instancePath:instancePath+"/endpoints/ingress/ports",schemaPath:"#/properties/endpoints/properties/ingress/properties/ports/type",keyword:"type",params:{type: "array"},schema:schema11.properties.endpoints.properties.ingress.properties.ports.type,parentSchema:schema11.properties.endpoints.properties.ingress.properties.ports,data:data18};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data15.sources !== undefined && func0.call(data15, "sources")){
let data20 = data15.sources;
if(Array.isArray(data20)){
if(data20.length > 300){
const err59 = {instancePath:instancePath+"/endpoints/ingress/sources",schemaPath:"#/properties/endpoints/properties/ingress/properties/sources/maxItems",keyword:"maxItems",params:{limit: 300},schema:300,parentSchema:schema11.properties.endpoints.properties.ingress.properties.sources,data:data20};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
let data21 = data20[i3];
if(typeof data21 === "string"){
if(func52(data21) > 49){
const err60 = {instancePath:instancePath+"/endpoints/ingress/sources/" + i3,schemaPath:"#/properties/endpoints/properties/ingress/properties/sources/items/maxLength",keyword:"maxLength",params:{limit: 49},schema:49,parentSchema:schema11.properties.endpoints.properties.ingress.properties.sources.items,data:data21};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!pattern5.test(data21)){
const err61 = {instancePath:instancePath+"/endpoints/ingress/sources/" + i3,schemaPath:"#/properties/endpoints/properties/ingress/properties/sources/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F.:]+/[0-9]{1,3}$"},schema:"^[0-9a-fA-F.:]+/[0-9]{1,3}$",parentSchema:schema11.properties.endpoints.properties.ingress.properties.sources.items,data:data21};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/endpoints/ingress/sources/" + i3,schemaPath:"#/properties/endpoints/properties/ingress/properties/sources/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.endpoints.properties.ingress.properties.sources.items.type,parentSchema:schema11.properties.endpoints.properties.ingress.properties.sources.items,data:data21};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/endpoints/ingress/sources",schemaPath:"#/properties/endpoints/properties/ingress/properties/sources/type",keyword:"type",params:{type: "array"},schema:schema11.properties.endpoints.properties.ingress.properties.sources.type,parentSchema:schema11.properties.endpoints.properties.ingress.properties.sources,data:data20};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/endpoints/ingress",schemaPath:"#/properties/endpoints/properties/ingress/type",keyword:"type",params:{type: "object"},schema:schema11.properties.endpoints.properties.ingress.type,parentSchema:schema11.properties.endpoints.properties.ingress,data:data15};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data7.login !== undefined && func0.call(data7, "login")){
let data22 = data7.login;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.ports === undefined){
data22.ports = [443];
}
if((data22.host === undefined) || (!(func0.call(data22, "host")))){
const err65 = {instancePath:instancePath+"/endpoints/login",schemaPath:"#/properties/endpoints/properties/login/required",keyword:"required",params:{missingProperty: "host"},schema:schema11.properties.endpoints.properties.login.required,parentSchema:schema11.properties.endpoints.properties.login,data:data22};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key6 of Object.keys(data22)){
if(!((((key6 === "host") || (key6 === "address")) || (key6 === "ports")) || (key6 === "sources"))){
const err66 = {instancePath:instancePath+"/endpoints/login",schemaPath:"#/properties/endpoints/properties/login/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema11.properties.endpoints.properties.login,data:data22};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data22.host !== undefined && func0.call(data22, "host")){
let data23 = data22.host;
if(typeof data23 === "string"){
if(func52(data23) > 253){
const err67 = {instancePath:instancePath+"/endpoints/login/host",schemaPath:"#/properties/endpoints/properties/login/properties/host/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema11.properties.endpoints.properties.login.properties.host,data:data23};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!pattern3.test(data23)){
const err68 = {instancePath:instancePath+"/endpoints/login/host",schemaPath:"#/properties/endpoints/properties/login/properties/host/pattern",keyword:"pattern",params:{pattern: "^(\\*\\.)?([a-z0-9]([-a-z0-9]*[a-z0-9])?\\.)+[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^(\\*\\.)?([a-z0-9]([-a-z0-9]*[a-z0-9])?\\.)+[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.endpoints.properties.login.properties.host,data:data23};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/endpoints/login/host",schemaPath:"#/properties/endpoints/properties/login/properties/host/type",keyword:"type",params:{type: "string"},schema:schema11.properties.endpoints.properties.login.properties.host.type,parentSchema:schema11.properties.endpoints.properties.login.properties.host,data:data23};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data22.address !== undefined && func0.call(data22, "address")){
let data24 = data22.address;
if(typeof data24 === "string"){
if(func52(data24) > 45){
const err70 = {instancePath:instancePath+"/endpoints/login/address",schemaPath:"#/properties/endpoints/properties/login/properties/address/maxLength",keyword:"maxLength",params:{limit: 45},schema:45,parentSchema:schema11.properties.endpoints.properties.login.properties.address,data:data24};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(func52(data24) < 2){
const err71 = {instancePath:instancePath+"/endpoints/login/address",schemaPath:"#/properties/endpoints/properties/login/properties/address/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema11.properties.endpoints.properties.login.properties.address,data:data24};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(!pattern4.test(data24)){
const err72 = {instancePath:instancePath+"/endpoints/login/address",schemaPath:"#/properties/endpoints/properties/login/properties/address/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F.:]+$"},schema:"^[0-9a-fA-F.:]+$",parentSchema:schema11.properties.endpoints.properties.login.properties.address,data:data24};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/endpoints/login/address",schemaPath:"#/properties/endpoints/properties/login/properties/address/type",keyword:"type",params:{type: "string"},schema:schema11.properties.endpoints.properties.login.properties.address.type,parentSchema:schema11.properties.endpoints.properties.login.properties.address,data:data24};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
let data25 = data22.ports;
if(Array.isArray(data25)){
if(data25.length > 8){
const err74 = {instancePath:instancePath+"/endpoints/login/ports",schemaPath:"#/properties/endpoints/properties/login/properties/ports/maxItems",keyword:"maxItems",params:{limit: 8},schema:8,parentSchema:schema11.properties.endpoints.properties.login.properties.ports,data:data25};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data25.length < 1){
const err75 = {instancePath:instancePath+"/endpoints/login/ports",schemaPath:"#/properties/endpoints/properties/login/properties/ports/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.endpoints.properties.login.properties.ports,data:data25};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
const len4 = data25.length;
for(let i4=0; i4<len4; i4++){
let data26 = data25[i4];
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err76 = {instancePath:instancePath+"/endpoints/login/ports/" + i4,schemaPath:"#/properties/endpoints/properties/login/properties/ports/items/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.endpoints.properties.login.properties.ports.items.type,parentSchema:schema11.properties.endpoints.properties.login.properties.ports.items,data:data26};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 65535 || isNaN(data26)){
const err77 = {instancePath:instancePath+"/endpoints/login/ports/" + i4,schemaPath:"#/properties/endpoints/properties/login/properties/ports/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema11.properties.endpoints.properties.login.properties.ports.items,data:data26};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data26 < 1 || isNaN(data26)){
const err78 = {instancePath:instancePath+"/endpoints/login/ports/" + i4,schemaPath:"#/properties/endpoints/properties/login/properties/ports/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.endpoints.properties.login.properties.ports.items,data:data26};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
}
else {
const err79 = {instancePath:instancePath+"/endpoints/login/ports",schemaPath:"#/properties/endpoints/properties/login/properties/ports/type",keyword:"type",params:{type: "array"},schema:schema11.properties.endpoints.properties.login.properties.ports.type,parentSchema:schema11.properties.endpoints.properties.login.properties.ports,data:data25};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data22.sources !== undefined && func0.call(data22, "sources")){
let data27 = data22.sources;
if(Array.isArray(data27)){
if(data27.length > 300){
const err80 = {instancePath:instancePath+"/endpoints/login/sources",schemaPath:"#/properties/endpoints/properties/login/properties/sources/maxItems",keyword:"maxItems",params:{limit: 300},schema:300,parentSchema:schema11.properties.endpoints.properties.login.properties.sources,data:data27};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
const len5 = data27.length;
for(let i5=0; i5<len5; i5++){
let data28 = data27[i5];
if(typeof data28 === "string"){
if(func52(data28) > 49){
const err81 = {instancePath:instancePath+"/endpoints/login/sources/" + i5,schemaPath:"#/properties/endpoints/properties/login/properties/sources/items/maxLength",keyword:"maxLength",params:{limit: 49},schema:49,parentSchema:schema11.properties.endpoints.properties.login.properties.sources.items,data:data28};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(!pattern5.test(data28)){
const err82 = {instancePath:instancePath+"/endpoints/login/sources/" + i5,schemaPath:"#/properties/endpoints/properties/login/properties/sources/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F.:]+/[0-9]{1,3}$"},schema:"^[0-9a-fA-F.:]+/[0-9]{1,3}$",parentSchema:schema11.properties.endpoints.properties.login.properties.sources.items,data:data28};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/endpoints/login/sources/" + i5,schemaPath:"#/properties/endpoints/properties/login/properties/sources/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.endpoints.properties.login.properties.sources.items.type,parentSchema:schema11.properties.endpoints.properties.login.properties.sources.items,data:data28};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/endpoints/login/sources",schemaPath:"#/properties/endpoints/properties/login/properties/sources/type",keyword:"type",params:{type: "array"},schema:schema11.properties.endpoints.properties.login.properties.sources.type,parentSchema:schema11.properties.endpoints.properties.login.properties.sources,data:data27};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/endpoints/login",schemaPath:"#/properties/endpoints/properties/login/type",keyword:"type",params:{type: "object"},schema:schema11.properties.endpoints.properties.login.type,parentSchema:schema11.properties.endpoints.properties.login,data:data22};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{type: "object"},schema:schema11.properties.endpoints.type,parentSchema:schema11.properties.endpoints,data:data7};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data.application !== undefined && func0.call(data, "application")){
let data29 = data.application;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if((data29.redirectURIs === undefined) || (!(func0.call(data29, "redirectURIs")))){
const err87 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/required",keyword:"required",params:{missingProperty: "redirectURIs"},schema:schema11.properties.application.required,parentSchema:schema11.properties.application,data:data29};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
for(const key7 of Object.keys(data29)){
if(!(key7 === "redirectURIs")){
const err88 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema11.properties.application,data:data29};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data29.redirectURIs !== undefined && func0.call(data29, "redirectURIs")){
let data30 = data29.redirectURIs;
if(Array.isArray(data30)){
if(data30.length > 8){
const err89 = {instancePath:instancePath+"/application/redirectURIs",schemaPath:"#/properties/application/properties/redirectURIs/maxItems",keyword:"maxItems",params:{limit: 8},schema:8,parentSchema:schema11.properties.application.properties.redirectURIs,data:data30};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data30.length < 1){
const err90 = {instancePath:instancePath+"/application/redirectURIs",schemaPath:"#/properties/application/properties/redirectURIs/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.application.properties.redirectURIs,data:data30};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
const len6 = data30.length;
for(let i6=0; i6<len6; i6++){
let data31 = data30[i6];
if(typeof data31 === "string"){
if(func52(data31) > 512){
const err91 = {instancePath:instancePath+"/application/redirectURIs/" + i6,schemaPath:"#/properties/application/properties/redirectURIs/items/maxLength",keyword:"maxLength",params:{limit: 512},schema:512,parentSchema:schema11.properties.application.properties.redirectURIs.items,data:data31};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(!pattern12.test(data31)){
const err92 = {instancePath:instancePath+"/application/redirectURIs/" + i6,schemaPath:"#/properties/application/properties/redirectURIs/items/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s]+$"},schema:"^https://[^\\s]+$",parentSchema:schema11.properties.application.properties.redirectURIs.items,data:data31};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/application/redirectURIs/" + i6,schemaPath:"#/properties/application/properties/redirectURIs/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.application.properties.redirectURIs.items.type,parentSchema:schema11.properties.application.properties.redirectURIs.items,data:data31};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/application/redirectURIs",schemaPath:"#/properties/application/properties/redirectURIs/type",keyword:"type",params:{type: "array"},schema:schema11.properties.application.properties.redirectURIs.type,parentSchema:schema11.properties.application.properties.redirectURIs,data:data30};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/type",keyword:"type",params:{type: "object"},schema:schema11.properties.application.type,parentSchema:schema11.properties.application,data:data29};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
let data32 = data.groups;
if(Array.isArray(data32)){
if(data32.length > 16){
const err96 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/maxItems",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema11.properties.groups,data:data32};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
const len7 = data32.length;
for(let i7=0; i7<len7; i7++){
let data33 = data32[i7];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if((data33.name === undefined) || (!(func0.call(data33, "name")))){
const err97 = {instancePath:instancePath+"/groups/" + i7,schemaPath:"#/properties/groups/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.groups.items.required,parentSchema:schema11.properties.groups.items,data:data33};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
for(const key8 of Object.keys(data33)){
if(!((key8 === "name") || (key8 === "displayName"))){
const err98 = {instancePath:instancePath+"/groups/" + i7,schemaPath:"#/properties/groups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema11.properties.groups.items,data:data33};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data33.name !== undefined && func0.call(data33, "name")){
let data34 = data33.name;
if(typeof data34 === "string"){
if(func52(data34) > 63){
const err99 = {instancePath:instancePath+"/groups/" + i7+"/name",schemaPath:"#/properties/groups/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.groups.items.properties.name,data:data34};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(func52(data34) < 1){
const err100 = {instancePath:instancePath+"/groups/" + i7+"/name",schemaPath:"#/properties/groups/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.groups.items.properties.name,data:data34};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(!pattern13.test(data34)){
const err101 = {instancePath:instancePath+"/groups/" + i7+"/name",schemaPath:"#/properties/groups/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([-._A-Za-z0-9]*[A-Za-z0-9])?$"},schema:"^[A-Za-z0-9]([-._A-Za-z0-9]*[A-Za-z0-9])?$",parentSchema:schema11.properties.groups.items.properties.name,data:data34};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/groups/" + i7+"/name",schemaPath:"#/properties/groups/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.groups.items.properties.name.type,parentSchema:schema11.properties.groups.items.properties.name,data:data34};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data33.displayName !== undefined && func0.call(data33, "displayName")){
let data35 = data33.displayName;
if(typeof data35 === "string"){
if(func52(data35) > 128){
const err103 = {instancePath:instancePath+"/groups/" + i7+"/displayName",schemaPath:"#/properties/groups/items/properties/displayName/maxLength",keyword:"maxLength",params:{limit: 128},schema:128,parentSchema:schema11.properties.groups.items.properties.displayName,data:data35};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(!pattern2.test(data35)){
const err104 = {instancePath:instancePath+"/groups/" + i7+"/displayName",schemaPath:"#/properties/groups/items/properties/displayName/pattern",keyword:"pattern",params:{pattern: "^[^\\n\\r]*$"},schema:"^[^\\n\\r]*$",parentSchema:schema11.properties.groups.items.properties.displayName,data:data35};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/groups/" + i7+"/displayName",schemaPath:"#/properties/groups/items/properties/displayName/type",keyword:"type",params:{type: "string"},schema:schema11.properties.groups.items.properties.displayName.type,parentSchema:schema11.properties.groups.items.properties.displayName,data:data35};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/groups/" + i7,schemaPath:"#/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.groups.items.type,parentSchema:schema11.properties.groups.items,data:data33};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema11.properties.groups.type,parentSchema:schema11.properties.groups,data:data32};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data.customer !== undefined && func0.call(data, "customer")){
let data36 = data.customer;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if((data36.number === undefined) || (!(func0.call(data36, "number")))){
const err108 = {instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/required",keyword:"required",params:{missingProperty: "number"},schema:schema11.properties.customer.required,parentSchema:schema11.properties.customer,data:data36};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
for(const key9 of Object.keys(data36)){
if(!(key9 === "number")){
const err109 = {instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema11.properties.customer,data:data36};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data36.number !== undefined && func0.call(data36, "number")){
let data37 = data36.number;
if(typeof data37 === "string"){
if(func52(data37) > 63){
const err110 = {instancePath:instancePath+"/customer/number",schemaPath:"#/properties/customer/properties/number/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.customer.properties.number,data:data37};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(func52(data37) < 1){
const err111 = {instancePath:instancePath+"/customer/number",schemaPath:"#/properties/customer/properties/number/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.customer.properties.number,data:data37};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(!pattern15.test(data37)){
const err112 = {instancePath:instancePath+"/customer/number",schemaPath:"#/properties/customer/properties/number/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([-.A-Za-z0-9]*[A-Za-z0-9])?$"},schema:"^[A-Za-z0-9]([-.A-Za-z0-9]*[A-Za-z0-9])?$",parentSchema:schema11.properties.customer.properties.number,data:data37};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/customer/number",schemaPath:"#/properties/customer/properties/number/type",keyword:"type",params:{type: "string"},schema:schema11.properties.customer.properties.number.type,parentSchema:schema11.properties.customer.properties.number,data:data37};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/type",keyword:"type",params:{type: "object"},schema:schema11.properties.customer.type,parentSchema:schema11.properties.customer,data:data36};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data.subscription !== undefined && func0.call(data, "subscription")){
let data38 = data.subscription;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if((data38.tier === undefined) || (!(func0.call(data38, "tier")))){
const err115 = {instancePath:instancePath+"/subscription",schemaPath:"#/properties/subscription/required",keyword:"required",params:{missingProperty: "tier"},schema:schema11.properties.subscription.required,parentSchema:schema11.properties.subscription,data:data38};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
for(const key10 of Object.keys(data38)){
if(!(key10 === "tier")){
const err116 = {instancePath:instancePath+"/subscription",schemaPath:"#/properties/subscription/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema11.properties.subscription,data:data38};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data38.tier !== undefined && func0.call(data38, "tier")){
let data39 = data38.tier;
if(typeof data39 === "string"){
if(func52(data39) > 63){
const err117 = {instancePath:instancePath+"/subscription/tier",schemaPath:"#/properties/subscription/properties/tier/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.subscription.properties.tier,data:data39};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(func52(data39) < 1){
const err118 = {instancePath:instancePath+"/subscription/tier",schemaPath:"#/properties/subscription/properties/tier/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.subscription.properties.tier,data:data39};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(!pattern0.test(data39)){
const err119 = {instancePath:instancePath+"/subscription/tier",schemaPath:"#/properties/subscription/properties/tier/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.subscription.properties.tier,data:data39};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/subscription/tier",schemaPath:"#/properties/subscription/properties/tier/type",keyword:"type",params:{type: "string"},schema:schema11.properties.subscription.properties.tier.type,parentSchema:schema11.properties.subscription.properties.tier,data:data39};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/subscription",schemaPath:"#/properties/subscription/type",keyword:"type",params:{type: "object"},schema:schema11.properties.subscription.type,parentSchema:schema11.properties.subscription,data:data38};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data.monitoring !== undefined && func0.call(data, "monitoring")){
let data40 = data.monitoring;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if((data40.url === undefined) || (!(func0.call(data40, "url")))){
const err122 = {instancePath:instancePath+"/monitoring",schemaPath:"#/properties/monitoring/required",keyword:"required",params:{missingProperty: "url"},schema:schema11.properties.monitoring.required,parentSchema:schema11.properties.monitoring,data:data40};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
for(const key11 of Object.keys(data40)){
if(!(key11 === "url")){
const err123 = {instancePath:instancePath+"/monitoring",schemaPath:"#/properties/monitoring/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema11.properties.monitoring,data:data40};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data40.url !== undefined && func0.call(data40, "url")){
let data41 = data40.url;
if(typeof data41 === "string"){
if(func52(data41) > 512){
const err124 = {instancePath:instancePath+"/monitoring/url",schemaPath:"#/properties/monitoring/properties/url/maxLength",keyword:"maxLength",params:{limit: 512},schema:512,parentSchema:schema11.properties.monitoring.properties.url,data:data41};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(!pattern12.test(data41)){
const err125 = {instancePath:instancePath+"/monitoring/url",schemaPath:"#/properties/monitoring/properties/url/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s]+$"},schema:"^https://[^\\s]+$",parentSchema:schema11.properties.monitoring.properties.url,data:data41};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/monitoring/url",schemaPath:"#/properties/monitoring/properties/url/type",keyword:"type",params:{type: "string"},schema:schema11.properties.monitoring.properties.url.type,parentSchema:schema11.properties.monitoring.properties.url,data:data41};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/monitoring",schemaPath:"#/properties/monitoring/type",keyword:"type",params:{type: "object"},schema:schema11.properties.monitoring.type,parentSchema:schema11.properties.monitoring,data:data40};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data.backup !== undefined && func0.call(data, "backup")){
let data42 = data.backup;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if((data42.tier === undefined) || (!(func0.call(data42, "tier")))){
const err128 = {instancePath:instancePath+"/backup",schemaPath:"#/properties/backup/required",keyword:"required",params:{missingProperty: "tier"},schema:schema11.properties.backup.required,parentSchema:schema11.properties.backup,data:data42};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
for(const key12 of Object.keys(data42)){
if(!(key12 === "tier")){
const err129 = {instancePath:instancePath+"/backup",schemaPath:"#/properties/backup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema11.properties.backup,data:data42};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data42.tier !== undefined && func0.call(data42, "tier")){
let data43 = data42.tier;
if(typeof data43 === "string"){
if(func52(data43) > 63){
const err130 = {instancePath:instancePath+"/backup/tier",schemaPath:"#/properties/backup/properties/tier/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.backup.properties.tier,data:data43};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(func52(data43) < 1){
const err131 = {instancePath:instancePath+"/backup/tier",schemaPath:"#/properties/backup/properties/tier/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.backup.properties.tier,data:data43};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(!pattern0.test(data43)){
const err132 = {instancePath:instancePath+"/backup/tier",schemaPath:"#/properties/backup/properties/tier/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.backup.properties.tier,data:data43};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
else {
const err133 = {instancePath:instancePath+"/backup/tier",schemaPath:"#/properties/backup/properties/tier/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backup.properties.tier.type,parentSchema:schema11.properties.backup.properties.tier,data:data43};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/backup",schemaPath:"#/properties/backup/type",keyword:"type",params:{type: "object"},schema:schema11.properties.backup.type,parentSchema:schema11.properties.backup,data:data42};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export function check(spec) {
  return validate10(spec) ? [] : validate10.errors;
}

export { schema11 as schema };
