// Generated from package/apis/enrolment/definition.yaml by `npm run generate`. Do not edit.

const schema11 = {"type":"object","required":["subject"],"properties":{"subject":{"type":"object","required":["kind","name"],"properties":{"kind":{"type":"string","enum":["Cluster","VirtualCluster","Tenant"]},"name":{"type":"string","title":"lower-case letters, digits and dashes","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":63,"example":"shop"}},"additionalProperties":false},"tenant":{"type":"string","title":"the name of a tenant","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"example":"payments"},"displayName":{"type":"string","title":"text on one line","pattern":"^[^\\n\\r]*$","minLength":1,"maxLength":128,"example":"Payments and billing"},"paused":{"type":"boolean","default":false},"attributes":{"type":"object","maxProperties":32,"default":{},"additionalProperties":{"type":"string","maxLength":253,"example":"production"}},"endpoints":{"type":"object","default":{},"properties":{"api":{"type":"object","required":["host"],"properties":{"host":{"type":"string","title":"a DNS name, which may begin with *.","pattern":"^(\\*\\.)?([a-z0-9]([-a-z0-9]*[a-z0-9])?\\.)+[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":253,"example":"api.shop.k8s.example.com"},"address":{"type":"string","title":"an IPv4 or IPv6 address","pattern":"^[0-9a-fA-F.:]+$","minLength":2,"maxLength":45,"example":"10.20.0.10"},"requested":{"type":"string","title":"an IPv4 or IPv6 address","pattern":"^[0-9a-fA-F.:]+$","minLength":2,"maxLength":45,"example":"10.20.0.10"},"published":{"type":"boolean","default":true},"ports":{"type":"array","minItems":1,"maxItems":8,"default":[443],"items":{"type":"integer","minimum":1,"maximum":65535}},"sources":{"type":"array","maxItems":400,"items":{"type":"string","title":"an IPv4 or IPv6 network","pattern":"^[0-9a-fA-F.:]+/[0-9]{1,3}$","maxLength":49,"example":"10.0.0.0/8"}}},"additionalProperties":false},"ingress":{"type":"object","required":["host"],"properties":{"host":{"type":"string","title":"a DNS name, which may begin with *.","pattern":"^(\\*\\.)?([a-z0-9]([-a-z0-9]*[a-z0-9])?\\.)+[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":253,"example":"api.shop.k8s.example.com"},"address":{"type":"string","title":"an IPv4 or IPv6 address","pattern":"^[0-9a-fA-F.:]+$","minLength":2,"maxLength":45,"example":"10.20.0.10"},"requested":{"type":"string","title":"an IPv4 or IPv6 address","pattern":"^[0-9a-fA-F.:]+$","minLength":2,"maxLength":45,"example":"10.20.0.10"},"published":{"type":"boolean","default":true},"ports":{"type":"array","minItems":1,"maxItems":8,"default":[443],"items":{"type":"integer","minimum":1,"maximum":65535}},"sources":{"type":"array","maxItems":400,"items":{"type":"string","title":"an IPv4 or IPv6 network","pattern":"^[0-9a-fA-F.:]+/[0-9]{1,3}$","maxLength":49,"example":"10.0.0.0/8"}}},"additionalProperties":false},"login":{"type":"object","required":["host"],"properties":{"host":{"type":"string","title":"a DNS name, which may begin with *.","pattern":"^(\\*\\.)?([a-z0-9]([-a-z0-9]*[a-z0-9])?\\.)+[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":253,"example":"api.shop.k8s.example.com"},"address":{"type":"string","title":"an IPv4 or IPv6 address","pattern":"^[0-9a-fA-F.:]+$","minLength":2,"maxLength":45,"example":"10.20.0.10"},"requested":{"type":"string","title":"an IPv4 or IPv6 address","pattern":"^[0-9a-fA-F.:]+$","minLength":2,"maxLength":45,"example":"10.20.0.10"},"published":{"type":"boolean","default":true},"ports":{"type":"array","minItems":1,"maxItems":8,"default":[443],"items":{"type":"integer","minimum":1,"maximum":65535}},"sources":{"type":"array","maxItems":400,"items":{"type":"string","title":"an IPv4 or IPv6 network","pattern":"^[0-9a-fA-F.:]+/[0-9]{1,3}$","maxLength":49,"example":"10.0.0.0/8"}}},"additionalProperties":false}},"additionalProperties":false},"application":{"type":"object","required":["redirectURIs"],"properties":{"redirectURIs":{"type":"array","minItems":1,"maxItems":8,"items":{"type":"string","title":"an https URL","pattern":"^https://[^\\s]+$","maxLength":512,"example":"https://oauth.shop.k8s.example.com/oauth2callback/openid"}}},"additionalProperties":false},"groups":{"type":"array","maxItems":47,"default":[],"items":{"type":"object","required":["name"],"properties":{"name":{"type":"string","title":"letters, digits, dots, dashes and underscores","pattern":"^[A-Za-z0-9]([-._A-Za-z0-9]*[A-Za-z0-9])?$","minLength":1,"maxLength":63,"example":"shop-admins"},"displayName":{"type":"string","title":"text on one line","pattern":"^[^\\n\\r]*$","minLength":1,"maxLength":128,"example":"Administrators of shop"}},"additionalProperties":false}},"customer":{"type":"object","required":["number"],"properties":{"number":{"type":"string","title":"letters, digits and dashes","pattern":"^[A-Za-z0-9]([-A-Za-z0-9]*[A-Za-z0-9])?$","minLength":1,"maxLength":63,"example":"C-10042"}},"additionalProperties":false},"subscription":{"type":"object","required":["tier"],"properties":{"tier":{"type":"string","title":"lower-case letters, digits and dashes","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":63,"example":"production"},"customer":{"type":"string","title":"a name without spaces","pattern":"^[^\\s]+$","minLength":1,"maxLength":253,"example":"01JD2W6Q4T7M5Z8X9K3B1C0VNE"}},"additionalProperties":false},"monitoring":{"type":"object","required":["url"],"properties":{"url":{"type":"string","title":"an https URL","pattern":"^https://[^\\s]+$","maxLength":512,"example":"https://api.shop.k8s.example.com:6443/readyz"}},"additionalProperties":false},"backup":{"type":"object","required":["tier"],"properties":{"tier":{"type":"string","title":"lower-case letters, digits and dashes","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":63,"example":"production"}},"additionalProperties":false},"kubeconfig":{"type":"object","required":["administrator","inside","role"],"properties":{"administrator":{"type":"string","title":"the name of a Secret","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$","minLength":1,"maxLength":253,"example":"shop-admin-kubeconfig"},"inside":{"type":"string","title":"lower-case letters, digits, dashes and dots","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$","minLength":1,"maxLength":63,"example":"shop"},"server":{"type":"string","title":"an https URL","pattern":"^https://[A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?(:[0-9]{1,5})?$","maxLength":300,"example":"https://preview.team-shop.vc.example.com"},"role":{"type":"string","enum":["cluster-admin","edit","view"]},"readers":{"type":"array","maxItems":256,"default":[],"items":{"type":"string","title":"the name of a group","pattern":"^[^\\s][^\\n\\r]*$","minLength":1,"maxLength":128,"example":"payments-admins"}}},"additionalProperties":false}},"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
const func52 = (text) => { let length = text.length; for (let i = 0; i < text.length; i++) if ((text.charCodeAt(i) & 0xfc00) === 0xdc00) length--; return length; };
const pattern0 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "u");
const pattern2 = new RegExp("^[^\\n\\r]*$", "u");
const pattern3 = new RegExp("^(\\*\\.)?([a-z0-9]([-a-z0-9]*[a-z0-9])?\\.)+[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "u");
const pattern4 = new RegExp("^[0-9a-fA-F.:]+$", "u");
const pattern6 = new RegExp("^[0-9a-fA-F.:]+/[0-9]{1,3}$", "u");
const pattern15 = new RegExp("^https://[^\\s]+$", "u");
const pattern16 = new RegExp("^[A-Za-z0-9]([-._A-Za-z0-9]*[A-Za-z0-9])?$", "u");
const pattern18 = new RegExp("^[A-Za-z0-9]([-A-Za-z0-9]*[A-Za-z0-9])?$", "u");
const pattern20 = new RegExp("^[^\\s]+$", "u");
const pattern23 = new RegExp("^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$", "u");
const pattern25 = new RegExp("^https://[A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?(:[0-9]{1,5})?$", "u");
const pattern26 = new RegExp("^[^\\s][^\\n\\r]*$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.paused === undefined){
data.paused = false;
}
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
if(func52(data4) < 1){
const err16 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.displayName,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern2.test(data4)){
const err17 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/pattern",keyword:"pattern",params:{pattern: "^[^\\n\\r]*$"},schema:"^[^\\n\\r]*$",parentSchema:schema11.properties.displayName,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type: "string"},schema:schema11.properties.displayName.type,parentSchema:schema11.properties.displayName,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
let data5 = data.paused;
if(typeof data5 !== "boolean"){
const err19 = {instancePath:instancePath+"/paused",schemaPath:"#/properties/paused/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.paused.type,parentSchema:schema11.properties.paused,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
let data6 = data.attributes;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length > 32){
const err20 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/maxProperties",keyword:"maxProperties",params:{limit: 32},schema:32,parentSchema:schema11.properties.attributes,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key2 of Object.keys(data6)){
let data7 = data6[key2];
if(typeof data7 === "string"){
if(func52(data7) > 253){
const err21 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema11.properties.attributes.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.attributes.additionalProperties.type,parentSchema:schema11.properties.attributes.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"},schema:schema11.properties.attributes.type,parentSchema:schema11.properties.attributes,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
let data8 = data.endpoints;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 of Object.keys(data8)){
if(!(((key3 === "api") || (key3 === "ingress")) || (key3 === "login"))){
const err24 = {instancePath:instancePath+"/endpoints",schemaPath:"#/properties/endpoints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema11.properties.endpoints,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data8.api !== undefined && func0.call(data8, "api")){
let data9 = data8.api;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.published === undefined){
data9.published = true;
}
if(data9.ports === undefined){
data9.ports = [443];
}
if((data9.host === undefined) || (!(func0.call(data9, "host")))){
const err25 = {instancePath:instancePath+"/endpoints/api",schemaPath:"#/properties/endpoints/properties/api/required",keyword:"required",params:{missingProperty: "host"},schema:schema11.properties.endpoints.properties.api.required,parentSchema:schema11.properties.endpoints.properties.api,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key4 of Object.keys(data9)){
if(!((((((key4 === "host") || (key4 === "address")) || (key4 === "requested")) || (key4 === "published")) || (key4 === "ports")) || (key4 === "sources"))){
const err26 = {instancePath:instancePath+"/endpoints/api",schemaPath:"#/properties/endpoints/properties/api/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema11.properties.endpoints.properties.api,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data9.host !== undefined && func0.call(data9, "host")){
let data10 = data9.host;
if(typeof data10 === "string"){
if(func52(data10) > 253){
const err27 = {instancePath:instancePath+"/endpoints/api/host",schemaPath:"#/properties/endpoints/properties/api/properties/host/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema11.properties.endpoints.properties.api.properties.host,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!pattern3.test(data10)){
const err28 = {instancePath:instancePath+"/endpoints/api/host",schemaPath:"#/properties/endpoints/properties/api/properties/host/pattern",keyword:"pattern",params:{pattern: "^(\\*\\.)?([a-z0-9]([-a-z0-9]*[a-z0-9])?\\.)+[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^(\\*\\.)?([a-z0-9]([-a-z0-9]*[a-z0-9])?\\.)+[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.endpoints.properties.api.properties.host,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/endpoints/api/host",schemaPath:"#/properties/endpoints/properties/api/properties/host/type",keyword:"type",params:{type: "string"},schema:schema11.properties.endpoints.properties.api.properties.host.type,parentSchema:schema11.properties.endpoints.properties.api.properties.host,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data9.address !== undefined && func0.call(data9, "address")){
let data11 = data9.address;
if(typeof data11 === "string"){
if(func52(data11) > 45){
const err30 = {instancePath:instancePath+"/endpoints/api/address",schemaPath:"#/properties/endpoints/properties/api/properties/address/maxLength",keyword:"maxLength",params:{limit: 45},schema:45,parentSchema:schema11.properties.endpoints.properties.api.properties.address,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(func52(data11) < 2){
const err31 = {instancePath:instancePath+"/endpoints/api/address",schemaPath:"#/properties/endpoints/properties/api/properties/address/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema11.properties.endpoints.properties.api.properties.address,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!pattern4.test(data11)){
const err32 = {instancePath:instancePath+"/endpoints/api/address",schemaPath:"#/properties/endpoints/properties/api/properties/address/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F.:]+$"},schema:"^[0-9a-fA-F.:]+$",parentSchema:schema11.properties.endpoints.properties.api.properties.address,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/endpoints/api/address",schemaPath:"#/properties/endpoints/properties/api/properties/address/type",keyword:"type",params:{type: "string"},schema:schema11.properties.endpoints.properties.api.properties.address.type,parentSchema:schema11.properties.endpoints.properties.api.properties.address,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data9.requested !== undefined && func0.call(data9, "requested")){
let data12 = data9.requested;
if(typeof data12 === "string"){
if(func52(data12) > 45){
const err34 = {instancePath:instancePath+"/endpoints/api/requested",schemaPath:"#/properties/endpoints/properties/api/properties/requested/maxLength",keyword:"maxLength",params:{limit: 45},schema:45,parentSchema:schema11.properties.endpoints.properties.api.properties.requested,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func52(data12) < 2){
const err35 = {instancePath:instancePath+"/endpoints/api/requested",schemaPath:"#/properties/endpoints/properties/api/properties/requested/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema11.properties.endpoints.properties.api.properties.requested,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!pattern4.test(data12)){
const err36 = {instancePath:instancePath+"/endpoints/api/requested",schemaPath:"#/properties/endpoints/properties/api/properties/requested/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F.:]+$"},schema:"^[0-9a-fA-F.:]+$",parentSchema:schema11.properties.endpoints.properties.api.properties.requested,data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/endpoints/api/requested",schemaPath:"#/properties/endpoints/properties/api/properties/requested/type",keyword:"type",params:{type: "string"},schema:schema11.properties.endpoints.properties.api.properties.requested.type,parentSchema:schema11.properties.endpoints.properties.api.properties.requested,data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
let data13 = data9.published;
if(typeof data13 !== "boolean"){
const err38 = {instancePath:instancePath+"/endpoints/api/published",schemaPath:"#/properties/endpoints/properties/api/properties/published/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.endpoints.properties.api.properties.published.type,parentSchema:schema11.properties.endpoints.properties.api.properties.published,data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
let data14 = data9.ports;
if(Array.isArray(data14)){
if(data14.length > 8){
const err39 = {instancePath:instancePath+"/endpoints/api/ports",schemaPath:"#/properties/endpoints/properties/api/properties/ports/maxItems",keyword:"maxItems",params:{limit: 8},schema:8,parentSchema:schema11.properties.endpoints.properties.api.properties.ports,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data14.length < 1){
const err40 = {instancePath:instancePath+"/endpoints/api/ports",schemaPath:"#/properties/endpoints/properties/api/properties/ports/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.endpoints.properties.api.properties.ports,data:data14};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err41 = {instancePath:instancePath+"/endpoints/api/ports/" + i0,schemaPath:"#/properties/endpoints/properties/api/properties/ports/items/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.endpoints.properties.api.properties.ports.items.type,parentSchema:schema11.properties.endpoints.properties.api.properties.ports.items,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 65535 || isNaN(data15)){
const err42 = {instancePath:instancePath+"/endpoints/api/ports/" + i0,schemaPath:"#/properties/endpoints/properties/api/properties/ports/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema11.properties.endpoints.properties.api.properties.ports.items,data:data15};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data15 < 1 || isNaN(data15)){
const err43 = {instancePath:instancePath+"/endpoints/api/ports/" + i0,schemaPath:"#/properties/endpoints/properties/api/properties/ports/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.endpoints.properties.api.properties.ports.items,data:data15};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
}
else {
const err44 = {instancePath:instancePath+"/endpoints/api/ports",schemaPath:"#/properties/endpoints/properties/api/properties/ports/type",keyword:"type",params:{type: "array"},schema:schema11.properties.endpoints.properties.api.properties.ports.type,parentSchema:schema11.properties.endpoints.properties.api.properties.ports,data:data14};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data9.sources !== undefined && func0.call(data9, "sources")){
let data16 = data9.sources;
if(Array.isArray(data16)){
if(data16.length > 400){
const err45 = {instancePath:instancePath+"/endpoints/api/sources",schemaPath:"#/properties/endpoints/properties/api/properties/sources/maxItems",keyword:"maxItems",params:{limit: 400},schema:400,parentSchema:schema11.properties.endpoints.properties.api.properties.sources,data:data16};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(typeof data17 === "string"){
if(func52(data17) > 49){
const err46 = {instancePath:instancePath+"/endpoints/api/sources/" + i1,schemaPath:"#/properties/endpoints/properties/api/properties/sources/items/maxLength",keyword:"maxLength",params:{limit: 49},schema:49,parentSchema:schema11.properties.endpoints.properties.api.properties.sources.items,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!pattern6.test(data17)){
const err47 = {instancePath:instancePath+"/endpoints/api/sources/" + i1,schemaPath:"#/properties/endpoints/properties/api/properties/sources/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F.:]+/[0-9]{1,3}$"},schema:"^[0-9a-fA-F.:]+/[0-9]{1,3}$",parentSchema:schema11.properties.endpoints.properties.api.properties.sources.items,data:data17};
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
const err48 = {instancePath:instancePath+"/endpoints/api/sources/" + i1,schemaPath:"#/properties/endpoints/properties/api/properties/sources/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.endpoints.properties.api.properties.sources.items.type,parentSchema:schema11.properties.endpoints.properties.api.properties.sources.items,data:data17};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/endpoints/api/sources",schemaPath:"#/properties/endpoints/properties/api/properties/sources/type",keyword:"type",params:{type: "array"},schema:schema11.properties.endpoints.properties.api.properties.sources.type,parentSchema:schema11.properties.endpoints.properties.api.properties.sources,data:data16};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/endpoints/api",schemaPath:"#/properties/endpoints/properties/api/type",keyword:"type",params:{type: "object"},schema:schema11.properties.endpoints.properties.api.type,parentSchema:schema11.properties.endpoints.properties.api,data:data9};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data8.ingress !== undefined && func0.call(data8, "ingress")){
let data18 = data8.ingress;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.published === undefined){
data18.published = true;
}
if(data18.ports === undefined){
data18.ports = [443];
}
if((data18.host === undefined) || (!(func0.call(data18, "host")))){
const err51 = {instancePath:instancePath+"/endpoints/ingress",schemaPath:"#/properties/endpoints/properties/ingress/required",keyword:"required",params:{missingProperty: "host"},schema:schema11.properties.endpoints.properties.ingress.required,parentSchema:schema11.properties.endpoints.properties.ingress,data:data18};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key5 of Object.keys(data18)){
if(!((((((key5 === "host") || (key5 === "address")) || (key5 === "requested")) || (key5 === "published")) || (key5 === "ports")) || (key5 === "sources"))){
const err52 = {instancePath:instancePath+"/endpoints/ingress",schemaPath:"#/properties/endpoints/properties/ingress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema11.properties.endpoints.properties.ingress,data:data18};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data18.host !== undefined && func0.call(data18, "host")){
let data19 = data18.host;
if(typeof data19 === "string"){
if(func52(data19) > 253){
const err53 = {instancePath:instancePath+"/endpoints/ingress/host",schemaPath:"#/properties/endpoints/properties/ingress/properties/host/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema11.properties.endpoints.properties.ingress.properties.host,data:data19};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!pattern3.test(data19)){
const err54 = {instancePath:instancePath+"/endpoints/ingress/host",schemaPath:"#/properties/endpoints/properties/ingress/properties/host/pattern",keyword:"pattern",params:{pattern: "^(\\*\\.)?([a-z0-9]([-a-z0-9]*[a-z0-9])?\\.)+[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^(\\*\\.)?([a-z0-9]([-a-z0-9]*[a-z0-9])?\\.)+[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.endpoints.properties.ingress.properties.host,data:data19};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/endpoints/ingress/host",schemaPath:"#/properties/endpoints/properties/ingress/properties/host/type",keyword:"type",params:{type: "string"},schema:schema11.properties.endpoints.properties.ingress.properties.host.type,parentSchema:schema11.properties.endpoints.properties.ingress.properties.host,data:data19};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data18.address !== undefined && func0.call(data18, "address")){
let data20 = data18.address;
if(typeof data20 === "string"){
if(func52(data20) > 45){
const err56 = {instancePath:instancePath+"/endpoints/ingress/address",schemaPath:"#/properties/endpoints/properties/ingress/properties/address/maxLength",keyword:"maxLength",params:{limit: 45},schema:45,parentSchema:schema11.properties.endpoints.properties.ingress.properties.address,data:data20};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(func52(data20) < 2){
const err57 = {instancePath:instancePath+"/endpoints/ingress/address",schemaPath:"#/properties/endpoints/properties/ingress/properties/address/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema11.properties.endpoints.properties.ingress.properties.address,data:data20};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!pattern4.test(data20)){
const err58 = {instancePath:instancePath+"/endpoints/ingress/address",schemaPath:"#/properties/endpoints/properties/ingress/properties/address/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F.:]+$"},schema:"^[0-9a-fA-F.:]+$",parentSchema:schema11.properties.endpoints.properties.ingress.properties.address,data:data20};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/endpoints/ingress/address",schemaPath:"#/properties/endpoints/properties/ingress/properties/address/type",keyword:"type",params:{type: "string"},schema:schema11.properties.endpoints.properties.ingress.properties.address.type,parentSchema:schema11.properties.endpoints.properties.ingress.properties.address,data:data20};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data18.requested !== undefined && func0.call(data18, "requested")){
let data21 = data18.requested;
if(typeof data21 === "string"){
if(func52(data21) > 45){
const err60 = {instancePath:instancePath+"/endpoints/ingress/requested",schemaPath:"#/properties/endpoints/properties/ingress/properties/requested/maxLength",keyword:"maxLength",params:{limit: 45},schema:45,parentSchema:schema11.properties.endpoints.properties.ingress.properties.requested,data:data21};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(func52(data21) < 2){
const err61 = {instancePath:instancePath+"/endpoints/ingress/requested",schemaPath:"#/properties/endpoints/properties/ingress/properties/requested/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema11.properties.endpoints.properties.ingress.properties.requested,data:data21};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(!pattern4.test(data21)){
const err62 = {instancePath:instancePath+"/endpoints/ingress/requested",schemaPath:"#/properties/endpoints/properties/ingress/properties/requested/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F.:]+$"},schema:"^[0-9a-fA-F.:]+$",parentSchema:schema11.properties.endpoints.properties.ingress.properties.requested,data:data21};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/endpoints/ingress/requested",schemaPath:"#/properties/endpoints/properties/ingress/properties/requested/type",keyword:"type",params:{type: "string"},schema:schema11.properties.endpoints.properties.ingress.properties.requested.type,parentSchema:schema11.properties.endpoints.properties.ingress.properties.requested,data:data21};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
let data22 = data18.published;
if(typeof data22 !== "boolean"){
const err64 = {instancePath:instancePath+"/endpoints/ingress/published",schemaPath:"#/properties/endpoints/properties/ingress/properties/published/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.endpoints.properties.ingress.properties.published.type,parentSchema:schema11.properties.endpoints.properties.ingress.properties.published,data:data22};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
let data23 = data18.ports;
if(Array.isArray(data23)){
if(data23.length > 8){
const err65 = {instancePath:instancePath+"/endpoints/ingress/ports",schemaPath:"#/properties/endpoints/properties/ingress/properties/ports/maxItems",keyword:"maxItems",params:{limit: 8},schema:8,parentSchema:schema11.properties.endpoints.properties.ingress.properties.ports,data:data23};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data23.length < 1){
const err66 = {instancePath:instancePath+"/endpoints/ingress/ports",schemaPath:"#/properties/endpoints/properties/ingress/properties/ports/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.endpoints.properties.ingress.properties.ports,data:data23};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
let data24 = data23[i2];
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err67 = {instancePath:instancePath+"/endpoints/ingress/ports/" + i2,schemaPath:"#/properties/endpoints/properties/ingress/properties/ports/items/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.endpoints.properties.ingress.properties.ports.items.type,parentSchema:schema11.properties.endpoints.properties.ingress.properties.ports.items,data:data24};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 65535 || isNaN(data24)){
const err68 = {instancePath:instancePath+"/endpoints/ingress/ports/" + i2,schemaPath:"#/properties/endpoints/properties/ingress/properties/ports/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema11.properties.endpoints.properties.ingress.properties.ports.items,data:data24};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data24 < 1 || isNaN(data24)){
const err69 = {instancePath:instancePath+"/endpoints/ingress/ports/" + i2,schemaPath:"#/properties/endpoints/properties/ingress/properties/ports/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.endpoints.properties.ingress.properties.ports.items,data:data24};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
}
else {
const err70 = {instancePath:instancePath+"/endpoints/ingress/ports",schemaPath:"#/properties/endpoints/properties/ingress/properties/ports/type",keyword:"type",params:{type: "array"},schema:schema11.properties.endpoints.properties.ingress.properties.ports.type,parentSchema:schema11.properties.endpoints.properties.ingress.properties.ports,data:data23};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data18.sources !== undefined && func0.call(data18, "sources")){
let data25 = data18.sources;
if(Array.isArray(data25)){
if(data25.length > 400){
const err71 = {instancePath:instancePath+"/endpoints/ingress/sources",schemaPath:"#/properties/endpoints/properties/ingress/properties/sources/maxItems",keyword:"maxItems",params:{limit: 400},schema:400,parentSchema:schema11.properties.endpoints.properties.ingress.properties.sources,data:data25};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
let data26 = data25[i3];
if(typeof data26 === "string"){
if(func52(data26) > 49){
const err72 = {instancePath:instancePath+"/endpoints/ingress/sources/" + i3,schemaPath:"#/properties/endpoints/properties/ingress/properties/sources/items/maxLength",keyword:"maxLength",params:{limit: 49},schema:49,parentSchema:schema11.properties.endpoints.properties.ingress.properties.sources.items,data:data26};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!pattern6.test(data26)){
const err73 = {instancePath:instancePath+"/endpoints/ingress/sources/" + i3,schemaPath:"#/properties/endpoints/properties/ingress/properties/sources/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F.:]+/[0-9]{1,3}$"},schema:"^[0-9a-fA-F.:]+/[0-9]{1,3}$",parentSchema:schema11.properties.endpoints.properties.ingress.properties.sources.items,data:data26};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/endpoints/ingress/sources/" + i3,schemaPath:"#/properties/endpoints/properties/ingress/properties/sources/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.endpoints.properties.ingress.properties.sources.items.type,parentSchema:schema11.properties.endpoints.properties.ingress.properties.sources.items,data:data26};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/endpoints/ingress/sources",schemaPath:"#/properties/endpoints/properties/ingress/properties/sources/type",keyword:"type",params:{type: "array"},schema:schema11.properties.endpoints.properties.ingress.properties.sources.type,parentSchema:schema11.properties.endpoints.properties.ingress.properties.sources,data:data25};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/endpoints/ingress",schemaPath:"#/properties/endpoints/properties/ingress/type",keyword:"type",params:{type: "object"},schema:schema11.properties.endpoints.properties.ingress.type,parentSchema:schema11.properties.endpoints.properties.ingress,data:data18};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data8.login !== undefined && func0.call(data8, "login")){
let data27 = data8.login;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.published === undefined){
data27.published = true;
}
if(data27.ports === undefined){
data27.ports = [443];
}
if((data27.host === undefined) || (!(func0.call(data27, "host")))){
const err77 = {instancePath:instancePath+"/endpoints/login",schemaPath:"#/properties/endpoints/properties/login/required",keyword:"required",params:{missingProperty: "host"},schema:schema11.properties.endpoints.properties.login.required,parentSchema:schema11.properties.endpoints.properties.login,data:data27};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
for(const key6 of Object.keys(data27)){
if(!((((((key6 === "host") || (key6 === "address")) || (key6 === "requested")) || (key6 === "published")) || (key6 === "ports")) || (key6 === "sources"))){
const err78 = {instancePath:instancePath+"/endpoints/login",schemaPath:"#/properties/endpoints/properties/login/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema11.properties.endpoints.properties.login,data:data27};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data27.host !== undefined && func0.call(data27, "host")){
let data28 = data27.host;
if(typeof data28 === "string"){
if(func52(data28) > 253){
const err79 = {instancePath:instancePath+"/endpoints/login/host",schemaPath:"#/properties/endpoints/properties/login/properties/host/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema11.properties.endpoints.properties.login.properties.host,data:data28};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(!pattern3.test(data28)){
const err80 = {instancePath:instancePath+"/endpoints/login/host",schemaPath:"#/properties/endpoints/properties/login/properties/host/pattern",keyword:"pattern",params:{pattern: "^(\\*\\.)?([a-z0-9]([-a-z0-9]*[a-z0-9])?\\.)+[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^(\\*\\.)?([a-z0-9]([-a-z0-9]*[a-z0-9])?\\.)+[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.endpoints.properties.login.properties.host,data:data28};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/endpoints/login/host",schemaPath:"#/properties/endpoints/properties/login/properties/host/type",keyword:"type",params:{type: "string"},schema:schema11.properties.endpoints.properties.login.properties.host.type,parentSchema:schema11.properties.endpoints.properties.login.properties.host,data:data28};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data27.address !== undefined && func0.call(data27, "address")){
let data29 = data27.address;
if(typeof data29 === "string"){
if(func52(data29) > 45){
const err82 = {instancePath:instancePath+"/endpoints/login/address",schemaPath:"#/properties/endpoints/properties/login/properties/address/maxLength",keyword:"maxLength",params:{limit: 45},schema:45,parentSchema:schema11.properties.endpoints.properties.login.properties.address,data:data29};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(func52(data29) < 2){
const err83 = {instancePath:instancePath+"/endpoints/login/address",schemaPath:"#/properties/endpoints/properties/login/properties/address/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema11.properties.endpoints.properties.login.properties.address,data:data29};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(!pattern4.test(data29)){
const err84 = {instancePath:instancePath+"/endpoints/login/address",schemaPath:"#/properties/endpoints/properties/login/properties/address/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F.:]+$"},schema:"^[0-9a-fA-F.:]+$",parentSchema:schema11.properties.endpoints.properties.login.properties.address,data:data29};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/endpoints/login/address",schemaPath:"#/properties/endpoints/properties/login/properties/address/type",keyword:"type",params:{type: "string"},schema:schema11.properties.endpoints.properties.login.properties.address.type,parentSchema:schema11.properties.endpoints.properties.login.properties.address,data:data29};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data27.requested !== undefined && func0.call(data27, "requested")){
let data30 = data27.requested;
if(typeof data30 === "string"){
if(func52(data30) > 45){
const err86 = {instancePath:instancePath+"/endpoints/login/requested",schemaPath:"#/properties/endpoints/properties/login/properties/requested/maxLength",keyword:"maxLength",params:{limit: 45},schema:45,parentSchema:schema11.properties.endpoints.properties.login.properties.requested,data:data30};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(func52(data30) < 2){
const err87 = {instancePath:instancePath+"/endpoints/login/requested",schemaPath:"#/properties/endpoints/properties/login/properties/requested/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema11.properties.endpoints.properties.login.properties.requested,data:data30};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(!pattern4.test(data30)){
const err88 = {instancePath:instancePath+"/endpoints/login/requested",schemaPath:"#/properties/endpoints/properties/login/properties/requested/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F.:]+$"},schema:"^[0-9a-fA-F.:]+$",parentSchema:schema11.properties.endpoints.properties.login.properties.requested,data:data30};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/endpoints/login/requested",schemaPath:"#/properties/endpoints/properties/login/properties/requested/type",keyword:"type",params:{type: "string"},schema:schema11.properties.endpoints.properties.login.properties.requested.type,parentSchema:schema11.properties.endpoints.properties.login.properties.requested,data:data30};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
let data31 = data27.published;
if(typeof data31 !== "boolean"){
const err90 = {instancePath:instancePath+"/endpoints/login/published",schemaPath:"#/properties/endpoints/properties/login/properties/published/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.endpoints.properties.login.properties.published.type,parentSchema:schema11.properties.endpoints.properties.login.properties.published,data:data31};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
let data32 = data27.ports;
if(Array.isArray(data32)){
if(data32.length > 8){
const err91 = {instancePath:instancePath+"/endpoints/login/ports",schemaPath:"#/properties/endpoints/properties/login/properties/ports/maxItems",keyword:"maxItems",params:{limit: 8},schema:8,parentSchema:schema11.properties.endpoints.properties.login.properties.ports,data:data32};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data32.length < 1){
const err92 = {instancePath:instancePath+"/endpoints/login/ports",schemaPath:"#/properties/endpoints/properties/login/properties/ports/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.endpoints.properties.login.properties.ports,data:data32};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
const len4 = data32.length;
for(let i4=0; i4<len4; i4++){
let data33 = data32[i4];
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err93 = {instancePath:instancePath+"/endpoints/login/ports/" + i4,schemaPath:"#/properties/endpoints/properties/login/properties/ports/items/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.endpoints.properties.login.properties.ports.items.type,parentSchema:schema11.properties.endpoints.properties.login.properties.ports.items,data:data33};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 65535 || isNaN(data33)){
const err94 = {instancePath:instancePath+"/endpoints/login/ports/" + i4,schemaPath:"#/properties/endpoints/properties/login/properties/ports/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema11.properties.endpoints.properties.login.properties.ports.items,data:data33};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data33 < 1 || isNaN(data33)){
const err95 = {instancePath:instancePath+"/endpoints/login/ports/" + i4,schemaPath:"#/properties/endpoints/properties/login/properties/ports/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.endpoints.properties.login.properties.ports.items,data:data33};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
}
else {
const err96 = {instancePath:instancePath+"/endpoints/login/ports",schemaPath:"#/properties/endpoints/properties/login/properties/ports/type",keyword:"type",params:{type: "array"},schema:schema11.properties.endpoints.properties.login.properties.ports.type,parentSchema:schema11.properties.endpoints.properties.login.properties.ports,data:data32};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data27.sources !== undefined && func0.call(data27, "sources")){
let data34 = data27.sources;
if(Array.isArray(data34)){
if(data34.length > 400){
const err97 = {instancePath:instancePath+"/endpoints/login/sources",schemaPath:"#/properties/endpoints/properties/login/properties/sources/maxItems",keyword:"maxItems",params:{limit: 400},schema:400,parentSchema:schema11.properties.endpoints.properties.login.properties.sources,data:data34};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
const len5 = data34.length;
for(let i5=0; i5<len5; i5++){
let data35 = data34[i5];
if(typeof data35 === "string"){
if(func52(data35) > 49){
const err98 = {instancePath:instancePath+"/endpoints/login/sources/" + i5,schemaPath:"#/properties/endpoints/properties/login/properties/sources/items/maxLength",keyword:"maxLength",params:{limit: 49},schema:49,parentSchema:schema11.properties.endpoints.properties.login.properties.sources.items,data:data35};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(!pattern6.test(data35)){
const err99 = {instancePath:instancePath+"/endpoints/login/sources/" + i5,schemaPath:"#/properties/endpoints/properties/login/properties/sources/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F.:]+/[0-9]{1,3}$"},schema:"^[0-9a-fA-F.:]+/[0-9]{1,3}$",parentSchema:schema11.properties.endpoints.properties.login.properties.sources.items,data:data35};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/endpoints/login/sources/" + i5,schemaPath:"#/properties/endpoints/properties/login/properties/sources/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.endpoints.properties.login.properties.sources.items.type,parentSchema:schema11.properties.endpoints.properties.login.properties.sources.items,data:data35};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/endpoints/login/sources",schemaPath:"#/properties/endpoints/properties/login/properties/sources/type",keyword:"type",params:{type: "array"},schema:schema11.properties.endpoints.properties.login.properties.sources.type,parentSchema:schema11.properties.endpoints.properties.login.properties.sources,data:data34};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/endpoints/login",schemaPath:"#/properties/endpoints/properties/login/type",keyword:"type",params:{type: "object"},schema:schema11.properties.endpoints.properties.login.type,parentSchema:schema11.properties.endpoints.properties.login,data:data27};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{type: "object"},schema:schema11.properties.endpoints.type,parentSchema:schema11.properties.endpoints,data:data8};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data.application !== undefined && func0.call(data, "application")){
let data36 = data.application;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if((data36.redirectURIs === undefined) || (!(func0.call(data36, "redirectURIs")))){
const err104 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/required",keyword:"required",params:{missingProperty: "redirectURIs"},schema:schema11.properties.application.required,parentSchema:schema11.properties.application,data:data36};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
for(const key7 of Object.keys(data36)){
if(!(key7 === "redirectURIs")){
const err105 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema11.properties.application,data:data36};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data36.redirectURIs !== undefined && func0.call(data36, "redirectURIs")){
let data37 = data36.redirectURIs;
if(Array.isArray(data37)){
if(data37.length > 8){
const err106 = {instancePath:instancePath+"/application/redirectURIs",schemaPath:"#/properties/application/properties/redirectURIs/maxItems",keyword:"maxItems",params:{limit: 8},schema:8,parentSchema:schema11.properties.application.properties.redirectURIs,data:data37};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data37.length < 1){
const err107 = {instancePath:instancePath+"/application/redirectURIs",schemaPath:"#/properties/application/properties/redirectURIs/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.application.properties.redirectURIs,data:data37};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
const len6 = data37.length;
for(let i6=0; i6<len6; i6++){
let data38 = data37[i6];
if(typeof data38 === "string"){
if(func52(data38) > 512){
const err108 = {instancePath:instancePath+"/application/redirectURIs/" + i6,schemaPath:"#/properties/application/properties/redirectURIs/items/maxLength",keyword:"maxLength",params:{limit: 512},schema:512,parentSchema:schema11.properties.application.properties.redirectURIs.items,data:data38};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(!pattern15.test(data38)){
const err109 = {instancePath:instancePath+"/application/redirectURIs/" + i6,schemaPath:"#/properties/application/properties/redirectURIs/items/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s]+$"},schema:"^https://[^\\s]+$",parentSchema:schema11.properties.application.properties.redirectURIs.items,data:data38};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/application/redirectURIs/" + i6,schemaPath:"#/properties/application/properties/redirectURIs/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.application.properties.redirectURIs.items.type,parentSchema:schema11.properties.application.properties.redirectURIs.items,data:data38};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/application/redirectURIs",schemaPath:"#/properties/application/properties/redirectURIs/type",keyword:"type",params:{type: "array"},schema:schema11.properties.application.properties.redirectURIs.type,parentSchema:schema11.properties.application.properties.redirectURIs,data:data37};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/type",keyword:"type",params:{type: "object"},schema:schema11.properties.application.type,parentSchema:schema11.properties.application,data:data36};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
let data39 = data.groups;
if(Array.isArray(data39)){
if(data39.length > 47){
const err113 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/maxItems",keyword:"maxItems",params:{limit: 47},schema:47,parentSchema:schema11.properties.groups,data:data39};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
const len7 = data39.length;
for(let i7=0; i7<len7; i7++){
let data40 = data39[i7];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if((data40.name === undefined) || (!(func0.call(data40, "name")))){
const err114 = {instancePath:instancePath+"/groups/" + i7,schemaPath:"#/properties/groups/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.groups.items.required,parentSchema:schema11.properties.groups.items,data:data40};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
for(const key8 of Object.keys(data40)){
if(!((key8 === "name") || (key8 === "displayName"))){
const err115 = {instancePath:instancePath+"/groups/" + i7,schemaPath:"#/properties/groups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema11.properties.groups.items,data:data40};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data40.name !== undefined && func0.call(data40, "name")){
let data41 = data40.name;
if(typeof data41 === "string"){
if(func52(data41) > 63){
const err116 = {instancePath:instancePath+"/groups/" + i7+"/name",schemaPath:"#/properties/groups/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.groups.items.properties.name,data:data41};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(func52(data41) < 1){
const err117 = {instancePath:instancePath+"/groups/" + i7+"/name",schemaPath:"#/properties/groups/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.groups.items.properties.name,data:data41};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(!pattern16.test(data41)){
const err118 = {instancePath:instancePath+"/groups/" + i7+"/name",schemaPath:"#/properties/groups/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([-._A-Za-z0-9]*[A-Za-z0-9])?$"},schema:"^[A-Za-z0-9]([-._A-Za-z0-9]*[A-Za-z0-9])?$",parentSchema:schema11.properties.groups.items.properties.name,data:data41};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/groups/" + i7+"/name",schemaPath:"#/properties/groups/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.groups.items.properties.name.type,parentSchema:schema11.properties.groups.items.properties.name,data:data41};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data40.displayName !== undefined && func0.call(data40, "displayName")){
let data42 = data40.displayName;
if(typeof data42 === "string"){
if(func52(data42) > 128){
const err120 = {instancePath:instancePath+"/groups/" + i7+"/displayName",schemaPath:"#/properties/groups/items/properties/displayName/maxLength",keyword:"maxLength",params:{limit: 128},schema:128,parentSchema:schema11.properties.groups.items.properties.displayName,data:data42};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(func52(data42) < 1){
const err121 = {instancePath:instancePath+"/groups/" + i7+"/displayName",schemaPath:"#/properties/groups/items/properties/displayName/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.groups.items.properties.displayName,data:data42};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(!pattern2.test(data42)){
const err122 = {instancePath:instancePath+"/groups/" + i7+"/displayName",schemaPath:"#/properties/groups/items/properties/displayName/pattern",keyword:"pattern",params:{pattern: "^[^\\n\\r]*$"},schema:"^[^\\n\\r]*$",parentSchema:schema11.properties.groups.items.properties.displayName,data:data42};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/groups/" + i7+"/displayName",schemaPath:"#/properties/groups/items/properties/displayName/type",keyword:"type",params:{type: "string"},schema:schema11.properties.groups.items.properties.displayName.type,parentSchema:schema11.properties.groups.items.properties.displayName,data:data42};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/groups/" + i7,schemaPath:"#/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.groups.items.type,parentSchema:schema11.properties.groups.items,data:data40};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema11.properties.groups.type,parentSchema:schema11.properties.groups,data:data39};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data.customer !== undefined && func0.call(data, "customer")){
let data43 = data.customer;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if((data43.number === undefined) || (!(func0.call(data43, "number")))){
const err126 = {instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/required",keyword:"required",params:{missingProperty: "number"},schema:schema11.properties.customer.required,parentSchema:schema11.properties.customer,data:data43};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
for(const key9 of Object.keys(data43)){
if(!(key9 === "number")){
const err127 = {instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema11.properties.customer,data:data43};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data43.number !== undefined && func0.call(data43, "number")){
let data44 = data43.number;
if(typeof data44 === "string"){
if(func52(data44) > 63){
const err128 = {instancePath:instancePath+"/customer/number",schemaPath:"#/properties/customer/properties/number/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.customer.properties.number,data:data44};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(func52(data44) < 1){
const err129 = {instancePath:instancePath+"/customer/number",schemaPath:"#/properties/customer/properties/number/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.customer.properties.number,data:data44};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(!pattern18.test(data44)){
const err130 = {instancePath:instancePath+"/customer/number",schemaPath:"#/properties/customer/properties/number/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([-A-Za-z0-9]*[A-Za-z0-9])?$"},schema:"^[A-Za-z0-9]([-A-Za-z0-9]*[A-Za-z0-9])?$",parentSchema:schema11.properties.customer.properties.number,data:data44};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/customer/number",schemaPath:"#/properties/customer/properties/number/type",keyword:"type",params:{type: "string"},schema:schema11.properties.customer.properties.number.type,parentSchema:schema11.properties.customer.properties.number,data:data44};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/type",keyword:"type",params:{type: "object"},schema:schema11.properties.customer.type,parentSchema:schema11.properties.customer,data:data43};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data.subscription !== undefined && func0.call(data, "subscription")){
let data45 = data.subscription;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if((data45.tier === undefined) || (!(func0.call(data45, "tier")))){
const err133 = {instancePath:instancePath+"/subscription",schemaPath:"#/properties/subscription/required",keyword:"required",params:{missingProperty: "tier"},schema:schema11.properties.subscription.required,parentSchema:schema11.properties.subscription,data:data45};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
for(const key10 of Object.keys(data45)){
if(!((key10 === "tier") || (key10 === "customer"))){
const err134 = {instancePath:instancePath+"/subscription",schemaPath:"#/properties/subscription/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema11.properties.subscription,data:data45};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data45.tier !== undefined && func0.call(data45, "tier")){
let data46 = data45.tier;
if(typeof data46 === "string"){
if(func52(data46) > 63){
const err135 = {instancePath:instancePath+"/subscription/tier",schemaPath:"#/properties/subscription/properties/tier/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.subscription.properties.tier,data:data46};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(func52(data46) < 1){
const err136 = {instancePath:instancePath+"/subscription/tier",schemaPath:"#/properties/subscription/properties/tier/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.subscription.properties.tier,data:data46};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(!pattern0.test(data46)){
const err137 = {instancePath:instancePath+"/subscription/tier",schemaPath:"#/properties/subscription/properties/tier/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.subscription.properties.tier,data:data46};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/subscription/tier",schemaPath:"#/properties/subscription/properties/tier/type",keyword:"type",params:{type: "string"},schema:schema11.properties.subscription.properties.tier.type,parentSchema:schema11.properties.subscription.properties.tier,data:data46};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data45.customer !== undefined && func0.call(data45, "customer")){
let data47 = data45.customer;
if(typeof data47 === "string"){
if(func52(data47) > 253){
const err139 = {instancePath:instancePath+"/subscription/customer",schemaPath:"#/properties/subscription/properties/customer/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema11.properties.subscription.properties.customer,data:data47};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(func52(data47) < 1){
const err140 = {instancePath:instancePath+"/subscription/customer",schemaPath:"#/properties/subscription/properties/customer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.subscription.properties.customer,data:data47};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(!pattern20.test(data47)){
const err141 = {instancePath:instancePath+"/subscription/customer",schemaPath:"#/properties/subscription/properties/customer/pattern",keyword:"pattern",params:{pattern: "^[^\\s]+$"},schema:"^[^\\s]+$",parentSchema:schema11.properties.subscription.properties.customer,data:data47};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/subscription/customer",schemaPath:"#/properties/subscription/properties/customer/type",keyword:"type",params:{type: "string"},schema:schema11.properties.subscription.properties.customer.type,parentSchema:schema11.properties.subscription.properties.customer,data:data47};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/subscription",schemaPath:"#/properties/subscription/type",keyword:"type",params:{type: "object"},schema:schema11.properties.subscription.type,parentSchema:schema11.properties.subscription,data:data45};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data.monitoring !== undefined && func0.call(data, "monitoring")){
let data48 = data.monitoring;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if((data48.url === undefined) || (!(func0.call(data48, "url")))){
const err144 = {instancePath:instancePath+"/monitoring",schemaPath:"#/properties/monitoring/required",keyword:"required",params:{missingProperty: "url"},schema:schema11.properties.monitoring.required,parentSchema:schema11.properties.monitoring,data:data48};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
for(const key11 of Object.keys(data48)){
if(!(key11 === "url")){
const err145 = {instancePath:instancePath+"/monitoring",schemaPath:"#/properties/monitoring/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema11.properties.monitoring,data:data48};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data48.url !== undefined && func0.call(data48, "url")){
let data49 = data48.url;
if(typeof data49 === "string"){
if(func52(data49) > 512){
const err146 = {instancePath:instancePath+"/monitoring/url",schemaPath:"#/properties/monitoring/properties/url/maxLength",keyword:"maxLength",params:{limit: 512},schema:512,parentSchema:schema11.properties.monitoring.properties.url,data:data49};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(!pattern15.test(data49)){
const err147 = {instancePath:instancePath+"/monitoring/url",schemaPath:"#/properties/monitoring/properties/url/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s]+$"},schema:"^https://[^\\s]+$",parentSchema:schema11.properties.monitoring.properties.url,data:data49};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/monitoring/url",schemaPath:"#/properties/monitoring/properties/url/type",keyword:"type",params:{type: "string"},schema:schema11.properties.monitoring.properties.url.type,parentSchema:schema11.properties.monitoring.properties.url,data:data49};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/monitoring",schemaPath:"#/properties/monitoring/type",keyword:"type",params:{type: "object"},schema:schema11.properties.monitoring.type,parentSchema:schema11.properties.monitoring,data:data48};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data.backup !== undefined && func0.call(data, "backup")){
let data50 = data.backup;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if((data50.tier === undefined) || (!(func0.call(data50, "tier")))){
const err150 = {instancePath:instancePath+"/backup",schemaPath:"#/properties/backup/required",keyword:"required",params:{missingProperty: "tier"},schema:schema11.properties.backup.required,parentSchema:schema11.properties.backup,data:data50};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
for(const key12 of Object.keys(data50)){
if(!(key12 === "tier")){
const err151 = {instancePath:instancePath+"/backup",schemaPath:"#/properties/backup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema11.properties.backup,data:data50};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data50.tier !== undefined && func0.call(data50, "tier")){
let data51 = data50.tier;
if(typeof data51 === "string"){
if(func52(data51) > 63){
const err152 = {instancePath:instancePath+"/backup/tier",schemaPath:"#/properties/backup/properties/tier/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.backup.properties.tier,data:data51};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(func52(data51) < 1){
const err153 = {instancePath:instancePath+"/backup/tier",schemaPath:"#/properties/backup/properties/tier/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.backup.properties.tier,data:data51};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(!pattern0.test(data51)){
const err154 = {instancePath:instancePath+"/backup/tier",schemaPath:"#/properties/backup/properties/tier/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.backup.properties.tier,data:data51};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/backup/tier",schemaPath:"#/properties/backup/properties/tier/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backup.properties.tier.type,parentSchema:schema11.properties.backup.properties.tier,data:data51};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/backup",schemaPath:"#/properties/backup/type",keyword:"type",params:{type: "object"},schema:schema11.properties.backup.type,parentSchema:schema11.properties.backup,data:data50};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data.kubeconfig !== undefined && func0.call(data, "kubeconfig")){
let data52 = data.kubeconfig;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.readers === undefined){
data52.readers = [];
}
if((data52.administrator === undefined) || (!(func0.call(data52, "administrator")))){
const err157 = {instancePath:instancePath+"/kubeconfig",schemaPath:"#/properties/kubeconfig/required",keyword:"required",params:{missingProperty: "administrator"},schema:schema11.properties.kubeconfig.required,parentSchema:schema11.properties.kubeconfig,data:data52};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if((data52.inside === undefined) || (!(func0.call(data52, "inside")))){
const err158 = {instancePath:instancePath+"/kubeconfig",schemaPath:"#/properties/kubeconfig/required",keyword:"required",params:{missingProperty: "inside"},schema:schema11.properties.kubeconfig.required,parentSchema:schema11.properties.kubeconfig,data:data52};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if((data52.role === undefined) || (!(func0.call(data52, "role")))){
const err159 = {instancePath:instancePath+"/kubeconfig",schemaPath:"#/properties/kubeconfig/required",keyword:"required",params:{missingProperty: "role"},schema:schema11.properties.kubeconfig.required,parentSchema:schema11.properties.kubeconfig,data:data52};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
for(const key13 of Object.keys(data52)){
if(!(((((key13 === "administrator") || (key13 === "inside")) || (key13 === "server")) || (key13 === "role")) || (key13 === "readers"))){
const err160 = {instancePath:instancePath+"/kubeconfig",schemaPath:"#/properties/kubeconfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema11.properties.kubeconfig,data:data52};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data52.administrator !== undefined && func0.call(data52, "administrator")){
let data53 = data52.administrator;
if(typeof data53 === "string"){
if(func52(data53) > 253){
const err161 = {instancePath:instancePath+"/kubeconfig/administrator",schemaPath:"#/properties/kubeconfig/properties/administrator/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema11.properties.kubeconfig.properties.administrator,data:data53};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(func52(data53) < 1){
const err162 = {instancePath:instancePath+"/kubeconfig/administrator",schemaPath:"#/properties/kubeconfig/properties/administrator/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.kubeconfig.properties.administrator,data:data53};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(!pattern23.test(data53)){
const err163 = {instancePath:instancePath+"/kubeconfig/administrator",schemaPath:"#/properties/kubeconfig/properties/administrator/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",parentSchema:schema11.properties.kubeconfig.properties.administrator,data:data53};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/kubeconfig/administrator",schemaPath:"#/properties/kubeconfig/properties/administrator/type",keyword:"type",params:{type: "string"},schema:schema11.properties.kubeconfig.properties.administrator.type,parentSchema:schema11.properties.kubeconfig.properties.administrator,data:data53};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data52.inside !== undefined && func0.call(data52, "inside")){
let data54 = data52.inside;
if(typeof data54 === "string"){
if(func52(data54) > 63){
const err165 = {instancePath:instancePath+"/kubeconfig/inside",schemaPath:"#/properties/kubeconfig/properties/inside/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.kubeconfig.properties.inside,data:data54};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(func52(data54) < 1){
const err166 = {instancePath:instancePath+"/kubeconfig/inside",schemaPath:"#/properties/kubeconfig/properties/inside/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.kubeconfig.properties.inside,data:data54};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(!pattern23.test(data54)){
const err167 = {instancePath:instancePath+"/kubeconfig/inside",schemaPath:"#/properties/kubeconfig/properties/inside/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",parentSchema:schema11.properties.kubeconfig.properties.inside,data:data54};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/kubeconfig/inside",schemaPath:"#/properties/kubeconfig/properties/inside/type",keyword:"type",params:{type: "string"},schema:schema11.properties.kubeconfig.properties.inside.type,parentSchema:schema11.properties.kubeconfig.properties.inside,data:data54};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data52.server !== undefined && func0.call(data52, "server")){
let data55 = data52.server;
if(typeof data55 === "string"){
if(func52(data55) > 300){
const err169 = {instancePath:instancePath+"/kubeconfig/server",schemaPath:"#/properties/kubeconfig/properties/server/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema11.properties.kubeconfig.properties.server,data:data55};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(!pattern25.test(data55)){
const err170 = {instancePath:instancePath+"/kubeconfig/server",schemaPath:"#/properties/kubeconfig/properties/server/pattern",keyword:"pattern",params:{pattern: "^https://[A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?(:[0-9]{1,5})?$"},schema:"^https://[A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?(:[0-9]{1,5})?$",parentSchema:schema11.properties.kubeconfig.properties.server,data:data55};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/kubeconfig/server",schemaPath:"#/properties/kubeconfig/properties/server/type",keyword:"type",params:{type: "string"},schema:schema11.properties.kubeconfig.properties.server.type,parentSchema:schema11.properties.kubeconfig.properties.server,data:data55};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data52.role !== undefined && func0.call(data52, "role")){
let data56 = data52.role;
if(typeof data56 !== "string"){
const err172 = {instancePath:instancePath+"/kubeconfig/role",schemaPath:"#/properties/kubeconfig/properties/role/type",keyword:"type",params:{type: "string"},schema:schema11.properties.kubeconfig.properties.role.type,parentSchema:schema11.properties.kubeconfig.properties.role,data:data56};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(!(((data56 === "cluster-admin") || (data56 === "edit")) || (data56 === "view"))){
const err173 = {instancePath:instancePath+"/kubeconfig/role",schemaPath:"#/properties/kubeconfig/properties/role/enum",keyword:"enum",params:{allowedValues: schema11.properties.kubeconfig.properties.role.enum},schema:schema11.properties.kubeconfig.properties.role.enum,parentSchema:schema11.properties.kubeconfig.properties.role,data:data56};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
let data57 = data52.readers;
if(Array.isArray(data57)){
if(data57.length > 256){
const err174 = {instancePath:instancePath+"/kubeconfig/readers",schemaPath:"#/properties/kubeconfig/properties/readers/maxItems",keyword:"maxItems",params:{limit: 256},schema:256,parentSchema:schema11.properties.kubeconfig.properties.readers,data:data57};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
const len8 = data57.length;
for(let i8=0; i8<len8; i8++){
let data58 = data57[i8];
if(typeof data58 === "string"){
if(func52(data58) > 128){
const err175 = {instancePath:instancePath+"/kubeconfig/readers/" + i8,schemaPath:"#/properties/kubeconfig/properties/readers/items/maxLength",keyword:"maxLength",params:{limit: 128},schema:128,parentSchema:schema11.properties.kubeconfig.properties.readers.items,data:data58};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(func52(data58) < 1){
const err176 = {instancePath:instancePath+"/kubeconfig/readers/" + i8,schemaPath:"#/properties/kubeconfig/properties/readers/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.kubeconfig.properties.readers.items,data:data58};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(!pattern26.test(data58)){
const err177 = {instancePath:instancePath+"/kubeconfig/readers/" + i8,schemaPath:"#/properties/kubeconfig/properties/readers/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s][^\\n\\r]*$"},schema:"^[^\\s][^\\n\\r]*$",parentSchema:schema11.properties.kubeconfig.properties.readers.items,data:data58};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
else {
const err178 = {instancePath:instancePath+"/kubeconfig/readers/" + i8,schemaPath:"#/properties/kubeconfig/properties/readers/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.kubeconfig.properties.readers.items.type,parentSchema:schema11.properties.kubeconfig.properties.readers.items,data:data58};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/kubeconfig/readers",schemaPath:"#/properties/kubeconfig/properties/readers/type",keyword:"type",params:{type: "array"},schema:schema11.properties.kubeconfig.properties.readers.type,parentSchema:schema11.properties.kubeconfig.properties.readers,data:data57};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
else {
const err180 = {instancePath:instancePath+"/kubeconfig",schemaPath:"#/properties/kubeconfig/type",keyword:"type",params:{type: "object"},schema:schema11.properties.kubeconfig.type,parentSchema:schema11.properties.kubeconfig,data:data52};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
else {
const err181 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
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
