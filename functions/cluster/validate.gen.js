// Generated from package/apis/cluster/definition.yaml by `npm run generate`. Do not edit.

const schema11 = {"type":"object","properties":{"version":{"type":"string","title":"a minor or a patch version in quotes","pattern":"^[45]\\.(0|[1-9][0-9]?)(\\.(0|[1-9][0-9]{0,2}))?$","maxLength":10,"example":"4.20"},"channel":{"type":"string","enum":["stable","fast","eus","candidate"],"default":"stable"},"tier":{"type":"string","enum":["development","standard","production"],"default":"standard"},"tenant":{"type":"string","title":"the name of a tenant","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"example":"payments"},"controlPlane":{"type":"object","default":{},"properties":{"availability":{"type":"string","enum":["HighlyAvailable","SingleReplica"]},"etcd":{"type":"object","default":{},"properties":{"size":{"type":"string","title":"a size in Mi, Gi or Ti","pattern":"^[1-9][0-9]{0,5}(Mi|Gi|Ti)$","maxLength":8,"example":"16Gi"},"storageClass":{"type":"string","title":"the name of a storage class","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$","maxLength":63,"example":"local-nvme"}},"additionalProperties":false},"auditProfile":{"type":"string","enum":["Default","WriteRequestBodies","AllRequestBodies","None"]}},"additionalProperties":false},"nodePools":{"type":"array","minItems":1,"maxItems":15,"default":[{"name":"default","size":"medium"}],"items":{"type":"object","required":["name"],"properties":{"name":{"type":"string","title":"lower-case letters, digits and dashes","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":15,"example":"general"},"size":{"type":"string","title":"a size of the platform","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":24,"default":"medium","example":"large"},"replicas":{"type":"integer","minimum":0,"maximum":300,"example":3},"autoscaling":{"type":"object","required":["min","max"],"properties":{"min":{"type":"integer","minimum":1,"maximum":300},"max":{"type":"integer","minimum":1,"maximum":300}},"additionalProperties":false},"sites":{"type":"array","minItems":1,"maxItems":15,"items":{"type":"string","title":"the name of a site","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":14,"example":"site-a"}},"labels":{"type":"object","maxProperties":32,"default":{},"additionalProperties":{"type":"string","title":"a label value","pattern":"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$","maxLength":63}},"taints":{"type":"array","maxItems":16,"default":[],"items":{"type":"object","required":["key","effect"],"properties":{"key":{"type":"string","title":"a label key","pattern":"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$","minLength":1,"maxLength":253,"example":"dedicated"},"value":{"type":"string","title":"a label value","pattern":"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$","maxLength":63,"example":"gpu"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]}},"additionalProperties":false}},"upgrade":{"type":"string","enum":["Replace","InPlace"],"default":"Replace"},"rootVolume":{"type":"object","default":{},"properties":{"size":{"type":"string","title":"a size in Gi or Ti","pattern":"^[1-9][0-9]{0,5}(Gi|Ti)$","maxLength":8,"example":"120Gi"},"storageClass":{"type":"string","title":"the name of a storage class","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$","maxLength":63,"example":"ceph-rbd"}},"additionalProperties":false},"gpu":{"type":"object","required":["model"],"properties":{"model":{"type":"string","title":"a GPU model of the platform","pattern":"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$","maxLength":63},"count":{"type":"integer","minimum":1,"maximum":8,"default":1}},"additionalProperties":false},"networks":{"type":"array","maxItems":4,"default":[],"items":{"type":"string","title":"namespace/name","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?/[a-z0-9]([-a-z0-9.]*[a-z0-9])?$","maxLength":127,"example":"networks/storage-vlan"}},"kubeletConfig":{"type":"object","properties":{"maxPods":{"type":"integer","minimum":10,"maximum":500,"example":250},"podPidsLimit":{"type":"integer","minimum":256,"maximum":4194304,"example":4096},"systemReserved":{"type":"object","properties":{"cpu":{"type":"string","title":"cores or milli-cores","pattern":"^([1-9][0-9]{0,4}m|[1-9][0-9]?)$","maxLength":6,"example":"500m"},"memory":{"type":"string","title":"a size in Mi or Gi","pattern":"^[1-9][0-9]{0,5}(Mi|Gi)$","maxLength":8,"example":"1Gi"},"ephemeralStorage":{"type":"string","title":"a size in Mi or Gi","pattern":"^[1-9][0-9]{0,5}(Mi|Gi)$","maxLength":8,"example":"2Gi"}},"additionalProperties":false},"evictionHard":{"type":"object","properties":{"memoryAvailable":{"type":"string","title":"a size in Mi or Gi, or a percentage","pattern":"^([1-9][0-9]{0,5}(Mi|Gi)|[1-9][0-9]?%)$","maxLength":8,"example":"500Mi"},"nodefsAvailable":{"type":"string","title":"a size in Mi or Gi, or a percentage","pattern":"^([1-9][0-9]{0,5}(Mi|Gi)|[1-9][0-9]?%)$","maxLength":8,"example":"10%"},"nodefsInodesFree":{"type":"string","title":"a percentage","pattern":"^[1-9][0-9]?%$","maxLength":3,"example":"5%"},"imagefsAvailable":{"type":"string","title":"a size in Mi or Gi, or a percentage","pattern":"^([1-9][0-9]{0,5}(Mi|Gi)|[1-9][0-9]?%)$","maxLength":8,"example":"15%"}},"additionalProperties":false},"imageGCHighThresholdPercent":{"type":"integer","minimum":1,"maximum":100,"example":85},"imageGCLowThresholdPercent":{"type":"integer","minimum":0,"maximum":99,"example":80},"cpuManagerPolicy":{"type":"string","enum":["none","static"]},"topologyManagerPolicy":{"type":"string","enum":["none","best-effort","restricted","single-numa-node"]},"containerLogMaxSize":{"type":"string","title":"a size in Mi","pattern":"^[1-9][0-9]{0,3}Mi$","maxLength":6,"example":"50Mi"},"containerLogMaxFiles":{"type":"integer","minimum":2,"maximum":20,"example":5}},"additionalProperties":false}},"additionalProperties":false}},"network":{"type":"object","default":{},"properties":{"podCIDR":{"type":"string","title":"an IPv4 network","pattern":"^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])/([89]|1[0-9]|2[0-8])$","maxLength":18,"example":"10.64.0.0/14"},"serviceCIDR":{"type":"string","title":"an IPv4 network","pattern":"^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])/([89]|1[0-9]|2[0-8])$","maxLength":18,"example":"172.30.0.0/16"},"hostPrefix":{"type":"integer","minimum":16,"maximum":28,"default":23},"apiVIP":{"type":"string","title":"an IPv4 address","pattern":"^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$","maxLength":15,"example":"192.0.2.10"},"ingressVIP":{"type":"string","title":"an IPv4 address","pattern":"^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$","maxLength":15,"example":"192.0.2.11"},"apiAllowedCIDRs":{"type":"array","maxItems":256,"default":[],"items":{"type":"string","title":"an IPv4 network","pattern":"^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])/([0-9]|[12][0-9]|3[0-2])$","maxLength":18,"example":"198.51.100.0/24"}},"policy":{"type":"string","enum":["DefaultDeny","Open"],"default":"DefaultDeny"},"kubeProxyReplacement":{"type":"boolean","default":true},"hubble":{"type":"boolean","default":true}},"additionalProperties":false},"ingress":{"type":"object","default":{},"properties":{"mode":{"type":"string","enum":["Dedicated","Passthrough"],"default":"Dedicated"},"domain":{"type":"string","title":"a DNS domain","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+[a-z]([-a-z0-9]{0,61}[a-z0-9])?$","maxLength":120,"example":"k8s.example.com"},"replicas":{"type":"integer","minimum":1,"maximum":10,"example":2}},"additionalProperties":false},"access":{"type":"object","default":{},"properties":{"oidc":{"type":"object","properties":{"issuer":{"type":"string","title":"an https URL","pattern":"^https://[A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[-A-Za-z0-9._~/]*)?$","maxLength":253,"example":"https://login.example.com/realms/platform"},"clientID":{"type":"string","title":"a client id without spaces","pattern":"^[!-~]+$","minLength":1,"maxLength":128,"example":"clusters"},"clientSecretRef":{"type":"object","required":["name"],"properties":{"name":{"type":"string","title":"the name of a Secret","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$","minLength":1,"maxLength":253,"example":"payments-oidc"}},"additionalProperties":false},"groupsClaim":{"type":"string","title":"the name of a token claim","pattern":"^[!-~]+$","maxLength":128,"example":"groups"},"usernameClaim":{"type":"string","title":"the name of a token claim","pattern":"^[!-~]+$","maxLength":128,"example":"preferred_username"},"extraScopes":{"type":"array","maxItems":16,"default":[],"items":{"type":"string","title":"a scope without spaces","pattern":"^[!-~]+$","maxLength":64,"example":"groups"}},"caRef":{"type":"object","required":["name"],"properties":{"name":{"type":"string","title":"the name of a ConfigMap","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$","minLength":1,"maxLength":253}},"additionalProperties":false}},"additionalProperties":false},"admins":{"type":"array","maxItems":32,"default":[],"items":{"type":"string","title":"the name of a group","pattern":"^[^\\s][^\\n\\r]*$","minLength":1,"maxLength":128,"example":"payments-admins"}},"viewers":{"type":"array","maxItems":32,"default":[],"items":{"type":"string","title":"the name of a group","pattern":"^[^\\s][^\\n\\r]*$","minLength":1,"maxLength":128,"example":"payments"}},"breakGlass":{"type":"boolean","default":false},"kubeconfig":{"type":"string","enum":["OIDC","ServiceAccount"],"default":"OIDC"},"serviceAccountRole":{"type":"string","enum":["admin","edit","view"],"default":"admin"}},"additionalProperties":false},"security":{"type":"object","default":{},"properties":{"threatDetection":{"type":"object","default":{},"properties":{"enabled":{"type":"boolean","default":true},"mode":{"type":"string","enum":["Detect","Suggest","Enforce"],"default":"Detect"},"engine":{"type":"string","enum":["Falco","Tetragon"],"default":"Falco"},"auditLogs":{"type":"boolean","default":false},"exemptNamespaces":{"type":"array","maxItems":64,"default":[],"items":{"type":"string","title":"the name of a namespace","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"example":"build"}}},"additionalProperties":false},"podSecurity":{"type":"string","enum":["privileged","baseline","restricted"],"default":"baseline"},"secretEncryption":{"type":"boolean","default":true}},"additionalProperties":false},"addons":{"type":"array","maxItems":8,"default":[],"items":{"type":"object","required":["name"],"properties":{"name":{"type":"string","title":"the name of an add-on","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":40,"example":"cert-manager"},"enabled":{"type":"boolean","default":true},"version":{"type":"string","title":"a chart version","pattern":"^v?[0-9]+\\.[0-9]+\\.[0-9]+([-+][-+.0-9A-Za-z]+)?$","maxLength":40,"example":"3.5.2"},"values":{"type":"object","maxProperties":64}},"additionalProperties":false}},"backup":{"type":"object","default":{},"properties":{"enabled":{"type":"boolean"},"schedule":{"type":"string","title":"a cron schedule with five fields","pattern":"^(@(hourly|daily|midnight|weekly|monthly)|(\\*|[0-5]?[0-9])([-,/]([0-5]?[0-9]))* (\\*|[01]?[0-9]|2[0-3])([-,/]([01]?[0-9]|2[0-3]))* (\\*|0?[1-9]|[12][0-9]|3[01])([-,/](0?[1-9]|[12][0-9]|3[01]))* (\\*|0?[1-9]|1[0-2]|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)([-,/](0?[1-9]|1[0-2]|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC))* (\\*|[0-7]|SUN|MON|TUE|WED|THU|FRI|SAT)([-,/]([0-7]|SUN|MON|TUE|WED|THU|FRI|SAT))*)$","maxLength":100,"example":"0 2 * * *"},"retention":{"type":"string","title":"a Go duration in h, m and s","pattern":"^([0-9]{1,6}(\\.[0-9]{1,3})?(h|m|s))+$","maxLength":20,"example":"720h"}},"additionalProperties":false},"bastion":{"type":"object","default":{},"properties":{"enabled":{"type":"boolean","default":false},"size":{"type":"string","title":"a size of the platform","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":24,"default":"small","example":"small"},"sshKeys":{"type":"array","maxItems":16,"default":[],"items":{"type":"string","title":"an OpenSSH public key","pattern":"^(ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(256|384|521)|sk-ssh-ed25519@openssh\\.com|sk-ecdsa-sha2-nistp256@openssh\\.com) [A-Za-z0-9+/]{40,}={0,3}( [^\\n\\r]*)?$","maxLength":2048,"example":"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA admin"}},"image":{"type":"string","title":"a container disk image","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([-a-z0-9._]*[a-z0-9])?)+(:[A-Za-z0-9_][-A-Za-z0-9_.]{0,127})?(@sha256:[0-9a-f]{64})?$","maxLength":300,"example":"quay.io/containerdisks/fedora:42"}},"additionalProperties":false},"upgrade":{"type":"object","default":{},"properties":{"canaryPool":{"type":"string","title":"the name of a node pool","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":15,"example":"general"},"maxSurge":{"type":"integer","minimum":0,"maximum":10,"default":1},"maxUnavailable":{"type":"integer","minimum":0,"maximum":10,"default":0},"drainTimeout":{"type":"string","title":"a Go duration in h, m and s","pattern":"^([0-9]{1,6}(\\.[0-9]{1,3})?(h|m|s))+$","maxLength":20,"default":"30m","example":"1h30m"},"paused":{"type":"boolean","default":false}},"additionalProperties":false},"deletionProtection":{"type":"boolean"},"paused":{"type":"boolean","default":false},"allowPoolRemoval":{"type":"boolean","default":false}},"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
const func47 = (text) => { let length = text.length; for (let i = 0; i < text.length; i++) if ((text.charCodeAt(i) & 0xfc00) === 0xdc00) length--; return length; };
const pattern0 = new RegExp("^[45]\\.(0|[1-9][0-9]?)(\\.(0|[1-9][0-9]{0,2}))?$", "u");
const pattern1 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "u");
const pattern2 = new RegExp("^[1-9][0-9]{0,5}(Mi|Gi|Ti)$", "u");
const pattern3 = new RegExp("^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$", "u");
const pattern7 = new RegExp("^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$", "u");
const pattern8 = new RegExp("^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$", "u");
const pattern10 = new RegExp("^[1-9][0-9]{0,5}(Gi|Ti)$", "u");
const pattern12 = new RegExp("^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$", "u");
const pattern13 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?/[a-z0-9]([-a-z0-9.]*[a-z0-9])?$", "u");
const pattern14 = new RegExp("^([1-9][0-9]{0,4}m|[1-9][0-9]?)$", "u");
const pattern15 = new RegExp("^[1-9][0-9]{0,5}(Mi|Gi)$", "u");
const pattern17 = new RegExp("^([1-9][0-9]{0,5}(Mi|Gi)|[1-9][0-9]?%)$", "u");
const pattern19 = new RegExp("^[1-9][0-9]?%$", "u");
const pattern21 = new RegExp("^[1-9][0-9]{0,3}Mi$", "u");
const pattern22 = new RegExp("^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])/([89]|1[0-9]|2[0-8])$", "u");
const pattern24 = new RegExp("^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$", "u");
const pattern26 = new RegExp("^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])/([0-9]|[12][0-9]|3[0-2])$", "u");
const pattern27 = new RegExp("^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+[a-z]([-a-z0-9]{0,61}[a-z0-9])?$", "u");
const pattern28 = new RegExp("^https://[A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[-A-Za-z0-9._~/]*)?$", "u");
const pattern29 = new RegExp("^[!-~]+$", "u");
const pattern35 = new RegExp("^[^\\s][^\\n\\r]*$", "u");
const pattern39 = new RegExp("^v?[0-9]+\\.[0-9]+\\.[0-9]+([-+][-+.0-9A-Za-z]+)?$", "u");
const pattern40 = new RegExp("^(@(hourly|daily|midnight|weekly|monthly)|(\\*|[0-5]?[0-9])([-,/]([0-5]?[0-9]))* (\\*|[01]?[0-9]|2[0-3])([-,/]([01]?[0-9]|2[0-3]))* (\\*|0?[1-9]|[12][0-9]|3[01])([-,/](0?[1-9]|[12][0-9]|3[01]))* (\\*|0?[1-9]|1[0-2]|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)([-,/](0?[1-9]|1[0-2]|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC))* (\\*|[0-7]|SUN|MON|TUE|WED|THU|FRI|SAT)([-,/]([0-7]|SUN|MON|TUE|WED|THU|FRI|SAT))*)$", "u");
const pattern41 = new RegExp("^([0-9]{1,6}(\\.[0-9]{1,3})?(h|m|s))+$", "u");
const pattern43 = new RegExp("^(ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(256|384|521)|sk-ssh-ed25519@openssh\\.com|sk-ecdsa-sha2-nistp256@openssh\\.com) [A-Za-z0-9+/]{40,}={0,3}( [^\\n\\r]*)?$", "u");
const pattern44 = new RegExp("^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([-a-z0-9._]*[a-z0-9])?)+(:[A-Za-z0-9_][-A-Za-z0-9_.]{0,127})?(@sha256:[0-9a-f]{64})?$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.channel === undefined){
data.channel = "stable";
}
if(data.tier === undefined){
data.tier = "standard";
}
if(data.controlPlane === undefined){
data.controlPlane = {};
}
if(data.nodePools === undefined){
data.nodePools = [{"name":"default","size":"medium"}];
}
if(data.network === undefined){
data.network = {};
}
if(data.ingress === undefined){
data.ingress = {};
}
if(data.access === undefined){
data.access = {};
}
if(data.security === undefined){
data.security = {};
}
if(data.addons === undefined){
data.addons = [];
}
if(data.backup === undefined){
data.backup = {};
}
if(data.bastion === undefined){
data.bastion = {};
}
if(data.upgrade === undefined){
data.upgrade = {};
}
if(data.paused === undefined){
data.paused = false;
}
if(data.allowPoolRemoval === undefined){
data.allowPoolRemoval = false;
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
if(data.version !== undefined && func0.call(data, "version")){
let data0 = data.version;
if(typeof data0 === "string"){
if(func47(data0) > 10){
const err1 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 10},schema:10,parentSchema:schema11.properties.version,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[45]\\.(0|[1-9][0-9]?)(\\.(0|[1-9][0-9]{0,2}))?$"},schema:"^[45]\\.(0|[1-9][0-9]?)(\\.(0|[1-9][0-9]{0,2}))?$",parentSchema:schema11.properties.version,data:data0};
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
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},schema:schema11.properties.version.type,parentSchema:schema11.properties.version,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
let data1 = data.channel;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: "string"},schema:schema11.properties.channel.type,parentSchema:schema11.properties.channel,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((data1 === "stable") || (data1 === "fast")) || (data1 === "eus")) || (data1 === "candidate"))){
const err5 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/enum",keyword:"enum",params:{allowedValues: schema11.properties.channel.enum},schema:schema11.properties.channel.enum,parentSchema:schema11.properties.channel,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
let data2 = data.tier;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{type: "string"},schema:schema11.properties.tier.type,parentSchema:schema11.properties.tier,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((data2 === "development") || (data2 === "standard")) || (data2 === "production"))){
const err7 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/enum",keyword:"enum",params:{allowedValues: schema11.properties.tier.enum},schema:schema11.properties.tier.enum,parentSchema:schema11.properties.tier,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.tenant !== undefined && func0.call(data, "tenant")){
let data3 = data.tenant;
if(typeof data3 === "string"){
if(func47(data3) > 63){
const err8 = {instancePath:instancePath+"/tenant",schemaPath:"#/properties/tenant/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.tenant,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern1.test(data3)){
const err9 = {instancePath:instancePath+"/tenant",schemaPath:"#/properties/tenant/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.tenant,data:data3};
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
const err10 = {instancePath:instancePath+"/tenant",schemaPath:"#/properties/tenant/type",keyword:"type",params:{type: "string"},schema:schema11.properties.tenant.type,parentSchema:schema11.properties.tenant,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
let data4 = data.controlPlane;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.etcd === undefined){
data4.etcd = {};
}
for(const key1 of Object.keys(data4)){
if(!(((key1 === "availability") || (key1 === "etcd")) || (key1 === "auditProfile"))){
const err11 = {instancePath:instancePath+"/controlPlane",schemaPath:"#/properties/controlPlane/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema11.properties.controlPlane,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.availability !== undefined && func0.call(data4, "availability")){
let data5 = data4.availability;
if(typeof data5 !== "string"){
const err12 = {instancePath:instancePath+"/controlPlane/availability",schemaPath:"#/properties/controlPlane/properties/availability/type",keyword:"type",params:{type: "string"},schema:schema11.properties.controlPlane.properties.availability.type,parentSchema:schema11.properties.controlPlane.properties.availability,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((data5 === "HighlyAvailable") || (data5 === "SingleReplica"))){
const err13 = {instancePath:instancePath+"/controlPlane/availability",schemaPath:"#/properties/controlPlane/properties/availability/enum",keyword:"enum",params:{allowedValues: schema11.properties.controlPlane.properties.availability.enum},schema:schema11.properties.controlPlane.properties.availability.enum,parentSchema:schema11.properties.controlPlane.properties.availability,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
let data6 = data4.etcd;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 of Object.keys(data6)){
if(!((key2 === "size") || (key2 === "storageClass"))){
const err14 = {instancePath:instancePath+"/controlPlane/etcd",schemaPath:"#/properties/controlPlane/properties/etcd/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema11.properties.controlPlane.properties.etcd,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.size !== undefined && func0.call(data6, "size")){
let data7 = data6.size;
if(typeof data7 === "string"){
if(func47(data7) > 8){
const err15 = {instancePath:instancePath+"/controlPlane/etcd/size",schemaPath:"#/properties/controlPlane/properties/etcd/properties/size/maxLength",keyword:"maxLength",params:{limit: 8},schema:8,parentSchema:schema11.properties.controlPlane.properties.etcd.properties.size,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern2.test(data7)){
const err16 = {instancePath:instancePath+"/controlPlane/etcd/size",schemaPath:"#/properties/controlPlane/properties/etcd/properties/size/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(Mi|Gi|Ti)$"},schema:"^[1-9][0-9]{0,5}(Mi|Gi|Ti)$",parentSchema:schema11.properties.controlPlane.properties.etcd.properties.size,data:data7};
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
const err17 = {instancePath:instancePath+"/controlPlane/etcd/size",schemaPath:"#/properties/controlPlane/properties/etcd/properties/size/type",keyword:"type",params:{type: "string"},schema:schema11.properties.controlPlane.properties.etcd.properties.size.type,parentSchema:schema11.properties.controlPlane.properties.etcd.properties.size,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.storageClass !== undefined && func0.call(data6, "storageClass")){
let data8 = data6.storageClass;
if(typeof data8 === "string"){
if(func47(data8) > 63){
const err18 = {instancePath:instancePath+"/controlPlane/etcd/storageClass",schemaPath:"#/properties/controlPlane/properties/etcd/properties/storageClass/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.controlPlane.properties.etcd.properties.storageClass,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern3.test(data8)){
const err19 = {instancePath:instancePath+"/controlPlane/etcd/storageClass",schemaPath:"#/properties/controlPlane/properties/etcd/properties/storageClass/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",parentSchema:schema11.properties.controlPlane.properties.etcd.properties.storageClass,data:data8};
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
const err20 = {instancePath:instancePath+"/controlPlane/etcd/storageClass",schemaPath:"#/properties/controlPlane/properties/etcd/properties/storageClass/type",keyword:"type",params:{type: "string"},schema:schema11.properties.controlPlane.properties.etcd.properties.storageClass.type,parentSchema:schema11.properties.controlPlane.properties.etcd.properties.storageClass,data:data8};
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
const err21 = {instancePath:instancePath+"/controlPlane/etcd",schemaPath:"#/properties/controlPlane/properties/etcd/type",keyword:"type",params:{type: "object"},schema:schema11.properties.controlPlane.properties.etcd.type,parentSchema:schema11.properties.controlPlane.properties.etcd,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data4.auditProfile !== undefined && func0.call(data4, "auditProfile")){
let data9 = data4.auditProfile;
if(typeof data9 !== "string"){
const err22 = {instancePath:instancePath+"/controlPlane/auditProfile",schemaPath:"#/properties/controlPlane/properties/auditProfile/type",keyword:"type",params:{type: "string"},schema:schema11.properties.controlPlane.properties.auditProfile.type,parentSchema:schema11.properties.controlPlane.properties.auditProfile,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((((data9 === "Default") || (data9 === "WriteRequestBodies")) || (data9 === "AllRequestBodies")) || (data9 === "None"))){
const err23 = {instancePath:instancePath+"/controlPlane/auditProfile",schemaPath:"#/properties/controlPlane/properties/auditProfile/enum",keyword:"enum",params:{allowedValues: schema11.properties.controlPlane.properties.auditProfile.enum},schema:schema11.properties.controlPlane.properties.auditProfile.enum,parentSchema:schema11.properties.controlPlane.properties.auditProfile,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/controlPlane",schemaPath:"#/properties/controlPlane/type",keyword:"type",params:{type: "object"},schema:schema11.properties.controlPlane.type,parentSchema:schema11.properties.controlPlane,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
let data10 = data.nodePools;
if(Array.isArray(data10)){
if(data10.length > 15){
const err25 = {instancePath:instancePath+"/nodePools",schemaPath:"#/properties/nodePools/maxItems",keyword:"maxItems",params:{limit: 15},schema:15,parentSchema:schema11.properties.nodePools,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data10.length < 1){
const err26 = {instancePath:instancePath+"/nodePools",schemaPath:"#/properties/nodePools/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.nodePools,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.size === undefined){
data11.size = "medium";
}
if(data11.labels === undefined){
data11.labels = {};
}
if(data11.taints === undefined){
data11.taints = [];
}
if(data11.upgrade === undefined){
data11.upgrade = "Replace";
}
if(data11.rootVolume === undefined){
data11.rootVolume = {};
}
if(data11.networks === undefined){
data11.networks = [];
}
if((data11.name === undefined) || (!(func0.call(data11, "name")))){
const err27 = {instancePath:instancePath+"/nodePools/" + i0,schemaPath:"#/properties/nodePools/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.nodePools.items.required,parentSchema:schema11.properties.nodePools.items,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key3 of Object.keys(data11)){
if(!(func0.call(schema11.properties.nodePools.items.properties, key3))){
const err28 = {instancePath:instancePath+"/nodePools/" + i0,schemaPath:"#/properties/nodePools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema11.properties.nodePools.items,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data11.name !== undefined && func0.call(data11, "name")){
let data12 = data11.name;
if(typeof data12 === "string"){
if(func47(data12) > 15){
const err29 = {instancePath:instancePath+"/nodePools/" + i0+"/name",schemaPath:"#/properties/nodePools/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 15},schema:15,parentSchema:schema11.properties.nodePools.items.properties.name,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func47(data12) < 1){
const err30 = {instancePath:instancePath+"/nodePools/" + i0+"/name",schemaPath:"#/properties/nodePools/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.nodePools.items.properties.name,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!pattern1.test(data12)){
const err31 = {instancePath:instancePath+"/nodePools/" + i0+"/name",schemaPath:"#/properties/nodePools/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.nodePools.items.properties.name,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/nodePools/" + i0+"/name",schemaPath:"#/properties/nodePools/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodePools.items.properties.name.type,parentSchema:schema11.properties.nodePools.items.properties.name,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
let data13 = data11.size;
if(typeof data13 === "string"){
if(func47(data13) > 24){
const err33 = {instancePath:instancePath+"/nodePools/" + i0+"/size",schemaPath:"#/properties/nodePools/items/properties/size/maxLength",keyword:"maxLength",params:{limit: 24},schema:24,parentSchema:schema11.properties.nodePools.items.properties.size,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!pattern1.test(data13)){
const err34 = {instancePath:instancePath+"/nodePools/" + i0+"/size",schemaPath:"#/properties/nodePools/items/properties/size/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.nodePools.items.properties.size,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/nodePools/" + i0+"/size",schemaPath:"#/properties/nodePools/items/properties/size/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodePools.items.properties.size.type,parentSchema:schema11.properties.nodePools.items.properties.size,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data11.replicas !== undefined && func0.call(data11, "replicas")){
let data14 = data11.replicas;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err36 = {instancePath:instancePath+"/nodePools/" + i0+"/replicas",schemaPath:"#/properties/nodePools/items/properties/replicas/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.nodePools.items.properties.replicas.type,parentSchema:schema11.properties.nodePools.items.properties.replicas,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 300 || isNaN(data14)){
const err37 = {instancePath:instancePath+"/nodePools/" + i0+"/replicas",schemaPath:"#/properties/nodePools/items/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300},schema:300,parentSchema:schema11.properties.nodePools.items.properties.replicas,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err38 = {instancePath:instancePath+"/nodePools/" + i0+"/replicas",schemaPath:"#/properties/nodePools/items/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.nodePools.items.properties.replicas,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data11.autoscaling !== undefined && func0.call(data11, "autoscaling")){
let data15 = data11.autoscaling;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if((data15.min === undefined) || (!(func0.call(data15, "min")))){
const err39 = {instancePath:instancePath+"/nodePools/" + i0+"/autoscaling",schemaPath:"#/properties/nodePools/items/properties/autoscaling/required",keyword:"required",params:{missingProperty: "min"},schema:schema11.properties.nodePools.items.properties.autoscaling.required,parentSchema:schema11.properties.nodePools.items.properties.autoscaling,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((data15.max === undefined) || (!(func0.call(data15, "max")))){
const err40 = {instancePath:instancePath+"/nodePools/" + i0+"/autoscaling",schemaPath:"#/properties/nodePools/items/properties/autoscaling/required",keyword:"required",params:{missingProperty: "max"},schema:schema11.properties.nodePools.items.properties.autoscaling.required,parentSchema:schema11.properties.nodePools.items.properties.autoscaling,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key4 of Object.keys(data15)){
if(!((key4 === "min") || (key4 === "max"))){
const err41 = {instancePath:instancePath+"/nodePools/" + i0+"/autoscaling",schemaPath:"#/properties/nodePools/items/properties/autoscaling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema11.properties.nodePools.items.properties.autoscaling,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data15.min !== undefined && func0.call(data15, "min")){
let data16 = data15.min;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err42 = {instancePath:instancePath+"/nodePools/" + i0+"/autoscaling/min",schemaPath:"#/properties/nodePools/items/properties/autoscaling/properties/min/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.nodePools.items.properties.autoscaling.properties.min.type,parentSchema:schema11.properties.nodePools.items.properties.autoscaling.properties.min,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 300 || isNaN(data16)){
const err43 = {instancePath:instancePath+"/nodePools/" + i0+"/autoscaling/min",schemaPath:"#/properties/nodePools/items/properties/autoscaling/properties/min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300},schema:300,parentSchema:schema11.properties.nodePools.items.properties.autoscaling.properties.min,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data16 < 1 || isNaN(data16)){
const err44 = {instancePath:instancePath+"/nodePools/" + i0+"/autoscaling/min",schemaPath:"#/properties/nodePools/items/properties/autoscaling/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.nodePools.items.properties.autoscaling.properties.min,data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data15.max !== undefined && func0.call(data15, "max")){
let data17 = data15.max;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err45 = {instancePath:instancePath+"/nodePools/" + i0+"/autoscaling/max",schemaPath:"#/properties/nodePools/items/properties/autoscaling/properties/max/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.nodePools.items.properties.autoscaling.properties.max.type,parentSchema:schema11.properties.nodePools.items.properties.autoscaling.properties.max,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 300 || isNaN(data17)){
const err46 = {instancePath:instancePath+"/nodePools/" + i0+"/autoscaling/max",schemaPath:"#/properties/nodePools/items/properties/autoscaling/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300},schema:300,parentSchema:schema11.properties.nodePools.items.properties.autoscaling.properties.max,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data17 < 1 || isNaN(data17)){
const err47 = {instancePath:instancePath+"/nodePools/" + i0+"/autoscaling/max",schemaPath:"#/properties/nodePools/items/properties/autoscaling/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.nodePools.items.properties.autoscaling.properties.max,data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
}
else {
const err48 = {instancePath:instancePath+"/nodePools/" + i0+"/autoscaling",schemaPath:"#/properties/nodePools/items/properties/autoscaling/type",keyword:"type",params:{type: "object"},schema:schema11.properties.nodePools.items.properties.autoscaling.type,parentSchema:schema11.properties.nodePools.items.properties.autoscaling,data:data15};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data11.sites !== undefined && func0.call(data11, "sites")){
let data18 = data11.sites;
if(Array.isArray(data18)){
if(data18.length > 15){
const err49 = {instancePath:instancePath+"/nodePools/" + i0+"/sites",schemaPath:"#/properties/nodePools/items/properties/sites/maxItems",keyword:"maxItems",params:{limit: 15},schema:15,parentSchema:schema11.properties.nodePools.items.properties.sites,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data18.length < 1){
const err50 = {instancePath:instancePath+"/nodePools/" + i0+"/sites",schemaPath:"#/properties/nodePools/items/properties/sites/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.nodePools.items.properties.sites,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
if(typeof data19 === "string"){
if(func47(data19) > 14){
const err51 = {instancePath:instancePath+"/nodePools/" + i0+"/sites/" + i1,schemaPath:"#/properties/nodePools/items/properties/sites/items/maxLength",keyword:"maxLength",params:{limit: 14},schema:14,parentSchema:schema11.properties.nodePools.items.properties.sites.items,data:data19};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!pattern1.test(data19)){
const err52 = {instancePath:instancePath+"/nodePools/" + i0+"/sites/" + i1,schemaPath:"#/properties/nodePools/items/properties/sites/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.nodePools.items.properties.sites.items,data:data19};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/nodePools/" + i0+"/sites/" + i1,schemaPath:"#/properties/nodePools/items/properties/sites/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodePools.items.properties.sites.items.type,parentSchema:schema11.properties.nodePools.items.properties.sites.items,data:data19};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/nodePools/" + i0+"/sites",schemaPath:"#/properties/nodePools/items/properties/sites/type",keyword:"type",params:{type: "array"},schema:schema11.properties.nodePools.items.properties.sites.type,parentSchema:schema11.properties.nodePools.items.properties.sites,data:data18};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
let data20 = data11.labels;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(Object.keys(data20).length > 32){
const err55 = {instancePath:instancePath+"/nodePools/" + i0+"/labels",schemaPath:"#/properties/nodePools/items/properties/labels/maxProperties",keyword:"maxProperties",params:{limit: 32},schema:32,parentSchema:schema11.properties.nodePools.items.properties.labels,data:data20};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
for(const key5 of Object.keys(data20)){
let data21 = data20[key5];
if(typeof data21 === "string"){
if(func47(data21) > 63){
const err56 = {instancePath:instancePath+"/nodePools/" + i0+"/labels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodePools/items/properties/labels/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.nodePools.items.properties.labels.additionalProperties,data:data21};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!pattern7.test(data21)){
const err57 = {instancePath:instancePath+"/nodePools/" + i0+"/labels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodePools/items/properties/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:schema11.properties.nodePools.items.properties.labels.additionalProperties,data:data21};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/nodePools/" + i0+"/labels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodePools/items/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodePools.items.properties.labels.additionalProperties.type,parentSchema:schema11.properties.nodePools.items.properties.labels.additionalProperties,data:data21};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/nodePools/" + i0+"/labels",schemaPath:"#/properties/nodePools/items/properties/labels/type",keyword:"type",params:{type: "object"},schema:schema11.properties.nodePools.items.properties.labels.type,parentSchema:schema11.properties.nodePools.items.properties.labels,data:data20};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
let data22 = data11.taints;
if(Array.isArray(data22)){
if(data22.length > 16){
const err60 = {instancePath:instancePath+"/nodePools/" + i0+"/taints",schemaPath:"#/properties/nodePools/items/properties/taints/maxItems",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema11.properties.nodePools.items.properties.taints,data:data22};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
let data23 = data22[i2];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if((data23.key === undefined) || (!(func0.call(data23, "key")))){
const err61 = {instancePath:instancePath+"/nodePools/" + i0+"/taints/" + i2,schemaPath:"#/properties/nodePools/items/properties/taints/items/required",keyword:"required",params:{missingProperty: "key"},schema:schema11.properties.nodePools.items.properties.taints.items.required,parentSchema:schema11.properties.nodePools.items.properties.taints.items,data:data23};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((data23.effect === undefined) || (!(func0.call(data23, "effect")))){
const err62 = {instancePath:instancePath+"/nodePools/" + i0+"/taints/" + i2,schemaPath:"#/properties/nodePools/items/properties/taints/items/required",keyword:"required",params:{missingProperty: "effect"},schema:schema11.properties.nodePools.items.properties.taints.items.required,parentSchema:schema11.properties.nodePools.items.properties.taints.items,data:data23};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key6 of Object.keys(data23)){
if(!(((key6 === "key") || (key6 === "value")) || (key6 === "effect"))){
const err63 = {instancePath:instancePath+"/nodePools/" + i0+"/taints/" + i2,schemaPath:"#/properties/nodePools/items/properties/taints/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema11.properties.nodePools.items.properties.taints.items,data:data23};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data23.key !== undefined && func0.call(data23, "key")){
let data24 = data23.key;
if(typeof data24 === "string"){
if(func47(data24) > 253){
const err64 = {instancePath:instancePath+"/nodePools/" + i0+"/taints/" + i2+"/key",schemaPath:"#/properties/nodePools/items/properties/taints/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema11.properties.nodePools.items.properties.taints.items.properties.key,data:data24};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(func47(data24) < 1){
const err65 = {instancePath:instancePath+"/nodePools/" + i0+"/taints/" + i2+"/key",schemaPath:"#/properties/nodePools/items/properties/taints/items/properties/key/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.nodePools.items.properties.taints.items.properties.key,data:data24};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(!pattern8.test(data24)){
const err66 = {instancePath:instancePath+"/nodePools/" + i0+"/taints/" + i2+"/key",schemaPath:"#/properties/nodePools/items/properties/taints/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},schema:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:schema11.properties.nodePools.items.properties.taints.items.properties.key,data:data24};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/nodePools/" + i0+"/taints/" + i2+"/key",schemaPath:"#/properties/nodePools/items/properties/taints/items/properties/key/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodePools.items.properties.taints.items.properties.key.type,parentSchema:schema11.properties.nodePools.items.properties.taints.items.properties.key,data:data24};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data23.value !== undefined && func0.call(data23, "value")){
let data25 = data23.value;
if(typeof data25 === "string"){
if(func47(data25) > 63){
const err68 = {instancePath:instancePath+"/nodePools/" + i0+"/taints/" + i2+"/value",schemaPath:"#/properties/nodePools/items/properties/taints/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.nodePools.items.properties.taints.items.properties.value,data:data25};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(!pattern7.test(data25)){
const err69 = {instancePath:instancePath+"/nodePools/" + i0+"/taints/" + i2+"/value",schemaPath:"#/properties/nodePools/items/properties/taints/items/properties/value/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:schema11.properties.nodePools.items.properties.taints.items.properties.value,data:data25};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/nodePools/" + i0+"/taints/" + i2+"/value",schemaPath:"#/properties/nodePools/items/properties/taints/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodePools.items.properties.taints.items.properties.value.type,parentSchema:schema11.properties.nodePools.items.properties.taints.items.properties.value,data:data25};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data23.effect !== undefined && func0.call(data23, "effect")){
let data26 = data23.effect;
if(typeof data26 !== "string"){
const err71 = {instancePath:instancePath+"/nodePools/" + i0+"/taints/" + i2+"/effect",schemaPath:"#/properties/nodePools/items/properties/taints/items/properties/effect/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodePools.items.properties.taints.items.properties.effect.type,parentSchema:schema11.properties.nodePools.items.properties.taints.items.properties.effect,data:data26};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(!(((data26 === "NoSchedule") || (data26 === "PreferNoSchedule")) || (data26 === "NoExecute"))){
const err72 = {instancePath:instancePath+"/nodePools/" + i0+"/taints/" + i2+"/effect",schemaPath:"#/properties/nodePools/items/properties/taints/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema11.properties.nodePools.items.properties.taints.items.properties.effect.enum},schema:schema11.properties.nodePools.items.properties.taints.items.properties.effect.enum,parentSchema:schema11.properties.nodePools.items.properties.taints.items.properties.effect,data:data26};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/nodePools/" + i0+"/taints/" + i2,schemaPath:"#/properties/nodePools/items/properties/taints/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.nodePools.items.properties.taints.items.type,parentSchema:schema11.properties.nodePools.items.properties.taints.items,data:data23};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/nodePools/" + i0+"/taints",schemaPath:"#/properties/nodePools/items/properties/taints/type",keyword:"type",params:{type: "array"},schema:schema11.properties.nodePools.items.properties.taints.type,parentSchema:schema11.properties.nodePools.items.properties.taints,data:data22};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
let data27 = data11.upgrade;
if(typeof data27 !== "string"){
const err75 = {instancePath:instancePath+"/nodePools/" + i0+"/upgrade",schemaPath:"#/properties/nodePools/items/properties/upgrade/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodePools.items.properties.upgrade.type,parentSchema:schema11.properties.nodePools.items.properties.upgrade,data:data27};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(!((data27 === "Replace") || (data27 === "InPlace"))){
const err76 = {instancePath:instancePath+"/nodePools/" + i0+"/upgrade",schemaPath:"#/properties/nodePools/items/properties/upgrade/enum",keyword:"enum",params:{allowedValues: schema11.properties.nodePools.items.properties.upgrade.enum},schema:schema11.properties.nodePools.items.properties.upgrade.enum,parentSchema:schema11.properties.nodePools.items.properties.upgrade,data:data27};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
let data28 = data11.rootVolume;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key7 of Object.keys(data28)){
if(!((key7 === "size") || (key7 === "storageClass"))){
const err77 = {instancePath:instancePath+"/nodePools/" + i0+"/rootVolume",schemaPath:"#/properties/nodePools/items/properties/rootVolume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema11.properties.nodePools.items.properties.rootVolume,data:data28};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data28.size !== undefined && func0.call(data28, "size")){
let data29 = data28.size;
if(typeof data29 === "string"){
if(func47(data29) > 8){
const err78 = {instancePath:instancePath+"/nodePools/" + i0+"/rootVolume/size",schemaPath:"#/properties/nodePools/items/properties/rootVolume/properties/size/maxLength",keyword:"maxLength",params:{limit: 8},schema:8,parentSchema:schema11.properties.nodePools.items.properties.rootVolume.properties.size,data:data29};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(!pattern10.test(data29)){
const err79 = {instancePath:instancePath+"/nodePools/" + i0+"/rootVolume/size",schemaPath:"#/properties/nodePools/items/properties/rootVolume/properties/size/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(Gi|Ti)$"},schema:"^[1-9][0-9]{0,5}(Gi|Ti)$",parentSchema:schema11.properties.nodePools.items.properties.rootVolume.properties.size,data:data29};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/nodePools/" + i0+"/rootVolume/size",schemaPath:"#/properties/nodePools/items/properties/rootVolume/properties/size/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodePools.items.properties.rootVolume.properties.size.type,parentSchema:schema11.properties.nodePools.items.properties.rootVolume.properties.size,data:data29};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data28.storageClass !== undefined && func0.call(data28, "storageClass")){
let data30 = data28.storageClass;
if(typeof data30 === "string"){
if(func47(data30) > 63){
const err81 = {instancePath:instancePath+"/nodePools/" + i0+"/rootVolume/storageClass",schemaPath:"#/properties/nodePools/items/properties/rootVolume/properties/storageClass/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.nodePools.items.properties.rootVolume.properties.storageClass,data:data30};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(!pattern3.test(data30)){
const err82 = {instancePath:instancePath+"/nodePools/" + i0+"/rootVolume/storageClass",schemaPath:"#/properties/nodePools/items/properties/rootVolume/properties/storageClass/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",parentSchema:schema11.properties.nodePools.items.properties.rootVolume.properties.storageClass,data:data30};
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
const err83 = {instancePath:instancePath+"/nodePools/" + i0+"/rootVolume/storageClass",schemaPath:"#/properties/nodePools/items/properties/rootVolume/properties/storageClass/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodePools.items.properties.rootVolume.properties.storageClass.type,parentSchema:schema11.properties.nodePools.items.properties.rootVolume.properties.storageClass,data:data30};
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
const err84 = {instancePath:instancePath+"/nodePools/" + i0+"/rootVolume",schemaPath:"#/properties/nodePools/items/properties/rootVolume/type",keyword:"type",params:{type: "object"},schema:schema11.properties.nodePools.items.properties.rootVolume.type,parentSchema:schema11.properties.nodePools.items.properties.rootVolume,data:data28};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data11.gpu !== undefined && func0.call(data11, "gpu")){
let data31 = data11.gpu;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.count === undefined){
data31.count = 1;
}
if((data31.model === undefined) || (!(func0.call(data31, "model")))){
const err85 = {instancePath:instancePath+"/nodePools/" + i0+"/gpu",schemaPath:"#/properties/nodePools/items/properties/gpu/required",keyword:"required",params:{missingProperty: "model"},schema:schema11.properties.nodePools.items.properties.gpu.required,parentSchema:schema11.properties.nodePools.items.properties.gpu,data:data31};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
for(const key8 of Object.keys(data31)){
if(!((key8 === "model") || (key8 === "count"))){
const err86 = {instancePath:instancePath+"/nodePools/" + i0+"/gpu",schemaPath:"#/properties/nodePools/items/properties/gpu/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema11.properties.nodePools.items.properties.gpu,data:data31};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data31.model !== undefined && func0.call(data31, "model")){
let data32 = data31.model;
if(typeof data32 === "string"){
if(func47(data32) > 63){
const err87 = {instancePath:instancePath+"/nodePools/" + i0+"/gpu/model",schemaPath:"#/properties/nodePools/items/properties/gpu/properties/model/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.nodePools.items.properties.gpu.properties.model,data:data32};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(!pattern12.test(data32)){
const err88 = {instancePath:instancePath+"/nodePools/" + i0+"/gpu/model",schemaPath:"#/properties/nodePools/items/properties/gpu/properties/model/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},schema:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:schema11.properties.nodePools.items.properties.gpu.properties.model,data:data32};
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
const err89 = {instancePath:instancePath+"/nodePools/" + i0+"/gpu/model",schemaPath:"#/properties/nodePools/items/properties/gpu/properties/model/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodePools.items.properties.gpu.properties.model.type,parentSchema:schema11.properties.nodePools.items.properties.gpu.properties.model,data:data32};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
let data33 = data31.count;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err90 = {instancePath:instancePath+"/nodePools/" + i0+"/gpu/count",schemaPath:"#/properties/nodePools/items/properties/gpu/properties/count/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.nodePools.items.properties.gpu.properties.count.type,parentSchema:schema11.properties.nodePools.items.properties.gpu.properties.count,data:data33};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 8 || isNaN(data33)){
const err91 = {instancePath:instancePath+"/nodePools/" + i0+"/gpu/count",schemaPath:"#/properties/nodePools/items/properties/gpu/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8},schema:8,parentSchema:schema11.properties.nodePools.items.properties.gpu.properties.count,data:data33};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data33 < 1 || isNaN(data33)){
const err92 = {instancePath:instancePath+"/nodePools/" + i0+"/gpu/count",schemaPath:"#/properties/nodePools/items/properties/gpu/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.nodePools.items.properties.gpu.properties.count,data:data33};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/nodePools/" + i0+"/gpu",schemaPath:"#/properties/nodePools/items/properties/gpu/type",keyword:"type",params:{type: "object"},schema:schema11.properties.nodePools.items.properties.gpu.type,parentSchema:schema11.properties.nodePools.items.properties.gpu,data:data31};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
let data34 = data11.networks;
if(Array.isArray(data34)){
if(data34.length > 4){
const err94 = {instancePath:instancePath+"/nodePools/" + i0+"/networks",schemaPath:"#/properties/nodePools/items/properties/networks/maxItems",keyword:"maxItems",params:{limit: 4},schema:4,parentSchema:schema11.properties.nodePools.items.properties.networks,data:data34};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
const len3 = data34.length;
for(let i3=0; i3<len3; i3++){
let data35 = data34[i3];
if(typeof data35 === "string"){
if(func47(data35) > 127){
const err95 = {instancePath:instancePath+"/nodePools/" + i0+"/networks/" + i3,schemaPath:"#/properties/nodePools/items/properties/networks/items/maxLength",keyword:"maxLength",params:{limit: 127},schema:127,parentSchema:schema11.properties.nodePools.items.properties.networks.items,data:data35};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(!pattern13.test(data35)){
const err96 = {instancePath:instancePath+"/nodePools/" + i0+"/networks/" + i3,schemaPath:"#/properties/nodePools/items/properties/networks/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?/[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?/[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",parentSchema:schema11.properties.nodePools.items.properties.networks.items,data:data35};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/nodePools/" + i0+"/networks/" + i3,schemaPath:"#/properties/nodePools/items/properties/networks/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodePools.items.properties.networks.items.type,parentSchema:schema11.properties.nodePools.items.properties.networks.items,data:data35};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/nodePools/" + i0+"/networks",schemaPath:"#/properties/nodePools/items/properties/networks/type",keyword:"type",params:{type: "array"},schema:schema11.properties.nodePools.items.properties.networks.type,parentSchema:schema11.properties.nodePools.items.properties.networks,data:data34};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data11.kubeletConfig !== undefined && func0.call(data11, "kubeletConfig")){
let data36 = data11.kubeletConfig;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key9 of Object.keys(data36)){
if(!(func0.call(schema11.properties.nodePools.items.properties.kubeletConfig.properties, key9))){
const err99 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig,data:data36};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data36.maxPods !== undefined && func0.call(data36, "maxPods")){
let data37 = data36.maxPods;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err100 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/maxPods",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/maxPods/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.maxPods.type,parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.maxPods,data:data37};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 500 || isNaN(data37)){
const err101 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/maxPods",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/maxPods/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},schema:500,parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.maxPods,data:data37};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data37 < 10 || isNaN(data37)){
const err102 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/maxPods",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/maxPods/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},schema:10,parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.maxPods,data:data37};
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
if(data36.podPidsLimit !== undefined && func0.call(data36, "podPidsLimit")){
let data38 = data36.podPidsLimit;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err103 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/podPidsLimit",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/podPidsLimit/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.podPidsLimit.type,parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.podPidsLimit,data:data38};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 4194304 || isNaN(data38)){
const err104 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/podPidsLimit",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/podPidsLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4194304},schema:4194304,parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.podPidsLimit,data:data38};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data38 < 256 || isNaN(data38)){
const err105 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/podPidsLimit",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/podPidsLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 256},schema:256,parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.podPidsLimit,data:data38};
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
if(data36.systemReserved !== undefined && func0.call(data36, "systemReserved")){
let data39 = data36.systemReserved;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key10 of Object.keys(data39)){
if(!(((key10 === "cpu") || (key10 === "memory")) || (key10 === "ephemeralStorage"))){
const err106 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/systemReserved",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/systemReserved/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.systemReserved,data:data39};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data39.cpu !== undefined && func0.call(data39, "cpu")){
let data40 = data39.cpu;
if(typeof data40 === "string"){
if(func47(data40) > 6){
const err107 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/systemReserved/cpu",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/systemReserved/properties/cpu/maxLength",keyword:"maxLength",params:{limit: 6},schema:6,parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.systemReserved.properties.cpu,data:data40};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(!pattern14.test(data40)){
const err108 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/systemReserved/cpu",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/systemReserved/properties/cpu/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,4}m|[1-9][0-9]?)$"},schema:"^([1-9][0-9]{0,4}m|[1-9][0-9]?)$",parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.systemReserved.properties.cpu,data:data40};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/systemReserved/cpu",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/systemReserved/properties/cpu/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.systemReserved.properties.cpu.type,parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.systemReserved.properties.cpu,data:data40};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data39.memory !== undefined && func0.call(data39, "memory")){
let data41 = data39.memory;
if(typeof data41 === "string"){
if(func47(data41) > 8){
const err110 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/systemReserved/memory",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/systemReserved/properties/memory/maxLength",keyword:"maxLength",params:{limit: 8},schema:8,parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.systemReserved.properties.memory,data:data41};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(!pattern15.test(data41)){
const err111 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/systemReserved/memory",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/systemReserved/properties/memory/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(Mi|Gi)$"},schema:"^[1-9][0-9]{0,5}(Mi|Gi)$",parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.systemReserved.properties.memory,data:data41};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/systemReserved/memory",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/systemReserved/properties/memory/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.systemReserved.properties.memory.type,parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.systemReserved.properties.memory,data:data41};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data39.ephemeralStorage !== undefined && func0.call(data39, "ephemeralStorage")){
let data42 = data39.ephemeralStorage;
if(typeof data42 === "string"){
if(func47(data42) > 8){
const err113 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/systemReserved/ephemeralStorage",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/systemReserved/properties/ephemeralStorage/maxLength",keyword:"maxLength",params:{limit: 8},schema:8,parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.systemReserved.properties.ephemeralStorage,data:data42};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(!pattern15.test(data42)){
const err114 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/systemReserved/ephemeralStorage",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/systemReserved/properties/ephemeralStorage/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(Mi|Gi)$"},schema:"^[1-9][0-9]{0,5}(Mi|Gi)$",parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.systemReserved.properties.ephemeralStorage,data:data42};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/systemReserved/ephemeralStorage",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/systemReserved/properties/ephemeralStorage/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.systemReserved.properties.ephemeralStorage.type,parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.systemReserved.properties.ephemeralStorage,data:data42};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/systemReserved",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/systemReserved/type",keyword:"type",params:{type: "object"},schema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.systemReserved.type,parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.systemReserved,data:data39};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data36.evictionHard !== undefined && func0.call(data36, "evictionHard")){
let data43 = data36.evictionHard;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key11 of Object.keys(data43)){
if(!((((key11 === "memoryAvailable") || (key11 === "nodefsAvailable")) || (key11 === "nodefsInodesFree")) || (key11 === "imagefsAvailable"))){
const err117 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/evictionHard",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/evictionHard/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.evictionHard,data:data43};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data43.memoryAvailable !== undefined && func0.call(data43, "memoryAvailable")){
let data44 = data43.memoryAvailable;
if(typeof data44 === "string"){
if(func47(data44) > 8){
const err118 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/evictionHard/memoryAvailable",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/evictionHard/properties/memoryAvailable/maxLength",keyword:"maxLength",params:{limit: 8},schema:8,parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.evictionHard.properties.memoryAvailable,data:data44};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(!pattern17.test(data44)){
const err119 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/evictionHard/memoryAvailable",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/evictionHard/properties/memoryAvailable/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,5}(Mi|Gi)|[1-9][0-9]?%)$"},schema:"^([1-9][0-9]{0,5}(Mi|Gi)|[1-9][0-9]?%)$",parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.evictionHard.properties.memoryAvailable,data:data44};
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
const err120 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/evictionHard/memoryAvailable",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/evictionHard/properties/memoryAvailable/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.evictionHard.properties.memoryAvailable.type,parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.evictionHard.properties.memoryAvailable,data:data44};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data43.nodefsAvailable !== undefined && func0.call(data43, "nodefsAvailable")){
let data45 = data43.nodefsAvailable;
if(typeof data45 === "string"){
if(func47(data45) > 8){
const err121 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/evictionHard/nodefsAvailable",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/evictionHard/properties/nodefsAvailable/maxLength",keyword:"maxLength",params:{limit: 8},schema:8,parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.evictionHard.properties.nodefsAvailable,data:data45};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(!pattern17.test(data45)){
const err122 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/evictionHard/nodefsAvailable",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/evictionHard/properties/nodefsAvailable/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,5}(Mi|Gi)|[1-9][0-9]?%)$"},schema:"^([1-9][0-9]{0,5}(Mi|Gi)|[1-9][0-9]?%)$",parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.evictionHard.properties.nodefsAvailable,data:data45};
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
const err123 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/evictionHard/nodefsAvailable",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/evictionHard/properties/nodefsAvailable/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.evictionHard.properties.nodefsAvailable.type,parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.evictionHard.properties.nodefsAvailable,data:data45};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data43.nodefsInodesFree !== undefined && func0.call(data43, "nodefsInodesFree")){
let data46 = data43.nodefsInodesFree;
if(typeof data46 === "string"){
if(func47(data46) > 3){
const err124 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/evictionHard/nodefsInodesFree",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/evictionHard/properties/nodefsInodesFree/maxLength",keyword:"maxLength",params:{limit: 3},schema:3,parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.evictionHard.properties.nodefsInodesFree,data:data46};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(!pattern19.test(data46)){
const err125 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/evictionHard/nodefsInodesFree",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/evictionHard/properties/nodefsInodesFree/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]?%$"},schema:"^[1-9][0-9]?%$",parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.evictionHard.properties.nodefsInodesFree,data:data46};
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
const err126 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/evictionHard/nodefsInodesFree",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/evictionHard/properties/nodefsInodesFree/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.evictionHard.properties.nodefsInodesFree.type,parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.evictionHard.properties.nodefsInodesFree,data:data46};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data43.imagefsAvailable !== undefined && func0.call(data43, "imagefsAvailable")){
let data47 = data43.imagefsAvailable;
if(typeof data47 === "string"){
if(func47(data47) > 8){
const err127 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/evictionHard/imagefsAvailable",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/evictionHard/properties/imagefsAvailable/maxLength",keyword:"maxLength",params:{limit: 8},schema:8,parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.evictionHard.properties.imagefsAvailable,data:data47};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(!pattern17.test(data47)){
const err128 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/evictionHard/imagefsAvailable",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/evictionHard/properties/imagefsAvailable/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,5}(Mi|Gi)|[1-9][0-9]?%)$"},schema:"^([1-9][0-9]{0,5}(Mi|Gi)|[1-9][0-9]?%)$",parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.evictionHard.properties.imagefsAvailable,data:data47};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/evictionHard/imagefsAvailable",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/evictionHard/properties/imagefsAvailable/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.evictionHard.properties.imagefsAvailable.type,parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.evictionHard.properties.imagefsAvailable,data:data47};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/evictionHard",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/evictionHard/type",keyword:"type",params:{type: "object"},schema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.evictionHard.type,parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.evictionHard,data:data43};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data36.imageGCHighThresholdPercent !== undefined && func0.call(data36, "imageGCHighThresholdPercent")){
let data48 = data36.imageGCHighThresholdPercent;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err131 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/imageGCHighThresholdPercent",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/imageGCHighThresholdPercent/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.imageGCHighThresholdPercent.type,parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.imageGCHighThresholdPercent,data:data48};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 > 100 || isNaN(data48)){
const err132 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/imageGCHighThresholdPercent",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/imageGCHighThresholdPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.imageGCHighThresholdPercent,data:data48};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data48 < 1 || isNaN(data48)){
const err133 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/imageGCHighThresholdPercent",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/imageGCHighThresholdPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.imageGCHighThresholdPercent,data:data48};
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
if(data36.imageGCLowThresholdPercent !== undefined && func0.call(data36, "imageGCLowThresholdPercent")){
let data49 = data36.imageGCLowThresholdPercent;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err134 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/imageGCLowThresholdPercent",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/imageGCLowThresholdPercent/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.imageGCLowThresholdPercent.type,parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.imageGCLowThresholdPercent,data:data49};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 99 || isNaN(data49)){
const err135 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/imageGCLowThresholdPercent",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/imageGCLowThresholdPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},schema:99,parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.imageGCLowThresholdPercent,data:data49};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data49 < 0 || isNaN(data49)){
const err136 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/imageGCLowThresholdPercent",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/imageGCLowThresholdPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.imageGCLowThresholdPercent,data:data49};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
if(data36.cpuManagerPolicy !== undefined && func0.call(data36, "cpuManagerPolicy")){
let data50 = data36.cpuManagerPolicy;
if(typeof data50 !== "string"){
const err137 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/cpuManagerPolicy",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/cpuManagerPolicy/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.cpuManagerPolicy.type,parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.cpuManagerPolicy,data:data50};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(!((data50 === "none") || (data50 === "static"))){
const err138 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/cpuManagerPolicy",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/cpuManagerPolicy/enum",keyword:"enum",params:{allowedValues: schema11.properties.nodePools.items.properties.kubeletConfig.properties.cpuManagerPolicy.enum},schema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.cpuManagerPolicy.enum,parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.cpuManagerPolicy,data:data50};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data36.topologyManagerPolicy !== undefined && func0.call(data36, "topologyManagerPolicy")){
let data51 = data36.topologyManagerPolicy;
if(typeof data51 !== "string"){
const err139 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/topologyManagerPolicy",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/topologyManagerPolicy/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.topologyManagerPolicy.type,parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.topologyManagerPolicy,data:data51};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(!((((data51 === "none") || (data51 === "best-effort")) || (data51 === "restricted")) || (data51 === "single-numa-node"))){
const err140 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/topologyManagerPolicy",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/topologyManagerPolicy/enum",keyword:"enum",params:{allowedValues: schema11.properties.nodePools.items.properties.kubeletConfig.properties.topologyManagerPolicy.enum},schema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.topologyManagerPolicy.enum,parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.topologyManagerPolicy,data:data51};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data36.containerLogMaxSize !== undefined && func0.call(data36, "containerLogMaxSize")){
let data52 = data36.containerLogMaxSize;
if(typeof data52 === "string"){
if(func47(data52) > 6){
const err141 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/containerLogMaxSize",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/containerLogMaxSize/maxLength",keyword:"maxLength",params:{limit: 6},schema:6,parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.containerLogMaxSize,data:data52};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(!pattern21.test(data52)){
const err142 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/containerLogMaxSize",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/containerLogMaxSize/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}Mi$"},schema:"^[1-9][0-9]{0,3}Mi$",parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.containerLogMaxSize,data:data52};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
else {
const err143 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/containerLogMaxSize",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/containerLogMaxSize/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.containerLogMaxSize.type,parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.containerLogMaxSize,data:data52};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data36.containerLogMaxFiles !== undefined && func0.call(data36, "containerLogMaxFiles")){
let data53 = data36.containerLogMaxFiles;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err144 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/containerLogMaxFiles",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/containerLogMaxFiles/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.containerLogMaxFiles.type,parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.containerLogMaxFiles,data:data53};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 20 || isNaN(data53)){
const err145 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/containerLogMaxFiles",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/containerLogMaxFiles/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},schema:20,parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.containerLogMaxFiles,data:data53};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data53 < 2 || isNaN(data53)){
const err146 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig/containerLogMaxFiles",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/properties/containerLogMaxFiles/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},schema:2,parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig.properties.containerLogMaxFiles,data:data53};
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
}
else {
const err147 = {instancePath:instancePath+"/nodePools/" + i0+"/kubeletConfig",schemaPath:"#/properties/nodePools/items/properties/kubeletConfig/type",keyword:"type",params:{type: "object"},schema:schema11.properties.nodePools.items.properties.kubeletConfig.type,parentSchema:schema11.properties.nodePools.items.properties.kubeletConfig,data:data36};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/nodePools/" + i0,schemaPath:"#/properties/nodePools/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.nodePools.items.type,parentSchema:schema11.properties.nodePools.items,data:data11};
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
const err149 = {instancePath:instancePath+"/nodePools",schemaPath:"#/properties/nodePools/type",keyword:"type",params:{type: "array"},schema:schema11.properties.nodePools.type,parentSchema:schema11.properties.nodePools,data:data10};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
let data54 = data.network;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.hostPrefix === undefined){
data54.hostPrefix = 23;
}
if(data54.apiAllowedCIDRs === undefined){
data54.apiAllowedCIDRs = [];
}
if(data54.policy === undefined){
data54.policy = "DefaultDeny";
}
if(data54.kubeProxyReplacement === undefined){
data54.kubeProxyReplacement = true;
}
if(data54.hubble === undefined){
data54.hubble = true;
}
for(const key12 of Object.keys(data54)){
if(!(func0.call(schema11.properties.network.properties, key12))){
const err150 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema11.properties.network,data:data54};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data54.podCIDR !== undefined && func0.call(data54, "podCIDR")){
let data55 = data54.podCIDR;
if(typeof data55 === "string"){
if(func47(data55) > 18){
const err151 = {instancePath:instancePath+"/network/podCIDR",schemaPath:"#/properties/network/properties/podCIDR/maxLength",keyword:"maxLength",params:{limit: 18},schema:18,parentSchema:schema11.properties.network.properties.podCIDR,data:data55};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(!pattern22.test(data55)){
const err152 = {instancePath:instancePath+"/network/podCIDR",schemaPath:"#/properties/network/properties/podCIDR/pattern",keyword:"pattern",params:{pattern: "^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])/([89]|1[0-9]|2[0-8])$"},schema:"^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])/([89]|1[0-9]|2[0-8])$",parentSchema:schema11.properties.network.properties.podCIDR,data:data55};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
else {
const err153 = {instancePath:instancePath+"/network/podCIDR",schemaPath:"#/properties/network/properties/podCIDR/type",keyword:"type",params:{type: "string"},schema:schema11.properties.network.properties.podCIDR.type,parentSchema:schema11.properties.network.properties.podCIDR,data:data55};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data54.serviceCIDR !== undefined && func0.call(data54, "serviceCIDR")){
let data56 = data54.serviceCIDR;
if(typeof data56 === "string"){
if(func47(data56) > 18){
const err154 = {instancePath:instancePath+"/network/serviceCIDR",schemaPath:"#/properties/network/properties/serviceCIDR/maxLength",keyword:"maxLength",params:{limit: 18},schema:18,parentSchema:schema11.properties.network.properties.serviceCIDR,data:data56};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(!pattern22.test(data56)){
const err155 = {instancePath:instancePath+"/network/serviceCIDR",schemaPath:"#/properties/network/properties/serviceCIDR/pattern",keyword:"pattern",params:{pattern: "^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])/([89]|1[0-9]|2[0-8])$"},schema:"^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])/([89]|1[0-9]|2[0-8])$",parentSchema:schema11.properties.network.properties.serviceCIDR,data:data56};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/network/serviceCIDR",schemaPath:"#/properties/network/properties/serviceCIDR/type",keyword:"type",params:{type: "string"},schema:schema11.properties.network.properties.serviceCIDR.type,parentSchema:schema11.properties.network.properties.serviceCIDR,data:data56};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
let data57 = data54.hostPrefix;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err157 = {instancePath:instancePath+"/network/hostPrefix",schemaPath:"#/properties/network/properties/hostPrefix/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.network.properties.hostPrefix.type,parentSchema:schema11.properties.network.properties.hostPrefix,data:data57};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 28 || isNaN(data57)){
const err158 = {instancePath:instancePath+"/network/hostPrefix",schemaPath:"#/properties/network/properties/hostPrefix/maximum",keyword:"maximum",params:{comparison: "<=", limit: 28},schema:28,parentSchema:schema11.properties.network.properties.hostPrefix,data:data57};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(data57 < 16 || isNaN(data57)){
const err159 = {instancePath:instancePath+"/network/hostPrefix",schemaPath:"#/properties/network/properties/hostPrefix/minimum",keyword:"minimum",params:{comparison: ">=", limit: 16},schema:16,parentSchema:schema11.properties.network.properties.hostPrefix,data:data57};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data54.apiVIP !== undefined && func0.call(data54, "apiVIP")){
let data58 = data54.apiVIP;
if(typeof data58 === "string"){
if(func47(data58) > 15){
const err160 = {instancePath:instancePath+"/network/apiVIP",schemaPath:"#/properties/network/properties/apiVIP/maxLength",keyword:"maxLength",params:{limit: 15},schema:15,parentSchema:schema11.properties.network.properties.apiVIP,data:data58};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(!pattern24.test(data58)){
const err161 = {instancePath:instancePath+"/network/apiVIP",schemaPath:"#/properties/network/properties/apiVIP/pattern",keyword:"pattern",params:{pattern: "^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$"},schema:"^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$",parentSchema:schema11.properties.network.properties.apiVIP,data:data58};
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
const err162 = {instancePath:instancePath+"/network/apiVIP",schemaPath:"#/properties/network/properties/apiVIP/type",keyword:"type",params:{type: "string"},schema:schema11.properties.network.properties.apiVIP.type,parentSchema:schema11.properties.network.properties.apiVIP,data:data58};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data54.ingressVIP !== undefined && func0.call(data54, "ingressVIP")){
let data59 = data54.ingressVIP;
if(typeof data59 === "string"){
if(func47(data59) > 15){
const err163 = {instancePath:instancePath+"/network/ingressVIP",schemaPath:"#/properties/network/properties/ingressVIP/maxLength",keyword:"maxLength",params:{limit: 15},schema:15,parentSchema:schema11.properties.network.properties.ingressVIP,data:data59};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(!pattern24.test(data59)){
const err164 = {instancePath:instancePath+"/network/ingressVIP",schemaPath:"#/properties/network/properties/ingressVIP/pattern",keyword:"pattern",params:{pattern: "^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$"},schema:"^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$",parentSchema:schema11.properties.network.properties.ingressVIP,data:data59};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/network/ingressVIP",schemaPath:"#/properties/network/properties/ingressVIP/type",keyword:"type",params:{type: "string"},schema:schema11.properties.network.properties.ingressVIP.type,parentSchema:schema11.properties.network.properties.ingressVIP,data:data59};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
let data60 = data54.apiAllowedCIDRs;
if(Array.isArray(data60)){
if(data60.length > 256){
const err166 = {instancePath:instancePath+"/network/apiAllowedCIDRs",schemaPath:"#/properties/network/properties/apiAllowedCIDRs/maxItems",keyword:"maxItems",params:{limit: 256},schema:256,parentSchema:schema11.properties.network.properties.apiAllowedCIDRs,data:data60};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
const len4 = data60.length;
for(let i4=0; i4<len4; i4++){
let data61 = data60[i4];
if(typeof data61 === "string"){
if(func47(data61) > 18){
const err167 = {instancePath:instancePath+"/network/apiAllowedCIDRs/" + i4,schemaPath:"#/properties/network/properties/apiAllowedCIDRs/items/maxLength",keyword:"maxLength",params:{limit: 18},schema:18,parentSchema:schema11.properties.network.properties.apiAllowedCIDRs.items,data:data61};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(!pattern26.test(data61)){
const err168 = {instancePath:instancePath+"/network/apiAllowedCIDRs/" + i4,schemaPath:"#/properties/network/properties/apiAllowedCIDRs/items/pattern",keyword:"pattern",params:{pattern: "^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])/([0-9]|[12][0-9]|3[0-2])$"},schema:"^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])/([0-9]|[12][0-9]|3[0-2])$",parentSchema:schema11.properties.network.properties.apiAllowedCIDRs.items,data:data61};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
else {
const err169 = {instancePath:instancePath+"/network/apiAllowedCIDRs/" + i4,schemaPath:"#/properties/network/properties/apiAllowedCIDRs/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.network.properties.apiAllowedCIDRs.items.type,parentSchema:schema11.properties.network.properties.apiAllowedCIDRs.items,data:data61};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/network/apiAllowedCIDRs",schemaPath:"#/properties/network/properties/apiAllowedCIDRs/type",keyword:"type",params:{type: "array"},schema:schema11.properties.network.properties.apiAllowedCIDRs.type,parentSchema:schema11.properties.network.properties.apiAllowedCIDRs,data:data60};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
let data62 = data54.policy;
if(typeof data62 !== "string"){
const err171 = {instancePath:instancePath+"/network/policy",schemaPath:"#/properties/network/properties/policy/type",keyword:"type",params:{type: "string"},schema:schema11.properties.network.properties.policy.type,parentSchema:schema11.properties.network.properties.policy,data:data62};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(!((data62 === "DefaultDeny") || (data62 === "Open"))){
const err172 = {instancePath:instancePath+"/network/policy",schemaPath:"#/properties/network/properties/policy/enum",keyword:"enum",params:{allowedValues: schema11.properties.network.properties.policy.enum},schema:schema11.properties.network.properties.policy.enum,parentSchema:schema11.properties.network.properties.policy,data:data62};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
let data63 = data54.kubeProxyReplacement;
if(typeof data63 !== "boolean"){
const err173 = {instancePath:instancePath+"/network/kubeProxyReplacement",schemaPath:"#/properties/network/properties/kubeProxyReplacement/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.network.properties.kubeProxyReplacement.type,parentSchema:schema11.properties.network.properties.kubeProxyReplacement,data:data63};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
let data64 = data54.hubble;
if(typeof data64 !== "boolean"){
const err174 = {instancePath:instancePath+"/network/hubble",schemaPath:"#/properties/network/properties/hubble/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.network.properties.hubble.type,parentSchema:schema11.properties.network.properties.hubble,data:data64};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "object"},schema:schema11.properties.network.type,parentSchema:schema11.properties.network,data:data54};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
let data65 = data.ingress;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.mode === undefined){
data65.mode = "Dedicated";
}
for(const key13 of Object.keys(data65)){
if(!(((key13 === "mode") || (key13 === "domain")) || (key13 === "replicas"))){
const err176 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema11.properties.ingress,data:data65};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
let data66 = data65.mode;
if(typeof data66 !== "string"){
const err177 = {instancePath:instancePath+"/ingress/mode",schemaPath:"#/properties/ingress/properties/mode/type",keyword:"type",params:{type: "string"},schema:schema11.properties.ingress.properties.mode.type,parentSchema:schema11.properties.ingress.properties.mode,data:data66};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(!((data66 === "Dedicated") || (data66 === "Passthrough"))){
const err178 = {instancePath:instancePath+"/ingress/mode",schemaPath:"#/properties/ingress/properties/mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.ingress.properties.mode.enum},schema:schema11.properties.ingress.properties.mode.enum,parentSchema:schema11.properties.ingress.properties.mode,data:data66};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(data65.domain !== undefined && func0.call(data65, "domain")){
let data67 = data65.domain;
if(typeof data67 === "string"){
if(func47(data67) > 120){
const err179 = {instancePath:instancePath+"/ingress/domain",schemaPath:"#/properties/ingress/properties/domain/maxLength",keyword:"maxLength",params:{limit: 120},schema:120,parentSchema:schema11.properties.ingress.properties.domain,data:data67};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(!pattern27.test(data67)){
const err180 = {instancePath:instancePath+"/ingress/domain",schemaPath:"#/properties/ingress/properties/domain/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+[a-z]([-a-z0-9]{0,61}[a-z0-9])?$"},schema:"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+[a-z]([-a-z0-9]{0,61}[a-z0-9])?$",parentSchema:schema11.properties.ingress.properties.domain,data:data67};
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
const err181 = {instancePath:instancePath+"/ingress/domain",schemaPath:"#/properties/ingress/properties/domain/type",keyword:"type",params:{type: "string"},schema:schema11.properties.ingress.properties.domain.type,parentSchema:schema11.properties.ingress.properties.domain,data:data67};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data65.replicas !== undefined && func0.call(data65, "replicas")){
let data68 = data65.replicas;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
const err182 = {instancePath:instancePath+"/ingress/replicas",schemaPath:"#/properties/ingress/properties/replicas/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.ingress.properties.replicas.type,parentSchema:schema11.properties.ingress.properties.replicas,data:data68};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 > 10 || isNaN(data68)){
const err183 = {instancePath:instancePath+"/ingress/replicas",schemaPath:"#/properties/ingress/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},schema:10,parentSchema:schema11.properties.ingress.properties.replicas,data:data68};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(data68 < 1 || isNaN(data68)){
const err184 = {instancePath:instancePath+"/ingress/replicas",schemaPath:"#/properties/ingress/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.ingress.properties.replicas,data:data68};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
}
else {
const err185 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/type",keyword:"type",params:{type: "object"},schema:schema11.properties.ingress.type,parentSchema:schema11.properties.ingress,data:data65};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
let data69 = data.access;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.admins === undefined){
data69.admins = [];
}
if(data69.viewers === undefined){
data69.viewers = [];
}
if(data69.breakGlass === undefined){
data69.breakGlass = false;
}
if(data69.kubeconfig === undefined){
data69.kubeconfig = "OIDC";
}
if(data69.serviceAccountRole === undefined){
data69.serviceAccountRole = "admin";
}
for(const key14 of Object.keys(data69)){
if(!((((((key14 === "oidc") || (key14 === "admins")) || (key14 === "viewers")) || (key14 === "breakGlass")) || (key14 === "kubeconfig")) || (key14 === "serviceAccountRole"))){
const err186 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema11.properties.access,data:data69};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data69.oidc !== undefined && func0.call(data69, "oidc")){
let data70 = data69.oidc;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.extraScopes === undefined){
data70.extraScopes = [];
}
for(const key15 of Object.keys(data70)){
if(!(((((((key15 === "issuer") || (key15 === "clientID")) || (key15 === "clientSecretRef")) || (key15 === "groupsClaim")) || (key15 === "usernameClaim")) || (key15 === "extraScopes")) || (key15 === "caRef"))){
const err187 = {instancePath:instancePath+"/access/oidc",schemaPath:"#/properties/access/properties/oidc/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema11.properties.access.properties.oidc,data:data70};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data70.issuer !== undefined && func0.call(data70, "issuer")){
let data71 = data70.issuer;
if(typeof data71 === "string"){
if(func47(data71) > 253){
const err188 = {instancePath:instancePath+"/access/oidc/issuer",schemaPath:"#/properties/access/properties/oidc/properties/issuer/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema11.properties.access.properties.oidc.properties.issuer,data:data71};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(!pattern28.test(data71)){
const err189 = {instancePath:instancePath+"/access/oidc/issuer",schemaPath:"#/properties/access/properties/oidc/properties/issuer/pattern",keyword:"pattern",params:{pattern: "^https://[A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[-A-Za-z0-9._~/]*)?$"},schema:"^https://[A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[-A-Za-z0-9._~/]*)?$",parentSchema:schema11.properties.access.properties.oidc.properties.issuer,data:data71};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
else {
const err190 = {instancePath:instancePath+"/access/oidc/issuer",schemaPath:"#/properties/access/properties/oidc/properties/issuer/type",keyword:"type",params:{type: "string"},schema:schema11.properties.access.properties.oidc.properties.issuer.type,parentSchema:schema11.properties.access.properties.oidc.properties.issuer,data:data71};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data70.clientID !== undefined && func0.call(data70, "clientID")){
let data72 = data70.clientID;
if(typeof data72 === "string"){
if(func47(data72) > 128){
const err191 = {instancePath:instancePath+"/access/oidc/clientID",schemaPath:"#/properties/access/properties/oidc/properties/clientID/maxLength",keyword:"maxLength",params:{limit: 128},schema:128,parentSchema:schema11.properties.access.properties.oidc.properties.clientID,data:data72};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(func47(data72) < 1){
const err192 = {instancePath:instancePath+"/access/oidc/clientID",schemaPath:"#/properties/access/properties/oidc/properties/clientID/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.access.properties.oidc.properties.clientID,data:data72};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(!pattern29.test(data72)){
const err193 = {instancePath:instancePath+"/access/oidc/clientID",schemaPath:"#/properties/access/properties/oidc/properties/clientID/pattern",keyword:"pattern",params:{pattern: "^[!-~]+$"},schema:"^[!-~]+$",parentSchema:schema11.properties.access.properties.oidc.properties.clientID,data:data72};
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
const err194 = {instancePath:instancePath+"/access/oidc/clientID",schemaPath:"#/properties/access/properties/oidc/properties/clientID/type",keyword:"type",params:{type: "string"},schema:schema11.properties.access.properties.oidc.properties.clientID.type,parentSchema:schema11.properties.access.properties.oidc.properties.clientID,data:data72};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data70.clientSecretRef !== undefined && func0.call(data70, "clientSecretRef")){
let data73 = data70.clientSecretRef;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if((data73.name === undefined) || (!(func0.call(data73, "name")))){
const err195 = {instancePath:instancePath+"/access/oidc/clientSecretRef",schemaPath:"#/properties/access/properties/oidc/properties/clientSecretRef/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.access.properties.oidc.properties.clientSecretRef.required,parentSchema:schema11.properties.access.properties.oidc.properties.clientSecretRef,data:data73};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
for(const key16 of Object.keys(data73)){
if(!(key16 === "name")){
const err196 = {instancePath:instancePath+"/access/oidc/clientSecretRef",schemaPath:"#/properties/access/properties/oidc/properties/clientSecretRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema11.properties.access.properties.oidc.properties.clientSecretRef,data:data73};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data73.name !== undefined && func0.call(data73, "name")){
let data74 = data73.name;
if(typeof data74 === "string"){
if(func47(data74) > 253){
const err197 = {instancePath:instancePath+"/access/oidc/clientSecretRef/name",schemaPath:"#/properties/access/properties/oidc/properties/clientSecretRef/properties/name/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema11.properties.access.properties.oidc.properties.clientSecretRef.properties.name,data:data74};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(func47(data74) < 1){
const err198 = {instancePath:instancePath+"/access/oidc/clientSecretRef/name",schemaPath:"#/properties/access/properties/oidc/properties/clientSecretRef/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.access.properties.oidc.properties.clientSecretRef.properties.name,data:data74};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(!pattern3.test(data74)){
const err199 = {instancePath:instancePath+"/access/oidc/clientSecretRef/name",schemaPath:"#/properties/access/properties/oidc/properties/clientSecretRef/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",parentSchema:schema11.properties.access.properties.oidc.properties.clientSecretRef.properties.name,data:data74};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
else {
const err200 = {instancePath:instancePath+"/access/oidc/clientSecretRef/name",schemaPath:"#/properties/access/properties/oidc/properties/clientSecretRef/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.access.properties.oidc.properties.clientSecretRef.properties.name.type,parentSchema:schema11.properties.access.properties.oidc.properties.clientSecretRef.properties.name,data:data74};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath:instancePath+"/access/oidc/clientSecretRef",schemaPath:"#/properties/access/properties/oidc/properties/clientSecretRef/type",keyword:"type",params:{type: "object"},schema:schema11.properties.access.properties.oidc.properties.clientSecretRef.type,parentSchema:schema11.properties.access.properties.oidc.properties.clientSecretRef,data:data73};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data70.groupsClaim !== undefined && func0.call(data70, "groupsClaim")){
let data75 = data70.groupsClaim;
if(typeof data75 === "string"){
if(func47(data75) > 128){
const err202 = {instancePath:instancePath+"/access/oidc/groupsClaim",schemaPath:"#/properties/access/properties/oidc/properties/groupsClaim/maxLength",keyword:"maxLength",params:{limit: 128},schema:128,parentSchema:schema11.properties.access.properties.oidc.properties.groupsClaim,data:data75};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(!pattern29.test(data75)){
const err203 = {instancePath:instancePath+"/access/oidc/groupsClaim",schemaPath:"#/properties/access/properties/oidc/properties/groupsClaim/pattern",keyword:"pattern",params:{pattern: "^[!-~]+$"},schema:"^[!-~]+$",parentSchema:schema11.properties.access.properties.oidc.properties.groupsClaim,data:data75};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
else {
const err204 = {instancePath:instancePath+"/access/oidc/groupsClaim",schemaPath:"#/properties/access/properties/oidc/properties/groupsClaim/type",keyword:"type",params:{type: "string"},schema:schema11.properties.access.properties.oidc.properties.groupsClaim.type,parentSchema:schema11.properties.access.properties.oidc.properties.groupsClaim,data:data75};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data70.usernameClaim !== undefined && func0.call(data70, "usernameClaim")){
let data76 = data70.usernameClaim;
if(typeof data76 === "string"){
if(func47(data76) > 128){
const err205 = {instancePath:instancePath+"/access/oidc/usernameClaim",schemaPath:"#/properties/access/properties/oidc/properties/usernameClaim/maxLength",keyword:"maxLength",params:{limit: 128},schema:128,parentSchema:schema11.properties.access.properties.oidc.properties.usernameClaim,data:data76};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(!pattern29.test(data76)){
const err206 = {instancePath:instancePath+"/access/oidc/usernameClaim",schemaPath:"#/properties/access/properties/oidc/properties/usernameClaim/pattern",keyword:"pattern",params:{pattern: "^[!-~]+$"},schema:"^[!-~]+$",parentSchema:schema11.properties.access.properties.oidc.properties.usernameClaim,data:data76};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
else {
const err207 = {instancePath:instancePath+"/access/oidc/usernameClaim",schemaPath:"#/properties/access/properties/oidc/properties/usernameClaim/type",keyword:"type",params:{type: "string"},schema:schema11.properties.access.properties.oidc.properties.usernameClaim.type,parentSchema:schema11.properties.access.properties.oidc.properties.usernameClaim,data:data76};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
let data77 = data70.extraScopes;
if(Array.isArray(data77)){
if(data77.length > 16){
const err208 = {instancePath:instancePath+"/access/oidc/extraScopes",schemaPath:"#/properties/access/properties/oidc/properties/extraScopes/maxItems",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema11.properties.access.properties.oidc.properties.extraScopes,data:data77};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
const len5 = data77.length;
for(let i5=0; i5<len5; i5++){
let data78 = data77[i5];
if(typeof data78 === "string"){
if(func47(data78) > 64){
const err209 = {instancePath:instancePath+"/access/oidc/extraScopes/" + i5,schemaPath:"#/properties/access/properties/oidc/properties/extraScopes/items/maxLength",keyword:"maxLength",params:{limit: 64},schema:64,parentSchema:schema11.properties.access.properties.oidc.properties.extraScopes.items,data:data78};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(!pattern29.test(data78)){
const err210 = {instancePath:instancePath+"/access/oidc/extraScopes/" + i5,schemaPath:"#/properties/access/properties/oidc/properties/extraScopes/items/pattern",keyword:"pattern",params:{pattern: "^[!-~]+$"},schema:"^[!-~]+$",parentSchema:schema11.properties.access.properties.oidc.properties.extraScopes.items,data:data78};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
else {
const err211 = {instancePath:instancePath+"/access/oidc/extraScopes/" + i5,schemaPath:"#/properties/access/properties/oidc/properties/extraScopes/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.access.properties.oidc.properties.extraScopes.items.type,parentSchema:schema11.properties.access.properties.oidc.properties.extraScopes.items,data:data78};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
else {
const err212 = {instancePath:instancePath+"/access/oidc/extraScopes",schemaPath:"#/properties/access/properties/oidc/properties/extraScopes/type",keyword:"type",params:{type: "array"},schema:schema11.properties.access.properties.oidc.properties.extraScopes.type,parentSchema:schema11.properties.access.properties.oidc.properties.extraScopes,data:data77};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(data70.caRef !== undefined && func0.call(data70, "caRef")){
let data79 = data70.caRef;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if((data79.name === undefined) || (!(func0.call(data79, "name")))){
const err213 = {instancePath:instancePath+"/access/oidc/caRef",schemaPath:"#/properties/access/properties/oidc/properties/caRef/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.access.properties.oidc.properties.caRef.required,parentSchema:schema11.properties.access.properties.oidc.properties.caRef,data:data79};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
for(const key17 of Object.keys(data79)){
if(!(key17 === "name")){
const err214 = {instancePath:instancePath+"/access/oidc/caRef",schemaPath:"#/properties/access/properties/oidc/properties/caRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema11.properties.access.properties.oidc.properties.caRef,data:data79};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data79.name !== undefined && func0.call(data79, "name")){
let data80 = data79.name;
if(typeof data80 === "string"){
if(func47(data80) > 253){
const err215 = {instancePath:instancePath+"/access/oidc/caRef/name",schemaPath:"#/properties/access/properties/oidc/properties/caRef/properties/name/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema11.properties.access.properties.oidc.properties.caRef.properties.name,data:data80};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(func47(data80) < 1){
const err216 = {instancePath:instancePath+"/access/oidc/caRef/name",schemaPath:"#/properties/access/properties/oidc/properties/caRef/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.access.properties.oidc.properties.caRef.properties.name,data:data80};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(!pattern3.test(data80)){
const err217 = {instancePath:instancePath+"/access/oidc/caRef/name",schemaPath:"#/properties/access/properties/oidc/properties/caRef/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",parentSchema:schema11.properties.access.properties.oidc.properties.caRef.properties.name,data:data80};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
else {
const err218 = {instancePath:instancePath+"/access/oidc/caRef/name",schemaPath:"#/properties/access/properties/oidc/properties/caRef/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.access.properties.oidc.properties.caRef.properties.name.type,parentSchema:schema11.properties.access.properties.oidc.properties.caRef.properties.name,data:data80};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
else {
const err219 = {instancePath:instancePath+"/access/oidc/caRef",schemaPath:"#/properties/access/properties/oidc/properties/caRef/type",keyword:"type",params:{type: "object"},schema:schema11.properties.access.properties.oidc.properties.caRef.type,parentSchema:schema11.properties.access.properties.oidc.properties.caRef,data:data79};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath:instancePath+"/access/oidc",schemaPath:"#/properties/access/properties/oidc/type",keyword:"type",params:{type: "object"},schema:schema11.properties.access.properties.oidc.type,parentSchema:schema11.properties.access.properties.oidc,data:data70};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
let data81 = data69.admins;
if(Array.isArray(data81)){
if(data81.length > 32){
const err221 = {instancePath:instancePath+"/access/admins",schemaPath:"#/properties/access/properties/admins/maxItems",keyword:"maxItems",params:{limit: 32},schema:32,parentSchema:schema11.properties.access.properties.admins,data:data81};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
const len6 = data81.length;
for(let i6=0; i6<len6; i6++){
let data82 = data81[i6];
if(typeof data82 === "string"){
if(func47(data82) > 128){
const err222 = {instancePath:instancePath+"/access/admins/" + i6,schemaPath:"#/properties/access/properties/admins/items/maxLength",keyword:"maxLength",params:{limit: 128},schema:128,parentSchema:schema11.properties.access.properties.admins.items,data:data82};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(func47(data82) < 1){
const err223 = {instancePath:instancePath+"/access/admins/" + i6,schemaPath:"#/properties/access/properties/admins/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.access.properties.admins.items,data:data82};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(!pattern35.test(data82)){
const err224 = {instancePath:instancePath+"/access/admins/" + i6,schemaPath:"#/properties/access/properties/admins/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s][^\\n\\r]*$"},schema:"^[^\\s][^\\n\\r]*$",parentSchema:schema11.properties.access.properties.admins.items,data:data82};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
else {
const err225 = {instancePath:instancePath+"/access/admins/" + i6,schemaPath:"#/properties/access/properties/admins/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.access.properties.admins.items.type,parentSchema:schema11.properties.access.properties.admins.items,data:data82};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
}
else {
const err226 = {instancePath:instancePath+"/access/admins",schemaPath:"#/properties/access/properties/admins/type",keyword:"type",params:{type: "array"},schema:schema11.properties.access.properties.admins.type,parentSchema:schema11.properties.access.properties.admins,data:data81};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
let data83 = data69.viewers;
if(Array.isArray(data83)){
if(data83.length > 32){
const err227 = {instancePath:instancePath+"/access/viewers",schemaPath:"#/properties/access/properties/viewers/maxItems",keyword:"maxItems",params:{limit: 32},schema:32,parentSchema:schema11.properties.access.properties.viewers,data:data83};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
const len7 = data83.length;
for(let i7=0; i7<len7; i7++){
let data84 = data83[i7];
if(typeof data84 === "string"){
if(func47(data84) > 128){
const err228 = {instancePath:instancePath+"/access/viewers/" + i7,schemaPath:"#/properties/access/properties/viewers/items/maxLength",keyword:"maxLength",params:{limit: 128},schema:128,parentSchema:schema11.properties.access.properties.viewers.items,data:data84};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(func47(data84) < 1){
const err229 = {instancePath:instancePath+"/access/viewers/" + i7,schemaPath:"#/properties/access/properties/viewers/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.access.properties.viewers.items,data:data84};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(!pattern35.test(data84)){
const err230 = {instancePath:instancePath+"/access/viewers/" + i7,schemaPath:"#/properties/access/properties/viewers/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s][^\\n\\r]*$"},schema:"^[^\\s][^\\n\\r]*$",parentSchema:schema11.properties.access.properties.viewers.items,data:data84};
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
const err231 = {instancePath:instancePath+"/access/viewers/" + i7,schemaPath:"#/properties/access/properties/viewers/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.access.properties.viewers.items.type,parentSchema:schema11.properties.access.properties.viewers.items,data:data84};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
else {
const err232 = {instancePath:instancePath+"/access/viewers",schemaPath:"#/properties/access/properties/viewers/type",keyword:"type",params:{type: "array"},schema:schema11.properties.access.properties.viewers.type,parentSchema:schema11.properties.access.properties.viewers,data:data83};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
let data85 = data69.breakGlass;
if(typeof data85 !== "boolean"){
const err233 = {instancePath:instancePath+"/access/breakGlass",schemaPath:"#/properties/access/properties/breakGlass/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.access.properties.breakGlass.type,parentSchema:schema11.properties.access.properties.breakGlass,data:data85};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
let data86 = data69.kubeconfig;
if(typeof data86 !== "string"){
const err234 = {instancePath:instancePath+"/access/kubeconfig",schemaPath:"#/properties/access/properties/kubeconfig/type",keyword:"type",params:{type: "string"},schema:schema11.properties.access.properties.kubeconfig.type,parentSchema:schema11.properties.access.properties.kubeconfig,data:data86};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(!((data86 === "OIDC") || (data86 === "ServiceAccount"))){
const err235 = {instancePath:instancePath+"/access/kubeconfig",schemaPath:"#/properties/access/properties/kubeconfig/enum",keyword:"enum",params:{allowedValues: schema11.properties.access.properties.kubeconfig.enum},schema:schema11.properties.access.properties.kubeconfig.enum,parentSchema:schema11.properties.access.properties.kubeconfig,data:data86};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
let data87 = data69.serviceAccountRole;
if(typeof data87 !== "string"){
const err236 = {instancePath:instancePath+"/access/serviceAccountRole",schemaPath:"#/properties/access/properties/serviceAccountRole/type",keyword:"type",params:{type: "string"},schema:schema11.properties.access.properties.serviceAccountRole.type,parentSchema:schema11.properties.access.properties.serviceAccountRole,data:data87};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(!(((data87 === "admin") || (data87 === "edit")) || (data87 === "view"))){
const err237 = {instancePath:instancePath+"/access/serviceAccountRole",schemaPath:"#/properties/access/properties/serviceAccountRole/enum",keyword:"enum",params:{allowedValues: schema11.properties.access.properties.serviceAccountRole.enum},schema:schema11.properties.access.properties.serviceAccountRole.enum,parentSchema:schema11.properties.access.properties.serviceAccountRole,data:data87};
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
const err238 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type: "object"},schema:schema11.properties.access.type,parentSchema:schema11.properties.access,data:data69};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
let data88 = data.security;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.threatDetection === undefined){
data88.threatDetection = {};
}
if(data88.podSecurity === undefined){
data88.podSecurity = "baseline";
}
if(data88.secretEncryption === undefined){
data88.secretEncryption = true;
}
for(const key18 of Object.keys(data88)){
if(!(((key18 === "threatDetection") || (key18 === "podSecurity")) || (key18 === "secretEncryption"))){
const err239 = {instancePath:instancePath+"/security",schemaPath:"#/properties/security/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema11.properties.security,data:data88};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
let data89 = data88.threatDetection;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(data89.enabled === undefined){
data89.enabled = true;
}
if(data89.mode === undefined){
data89.mode = "Detect";
}
if(data89.engine === undefined){
data89.engine = "Falco";
}
if(data89.auditLogs === undefined){
data89.auditLogs = false;
}
if(data89.exemptNamespaces === undefined){
data89.exemptNamespaces = [];
}
for(const key19 of Object.keys(data89)){
if(!(((((key19 === "enabled") || (key19 === "mode")) || (key19 === "engine")) || (key19 === "auditLogs")) || (key19 === "exemptNamespaces"))){
const err240 = {instancePath:instancePath+"/security/threatDetection",schemaPath:"#/properties/security/properties/threatDetection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema11.properties.security.properties.threatDetection,data:data89};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
let data90 = data89.enabled;
if(typeof data90 !== "boolean"){
const err241 = {instancePath:instancePath+"/security/threatDetection/enabled",schemaPath:"#/properties/security/properties/threatDetection/properties/enabled/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.security.properties.threatDetection.properties.enabled.type,parentSchema:schema11.properties.security.properties.threatDetection.properties.enabled,data:data90};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
let data91 = data89.mode;
if(typeof data91 !== "string"){
const err242 = {instancePath:instancePath+"/security/threatDetection/mode",schemaPath:"#/properties/security/properties/threatDetection/properties/mode/type",keyword:"type",params:{type: "string"},schema:schema11.properties.security.properties.threatDetection.properties.mode.type,parentSchema:schema11.properties.security.properties.threatDetection.properties.mode,data:data91};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(!(((data91 === "Detect") || (data91 === "Suggest")) || (data91 === "Enforce"))){
const err243 = {instancePath:instancePath+"/security/threatDetection/mode",schemaPath:"#/properties/security/properties/threatDetection/properties/mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.security.properties.threatDetection.properties.mode.enum},schema:schema11.properties.security.properties.threatDetection.properties.mode.enum,parentSchema:schema11.properties.security.properties.threatDetection.properties.mode,data:data91};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
let data92 = data89.engine;
if(typeof data92 !== "string"){
const err244 = {instancePath:instancePath+"/security/threatDetection/engine",schemaPath:"#/properties/security/properties/threatDetection/properties/engine/type",keyword:"type",params:{type: "string"},schema:schema11.properties.security.properties.threatDetection.properties.engine.type,parentSchema:schema11.properties.security.properties.threatDetection.properties.engine,data:data92};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(!((data92 === "Falco") || (data92 === "Tetragon"))){
const err245 = {instancePath:instancePath+"/security/threatDetection/engine",schemaPath:"#/properties/security/properties/threatDetection/properties/engine/enum",keyword:"enum",params:{allowedValues: schema11.properties.security.properties.threatDetection.properties.engine.enum},schema:schema11.properties.security.properties.threatDetection.properties.engine.enum,parentSchema:schema11.properties.security.properties.threatDetection.properties.engine,data:data92};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
let data93 = data89.auditLogs;
if(typeof data93 !== "boolean"){
const err246 = {instancePath:instancePath+"/security/threatDetection/auditLogs",schemaPath:"#/properties/security/properties/threatDetection/properties/auditLogs/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.security.properties.threatDetection.properties.auditLogs.type,parentSchema:schema11.properties.security.properties.threatDetection.properties.auditLogs,data:data93};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
let data94 = data89.exemptNamespaces;
if(Array.isArray(data94)){
if(data94.length > 64){
const err247 = {instancePath:instancePath+"/security/threatDetection/exemptNamespaces",schemaPath:"#/properties/security/properties/threatDetection/properties/exemptNamespaces/maxItems",keyword:"maxItems",params:{limit: 64},schema:64,parentSchema:schema11.properties.security.properties.threatDetection.properties.exemptNamespaces,data:data94};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
const len8 = data94.length;
for(let i8=0; i8<len8; i8++){
let data95 = data94[i8];
if(typeof data95 === "string"){
if(func47(data95) > 63){
const err248 = {instancePath:instancePath+"/security/threatDetection/exemptNamespaces/" + i8,schemaPath:"#/properties/security/properties/threatDetection/properties/exemptNamespaces/items/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.security.properties.threatDetection.properties.exemptNamespaces.items,data:data95};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(!pattern1.test(data95)){
const err249 = {instancePath:instancePath+"/security/threatDetection/exemptNamespaces/" + i8,schemaPath:"#/properties/security/properties/threatDetection/properties/exemptNamespaces/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.security.properties.threatDetection.properties.exemptNamespaces.items,data:data95};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
else {
const err250 = {instancePath:instancePath+"/security/threatDetection/exemptNamespaces/" + i8,schemaPath:"#/properties/security/properties/threatDetection/properties/exemptNamespaces/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.security.properties.threatDetection.properties.exemptNamespaces.items.type,parentSchema:schema11.properties.security.properties.threatDetection.properties.exemptNamespaces.items,data:data95};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
}
else {
const err251 = {instancePath:instancePath+"/security/threatDetection/exemptNamespaces",schemaPath:"#/properties/security/properties/threatDetection/properties/exemptNamespaces/type",keyword:"type",params:{type: "array"},schema:schema11.properties.security.properties.threatDetection.properties.exemptNamespaces.type,parentSchema:schema11.properties.security.properties.threatDetection.properties.exemptNamespaces,data:data94};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
else {
const err252 = {instancePath:instancePath+"/security/threatDetection",schemaPath:"#/properties/security/properties/threatDetection/type",keyword:"type",params:{type: "object"},schema:schema11.properties.security.properties.threatDetection.type,parentSchema:schema11.properties.security.properties.threatDetection,data:data89};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
let data96 = data88.podSecurity;
if(typeof data96 !== "string"){
const err253 = {instancePath:instancePath+"/security/podSecurity",schemaPath:"#/properties/security/properties/podSecurity/type",keyword:"type",params:{type: "string"},schema:schema11.properties.security.properties.podSecurity.type,parentSchema:schema11.properties.security.properties.podSecurity,data:data96};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(!(((data96 === "privileged") || (data96 === "baseline")) || (data96 === "restricted"))){
const err254 = {instancePath:instancePath+"/security/podSecurity",schemaPath:"#/properties/security/properties/podSecurity/enum",keyword:"enum",params:{allowedValues: schema11.properties.security.properties.podSecurity.enum},schema:schema11.properties.security.properties.podSecurity.enum,parentSchema:schema11.properties.security.properties.podSecurity,data:data96};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
let data97 = data88.secretEncryption;
if(typeof data97 !== "boolean"){
const err255 = {instancePath:instancePath+"/security/secretEncryption",schemaPath:"#/properties/security/properties/secretEncryption/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.security.properties.secretEncryption.type,parentSchema:schema11.properties.security.properties.secretEncryption,data:data97};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
else {
const err256 = {instancePath:instancePath+"/security",schemaPath:"#/properties/security/type",keyword:"type",params:{type: "object"},schema:schema11.properties.security.type,parentSchema:schema11.properties.security,data:data88};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
let data98 = data.addons;
if(Array.isArray(data98)){
if(data98.length > 8){
const err257 = {instancePath:instancePath+"/addons",schemaPath:"#/properties/addons/maxItems",keyword:"maxItems",params:{limit: 8},schema:8,parentSchema:schema11.properties.addons,data:data98};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
const len9 = data98.length;
for(let i9=0; i9<len9; i9++){
let data99 = data98[i9];
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(data99.enabled === undefined){
data99.enabled = true;
}
if((data99.name === undefined) || (!(func0.call(data99, "name")))){
const err258 = {instancePath:instancePath+"/addons/" + i9,schemaPath:"#/properties/addons/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.addons.items.required,parentSchema:schema11.properties.addons.items,data:data99};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
for(const key20 of Object.keys(data99)){
if(!((((key20 === "name") || (key20 === "enabled")) || (key20 === "version")) || (key20 === "values"))){
const err259 = {instancePath:instancePath+"/addons/" + i9,schemaPath:"#/properties/addons/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},schema:false,parentSchema:schema11.properties.addons.items,data:data99};
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
if(func47(data100) > 40){
const err260 = {instancePath:instancePath+"/addons/" + i9+"/name",schemaPath:"#/properties/addons/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema11.properties.addons.items.properties.name,data:data100};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if(func47(data100) < 1){
const err261 = {instancePath:instancePath+"/addons/" + i9+"/name",schemaPath:"#/properties/addons/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.addons.items.properties.name,data:data100};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(!pattern1.test(data100)){
const err262 = {instancePath:instancePath+"/addons/" + i9+"/name",schemaPath:"#/properties/addons/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.addons.items.properties.name,data:data100};
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
const err263 = {instancePath:instancePath+"/addons/" + i9+"/name",schemaPath:"#/properties/addons/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.addons.items.properties.name.type,parentSchema:schema11.properties.addons.items.properties.name,data:data100};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
let data101 = data99.enabled;
if(typeof data101 !== "boolean"){
const err264 = {instancePath:instancePath+"/addons/" + i9+"/enabled",schemaPath:"#/properties/addons/items/properties/enabled/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.addons.items.properties.enabled.type,parentSchema:schema11.properties.addons.items.properties.enabled,data:data101};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if(data99.version !== undefined && func0.call(data99, "version")){
let data102 = data99.version;
if(typeof data102 === "string"){
if(func47(data102) > 40){
const err265 = {instancePath:instancePath+"/addons/" + i9+"/version",schemaPath:"#/properties/addons/items/properties/version/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema11.properties.addons.items.properties.version,data:data102};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if(!pattern39.test(data102)){
const err266 = {instancePath:instancePath+"/addons/" + i9+"/version",schemaPath:"#/properties/addons/items/properties/version/pattern",keyword:"pattern",params:{pattern: "^v?[0-9]+\\.[0-9]+\\.[0-9]+([-+][-+.0-9A-Za-z]+)?$"},schema:"^v?[0-9]+\\.[0-9]+\\.[0-9]+([-+][-+.0-9A-Za-z]+)?$",parentSchema:schema11.properties.addons.items.properties.version,data:data102};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
else {
const err267 = {instancePath:instancePath+"/addons/" + i9+"/version",schemaPath:"#/properties/addons/items/properties/version/type",keyword:"type",params:{type: "string"},schema:schema11.properties.addons.items.properties.version.type,parentSchema:schema11.properties.addons.items.properties.version,data:data102};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data99.values !== undefined && func0.call(data99, "values")){
let data103 = data99.values;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(Object.keys(data103).length > 64){
const err268 = {instancePath:instancePath+"/addons/" + i9+"/values",schemaPath:"#/properties/addons/items/properties/values/maxProperties",keyword:"maxProperties",params:{limit: 64},schema:64,parentSchema:schema11.properties.addons.items.properties.values,data:data103};
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
const err269 = {instancePath:instancePath+"/addons/" + i9+"/values",schemaPath:"#/properties/addons/items/properties/values/type",keyword:"type",params:{type: "object"},schema:schema11.properties.addons.items.properties.values.type,parentSchema:schema11.properties.addons.items.properties.values,data:data103};
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
const err270 = {instancePath:instancePath+"/addons/" + i9,schemaPath:"#/properties/addons/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.addons.items.type,parentSchema:schema11.properties.addons.items,data:data99};
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
const err271 = {instancePath:instancePath+"/addons",schemaPath:"#/properties/addons/type",keyword:"type",params:{type: "array"},schema:schema11.properties.addons.type,parentSchema:schema11.properties.addons,data:data98};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
let data104 = data.backup;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
for(const key21 of Object.keys(data104)){
if(!(((key21 === "enabled") || (key21 === "schedule")) || (key21 === "retention"))){
const err272 = {instancePath:instancePath+"/backup",schemaPath:"#/properties/backup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},schema:false,parentSchema:schema11.properties.backup,data:data104};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data104.enabled !== undefined && func0.call(data104, "enabled")){
let data105 = data104.enabled;
if(typeof data105 !== "boolean"){
const err273 = {instancePath:instancePath+"/backup/enabled",schemaPath:"#/properties/backup/properties/enabled/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.backup.properties.enabled.type,parentSchema:schema11.properties.backup.properties.enabled,data:data105};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data104.schedule !== undefined && func0.call(data104, "schedule")){
let data106 = data104.schedule;
if(typeof data106 === "string"){
if(func47(data106) > 100){
const err274 = {instancePath:instancePath+"/backup/schedule",schemaPath:"#/properties/backup/properties/schedule/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema11.properties.backup.properties.schedule,data:data106};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if(!pattern40.test(data106)){
const err275 = {instancePath:instancePath+"/backup/schedule",schemaPath:"#/properties/backup/properties/schedule/pattern",keyword:"pattern",params:{pattern: "^(@(hourly|daily|midnight|weekly|monthly)|(\\*|[0-5]?[0-9])([-,/]([0-5]?[0-9]))* (\\*|[01]?[0-9]|2[0-3])([-,/]([01]?[0-9]|2[0-3]))* (\\*|0?[1-9]|[12][0-9]|3[01])([-,/](0?[1-9]|[12][0-9]|3[01]))* (\\*|0?[1-9]|1[0-2]|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)([-,/](0?[1-9]|1[0-2]|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC))* (\\*|[0-7]|SUN|MON|TUE|WED|THU|FRI|SAT)([-,/]([0-7]|SUN|MON|TUE|WED|THU|FRI|SAT))*)$"},schema:"^(@(hourly|daily|midnight|weekly|monthly)|(\\*|[0-5]?[0-9])([-,/]([0-5]?[0-9]))* (\\*|[01]?[0-9]|2[0-3])([-,/]([01]?[0-9]|2[0-3]))* (\\*|0?[1-9]|[12][0-9]|3[01])([-,/](0?[1-9]|[12][0-9]|3[01]))* (\\*|0?[1-9]|1[0-2]|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)([-,/](0?[1-9]|1[0-2]|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC))* (\\*|[0-7]|SUN|MON|TUE|WED|THU|FRI|SAT)([-,/]([0-7]|SUN|MON|TUE|WED|THU|FRI|SAT))*)$",parentSchema:schema11.properties.backup.properties.schedule,data:data106};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
else {
const err276 = {instancePath:instancePath+"/backup/schedule",schemaPath:"#/properties/backup/properties/schedule/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backup.properties.schedule.type,parentSchema:schema11.properties.backup.properties.schedule,data:data106};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data104.retention !== undefined && func0.call(data104, "retention")){
let data107 = data104.retention;
if(typeof data107 === "string"){
if(func47(data107) > 20){
const err277 = {instancePath:instancePath+"/backup/retention",schemaPath:"#/properties/backup/properties/retention/maxLength",keyword:"maxLength",params:{limit: 20},schema:20,parentSchema:schema11.properties.backup.properties.retention,data:data107};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if(!pattern41.test(data107)){
const err278 = {instancePath:instancePath+"/backup/retention",schemaPath:"#/properties/backup/properties/retention/pattern",keyword:"pattern",params:{pattern: "^([0-9]{1,6}(\\.[0-9]{1,3})?(h|m|s))+$"},schema:"^([0-9]{1,6}(\\.[0-9]{1,3})?(h|m|s))+$",parentSchema:schema11.properties.backup.properties.retention,data:data107};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
else {
const err279 = {instancePath:instancePath+"/backup/retention",schemaPath:"#/properties/backup/properties/retention/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backup.properties.retention.type,parentSchema:schema11.properties.backup.properties.retention,data:data107};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
}
else {
const err280 = {instancePath:instancePath+"/backup",schemaPath:"#/properties/backup/type",keyword:"type",params:{type: "object"},schema:schema11.properties.backup.type,parentSchema:schema11.properties.backup,data:data104};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
let data108 = data.bastion;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
if(data108.enabled === undefined){
data108.enabled = false;
}
if(data108.size === undefined){
data108.size = "small";
}
if(data108.sshKeys === undefined){
data108.sshKeys = [];
}
for(const key22 of Object.keys(data108)){
if(!((((key22 === "enabled") || (key22 === "size")) || (key22 === "sshKeys")) || (key22 === "image"))){
const err281 = {instancePath:instancePath+"/bastion",schemaPath:"#/properties/bastion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},schema:false,parentSchema:schema11.properties.bastion,data:data108};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
let data109 = data108.enabled;
if(typeof data109 !== "boolean"){
const err282 = {instancePath:instancePath+"/bastion/enabled",schemaPath:"#/properties/bastion/properties/enabled/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.bastion.properties.enabled.type,parentSchema:schema11.properties.bastion.properties.enabled,data:data109};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
let data110 = data108.size;
if(typeof data110 === "string"){
if(func47(data110) > 24){
const err283 = {instancePath:instancePath+"/bastion/size",schemaPath:"#/properties/bastion/properties/size/maxLength",keyword:"maxLength",params:{limit: 24},schema:24,parentSchema:schema11.properties.bastion.properties.size,data:data110};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if(!pattern1.test(data110)){
const err284 = {instancePath:instancePath+"/bastion/size",schemaPath:"#/properties/bastion/properties/size/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.bastion.properties.size,data:data110};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
else {
const err285 = {instancePath:instancePath+"/bastion/size",schemaPath:"#/properties/bastion/properties/size/type",keyword:"type",params:{type: "string"},schema:schema11.properties.bastion.properties.size.type,parentSchema:schema11.properties.bastion.properties.size,data:data110};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
let data111 = data108.sshKeys;
if(Array.isArray(data111)){
if(data111.length > 16){
const err286 = {instancePath:instancePath+"/bastion/sshKeys",schemaPath:"#/properties/bastion/properties/sshKeys/maxItems",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema11.properties.bastion.properties.sshKeys,data:data111};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
const len10 = data111.length;
for(let i10=0; i10<len10; i10++){
let data112 = data111[i10];
if(typeof data112 === "string"){
if(func47(data112) > 2048){
const err287 = {instancePath:instancePath+"/bastion/sshKeys/" + i10,schemaPath:"#/properties/bastion/properties/sshKeys/items/maxLength",keyword:"maxLength",params:{limit: 2048},schema:2048,parentSchema:schema11.properties.bastion.properties.sshKeys.items,data:data112};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(!pattern43.test(data112)){
const err288 = {instancePath:instancePath+"/bastion/sshKeys/" + i10,schemaPath:"#/properties/bastion/properties/sshKeys/items/pattern",keyword:"pattern",params:{pattern: "^(ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(256|384|521)|sk-ssh-ed25519@openssh\\.com|sk-ecdsa-sha2-nistp256@openssh\\.com) [A-Za-z0-9+/]{40,}={0,3}( [^\\n\\r]*)?$"},schema:"^(ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(256|384|521)|sk-ssh-ed25519@openssh\\.com|sk-ecdsa-sha2-nistp256@openssh\\.com) [A-Za-z0-9+/]{40,}={0,3}( [^\\n\\r]*)?$",parentSchema:schema11.properties.bastion.properties.sshKeys.items,data:data112};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
else {
const err289 = {instancePath:instancePath+"/bastion/sshKeys/" + i10,schemaPath:"#/properties/bastion/properties/sshKeys/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.bastion.properties.sshKeys.items.type,parentSchema:schema11.properties.bastion.properties.sshKeys.items,data:data112};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
}
else {
const err290 = {instancePath:instancePath+"/bastion/sshKeys",schemaPath:"#/properties/bastion/properties/sshKeys/type",keyword:"type",params:{type: "array"},schema:schema11.properties.bastion.properties.sshKeys.type,parentSchema:schema11.properties.bastion.properties.sshKeys,data:data111};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(data108.image !== undefined && func0.call(data108, "image")){
let data113 = data108.image;
if(typeof data113 === "string"){
if(func47(data113) > 300){
const err291 = {instancePath:instancePath+"/bastion/image",schemaPath:"#/properties/bastion/properties/image/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema11.properties.bastion.properties.image,data:data113};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(!pattern44.test(data113)){
const err292 = {instancePath:instancePath+"/bastion/image",schemaPath:"#/properties/bastion/properties/image/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([-a-z0-9._]*[a-z0-9])?)+(:[A-Za-z0-9_][-A-Za-z0-9_.]{0,127})?(@sha256:[0-9a-f]{64})?$"},schema:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([-a-z0-9._]*[a-z0-9])?)+(:[A-Za-z0-9_][-A-Za-z0-9_.]{0,127})?(@sha256:[0-9a-f]{64})?$",parentSchema:schema11.properties.bastion.properties.image,data:data113};
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
const err293 = {instancePath:instancePath+"/bastion/image",schemaPath:"#/properties/bastion/properties/image/type",keyword:"type",params:{type: "string"},schema:schema11.properties.bastion.properties.image.type,parentSchema:schema11.properties.bastion.properties.image,data:data113};
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
const err294 = {instancePath:instancePath+"/bastion",schemaPath:"#/properties/bastion/type",keyword:"type",params:{type: "object"},schema:schema11.properties.bastion.type,parentSchema:schema11.properties.bastion,data:data108};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
let data114 = data.upgrade;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
if(data114.maxSurge === undefined){
data114.maxSurge = 1;
}
if(data114.maxUnavailable === undefined){
data114.maxUnavailable = 0;
}
if(data114.drainTimeout === undefined){
data114.drainTimeout = "30m";
}
if(data114.paused === undefined){
data114.paused = false;
}
for(const key23 of Object.keys(data114)){
if(!(((((key23 === "canaryPool") || (key23 === "maxSurge")) || (key23 === "maxUnavailable")) || (key23 === "drainTimeout")) || (key23 === "paused"))){
const err295 = {instancePath:instancePath+"/upgrade",schemaPath:"#/properties/upgrade/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},schema:false,parentSchema:schema11.properties.upgrade,data:data114};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data114.canaryPool !== undefined && func0.call(data114, "canaryPool")){
let data115 = data114.canaryPool;
if(typeof data115 === "string"){
if(func47(data115) > 15){
const err296 = {instancePath:instancePath+"/upgrade/canaryPool",schemaPath:"#/properties/upgrade/properties/canaryPool/maxLength",keyword:"maxLength",params:{limit: 15},schema:15,parentSchema:schema11.properties.upgrade.properties.canaryPool,data:data115};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
if(!pattern1.test(data115)){
const err297 = {instancePath:instancePath+"/upgrade/canaryPool",schemaPath:"#/properties/upgrade/properties/canaryPool/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.upgrade.properties.canaryPool,data:data115};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
else {
const err298 = {instancePath:instancePath+"/upgrade/canaryPool",schemaPath:"#/properties/upgrade/properties/canaryPool/type",keyword:"type",params:{type: "string"},schema:schema11.properties.upgrade.properties.canaryPool.type,parentSchema:schema11.properties.upgrade.properties.canaryPool,data:data115};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
let data116 = data114.maxSurge;
if(!(((typeof data116 == "number") && (!(data116 % 1) && !isNaN(data116))) && (isFinite(data116)))){
const err299 = {instancePath:instancePath+"/upgrade/maxSurge",schemaPath:"#/properties/upgrade/properties/maxSurge/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.upgrade.properties.maxSurge.type,parentSchema:schema11.properties.upgrade.properties.maxSurge,data:data116};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if((typeof data116 == "number") && (isFinite(data116))){
if(data116 > 10 || isNaN(data116)){
const err300 = {instancePath:instancePath+"/upgrade/maxSurge",schemaPath:"#/properties/upgrade/properties/maxSurge/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},schema:10,parentSchema:schema11.properties.upgrade.properties.maxSurge,data:data116};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
if(data116 < 0 || isNaN(data116)){
const err301 = {instancePath:instancePath+"/upgrade/maxSurge",schemaPath:"#/properties/upgrade/properties/maxSurge/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.upgrade.properties.maxSurge,data:data116};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
let data117 = data114.maxUnavailable;
if(!(((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117))) && (isFinite(data117)))){
const err302 = {instancePath:instancePath+"/upgrade/maxUnavailable",schemaPath:"#/properties/upgrade/properties/maxUnavailable/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.upgrade.properties.maxUnavailable.type,parentSchema:schema11.properties.upgrade.properties.maxUnavailable,data:data117};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
if((typeof data117 == "number") && (isFinite(data117))){
if(data117 > 10 || isNaN(data117)){
const err303 = {instancePath:instancePath+"/upgrade/maxUnavailable",schemaPath:"#/properties/upgrade/properties/maxUnavailable/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},schema:10,parentSchema:schema11.properties.upgrade.properties.maxUnavailable,data:data117};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
if(data117 < 0 || isNaN(data117)){
const err304 = {instancePath:instancePath+"/upgrade/maxUnavailable",schemaPath:"#/properties/upgrade/properties/maxUnavailable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.upgrade.properties.maxUnavailable,data:data117};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
let data118 = data114.drainTimeout;
if(typeof data118 === "string"){
if(func47(data118) > 20){
const err305 = {instancePath:instancePath+"/upgrade/drainTimeout",schemaPath:"#/properties/upgrade/properties/drainTimeout/maxLength",keyword:"maxLength",params:{limit: 20},schema:20,parentSchema:schema11.properties.upgrade.properties.drainTimeout,data:data118};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
if(!pattern41.test(data118)){
const err306 = {instancePath:instancePath+"/upgrade/drainTimeout",schemaPath:"#/properties/upgrade/properties/drainTimeout/pattern",keyword:"pattern",params:{pattern: "^([0-9]{1,6}(\\.[0-9]{1,3})?(h|m|s))+$"},schema:"^([0-9]{1,6}(\\.[0-9]{1,3})?(h|m|s))+$",parentSchema:schema11.properties.upgrade.properties.drainTimeout,data:data118};
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
const err307 = {instancePath:instancePath+"/upgrade/drainTimeout",schemaPath:"#/properties/upgrade/properties/drainTimeout/type",keyword:"type",params:{type: "string"},schema:schema11.properties.upgrade.properties.drainTimeout.type,parentSchema:schema11.properties.upgrade.properties.drainTimeout,data:data118};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
let data119 = data114.paused;
if(typeof data119 !== "boolean"){
const err308 = {instancePath:instancePath+"/upgrade/paused",schemaPath:"#/properties/upgrade/properties/paused/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.upgrade.properties.paused.type,parentSchema:schema11.properties.upgrade.properties.paused,data:data119};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
else {
const err309 = {instancePath:instancePath+"/upgrade",schemaPath:"#/properties/upgrade/type",keyword:"type",params:{type: "object"},schema:schema11.properties.upgrade.type,parentSchema:schema11.properties.upgrade,data:data114};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if(data.deletionProtection !== undefined && func0.call(data, "deletionProtection")){
let data120 = data.deletionProtection;
if(typeof data120 !== "boolean"){
const err310 = {instancePath:instancePath+"/deletionProtection",schemaPath:"#/properties/deletionProtection/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.deletionProtection.type,parentSchema:schema11.properties.deletionProtection,data:data120};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
let data121 = data.paused;
if(typeof data121 !== "boolean"){
const err311 = {instancePath:instancePath+"/paused",schemaPath:"#/properties/paused/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.paused.type,parentSchema:schema11.properties.paused,data:data121};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
let data122 = data.allowPoolRemoval;
if(typeof data122 !== "boolean"){
const err312 = {instancePath:instancePath+"/allowPoolRemoval",schemaPath:"#/properties/allowPoolRemoval/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.allowPoolRemoval.type,parentSchema:schema11.properties.allowPoolRemoval,data:data122};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
else {
const err313 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
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
