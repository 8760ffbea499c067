// Generated from package/apis/tenant/definition.yaml by `npm run generate`. Do not edit.

const schema11 = {"type":"object","properties":{"displayName":{"type":"string","title":"text on one line","pattern":"^[^\\n\\r]*$","maxLength":128,"example":"Payments and billing"},"claimNamespace":{"type":"string","title":"lower-case letters, digits and dashes","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":63,"example":"team-payments"},"owners":{"type":"array","maxItems":16,"default":[],"items":{"type":"object","required":["name"],"properties":{"kind":{"type":"string","enum":["Group","User","ServiceAccount"],"default":"Group"},"name":{"type":"string","title":"a name as the identity provider writes it","pattern":"^[^\\s\\\\]([^\\n\\r\\\\]*[^\\s\\\\])?$","minLength":1,"maxLength":253,"example":"payments-owners"}},"additionalProperties":false}},"members":{"type":"array","maxItems":32,"default":[],"items":{"type":"object","required":["name"],"properties":{"kind":{"type":"string","enum":["Group","User","ServiceAccount"],"default":"Group"},"name":{"type":"string","title":"a name as the identity provider writes it","pattern":"^[^\\s\\\\]([^\\n\\r\\\\]*[^\\s\\\\])?$","minLength":1,"maxLength":253,"example":"payments-developers"},"role":{"type":"string","enum":["admin","edit","view"],"default":"edit"}},"additionalProperties":false}},"namespaces":{"type":"array","maxItems":17,"default":[],"items":{"type":"object","required":["name"],"properties":{"name":{"type":"string","title":"lower-case letters, digits and dashes","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":32,"example":"production"},"share":{"type":"integer","minimum":1,"maximum":100,"example":40},"labels":{"type":"object","maxProperties":16,"default":{},"additionalProperties":{"type":"string","title":"a label value","pattern":"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$","maxLength":63}},"podSecurity":{"type":"string","enum":["restricted","baseline","privileged"]},"quota":{"type":"object","maxProperties":32,"additionalProperties":{"type":"string","title":"an amount in quotes","pattern":"^(0|[1-9][0-9]{0,8}(m|Ki|Mi|Gi|Ti)?)$","maxLength":11,"example":"16"}},"nodePool":{"type":"string","title":"the name of a node pool","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":32,"example":"general"},"site":{"type":"string","title":"the name of a site","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":14,"example":"site-a"}},"additionalProperties":false}},"quota":{"type":"object","default":{},"properties":{"hard":{"type":"object","maxProperties":32,"default":{},"additionalProperties":{"type":"string","title":"an amount in quotes","pattern":"^(0|[1-9][0-9]{0,8}(m|Ki|Mi|Gi|Ti)?)$","maxLength":11,"example":"16"}},"engine":{"type":"string","enum":["Static","ClusterResourceQuota","Capsule"]}},"additionalProperties":false},"clusters":{"type":"object","default":{},"properties":{"clusters":{"type":"integer","minimum":0,"maximum":100,"default":3,"example":3},"virtualClusters":{"type":"integer","minimum":0,"maximum":200,"default":10,"example":10}},"additionalProperties":false},"allowed":{"type":"object","default":{},"properties":{"registries":{"type":"array","maxItems":32,"items":{"type":"string","title":"a registry, with or without a path","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9][-a-z0-9._]*)*$","maxLength":253,"example":"registry.example.com/payments"}},"ingressHostnames":{"type":"array","maxItems":64,"items":{"type":"string","title":"a host name, with or without a leading wildcard","pattern":"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$","maxLength":253,"example":"*.payments.example.com"}},"ingressClasses":{"type":"array","maxItems":16,"items":{"type":"string","title":"the name of an object on the hub","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$","maxLength":63,"example":"standard"}},"storageClasses":{"type":"array","maxItems":16,"items":{"type":"string","title":"the name of an object on the hub","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$","maxLength":63,"example":"standard"}},"priorityClasses":{"type":"array","maxItems":16,"items":{"type":"string","title":"the name of an object on the hub","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$","maxLength":63,"example":"standard"}},"runtimeClasses":{"type":"array","maxItems":16,"items":{"type":"string","title":"the name of an object on the hub","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$","maxLength":63,"example":"standard"}},"serviceTypes":{"type":"array","maxItems":4,"items":{"type":"string","enum":["ClusterIP","LoadBalancer","NodePort","ExternalName"]}},"networks":{"type":"array","maxItems":16,"items":{"type":"string","title":"namespace/name","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?/[a-z0-9]([-a-z0-9.]*[a-z0-9])?$","maxLength":127,"example":"networks/storage-vlan"}},"kubernetesVersions":{"type":"array","maxItems":16,"items":{"type":"string","title":"a minor or a patch version in quotes","pattern":"^1\\.(0|[1-9][0-9]?)(\\.(0|[1-9][0-9]{0,2}))?$","maxLength":10,"example":"1.35"}},"clusterVersions":{"type":"array","maxItems":16,"items":{"type":"string","title":"a minor or a patch version in quotes","pattern":"^[45]\\.(0|[1-9][0-9]?)(\\.(0|[1-9][0-9]{0,2}))?$","maxLength":10,"example":"4.20"}},"sizes":{"type":"array","maxItems":16,"items":{"type":"string","title":"a size of the platform","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":24,"example":"medium"}}},"additionalProperties":false},"nodePools":{"type":"array","maxItems":8,"default":[],"items":{"type":"object","required":["name","selector"],"properties":{"name":{"type":"string","title":"lower-case letters, digits and dashes","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":32,"example":"general"},"selector":{"type":"object","maxProperties":8,"additionalProperties":{"type":"string","title":"a label value","pattern":"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$","maxLength":63}},"tolerations":{"type":"array","maxItems":8,"default":[],"items":{"type":"object","required":["key"],"properties":{"key":{"type":"string","title":"a label key","pattern":"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$","minLength":1,"maxLength":253,"example":"dedicated"},"value":{"type":"string","title":"a label value","pattern":"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$","maxLength":63,"example":"payments"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]}},"additionalProperties":false}}},"additionalProperties":false}},"sites":{"type":"array","minItems":1,"maxItems":15,"items":{"type":"string","title":"the name of a site","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":14,"example":"site-a"}},"network":{"type":"object","default":{},"properties":{"isolation":{"type":"string","enum":["Tenant","Namespace","None"],"default":"Tenant"},"egress":{"type":"object","default":{},"properties":{"internet":{"type":"boolean","default":true},"cidrs":{"type":"array","maxItems":64,"default":[],"items":{"type":"string","title":"an IPv4 or IPv6 network","pattern":"^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])/([89]|[12][0-9]|3[0-2])|([0-9a-f]{1,4}:){1,7}(:|[0-9a-f]{1,4}|(:[0-9a-f]{1,4}){1,6})/(1[6-9]|[2-9][0-9]|1[01][0-9]|12[0-8]))$","maxLength":43,"example":"203.0.113.0/24"}}},"additionalProperties":false}},"additionalProperties":false},"podSecurity":{"type":"string","enum":["restricted","baseline","privileged"]},"limits":{"type":"object","default":{},"properties":{"default":{"type":"object","properties":{"cpu":{"type":"string","title":"cores or milli-cores","pattern":"^([1-9][0-9]{0,5}m|[1-9][0-9]{0,2})$","maxLength":8,"example":"500m"},"memory":{"type":"string","title":"a size in Mi or Gi","pattern":"^[1-9][0-9]{0,5}(Mi|Gi)$","maxLength":8,"example":"512Mi"},"ephemeralStorage":{"type":"string","title":"a size in Mi or Gi","pattern":"^[1-9][0-9]{0,5}(Mi|Gi)$","maxLength":8,"example":"1Gi"}},"additionalProperties":false},"defaultRequest":{"type":"object","properties":{"cpu":{"type":"string","title":"cores or milli-cores","pattern":"^([1-9][0-9]{0,5}m|[1-9][0-9]{0,2})$","maxLength":8,"example":"500m"},"memory":{"type":"string","title":"a size in Mi or Gi","pattern":"^[1-9][0-9]{0,5}(Mi|Gi)$","maxLength":8,"example":"512Mi"},"ephemeralStorage":{"type":"string","title":"a size in Mi or Gi","pattern":"^[1-9][0-9]{0,5}(Mi|Gi)$","maxLength":8,"example":"1Gi"}},"additionalProperties":false},"max":{"type":"object","properties":{"cpu":{"type":"string","title":"cores or milli-cores","pattern":"^([1-9][0-9]{0,5}m|[1-9][0-9]{0,2})$","maxLength":8,"example":"500m"},"memory":{"type":"string","title":"a size in Mi or Gi","pattern":"^[1-9][0-9]{0,5}(Mi|Gi)$","maxLength":8,"example":"512Mi"},"ephemeralStorage":{"type":"string","title":"a size in Mi or Gi","pattern":"^[1-9][0-9]{0,5}(Mi|Gi)$","maxLength":8,"example":"1Gi"}},"additionalProperties":false},"maxVolume":{"type":"string","title":"a size in Mi, Gi or Ti","pattern":"^[1-9][0-9]{0,5}(Mi|Gi|Ti)$","maxLength":8,"example":"100Gi"}},"additionalProperties":false},"policies":{"type":"object","default":{},"properties":{"mode":{"type":"string","enum":["Enforce","Audit"],"default":"Enforce"},"imagePullPolicy":{"type":"string","enum":["Always","Any"]}},"additionalProperties":false},"costCenter":{"type":"string","title":"a label value","pattern":"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$","minLength":1,"maxLength":63,"example":"CC-4711"},"machines":{"type":"array","maxItems":12,"default":[],"items":{"type":"object","required":["name"],"properties":{"name":{"type":"string","title":"lower-case letters, digits and dashes","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":32,"example":"legacy-db"},"namespace":{"type":"string","title":"the name of one of namespaces","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","maxLength":32,"example":"production"},"size":{"type":"string","title":"a size of the platform","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":24,"default":"medium","example":"medium"},"image":{"type":"string","title":"an image of the platform","pattern":"^[a-z0-9]([-a-z0-9._]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([-a-z0-9._]*[a-z0-9])?)*(:[A-Za-z0-9_][-A-Za-z0-9_.]{0,127})?(@sha256:[0-9a-f]{64})?$","maxLength":300,"example":"quay.io/containerdisks/fedora:42"},"rootDisk":{"type":"object","default":{},"properties":{"size":{"type":"string","title":"a size in Gi or Ti","pattern":"^[1-9][0-9]{0,5}(Gi|Ti)$","maxLength":8,"example":"64Gi"},"storageClass":{"type":"string","title":"the name of a storage class","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$","maxLength":63,"example":"ceph-rbd"}},"additionalProperties":false},"disks":{"type":"array","maxItems":8,"default":[],"items":{"type":"object","required":["name","size"],"properties":{"name":{"type":"string","title":"lower-case letters, digits and dashes","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":20,"example":"data"},"size":{"type":"string","title":"a size in Gi or Ti","pattern":"^[1-9][0-9]{0,5}(Gi|Ti)$","maxLength":8,"example":"64Gi"},"storageClass":{"type":"string","title":"the name of a storage class","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$","maxLength":63,"example":"ceph-rbd"}},"additionalProperties":false}},"networks":{"type":"array","maxItems":4,"default":[],"items":{"type":"string","title":"namespace/name","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?/[a-z0-9]([-a-z0-9.]*[a-z0-9])?$","maxLength":127,"example":"networks/storage-vlan"}},"sshKeys":{"type":"array","maxItems":16,"default":[],"items":{"type":"string","title":"an OpenSSH public key","pattern":"^(ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(256|384|521)|sk-ssh-ed25519@openssh\\.com|sk-ecdsa-sha2-nistp256@openssh\\.com) [A-Za-z0-9+/]{40,}={0,3}( [^\\n\\r]*)?$","maxLength":2048,"example":"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA admin"}},"userDataSecretRef":{"type":"object","required":["name"],"properties":{"name":{"type":"string","title":"the name of a Secret","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$","minLength":1,"maxLength":253,"example":"legacy-db-cloud-init"}},"additionalProperties":false},"site":{"type":"string","title":"the name of a site","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":14,"example":"site-a"},"running":{"type":"boolean","default":true}},"additionalProperties":false}},"replicate":{"type":"array","maxItems":12,"default":[],"items":{"type":"object","required":["kind","name"],"properties":{"kind":{"type":"string","enum":["ConfigMap","Secret"]},"name":{"type":"string","title":"the name of an object","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$","minLength":1,"maxLength":128,"example":"registry-login"},"type":{"type":"string","title":"a type of Secret","pattern":"^[A-Za-z0-9]([-A-Za-z0-9./]*[A-Za-z0-9])?$","maxLength":128,"example":"kubernetes.io/dockerconfigjson"},"namespaces":{"type":"array","maxItems":20,"items":{"type":"string","title":"the name of one of namespaces","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","maxLength":32,"example":"production"}}},"additionalProperties":false}},"cordoned":{"type":"boolean","default":false},"quarantine":{"type":"boolean","default":false},"preventDeletion":{"type":"boolean","default":false},"allowNamespaceRemoval":{"type":"boolean","default":false},"allowMachineRemoval":{"type":"boolean","default":false}},"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
const func47 = (text) => { let length = text.length; for (let i = 0; i < text.length; i++) if ((text.charCodeAt(i) & 0xfc00) === 0xdc00) length--; return length; };
const pattern0 = new RegExp("^[^\\n\\r]*$", "u");
const pattern1 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "u");
const pattern2 = new RegExp("^[^\\s\\\\]([^\\n\\r\\\\]*[^\\s\\\\])?$", "u");
const pattern4 = new RegExp("^[a-z]([-a-z0-9]*[a-z0-9])?$", "u");
const pattern5 = new RegExp("^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$", "u");
const pattern6 = new RegExp("^(0|[1-9][0-9]{0,8}(m|Ki|Mi|Gi|Ti)?)$", "u");
const pattern10 = new RegExp("^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9][-a-z0-9._]*)*$", "u");
const pattern11 = new RegExp("^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$", "u");
const pattern12 = new RegExp("^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$", "u");
const pattern16 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?/[a-z0-9]([-a-z0-9.]*[a-z0-9])?$", "u");
const pattern17 = new RegExp("^1\\.(0|[1-9][0-9]?)(\\.(0|[1-9][0-9]{0,2}))?$", "u");
const pattern18 = new RegExp("^[45]\\.(0|[1-9][0-9]?)(\\.(0|[1-9][0-9]{0,2}))?$", "u");
const pattern22 = new RegExp("^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$", "u");
const pattern25 = new RegExp("^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])/([89]|[12][0-9]|3[0-2])|([0-9a-f]{1,4}:){1,7}(:|[0-9a-f]{1,4}|(:[0-9a-f]{1,4}){1,6})/(1[6-9]|[2-9][0-9]|1[01][0-9]|12[0-8]))$", "u");
const pattern26 = new RegExp("^([1-9][0-9]{0,5}m|[1-9][0-9]{0,2})$", "u");
const pattern27 = new RegExp("^[1-9][0-9]{0,5}(Mi|Gi)$", "u");
const pattern35 = new RegExp("^[1-9][0-9]{0,5}(Mi|Gi|Ti)$", "u");
const pattern36 = new RegExp("^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$", "u");
const pattern40 = new RegExp("^[a-z0-9]([-a-z0-9._]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([-a-z0-9._]*[a-z0-9])?)*(:[A-Za-z0-9_][-A-Za-z0-9_.]{0,127})?(@sha256:[0-9a-f]{64})?$", "u");
const pattern41 = new RegExp("^[1-9][0-9]{0,5}(Gi|Ti)$", "u");
const pattern47 = new RegExp("^(ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(256|384|521)|sk-ssh-ed25519@openssh\\.com|sk-ecdsa-sha2-nistp256@openssh\\.com) [A-Za-z0-9+/]{40,}={0,3}( [^\\n\\r]*)?$", "u");
const pattern51 = new RegExp("^[A-Za-z0-9]([-A-Za-z0-9./]*[A-Za-z0-9])?$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.owners === undefined){
data.owners = [];
}
if(data.members === undefined){
data.members = [];
}
if(data.namespaces === undefined){
data.namespaces = [];
}
if(data.quota === undefined){
data.quota = {};
}
if(data.clusters === undefined){
data.clusters = {};
}
if(data.allowed === undefined){
data.allowed = {};
}
if(data.nodePools === undefined){
data.nodePools = [];
}
if(data.network === undefined){
data.network = {};
}
if(data.limits === undefined){
data.limits = {};
}
if(data.policies === undefined){
data.policies = {};
}
if(data.machines === undefined){
data.machines = [];
}
if(data.replicate === undefined){
data.replicate = [];
}
if(data.cordoned === undefined){
data.cordoned = false;
}
if(data.quarantine === undefined){
data.quarantine = false;
}
if(data.preventDeletion === undefined){
data.preventDeletion = false;
}
if(data.allowNamespaceRemoval === undefined){
data.allowNamespaceRemoval = false;
}
if(data.allowMachineRemoval === undefined){
data.allowMachineRemoval = false;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema11.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.displayName !== undefined && func0.call(data, "displayName")){
let data0 = data.displayName;
if(typeof data0 === "string"){
if(func47(data0) > 128){
const err1 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/maxLength",keyword:"maxLength",params:{limit: 128},schema:128,parentSchema:schema11.properties.displayName,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/pattern",keyword:"pattern",params:{pattern: "^[^\\n\\r]*$"},schema:"^[^\\n\\r]*$",parentSchema:schema11.properties.displayName,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type: "string"},schema:schema11.properties.displayName.type,parentSchema:schema11.properties.displayName,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.claimNamespace !== undefined && func0.call(data, "claimNamespace")){
let data1 = data.claimNamespace;
if(typeof data1 === "string"){
if(func47(data1) > 63){
const err4 = {instancePath:instancePath+"/claimNamespace",schemaPath:"#/properties/claimNamespace/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.claimNamespace,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func47(data1) < 1){
const err5 = {instancePath:instancePath+"/claimNamespace",schemaPath:"#/properties/claimNamespace/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.claimNamespace,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern1.test(data1)){
const err6 = {instancePath:instancePath+"/claimNamespace",schemaPath:"#/properties/claimNamespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.claimNamespace,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/claimNamespace",schemaPath:"#/properties/claimNamespace/type",keyword:"type",params:{type: "string"},schema:schema11.properties.claimNamespace.type,parentSchema:schema11.properties.claimNamespace,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
let data2 = data.owners;
if(Array.isArray(data2)){
if(data2.length > 16){
const err8 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/maxItems",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema11.properties.owners,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.kind === undefined){
data3.kind = "Group";
}
if((data3.name === undefined) || (!(func0.call(data3, "name")))){
const err9 = {instancePath:instancePath+"/owners/" + i0,schemaPath:"#/properties/owners/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.owners.items.required,parentSchema:schema11.properties.owners.items,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 of Object.keys(data3)){
if(!((key1 === "kind") || (key1 === "name"))){
const err10 = {instancePath:instancePath+"/owners/" + i0,schemaPath:"#/properties/owners/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema11.properties.owners.items,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
let data4 = data3.kind;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/owners/" + i0+"/kind",schemaPath:"#/properties/owners/items/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema11.properties.owners.items.properties.kind.type,parentSchema:schema11.properties.owners.items.properties.kind,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((data4 === "Group") || (data4 === "User")) || (data4 === "ServiceAccount"))){
const err12 = {instancePath:instancePath+"/owners/" + i0+"/kind",schemaPath:"#/properties/owners/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.owners.items.properties.kind.enum},schema:schema11.properties.owners.items.properties.kind.enum,parentSchema:schema11.properties.owners.items.properties.kind,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.name !== undefined && func0.call(data3, "name")){
let data5 = data3.name;
if(typeof data5 === "string"){
if(func47(data5) > 253){
const err13 = {instancePath:instancePath+"/owners/" + i0+"/name",schemaPath:"#/properties/owners/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema11.properties.owners.items.properties.name,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func47(data5) < 1){
const err14 = {instancePath:instancePath+"/owners/" + i0+"/name",schemaPath:"#/properties/owners/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.owners.items.properties.name,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern2.test(data5)){
const err15 = {instancePath:instancePath+"/owners/" + i0+"/name",schemaPath:"#/properties/owners/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\\\]([^\\n\\r\\\\]*[^\\s\\\\])?$"},schema:"^[^\\s\\\\]([^\\n\\r\\\\]*[^\\s\\\\])?$",parentSchema:schema11.properties.owners.items.properties.name,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/owners/" + i0+"/name",schemaPath:"#/properties/owners/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.owners.items.properties.name.type,parentSchema:schema11.properties.owners.items.properties.name,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/owners/" + i0,schemaPath:"#/properties/owners/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.owners.items.type,parentSchema:schema11.properties.owners.items,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/type",keyword:"type",params:{type: "array"},schema:schema11.properties.owners.type,parentSchema:schema11.properties.owners,data:data2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
let data6 = data.members;
if(Array.isArray(data6)){
if(data6.length > 32){
const err19 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/maxItems",keyword:"maxItems",params:{limit: 32},schema:32,parentSchema:schema11.properties.members,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.kind === undefined){
data7.kind = "Group";
}
if(data7.role === undefined){
data7.role = "edit";
}
if((data7.name === undefined) || (!(func0.call(data7, "name")))){
const err20 = {instancePath:instancePath+"/members/" + i1,schemaPath:"#/properties/members/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.members.items.required,parentSchema:schema11.properties.members.items,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key2 of Object.keys(data7)){
if(!(((key2 === "kind") || (key2 === "name")) || (key2 === "role"))){
const err21 = {instancePath:instancePath+"/members/" + i1,schemaPath:"#/properties/members/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema11.properties.members.items,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
let data8 = data7.kind;
if(typeof data8 !== "string"){
const err22 = {instancePath:instancePath+"/members/" + i1+"/kind",schemaPath:"#/properties/members/items/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema11.properties.members.items.properties.kind.type,parentSchema:schema11.properties.members.items.properties.kind,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(((data8 === "Group") || (data8 === "User")) || (data8 === "ServiceAccount"))){
const err23 = {instancePath:instancePath+"/members/" + i1+"/kind",schemaPath:"#/properties/members/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.members.items.properties.kind.enum},schema:schema11.properties.members.items.properties.kind.enum,parentSchema:schema11.properties.members.items.properties.kind,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data7.name !== undefined && func0.call(data7, "name")){
let data9 = data7.name;
if(typeof data9 === "string"){
if(func47(data9) > 253){
const err24 = {instancePath:instancePath+"/members/" + i1+"/name",schemaPath:"#/properties/members/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema11.properties.members.items.properties.name,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func47(data9) < 1){
const err25 = {instancePath:instancePath+"/members/" + i1+"/name",schemaPath:"#/properties/members/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.members.items.properties.name,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern2.test(data9)){
const err26 = {instancePath:instancePath+"/members/" + i1+"/name",schemaPath:"#/properties/members/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\\\]([^\\n\\r\\\\]*[^\\s\\\\])?$"},schema:"^[^\\s\\\\]([^\\n\\r\\\\]*[^\\s\\\\])?$",parentSchema:schema11.properties.members.items.properties.name,data:data9};
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
const err27 = {instancePath:instancePath+"/members/" + i1+"/name",schemaPath:"#/properties/members/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.members.items.properties.name.type,parentSchema:schema11.properties.members.items.properties.name,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
let data10 = data7.role;
if(typeof data10 !== "string"){
const err28 = {instancePath:instancePath+"/members/" + i1+"/role",schemaPath:"#/properties/members/items/properties/role/type",keyword:"type",params:{type: "string"},schema:schema11.properties.members.items.properties.role.type,parentSchema:schema11.properties.members.items.properties.role,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!(((data10 === "admin") || (data10 === "edit")) || (data10 === "view"))){
const err29 = {instancePath:instancePath+"/members/" + i1+"/role",schemaPath:"#/properties/members/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema11.properties.members.items.properties.role.enum},schema:schema11.properties.members.items.properties.role.enum,parentSchema:schema11.properties.members.items.properties.role,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/members/" + i1,schemaPath:"#/properties/members/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.members.items.type,parentSchema:schema11.properties.members.items,data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "array"},schema:schema11.properties.members.type,parentSchema:schema11.properties.members,data:data6};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
let data11 = data.namespaces;
if(Array.isArray(data11)){
if(data11.length > 17){
const err32 = {instancePath:instancePath+"/namespaces",schemaPath:"#/properties/namespaces/maxItems",keyword:"maxItems",params:{limit: 17},schema:17,parentSchema:schema11.properties.namespaces,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.labels === undefined){
data12.labels = {};
}
if((data12.name === undefined) || (!(func0.call(data12, "name")))){
const err33 = {instancePath:instancePath+"/namespaces/" + i2,schemaPath:"#/properties/namespaces/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.namespaces.items.required,parentSchema:schema11.properties.namespaces.items,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key3 of Object.keys(data12)){
if(!(((((((key3 === "name") || (key3 === "share")) || (key3 === "labels")) || (key3 === "podSecurity")) || (key3 === "quota")) || (key3 === "nodePool")) || (key3 === "site"))){
const err34 = {instancePath:instancePath+"/namespaces/" + i2,schemaPath:"#/properties/namespaces/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema11.properties.namespaces.items,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data12.name !== undefined && func0.call(data12, "name")){
let data13 = data12.name;
if(typeof data13 === "string"){
if(func47(data13) > 32){
const err35 = {instancePath:instancePath+"/namespaces/" + i2+"/name",schemaPath:"#/properties/namespaces/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema11.properties.namespaces.items.properties.name,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(func47(data13) < 1){
const err36 = {instancePath:instancePath+"/namespaces/" + i2+"/name",schemaPath:"#/properties/namespaces/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.namespaces.items.properties.name,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!pattern4.test(data13)){
const err37 = {instancePath:instancePath+"/namespaces/" + i2+"/name",schemaPath:"#/properties/namespaces/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.namespaces.items.properties.name,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/namespaces/" + i2+"/name",schemaPath:"#/properties/namespaces/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.namespaces.items.properties.name.type,parentSchema:schema11.properties.namespaces.items.properties.name,data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data12.share !== undefined && func0.call(data12, "share")){
let data14 = data12.share;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err39 = {instancePath:instancePath+"/namespaces/" + i2+"/share",schemaPath:"#/properties/namespaces/items/properties/share/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.namespaces.items.properties.share.type,parentSchema:schema11.properties.namespaces.items.properties.share,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 100 || isNaN(data14)){
const err40 = {instancePath:instancePath+"/namespaces/" + i2+"/share",schemaPath:"#/properties/namespaces/items/properties/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema11.properties.namespaces.items.properties.share,data:data14};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data14 < 1 || isNaN(data14)){
const err41 = {instancePath:instancePath+"/namespaces/" + i2+"/share",schemaPath:"#/properties/namespaces/items/properties/share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.namespaces.items.properties.share,data:data14};
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
let data15 = data12.labels;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length > 16){
const err42 = {instancePath:instancePath+"/namespaces/" + i2+"/labels",schemaPath:"#/properties/namespaces/items/properties/labels/maxProperties",keyword:"maxProperties",params:{limit: 16},schema:16,parentSchema:schema11.properties.namespaces.items.properties.labels,data:data15};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key4 of Object.keys(data15)){
let data16 = data15[key4];
if(typeof data16 === "string"){
if(func47(data16) > 63){
const err43 = {instancePath:instancePath+"/namespaces/" + i2+"/labels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/namespaces/items/properties/labels/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.namespaces.items.properties.labels.additionalProperties,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!pattern5.test(data16)){
const err44 = {instancePath:instancePath+"/namespaces/" + i2+"/labels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/namespaces/items/properties/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:schema11.properties.namespaces.items.properties.labels.additionalProperties,data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/namespaces/" + i2+"/labels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/namespaces/items/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.namespaces.items.properties.labels.additionalProperties.type,parentSchema:schema11.properties.namespaces.items.properties.labels.additionalProperties,data:data16};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/namespaces/" + i2+"/labels",schemaPath:"#/properties/namespaces/items/properties/labels/type",keyword:"type",params:{type: "object"},schema:schema11.properties.namespaces.items.properties.labels.type,parentSchema:schema11.properties.namespaces.items.properties.labels,data:data15};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data12.podSecurity !== undefined && func0.call(data12, "podSecurity")){
let data17 = data12.podSecurity;
if(typeof data17 !== "string"){
const err47 = {instancePath:instancePath+"/namespaces/" + i2+"/podSecurity",schemaPath:"#/properties/namespaces/items/properties/podSecurity/type",keyword:"type",params:{type: "string"},schema:schema11.properties.namespaces.items.properties.podSecurity.type,parentSchema:schema11.properties.namespaces.items.properties.podSecurity,data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!(((data17 === "restricted") || (data17 === "baseline")) || (data17 === "privileged"))){
const err48 = {instancePath:instancePath+"/namespaces/" + i2+"/podSecurity",schemaPath:"#/properties/namespaces/items/properties/podSecurity/enum",keyword:"enum",params:{allowedValues: schema11.properties.namespaces.items.properties.podSecurity.enum},schema:schema11.properties.namespaces.items.properties.podSecurity.enum,parentSchema:schema11.properties.namespaces.items.properties.podSecurity,data:data17};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data12.quota !== undefined && func0.call(data12, "quota")){
let data18 = data12.quota;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(Object.keys(data18).length > 32){
const err49 = {instancePath:instancePath+"/namespaces/" + i2+"/quota",schemaPath:"#/properties/namespaces/items/properties/quota/maxProperties",keyword:"maxProperties",params:{limit: 32},schema:32,parentSchema:schema11.properties.namespaces.items.properties.quota,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key5 of Object.keys(data18)){
let data19 = data18[key5];
if(typeof data19 === "string"){
if(func47(data19) > 11){
const err50 = {instancePath:instancePath+"/namespaces/" + i2+"/quota/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/namespaces/items/properties/quota/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 11},schema:11,parentSchema:schema11.properties.namespaces.items.properties.quota.additionalProperties,data:data19};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!pattern6.test(data19)){
const err51 = {instancePath:instancePath+"/namespaces/" + i2+"/quota/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/namespaces/items/properties/quota/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,8}(m|Ki|Mi|Gi|Ti)?)$"},schema:"^(0|[1-9][0-9]{0,8}(m|Ki|Mi|Gi|Ti)?)$",parentSchema:schema11.properties.namespaces.items.properties.quota.additionalProperties,data:data19};
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
const err52 = {instancePath:instancePath+"/namespaces/" + i2+"/quota/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/namespaces/items/properties/quota/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.namespaces.items.properties.quota.additionalProperties.type,parentSchema:schema11.properties.namespaces.items.properties.quota.additionalProperties,data:data19};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/namespaces/" + i2+"/quota",schemaPath:"#/properties/namespaces/items/properties/quota/type",keyword:"type",params:{type: "object"},schema:schema11.properties.namespaces.items.properties.quota.type,parentSchema:schema11.properties.namespaces.items.properties.quota,data:data18};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data12.nodePool !== undefined && func0.call(data12, "nodePool")){
let data20 = data12.nodePool;
if(typeof data20 === "string"){
if(func47(data20) > 32){
const err54 = {instancePath:instancePath+"/namespaces/" + i2+"/nodePool",schemaPath:"#/properties/namespaces/items/properties/nodePool/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema11.properties.namespaces.items.properties.nodePool,data:data20};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!pattern1.test(data20)){
const err55 = {instancePath:instancePath+"/namespaces/" + i2+"/nodePool",schemaPath:"#/properties/namespaces/items/properties/nodePool/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.namespaces.items.properties.nodePool,data:data20};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/namespaces/" + i2+"/nodePool",schemaPath:"#/properties/namespaces/items/properties/nodePool/type",keyword:"type",params:{type: "string"},schema:schema11.properties.namespaces.items.properties.nodePool.type,parentSchema:schema11.properties.namespaces.items.properties.nodePool,data:data20};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data12.site !== undefined && func0.call(data12, "site")){
let data21 = data12.site;
if(typeof data21 === "string"){
if(func47(data21) > 14){
const err57 = {instancePath:instancePath+"/namespaces/" + i2+"/site",schemaPath:"#/properties/namespaces/items/properties/site/maxLength",keyword:"maxLength",params:{limit: 14},schema:14,parentSchema:schema11.properties.namespaces.items.properties.site,data:data21};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!pattern1.test(data21)){
const err58 = {instancePath:instancePath+"/namespaces/" + i2+"/site",schemaPath:"#/properties/namespaces/items/properties/site/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.namespaces.items.properties.site,data:data21};
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
const err59 = {instancePath:instancePath+"/namespaces/" + i2+"/site",schemaPath:"#/properties/namespaces/items/properties/site/type",keyword:"type",params:{type: "string"},schema:schema11.properties.namespaces.items.properties.site.type,parentSchema:schema11.properties.namespaces.items.properties.site,data:data21};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/namespaces/" + i2,schemaPath:"#/properties/namespaces/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.namespaces.items.type,parentSchema:schema11.properties.namespaces.items,data:data12};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/namespaces",schemaPath:"#/properties/namespaces/type",keyword:"type",params:{type: "array"},schema:schema11.properties.namespaces.type,parentSchema:schema11.properties.namespaces,data:data11};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
let data22 = data.quota;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.hard === undefined){
data22.hard = {};
}
for(const key6 of Object.keys(data22)){
if(!((key6 === "hard") || (key6 === "engine"))){
const err62 = {instancePath:instancePath+"/quota",schemaPath:"#/properties/quota/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema11.properties.quota,data:data22};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
let data23 = data22.hard;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(Object.keys(data23).length > 32){
const err63 = {instancePath:instancePath+"/quota/hard",schemaPath:"#/properties/quota/properties/hard/maxProperties",keyword:"maxProperties",params:{limit: 32},schema:32,parentSchema:schema11.properties.quota.properties.hard,data:data23};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key7 of Object.keys(data23)){
let data24 = data23[key7];
if(typeof data24 === "string"){
if(func47(data24) > 11){
const err64 = {instancePath:instancePath+"/quota/hard/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/quota/properties/hard/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 11},schema:11,parentSchema:schema11.properties.quota.properties.hard.additionalProperties,data:data24};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!pattern6.test(data24)){
const err65 = {instancePath:instancePath+"/quota/hard/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/quota/properties/hard/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,8}(m|Ki|Mi|Gi|Ti)?)$"},schema:"^(0|[1-9][0-9]{0,8}(m|Ki|Mi|Gi|Ti)?)$",parentSchema:schema11.properties.quota.properties.hard.additionalProperties,data:data24};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/quota/hard/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/quota/properties/hard/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.quota.properties.hard.additionalProperties.type,parentSchema:schema11.properties.quota.properties.hard.additionalProperties,data:data24};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/quota/hard",schemaPath:"#/properties/quota/properties/hard/type",keyword:"type",params:{type: "object"},schema:schema11.properties.quota.properties.hard.type,parentSchema:schema11.properties.quota.properties.hard,data:data23};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data22.engine !== undefined && func0.call(data22, "engine")){
let data25 = data22.engine;
if(typeof data25 !== "string"){
const err68 = {instancePath:instancePath+"/quota/engine",schemaPath:"#/properties/quota/properties/engine/type",keyword:"type",params:{type: "string"},schema:schema11.properties.quota.properties.engine.type,parentSchema:schema11.properties.quota.properties.engine,data:data25};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(!(((data25 === "Static") || (data25 === "ClusterResourceQuota")) || (data25 === "Capsule"))){
const err69 = {instancePath:instancePath+"/quota/engine",schemaPath:"#/properties/quota/properties/engine/enum",keyword:"enum",params:{allowedValues: schema11.properties.quota.properties.engine.enum},schema:schema11.properties.quota.properties.engine.enum,parentSchema:schema11.properties.quota.properties.engine,data:data25};
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
else {
const err70 = {instancePath:instancePath+"/quota",schemaPath:"#/properties/quota/type",keyword:"type",params:{type: "object"},schema:schema11.properties.quota.type,parentSchema:schema11.properties.quota,data:data22};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
let data26 = data.clusters;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.clusters === undefined){
data26.clusters = 3;
}
if(data26.virtualClusters === undefined){
data26.virtualClusters = 10;
}
for(const key8 of Object.keys(data26)){
if(!((key8 === "clusters") || (key8 === "virtualClusters"))){
const err71 = {instancePath:instancePath+"/clusters",schemaPath:"#/properties/clusters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema11.properties.clusters,data:data26};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
let data27 = data26.clusters;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err72 = {instancePath:instancePath+"/clusters/clusters",schemaPath:"#/properties/clusters/properties/clusters/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.clusters.properties.clusters.type,parentSchema:schema11.properties.clusters.properties.clusters,data:data27};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 100 || isNaN(data27)){
const err73 = {instancePath:instancePath+"/clusters/clusters",schemaPath:"#/properties/clusters/properties/clusters/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema11.properties.clusters.properties.clusters,data:data27};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data27 < 0 || isNaN(data27)){
const err74 = {instancePath:instancePath+"/clusters/clusters",schemaPath:"#/properties/clusters/properties/clusters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.clusters.properties.clusters,data:data27};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
let data28 = data26.virtualClusters;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err75 = {instancePath:instancePath+"/clusters/virtualClusters",schemaPath:"#/properties/clusters/properties/virtualClusters/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.clusters.properties.virtualClusters.type,parentSchema:schema11.properties.clusters.properties.virtualClusters,data:data28};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 200 || isNaN(data28)){
const err76 = {instancePath:instancePath+"/clusters/virtualClusters",schemaPath:"#/properties/clusters/properties/virtualClusters/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200},schema:200,parentSchema:schema11.properties.clusters.properties.virtualClusters,data:data28};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data28 < 0 || isNaN(data28)){
const err77 = {instancePath:instancePath+"/clusters/virtualClusters",schemaPath:"#/properties/clusters/properties/virtualClusters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.clusters.properties.virtualClusters,data:data28};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/clusters",schemaPath:"#/properties/clusters/type",keyword:"type",params:{type: "object"},schema:schema11.properties.clusters.type,parentSchema:schema11.properties.clusters,data:data26};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
let data29 = data.allowed;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key9 of Object.keys(data29)){
if(!(func0.call(schema11.properties.allowed.properties, key9))){
const err79 = {instancePath:instancePath+"/allowed",schemaPath:"#/properties/allowed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema11.properties.allowed,data:data29};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data29.registries !== undefined && func0.call(data29, "registries")){
let data30 = data29.registries;
if(Array.isArray(data30)){
if(data30.length > 32){
const err80 = {instancePath:instancePath+"/allowed/registries",schemaPath:"#/properties/allowed/properties/registries/maxItems",keyword:"maxItems",params:{limit: 32},schema:32,parentSchema:schema11.properties.allowed.properties.registries,data:data30};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
const len3 = data30.length;
for(let i3=0; i3<len3; i3++){
let data31 = data30[i3];
if(typeof data31 === "string"){
if(func47(data31) > 253){
const err81 = {instancePath:instancePath+"/allowed/registries/" + i3,schemaPath:"#/properties/allowed/properties/registries/items/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema11.properties.allowed.properties.registries.items,data:data31};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(!pattern10.test(data31)){
const err82 = {instancePath:instancePath+"/allowed/registries/" + i3,schemaPath:"#/properties/allowed/properties/registries/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9][-a-z0-9._]*)*$"},schema:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9][-a-z0-9._]*)*$",parentSchema:schema11.properties.allowed.properties.registries.items,data:data31};
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
const err83 = {instancePath:instancePath+"/allowed/registries/" + i3,schemaPath:"#/properties/allowed/properties/registries/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.allowed.properties.registries.items.type,parentSchema:schema11.properties.allowed.properties.registries.items,data:data31};
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
const err84 = {instancePath:instancePath+"/allowed/registries",schemaPath:"#/properties/allowed/properties/registries/type",keyword:"type",params:{type: "array"},schema:schema11.properties.allowed.properties.registries.type,parentSchema:schema11.properties.allowed.properties.registries,data:data30};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data29.ingressHostnames !== undefined && func0.call(data29, "ingressHostnames")){
let data32 = data29.ingressHostnames;
if(Array.isArray(data32)){
if(data32.length > 64){
const err85 = {instancePath:instancePath+"/allowed/ingressHostnames",schemaPath:"#/properties/allowed/properties/ingressHostnames/maxItems",keyword:"maxItems",params:{limit: 64},schema:64,parentSchema:schema11.properties.allowed.properties.ingressHostnames,data:data32};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
const len4 = data32.length;
for(let i4=0; i4<len4; i4++){
let data33 = data32[i4];
if(typeof data33 === "string"){
if(func47(data33) > 253){
const err86 = {instancePath:instancePath+"/allowed/ingressHostnames/" + i4,schemaPath:"#/properties/allowed/properties/ingressHostnames/items/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema11.properties.allowed.properties.ingressHostnames.items,data:data33};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(!pattern11.test(data33)){
const err87 = {instancePath:instancePath+"/allowed/ingressHostnames/" + i4,schemaPath:"#/properties/allowed/properties/ingressHostnames/items/pattern",keyword:"pattern",params:{pattern: "^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$"},schema:"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$",parentSchema:schema11.properties.allowed.properties.ingressHostnames.items,data:data33};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/allowed/ingressHostnames/" + i4,schemaPath:"#/properties/allowed/properties/ingressHostnames/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.allowed.properties.ingressHostnames.items.type,parentSchema:schema11.properties.allowed.properties.ingressHostnames.items,data:data33};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/allowed/ingressHostnames",schemaPath:"#/properties/allowed/properties/ingressHostnames/type",keyword:"type",params:{type: "array"},schema:schema11.properties.allowed.properties.ingressHostnames.type,parentSchema:schema11.properties.allowed.properties.ingressHostnames,data:data32};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data29.ingressClasses !== undefined && func0.call(data29, "ingressClasses")){
let data34 = data29.ingressClasses;
if(Array.isArray(data34)){
if(data34.length > 16){
const err90 = {instancePath:instancePath+"/allowed/ingressClasses",schemaPath:"#/properties/allowed/properties/ingressClasses/maxItems",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema11.properties.allowed.properties.ingressClasses,data:data34};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
const len5 = data34.length;
for(let i5=0; i5<len5; i5++){
let data35 = data34[i5];
if(typeof data35 === "string"){
if(func47(data35) > 63){
const err91 = {instancePath:instancePath+"/allowed/ingressClasses/" + i5,schemaPath:"#/properties/allowed/properties/ingressClasses/items/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.allowed.properties.ingressClasses.items,data:data35};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(!pattern12.test(data35)){
const err92 = {instancePath:instancePath+"/allowed/ingressClasses/" + i5,schemaPath:"#/properties/allowed/properties/ingressClasses/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",parentSchema:schema11.properties.allowed.properties.ingressClasses.items,data:data35};
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
const err93 = {instancePath:instancePath+"/allowed/ingressClasses/" + i5,schemaPath:"#/properties/allowed/properties/ingressClasses/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.allowed.properties.ingressClasses.items.type,parentSchema:schema11.properties.allowed.properties.ingressClasses.items,data:data35};
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
const err94 = {instancePath:instancePath+"/allowed/ingressClasses",schemaPath:"#/properties/allowed/properties/ingressClasses/type",keyword:"type",params:{type: "array"},schema:schema11.properties.allowed.properties.ingressClasses.type,parentSchema:schema11.properties.allowed.properties.ingressClasses,data:data34};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data29.storageClasses !== undefined && func0.call(data29, "storageClasses")){
let data36 = data29.storageClasses;
if(Array.isArray(data36)){
if(data36.length > 16){
const err95 = {instancePath:instancePath+"/allowed/storageClasses",schemaPath:"#/properties/allowed/properties/storageClasses/maxItems",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema11.properties.allowed.properties.storageClasses,data:data36};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
const len6 = data36.length;
for(let i6=0; i6<len6; i6++){
let data37 = data36[i6];
if(typeof data37 === "string"){
if(func47(data37) > 63){
const err96 = {instancePath:instancePath+"/allowed/storageClasses/" + i6,schemaPath:"#/properties/allowed/properties/storageClasses/items/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.allowed.properties.storageClasses.items,data:data37};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(!pattern12.test(data37)){
const err97 = {instancePath:instancePath+"/allowed/storageClasses/" + i6,schemaPath:"#/properties/allowed/properties/storageClasses/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",parentSchema:schema11.properties.allowed.properties.storageClasses.items,data:data37};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/allowed/storageClasses/" + i6,schemaPath:"#/properties/allowed/properties/storageClasses/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.allowed.properties.storageClasses.items.type,parentSchema:schema11.properties.allowed.properties.storageClasses.items,data:data37};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/allowed/storageClasses",schemaPath:"#/properties/allowed/properties/storageClasses/type",keyword:"type",params:{type: "array"},schema:schema11.properties.allowed.properties.storageClasses.type,parentSchema:schema11.properties.allowed.properties.storageClasses,data:data36};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data29.priorityClasses !== undefined && func0.call(data29, "priorityClasses")){
let data38 = data29.priorityClasses;
if(Array.isArray(data38)){
if(data38.length > 16){
const err100 = {instancePath:instancePath+"/allowed/priorityClasses",schemaPath:"#/properties/allowed/properties/priorityClasses/maxItems",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema11.properties.allowed.properties.priorityClasses,data:data38};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
const len7 = data38.length;
for(let i7=0; i7<len7; i7++){
let data39 = data38[i7];
if(typeof data39 === "string"){
if(func47(data39) > 63){
const err101 = {instancePath:instancePath+"/allowed/priorityClasses/" + i7,schemaPath:"#/properties/allowed/properties/priorityClasses/items/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.allowed.properties.priorityClasses.items,data:data39};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(!pattern12.test(data39)){
const err102 = {instancePath:instancePath+"/allowed/priorityClasses/" + i7,schemaPath:"#/properties/allowed/properties/priorityClasses/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",parentSchema:schema11.properties.allowed.properties.priorityClasses.items,data:data39};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/allowed/priorityClasses/" + i7,schemaPath:"#/properties/allowed/properties/priorityClasses/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.allowed.properties.priorityClasses.items.type,parentSchema:schema11.properties.allowed.properties.priorityClasses.items,data:data39};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/allowed/priorityClasses",schemaPath:"#/properties/allowed/properties/priorityClasses/type",keyword:"type",params:{type: "array"},schema:schema11.properties.allowed.properties.priorityClasses.type,parentSchema:schema11.properties.allowed.properties.priorityClasses,data:data38};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data29.runtimeClasses !== undefined && func0.call(data29, "runtimeClasses")){
let data40 = data29.runtimeClasses;
if(Array.isArray(data40)){
if(data40.length > 16){
const err105 = {instancePath:instancePath+"/allowed/runtimeClasses",schemaPath:"#/properties/allowed/properties/runtimeClasses/maxItems",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema11.properties.allowed.properties.runtimeClasses,data:data40};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
const len8 = data40.length;
for(let i8=0; i8<len8; i8++){
let data41 = data40[i8];
if(typeof data41 === "string"){
if(func47(data41) > 63){
const err106 = {instancePath:instancePath+"/allowed/runtimeClasses/" + i8,schemaPath:"#/properties/allowed/properties/runtimeClasses/items/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.allowed.properties.runtimeClasses.items,data:data41};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(!pattern12.test(data41)){
const err107 = {instancePath:instancePath+"/allowed/runtimeClasses/" + i8,schemaPath:"#/properties/allowed/properties/runtimeClasses/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",parentSchema:schema11.properties.allowed.properties.runtimeClasses.items,data:data41};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/allowed/runtimeClasses/" + i8,schemaPath:"#/properties/allowed/properties/runtimeClasses/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.allowed.properties.runtimeClasses.items.type,parentSchema:schema11.properties.allowed.properties.runtimeClasses.items,data:data41};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/allowed/runtimeClasses",schemaPath:"#/properties/allowed/properties/runtimeClasses/type",keyword:"type",params:{type: "array"},schema:schema11.properties.allowed.properties.runtimeClasses.type,parentSchema:schema11.properties.allowed.properties.runtimeClasses,data:data40};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data29.serviceTypes !== undefined && func0.call(data29, "serviceTypes")){
let data42 = data29.serviceTypes;
if(Array.isArray(data42)){
if(data42.length > 4){
const err110 = {instancePath:instancePath+"/allowed/serviceTypes",schemaPath:"#/properties/allowed/properties/serviceTypes/maxItems",keyword:"maxItems",params:{limit: 4},schema:4,parentSchema:schema11.properties.allowed.properties.serviceTypes,data:data42};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
const len9 = data42.length;
for(let i9=0; i9<len9; i9++){
let data43 = data42[i9];
if(typeof data43 !== "string"){
const err111 = {instancePath:instancePath+"/allowed/serviceTypes/" + i9,schemaPath:"#/properties/allowed/properties/serviceTypes/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.allowed.properties.serviceTypes.items.type,parentSchema:schema11.properties.allowed.properties.serviceTypes.items,data:data43};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(!((((data43 === "ClusterIP") || (data43 === "LoadBalancer")) || (data43 === "NodePort")) || (data43 === "ExternalName"))){
const err112 = {instancePath:instancePath+"/allowed/serviceTypes/" + i9,schemaPath:"#/properties/allowed/properties/serviceTypes/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.allowed.properties.serviceTypes.items.enum},schema:schema11.properties.allowed.properties.serviceTypes.items.enum,parentSchema:schema11.properties.allowed.properties.serviceTypes.items,data:data43};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/allowed/serviceTypes",schemaPath:"#/properties/allowed/properties/serviceTypes/type",keyword:"type",params:{type: "array"},schema:schema11.properties.allowed.properties.serviceTypes.type,parentSchema:schema11.properties.allowed.properties.serviceTypes,data:data42};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data29.networks !== undefined && func0.call(data29, "networks")){
let data44 = data29.networks;
if(Array.isArray(data44)){
if(data44.length > 16){
const err114 = {instancePath:instancePath+"/allowed/networks",schemaPath:"#/properties/allowed/properties/networks/maxItems",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema11.properties.allowed.properties.networks,data:data44};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
const len10 = data44.length;
for(let i10=0; i10<len10; i10++){
let data45 = data44[i10];
if(typeof data45 === "string"){
if(func47(data45) > 127){
const err115 = {instancePath:instancePath+"/allowed/networks/" + i10,schemaPath:"#/properties/allowed/properties/networks/items/maxLength",keyword:"maxLength",params:{limit: 127},schema:127,parentSchema:schema11.properties.allowed.properties.networks.items,data:data45};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(!pattern16.test(data45)){
const err116 = {instancePath:instancePath+"/allowed/networks/" + i10,schemaPath:"#/properties/allowed/properties/networks/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?/[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?/[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",parentSchema:schema11.properties.allowed.properties.networks.items,data:data45};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/allowed/networks/" + i10,schemaPath:"#/properties/allowed/properties/networks/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.allowed.properties.networks.items.type,parentSchema:schema11.properties.allowed.properties.networks.items,data:data45};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/allowed/networks",schemaPath:"#/properties/allowed/properties/networks/type",keyword:"type",params:{type: "array"},schema:schema11.properties.allowed.properties.networks.type,parentSchema:schema11.properties.allowed.properties.networks,data:data44};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data29.kubernetesVersions !== undefined && func0.call(data29, "kubernetesVersions")){
let data46 = data29.kubernetesVersions;
if(Array.isArray(data46)){
if(data46.length > 16){
const err119 = {instancePath:instancePath+"/allowed/kubernetesVersions",schemaPath:"#/properties/allowed/properties/kubernetesVersions/maxItems",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema11.properties.allowed.properties.kubernetesVersions,data:data46};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
const len11 = data46.length;
for(let i11=0; i11<len11; i11++){
let data47 = data46[i11];
if(typeof data47 === "string"){
if(func47(data47) > 10){
const err120 = {instancePath:instancePath+"/allowed/kubernetesVersions/" + i11,schemaPath:"#/properties/allowed/properties/kubernetesVersions/items/maxLength",keyword:"maxLength",params:{limit: 10},schema:10,parentSchema:schema11.properties.allowed.properties.kubernetesVersions.items,data:data47};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(!pattern17.test(data47)){
const err121 = {instancePath:instancePath+"/allowed/kubernetesVersions/" + i11,schemaPath:"#/properties/allowed/properties/kubernetesVersions/items/pattern",keyword:"pattern",params:{pattern: "^1\\.(0|[1-9][0-9]?)(\\.(0|[1-9][0-9]{0,2}))?$"},schema:"^1\\.(0|[1-9][0-9]?)(\\.(0|[1-9][0-9]{0,2}))?$",parentSchema:schema11.properties.allowed.properties.kubernetesVersions.items,data:data47};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/allowed/kubernetesVersions/" + i11,schemaPath:"#/properties/allowed/properties/kubernetesVersions/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.allowed.properties.kubernetesVersions.items.type,parentSchema:schema11.properties.allowed.properties.kubernetesVersions.items,data:data47};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/allowed/kubernetesVersions",schemaPath:"#/properties/allowed/properties/kubernetesVersions/type",keyword:"type",params:{type: "array"},schema:schema11.properties.allowed.properties.kubernetesVersions.type,parentSchema:schema11.properties.allowed.properties.kubernetesVersions,data:data46};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data29.clusterVersions !== undefined && func0.call(data29, "clusterVersions")){
let data48 = data29.clusterVersions;
if(Array.isArray(data48)){
if(data48.length > 16){
const err124 = {instancePath:instancePath+"/allowed/clusterVersions",schemaPath:"#/properties/allowed/properties/clusterVersions/maxItems",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema11.properties.allowed.properties.clusterVersions,data:data48};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
const len12 = data48.length;
for(let i12=0; i12<len12; i12++){
let data49 = data48[i12];
if(typeof data49 === "string"){
if(func47(data49) > 10){
const err125 = {instancePath:instancePath+"/allowed/clusterVersions/" + i12,schemaPath:"#/properties/allowed/properties/clusterVersions/items/maxLength",keyword:"maxLength",params:{limit: 10},schema:10,parentSchema:schema11.properties.allowed.properties.clusterVersions.items,data:data49};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(!pattern18.test(data49)){
const err126 = {instancePath:instancePath+"/allowed/clusterVersions/" + i12,schemaPath:"#/properties/allowed/properties/clusterVersions/items/pattern",keyword:"pattern",params:{pattern: "^[45]\\.(0|[1-9][0-9]?)(\\.(0|[1-9][0-9]{0,2}))?$"},schema:"^[45]\\.(0|[1-9][0-9]?)(\\.(0|[1-9][0-9]{0,2}))?$",parentSchema:schema11.properties.allowed.properties.clusterVersions.items,data:data49};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/allowed/clusterVersions/" + i12,schemaPath:"#/properties/allowed/properties/clusterVersions/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.allowed.properties.clusterVersions.items.type,parentSchema:schema11.properties.allowed.properties.clusterVersions.items,data:data49};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/allowed/clusterVersions",schemaPath:"#/properties/allowed/properties/clusterVersions/type",keyword:"type",params:{type: "array"},schema:schema11.properties.allowed.properties.clusterVersions.type,parentSchema:schema11.properties.allowed.properties.clusterVersions,data:data48};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data29.sizes !== undefined && func0.call(data29, "sizes")){
let data50 = data29.sizes;
if(Array.isArray(data50)){
if(data50.length > 16){
const err129 = {instancePath:instancePath+"/allowed/sizes",schemaPath:"#/properties/allowed/properties/sizes/maxItems",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema11.properties.allowed.properties.sizes,data:data50};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
const len13 = data50.length;
for(let i13=0; i13<len13; i13++){
let data51 = data50[i13];
if(typeof data51 === "string"){
if(func47(data51) > 24){
const err130 = {instancePath:instancePath+"/allowed/sizes/" + i13,schemaPath:"#/properties/allowed/properties/sizes/items/maxLength",keyword:"maxLength",params:{limit: 24},schema:24,parentSchema:schema11.properties.allowed.properties.sizes.items,data:data51};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(!pattern1.test(data51)){
const err131 = {instancePath:instancePath+"/allowed/sizes/" + i13,schemaPath:"#/properties/allowed/properties/sizes/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.allowed.properties.sizes.items,data:data51};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/allowed/sizes/" + i13,schemaPath:"#/properties/allowed/properties/sizes/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.allowed.properties.sizes.items.type,parentSchema:schema11.properties.allowed.properties.sizes.items,data:data51};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/allowed/sizes",schemaPath:"#/properties/allowed/properties/sizes/type",keyword:"type",params:{type: "array"},schema:schema11.properties.allowed.properties.sizes.type,parentSchema:schema11.properties.allowed.properties.sizes,data:data50};
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
const err134 = {instancePath:instancePath+"/allowed",schemaPath:"#/properties/allowed/type",keyword:"type",params:{type: "object"},schema:schema11.properties.allowed.type,parentSchema:schema11.properties.allowed,data:data29};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
let data52 = data.nodePools;
if(Array.isArray(data52)){
if(data52.length > 8){
const err135 = {instancePath:instancePath+"/nodePools",schemaPath:"#/properties/nodePools/maxItems",keyword:"maxItems",params:{limit: 8},schema:8,parentSchema:schema11.properties.nodePools,data:data52};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
const len14 = data52.length;
for(let i14=0; i14<len14; i14++){
let data53 = data52[i14];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.tolerations === undefined){
data53.tolerations = [];
}
if((data53.name === undefined) || (!(func0.call(data53, "name")))){
const err136 = {instancePath:instancePath+"/nodePools/" + i14,schemaPath:"#/properties/nodePools/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.nodePools.items.required,parentSchema:schema11.properties.nodePools.items,data:data53};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if((data53.selector === undefined) || (!(func0.call(data53, "selector")))){
const err137 = {instancePath:instancePath+"/nodePools/" + i14,schemaPath:"#/properties/nodePools/items/required",keyword:"required",params:{missingProperty: "selector"},schema:schema11.properties.nodePools.items.required,parentSchema:schema11.properties.nodePools.items,data:data53};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
for(const key10 of Object.keys(data53)){
if(!(((key10 === "name") || (key10 === "selector")) || (key10 === "tolerations"))){
const err138 = {instancePath:instancePath+"/nodePools/" + i14,schemaPath:"#/properties/nodePools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema11.properties.nodePools.items,data:data53};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data53.name !== undefined && func0.call(data53, "name")){
let data54 = data53.name;
if(typeof data54 === "string"){
if(func47(data54) > 32){
const err139 = {instancePath:instancePath+"/nodePools/" + i14+"/name",schemaPath:"#/properties/nodePools/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema11.properties.nodePools.items.properties.name,data:data54};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(func47(data54) < 1){
const err140 = {instancePath:instancePath+"/nodePools/" + i14+"/name",schemaPath:"#/properties/nodePools/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.nodePools.items.properties.name,data:data54};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(!pattern1.test(data54)){
const err141 = {instancePath:instancePath+"/nodePools/" + i14+"/name",schemaPath:"#/properties/nodePools/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.nodePools.items.properties.name,data:data54};
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
const err142 = {instancePath:instancePath+"/nodePools/" + i14+"/name",schemaPath:"#/properties/nodePools/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodePools.items.properties.name.type,parentSchema:schema11.properties.nodePools.items.properties.name,data:data54};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data53.selector !== undefined && func0.call(data53, "selector")){
let data55 = data53.selector;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(Object.keys(data55).length > 8){
const err143 = {instancePath:instancePath+"/nodePools/" + i14+"/selector",schemaPath:"#/properties/nodePools/items/properties/selector/maxProperties",keyword:"maxProperties",params:{limit: 8},schema:8,parentSchema:schema11.properties.nodePools.items.properties.selector,data:data55};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
for(const key11 of Object.keys(data55)){
let data56 = data55[key11];
if(typeof data56 === "string"){
if(func47(data56) > 63){
const err144 = {instancePath:instancePath+"/nodePools/" + i14+"/selector/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodePools/items/properties/selector/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.nodePools.items.properties.selector.additionalProperties,data:data56};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(!pattern5.test(data56)){
const err145 = {instancePath:instancePath+"/nodePools/" + i14+"/selector/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodePools/items/properties/selector/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:schema11.properties.nodePools.items.properties.selector.additionalProperties,data:data56};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/nodePools/" + i14+"/selector/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodePools/items/properties/selector/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodePools.items.properties.selector.additionalProperties.type,parentSchema:schema11.properties.nodePools.items.properties.selector.additionalProperties,data:data56};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/nodePools/" + i14+"/selector",schemaPath:"#/properties/nodePools/items/properties/selector/type",keyword:"type",params:{type: "object"},schema:schema11.properties.nodePools.items.properties.selector.type,parentSchema:schema11.properties.nodePools.items.properties.selector,data:data55};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
let data57 = data53.tolerations;
if(Array.isArray(data57)){
if(data57.length > 8){
const err148 = {instancePath:instancePath+"/nodePools/" + i14+"/tolerations",schemaPath:"#/properties/nodePools/items/properties/tolerations/maxItems",keyword:"maxItems",params:{limit: 8},schema:8,parentSchema:schema11.properties.nodePools.items.properties.tolerations,data:data57};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
const len15 = data57.length;
for(let i15=0; i15<len15; i15++){
let data58 = data57[i15];
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if((data58.key === undefined) || (!(func0.call(data58, "key")))){
const err149 = {instancePath:instancePath+"/nodePools/" + i14+"/tolerations/" + i15,schemaPath:"#/properties/nodePools/items/properties/tolerations/items/required",keyword:"required",params:{missingProperty: "key"},schema:schema11.properties.nodePools.items.properties.tolerations.items.required,parentSchema:schema11.properties.nodePools.items.properties.tolerations.items,data:data58};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
for(const key12 of Object.keys(data58)){
if(!(((key12 === "key") || (key12 === "value")) || (key12 === "effect"))){
const err150 = {instancePath:instancePath+"/nodePools/" + i14+"/tolerations/" + i15,schemaPath:"#/properties/nodePools/items/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema11.properties.nodePools.items.properties.tolerations.items,data:data58};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data58.key !== undefined && func0.call(data58, "key")){
let data59 = data58.key;
if(typeof data59 === "string"){
if(func47(data59) > 253){
const err151 = {instancePath:instancePath+"/nodePools/" + i14+"/tolerations/" + i15+"/key",schemaPath:"#/properties/nodePools/items/properties/tolerations/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema11.properties.nodePools.items.properties.tolerations.items.properties.key,data:data59};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(func47(data59) < 1){
const err152 = {instancePath:instancePath+"/nodePools/" + i14+"/tolerations/" + i15+"/key",schemaPath:"#/properties/nodePools/items/properties/tolerations/items/properties/key/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.nodePools.items.properties.tolerations.items.properties.key,data:data59};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(!pattern22.test(data59)){
const err153 = {instancePath:instancePath+"/nodePools/" + i14+"/tolerations/" + i15+"/key",schemaPath:"#/properties/nodePools/items/properties/tolerations/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},schema:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:schema11.properties.nodePools.items.properties.tolerations.items.properties.key,data:data59};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
else {
const err154 = {instancePath:instancePath+"/nodePools/" + i14+"/tolerations/" + i15+"/key",schemaPath:"#/properties/nodePools/items/properties/tolerations/items/properties/key/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodePools.items.properties.tolerations.items.properties.key.type,parentSchema:schema11.properties.nodePools.items.properties.tolerations.items.properties.key,data:data59};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data58.value !== undefined && func0.call(data58, "value")){
let data60 = data58.value;
if(typeof data60 === "string"){
if(func47(data60) > 63){
const err155 = {instancePath:instancePath+"/nodePools/" + i14+"/tolerations/" + i15+"/value",schemaPath:"#/properties/nodePools/items/properties/tolerations/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.nodePools.items.properties.tolerations.items.properties.value,data:data60};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(!pattern5.test(data60)){
const err156 = {instancePath:instancePath+"/nodePools/" + i14+"/tolerations/" + i15+"/value",schemaPath:"#/properties/nodePools/items/properties/tolerations/items/properties/value/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:schema11.properties.nodePools.items.properties.tolerations.items.properties.value,data:data60};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/nodePools/" + i14+"/tolerations/" + i15+"/value",schemaPath:"#/properties/nodePools/items/properties/tolerations/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodePools.items.properties.tolerations.items.properties.value.type,parentSchema:schema11.properties.nodePools.items.properties.tolerations.items.properties.value,data:data60};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data58.effect !== undefined && func0.call(data58, "effect")){
let data61 = data58.effect;
if(typeof data61 !== "string"){
const err158 = {instancePath:instancePath+"/nodePools/" + i14+"/tolerations/" + i15+"/effect",schemaPath:"#/properties/nodePools/items/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodePools.items.properties.tolerations.items.properties.effect.type,parentSchema:schema11.properties.nodePools.items.properties.tolerations.items.properties.effect,data:data61};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(!(((data61 === "NoSchedule") || (data61 === "PreferNoSchedule")) || (data61 === "NoExecute"))){
const err159 = {instancePath:instancePath+"/nodePools/" + i14+"/tolerations/" + i15+"/effect",schemaPath:"#/properties/nodePools/items/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema11.properties.nodePools.items.properties.tolerations.items.properties.effect.enum},schema:schema11.properties.nodePools.items.properties.tolerations.items.properties.effect.enum,parentSchema:schema11.properties.nodePools.items.properties.tolerations.items.properties.effect,data:data61};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
else {
const err160 = {instancePath:instancePath+"/nodePools/" + i14+"/tolerations/" + i15,schemaPath:"#/properties/nodePools/items/properties/tolerations/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.nodePools.items.properties.tolerations.items.type,parentSchema:schema11.properties.nodePools.items.properties.tolerations.items,data:data58};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/nodePools/" + i14+"/tolerations",schemaPath:"#/properties/nodePools/items/properties/tolerations/type",keyword:"type",params:{type: "array"},schema:schema11.properties.nodePools.items.properties.tolerations.type,parentSchema:schema11.properties.nodePools.items.properties.tolerations,data:data57};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
else {
const err162 = {instancePath:instancePath+"/nodePools/" + i14,schemaPath:"#/properties/nodePools/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.nodePools.items.type,parentSchema:schema11.properties.nodePools.items,data:data53};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/nodePools",schemaPath:"#/properties/nodePools/type",keyword:"type",params:{type: "array"},schema:schema11.properties.nodePools.type,parentSchema:schema11.properties.nodePools,data:data52};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data.sites !== undefined && func0.call(data, "sites")){
let data62 = data.sites;
if(Array.isArray(data62)){
if(data62.length > 15){
const err164 = {instancePath:instancePath+"/sites",schemaPath:"#/properties/sites/maxItems",keyword:"maxItems",params:{limit: 15},schema:15,parentSchema:schema11.properties.sites,data:data62};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data62.length < 1){
const err165 = {instancePath:instancePath+"/sites",schemaPath:"#/properties/sites/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.sites,data:data62};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
const len16 = data62.length;
for(let i16=0; i16<len16; i16++){
let data63 = data62[i16];
if(typeof data63 === "string"){
if(func47(data63) > 14){
const err166 = {instancePath:instancePath+"/sites/" + i16,schemaPath:"#/properties/sites/items/maxLength",keyword:"maxLength",params:{limit: 14},schema:14,parentSchema:schema11.properties.sites.items,data:data63};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(!pattern1.test(data63)){
const err167 = {instancePath:instancePath+"/sites/" + i16,schemaPath:"#/properties/sites/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.sites.items,data:data63};
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
const err168 = {instancePath:instancePath+"/sites/" + i16,schemaPath:"#/properties/sites/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.sites.items.type,parentSchema:schema11.properties.sites.items,data:data63};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
else {
const err169 = {instancePath:instancePath+"/sites",schemaPath:"#/properties/sites/type",keyword:"type",params:{type: "array"},schema:schema11.properties.sites.type,parentSchema:schema11.properties.sites,data:data62};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
let data64 = data.network;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.isolation === undefined){
data64.isolation = "Tenant";
}
if(data64.egress === undefined){
data64.egress = {};
}
for(const key13 of Object.keys(data64)){
if(!((key13 === "isolation") || (key13 === "egress"))){
const err170 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema11.properties.network,data:data64};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
let data65 = data64.isolation;
if(typeof data65 !== "string"){
const err171 = {instancePath:instancePath+"/network/isolation",schemaPath:"#/properties/network/properties/isolation/type",keyword:"type",params:{type: "string"},schema:schema11.properties.network.properties.isolation.type,parentSchema:schema11.properties.network.properties.isolation,data:data65};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(!(((data65 === "Tenant") || (data65 === "Namespace")) || (data65 === "None"))){
const err172 = {instancePath:instancePath+"/network/isolation",schemaPath:"#/properties/network/properties/isolation/enum",keyword:"enum",params:{allowedValues: schema11.properties.network.properties.isolation.enum},schema:schema11.properties.network.properties.isolation.enum,parentSchema:schema11.properties.network.properties.isolation,data:data65};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
let data66 = data64.egress;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.internet === undefined){
data66.internet = true;
}
if(data66.cidrs === undefined){
data66.cidrs = [];
}
for(const key14 of Object.keys(data66)){
if(!((key14 === "internet") || (key14 === "cidrs"))){
const err173 = {instancePath:instancePath+"/network/egress",schemaPath:"#/properties/network/properties/egress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema11.properties.network.properties.egress,data:data66};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
let data67 = data66.internet;
if(typeof data67 !== "boolean"){
const err174 = {instancePath:instancePath+"/network/egress/internet",schemaPath:"#/properties/network/properties/egress/properties/internet/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.network.properties.egress.properties.internet.type,parentSchema:schema11.properties.network.properties.egress.properties.internet,data:data67};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
let data68 = data66.cidrs;
if(Array.isArray(data68)){
if(data68.length > 64){
const err175 = {instancePath:instancePath+"/network/egress/cidrs",schemaPath:"#/properties/network/properties/egress/properties/cidrs/maxItems",keyword:"maxItems",params:{limit: 64},schema:64,parentSchema:schema11.properties.network.properties.egress.properties.cidrs,data:data68};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
const len17 = data68.length;
for(let i17=0; i17<len17; i17++){
let data69 = data68[i17];
if(typeof data69 === "string"){
if(func47(data69) > 43){
const err176 = {instancePath:instancePath+"/network/egress/cidrs/" + i17,schemaPath:"#/properties/network/properties/egress/properties/cidrs/items/maxLength",keyword:"maxLength",params:{limit: 43},schema:43,parentSchema:schema11.properties.network.properties.egress.properties.cidrs.items,data:data69};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(!pattern25.test(data69)){
const err177 = {instancePath:instancePath+"/network/egress/cidrs/" + i17,schemaPath:"#/properties/network/properties/egress/properties/cidrs/items/pattern",keyword:"pattern",params:{pattern: "^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])/([89]|[12][0-9]|3[0-2])|([0-9a-f]{1,4}:){1,7}(:|[0-9a-f]{1,4}|(:[0-9a-f]{1,4}){1,6})/(1[6-9]|[2-9][0-9]|1[01][0-9]|12[0-8]))$"},schema:"^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])/([89]|[12][0-9]|3[0-2])|([0-9a-f]{1,4}:){1,7}(:|[0-9a-f]{1,4}|(:[0-9a-f]{1,4}){1,6})/(1[6-9]|[2-9][0-9]|1[01][0-9]|12[0-8]))$",parentSchema:schema11.properties.network.properties.egress.properties.cidrs.items,data:data69};
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
const err178 = {instancePath:instancePath+"/network/egress/cidrs/" + i17,schemaPath:"#/properties/network/properties/egress/properties/cidrs/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.network.properties.egress.properties.cidrs.items.type,parentSchema:schema11.properties.network.properties.egress.properties.cidrs.items,data:data69};
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
const err179 = {instancePath:instancePath+"/network/egress/cidrs",schemaPath:"#/properties/network/properties/egress/properties/cidrs/type",keyword:"type",params:{type: "array"},schema:schema11.properties.network.properties.egress.properties.cidrs.type,parentSchema:schema11.properties.network.properties.egress.properties.cidrs,data:data68};
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
const err180 = {instancePath:instancePath+"/network/egress",schemaPath:"#/properties/network/properties/egress/type",keyword:"type",params:{type: "object"},schema:schema11.properties.network.properties.egress.type,parentSchema:schema11.properties.network.properties.egress,data:data66};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
else {
const err181 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "object"},schema:schema11.properties.network.type,parentSchema:schema11.properties.network,data:data64};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(data.podSecurity !== undefined && func0.call(data, "podSecurity")){
let data70 = data.podSecurity;
if(typeof data70 !== "string"){
const err182 = {instancePath:instancePath+"/podSecurity",schemaPath:"#/properties/podSecurity/type",keyword:"type",params:{type: "string"},schema:schema11.properties.podSecurity.type,parentSchema:schema11.properties.podSecurity,data:data70};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(!(((data70 === "restricted") || (data70 === "baseline")) || (data70 === "privileged"))){
const err183 = {instancePath:instancePath+"/podSecurity",schemaPath:"#/properties/podSecurity/enum",keyword:"enum",params:{allowedValues: schema11.properties.podSecurity.enum},schema:schema11.properties.podSecurity.enum,parentSchema:schema11.properties.podSecurity,data:data70};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
let data71 = data.limits;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
for(const key15 of Object.keys(data71)){
if(!((((key15 === "default") || (key15 === "defaultRequest")) || (key15 === "max")) || (key15 === "maxVolume"))){
const err184 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema11.properties.limits,data:data71};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data71.default !== undefined && func0.call(data71, "default")){
let data72 = data71.default;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key16 of Object.keys(data72)){
if(!(((key16 === "cpu") || (key16 === "memory")) || (key16 === "ephemeralStorage"))){
const err185 = {instancePath:instancePath+"/limits/default",schemaPath:"#/properties/limits/properties/default/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema11.properties.limits.properties.default,data:data72};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data72.cpu !== undefined && func0.call(data72, "cpu")){
let data73 = data72.cpu;
if(typeof data73 === "string"){
if(func47(data73) > 8){
const err186 = {instancePath:instancePath+"/limits/default/cpu",schemaPath:"#/properties/limits/properties/default/properties/cpu/maxLength",keyword:"maxLength",params:{limit: 8},schema:8,parentSchema:schema11.properties.limits.properties.default.properties.cpu,data:data73};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(!pattern26.test(data73)){
const err187 = {instancePath:instancePath+"/limits/default/cpu",schemaPath:"#/properties/limits/properties/default/properties/cpu/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,5}m|[1-9][0-9]{0,2})$"},schema:"^([1-9][0-9]{0,5}m|[1-9][0-9]{0,2})$",parentSchema:schema11.properties.limits.properties.default.properties.cpu,data:data73};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
else {
const err188 = {instancePath:instancePath+"/limits/default/cpu",schemaPath:"#/properties/limits/properties/default/properties/cpu/type",keyword:"type",params:{type: "string"},schema:schema11.properties.limits.properties.default.properties.cpu.type,parentSchema:schema11.properties.limits.properties.default.properties.cpu,data:data73};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data72.memory !== undefined && func0.call(data72, "memory")){
let data74 = data72.memory;
if(typeof data74 === "string"){
if(func47(data74) > 8){
const err189 = {instancePath:instancePath+"/limits/default/memory",schemaPath:"#/properties/limits/properties/default/properties/memory/maxLength",keyword:"maxLength",params:{limit: 8},schema:8,parentSchema:schema11.properties.limits.properties.default.properties.memory,data:data74};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(!pattern27.test(data74)){
const err190 = {instancePath:instancePath+"/limits/default/memory",schemaPath:"#/properties/limits/properties/default/properties/memory/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(Mi|Gi)$"},schema:"^[1-9][0-9]{0,5}(Mi|Gi)$",parentSchema:schema11.properties.limits.properties.default.properties.memory,data:data74};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
else {
const err191 = {instancePath:instancePath+"/limits/default/memory",schemaPath:"#/properties/limits/properties/default/properties/memory/type",keyword:"type",params:{type: "string"},schema:schema11.properties.limits.properties.default.properties.memory.type,parentSchema:schema11.properties.limits.properties.default.properties.memory,data:data74};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data72.ephemeralStorage !== undefined && func0.call(data72, "ephemeralStorage")){
let data75 = data72.ephemeralStorage;
if(typeof data75 === "string"){
if(func47(data75) > 8){
const err192 = {instancePath:instancePath+"/limits/default/ephemeralStorage",schemaPath:"#/properties/limits/properties/default/properties/ephemeralStorage/maxLength",keyword:"maxLength",params:{limit: 8},schema:8,parentSchema:schema11.properties.limits.properties.default.properties.ephemeralStorage,data:data75};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(!pattern27.test(data75)){
const err193 = {instancePath:instancePath+"/limits/default/ephemeralStorage",schemaPath:"#/properties/limits/properties/default/properties/ephemeralStorage/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(Mi|Gi)$"},schema:"^[1-9][0-9]{0,5}(Mi|Gi)$",parentSchema:schema11.properties.limits.properties.default.properties.ephemeralStorage,data:data75};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
else {
const err194 = {instancePath:instancePath+"/limits/default/ephemeralStorage",schemaPath:"#/properties/limits/properties/default/properties/ephemeralStorage/type",keyword:"type",params:{type: "string"},schema:schema11.properties.limits.properties.default.properties.ephemeralStorage.type,parentSchema:schema11.properties.limits.properties.default.properties.ephemeralStorage,data:data75};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/limits/default",schemaPath:"#/properties/limits/properties/default/type",keyword:"type",params:{type: "object"},schema:schema11.properties.limits.properties.default.type,parentSchema:schema11.properties.limits.properties.default,data:data72};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data71.defaultRequest !== undefined && func0.call(data71, "defaultRequest")){
let data76 = data71.defaultRequest;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key17 of Object.keys(data76)){
if(!(((key17 === "cpu") || (key17 === "memory")) || (key17 === "ephemeralStorage"))){
const err196 = {instancePath:instancePath+"/limits/defaultRequest",schemaPath:"#/properties/limits/properties/defaultRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema11.properties.limits.properties.defaultRequest,data:data76};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data76.cpu !== undefined && func0.call(data76, "cpu")){
let data77 = data76.cpu;
if(typeof data77 === "string"){
if(func47(data77) > 8){
const err197 = {instancePath:instancePath+"/limits/defaultRequest/cpu",schemaPath:"#/properties/limits/properties/defaultRequest/properties/cpu/maxLength",keyword:"maxLength",params:{limit: 8},schema:8,parentSchema:schema11.properties.limits.properties.defaultRequest.properties.cpu,data:data77};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(!pattern26.test(data77)){
const err198 = {instancePath:instancePath+"/limits/defaultRequest/cpu",schemaPath:"#/properties/limits/properties/defaultRequest/properties/cpu/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,5}m|[1-9][0-9]{0,2})$"},schema:"^([1-9][0-9]{0,5}m|[1-9][0-9]{0,2})$",parentSchema:schema11.properties.limits.properties.defaultRequest.properties.cpu,data:data77};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
else {
const err199 = {instancePath:instancePath+"/limits/defaultRequest/cpu",schemaPath:"#/properties/limits/properties/defaultRequest/properties/cpu/type",keyword:"type",params:{type: "string"},schema:schema11.properties.limits.properties.defaultRequest.properties.cpu.type,parentSchema:schema11.properties.limits.properties.defaultRequest.properties.cpu,data:data77};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data76.memory !== undefined && func0.call(data76, "memory")){
let data78 = data76.memory;
if(typeof data78 === "string"){
if(func47(data78) > 8){
const err200 = {instancePath:instancePath+"/limits/defaultRequest/memory",schemaPath:"#/properties/limits/properties/defaultRequest/properties/memory/maxLength",keyword:"maxLength",params:{limit: 8},schema:8,parentSchema:schema11.properties.limits.properties.defaultRequest.properties.memory,data:data78};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(!pattern27.test(data78)){
const err201 = {instancePath:instancePath+"/limits/defaultRequest/memory",schemaPath:"#/properties/limits/properties/defaultRequest/properties/memory/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(Mi|Gi)$"},schema:"^[1-9][0-9]{0,5}(Mi|Gi)$",parentSchema:schema11.properties.limits.properties.defaultRequest.properties.memory,data:data78};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
else {
const err202 = {instancePath:instancePath+"/limits/defaultRequest/memory",schemaPath:"#/properties/limits/properties/defaultRequest/properties/memory/type",keyword:"type",params:{type: "string"},schema:schema11.properties.limits.properties.defaultRequest.properties.memory.type,parentSchema:schema11.properties.limits.properties.defaultRequest.properties.memory,data:data78};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data76.ephemeralStorage !== undefined && func0.call(data76, "ephemeralStorage")){
let data79 = data76.ephemeralStorage;
if(typeof data79 === "string"){
if(func47(data79) > 8){
const err203 = {instancePath:instancePath+"/limits/defaultRequest/ephemeralStorage",schemaPath:"#/properties/limits/properties/defaultRequest/properties/ephemeralStorage/maxLength",keyword:"maxLength",params:{limit: 8},schema:8,parentSchema:schema11.properties.limits.properties.defaultRequest.properties.ephemeralStorage,data:data79};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(!pattern27.test(data79)){
const err204 = {instancePath:instancePath+"/limits/defaultRequest/ephemeralStorage",schemaPath:"#/properties/limits/properties/defaultRequest/properties/ephemeralStorage/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(Mi|Gi)$"},schema:"^[1-9][0-9]{0,5}(Mi|Gi)$",parentSchema:schema11.properties.limits.properties.defaultRequest.properties.ephemeralStorage,data:data79};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
else {
const err205 = {instancePath:instancePath+"/limits/defaultRequest/ephemeralStorage",schemaPath:"#/properties/limits/properties/defaultRequest/properties/ephemeralStorage/type",keyword:"type",params:{type: "string"},schema:schema11.properties.limits.properties.defaultRequest.properties.ephemeralStorage.type,parentSchema:schema11.properties.limits.properties.defaultRequest.properties.ephemeralStorage,data:data79};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
else {
const err206 = {instancePath:instancePath+"/limits/defaultRequest",schemaPath:"#/properties/limits/properties/defaultRequest/type",keyword:"type",params:{type: "object"},schema:schema11.properties.limits.properties.defaultRequest.type,parentSchema:schema11.properties.limits.properties.defaultRequest,data:data76};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data71.max !== undefined && func0.call(data71, "max")){
let data80 = data71.max;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key18 of Object.keys(data80)){
if(!(((key18 === "cpu") || (key18 === "memory")) || (key18 === "ephemeralStorage"))){
const err207 = {instancePath:instancePath+"/limits/max",schemaPath:"#/properties/limits/properties/max/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema11.properties.limits.properties.max,data:data80};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data80.cpu !== undefined && func0.call(data80, "cpu")){
let data81 = data80.cpu;
if(typeof data81 === "string"){
if(func47(data81) > 8){
const err208 = {instancePath:instancePath+"/limits/max/cpu",schemaPath:"#/properties/limits/properties/max/properties/cpu/maxLength",keyword:"maxLength",params:{limit: 8},schema:8,parentSchema:schema11.properties.limits.properties.max.properties.cpu,data:data81};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(!pattern26.test(data81)){
const err209 = {instancePath:instancePath+"/limits/max/cpu",schemaPath:"#/properties/limits/properties/max/properties/cpu/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,5}m|[1-9][0-9]{0,2})$"},schema:"^([1-9][0-9]{0,5}m|[1-9][0-9]{0,2})$",parentSchema:schema11.properties.limits.properties.max.properties.cpu,data:data81};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
else {
const err210 = {instancePath:instancePath+"/limits/max/cpu",schemaPath:"#/properties/limits/properties/max/properties/cpu/type",keyword:"type",params:{type: "string"},schema:schema11.properties.limits.properties.max.properties.cpu.type,parentSchema:schema11.properties.limits.properties.max.properties.cpu,data:data81};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data80.memory !== undefined && func0.call(data80, "memory")){
let data82 = data80.memory;
if(typeof data82 === "string"){
if(func47(data82) > 8){
const err211 = {instancePath:instancePath+"/limits/max/memory",schemaPath:"#/properties/limits/properties/max/properties/memory/maxLength",keyword:"maxLength",params:{limit: 8},schema:8,parentSchema:schema11.properties.limits.properties.max.properties.memory,data:data82};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(!pattern27.test(data82)){
const err212 = {instancePath:instancePath+"/limits/max/memory",schemaPath:"#/properties/limits/properties/max/properties/memory/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(Mi|Gi)$"},schema:"^[1-9][0-9]{0,5}(Mi|Gi)$",parentSchema:schema11.properties.limits.properties.max.properties.memory,data:data82};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
else {
const err213 = {instancePath:instancePath+"/limits/max/memory",schemaPath:"#/properties/limits/properties/max/properties/memory/type",keyword:"type",params:{type: "string"},schema:schema11.properties.limits.properties.max.properties.memory.type,parentSchema:schema11.properties.limits.properties.max.properties.memory,data:data82};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data80.ephemeralStorage !== undefined && func0.call(data80, "ephemeralStorage")){
let data83 = data80.ephemeralStorage;
if(typeof data83 === "string"){
if(func47(data83) > 8){
const err214 = {instancePath:instancePath+"/limits/max/ephemeralStorage",schemaPath:"#/properties/limits/properties/max/properties/ephemeralStorage/maxLength",keyword:"maxLength",params:{limit: 8},schema:8,parentSchema:schema11.properties.limits.properties.max.properties.ephemeralStorage,data:data83};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(!pattern27.test(data83)){
const err215 = {instancePath:instancePath+"/limits/max/ephemeralStorage",schemaPath:"#/properties/limits/properties/max/properties/ephemeralStorage/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(Mi|Gi)$"},schema:"^[1-9][0-9]{0,5}(Mi|Gi)$",parentSchema:schema11.properties.limits.properties.max.properties.ephemeralStorage,data:data83};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
else {
const err216 = {instancePath:instancePath+"/limits/max/ephemeralStorage",schemaPath:"#/properties/limits/properties/max/properties/ephemeralStorage/type",keyword:"type",params:{type: "string"},schema:schema11.properties.limits.properties.max.properties.ephemeralStorage.type,parentSchema:schema11.properties.limits.properties.max.properties.ephemeralStorage,data:data83};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
}
else {
const err217 = {instancePath:instancePath+"/limits/max",schemaPath:"#/properties/limits/properties/max/type",keyword:"type",params:{type: "object"},schema:schema11.properties.limits.properties.max.type,parentSchema:schema11.properties.limits.properties.max,data:data80};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data71.maxVolume !== undefined && func0.call(data71, "maxVolume")){
let data84 = data71.maxVolume;
if(typeof data84 === "string"){
if(func47(data84) > 8){
const err218 = {instancePath:instancePath+"/limits/maxVolume",schemaPath:"#/properties/limits/properties/maxVolume/maxLength",keyword:"maxLength",params:{limit: 8},schema:8,parentSchema:schema11.properties.limits.properties.maxVolume,data:data84};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(!pattern35.test(data84)){
const err219 = {instancePath:instancePath+"/limits/maxVolume",schemaPath:"#/properties/limits/properties/maxVolume/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(Mi|Gi|Ti)$"},schema:"^[1-9][0-9]{0,5}(Mi|Gi|Ti)$",parentSchema:schema11.properties.limits.properties.maxVolume,data:data84};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
else {
const err220 = {instancePath:instancePath+"/limits/maxVolume",schemaPath:"#/properties/limits/properties/maxVolume/type",keyword:"type",params:{type: "string"},schema:schema11.properties.limits.properties.maxVolume.type,parentSchema:schema11.properties.limits.properties.maxVolume,data:data84};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
else {
const err221 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},schema:schema11.properties.limits.type,parentSchema:schema11.properties.limits,data:data71};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
let data85 = data.policies;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.mode === undefined){
data85.mode = "Enforce";
}
for(const key19 of Object.keys(data85)){
if(!((key19 === "mode") || (key19 === "imagePullPolicy"))){
const err222 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema11.properties.policies,data:data85};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
let data86 = data85.mode;
if(typeof data86 !== "string"){
const err223 = {instancePath:instancePath+"/policies/mode",schemaPath:"#/properties/policies/properties/mode/type",keyword:"type",params:{type: "string"},schema:schema11.properties.policies.properties.mode.type,parentSchema:schema11.properties.policies.properties.mode,data:data86};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(!((data86 === "Enforce") || (data86 === "Audit"))){
const err224 = {instancePath:instancePath+"/policies/mode",schemaPath:"#/properties/policies/properties/mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.policies.properties.mode.enum},schema:schema11.properties.policies.properties.mode.enum,parentSchema:schema11.properties.policies.properties.mode,data:data86};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(data85.imagePullPolicy !== undefined && func0.call(data85, "imagePullPolicy")){
let data87 = data85.imagePullPolicy;
if(typeof data87 !== "string"){
const err225 = {instancePath:instancePath+"/policies/imagePullPolicy",schemaPath:"#/properties/policies/properties/imagePullPolicy/type",keyword:"type",params:{type: "string"},schema:schema11.properties.policies.properties.imagePullPolicy.type,parentSchema:schema11.properties.policies.properties.imagePullPolicy,data:data87};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(!((data87 === "Always") || (data87 === "Any"))){
const err226 = {instancePath:instancePath+"/policies/imagePullPolicy",schemaPath:"#/properties/policies/properties/imagePullPolicy/enum",keyword:"enum",params:{allowedValues: schema11.properties.policies.properties.imagePullPolicy.enum},schema:schema11.properties.policies.properties.imagePullPolicy.enum,parentSchema:schema11.properties.policies.properties.imagePullPolicy,data:data87};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
else {
const err227 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: "object"},schema:schema11.properties.policies.type,parentSchema:schema11.properties.policies,data:data85};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(data.costCenter !== undefined && func0.call(data, "costCenter")){
let data88 = data.costCenter;
if(typeof data88 === "string"){
if(func47(data88) > 63){
const err228 = {instancePath:instancePath+"/costCenter",schemaPath:"#/properties/costCenter/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.costCenter,data:data88};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(func47(data88) < 1){
const err229 = {instancePath:instancePath+"/costCenter",schemaPath:"#/properties/costCenter/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.costCenter,data:data88};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(!pattern36.test(data88)){
const err230 = {instancePath:instancePath+"/costCenter",schemaPath:"#/properties/costCenter/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},schema:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:schema11.properties.costCenter,data:data88};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
else {
const err231 = {instancePath:instancePath+"/costCenter",schemaPath:"#/properties/costCenter/type",keyword:"type",params:{type: "string"},schema:schema11.properties.costCenter.type,parentSchema:schema11.properties.costCenter,data:data88};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
let data89 = data.machines;
if(Array.isArray(data89)){
if(data89.length > 12){
const err232 = {instancePath:instancePath+"/machines",schemaPath:"#/properties/machines/maxItems",keyword:"maxItems",params:{limit: 12},schema:12,parentSchema:schema11.properties.machines,data:data89};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
const len18 = data89.length;
for(let i18=0; i18<len18; i18++){
let data90 = data89[i18];
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(data90.size === undefined){
data90.size = "medium";
}
if(data90.rootDisk === undefined){
data90.rootDisk = {};
}
if(data90.disks === undefined){
data90.disks = [];
}
if(data90.networks === undefined){
data90.networks = [];
}
if(data90.sshKeys === undefined){
data90.sshKeys = [];
}
if(data90.running === undefined){
data90.running = true;
}
if((data90.name === undefined) || (!(func0.call(data90, "name")))){
const err233 = {instancePath:instancePath+"/machines/" + i18,schemaPath:"#/properties/machines/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.machines.items.required,parentSchema:schema11.properties.machines.items,data:data90};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
for(const key20 of Object.keys(data90)){
if(!(func0.call(schema11.properties.machines.items.properties, key20))){
const err234 = {instancePath:instancePath+"/machines/" + i18,schemaPath:"#/properties/machines/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},schema:false,parentSchema:schema11.properties.machines.items,data:data90};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data90.name !== undefined && func0.call(data90, "name")){
let data91 = data90.name;
if(typeof data91 === "string"){
if(func47(data91) > 32){
const err235 = {instancePath:instancePath+"/machines/" + i18+"/name",schemaPath:"#/properties/machines/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema11.properties.machines.items.properties.name,data:data91};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(func47(data91) < 1){
const err236 = {instancePath:instancePath+"/machines/" + i18+"/name",schemaPath:"#/properties/machines/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.machines.items.properties.name,data:data91};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(!pattern4.test(data91)){
const err237 = {instancePath:instancePath+"/machines/" + i18+"/name",schemaPath:"#/properties/machines/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.machines.items.properties.name,data:data91};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
else {
const err238 = {instancePath:instancePath+"/machines/" + i18+"/name",schemaPath:"#/properties/machines/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.machines.items.properties.name.type,parentSchema:schema11.properties.machines.items.properties.name,data:data91};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data90.namespace !== undefined && func0.call(data90, "namespace")){
let data92 = data90.namespace;
if(typeof data92 === "string"){
if(func47(data92) > 32){
const err239 = {instancePath:instancePath+"/machines/" + i18+"/namespace",schemaPath:"#/properties/machines/items/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema11.properties.machines.items.properties.namespace,data:data92};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(!pattern4.test(data92)){
const err240 = {instancePath:instancePath+"/machines/" + i18+"/namespace",schemaPath:"#/properties/machines/items/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.machines.items.properties.namespace,data:data92};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
else {
const err241 = {instancePath:instancePath+"/machines/" + i18+"/namespace",schemaPath:"#/properties/machines/items/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema11.properties.machines.items.properties.namespace.type,parentSchema:schema11.properties.machines.items.properties.namespace,data:data92};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
let data93 = data90.size;
if(typeof data93 === "string"){
if(func47(data93) > 24){
const err242 = {instancePath:instancePath+"/machines/" + i18+"/size",schemaPath:"#/properties/machines/items/properties/size/maxLength",keyword:"maxLength",params:{limit: 24},schema:24,parentSchema:schema11.properties.machines.items.properties.size,data:data93};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(!pattern1.test(data93)){
const err243 = {instancePath:instancePath+"/machines/" + i18+"/size",schemaPath:"#/properties/machines/items/properties/size/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.machines.items.properties.size,data:data93};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
else {
const err244 = {instancePath:instancePath+"/machines/" + i18+"/size",schemaPath:"#/properties/machines/items/properties/size/type",keyword:"type",params:{type: "string"},schema:schema11.properties.machines.items.properties.size.type,parentSchema:schema11.properties.machines.items.properties.size,data:data93};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(data90.image !== undefined && func0.call(data90, "image")){
let data94 = data90.image;
if(typeof data94 === "string"){
if(func47(data94) > 300){
const err245 = {instancePath:instancePath+"/machines/" + i18+"/image",schemaPath:"#/properties/machines/items/properties/image/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema11.properties.machines.items.properties.image,data:data94};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(!pattern40.test(data94)){
const err246 = {instancePath:instancePath+"/machines/" + i18+"/image",schemaPath:"#/properties/machines/items/properties/image/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9._]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([-a-z0-9._]*[a-z0-9])?)*(:[A-Za-z0-9_][-A-Za-z0-9_.]{0,127})?(@sha256:[0-9a-f]{64})?$"},schema:"^[a-z0-9]([-a-z0-9._]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([-a-z0-9._]*[a-z0-9])?)*(:[A-Za-z0-9_][-A-Za-z0-9_.]{0,127})?(@sha256:[0-9a-f]{64})?$",parentSchema:schema11.properties.machines.items.properties.image,data:data94};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
else {
const err247 = {instancePath:instancePath+"/machines/" + i18+"/image",schemaPath:"#/properties/machines/items/properties/image/type",keyword:"type",params:{type: "string"},schema:schema11.properties.machines.items.properties.image.type,parentSchema:schema11.properties.machines.items.properties.image,data:data94};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
let data95 = data90.rootDisk;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key21 of Object.keys(data95)){
if(!((key21 === "size") || (key21 === "storageClass"))){
const err248 = {instancePath:instancePath+"/machines/" + i18+"/rootDisk",schemaPath:"#/properties/machines/items/properties/rootDisk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},schema:false,parentSchema:schema11.properties.machines.items.properties.rootDisk,data:data95};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data95.size !== undefined && func0.call(data95, "size")){
let data96 = data95.size;
if(typeof data96 === "string"){
if(func47(data96) > 8){
const err249 = {instancePath:instancePath+"/machines/" + i18+"/rootDisk/size",schemaPath:"#/properties/machines/items/properties/rootDisk/properties/size/maxLength",keyword:"maxLength",params:{limit: 8},schema:8,parentSchema:schema11.properties.machines.items.properties.rootDisk.properties.size,data:data96};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(!pattern41.test(data96)){
const err250 = {instancePath:instancePath+"/machines/" + i18+"/rootDisk/size",schemaPath:"#/properties/machines/items/properties/rootDisk/properties/size/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(Gi|Ti)$"},schema:"^[1-9][0-9]{0,5}(Gi|Ti)$",parentSchema:schema11.properties.machines.items.properties.rootDisk.properties.size,data:data96};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
else {
const err251 = {instancePath:instancePath+"/machines/" + i18+"/rootDisk/size",schemaPath:"#/properties/machines/items/properties/rootDisk/properties/size/type",keyword:"type",params:{type: "string"},schema:schema11.properties.machines.items.properties.rootDisk.properties.size.type,parentSchema:schema11.properties.machines.items.properties.rootDisk.properties.size,data:data96};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data95.storageClass !== undefined && func0.call(data95, "storageClass")){
let data97 = data95.storageClass;
if(typeof data97 === "string"){
if(func47(data97) > 63){
const err252 = {instancePath:instancePath+"/machines/" + i18+"/rootDisk/storageClass",schemaPath:"#/properties/machines/items/properties/rootDisk/properties/storageClass/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.machines.items.properties.rootDisk.properties.storageClass,data:data97};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(!pattern12.test(data97)){
const err253 = {instancePath:instancePath+"/machines/" + i18+"/rootDisk/storageClass",schemaPath:"#/properties/machines/items/properties/rootDisk/properties/storageClass/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",parentSchema:schema11.properties.machines.items.properties.rootDisk.properties.storageClass,data:data97};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
else {
const err254 = {instancePath:instancePath+"/machines/" + i18+"/rootDisk/storageClass",schemaPath:"#/properties/machines/items/properties/rootDisk/properties/storageClass/type",keyword:"type",params:{type: "string"},schema:schema11.properties.machines.items.properties.rootDisk.properties.storageClass.type,parentSchema:schema11.properties.machines.items.properties.rootDisk.properties.storageClass,data:data97};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
}
else {
const err255 = {instancePath:instancePath+"/machines/" + i18+"/rootDisk",schemaPath:"#/properties/machines/items/properties/rootDisk/type",keyword:"type",params:{type: "object"},schema:schema11.properties.machines.items.properties.rootDisk.type,parentSchema:schema11.properties.machines.items.properties.rootDisk,data:data95};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
let data98 = data90.disks;
if(Array.isArray(data98)){
if(data98.length > 8){
const err256 = {instancePath:instancePath+"/machines/" + i18+"/disks",schemaPath:"#/properties/machines/items/properties/disks/maxItems",keyword:"maxItems",params:{limit: 8},schema:8,parentSchema:schema11.properties.machines.items.properties.disks,data:data98};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
const len19 = data98.length;
for(let i19=0; i19<len19; i19++){
let data99 = data98[i19];
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if((data99.name === undefined) || (!(func0.call(data99, "name")))){
const err257 = {instancePath:instancePath+"/machines/" + i18+"/disks/" + i19,schemaPath:"#/properties/machines/items/properties/disks/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.machines.items.properties.disks.items.required,parentSchema:schema11.properties.machines.items.properties.disks.items,data:data99};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if((data99.size === undefined) || (!(func0.call(data99, "size")))){
const err258 = {instancePath:instancePath+"/machines/" + i18+"/disks/" + i19,schemaPath:"#/properties/machines/items/properties/disks/items/required",keyword:"required",params:{missingProperty: "size"},schema:schema11.properties.machines.items.properties.disks.items.required,parentSchema:schema11.properties.machines.items.properties.disks.items,data:data99};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
for(const key22 of Object.keys(data99)){
if(!(((key22 === "name") || (key22 === "size")) || (key22 === "storageClass"))){
const err259 = {instancePath:instancePath+"/machines/" + i18+"/disks/" + i19,schemaPath:"#/properties/machines/items/properties/disks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},schema:false,parentSchema:schema11.properties.machines.items.properties.disks.items,data:data99};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data99.name !== undefined && func0.call(data99, "name")){
let data100 = data99.name;
if(typeof data100 === "string"){
if(func47(data100) > 20){
const err260 = {instancePath:instancePath+"/machines/" + i18+"/disks/" + i19+"/name",schemaPath:"#/properties/machines/items/properties/disks/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 20},schema:20,parentSchema:schema11.properties.machines.items.properties.disks.items.properties.name,data:data100};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if(func47(data100) < 1){
const err261 = {instancePath:instancePath+"/machines/" + i18+"/disks/" + i19+"/name",schemaPath:"#/properties/machines/items/properties/disks/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.machines.items.properties.disks.items.properties.name,data:data100};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(!pattern4.test(data100)){
const err262 = {instancePath:instancePath+"/machines/" + i18+"/disks/" + i19+"/name",schemaPath:"#/properties/machines/items/properties/disks/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.machines.items.properties.disks.items.properties.name,data:data100};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
else {
const err263 = {instancePath:instancePath+"/machines/" + i18+"/disks/" + i19+"/name",schemaPath:"#/properties/machines/items/properties/disks/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.machines.items.properties.disks.items.properties.name.type,parentSchema:schema11.properties.machines.items.properties.disks.items.properties.name,data:data100};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data99.size !== undefined && func0.call(data99, "size")){
let data101 = data99.size;
if(typeof data101 === "string"){
if(func47(data101) > 8){
const err264 = {instancePath:instancePath+"/machines/" + i18+"/disks/" + i19+"/size",schemaPath:"#/properties/machines/items/properties/disks/items/properties/size/maxLength",keyword:"maxLength",params:{limit: 8},schema:8,parentSchema:schema11.properties.machines.items.properties.disks.items.properties.size,data:data101};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if(!pattern41.test(data101)){
const err265 = {instancePath:instancePath+"/machines/" + i18+"/disks/" + i19+"/size",schemaPath:"#/properties/machines/items/properties/disks/items/properties/size/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(Gi|Ti)$"},schema:"^[1-9][0-9]{0,5}(Gi|Ti)$",parentSchema:schema11.properties.machines.items.properties.disks.items.properties.size,data:data101};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
else {
const err266 = {instancePath:instancePath+"/machines/" + i18+"/disks/" + i19+"/size",schemaPath:"#/properties/machines/items/properties/disks/items/properties/size/type",keyword:"type",params:{type: "string"},schema:schema11.properties.machines.items.properties.disks.items.properties.size.type,parentSchema:schema11.properties.machines.items.properties.disks.items.properties.size,data:data101};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data99.storageClass !== undefined && func0.call(data99, "storageClass")){
let data102 = data99.storageClass;
if(typeof data102 === "string"){
if(func47(data102) > 63){
const err267 = {instancePath:instancePath+"/machines/" + i18+"/disks/" + i19+"/storageClass",schemaPath:"#/properties/machines/items/properties/disks/items/properties/storageClass/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.machines.items.properties.disks.items.properties.storageClass,data:data102};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
if(!pattern12.test(data102)){
const err268 = {instancePath:instancePath+"/machines/" + i18+"/disks/" + i19+"/storageClass",schemaPath:"#/properties/machines/items/properties/disks/items/properties/storageClass/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",parentSchema:schema11.properties.machines.items.properties.disks.items.properties.storageClass,data:data102};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
else {
const err269 = {instancePath:instancePath+"/machines/" + i18+"/disks/" + i19+"/storageClass",schemaPath:"#/properties/machines/items/properties/disks/items/properties/storageClass/type",keyword:"type",params:{type: "string"},schema:schema11.properties.machines.items.properties.disks.items.properties.storageClass.type,parentSchema:schema11.properties.machines.items.properties.disks.items.properties.storageClass,data:data102};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
}
else {
const err270 = {instancePath:instancePath+"/machines/" + i18+"/disks/" + i19,schemaPath:"#/properties/machines/items/properties/disks/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.machines.items.properties.disks.items.type,parentSchema:schema11.properties.machines.items.properties.disks.items,data:data99};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
}
else {
const err271 = {instancePath:instancePath+"/machines/" + i18+"/disks",schemaPath:"#/properties/machines/items/properties/disks/type",keyword:"type",params:{type: "array"},schema:schema11.properties.machines.items.properties.disks.type,parentSchema:schema11.properties.machines.items.properties.disks,data:data98};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
let data103 = data90.networks;
if(Array.isArray(data103)){
if(data103.length > 4){
const err272 = {instancePath:instancePath+"/machines/" + i18+"/networks",schemaPath:"#/properties/machines/items/properties/networks/maxItems",keyword:"maxItems",params:{limit: 4},schema:4,parentSchema:schema11.properties.machines.items.properties.networks,data:data103};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
const len20 = data103.length;
for(let i20=0; i20<len20; i20++){
let data104 = data103[i20];
if(typeof data104 === "string"){
if(func47(data104) > 127){
const err273 = {instancePath:instancePath+"/machines/" + i18+"/networks/" + i20,schemaPath:"#/properties/machines/items/properties/networks/items/maxLength",keyword:"maxLength",params:{limit: 127},schema:127,parentSchema:schema11.properties.machines.items.properties.networks.items,data:data104};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if(!pattern16.test(data104)){
const err274 = {instancePath:instancePath+"/machines/" + i18+"/networks/" + i20,schemaPath:"#/properties/machines/items/properties/networks/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?/[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?/[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",parentSchema:schema11.properties.machines.items.properties.networks.items,data:data104};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
else {
const err275 = {instancePath:instancePath+"/machines/" + i18+"/networks/" + i20,schemaPath:"#/properties/machines/items/properties/networks/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.machines.items.properties.networks.items.type,parentSchema:schema11.properties.machines.items.properties.networks.items,data:data104};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
}
else {
const err276 = {instancePath:instancePath+"/machines/" + i18+"/networks",schemaPath:"#/properties/machines/items/properties/networks/type",keyword:"type",params:{type: "array"},schema:schema11.properties.machines.items.properties.networks.type,parentSchema:schema11.properties.machines.items.properties.networks,data:data103};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
let data105 = data90.sshKeys;
if(Array.isArray(data105)){
if(data105.length > 16){
const err277 = {instancePath:instancePath+"/machines/" + i18+"/sshKeys",schemaPath:"#/properties/machines/items/properties/sshKeys/maxItems",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema11.properties.machines.items.properties.sshKeys,data:data105};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
const len21 = data105.length;
for(let i21=0; i21<len21; i21++){
let data106 = data105[i21];
if(typeof data106 === "string"){
if(func47(data106) > 2048){
const err278 = {instancePath:instancePath+"/machines/" + i18+"/sshKeys/" + i21,schemaPath:"#/properties/machines/items/properties/sshKeys/items/maxLength",keyword:"maxLength",params:{limit: 2048},schema:2048,parentSchema:schema11.properties.machines.items.properties.sshKeys.items,data:data106};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if(!pattern47.test(data106)){
const err279 = {instancePath:instancePath+"/machines/" + i18+"/sshKeys/" + i21,schemaPath:"#/properties/machines/items/properties/sshKeys/items/pattern",keyword:"pattern",params:{pattern: "^(ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(256|384|521)|sk-ssh-ed25519@openssh\\.com|sk-ecdsa-sha2-nistp256@openssh\\.com) [A-Za-z0-9+/]{40,}={0,3}( [^\\n\\r]*)?$"},schema:"^(ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(256|384|521)|sk-ssh-ed25519@openssh\\.com|sk-ecdsa-sha2-nistp256@openssh\\.com) [A-Za-z0-9+/]{40,}={0,3}( [^\\n\\r]*)?$",parentSchema:schema11.properties.machines.items.properties.sshKeys.items,data:data106};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
else {
const err280 = {instancePath:instancePath+"/machines/" + i18+"/sshKeys/" + i21,schemaPath:"#/properties/machines/items/properties/sshKeys/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.machines.items.properties.sshKeys.items.type,parentSchema:schema11.properties.machines.items.properties.sshKeys.items,data:data106};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
}
else {
const err281 = {instancePath:instancePath+"/machines/" + i18+"/sshKeys",schemaPath:"#/properties/machines/items/properties/sshKeys/type",keyword:"type",params:{type: "array"},schema:schema11.properties.machines.items.properties.sshKeys.type,parentSchema:schema11.properties.machines.items.properties.sshKeys,data:data105};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
if(data90.userDataSecretRef !== undefined && func0.call(data90, "userDataSecretRef")){
let data107 = data90.userDataSecretRef;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
if((data107.name === undefined) || (!(func0.call(data107, "name")))){
const err282 = {instancePath:instancePath+"/machines/" + i18+"/userDataSecretRef",schemaPath:"#/properties/machines/items/properties/userDataSecretRef/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.machines.items.properties.userDataSecretRef.required,parentSchema:schema11.properties.machines.items.properties.userDataSecretRef,data:data107};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
for(const key23 of Object.keys(data107)){
if(!(key23 === "name")){
const err283 = {instancePath:instancePath+"/machines/" + i18+"/userDataSecretRef",schemaPath:"#/properties/machines/items/properties/userDataSecretRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},schema:false,parentSchema:schema11.properties.machines.items.properties.userDataSecretRef,data:data107};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data107.name !== undefined && func0.call(data107, "name")){
let data108 = data107.name;
if(typeof data108 === "string"){
if(func47(data108) > 253){
const err284 = {instancePath:instancePath+"/machines/" + i18+"/userDataSecretRef/name",schemaPath:"#/properties/machines/items/properties/userDataSecretRef/properties/name/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema11.properties.machines.items.properties.userDataSecretRef.properties.name,data:data108};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
if(func47(data108) < 1){
const err285 = {instancePath:instancePath+"/machines/" + i18+"/userDataSecretRef/name",schemaPath:"#/properties/machines/items/properties/userDataSecretRef/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.machines.items.properties.userDataSecretRef.properties.name,data:data108};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if(!pattern12.test(data108)){
const err286 = {instancePath:instancePath+"/machines/" + i18+"/userDataSecretRef/name",schemaPath:"#/properties/machines/items/properties/userDataSecretRef/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",parentSchema:schema11.properties.machines.items.properties.userDataSecretRef.properties.name,data:data108};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
else {
const err287 = {instancePath:instancePath+"/machines/" + i18+"/userDataSecretRef/name",schemaPath:"#/properties/machines/items/properties/userDataSecretRef/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.machines.items.properties.userDataSecretRef.properties.name.type,parentSchema:schema11.properties.machines.items.properties.userDataSecretRef.properties.name,data:data108};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
}
else {
const err288 = {instancePath:instancePath+"/machines/" + i18+"/userDataSecretRef",schemaPath:"#/properties/machines/items/properties/userDataSecretRef/type",keyword:"type",params:{type: "object"},schema:schema11.properties.machines.items.properties.userDataSecretRef.type,parentSchema:schema11.properties.machines.items.properties.userDataSecretRef,data:data107};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data90.site !== undefined && func0.call(data90, "site")){
let data109 = data90.site;
if(typeof data109 === "string"){
if(func47(data109) > 14){
const err289 = {instancePath:instancePath+"/machines/" + i18+"/site",schemaPath:"#/properties/machines/items/properties/site/maxLength",keyword:"maxLength",params:{limit: 14},schema:14,parentSchema:schema11.properties.machines.items.properties.site,data:data109};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if(!pattern1.test(data109)){
const err290 = {instancePath:instancePath+"/machines/" + i18+"/site",schemaPath:"#/properties/machines/items/properties/site/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.machines.items.properties.site,data:data109};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
else {
const err291 = {instancePath:instancePath+"/machines/" + i18+"/site",schemaPath:"#/properties/machines/items/properties/site/type",keyword:"type",params:{type: "string"},schema:schema11.properties.machines.items.properties.site.type,parentSchema:schema11.properties.machines.items.properties.site,data:data109};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
let data110 = data90.running;
if(typeof data110 !== "boolean"){
const err292 = {instancePath:instancePath+"/machines/" + i18+"/running",schemaPath:"#/properties/machines/items/properties/running/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.machines.items.properties.running.type,parentSchema:schema11.properties.machines.items.properties.running,data:data110};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
else {
const err293 = {instancePath:instancePath+"/machines/" + i18,schemaPath:"#/properties/machines/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.machines.items.type,parentSchema:schema11.properties.machines.items,data:data90};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
}
else {
const err294 = {instancePath:instancePath+"/machines",schemaPath:"#/properties/machines/type",keyword:"type",params:{type: "array"},schema:schema11.properties.machines.type,parentSchema:schema11.properties.machines,data:data89};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
let data111 = data.replicate;
if(Array.isArray(data111)){
if(data111.length > 12){
const err295 = {instancePath:instancePath+"/replicate",schemaPath:"#/properties/replicate/maxItems",keyword:"maxItems",params:{limit: 12},schema:12,parentSchema:schema11.properties.replicate,data:data111};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
const len22 = data111.length;
for(let i22=0; i22<len22; i22++){
let data112 = data111[i22];
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
if((data112.kind === undefined) || (!(func0.call(data112, "kind")))){
const err296 = {instancePath:instancePath+"/replicate/" + i22,schemaPath:"#/properties/replicate/items/required",keyword:"required",params:{missingProperty: "kind"},schema:schema11.properties.replicate.items.required,parentSchema:schema11.properties.replicate.items,data:data112};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
if((data112.name === undefined) || (!(func0.call(data112, "name")))){
const err297 = {instancePath:instancePath+"/replicate/" + i22,schemaPath:"#/properties/replicate/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.replicate.items.required,parentSchema:schema11.properties.replicate.items,data:data112};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
for(const key24 of Object.keys(data112)){
if(!((((key24 === "kind") || (key24 === "name")) || (key24 === "type")) || (key24 === "namespaces"))){
const err298 = {instancePath:instancePath+"/replicate/" + i22,schemaPath:"#/properties/replicate/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},schema:false,parentSchema:schema11.properties.replicate.items,data:data112};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data112.kind !== undefined && func0.call(data112, "kind")){
let data113 = data112.kind;
if(typeof data113 !== "string"){
const err299 = {instancePath:instancePath+"/replicate/" + i22+"/kind",schemaPath:"#/properties/replicate/items/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema11.properties.replicate.items.properties.kind.type,parentSchema:schema11.properties.replicate.items.properties.kind,data:data113};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(!((data113 === "ConfigMap") || (data113 === "Secret"))){
const err300 = {instancePath:instancePath+"/replicate/" + i22+"/kind",schemaPath:"#/properties/replicate/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.replicate.items.properties.kind.enum},schema:schema11.properties.replicate.items.properties.kind.enum,parentSchema:schema11.properties.replicate.items.properties.kind,data:data113};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data112.name !== undefined && func0.call(data112, "name")){
let data114 = data112.name;
if(typeof data114 === "string"){
if(func47(data114) > 128){
const err301 = {instancePath:instancePath+"/replicate/" + i22+"/name",schemaPath:"#/properties/replicate/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},schema:128,parentSchema:schema11.properties.replicate.items.properties.name,data:data114};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
if(func47(data114) < 1){
const err302 = {instancePath:instancePath+"/replicate/" + i22+"/name",schemaPath:"#/properties/replicate/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.replicate.items.properties.name,data:data114};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
if(!pattern12.test(data114)){
const err303 = {instancePath:instancePath+"/replicate/" + i22+"/name",schemaPath:"#/properties/replicate/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",parentSchema:schema11.properties.replicate.items.properties.name,data:data114};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
else {
const err304 = {instancePath:instancePath+"/replicate/" + i22+"/name",schemaPath:"#/properties/replicate/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.replicate.items.properties.name.type,parentSchema:schema11.properties.replicate.items.properties.name,data:data114};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data112.type !== undefined && func0.call(data112, "type")){
let data115 = data112.type;
if(typeof data115 === "string"){
if(func47(data115) > 128){
const err305 = {instancePath:instancePath+"/replicate/" + i22+"/type",schemaPath:"#/properties/replicate/items/properties/type/maxLength",keyword:"maxLength",params:{limit: 128},schema:128,parentSchema:schema11.properties.replicate.items.properties.type,data:data115};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
if(!pattern51.test(data115)){
const err306 = {instancePath:instancePath+"/replicate/" + i22+"/type",schemaPath:"#/properties/replicate/items/properties/type/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([-A-Za-z0-9./]*[A-Za-z0-9])?$"},schema:"^[A-Za-z0-9]([-A-Za-z0-9./]*[A-Za-z0-9])?$",parentSchema:schema11.properties.replicate.items.properties.type,data:data115};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
else {
const err307 = {instancePath:instancePath+"/replicate/" + i22+"/type",schemaPath:"#/properties/replicate/items/properties/type/type",keyword:"type",params:{type: "string"},schema:schema11.properties.replicate.items.properties.type.type,parentSchema:schema11.properties.replicate.items.properties.type,data:data115};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data112.namespaces !== undefined && func0.call(data112, "namespaces")){
let data116 = data112.namespaces;
if(Array.isArray(data116)){
if(data116.length > 20){
const err308 = {instancePath:instancePath+"/replicate/" + i22+"/namespaces",schemaPath:"#/properties/replicate/items/properties/namespaces/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema11.properties.replicate.items.properties.namespaces,data:data116};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
const len23 = data116.length;
for(let i23=0; i23<len23; i23++){
let data117 = data116[i23];
if(typeof data117 === "string"){
if(func47(data117) > 32){
const err309 = {instancePath:instancePath+"/replicate/" + i22+"/namespaces/" + i23,schemaPath:"#/properties/replicate/items/properties/namespaces/items/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema11.properties.replicate.items.properties.namespaces.items,data:data117};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if(!pattern4.test(data117)){
const err310 = {instancePath:instancePath+"/replicate/" + i22+"/namespaces/" + i23,schemaPath:"#/properties/replicate/items/properties/namespaces/items/pattern",keyword:"pattern",params:{pattern: "^[a-z]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.replicate.items.properties.namespaces.items,data:data117};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
else {
const err311 = {instancePath:instancePath+"/replicate/" + i22+"/namespaces/" + i23,schemaPath:"#/properties/replicate/items/properties/namespaces/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.replicate.items.properties.namespaces.items.type,parentSchema:schema11.properties.replicate.items.properties.namespaces.items,data:data117};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
}
else {
const err312 = {instancePath:instancePath+"/replicate/" + i22+"/namespaces",schemaPath:"#/properties/replicate/items/properties/namespaces/type",keyword:"type",params:{type: "array"},schema:schema11.properties.replicate.items.properties.namespaces.type,parentSchema:schema11.properties.replicate.items.properties.namespaces,data:data116};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
}
else {
const err313 = {instancePath:instancePath+"/replicate/" + i22,schemaPath:"#/properties/replicate/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.replicate.items.type,parentSchema:schema11.properties.replicate.items,data:data112};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
}
else {
const err314 = {instancePath:instancePath+"/replicate",schemaPath:"#/properties/replicate/type",keyword:"type",params:{type: "array"},schema:schema11.properties.replicate.type,parentSchema:schema11.properties.replicate,data:data111};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
let data118 = data.cordoned;
if(typeof data118 !== "boolean"){
const err315 = {instancePath:instancePath+"/cordoned",schemaPath:"#/properties/cordoned/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.cordoned.type,parentSchema:schema11.properties.cordoned,data:data118};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
let data119 = data.quarantine;
if(typeof data119 !== "boolean"){
const err316 = {instancePath:instancePath+"/quarantine",schemaPath:"#/properties/quarantine/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.quarantine.type,parentSchema:schema11.properties.quarantine,data:data119};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
let data120 = data.preventDeletion;
if(typeof data120 !== "boolean"){
const err317 = {instancePath:instancePath+"/preventDeletion",schemaPath:"#/properties/preventDeletion/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.preventDeletion.type,parentSchema:schema11.properties.preventDeletion,data:data120};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
let data121 = data.allowNamespaceRemoval;
if(typeof data121 !== "boolean"){
const err318 = {instancePath:instancePath+"/allowNamespaceRemoval",schemaPath:"#/properties/allowNamespaceRemoval/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.allowNamespaceRemoval.type,parentSchema:schema11.properties.allowNamespaceRemoval,data:data121};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
let data122 = data.allowMachineRemoval;
if(typeof data122 !== "boolean"){
const err319 = {instancePath:instancePath+"/allowMachineRemoval",schemaPath:"#/properties/allowMachineRemoval/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.allowMachineRemoval.type,parentSchema:schema11.properties.allowMachineRemoval,data:data122};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
else {
const err320 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
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
