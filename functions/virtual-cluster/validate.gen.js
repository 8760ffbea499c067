// Generated from package/apis/virtual-cluster/definition.yaml by `npm run generate`. Do not edit.

const schema11 = {"type":"object","properties":{"mode":{"type":"string","enum":["VCluster","Namespace"],"default":"VCluster"},"tenant":{"type":"string","title":"the name of a tenant","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"example":"payments"},"edition":{"type":"string","enum":["OSS","Platform"],"default":"OSS"},"platform":{"type":"object","default":{},"properties":{"apiKeySecretRef":{"type":"object","required":["name"],"properties":{"name":{"type":"string","title":"the name of a Secret","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$","minLength":1,"maxLength":253,"example":"vcluster-platform"}},"additionalProperties":false},"project":{"type":"string","title":"the name of a project","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"example":"payments"}},"additionalProperties":false},"kubernetesVersion":{"type":"string","title":"a minor or a patch version in quotes","pattern":"^1\\.(0|[1-9][0-9]?)(\\.(0|[1-9][0-9]?))?$","maxLength":8,"example":"1.35"},"chart":{"type":"object","default":{},"properties":{"version":{"type":"string","title":"a chart version","pattern":"^[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}(-[.0-9A-Za-z]{1,20})?$","maxLength":32,"example":"0.36.1"},"values":{"type":"object","maxProperties":16}},"additionalProperties":false},"size":{"type":"string","title":"a size of the platform","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":24,"example":"medium"},"resources":{"type":"object","default":{},"properties":{"cpu":{"type":"string","title":"cores or milli-cores","pattern":"^(0|[1-9][0-9]{0,8}m|[1-9][0-9]{0,5})$","maxLength":10,"example":"8"},"memory":{"type":"string","title":"a size in Mi, Gi or Ti","pattern":"^(0|[1-9][0-9]{0,18}|[1-9][0-9]{0,8}(Ki|Mi|Gi|Ti))$","maxLength":20,"example":"32Gi"},"ephemeralStorage":{"type":"string","title":"a size in Mi, Gi or Ti","pattern":"^(0|[1-9][0-9]{0,18}|[1-9][0-9]{0,8}(Ki|Mi|Gi|Ti))$","maxLength":20,"example":"50Gi"},"storage":{"type":"string","title":"a size in Mi, Gi or Ti","pattern":"^(0|[1-9][0-9]{0,18}|[1-9][0-9]{0,8}(Ki|Mi|Gi|Ti))$","maxLength":20,"example":"200Gi"},"pods":{"type":"integer","minimum":0,"maximum":10000,"example":50},"counts":{"type":"object","maxProperties":32,"default":{},"additionalProperties":{"type":"integer","minimum":0,"maximum":100000}}},"additionalProperties":false},"controlPlane":{"type":"object","default":{},"properties":{"replicas":{"type":"integer","minimum":1,"maximum":5,"example":3},"store":{"type":"string","enum":["SQLite","Etcd"],"default":"SQLite"},"storage":{"type":"object","default":{},"properties":{"size":{"type":"string","title":"a size in Mi, Gi or Ti","pattern":"^[1-9][0-9]{0,5}(Mi|Gi|Ti)$","maxLength":8,"example":"10Gi"},"class":{"type":"string","title":"the name of a storage class","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$","maxLength":63,"example":"ceph-block"},"retention":{"type":"string","enum":["Delete","Retain"],"default":"Delete"}},"additionalProperties":false},"placement":{"type":"object","default":{},"properties":{"nodeSelector":{"type":"object","maxProperties":16,"additionalProperties":{"type":"string","title":"a label value","pattern":"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$","maxLength":63}},"tolerations":{"type":"array","maxItems":16,"default":[],"items":{"type":"object","required":["key"],"properties":{"key":{"type":"string","title":"a label key","pattern":"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$","minLength":1,"maxLength":253,"example":"dedicated"},"operator":{"type":"string","enum":["Equal","Exists"],"default":"Equal"},"value":{"type":"string","title":"a label value","pattern":"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$","maxLength":63,"example":"payments"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]}},"additionalProperties":false}},"spread":{"type":"string","enum":["Hosts","Zones","Required"],"default":"Hosts"}},"additionalProperties":false}},"additionalProperties":false},"expose":{"type":"object","default":{},"properties":{"type":{"type":"string","enum":["ClusterIP","Ingress","Gateway","LoadBalancer"]},"host":{"type":"string","title":"a host name","pattern":"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+[a-z]([-a-z0-9]{0,61}[a-z0-9])?$","maxLength":253,"example":"api.team.example.com"},"ingressClass":{"type":"string","title":"the name of an ingress class","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$","maxLength":63,"example":"nginx"},"gatewayRef":{"type":"object","required":["name","namespace"],"properties":{"name":{"type":"string","title":"the name of a Gateway","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$","minLength":1,"maxLength":63,"example":"passthrough"},"namespace":{"type":"string","title":"the name of a namespace","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":63,"example":"gateways"},"sectionName":{"type":"string","title":"the name of a listener","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$","maxLength":63,"example":"tls"}},"additionalProperties":false}},"additionalProperties":false},"nodes":{"type":"object","default":{},"properties":{"type":{"type":"string","enum":["Shared","Private"],"default":"Shared"},"selector":{"type":"object","maxProperties":16,"additionalProperties":{"type":"string","title":"a label value","pattern":"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$","maxLength":63}},"tolerations":{"type":"array","maxItems":16,"default":[],"items":{"type":"object","required":["key"],"properties":{"key":{"type":"string","title":"a label key","pattern":"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$","minLength":1,"maxLength":253,"example":"dedicated"},"operator":{"type":"string","enum":["Equal","Exists"],"default":"Equal"},"value":{"type":"string","title":"a label value","pattern":"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$","maxLength":63,"example":"payments"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]}},"additionalProperties":false}},"joinSecretRef":{"type":"object","required":["name"],"properties":{"name":{"type":"string","title":"the name of a Secret","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$","minLength":1,"maxLength":253,"example":"team-join"}},"additionalProperties":false},"machines":{"type":"array","maxItems":8,"default":[],"items":{"type":"object","required":["name"],"properties":{"name":{"type":"string","title":"lower-case letters, digits and dashes","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":15,"example":"general"},"size":{"type":"string","title":"a machine size of the platform","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":24,"default":"medium","example":"large"},"replicas":{"type":"integer","minimum":0,"maximum":16,"default":1,"example":3},"sites":{"type":"array","minItems":1,"maxItems":15,"items":{"type":"string","title":"the name of a site","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":14,"example":"site-a"}},"image":{"type":"string","title":"an image of the platform","pattern":"^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$","maxLength":62,"example":"ubuntu-24.04"},"disk":{"type":"string","title":"a size in Gi or Ti","pattern":"^[1-9][0-9]{0,5}(Gi|Ti)$","maxLength":8,"example":"60Gi"}},"additionalProperties":false}}},"additionalProperties":false},"sync":{"type":"object","default":{},"properties":{"ingresses":{"type":"boolean","default":false},"gatewayApi":{"type":"boolean","default":false},"networkPolicies":{"type":"boolean","default":false},"podDisruptionBudgets":{"type":"boolean","default":false},"serviceAccounts":{"type":"boolean","default":false},"persistentVolumes":{"type":"boolean","default":false},"ingressClasses":{"type":"boolean","default":false},"gatewayClasses":{"type":"boolean","default":false},"storageClasses":{"type":"boolean","default":false},"priorityClasses":{"type":"boolean","default":false},"runtimeClasses":{"type":"boolean","default":false},"nodes":{"type":"boolean","default":false},"selectors":{"type":"object","default":{},"properties":{"ingressClasses":{"type":"object","maxProperties":8,"additionalProperties":{"type":"string","title":"a label value","pattern":"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$","maxLength":63}},"gatewayClasses":{"type":"object","maxProperties":8,"additionalProperties":{"type":"string","title":"a label value","pattern":"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$","maxLength":63}},"storageClasses":{"type":"object","maxProperties":8,"additionalProperties":{"type":"string","title":"a label value","pattern":"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$","maxLength":63}},"priorityClasses":{"type":"object","maxProperties":8,"additionalProperties":{"type":"string","title":"a label value","pattern":"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$","maxLength":63}},"runtimeClasses":{"type":"object","maxProperties":8,"additionalProperties":{"type":"string","title":"a label value","pattern":"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$","maxLength":63}}},"additionalProperties":false},"customResources":{"type":"array","maxItems":16,"default":[],"items":{"type":"object","required":["name"],"properties":{"name":{"type":"string","title":"plural.group","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$","minLength":1,"maxLength":253,"example":"certificates.cert-manager.io"},"direction":{"type":"string","enum":["ToHost","FromHost"],"default":"ToHost"}},"additionalProperties":false}}},"additionalProperties":false},"shared":{"type":"array","maxItems":8,"default":[],"items":{"type":"string","enum":["MetricsServer","CertManager","ExternalSecrets","Knative","Dapr","Istio","KubeVirt"]}},"isolation":{"type":"object","default":{},"properties":{"podSecurity":{"type":"string","enum":["restricted","baseline","privileged"]},"network":{"type":"string","enum":["Tenant","Namespace","None"]},"ingress":{"type":"boolean","default":true},"egress":{"type":"object","default":{},"properties":{"internet":{"type":"boolean"},"cidrs":{"type":"array","maxItems":64,"default":[],"items":{"type":"string","title":"an IPv4 or IPv6 network","pattern":"^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])/([89]|[12][0-9]|3[0-2])|([0-9a-f]{1,4}:){1,7}(:|[0-9a-f]{1,4}|(:[0-9a-f]{1,4}){1,6})/(1[6-9]|[2-9][0-9]|1[01][0-9]|12[0-8]))$","maxLength":43,"example":"203.0.113.0/24"}}},"additionalProperties":false},"limits":{"type":"object","default":{},"properties":{"default":{"type":"object","properties":{"cpu":{"type":"string","title":"cores or milli-cores","pattern":"^([1-9][0-9]{0,5}m|[1-9][0-9]{0,2})$","maxLength":8,"example":"500m"},"memory":{"type":"string","title":"a size in Mi or Gi","pattern":"^[1-9][0-9]{0,5}(Mi|Gi)$","maxLength":8,"example":"512Mi"},"ephemeralStorage":{"type":"string","title":"a size in Mi or Gi","pattern":"^[1-9][0-9]{0,5}(Mi|Gi)$","maxLength":8,"example":"1Gi"}},"additionalProperties":false},"defaultRequest":{"type":"object","properties":{"cpu":{"type":"string","title":"cores or milli-cores","pattern":"^([1-9][0-9]{0,5}m|[1-9][0-9]{0,2})$","maxLength":8,"example":"500m"},"memory":{"type":"string","title":"a size in Mi or Gi","pattern":"^[1-9][0-9]{0,5}(Mi|Gi)$","maxLength":8,"example":"512Mi"},"ephemeralStorage":{"type":"string","title":"a size in Mi or Gi","pattern":"^[1-9][0-9]{0,5}(Mi|Gi)$","maxLength":8,"example":"1Gi"}},"additionalProperties":false},"max":{"type":"object","properties":{"cpu":{"type":"string","title":"cores or milli-cores","pattern":"^([1-9][0-9]{0,5}m|[1-9][0-9]{0,2})$","maxLength":8,"example":"500m"},"memory":{"type":"string","title":"a size in Mi or Gi","pattern":"^[1-9][0-9]{0,5}(Mi|Gi)$","maxLength":8,"example":"512Mi"},"ephemeralStorage":{"type":"string","title":"a size in Mi or Gi","pattern":"^[1-9][0-9]{0,5}(Mi|Gi)$","maxLength":8,"example":"1Gi"}},"additionalProperties":false},"maxVolume":{"type":"string","title":"a size in Mi, Gi or Ti","pattern":"^[1-9][0-9]{0,5}(Mi|Gi|Ti)$","maxLength":8,"example":"100Gi"}},"additionalProperties":false}},"additionalProperties":false},"namespaceLabels":{"type":"object","maxProperties":16,"default":{},"additionalProperties":{"type":"string","title":"a label value","pattern":"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$","maxLength":63}},"access":{"type":"object","default":{},"properties":{"kubeconfig":{"type":"string","enum":["OIDC","ServiceAccount"],"default":"OIDC"},"serviceAccountRole":{"type":"string","enum":["admin","edit","view"],"default":"admin"},"oidc":{"type":"object","properties":{"issuer":{"type":"string","title":"an https URL","pattern":"^https://[A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[-A-Za-z0-9._~/]*)?$","maxLength":253,"example":"https://login.example.com/realms/platform"},"clientID":{"type":"string","title":"a client id without spaces","pattern":"^[!-~]+$","minLength":1,"maxLength":128,"example":"clusters"},"groupsClaim":{"type":"string","title":"the name of a token claim","pattern":"^[!-~]+$","maxLength":128,"example":"groups"},"usernameClaim":{"type":"string","title":"the name of a token claim","pattern":"^[!-~]+$","maxLength":128,"example":"preferred_username"},"extraScopes":{"type":"array","maxItems":16,"items":{"type":"string","title":"a scope without spaces","pattern":"^[!-~]+$","maxLength":64,"example":"groups"}}},"additionalProperties":false},"groups":{"type":"array","maxItems":48,"default":[],"items":{"type":"object","required":["name"],"properties":{"kind":{"type":"string","enum":["Group","User","ServiceAccount"],"default":"Group"},"name":{"type":"string","title":"the name of a group","pattern":"^[^\\s][^\\n\\r]*$","minLength":1,"maxLength":253,"example":"payments-developers"},"role":{"type":"string","enum":["admin","edit","view"],"default":"edit"}},"additionalProperties":false}}},"additionalProperties":false},"apps":{"type":"array","maxItems":16,"default":[],"items":{"type":"object","required":["name","chart"],"properties":{"name":{"type":"string","title":"lower-case letters, digits and dashes","pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","minLength":1,"maxLength":32,"example":"ingress-nginx"},"namespace":{"type":"string","title":"the name of a namespace","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","maxLength":63,"example":"ingress"},"chart":{"type":"object","required":["repository","name","version"],"properties":{"repository":{"type":"string","title":"an https or oci URL","pattern":"^(https|oci)://[A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[-A-Za-z0-9._~/]*)?$","maxLength":253,"example":"https://charts.example.com"},"name":{"type":"string","title":"the name of a chart","pattern":"^[A-Za-z0-9]([-A-Za-z0-9_./]*[A-Za-z0-9])?$","minLength":1,"maxLength":128,"example":"podinfo"},"version":{"type":"string","title":"a chart version","pattern":"^v?[0-9]+\\.[0-9]+\\.[0-9]+([-+][-+.0-9A-Za-z]+)?$","maxLength":64,"example":"6.9.4"}},"additionalProperties":false},"values":{"type":"object","maxProperties":64}},"additionalProperties":false}},"appDeletion":{"type":"string","enum":["WithCluster","InOrder"],"default":"WithCluster"},"suspended":{"type":"boolean","default":false},"paused":{"type":"boolean","default":false},"quarantine":{"type":"boolean","default":false},"deletionProtection":{"type":"boolean","default":false}},"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
const func47 = (text) => { let length = text.length; for (let i = 0; i < text.length; i++) if ((text.charCodeAt(i) & 0xfc00) === 0xdc00) length--; return length; };
const pattern0 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "u");
const pattern1 = new RegExp("^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$", "u");
const pattern3 = new RegExp("^1\\.(0|[1-9][0-9]?)(\\.(0|[1-9][0-9]?))?$", "u");
const pattern4 = new RegExp("^[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}(-[.0-9A-Za-z]{1,20})?$", "u");
const pattern6 = new RegExp("^(0|[1-9][0-9]{0,8}m|[1-9][0-9]{0,5})$", "u");
const pattern7 = new RegExp("^(0|[1-9][0-9]{0,18}|[1-9][0-9]{0,8}(Ki|Mi|Gi|Ti))$", "u");
const pattern10 = new RegExp("^[1-9][0-9]{0,5}(Mi|Gi|Ti)$", "u");
const pattern12 = new RegExp("^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$", "u");
const pattern13 = new RegExp("^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$", "u");
const pattern15 = new RegExp("^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+[a-z]([-a-z0-9]{0,61}[a-z0-9])?$", "u");
const pattern27 = new RegExp("^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$", "u");
const pattern28 = new RegExp("^[1-9][0-9]{0,5}(Gi|Ti)$", "u");
const pattern34 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$", "u");
const pattern35 = new RegExp("^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])/([89]|[12][0-9]|3[0-2])|([0-9a-f]{1,4}:){1,7}(:|[0-9a-f]{1,4}|(:[0-9a-f]{1,4}){1,6})/(1[6-9]|[2-9][0-9]|1[01][0-9]|12[0-8]))$", "u");
const pattern36 = new RegExp("^([1-9][0-9]{0,5}m|[1-9][0-9]{0,2})$", "u");
const pattern37 = new RegExp("^[1-9][0-9]{0,5}(Mi|Gi)$", "u");
const pattern47 = new RegExp("^https://[A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[-A-Za-z0-9._~/]*)?$", "u");
const pattern48 = new RegExp("^[!-~]+$", "u");
const pattern52 = new RegExp("^[^\\s][^\\n\\r]*$", "u");
const pattern53 = new RegExp("^[a-z]([-a-z0-9]*[a-z0-9])?$", "u");
const pattern55 = new RegExp("^(https|oci)://[A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[-A-Za-z0-9._~/]*)?$", "u");
const pattern56 = new RegExp("^[A-Za-z0-9]([-A-Za-z0-9_./]*[A-Za-z0-9])?$", "u");
const pattern57 = new RegExp("^v?[0-9]+\\.[0-9]+\\.[0-9]+([-+][-+.0-9A-Za-z]+)?$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode === undefined){
data.mode = "VCluster";
}
if(data.edition === undefined){
data.edition = "OSS";
}
if(data.platform === undefined){
data.platform = {};
}
if(data.chart === undefined){
data.chart = {};
}
if(data.resources === undefined){
data.resources = {};
}
if(data.controlPlane === undefined){
data.controlPlane = {};
}
if(data.expose === undefined){
data.expose = {};
}
if(data.nodes === undefined){
data.nodes = {};
}
if(data.sync === undefined){
data.sync = {};
}
if(data.shared === undefined){
data.shared = [];
}
if(data.isolation === undefined){
data.isolation = {};
}
if(data.namespaceLabels === undefined){
data.namespaceLabels = {};
}
if(data.access === undefined){
data.access = {};
}
if(data.apps === undefined){
data.apps = [];
}
if(data.appDeletion === undefined){
data.appDeletion = "WithCluster";
}
if(data.suspended === undefined){
data.suspended = false;
}
if(data.paused === undefined){
data.paused = false;
}
if(data.quarantine === undefined){
data.quarantine = false;
}
if(data.deletionProtection === undefined){
data.deletionProtection = false;
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
let data0 = data.mode;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"},schema:schema11.properties.mode.type,parentSchema:schema11.properties.mode,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data0 === "VCluster") || (data0 === "Namespace"))){
const err2 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.mode.enum},schema:schema11.properties.mode.enum,parentSchema:schema11.properties.mode,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.tenant !== undefined && func0.call(data, "tenant")){
let data1 = data.tenant;
if(typeof data1 === "string"){
if(func47(data1) > 63){
const err3 = {instancePath:instancePath+"/tenant",schemaPath:"#/properties/tenant/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.tenant,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern0.test(data1)){
const err4 = {instancePath:instancePath+"/tenant",schemaPath:"#/properties/tenant/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.tenant,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/tenant",schemaPath:"#/properties/tenant/type",keyword:"type",params:{type: "string"},schema:schema11.properties.tenant.type,parentSchema:schema11.properties.tenant,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
let data2 = data.edition;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/type",keyword:"type",params:{type: "string"},schema:schema11.properties.edition.type,parentSchema:schema11.properties.edition,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data2 === "OSS") || (data2 === "Platform"))){
const err7 = {instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/enum",keyword:"enum",params:{allowedValues: schema11.properties.edition.enum},schema:schema11.properties.edition.enum,parentSchema:schema11.properties.edition,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
let data3 = data.platform;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 of Object.keys(data3)){
if(!((key1 === "apiKeySecretRef") || (key1 === "project"))){
const err8 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema11.properties.platform,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.apiKeySecretRef !== undefined && func0.call(data3, "apiKeySecretRef")){
let data4 = data3.apiKeySecretRef;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.name === undefined) || (!(func0.call(data4, "name")))){
const err9 = {instancePath:instancePath+"/platform/apiKeySecretRef",schemaPath:"#/properties/platform/properties/apiKeySecretRef/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.platform.properties.apiKeySecretRef.required,parentSchema:schema11.properties.platform.properties.apiKeySecretRef,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key2 of Object.keys(data4)){
if(!(key2 === "name")){
const err10 = {instancePath:instancePath+"/platform/apiKeySecretRef",schemaPath:"#/properties/platform/properties/apiKeySecretRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema11.properties.platform.properties.apiKeySecretRef,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data4.name !== undefined && func0.call(data4, "name")){
let data5 = data4.name;
if(typeof data5 === "string"){
if(func47(data5) > 253){
const err11 = {instancePath:instancePath+"/platform/apiKeySecretRef/name",schemaPath:"#/properties/platform/properties/apiKeySecretRef/properties/name/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema11.properties.platform.properties.apiKeySecretRef.properties.name,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func47(data5) < 1){
const err12 = {instancePath:instancePath+"/platform/apiKeySecretRef/name",schemaPath:"#/properties/platform/properties/apiKeySecretRef/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.platform.properties.apiKeySecretRef.properties.name,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern1.test(data5)){
const err13 = {instancePath:instancePath+"/platform/apiKeySecretRef/name",schemaPath:"#/properties/platform/properties/apiKeySecretRef/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",parentSchema:schema11.properties.platform.properties.apiKeySecretRef.properties.name,data:data5};
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
const err14 = {instancePath:instancePath+"/platform/apiKeySecretRef/name",schemaPath:"#/properties/platform/properties/apiKeySecretRef/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.platform.properties.apiKeySecretRef.properties.name.type,parentSchema:schema11.properties.platform.properties.apiKeySecretRef.properties.name,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/platform/apiKeySecretRef",schemaPath:"#/properties/platform/properties/apiKeySecretRef/type",keyword:"type",params:{type: "object"},schema:schema11.properties.platform.properties.apiKeySecretRef.type,parentSchema:schema11.properties.platform.properties.apiKeySecretRef,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.project !== undefined && func0.call(data3, "project")){
let data6 = data3.project;
if(typeof data6 === "string"){
if(func47(data6) > 63){
const err16 = {instancePath:instancePath+"/platform/project",schemaPath:"#/properties/platform/properties/project/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.platform.properties.project,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern0.test(data6)){
const err17 = {instancePath:instancePath+"/platform/project",schemaPath:"#/properties/platform/properties/project/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.platform.properties.project,data:data6};
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
const err18 = {instancePath:instancePath+"/platform/project",schemaPath:"#/properties/platform/properties/project/type",keyword:"type",params:{type: "string"},schema:schema11.properties.platform.properties.project.type,parentSchema:schema11.properties.platform.properties.project,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/type",keyword:"type",params:{type: "object"},schema:schema11.properties.platform.type,parentSchema:schema11.properties.platform,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.kubernetesVersion !== undefined && func0.call(data, "kubernetesVersion")){
let data7 = data.kubernetesVersion;
if(typeof data7 === "string"){
if(func47(data7) > 8){
const err20 = {instancePath:instancePath+"/kubernetesVersion",schemaPath:"#/properties/kubernetesVersion/maxLength",keyword:"maxLength",params:{limit: 8},schema:8,parentSchema:schema11.properties.kubernetesVersion,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern3.test(data7)){
const err21 = {instancePath:instancePath+"/kubernetesVersion",schemaPath:"#/properties/kubernetesVersion/pattern",keyword:"pattern",params:{pattern: "^1\\.(0|[1-9][0-9]?)(\\.(0|[1-9][0-9]?))?$"},schema:"^1\\.(0|[1-9][0-9]?)(\\.(0|[1-9][0-9]?))?$",parentSchema:schema11.properties.kubernetesVersion,data:data7};
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
const err22 = {instancePath:instancePath+"/kubernetesVersion",schemaPath:"#/properties/kubernetesVersion/type",keyword:"type",params:{type: "string"},schema:schema11.properties.kubernetesVersion.type,parentSchema:schema11.properties.kubernetesVersion,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
let data8 = data.chart;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 of Object.keys(data8)){
if(!((key3 === "version") || (key3 === "values"))){
const err23 = {instancePath:instancePath+"/chart",schemaPath:"#/properties/chart/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema11.properties.chart,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data8.version !== undefined && func0.call(data8, "version")){
let data9 = data8.version;
if(typeof data9 === "string"){
if(func47(data9) > 32){
const err24 = {instancePath:instancePath+"/chart/version",schemaPath:"#/properties/chart/properties/version/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema11.properties.chart.properties.version,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!pattern4.test(data9)){
const err25 = {instancePath:instancePath+"/chart/version",schemaPath:"#/properties/chart/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}(-[.0-9A-Za-z]{1,20})?$"},schema:"^[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}(-[.0-9A-Za-z]{1,20})?$",parentSchema:schema11.properties.chart.properties.version,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/chart/version",schemaPath:"#/properties/chart/properties/version/type",keyword:"type",params:{type: "string"},schema:schema11.properties.chart.properties.version.type,parentSchema:schema11.properties.chart.properties.version,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data8.values !== undefined && func0.call(data8, "values")){
let data10 = data8.values;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length > 16){
const err27 = {instancePath:instancePath+"/chart/values",schemaPath:"#/properties/chart/properties/values/maxProperties",keyword:"maxProperties",params:{limit: 16},schema:16,parentSchema:schema11.properties.chart.properties.values,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/chart/values",schemaPath:"#/properties/chart/properties/values/type",keyword:"type",params:{type: "object"},schema:schema11.properties.chart.properties.values.type,parentSchema:schema11.properties.chart.properties.values,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/chart",schemaPath:"#/properties/chart/type",keyword:"type",params:{type: "object"},schema:schema11.properties.chart.type,parentSchema:schema11.properties.chart,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data.size !== undefined && func0.call(data, "size")){
let data11 = data.size;
if(typeof data11 === "string"){
if(func47(data11) > 24){
const err30 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/maxLength",keyword:"maxLength",params:{limit: 24},schema:24,parentSchema:schema11.properties.size,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!pattern0.test(data11)){
const err31 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.size,data:data11};
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
const err32 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "string"},schema:schema11.properties.size.type,parentSchema:schema11.properties.size,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
let data12 = data.resources;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.counts === undefined){
data12.counts = {};
}
for(const key4 of Object.keys(data12)){
if(!((((((key4 === "cpu") || (key4 === "memory")) || (key4 === "ephemeralStorage")) || (key4 === "storage")) || (key4 === "pods")) || (key4 === "counts"))){
const err33 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema11.properties.resources,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data12.cpu !== undefined && func0.call(data12, "cpu")){
let data13 = data12.cpu;
if(typeof data13 === "string"){
if(func47(data13) > 10){
const err34 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/properties/resources/properties/cpu/maxLength",keyword:"maxLength",params:{limit: 10},schema:10,parentSchema:schema11.properties.resources.properties.cpu,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!pattern6.test(data13)){
const err35 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/properties/resources/properties/cpu/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,8}m|[1-9][0-9]{0,5})$"},schema:"^(0|[1-9][0-9]{0,8}m|[1-9][0-9]{0,5})$",parentSchema:schema11.properties.resources.properties.cpu,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/properties/resources/properties/cpu/type",keyword:"type",params:{type: "string"},schema:schema11.properties.resources.properties.cpu.type,parentSchema:schema11.properties.resources.properties.cpu,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data12.memory !== undefined && func0.call(data12, "memory")){
let data14 = data12.memory;
if(typeof data14 === "string"){
if(func47(data14) > 20){
const err37 = {instancePath:instancePath+"/resources/memory",schemaPath:"#/properties/resources/properties/memory/maxLength",keyword:"maxLength",params:{limit: 20},schema:20,parentSchema:schema11.properties.resources.properties.memory,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!pattern7.test(data14)){
const err38 = {instancePath:instancePath+"/resources/memory",schemaPath:"#/properties/resources/properties/memory/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,18}|[1-9][0-9]{0,8}(Ki|Mi|Gi|Ti))$"},schema:"^(0|[1-9][0-9]{0,18}|[1-9][0-9]{0,8}(Ki|Mi|Gi|Ti))$",parentSchema:schema11.properties.resources.properties.memory,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/resources/memory",schemaPath:"#/properties/resources/properties/memory/type",keyword:"type",params:{type: "string"},schema:schema11.properties.resources.properties.memory.type,parentSchema:schema11.properties.resources.properties.memory,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data12.ephemeralStorage !== undefined && func0.call(data12, "ephemeralStorage")){
let data15 = data12.ephemeralStorage;
if(typeof data15 === "string"){
if(func47(data15) > 20){
const err40 = {instancePath:instancePath+"/resources/ephemeralStorage",schemaPath:"#/properties/resources/properties/ephemeralStorage/maxLength",keyword:"maxLength",params:{limit: 20},schema:20,parentSchema:schema11.properties.resources.properties.ephemeralStorage,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!pattern7.test(data15)){
const err41 = {instancePath:instancePath+"/resources/ephemeralStorage",schemaPath:"#/properties/resources/properties/ephemeralStorage/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,18}|[1-9][0-9]{0,8}(Ki|Mi|Gi|Ti))$"},schema:"^(0|[1-9][0-9]{0,18}|[1-9][0-9]{0,8}(Ki|Mi|Gi|Ti))$",parentSchema:schema11.properties.resources.properties.ephemeralStorage,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/resources/ephemeralStorage",schemaPath:"#/properties/resources/properties/ephemeralStorage/type",keyword:"type",params:{type: "string"},schema:schema11.properties.resources.properties.ephemeralStorage.type,parentSchema:schema11.properties.resources.properties.ephemeralStorage,data:data15};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data12.storage !== undefined && func0.call(data12, "storage")){
let data16 = data12.storage;
if(typeof data16 === "string"){
if(func47(data16) > 20){
const err43 = {instancePath:instancePath+"/resources/storage",schemaPath:"#/properties/resources/properties/storage/maxLength",keyword:"maxLength",params:{limit: 20},schema:20,parentSchema:schema11.properties.resources.properties.storage,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!pattern7.test(data16)){
const err44 = {instancePath:instancePath+"/resources/storage",schemaPath:"#/properties/resources/properties/storage/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,18}|[1-9][0-9]{0,8}(Ki|Mi|Gi|Ti))$"},schema:"^(0|[1-9][0-9]{0,18}|[1-9][0-9]{0,8}(Ki|Mi|Gi|Ti))$",parentSchema:schema11.properties.resources.properties.storage,data:data16};
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
const err45 = {instancePath:instancePath+"/resources/storage",schemaPath:"#/properties/resources/properties/storage/type",keyword:"type",params:{type: "string"},schema:schema11.properties.resources.properties.storage.type,parentSchema:schema11.properties.resources.properties.storage,data:data16};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data12.pods !== undefined && func0.call(data12, "pods")){
let data17 = data12.pods;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err46 = {instancePath:instancePath+"/resources/pods",schemaPath:"#/properties/resources/properties/pods/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.resources.properties.pods.type,parentSchema:schema11.properties.resources.properties.pods,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 10000 || isNaN(data17)){
const err47 = {instancePath:instancePath+"/resources/pods",schemaPath:"#/properties/resources/properties/pods/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},schema:10000,parentSchema:schema11.properties.resources.properties.pods,data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err48 = {instancePath:instancePath+"/resources/pods",schemaPath:"#/properties/resources/properties/pods/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.resources.properties.pods,data:data17};
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
let data18 = data12.counts;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(Object.keys(data18).length > 32){
const err49 = {instancePath:instancePath+"/resources/counts",schemaPath:"#/properties/resources/properties/counts/maxProperties",keyword:"maxProperties",params:{limit: 32},schema:32,parentSchema:schema11.properties.resources.properties.counts,data:data18};
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
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err50 = {instancePath:instancePath+"/resources/counts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/resources/properties/counts/additionalProperties/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.resources.properties.counts.additionalProperties.type,parentSchema:schema11.properties.resources.properties.counts.additionalProperties,data:data19};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 100000 || isNaN(data19)){
const err51 = {instancePath:instancePath+"/resources/counts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/resources/properties/counts/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},schema:100000,parentSchema:schema11.properties.resources.properties.counts.additionalProperties,data:data19};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data19 < 0 || isNaN(data19)){
const err52 = {instancePath:instancePath+"/resources/counts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/resources/properties/counts/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.resources.properties.counts.additionalProperties,data:data19};
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
}
else {
const err53 = {instancePath:instancePath+"/resources/counts",schemaPath:"#/properties/resources/properties/counts/type",keyword:"type",params:{type: "object"},schema:schema11.properties.resources.properties.counts.type,parentSchema:schema11.properties.resources.properties.counts,data:data18};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "object"},schema:schema11.properties.resources.type,parentSchema:schema11.properties.resources,data:data12};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
let data20 = data.controlPlane;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.store === undefined){
data20.store = "SQLite";
}
if(data20.storage === undefined){
data20.storage = {};
}
if(data20.placement === undefined){
data20.placement = {};
}
for(const key6 of Object.keys(data20)){
if(!((((key6 === "replicas") || (key6 === "store")) || (key6 === "storage")) || (key6 === "placement"))){
const err55 = {instancePath:instancePath+"/controlPlane",schemaPath:"#/properties/controlPlane/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema11.properties.controlPlane,data:data20};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data20.replicas !== undefined && func0.call(data20, "replicas")){
let data21 = data20.replicas;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err56 = {instancePath:instancePath+"/controlPlane/replicas",schemaPath:"#/properties/controlPlane/properties/replicas/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.controlPlane.properties.replicas.type,parentSchema:schema11.properties.controlPlane.properties.replicas,data:data21};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 5 || isNaN(data21)){
const err57 = {instancePath:instancePath+"/controlPlane/replicas",schemaPath:"#/properties/controlPlane/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},schema:5,parentSchema:schema11.properties.controlPlane.properties.replicas,data:data21};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data21 < 1 || isNaN(data21)){
const err58 = {instancePath:instancePath+"/controlPlane/replicas",schemaPath:"#/properties/controlPlane/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.controlPlane.properties.replicas,data:data21};
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
let data22 = data20.store;
if(typeof data22 !== "string"){
const err59 = {instancePath:instancePath+"/controlPlane/store",schemaPath:"#/properties/controlPlane/properties/store/type",keyword:"type",params:{type: "string"},schema:schema11.properties.controlPlane.properties.store.type,parentSchema:schema11.properties.controlPlane.properties.store,data:data22};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!((data22 === "SQLite") || (data22 === "Etcd"))){
const err60 = {instancePath:instancePath+"/controlPlane/store",schemaPath:"#/properties/controlPlane/properties/store/enum",keyword:"enum",params:{allowedValues: schema11.properties.controlPlane.properties.store.enum},schema:schema11.properties.controlPlane.properties.store.enum,parentSchema:schema11.properties.controlPlane.properties.store,data:data22};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
let data23 = data20.storage;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.retention === undefined){
data23.retention = "Delete";
}
for(const key7 of Object.keys(data23)){
if(!(((key7 === "size") || (key7 === "class")) || (key7 === "retention"))){
const err61 = {instancePath:instancePath+"/controlPlane/storage",schemaPath:"#/properties/controlPlane/properties/storage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema11.properties.controlPlane.properties.storage,data:data23};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data23.size !== undefined && func0.call(data23, "size")){
let data24 = data23.size;
if(typeof data24 === "string"){
if(func47(data24) > 8){
const err62 = {instancePath:instancePath+"/controlPlane/storage/size",schemaPath:"#/properties/controlPlane/properties/storage/properties/size/maxLength",keyword:"maxLength",params:{limit: 8},schema:8,parentSchema:schema11.properties.controlPlane.properties.storage.properties.size,data:data24};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!pattern10.test(data24)){
const err63 = {instancePath:instancePath+"/controlPlane/storage/size",schemaPath:"#/properties/controlPlane/properties/storage/properties/size/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(Mi|Gi|Ti)$"},schema:"^[1-9][0-9]{0,5}(Mi|Gi|Ti)$",parentSchema:schema11.properties.controlPlane.properties.storage.properties.size,data:data24};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/controlPlane/storage/size",schemaPath:"#/properties/controlPlane/properties/storage/properties/size/type",keyword:"type",params:{type: "string"},schema:schema11.properties.controlPlane.properties.storage.properties.size.type,parentSchema:schema11.properties.controlPlane.properties.storage.properties.size,data:data24};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data23.class !== undefined && func0.call(data23, "class")){
let data25 = data23.class;
if(typeof data25 === "string"){
if(func47(data25) > 63){
const err65 = {instancePath:instancePath+"/controlPlane/storage/class",schemaPath:"#/properties/controlPlane/properties/storage/properties/class/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.controlPlane.properties.storage.properties.class,data:data25};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(!pattern1.test(data25)){
const err66 = {instancePath:instancePath+"/controlPlane/storage/class",schemaPath:"#/properties/controlPlane/properties/storage/properties/class/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",parentSchema:schema11.properties.controlPlane.properties.storage.properties.class,data:data25};
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
const err67 = {instancePath:instancePath+"/controlPlane/storage/class",schemaPath:"#/properties/controlPlane/properties/storage/properties/class/type",keyword:"type",params:{type: "string"},schema:schema11.properties.controlPlane.properties.storage.properties.class.type,parentSchema:schema11.properties.controlPlane.properties.storage.properties.class,data:data25};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
let data26 = data23.retention;
if(typeof data26 !== "string"){
const err68 = {instancePath:instancePath+"/controlPlane/storage/retention",schemaPath:"#/properties/controlPlane/properties/storage/properties/retention/type",keyword:"type",params:{type: "string"},schema:schema11.properties.controlPlane.properties.storage.properties.retention.type,parentSchema:schema11.properties.controlPlane.properties.storage.properties.retention,data:data26};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(!((data26 === "Delete") || (data26 === "Retain"))){
const err69 = {instancePath:instancePath+"/controlPlane/storage/retention",schemaPath:"#/properties/controlPlane/properties/storage/properties/retention/enum",keyword:"enum",params:{allowedValues: schema11.properties.controlPlane.properties.storage.properties.retention.enum},schema:schema11.properties.controlPlane.properties.storage.properties.retention.enum,parentSchema:schema11.properties.controlPlane.properties.storage.properties.retention,data:data26};
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
const err70 = {instancePath:instancePath+"/controlPlane/storage",schemaPath:"#/properties/controlPlane/properties/storage/type",keyword:"type",params:{type: "object"},schema:schema11.properties.controlPlane.properties.storage.type,parentSchema:schema11.properties.controlPlane.properties.storage,data:data23};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
let data27 = data20.placement;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.tolerations === undefined){
data27.tolerations = [];
}
if(data27.spread === undefined){
data27.spread = "Hosts";
}
for(const key8 of Object.keys(data27)){
if(!(((key8 === "nodeSelector") || (key8 === "tolerations")) || (key8 === "spread"))){
const err71 = {instancePath:instancePath+"/controlPlane/placement",schemaPath:"#/properties/controlPlane/properties/placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema11.properties.controlPlane.properties.placement,data:data27};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data27.nodeSelector !== undefined && func0.call(data27, "nodeSelector")){
let data28 = data27.nodeSelector;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(Object.keys(data28).length > 16){
const err72 = {instancePath:instancePath+"/controlPlane/placement/nodeSelector",schemaPath:"#/properties/controlPlane/properties/placement/properties/nodeSelector/maxProperties",keyword:"maxProperties",params:{limit: 16},schema:16,parentSchema:schema11.properties.controlPlane.properties.placement.properties.nodeSelector,data:data28};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
for(const key9 of Object.keys(data28)){
let data29 = data28[key9];
if(typeof data29 === "string"){
if(func47(data29) > 63){
const err73 = {instancePath:instancePath+"/controlPlane/placement/nodeSelector/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/controlPlane/properties/placement/properties/nodeSelector/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.controlPlane.properties.placement.properties.nodeSelector.additionalProperties,data:data29};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(!pattern12.test(data29)){
const err74 = {instancePath:instancePath+"/controlPlane/placement/nodeSelector/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/controlPlane/properties/placement/properties/nodeSelector/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:schema11.properties.controlPlane.properties.placement.properties.nodeSelector.additionalProperties,data:data29};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/controlPlane/placement/nodeSelector/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/controlPlane/properties/placement/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.controlPlane.properties.placement.properties.nodeSelector.additionalProperties.type,parentSchema:schema11.properties.controlPlane.properties.placement.properties.nodeSelector.additionalProperties,data:data29};
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
const err76 = {instancePath:instancePath+"/controlPlane/placement/nodeSelector",schemaPath:"#/properties/controlPlane/properties/placement/properties/nodeSelector/type",keyword:"type",params:{type: "object"},schema:schema11.properties.controlPlane.properties.placement.properties.nodeSelector.type,parentSchema:schema11.properties.controlPlane.properties.placement.properties.nodeSelector,data:data28};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
let data30 = data27.tolerations;
if(Array.isArray(data30)){
if(data30.length > 16){
const err77 = {instancePath:instancePath+"/controlPlane/placement/tolerations",schemaPath:"#/properties/controlPlane/properties/placement/properties/tolerations/maxItems",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema11.properties.controlPlane.properties.placement.properties.tolerations,data:data30};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
const len0 = data30.length;
for(let i0=0; i0<len0; i0++){
let data31 = data30[i0];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.operator === undefined){
data31.operator = "Equal";
}
if((data31.key === undefined) || (!(func0.call(data31, "key")))){
const err78 = {instancePath:instancePath+"/controlPlane/placement/tolerations/" + i0,schemaPath:"#/properties/controlPlane/properties/placement/properties/tolerations/items/required",keyword:"required",params:{missingProperty: "key"},schema:schema11.properties.controlPlane.properties.placement.properties.tolerations.items.required,parentSchema:schema11.properties.controlPlane.properties.placement.properties.tolerations.items,data:data31};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
for(const key10 of Object.keys(data31)){
if(!((((key10 === "key") || (key10 === "operator")) || (key10 === "value")) || (key10 === "effect"))){
const err79 = {instancePath:instancePath+"/controlPlane/placement/tolerations/" + i0,schemaPath:"#/properties/controlPlane/properties/placement/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema11.properties.controlPlane.properties.placement.properties.tolerations.items,data:data31};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data31.key !== undefined && func0.call(data31, "key")){
let data32 = data31.key;
if(typeof data32 === "string"){
if(func47(data32) > 253){
const err80 = {instancePath:instancePath+"/controlPlane/placement/tolerations/" + i0+"/key",schemaPath:"#/properties/controlPlane/properties/placement/properties/tolerations/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema11.properties.controlPlane.properties.placement.properties.tolerations.items.properties.key,data:data32};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(func47(data32) < 1){
const err81 = {instancePath:instancePath+"/controlPlane/placement/tolerations/" + i0+"/key",schemaPath:"#/properties/controlPlane/properties/placement/properties/tolerations/items/properties/key/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.controlPlane.properties.placement.properties.tolerations.items.properties.key,data:data32};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(!pattern13.test(data32)){
const err82 = {instancePath:instancePath+"/controlPlane/placement/tolerations/" + i0+"/key",schemaPath:"#/properties/controlPlane/properties/placement/properties/tolerations/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},schema:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:schema11.properties.controlPlane.properties.placement.properties.tolerations.items.properties.key,data:data32};
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
const err83 = {instancePath:instancePath+"/controlPlane/placement/tolerations/" + i0+"/key",schemaPath:"#/properties/controlPlane/properties/placement/properties/tolerations/items/properties/key/type",keyword:"type",params:{type: "string"},schema:schema11.properties.controlPlane.properties.placement.properties.tolerations.items.properties.key.type,parentSchema:schema11.properties.controlPlane.properties.placement.properties.tolerations.items.properties.key,data:data32};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
let data33 = data31.operator;
if(typeof data33 !== "string"){
const err84 = {instancePath:instancePath+"/controlPlane/placement/tolerations/" + i0+"/operator",schemaPath:"#/properties/controlPlane/properties/placement/properties/tolerations/items/properties/operator/type",keyword:"type",params:{type: "string"},schema:schema11.properties.controlPlane.properties.placement.properties.tolerations.items.properties.operator.type,parentSchema:schema11.properties.controlPlane.properties.placement.properties.tolerations.items.properties.operator,data:data33};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(!((data33 === "Equal") || (data33 === "Exists"))){
const err85 = {instancePath:instancePath+"/controlPlane/placement/tolerations/" + i0+"/operator",schemaPath:"#/properties/controlPlane/properties/placement/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema11.properties.controlPlane.properties.placement.properties.tolerations.items.properties.operator.enum},schema:schema11.properties.controlPlane.properties.placement.properties.tolerations.items.properties.operator.enum,parentSchema:schema11.properties.controlPlane.properties.placement.properties.tolerations.items.properties.operator,data:data33};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data31.value !== undefined && func0.call(data31, "value")){
let data34 = data31.value;
if(typeof data34 === "string"){
if(func47(data34) > 63){
const err86 = {instancePath:instancePath+"/controlPlane/placement/tolerations/" + i0+"/value",schemaPath:"#/properties/controlPlane/properties/placement/properties/tolerations/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.controlPlane.properties.placement.properties.tolerations.items.properties.value,data:data34};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(!pattern12.test(data34)){
const err87 = {instancePath:instancePath+"/controlPlane/placement/tolerations/" + i0+"/value",schemaPath:"#/properties/controlPlane/properties/placement/properties/tolerations/items/properties/value/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:schema11.properties.controlPlane.properties.placement.properties.tolerations.items.properties.value,data:data34};
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
const err88 = {instancePath:instancePath+"/controlPlane/placement/tolerations/" + i0+"/value",schemaPath:"#/properties/controlPlane/properties/placement/properties/tolerations/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema11.properties.controlPlane.properties.placement.properties.tolerations.items.properties.value.type,parentSchema:schema11.properties.controlPlane.properties.placement.properties.tolerations.items.properties.value,data:data34};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data31.effect !== undefined && func0.call(data31, "effect")){
let data35 = data31.effect;
if(typeof data35 !== "string"){
const err89 = {instancePath:instancePath+"/controlPlane/placement/tolerations/" + i0+"/effect",schemaPath:"#/properties/controlPlane/properties/placement/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type: "string"},schema:schema11.properties.controlPlane.properties.placement.properties.tolerations.items.properties.effect.type,parentSchema:schema11.properties.controlPlane.properties.placement.properties.tolerations.items.properties.effect,data:data35};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(!(((data35 === "NoSchedule") || (data35 === "PreferNoSchedule")) || (data35 === "NoExecute"))){
const err90 = {instancePath:instancePath+"/controlPlane/placement/tolerations/" + i0+"/effect",schemaPath:"#/properties/controlPlane/properties/placement/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema11.properties.controlPlane.properties.placement.properties.tolerations.items.properties.effect.enum},schema:schema11.properties.controlPlane.properties.placement.properties.tolerations.items.properties.effect.enum,parentSchema:schema11.properties.controlPlane.properties.placement.properties.tolerations.items.properties.effect,data:data35};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/controlPlane/placement/tolerations/" + i0,schemaPath:"#/properties/controlPlane/properties/placement/properties/tolerations/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.controlPlane.properties.placement.properties.tolerations.items.type,parentSchema:schema11.properties.controlPlane.properties.placement.properties.tolerations.items,data:data31};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/controlPlane/placement/tolerations",schemaPath:"#/properties/controlPlane/properties/placement/properties/tolerations/type",keyword:"type",params:{type: "array"},schema:schema11.properties.controlPlane.properties.placement.properties.tolerations.type,parentSchema:schema11.properties.controlPlane.properties.placement.properties.tolerations,data:data30};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
let data36 = data27.spread;
if(typeof data36 !== "string"){
const err93 = {instancePath:instancePath+"/controlPlane/placement/spread",schemaPath:"#/properties/controlPlane/properties/placement/properties/spread/type",keyword:"type",params:{type: "string"},schema:schema11.properties.controlPlane.properties.placement.properties.spread.type,parentSchema:schema11.properties.controlPlane.properties.placement.properties.spread,data:data36};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(!(((data36 === "Hosts") || (data36 === "Zones")) || (data36 === "Required"))){
const err94 = {instancePath:instancePath+"/controlPlane/placement/spread",schemaPath:"#/properties/controlPlane/properties/placement/properties/spread/enum",keyword:"enum",params:{allowedValues: schema11.properties.controlPlane.properties.placement.properties.spread.enum},schema:schema11.properties.controlPlane.properties.placement.properties.spread.enum,parentSchema:schema11.properties.controlPlane.properties.placement.properties.spread,data:data36};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/controlPlane/placement",schemaPath:"#/properties/controlPlane/properties/placement/type",keyword:"type",params:{type: "object"},schema:schema11.properties.controlPlane.properties.placement.type,parentSchema:schema11.properties.controlPlane.properties.placement,data:data27};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/controlPlane",schemaPath:"#/properties/controlPlane/type",keyword:"type",params:{type: "object"},schema:schema11.properties.controlPlane.type,parentSchema:schema11.properties.controlPlane,data:data20};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
let data37 = data.expose;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key11 of Object.keys(data37)){
if(!((((key11 === "type") || (key11 === "host")) || (key11 === "ingressClass")) || (key11 === "gatewayRef"))){
const err97 = {instancePath:instancePath+"/expose",schemaPath:"#/properties/expose/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema11.properties.expose,data:data37};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data37.type !== undefined && func0.call(data37, "type")){
let data38 = data37.type;
if(typeof data38 !== "string"){
const err98 = {instancePath:instancePath+"/expose/type",schemaPath:"#/properties/expose/properties/type/type",keyword:"type",params:{type: "string"},schema:schema11.properties.expose.properties.type.type,parentSchema:schema11.properties.expose.properties.type,data:data38};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(!((((data38 === "ClusterIP") || (data38 === "Ingress")) || (data38 === "Gateway")) || (data38 === "LoadBalancer"))){
const err99 = {instancePath:instancePath+"/expose/type",schemaPath:"#/properties/expose/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.expose.properties.type.enum},schema:schema11.properties.expose.properties.type.enum,parentSchema:schema11.properties.expose.properties.type,data:data38};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data37.host !== undefined && func0.call(data37, "host")){
let data39 = data37.host;
if(typeof data39 === "string"){
if(func47(data39) > 253){
const err100 = {instancePath:instancePath+"/expose/host",schemaPath:"#/properties/expose/properties/host/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema11.properties.expose.properties.host,data:data39};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(!pattern15.test(data39)){
const err101 = {instancePath:instancePath+"/expose/host",schemaPath:"#/properties/expose/properties/host/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+[a-z]([-a-z0-9]{0,61}[a-z0-9])?$"},schema:"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+[a-z]([-a-z0-9]{0,61}[a-z0-9])?$",parentSchema:schema11.properties.expose.properties.host,data:data39};
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
const err102 = {instancePath:instancePath+"/expose/host",schemaPath:"#/properties/expose/properties/host/type",keyword:"type",params:{type: "string"},schema:schema11.properties.expose.properties.host.type,parentSchema:schema11.properties.expose.properties.host,data:data39};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data37.ingressClass !== undefined && func0.call(data37, "ingressClass")){
let data40 = data37.ingressClass;
if(typeof data40 === "string"){
if(func47(data40) > 63){
const err103 = {instancePath:instancePath+"/expose/ingressClass",schemaPath:"#/properties/expose/properties/ingressClass/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.expose.properties.ingressClass,data:data40};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(!pattern1.test(data40)){
const err104 = {instancePath:instancePath+"/expose/ingressClass",schemaPath:"#/properties/expose/properties/ingressClass/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",parentSchema:schema11.properties.expose.properties.ingressClass,data:data40};
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
const err105 = {instancePath:instancePath+"/expose/ingressClass",schemaPath:"#/properties/expose/properties/ingressClass/type",keyword:"type",params:{type: "string"},schema:schema11.properties.expose.properties.ingressClass.type,parentSchema:schema11.properties.expose.properties.ingressClass,data:data40};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data37.gatewayRef !== undefined && func0.call(data37, "gatewayRef")){
let data41 = data37.gatewayRef;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if((data41.name === undefined) || (!(func0.call(data41, "name")))){
const err106 = {instancePath:instancePath+"/expose/gatewayRef",schemaPath:"#/properties/expose/properties/gatewayRef/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.expose.properties.gatewayRef.required,parentSchema:schema11.properties.expose.properties.gatewayRef,data:data41};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if((data41.namespace === undefined) || (!(func0.call(data41, "namespace")))){
const err107 = {instancePath:instancePath+"/expose/gatewayRef",schemaPath:"#/properties/expose/properties/gatewayRef/required",keyword:"required",params:{missingProperty: "namespace"},schema:schema11.properties.expose.properties.gatewayRef.required,parentSchema:schema11.properties.expose.properties.gatewayRef,data:data41};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
for(const key12 of Object.keys(data41)){
if(!(((key12 === "name") || (key12 === "namespace")) || (key12 === "sectionName"))){
const err108 = {instancePath:instancePath+"/expose/gatewayRef",schemaPath:"#/properties/expose/properties/gatewayRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema11.properties.expose.properties.gatewayRef,data:data41};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data41.name !== undefined && func0.call(data41, "name")){
let data42 = data41.name;
if(typeof data42 === "string"){
if(func47(data42) > 63){
const err109 = {instancePath:instancePath+"/expose/gatewayRef/name",schemaPath:"#/properties/expose/properties/gatewayRef/properties/name/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.expose.properties.gatewayRef.properties.name,data:data42};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(func47(data42) < 1){
const err110 = {instancePath:instancePath+"/expose/gatewayRef/name",schemaPath:"#/properties/expose/properties/gatewayRef/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.expose.properties.gatewayRef.properties.name,data:data42};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(!pattern1.test(data42)){
const err111 = {instancePath:instancePath+"/expose/gatewayRef/name",schemaPath:"#/properties/expose/properties/gatewayRef/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",parentSchema:schema11.properties.expose.properties.gatewayRef.properties.name,data:data42};
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
const err112 = {instancePath:instancePath+"/expose/gatewayRef/name",schemaPath:"#/properties/expose/properties/gatewayRef/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.expose.properties.gatewayRef.properties.name.type,parentSchema:schema11.properties.expose.properties.gatewayRef.properties.name,data:data42};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data41.namespace !== undefined && func0.call(data41, "namespace")){
let data43 = data41.namespace;
if(typeof data43 === "string"){
if(func47(data43) > 63){
const err113 = {instancePath:instancePath+"/expose/gatewayRef/namespace",schemaPath:"#/properties/expose/properties/gatewayRef/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.expose.properties.gatewayRef.properties.namespace,data:data43};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(func47(data43) < 1){
const err114 = {instancePath:instancePath+"/expose/gatewayRef/namespace",schemaPath:"#/properties/expose/properties/gatewayRef/properties/namespace/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.expose.properties.gatewayRef.properties.namespace,data:data43};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(!pattern0.test(data43)){
const err115 = {instancePath:instancePath+"/expose/gatewayRef/namespace",schemaPath:"#/properties/expose/properties/gatewayRef/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.expose.properties.gatewayRef.properties.namespace,data:data43};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/expose/gatewayRef/namespace",schemaPath:"#/properties/expose/properties/gatewayRef/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema11.properties.expose.properties.gatewayRef.properties.namespace.type,parentSchema:schema11.properties.expose.properties.gatewayRef.properties.namespace,data:data43};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data41.sectionName !== undefined && func0.call(data41, "sectionName")){
let data44 = data41.sectionName;
if(typeof data44 === "string"){
if(func47(data44) > 63){
const err117 = {instancePath:instancePath+"/expose/gatewayRef/sectionName",schemaPath:"#/properties/expose/properties/gatewayRef/properties/sectionName/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.expose.properties.gatewayRef.properties.sectionName,data:data44};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(!pattern1.test(data44)){
const err118 = {instancePath:instancePath+"/expose/gatewayRef/sectionName",schemaPath:"#/properties/expose/properties/gatewayRef/properties/sectionName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",parentSchema:schema11.properties.expose.properties.gatewayRef.properties.sectionName,data:data44};
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
const err119 = {instancePath:instancePath+"/expose/gatewayRef/sectionName",schemaPath:"#/properties/expose/properties/gatewayRef/properties/sectionName/type",keyword:"type",params:{type: "string"},schema:schema11.properties.expose.properties.gatewayRef.properties.sectionName.type,parentSchema:schema11.properties.expose.properties.gatewayRef.properties.sectionName,data:data44};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
else {
const err120 = {instancePath:instancePath+"/expose/gatewayRef",schemaPath:"#/properties/expose/properties/gatewayRef/type",keyword:"type",params:{type: "object"},schema:schema11.properties.expose.properties.gatewayRef.type,parentSchema:schema11.properties.expose.properties.gatewayRef,data:data41};
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
const err121 = {instancePath:instancePath+"/expose",schemaPath:"#/properties/expose/type",keyword:"type",params:{type: "object"},schema:schema11.properties.expose.type,parentSchema:schema11.properties.expose,data:data37};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
let data45 = data.nodes;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.type === undefined){
data45.type = "Shared";
}
if(data45.tolerations === undefined){
data45.tolerations = [];
}
if(data45.machines === undefined){
data45.machines = [];
}
for(const key13 of Object.keys(data45)){
if(!(((((key13 === "type") || (key13 === "selector")) || (key13 === "tolerations")) || (key13 === "joinSecretRef")) || (key13 === "machines"))){
const err122 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema11.properties.nodes,data:data45};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
let data46 = data45.type;
if(typeof data46 !== "string"){
const err123 = {instancePath:instancePath+"/nodes/type",schemaPath:"#/properties/nodes/properties/type/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.properties.type.type,parentSchema:schema11.properties.nodes.properties.type,data:data46};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(!((data46 === "Shared") || (data46 === "Private"))){
const err124 = {instancePath:instancePath+"/nodes/type",schemaPath:"#/properties/nodes/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.nodes.properties.type.enum},schema:schema11.properties.nodes.properties.type.enum,parentSchema:schema11.properties.nodes.properties.type,data:data46};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data45.selector !== undefined && func0.call(data45, "selector")){
let data47 = data45.selector;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(Object.keys(data47).length > 16){
const err125 = {instancePath:instancePath+"/nodes/selector",schemaPath:"#/properties/nodes/properties/selector/maxProperties",keyword:"maxProperties",params:{limit: 16},schema:16,parentSchema:schema11.properties.nodes.properties.selector,data:data47};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
for(const key14 of Object.keys(data47)){
let data48 = data47[key14];
if(typeof data48 === "string"){
if(func47(data48) > 63){
const err126 = {instancePath:instancePath+"/nodes/selector/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/properties/selector/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.nodes.properties.selector.additionalProperties,data:data48};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(!pattern12.test(data48)){
const err127 = {instancePath:instancePath+"/nodes/selector/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/properties/selector/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:schema11.properties.nodes.properties.selector.additionalProperties,data:data48};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/nodes/selector/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/properties/selector/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.properties.selector.additionalProperties.type,parentSchema:schema11.properties.nodes.properties.selector.additionalProperties,data:data48};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/nodes/selector",schemaPath:"#/properties/nodes/properties/selector/type",keyword:"type",params:{type: "object"},schema:schema11.properties.nodes.properties.selector.type,parentSchema:schema11.properties.nodes.properties.selector,data:data47};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
let data49 = data45.tolerations;
if(Array.isArray(data49)){
if(data49.length > 16){
const err130 = {instancePath:instancePath+"/nodes/tolerations",schemaPath:"#/properties/nodes/properties/tolerations/maxItems",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema11.properties.nodes.properties.tolerations,data:data49};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
const len1 = data49.length;
for(let i1=0; i1<len1; i1++){
let data50 = data49[i1];
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.operator === undefined){
data50.operator = "Equal";
}
if((data50.key === undefined) || (!(func0.call(data50, "key")))){
const err131 = {instancePath:instancePath+"/nodes/tolerations/" + i1,schemaPath:"#/properties/nodes/properties/tolerations/items/required",keyword:"required",params:{missingProperty: "key"},schema:schema11.properties.nodes.properties.tolerations.items.required,parentSchema:schema11.properties.nodes.properties.tolerations.items,data:data50};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
for(const key15 of Object.keys(data50)){
if(!((((key15 === "key") || (key15 === "operator")) || (key15 === "value")) || (key15 === "effect"))){
const err132 = {instancePath:instancePath+"/nodes/tolerations/" + i1,schemaPath:"#/properties/nodes/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema11.properties.nodes.properties.tolerations.items,data:data50};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data50.key !== undefined && func0.call(data50, "key")){
let data51 = data50.key;
if(typeof data51 === "string"){
if(func47(data51) > 253){
const err133 = {instancePath:instancePath+"/nodes/tolerations/" + i1+"/key",schemaPath:"#/properties/nodes/properties/tolerations/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema11.properties.nodes.properties.tolerations.items.properties.key,data:data51};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(func47(data51) < 1){
const err134 = {instancePath:instancePath+"/nodes/tolerations/" + i1+"/key",schemaPath:"#/properties/nodes/properties/tolerations/items/properties/key/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.nodes.properties.tolerations.items.properties.key,data:data51};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(!pattern13.test(data51)){
const err135 = {instancePath:instancePath+"/nodes/tolerations/" + i1+"/key",schemaPath:"#/properties/nodes/properties/tolerations/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},schema:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:schema11.properties.nodes.properties.tolerations.items.properties.key,data:data51};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/nodes/tolerations/" + i1+"/key",schemaPath:"#/properties/nodes/properties/tolerations/items/properties/key/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.properties.tolerations.items.properties.key.type,parentSchema:schema11.properties.nodes.properties.tolerations.items.properties.key,data:data51};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
let data52 = data50.operator;
if(typeof data52 !== "string"){
const err137 = {instancePath:instancePath+"/nodes/tolerations/" + i1+"/operator",schemaPath:"#/properties/nodes/properties/tolerations/items/properties/operator/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.properties.tolerations.items.properties.operator.type,parentSchema:schema11.properties.nodes.properties.tolerations.items.properties.operator,data:data52};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(!((data52 === "Equal") || (data52 === "Exists"))){
const err138 = {instancePath:instancePath+"/nodes/tolerations/" + i1+"/operator",schemaPath:"#/properties/nodes/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema11.properties.nodes.properties.tolerations.items.properties.operator.enum},schema:schema11.properties.nodes.properties.tolerations.items.properties.operator.enum,parentSchema:schema11.properties.nodes.properties.tolerations.items.properties.operator,data:data52};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data50.value !== undefined && func0.call(data50, "value")){
let data53 = data50.value;
if(typeof data53 === "string"){
if(func47(data53) > 63){
const err139 = {instancePath:instancePath+"/nodes/tolerations/" + i1+"/value",schemaPath:"#/properties/nodes/properties/tolerations/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.nodes.properties.tolerations.items.properties.value,data:data53};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(!pattern12.test(data53)){
const err140 = {instancePath:instancePath+"/nodes/tolerations/" + i1+"/value",schemaPath:"#/properties/nodes/properties/tolerations/items/properties/value/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:schema11.properties.nodes.properties.tolerations.items.properties.value,data:data53};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/nodes/tolerations/" + i1+"/value",schemaPath:"#/properties/nodes/properties/tolerations/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.properties.tolerations.items.properties.value.type,parentSchema:schema11.properties.nodes.properties.tolerations.items.properties.value,data:data53};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data50.effect !== undefined && func0.call(data50, "effect")){
let data54 = data50.effect;
if(typeof data54 !== "string"){
const err142 = {instancePath:instancePath+"/nodes/tolerations/" + i1+"/effect",schemaPath:"#/properties/nodes/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.properties.tolerations.items.properties.effect.type,parentSchema:schema11.properties.nodes.properties.tolerations.items.properties.effect,data:data54};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(!(((data54 === "NoSchedule") || (data54 === "PreferNoSchedule")) || (data54 === "NoExecute"))){
const err143 = {instancePath:instancePath+"/nodes/tolerations/" + i1+"/effect",schemaPath:"#/properties/nodes/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema11.properties.nodes.properties.tolerations.items.properties.effect.enum},schema:schema11.properties.nodes.properties.tolerations.items.properties.effect.enum,parentSchema:schema11.properties.nodes.properties.tolerations.items.properties.effect,data:data54};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath:instancePath+"/nodes/tolerations/" + i1,schemaPath:"#/properties/nodes/properties/tolerations/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.nodes.properties.tolerations.items.type,parentSchema:schema11.properties.nodes.properties.tolerations.items,data:data50};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/nodes/tolerations",schemaPath:"#/properties/nodes/properties/tolerations/type",keyword:"type",params:{type: "array"},schema:schema11.properties.nodes.properties.tolerations.type,parentSchema:schema11.properties.nodes.properties.tolerations,data:data49};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data45.joinSecretRef !== undefined && func0.call(data45, "joinSecretRef")){
let data55 = data45.joinSecretRef;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if((data55.name === undefined) || (!(func0.call(data55, "name")))){
const err146 = {instancePath:instancePath+"/nodes/joinSecretRef",schemaPath:"#/properties/nodes/properties/joinSecretRef/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.nodes.properties.joinSecretRef.required,parentSchema:schema11.properties.nodes.properties.joinSecretRef,data:data55};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
for(const key16 of Object.keys(data55)){
if(!(key16 === "name")){
const err147 = {instancePath:instancePath+"/nodes/joinSecretRef",schemaPath:"#/properties/nodes/properties/joinSecretRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema11.properties.nodes.properties.joinSecretRef,data:data55};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data55.name !== undefined && func0.call(data55, "name")){
let data56 = data55.name;
if(typeof data56 === "string"){
if(func47(data56) > 253){
const err148 = {instancePath:instancePath+"/nodes/joinSecretRef/name",schemaPath:"#/properties/nodes/properties/joinSecretRef/properties/name/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema11.properties.nodes.properties.joinSecretRef.properties.name,data:data56};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(func47(data56) < 1){
const err149 = {instancePath:instancePath+"/nodes/joinSecretRef/name",schemaPath:"#/properties/nodes/properties/joinSecretRef/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.nodes.properties.joinSecretRef.properties.name,data:data56};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(!pattern1.test(data56)){
const err150 = {instancePath:instancePath+"/nodes/joinSecretRef/name",schemaPath:"#/properties/nodes/properties/joinSecretRef/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",parentSchema:schema11.properties.nodes.properties.joinSecretRef.properties.name,data:data56};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/nodes/joinSecretRef/name",schemaPath:"#/properties/nodes/properties/joinSecretRef/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.properties.joinSecretRef.properties.name.type,parentSchema:schema11.properties.nodes.properties.joinSecretRef.properties.name,data:data56};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/nodes/joinSecretRef",schemaPath:"#/properties/nodes/properties/joinSecretRef/type",keyword:"type",params:{type: "object"},schema:schema11.properties.nodes.properties.joinSecretRef.type,parentSchema:schema11.properties.nodes.properties.joinSecretRef,data:data55};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
let data57 = data45.machines;
if(Array.isArray(data57)){
if(data57.length > 8){
const err153 = {instancePath:instancePath+"/nodes/machines",schemaPath:"#/properties/nodes/properties/machines/maxItems",keyword:"maxItems",params:{limit: 8},schema:8,parentSchema:schema11.properties.nodes.properties.machines,data:data57};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
const len2 = data57.length;
for(let i2=0; i2<len2; i2++){
let data58 = data57[i2];
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.size === undefined){
data58.size = "medium";
}
if(data58.replicas === undefined){
data58.replicas = 1;
}
if((data58.name === undefined) || (!(func0.call(data58, "name")))){
const err154 = {instancePath:instancePath+"/nodes/machines/" + i2,schemaPath:"#/properties/nodes/properties/machines/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.nodes.properties.machines.items.required,parentSchema:schema11.properties.nodes.properties.machines.items,data:data58};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
for(const key17 of Object.keys(data58)){
if(!((((((key17 === "name") || (key17 === "size")) || (key17 === "replicas")) || (key17 === "sites")) || (key17 === "image")) || (key17 === "disk"))){
const err155 = {instancePath:instancePath+"/nodes/machines/" + i2,schemaPath:"#/properties/nodes/properties/machines/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema11.properties.nodes.properties.machines.items,data:data58};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data58.name !== undefined && func0.call(data58, "name")){
let data59 = data58.name;
if(typeof data59 === "string"){
if(func47(data59) > 15){
const err156 = {instancePath:instancePath+"/nodes/machines/" + i2+"/name",schemaPath:"#/properties/nodes/properties/machines/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 15},schema:15,parentSchema:schema11.properties.nodes.properties.machines.items.properties.name,data:data59};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(func47(data59) < 1){
const err157 = {instancePath:instancePath+"/nodes/machines/" + i2+"/name",schemaPath:"#/properties/nodes/properties/machines/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.nodes.properties.machines.items.properties.name,data:data59};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(!pattern0.test(data59)){
const err158 = {instancePath:instancePath+"/nodes/machines/" + i2+"/name",schemaPath:"#/properties/nodes/properties/machines/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.nodes.properties.machines.items.properties.name,data:data59};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {instancePath:instancePath+"/nodes/machines/" + i2+"/name",schemaPath:"#/properties/nodes/properties/machines/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.properties.machines.items.properties.name.type,parentSchema:schema11.properties.nodes.properties.machines.items.properties.name,data:data59};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
let data60 = data58.size;
if(typeof data60 === "string"){
if(func47(data60) > 24){
const err160 = {instancePath:instancePath+"/nodes/machines/" + i2+"/size",schemaPath:"#/properties/nodes/properties/machines/items/properties/size/maxLength",keyword:"maxLength",params:{limit: 24},schema:24,parentSchema:schema11.properties.nodes.properties.machines.items.properties.size,data:data60};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(!pattern0.test(data60)){
const err161 = {instancePath:instancePath+"/nodes/machines/" + i2+"/size",schemaPath:"#/properties/nodes/properties/machines/items/properties/size/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.nodes.properties.machines.items.properties.size,data:data60};
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
const err162 = {instancePath:instancePath+"/nodes/machines/" + i2+"/size",schemaPath:"#/properties/nodes/properties/machines/items/properties/size/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.properties.machines.items.properties.size.type,parentSchema:schema11.properties.nodes.properties.machines.items.properties.size,data:data60};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
let data61 = data58.replicas;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
const err163 = {instancePath:instancePath+"/nodes/machines/" + i2+"/replicas",schemaPath:"#/properties/nodes/properties/machines/items/properties/replicas/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.nodes.properties.machines.items.properties.replicas.type,parentSchema:schema11.properties.nodes.properties.machines.items.properties.replicas,data:data61};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 > 16 || isNaN(data61)){
const err164 = {instancePath:instancePath+"/nodes/machines/" + i2+"/replicas",schemaPath:"#/properties/nodes/properties/machines/items/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16},schema:16,parentSchema:schema11.properties.nodes.properties.machines.items.properties.replicas,data:data61};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data61 < 0 || isNaN(data61)){
const err165 = {instancePath:instancePath+"/nodes/machines/" + i2+"/replicas",schemaPath:"#/properties/nodes/properties/machines/items/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.nodes.properties.machines.items.properties.replicas,data:data61};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data58.sites !== undefined && func0.call(data58, "sites")){
let data62 = data58.sites;
if(Array.isArray(data62)){
if(data62.length > 15){
const err166 = {instancePath:instancePath+"/nodes/machines/" + i2+"/sites",schemaPath:"#/properties/nodes/properties/machines/items/properties/sites/maxItems",keyword:"maxItems",params:{limit: 15},schema:15,parentSchema:schema11.properties.nodes.properties.machines.items.properties.sites,data:data62};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data62.length < 1){
const err167 = {instancePath:instancePath+"/nodes/machines/" + i2+"/sites",schemaPath:"#/properties/nodes/properties/machines/items/properties/sites/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.nodes.properties.machines.items.properties.sites,data:data62};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
const len3 = data62.length;
for(let i3=0; i3<len3; i3++){
let data63 = data62[i3];
if(typeof data63 === "string"){
if(func47(data63) > 14){
const err168 = {instancePath:instancePath+"/nodes/machines/" + i2+"/sites/" + i3,schemaPath:"#/properties/nodes/properties/machines/items/properties/sites/items/maxLength",keyword:"maxLength",params:{limit: 14},schema:14,parentSchema:schema11.properties.nodes.properties.machines.items.properties.sites.items,data:data63};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(!pattern0.test(data63)){
const err169 = {instancePath:instancePath+"/nodes/machines/" + i2+"/sites/" + i3,schemaPath:"#/properties/nodes/properties/machines/items/properties/sites/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.nodes.properties.machines.items.properties.sites.items,data:data63};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
else {
const err170 = {instancePath:instancePath+"/nodes/machines/" + i2+"/sites/" + i3,schemaPath:"#/properties/nodes/properties/machines/items/properties/sites/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.properties.machines.items.properties.sites.items.type,parentSchema:schema11.properties.nodes.properties.machines.items.properties.sites.items,data:data63};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
else {
const err171 = {instancePath:instancePath+"/nodes/machines/" + i2+"/sites",schemaPath:"#/properties/nodes/properties/machines/items/properties/sites/type",keyword:"type",params:{type: "array"},schema:schema11.properties.nodes.properties.machines.items.properties.sites.type,parentSchema:schema11.properties.nodes.properties.machines.items.properties.sites,data:data62};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data58.image !== undefined && func0.call(data58, "image")){
let data64 = data58.image;
if(typeof data64 === "string"){
if(func47(data64) > 62){
const err172 = {instancePath:instancePath+"/nodes/machines/" + i2+"/image",schemaPath:"#/properties/nodes/properties/machines/items/properties/image/maxLength",keyword:"maxLength",params:{limit: 62},schema:62,parentSchema:schema11.properties.nodes.properties.machines.items.properties.image,data:data64};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(!pattern27.test(data64)){
const err173 = {instancePath:instancePath+"/nodes/machines/" + i2+"/image",schemaPath:"#/properties/nodes/properties/machines/items/properties/image/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.nodes.properties.machines.items.properties.image,data:data64};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/nodes/machines/" + i2+"/image",schemaPath:"#/properties/nodes/properties/machines/items/properties/image/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.properties.machines.items.properties.image.type,parentSchema:schema11.properties.nodes.properties.machines.items.properties.image,data:data64};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data58.disk !== undefined && func0.call(data58, "disk")){
let data65 = data58.disk;
if(typeof data65 === "string"){
if(func47(data65) > 8){
const err175 = {instancePath:instancePath+"/nodes/machines/" + i2+"/disk",schemaPath:"#/properties/nodes/properties/machines/items/properties/disk/maxLength",keyword:"maxLength",params:{limit: 8},schema:8,parentSchema:schema11.properties.nodes.properties.machines.items.properties.disk,data:data65};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(!pattern28.test(data65)){
const err176 = {instancePath:instancePath+"/nodes/machines/" + i2+"/disk",schemaPath:"#/properties/nodes/properties/machines/items/properties/disk/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(Gi|Ti)$"},schema:"^[1-9][0-9]{0,5}(Gi|Ti)$",parentSchema:schema11.properties.nodes.properties.machines.items.properties.disk,data:data65};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
else {
const err177 = {instancePath:instancePath+"/nodes/machines/" + i2+"/disk",schemaPath:"#/properties/nodes/properties/machines/items/properties/disk/type",keyword:"type",params:{type: "string"},schema:schema11.properties.nodes.properties.machines.items.properties.disk.type,parentSchema:schema11.properties.nodes.properties.machines.items.properties.disk,data:data65};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/nodes/machines/" + i2,schemaPath:"#/properties/nodes/properties/machines/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.nodes.properties.machines.items.type,parentSchema:schema11.properties.nodes.properties.machines.items,data:data58};
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
const err179 = {instancePath:instancePath+"/nodes/machines",schemaPath:"#/properties/nodes/properties/machines/type",keyword:"type",params:{type: "array"},schema:schema11.properties.nodes.properties.machines.type,parentSchema:schema11.properties.nodes.properties.machines,data:data57};
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
const err180 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type: "object"},schema:schema11.properties.nodes.type,parentSchema:schema11.properties.nodes,data:data45};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
let data66 = data.sync;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.ingresses === undefined){
data66.ingresses = false;
}
if(data66.gatewayApi === undefined){
data66.gatewayApi = false;
}
if(data66.networkPolicies === undefined){
data66.networkPolicies = false;
}
if(data66.podDisruptionBudgets === undefined){
data66.podDisruptionBudgets = false;
}
if(data66.serviceAccounts === undefined){
data66.serviceAccounts = false;
}
if(data66.persistentVolumes === undefined){
data66.persistentVolumes = false;
}
if(data66.ingressClasses === undefined){
data66.ingressClasses = false;
}
if(data66.gatewayClasses === undefined){
data66.gatewayClasses = false;
}
if(data66.storageClasses === undefined){
data66.storageClasses = false;
}
if(data66.priorityClasses === undefined){
data66.priorityClasses = false;
}
if(data66.runtimeClasses === undefined){
data66.runtimeClasses = false;
}
if(data66.nodes === undefined){
data66.nodes = false;
}
if(data66.selectors === undefined){
data66.selectors = {};
}
if(data66.customResources === undefined){
data66.customResources = [];
}
for(const key18 of Object.keys(data66)){
if(!(func0.call(schema11.properties.sync.properties, key18))){
const err181 = {instancePath:instancePath+"/sync",schemaPath:"#/properties/sync/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema11.properties.sync,data:data66};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
let data67 = data66.ingresses;
if(typeof data67 !== "boolean"){
const err182 = {instancePath:instancePath+"/sync/ingresses",schemaPath:"#/properties/sync/properties/ingresses/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.sync.properties.ingresses.type,parentSchema:schema11.properties.sync.properties.ingresses,data:data67};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
let data68 = data66.gatewayApi;
if(typeof data68 !== "boolean"){
const err183 = {instancePath:instancePath+"/sync/gatewayApi",schemaPath:"#/properties/sync/properties/gatewayApi/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.sync.properties.gatewayApi.type,parentSchema:schema11.properties.sync.properties.gatewayApi,data:data68};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
let data69 = data66.networkPolicies;
if(typeof data69 !== "boolean"){
const err184 = {instancePath:instancePath+"/sync/networkPolicies",schemaPath:"#/properties/sync/properties/networkPolicies/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.sync.properties.networkPolicies.type,parentSchema:schema11.properties.sync.properties.networkPolicies,data:data69};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
let data70 = data66.podDisruptionBudgets;
if(typeof data70 !== "boolean"){
const err185 = {instancePath:instancePath+"/sync/podDisruptionBudgets",schemaPath:"#/properties/sync/properties/podDisruptionBudgets/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.sync.properties.podDisruptionBudgets.type,parentSchema:schema11.properties.sync.properties.podDisruptionBudgets,data:data70};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
let data71 = data66.serviceAccounts;
if(typeof data71 !== "boolean"){
const err186 = {instancePath:instancePath+"/sync/serviceAccounts",schemaPath:"#/properties/sync/properties/serviceAccounts/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.sync.properties.serviceAccounts.type,parentSchema:schema11.properties.sync.properties.serviceAccounts,data:data71};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
let data72 = data66.persistentVolumes;
if(typeof data72 !== "boolean"){
const err187 = {instancePath:instancePath+"/sync/persistentVolumes",schemaPath:"#/properties/sync/properties/persistentVolumes/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.sync.properties.persistentVolumes.type,parentSchema:schema11.properties.sync.properties.persistentVolumes,data:data72};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
let data73 = data66.ingressClasses;
if(typeof data73 !== "boolean"){
const err188 = {instancePath:instancePath+"/sync/ingressClasses",schemaPath:"#/properties/sync/properties/ingressClasses/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.sync.properties.ingressClasses.type,parentSchema:schema11.properties.sync.properties.ingressClasses,data:data73};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
let data74 = data66.gatewayClasses;
if(typeof data74 !== "boolean"){
const err189 = {instancePath:instancePath+"/sync/gatewayClasses",schemaPath:"#/properties/sync/properties/gatewayClasses/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.sync.properties.gatewayClasses.type,parentSchema:schema11.properties.sync.properties.gatewayClasses,data:data74};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
let data75 = data66.storageClasses;
if(typeof data75 !== "boolean"){
const err190 = {instancePath:instancePath+"/sync/storageClasses",schemaPath:"#/properties/sync/properties/storageClasses/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.sync.properties.storageClasses.type,parentSchema:schema11.properties.sync.properties.storageClasses,data:data75};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
let data76 = data66.priorityClasses;
if(typeof data76 !== "boolean"){
const err191 = {instancePath:instancePath+"/sync/priorityClasses",schemaPath:"#/properties/sync/properties/priorityClasses/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.sync.properties.priorityClasses.type,parentSchema:schema11.properties.sync.properties.priorityClasses,data:data76};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
let data77 = data66.runtimeClasses;
if(typeof data77 !== "boolean"){
const err192 = {instancePath:instancePath+"/sync/runtimeClasses",schemaPath:"#/properties/sync/properties/runtimeClasses/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.sync.properties.runtimeClasses.type,parentSchema:schema11.properties.sync.properties.runtimeClasses,data:data77};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
let data78 = data66.nodes;
if(typeof data78 !== "boolean"){
const err193 = {instancePath:instancePath+"/sync/nodes",schemaPath:"#/properties/sync/properties/nodes/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.sync.properties.nodes.type,parentSchema:schema11.properties.sync.properties.nodes,data:data78};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
let data79 = data66.selectors;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key19 of Object.keys(data79)){
if(!(((((key19 === "ingressClasses") || (key19 === "gatewayClasses")) || (key19 === "storageClasses")) || (key19 === "priorityClasses")) || (key19 === "runtimeClasses"))){
const err194 = {instancePath:instancePath+"/sync/selectors",schemaPath:"#/properties/sync/properties/selectors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema11.properties.sync.properties.selectors,data:data79};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data79.ingressClasses !== undefined && func0.call(data79, "ingressClasses")){
let data80 = data79.ingressClasses;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(Object.keys(data80).length > 8){
const err195 = {instancePath:instancePath+"/sync/selectors/ingressClasses",schemaPath:"#/properties/sync/properties/selectors/properties/ingressClasses/maxProperties",keyword:"maxProperties",params:{limit: 8},schema:8,parentSchema:schema11.properties.sync.properties.selectors.properties.ingressClasses,data:data80};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
for(const key20 of Object.keys(data80)){
let data81 = data80[key20];
if(typeof data81 === "string"){
if(func47(data81) > 63){
const err196 = {instancePath:instancePath+"/sync/selectors/ingressClasses/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sync/properties/selectors/properties/ingressClasses/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.sync.properties.selectors.properties.ingressClasses.additionalProperties,data:data81};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(!pattern12.test(data81)){
const err197 = {instancePath:instancePath+"/sync/selectors/ingressClasses/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sync/properties/selectors/properties/ingressClasses/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:schema11.properties.sync.properties.selectors.properties.ingressClasses.additionalProperties,data:data81};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/sync/selectors/ingressClasses/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sync/properties/selectors/properties/ingressClasses/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.sync.properties.selectors.properties.ingressClasses.additionalProperties.type,parentSchema:schema11.properties.sync.properties.selectors.properties.ingressClasses.additionalProperties,data:data81};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
else {
const err199 = {instancePath:instancePath+"/sync/selectors/ingressClasses",schemaPath:"#/properties/sync/properties/selectors/properties/ingressClasses/type",keyword:"type",params:{type: "object"},schema:schema11.properties.sync.properties.selectors.properties.ingressClasses.type,parentSchema:schema11.properties.sync.properties.selectors.properties.ingressClasses,data:data80};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data79.gatewayClasses !== undefined && func0.call(data79, "gatewayClasses")){
let data82 = data79.gatewayClasses;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(Object.keys(data82).length > 8){
const err200 = {instancePath:instancePath+"/sync/selectors/gatewayClasses",schemaPath:"#/properties/sync/properties/selectors/properties/gatewayClasses/maxProperties",keyword:"maxProperties",params:{limit: 8},schema:8,parentSchema:schema11.properties.sync.properties.selectors.properties.gatewayClasses,data:data82};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
for(const key21 of Object.keys(data82)){
let data83 = data82[key21];
if(typeof data83 === "string"){
if(func47(data83) > 63){
const err201 = {instancePath:instancePath+"/sync/selectors/gatewayClasses/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sync/properties/selectors/properties/gatewayClasses/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.sync.properties.selectors.properties.gatewayClasses.additionalProperties,data:data83};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(!pattern12.test(data83)){
const err202 = {instancePath:instancePath+"/sync/selectors/gatewayClasses/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sync/properties/selectors/properties/gatewayClasses/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:schema11.properties.sync.properties.selectors.properties.gatewayClasses.additionalProperties,data:data83};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
else {
const err203 = {instancePath:instancePath+"/sync/selectors/gatewayClasses/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sync/properties/selectors/properties/gatewayClasses/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.sync.properties.selectors.properties.gatewayClasses.additionalProperties.type,parentSchema:schema11.properties.sync.properties.selectors.properties.gatewayClasses.additionalProperties,data:data83};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
else {
const err204 = {instancePath:instancePath+"/sync/selectors/gatewayClasses",schemaPath:"#/properties/sync/properties/selectors/properties/gatewayClasses/type",keyword:"type",params:{type: "object"},schema:schema11.properties.sync.properties.selectors.properties.gatewayClasses.type,parentSchema:schema11.properties.sync.properties.selectors.properties.gatewayClasses,data:data82};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data79.storageClasses !== undefined && func0.call(data79, "storageClasses")){
let data84 = data79.storageClasses;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(Object.keys(data84).length > 8){
const err205 = {instancePath:instancePath+"/sync/selectors/storageClasses",schemaPath:"#/properties/sync/properties/selectors/properties/storageClasses/maxProperties",keyword:"maxProperties",params:{limit: 8},schema:8,parentSchema:schema11.properties.sync.properties.selectors.properties.storageClasses,data:data84};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
for(const key22 of Object.keys(data84)){
let data85 = data84[key22];
if(typeof data85 === "string"){
if(func47(data85) > 63){
const err206 = {instancePath:instancePath+"/sync/selectors/storageClasses/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sync/properties/selectors/properties/storageClasses/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.sync.properties.selectors.properties.storageClasses.additionalProperties,data:data85};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(!pattern12.test(data85)){
const err207 = {instancePath:instancePath+"/sync/selectors/storageClasses/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sync/properties/selectors/properties/storageClasses/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:schema11.properties.sync.properties.selectors.properties.storageClasses.additionalProperties,data:data85};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
else {
const err208 = {instancePath:instancePath+"/sync/selectors/storageClasses/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sync/properties/selectors/properties/storageClasses/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.sync.properties.selectors.properties.storageClasses.additionalProperties.type,parentSchema:schema11.properties.sync.properties.selectors.properties.storageClasses.additionalProperties,data:data85};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
}
else {
const err209 = {instancePath:instancePath+"/sync/selectors/storageClasses",schemaPath:"#/properties/sync/properties/selectors/properties/storageClasses/type",keyword:"type",params:{type: "object"},schema:schema11.properties.sync.properties.selectors.properties.storageClasses.type,parentSchema:schema11.properties.sync.properties.selectors.properties.storageClasses,data:data84};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data79.priorityClasses !== undefined && func0.call(data79, "priorityClasses")){
let data86 = data79.priorityClasses;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(Object.keys(data86).length > 8){
const err210 = {instancePath:instancePath+"/sync/selectors/priorityClasses",schemaPath:"#/properties/sync/properties/selectors/properties/priorityClasses/maxProperties",keyword:"maxProperties",params:{limit: 8},schema:8,parentSchema:schema11.properties.sync.properties.selectors.properties.priorityClasses,data:data86};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
for(const key23 of Object.keys(data86)){
let data87 = data86[key23];
if(typeof data87 === "string"){
if(func47(data87) > 63){
const err211 = {instancePath:instancePath+"/sync/selectors/priorityClasses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sync/properties/selectors/properties/priorityClasses/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.sync.properties.selectors.properties.priorityClasses.additionalProperties,data:data87};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(!pattern12.test(data87)){
const err212 = {instancePath:instancePath+"/sync/selectors/priorityClasses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sync/properties/selectors/properties/priorityClasses/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:schema11.properties.sync.properties.selectors.properties.priorityClasses.additionalProperties,data:data87};
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
const err213 = {instancePath:instancePath+"/sync/selectors/priorityClasses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sync/properties/selectors/properties/priorityClasses/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.sync.properties.selectors.properties.priorityClasses.additionalProperties.type,parentSchema:schema11.properties.sync.properties.selectors.properties.priorityClasses.additionalProperties,data:data87};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
else {
const err214 = {instancePath:instancePath+"/sync/selectors/priorityClasses",schemaPath:"#/properties/sync/properties/selectors/properties/priorityClasses/type",keyword:"type",params:{type: "object"},schema:schema11.properties.sync.properties.selectors.properties.priorityClasses.type,parentSchema:schema11.properties.sync.properties.selectors.properties.priorityClasses,data:data86};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data79.runtimeClasses !== undefined && func0.call(data79, "runtimeClasses")){
let data88 = data79.runtimeClasses;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(Object.keys(data88).length > 8){
const err215 = {instancePath:instancePath+"/sync/selectors/runtimeClasses",schemaPath:"#/properties/sync/properties/selectors/properties/runtimeClasses/maxProperties",keyword:"maxProperties",params:{limit: 8},schema:8,parentSchema:schema11.properties.sync.properties.selectors.properties.runtimeClasses,data:data88};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
for(const key24 of Object.keys(data88)){
let data89 = data88[key24];
if(typeof data89 === "string"){
if(func47(data89) > 63){
const err216 = {instancePath:instancePath+"/sync/selectors/runtimeClasses/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sync/properties/selectors/properties/runtimeClasses/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.sync.properties.selectors.properties.runtimeClasses.additionalProperties,data:data89};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(!pattern12.test(data89)){
const err217 = {instancePath:instancePath+"/sync/selectors/runtimeClasses/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sync/properties/selectors/properties/runtimeClasses/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:schema11.properties.sync.properties.selectors.properties.runtimeClasses.additionalProperties,data:data89};
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
const err218 = {instancePath:instancePath+"/sync/selectors/runtimeClasses/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sync/properties/selectors/properties/runtimeClasses/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.sync.properties.selectors.properties.runtimeClasses.additionalProperties.type,parentSchema:schema11.properties.sync.properties.selectors.properties.runtimeClasses.additionalProperties,data:data89};
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
const err219 = {instancePath:instancePath+"/sync/selectors/runtimeClasses",schemaPath:"#/properties/sync/properties/selectors/properties/runtimeClasses/type",keyword:"type",params:{type: "object"},schema:schema11.properties.sync.properties.selectors.properties.runtimeClasses.type,parentSchema:schema11.properties.sync.properties.selectors.properties.runtimeClasses,data:data88};
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
const err220 = {instancePath:instancePath+"/sync/selectors",schemaPath:"#/properties/sync/properties/selectors/type",keyword:"type",params:{type: "object"},schema:schema11.properties.sync.properties.selectors.type,parentSchema:schema11.properties.sync.properties.selectors,data:data79};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
let data90 = data66.customResources;
if(Array.isArray(data90)){
if(data90.length > 16){
const err221 = {instancePath:instancePath+"/sync/customResources",schemaPath:"#/properties/sync/properties/customResources/maxItems",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema11.properties.sync.properties.customResources,data:data90};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
const len4 = data90.length;
for(let i4=0; i4<len4; i4++){
let data91 = data90[i4];
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.direction === undefined){
data91.direction = "ToHost";
}
if((data91.name === undefined) || (!(func0.call(data91, "name")))){
const err222 = {instancePath:instancePath+"/sync/customResources/" + i4,schemaPath:"#/properties/sync/properties/customResources/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.sync.properties.customResources.items.required,parentSchema:schema11.properties.sync.properties.customResources.items,data:data91};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
for(const key25 of Object.keys(data91)){
if(!((key25 === "name") || (key25 === "direction"))){
const err223 = {instancePath:instancePath+"/sync/customResources/" + i4,schemaPath:"#/properties/sync/properties/customResources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},schema:false,parentSchema:schema11.properties.sync.properties.customResources.items,data:data91};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data91.name !== undefined && func0.call(data91, "name")){
let data92 = data91.name;
if(typeof data92 === "string"){
if(func47(data92) > 253){
const err224 = {instancePath:instancePath+"/sync/customResources/" + i4+"/name",schemaPath:"#/properties/sync/properties/customResources/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema11.properties.sync.properties.customResources.items.properties.name,data:data92};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(func47(data92) < 1){
const err225 = {instancePath:instancePath+"/sync/customResources/" + i4+"/name",schemaPath:"#/properties/sync/properties/customResources/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.sync.properties.customResources.items.properties.name,data:data92};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(!pattern34.test(data92)){
const err226 = {instancePath:instancePath+"/sync/customResources/" + i4+"/name",schemaPath:"#/properties/sync/properties/customResources/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$",parentSchema:schema11.properties.sync.properties.customResources.items.properties.name,data:data92};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
else {
const err227 = {instancePath:instancePath+"/sync/customResources/" + i4+"/name",schemaPath:"#/properties/sync/properties/customResources/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.sync.properties.customResources.items.properties.name.type,parentSchema:schema11.properties.sync.properties.customResources.items.properties.name,data:data92};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
let data93 = data91.direction;
if(typeof data93 !== "string"){
const err228 = {instancePath:instancePath+"/sync/customResources/" + i4+"/direction",schemaPath:"#/properties/sync/properties/customResources/items/properties/direction/type",keyword:"type",params:{type: "string"},schema:schema11.properties.sync.properties.customResources.items.properties.direction.type,parentSchema:schema11.properties.sync.properties.customResources.items.properties.direction,data:data93};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(!((data93 === "ToHost") || (data93 === "FromHost"))){
const err229 = {instancePath:instancePath+"/sync/customResources/" + i4+"/direction",schemaPath:"#/properties/sync/properties/customResources/items/properties/direction/enum",keyword:"enum",params:{allowedValues: schema11.properties.sync.properties.customResources.items.properties.direction.enum},schema:schema11.properties.sync.properties.customResources.items.properties.direction.enum,parentSchema:schema11.properties.sync.properties.customResources.items.properties.direction,data:data93};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
else {
const err230 = {instancePath:instancePath+"/sync/customResources/" + i4,schemaPath:"#/properties/sync/properties/customResources/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.sync.properties.customResources.items.type,parentSchema:schema11.properties.sync.properties.customResources.items,data:data91};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
}
else {
const err231 = {instancePath:instancePath+"/sync/customResources",schemaPath:"#/properties/sync/properties/customResources/type",keyword:"type",params:{type: "array"},schema:schema11.properties.sync.properties.customResources.type,parentSchema:schema11.properties.sync.properties.customResources,data:data90};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
else {
const err232 = {instancePath:instancePath+"/sync",schemaPath:"#/properties/sync/type",keyword:"type",params:{type: "object"},schema:schema11.properties.sync.type,parentSchema:schema11.properties.sync,data:data66};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
let data94 = data.shared;
if(Array.isArray(data94)){
if(data94.length > 8){
const err233 = {instancePath:instancePath+"/shared",schemaPath:"#/properties/shared/maxItems",keyword:"maxItems",params:{limit: 8},schema:8,parentSchema:schema11.properties.shared,data:data94};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
const len5 = data94.length;
for(let i5=0; i5<len5; i5++){
let data95 = data94[i5];
if(typeof data95 !== "string"){
const err234 = {instancePath:instancePath+"/shared/" + i5,schemaPath:"#/properties/shared/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.shared.items.type,parentSchema:schema11.properties.shared.items,data:data95};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(!(((((((data95 === "MetricsServer") || (data95 === "CertManager")) || (data95 === "ExternalSecrets")) || (data95 === "Knative")) || (data95 === "Dapr")) || (data95 === "Istio")) || (data95 === "KubeVirt"))){
const err235 = {instancePath:instancePath+"/shared/" + i5,schemaPath:"#/properties/shared/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.shared.items.enum},schema:schema11.properties.shared.items.enum,parentSchema:schema11.properties.shared.items,data:data95};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
}
else {
const err236 = {instancePath:instancePath+"/shared",schemaPath:"#/properties/shared/type",keyword:"type",params:{type: "array"},schema:schema11.properties.shared.type,parentSchema:schema11.properties.shared,data:data94};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
let data96 = data.isolation;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.ingress === undefined){
data96.ingress = true;
}
if(data96.egress === undefined){
data96.egress = {};
}
if(data96.limits === undefined){
data96.limits = {};
}
for(const key26 of Object.keys(data96)){
if(!(((((key26 === "podSecurity") || (key26 === "network")) || (key26 === "ingress")) || (key26 === "egress")) || (key26 === "limits"))){
const err237 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},schema:false,parentSchema:schema11.properties.isolation,data:data96};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data96.podSecurity !== undefined && func0.call(data96, "podSecurity")){
let data97 = data96.podSecurity;
if(typeof data97 !== "string"){
const err238 = {instancePath:instancePath+"/isolation/podSecurity",schemaPath:"#/properties/isolation/properties/podSecurity/type",keyword:"type",params:{type: "string"},schema:schema11.properties.isolation.properties.podSecurity.type,parentSchema:schema11.properties.isolation.properties.podSecurity,data:data97};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(!(((data97 === "restricted") || (data97 === "baseline")) || (data97 === "privileged"))){
const err239 = {instancePath:instancePath+"/isolation/podSecurity",schemaPath:"#/properties/isolation/properties/podSecurity/enum",keyword:"enum",params:{allowedValues: schema11.properties.isolation.properties.podSecurity.enum},schema:schema11.properties.isolation.properties.podSecurity.enum,parentSchema:schema11.properties.isolation.properties.podSecurity,data:data97};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data96.network !== undefined && func0.call(data96, "network")){
let data98 = data96.network;
if(typeof data98 !== "string"){
const err240 = {instancePath:instancePath+"/isolation/network",schemaPath:"#/properties/isolation/properties/network/type",keyword:"type",params:{type: "string"},schema:schema11.properties.isolation.properties.network.type,parentSchema:schema11.properties.isolation.properties.network,data:data98};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(!(((data98 === "Tenant") || (data98 === "Namespace")) || (data98 === "None"))){
const err241 = {instancePath:instancePath+"/isolation/network",schemaPath:"#/properties/isolation/properties/network/enum",keyword:"enum",params:{allowedValues: schema11.properties.isolation.properties.network.enum},schema:schema11.properties.isolation.properties.network.enum,parentSchema:schema11.properties.isolation.properties.network,data:data98};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
let data99 = data96.ingress;
if(typeof data99 !== "boolean"){
const err242 = {instancePath:instancePath+"/isolation/ingress",schemaPath:"#/properties/isolation/properties/ingress/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.isolation.properties.ingress.type,parentSchema:schema11.properties.isolation.properties.ingress,data:data99};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
let data100 = data96.egress;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100.cidrs === undefined){
data100.cidrs = [];
}
for(const key27 of Object.keys(data100)){
if(!((key27 === "internet") || (key27 === "cidrs"))){
const err243 = {instancePath:instancePath+"/isolation/egress",schemaPath:"#/properties/isolation/properties/egress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},schema:false,parentSchema:schema11.properties.isolation.properties.egress,data:data100};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data100.internet !== undefined && func0.call(data100, "internet")){
let data101 = data100.internet;
if(typeof data101 !== "boolean"){
const err244 = {instancePath:instancePath+"/isolation/egress/internet",schemaPath:"#/properties/isolation/properties/egress/properties/internet/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.isolation.properties.egress.properties.internet.type,parentSchema:schema11.properties.isolation.properties.egress.properties.internet,data:data101};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
let data102 = data100.cidrs;
if(Array.isArray(data102)){
if(data102.length > 64){
const err245 = {instancePath:instancePath+"/isolation/egress/cidrs",schemaPath:"#/properties/isolation/properties/egress/properties/cidrs/maxItems",keyword:"maxItems",params:{limit: 64},schema:64,parentSchema:schema11.properties.isolation.properties.egress.properties.cidrs,data:data102};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
const len6 = data102.length;
for(let i6=0; i6<len6; i6++){
let data103 = data102[i6];
if(typeof data103 === "string"){
if(func47(data103) > 43){
const err246 = {instancePath:instancePath+"/isolation/egress/cidrs/" + i6,schemaPath:"#/properties/isolation/properties/egress/properties/cidrs/items/maxLength",keyword:"maxLength",params:{limit: 43},schema:43,parentSchema:schema11.properties.isolation.properties.egress.properties.cidrs.items,data:data103};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(!pattern35.test(data103)){
const err247 = {instancePath:instancePath+"/isolation/egress/cidrs/" + i6,schemaPath:"#/properties/isolation/properties/egress/properties/cidrs/items/pattern",keyword:"pattern",params:{pattern: "^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])/([89]|[12][0-9]|3[0-2])|([0-9a-f]{1,4}:){1,7}(:|[0-9a-f]{1,4}|(:[0-9a-f]{1,4}){1,6})/(1[6-9]|[2-9][0-9]|1[01][0-9]|12[0-8]))$"},schema:"^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])/([89]|[12][0-9]|3[0-2])|([0-9a-f]{1,4}:){1,7}(:|[0-9a-f]{1,4}|(:[0-9a-f]{1,4}){1,6})/(1[6-9]|[2-9][0-9]|1[01][0-9]|12[0-8]))$",parentSchema:schema11.properties.isolation.properties.egress.properties.cidrs.items,data:data103};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
else {
const err248 = {instancePath:instancePath+"/isolation/egress/cidrs/" + i6,schemaPath:"#/properties/isolation/properties/egress/properties/cidrs/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.isolation.properties.egress.properties.cidrs.items.type,parentSchema:schema11.properties.isolation.properties.egress.properties.cidrs.items,data:data103};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
}
else {
const err249 = {instancePath:instancePath+"/isolation/egress/cidrs",schemaPath:"#/properties/isolation/properties/egress/properties/cidrs/type",keyword:"type",params:{type: "array"},schema:schema11.properties.isolation.properties.egress.properties.cidrs.type,parentSchema:schema11.properties.isolation.properties.egress.properties.cidrs,data:data102};
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
const err250 = {instancePath:instancePath+"/isolation/egress",schemaPath:"#/properties/isolation/properties/egress/type",keyword:"type",params:{type: "object"},schema:schema11.properties.isolation.properties.egress.type,parentSchema:schema11.properties.isolation.properties.egress,data:data100};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
let data104 = data96.limits;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
for(const key28 of Object.keys(data104)){
if(!((((key28 === "default") || (key28 === "defaultRequest")) || (key28 === "max")) || (key28 === "maxVolume"))){
const err251 = {instancePath:instancePath+"/isolation/limits",schemaPath:"#/properties/isolation/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},schema:false,parentSchema:schema11.properties.isolation.properties.limits,data:data104};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data104.default !== undefined && func0.call(data104, "default")){
let data105 = data104.default;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key29 of Object.keys(data105)){
if(!(((key29 === "cpu") || (key29 === "memory")) || (key29 === "ephemeralStorage"))){
const err252 = {instancePath:instancePath+"/isolation/limits/default",schemaPath:"#/properties/isolation/properties/limits/properties/default/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},schema:false,parentSchema:schema11.properties.isolation.properties.limits.properties.default,data:data105};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data105.cpu !== undefined && func0.call(data105, "cpu")){
let data106 = data105.cpu;
if(typeof data106 === "string"){
if(func47(data106) > 8){
const err253 = {instancePath:instancePath+"/isolation/limits/default/cpu",schemaPath:"#/properties/isolation/properties/limits/properties/default/properties/cpu/maxLength",keyword:"maxLength",params:{limit: 8},schema:8,parentSchema:schema11.properties.isolation.properties.limits.properties.default.properties.cpu,data:data106};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(!pattern36.test(data106)){
const err254 = {instancePath:instancePath+"/isolation/limits/default/cpu",schemaPath:"#/properties/isolation/properties/limits/properties/default/properties/cpu/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,5}m|[1-9][0-9]{0,2})$"},schema:"^([1-9][0-9]{0,5}m|[1-9][0-9]{0,2})$",parentSchema:schema11.properties.isolation.properties.limits.properties.default.properties.cpu,data:data106};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
else {
const err255 = {instancePath:instancePath+"/isolation/limits/default/cpu",schemaPath:"#/properties/isolation/properties/limits/properties/default/properties/cpu/type",keyword:"type",params:{type: "string"},schema:schema11.properties.isolation.properties.limits.properties.default.properties.cpu.type,parentSchema:schema11.properties.isolation.properties.limits.properties.default.properties.cpu,data:data106};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data105.memory !== undefined && func0.call(data105, "memory")){
let data107 = data105.memory;
if(typeof data107 === "string"){
if(func47(data107) > 8){
const err256 = {instancePath:instancePath+"/isolation/limits/default/memory",schemaPath:"#/properties/isolation/properties/limits/properties/default/properties/memory/maxLength",keyword:"maxLength",params:{limit: 8},schema:8,parentSchema:schema11.properties.isolation.properties.limits.properties.default.properties.memory,data:data107};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(!pattern37.test(data107)){
const err257 = {instancePath:instancePath+"/isolation/limits/default/memory",schemaPath:"#/properties/isolation/properties/limits/properties/default/properties/memory/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(Mi|Gi)$"},schema:"^[1-9][0-9]{0,5}(Mi|Gi)$",parentSchema:schema11.properties.isolation.properties.limits.properties.default.properties.memory,data:data107};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
else {
const err258 = {instancePath:instancePath+"/isolation/limits/default/memory",schemaPath:"#/properties/isolation/properties/limits/properties/default/properties/memory/type",keyword:"type",params:{type: "string"},schema:schema11.properties.isolation.properties.limits.properties.default.properties.memory.type,parentSchema:schema11.properties.isolation.properties.limits.properties.default.properties.memory,data:data107};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data105.ephemeralStorage !== undefined && func0.call(data105, "ephemeralStorage")){
let data108 = data105.ephemeralStorage;
if(typeof data108 === "string"){
if(func47(data108) > 8){
const err259 = {instancePath:instancePath+"/isolation/limits/default/ephemeralStorage",schemaPath:"#/properties/isolation/properties/limits/properties/default/properties/ephemeralStorage/maxLength",keyword:"maxLength",params:{limit: 8},schema:8,parentSchema:schema11.properties.isolation.properties.limits.properties.default.properties.ephemeralStorage,data:data108};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if(!pattern37.test(data108)){
const err260 = {instancePath:instancePath+"/isolation/limits/default/ephemeralStorage",schemaPath:"#/properties/isolation/properties/limits/properties/default/properties/ephemeralStorage/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(Mi|Gi)$"},schema:"^[1-9][0-9]{0,5}(Mi|Gi)$",parentSchema:schema11.properties.isolation.properties.limits.properties.default.properties.ephemeralStorage,data:data108};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
else {
const err261 = {instancePath:instancePath+"/isolation/limits/default/ephemeralStorage",schemaPath:"#/properties/isolation/properties/limits/properties/default/properties/ephemeralStorage/type",keyword:"type",params:{type: "string"},schema:schema11.properties.isolation.properties.limits.properties.default.properties.ephemeralStorage.type,parentSchema:schema11.properties.isolation.properties.limits.properties.default.properties.ephemeralStorage,data:data108};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
}
else {
const err262 = {instancePath:instancePath+"/isolation/limits/default",schemaPath:"#/properties/isolation/properties/limits/properties/default/type",keyword:"type",params:{type: "object"},schema:schema11.properties.isolation.properties.limits.properties.default.type,parentSchema:schema11.properties.isolation.properties.limits.properties.default,data:data105};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data104.defaultRequest !== undefined && func0.call(data104, "defaultRequest")){
let data109 = data104.defaultRequest;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
for(const key30 of Object.keys(data109)){
if(!(((key30 === "cpu") || (key30 === "memory")) || (key30 === "ephemeralStorage"))){
const err263 = {instancePath:instancePath+"/isolation/limits/defaultRequest",schemaPath:"#/properties/isolation/properties/limits/properties/defaultRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},schema:false,parentSchema:schema11.properties.isolation.properties.limits.properties.defaultRequest,data:data109};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data109.cpu !== undefined && func0.call(data109, "cpu")){
let data110 = data109.cpu;
if(typeof data110 === "string"){
if(func47(data110) > 8){
const err264 = {instancePath:instancePath+"/isolation/limits/defaultRequest/cpu",schemaPath:"#/properties/isolation/properties/limits/properties/defaultRequest/properties/cpu/maxLength",keyword:"maxLength",params:{limit: 8},schema:8,parentSchema:schema11.properties.isolation.properties.limits.properties.defaultRequest.properties.cpu,data:data110};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if(!pattern36.test(data110)){
const err265 = {instancePath:instancePath+"/isolation/limits/defaultRequest/cpu",schemaPath:"#/properties/isolation/properties/limits/properties/defaultRequest/properties/cpu/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,5}m|[1-9][0-9]{0,2})$"},schema:"^([1-9][0-9]{0,5}m|[1-9][0-9]{0,2})$",parentSchema:schema11.properties.isolation.properties.limits.properties.defaultRequest.properties.cpu,data:data110};
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
const err266 = {instancePath:instancePath+"/isolation/limits/defaultRequest/cpu",schemaPath:"#/properties/isolation/properties/limits/properties/defaultRequest/properties/cpu/type",keyword:"type",params:{type: "string"},schema:schema11.properties.isolation.properties.limits.properties.defaultRequest.properties.cpu.type,parentSchema:schema11.properties.isolation.properties.limits.properties.defaultRequest.properties.cpu,data:data110};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data109.memory !== undefined && func0.call(data109, "memory")){
let data111 = data109.memory;
if(typeof data111 === "string"){
if(func47(data111) > 8){
const err267 = {instancePath:instancePath+"/isolation/limits/defaultRequest/memory",schemaPath:"#/properties/isolation/properties/limits/properties/defaultRequest/properties/memory/maxLength",keyword:"maxLength",params:{limit: 8},schema:8,parentSchema:schema11.properties.isolation.properties.limits.properties.defaultRequest.properties.memory,data:data111};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
if(!pattern37.test(data111)){
const err268 = {instancePath:instancePath+"/isolation/limits/defaultRequest/memory",schemaPath:"#/properties/isolation/properties/limits/properties/defaultRequest/properties/memory/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(Mi|Gi)$"},schema:"^[1-9][0-9]{0,5}(Mi|Gi)$",parentSchema:schema11.properties.isolation.properties.limits.properties.defaultRequest.properties.memory,data:data111};
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
const err269 = {instancePath:instancePath+"/isolation/limits/defaultRequest/memory",schemaPath:"#/properties/isolation/properties/limits/properties/defaultRequest/properties/memory/type",keyword:"type",params:{type: "string"},schema:schema11.properties.isolation.properties.limits.properties.defaultRequest.properties.memory.type,parentSchema:schema11.properties.isolation.properties.limits.properties.defaultRequest.properties.memory,data:data111};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data109.ephemeralStorage !== undefined && func0.call(data109, "ephemeralStorage")){
let data112 = data109.ephemeralStorage;
if(typeof data112 === "string"){
if(func47(data112) > 8){
const err270 = {instancePath:instancePath+"/isolation/limits/defaultRequest/ephemeralStorage",schemaPath:"#/properties/isolation/properties/limits/properties/defaultRequest/properties/ephemeralStorage/maxLength",keyword:"maxLength",params:{limit: 8},schema:8,parentSchema:schema11.properties.isolation.properties.limits.properties.defaultRequest.properties.ephemeralStorage,data:data112};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if(!pattern37.test(data112)){
const err271 = {instancePath:instancePath+"/isolation/limits/defaultRequest/ephemeralStorage",schemaPath:"#/properties/isolation/properties/limits/properties/defaultRequest/properties/ephemeralStorage/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(Mi|Gi)$"},schema:"^[1-9][0-9]{0,5}(Mi|Gi)$",parentSchema:schema11.properties.isolation.properties.limits.properties.defaultRequest.properties.ephemeralStorage,data:data112};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
else {
const err272 = {instancePath:instancePath+"/isolation/limits/defaultRequest/ephemeralStorage",schemaPath:"#/properties/isolation/properties/limits/properties/defaultRequest/properties/ephemeralStorage/type",keyword:"type",params:{type: "string"},schema:schema11.properties.isolation.properties.limits.properties.defaultRequest.properties.ephemeralStorage.type,parentSchema:schema11.properties.isolation.properties.limits.properties.defaultRequest.properties.ephemeralStorage,data:data112};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
}
else {
const err273 = {instancePath:instancePath+"/isolation/limits/defaultRequest",schemaPath:"#/properties/isolation/properties/limits/properties/defaultRequest/type",keyword:"type",params:{type: "object"},schema:schema11.properties.isolation.properties.limits.properties.defaultRequest.type,parentSchema:schema11.properties.isolation.properties.limits.properties.defaultRequest,data:data109};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data104.max !== undefined && func0.call(data104, "max")){
let data113 = data104.max;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
for(const key31 of Object.keys(data113)){
if(!(((key31 === "cpu") || (key31 === "memory")) || (key31 === "ephemeralStorage"))){
const err274 = {instancePath:instancePath+"/isolation/limits/max",schemaPath:"#/properties/isolation/properties/limits/properties/max/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},schema:false,parentSchema:schema11.properties.isolation.properties.limits.properties.max,data:data113};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data113.cpu !== undefined && func0.call(data113, "cpu")){
let data114 = data113.cpu;
if(typeof data114 === "string"){
if(func47(data114) > 8){
const err275 = {instancePath:instancePath+"/isolation/limits/max/cpu",schemaPath:"#/properties/isolation/properties/limits/properties/max/properties/cpu/maxLength",keyword:"maxLength",params:{limit: 8},schema:8,parentSchema:schema11.properties.isolation.properties.limits.properties.max.properties.cpu,data:data114};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
if(!pattern36.test(data114)){
const err276 = {instancePath:instancePath+"/isolation/limits/max/cpu",schemaPath:"#/properties/isolation/properties/limits/properties/max/properties/cpu/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,5}m|[1-9][0-9]{0,2})$"},schema:"^([1-9][0-9]{0,5}m|[1-9][0-9]{0,2})$",parentSchema:schema11.properties.isolation.properties.limits.properties.max.properties.cpu,data:data114};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
else {
const err277 = {instancePath:instancePath+"/isolation/limits/max/cpu",schemaPath:"#/properties/isolation/properties/limits/properties/max/properties/cpu/type",keyword:"type",params:{type: "string"},schema:schema11.properties.isolation.properties.limits.properties.max.properties.cpu.type,parentSchema:schema11.properties.isolation.properties.limits.properties.max.properties.cpu,data:data114};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data113.memory !== undefined && func0.call(data113, "memory")){
let data115 = data113.memory;
if(typeof data115 === "string"){
if(func47(data115) > 8){
const err278 = {instancePath:instancePath+"/isolation/limits/max/memory",schemaPath:"#/properties/isolation/properties/limits/properties/max/properties/memory/maxLength",keyword:"maxLength",params:{limit: 8},schema:8,parentSchema:schema11.properties.isolation.properties.limits.properties.max.properties.memory,data:data115};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if(!pattern37.test(data115)){
const err279 = {instancePath:instancePath+"/isolation/limits/max/memory",schemaPath:"#/properties/isolation/properties/limits/properties/max/properties/memory/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(Mi|Gi)$"},schema:"^[1-9][0-9]{0,5}(Mi|Gi)$",parentSchema:schema11.properties.isolation.properties.limits.properties.max.properties.memory,data:data115};
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
const err280 = {instancePath:instancePath+"/isolation/limits/max/memory",schemaPath:"#/properties/isolation/properties/limits/properties/max/properties/memory/type",keyword:"type",params:{type: "string"},schema:schema11.properties.isolation.properties.limits.properties.max.properties.memory.type,parentSchema:schema11.properties.isolation.properties.limits.properties.max.properties.memory,data:data115};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data113.ephemeralStorage !== undefined && func0.call(data113, "ephemeralStorage")){
let data116 = data113.ephemeralStorage;
if(typeof data116 === "string"){
if(func47(data116) > 8){
const err281 = {instancePath:instancePath+"/isolation/limits/max/ephemeralStorage",schemaPath:"#/properties/isolation/properties/limits/properties/max/properties/ephemeralStorage/maxLength",keyword:"maxLength",params:{limit: 8},schema:8,parentSchema:schema11.properties.isolation.properties.limits.properties.max.properties.ephemeralStorage,data:data116};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
if(!pattern37.test(data116)){
const err282 = {instancePath:instancePath+"/isolation/limits/max/ephemeralStorage",schemaPath:"#/properties/isolation/properties/limits/properties/max/properties/ephemeralStorage/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(Mi|Gi)$"},schema:"^[1-9][0-9]{0,5}(Mi|Gi)$",parentSchema:schema11.properties.isolation.properties.limits.properties.max.properties.ephemeralStorage,data:data116};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
else {
const err283 = {instancePath:instancePath+"/isolation/limits/max/ephemeralStorage",schemaPath:"#/properties/isolation/properties/limits/properties/max/properties/ephemeralStorage/type",keyword:"type",params:{type: "string"},schema:schema11.properties.isolation.properties.limits.properties.max.properties.ephemeralStorage.type,parentSchema:schema11.properties.isolation.properties.limits.properties.max.properties.ephemeralStorage,data:data116};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
}
else {
const err284 = {instancePath:instancePath+"/isolation/limits/max",schemaPath:"#/properties/isolation/properties/limits/properties/max/type",keyword:"type",params:{type: "object"},schema:schema11.properties.isolation.properties.limits.properties.max.type,parentSchema:schema11.properties.isolation.properties.limits.properties.max,data:data113};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data104.maxVolume !== undefined && func0.call(data104, "maxVolume")){
let data117 = data104.maxVolume;
if(typeof data117 === "string"){
if(func47(data117) > 8){
const err285 = {instancePath:instancePath+"/isolation/limits/maxVolume",schemaPath:"#/properties/isolation/properties/limits/properties/maxVolume/maxLength",keyword:"maxLength",params:{limit: 8},schema:8,parentSchema:schema11.properties.isolation.properties.limits.properties.maxVolume,data:data117};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if(!pattern10.test(data117)){
const err286 = {instancePath:instancePath+"/isolation/limits/maxVolume",schemaPath:"#/properties/isolation/properties/limits/properties/maxVolume/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(Mi|Gi|Ti)$"},schema:"^[1-9][0-9]{0,5}(Mi|Gi|Ti)$",parentSchema:schema11.properties.isolation.properties.limits.properties.maxVolume,data:data117};
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
const err287 = {instancePath:instancePath+"/isolation/limits/maxVolume",schemaPath:"#/properties/isolation/properties/limits/properties/maxVolume/type",keyword:"type",params:{type: "string"},schema:schema11.properties.isolation.properties.limits.properties.maxVolume.type,parentSchema:schema11.properties.isolation.properties.limits.properties.maxVolume,data:data117};
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
const err288 = {instancePath:instancePath+"/isolation/limits",schemaPath:"#/properties/isolation/properties/limits/type",keyword:"type",params:{type: "object"},schema:schema11.properties.isolation.properties.limits.type,parentSchema:schema11.properties.isolation.properties.limits,data:data104};
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
const err289 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/type",keyword:"type",params:{type: "object"},schema:schema11.properties.isolation.type,parentSchema:schema11.properties.isolation,data:data96};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
let data118 = data.namespaceLabels;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(Object.keys(data118).length > 16){
const err290 = {instancePath:instancePath+"/namespaceLabels",schemaPath:"#/properties/namespaceLabels/maxProperties",keyword:"maxProperties",params:{limit: 16},schema:16,parentSchema:schema11.properties.namespaceLabels,data:data118};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
for(const key32 of Object.keys(data118)){
let data119 = data118[key32];
if(typeof data119 === "string"){
if(func47(data119) > 63){
const err291 = {instancePath:instancePath+"/namespaceLabels/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/namespaceLabels/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.namespaceLabels.additionalProperties,data:data119};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(!pattern12.test(data119)){
const err292 = {instancePath:instancePath+"/namespaceLabels/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/namespaceLabels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:schema11.properties.namespaceLabels.additionalProperties,data:data119};
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
const err293 = {instancePath:instancePath+"/namespaceLabels/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/namespaceLabels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.namespaceLabels.additionalProperties.type,parentSchema:schema11.properties.namespaceLabels.additionalProperties,data:data119};
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
const err294 = {instancePath:instancePath+"/namespaceLabels",schemaPath:"#/properties/namespaceLabels/type",keyword:"type",params:{type: "object"},schema:schema11.properties.namespaceLabels.type,parentSchema:schema11.properties.namespaceLabels,data:data118};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
let data120 = data.access;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
if(data120.kubeconfig === undefined){
data120.kubeconfig = "OIDC";
}
if(data120.serviceAccountRole === undefined){
data120.serviceAccountRole = "admin";
}
if(data120.groups === undefined){
data120.groups = [];
}
for(const key33 of Object.keys(data120)){
if(!((((key33 === "kubeconfig") || (key33 === "serviceAccountRole")) || (key33 === "oidc")) || (key33 === "groups"))){
const err295 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},schema:false,parentSchema:schema11.properties.access,data:data120};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
let data121 = data120.kubeconfig;
if(typeof data121 !== "string"){
const err296 = {instancePath:instancePath+"/access/kubeconfig",schemaPath:"#/properties/access/properties/kubeconfig/type",keyword:"type",params:{type: "string"},schema:schema11.properties.access.properties.kubeconfig.type,parentSchema:schema11.properties.access.properties.kubeconfig,data:data121};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
if(!((data121 === "OIDC") || (data121 === "ServiceAccount"))){
const err297 = {instancePath:instancePath+"/access/kubeconfig",schemaPath:"#/properties/access/properties/kubeconfig/enum",keyword:"enum",params:{allowedValues: schema11.properties.access.properties.kubeconfig.enum},schema:schema11.properties.access.properties.kubeconfig.enum,parentSchema:schema11.properties.access.properties.kubeconfig,data:data121};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
let data122 = data120.serviceAccountRole;
if(typeof data122 !== "string"){
const err298 = {instancePath:instancePath+"/access/serviceAccountRole",schemaPath:"#/properties/access/properties/serviceAccountRole/type",keyword:"type",params:{type: "string"},schema:schema11.properties.access.properties.serviceAccountRole.type,parentSchema:schema11.properties.access.properties.serviceAccountRole,data:data122};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if(!(((data122 === "admin") || (data122 === "edit")) || (data122 === "view"))){
const err299 = {instancePath:instancePath+"/access/serviceAccountRole",schemaPath:"#/properties/access/properties/serviceAccountRole/enum",keyword:"enum",params:{allowedValues: schema11.properties.access.properties.serviceAccountRole.enum},schema:schema11.properties.access.properties.serviceAccountRole.enum,parentSchema:schema11.properties.access.properties.serviceAccountRole,data:data122};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(data120.oidc !== undefined && func0.call(data120, "oidc")){
let data123 = data120.oidc;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
for(const key34 of Object.keys(data123)){
if(!(((((key34 === "issuer") || (key34 === "clientID")) || (key34 === "groupsClaim")) || (key34 === "usernameClaim")) || (key34 === "extraScopes"))){
const err300 = {instancePath:instancePath+"/access/oidc",schemaPath:"#/properties/access/properties/oidc/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},schema:false,parentSchema:schema11.properties.access.properties.oidc,data:data123};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data123.issuer !== undefined && func0.call(data123, "issuer")){
let data124 = data123.issuer;
if(typeof data124 === "string"){
if(func47(data124) > 253){
const err301 = {instancePath:instancePath+"/access/oidc/issuer",schemaPath:"#/properties/access/properties/oidc/properties/issuer/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema11.properties.access.properties.oidc.properties.issuer,data:data124};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
if(!pattern47.test(data124)){
const err302 = {instancePath:instancePath+"/access/oidc/issuer",schemaPath:"#/properties/access/properties/oidc/properties/issuer/pattern",keyword:"pattern",params:{pattern: "^https://[A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[-A-Za-z0-9._~/]*)?$"},schema:"^https://[A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[-A-Za-z0-9._~/]*)?$",parentSchema:schema11.properties.access.properties.oidc.properties.issuer,data:data124};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
else {
const err303 = {instancePath:instancePath+"/access/oidc/issuer",schemaPath:"#/properties/access/properties/oidc/properties/issuer/type",keyword:"type",params:{type: "string"},schema:schema11.properties.access.properties.oidc.properties.issuer.type,parentSchema:schema11.properties.access.properties.oidc.properties.issuer,data:data124};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data123.clientID !== undefined && func0.call(data123, "clientID")){
let data125 = data123.clientID;
if(typeof data125 === "string"){
if(func47(data125) > 128){
const err304 = {instancePath:instancePath+"/access/oidc/clientID",schemaPath:"#/properties/access/properties/oidc/properties/clientID/maxLength",keyword:"maxLength",params:{limit: 128},schema:128,parentSchema:schema11.properties.access.properties.oidc.properties.clientID,data:data125};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
if(func47(data125) < 1){
const err305 = {instancePath:instancePath+"/access/oidc/clientID",schemaPath:"#/properties/access/properties/oidc/properties/clientID/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.access.properties.oidc.properties.clientID,data:data125};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
if(!pattern48.test(data125)){
const err306 = {instancePath:instancePath+"/access/oidc/clientID",schemaPath:"#/properties/access/properties/oidc/properties/clientID/pattern",keyword:"pattern",params:{pattern: "^[!-~]+$"},schema:"^[!-~]+$",parentSchema:schema11.properties.access.properties.oidc.properties.clientID,data:data125};
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
const err307 = {instancePath:instancePath+"/access/oidc/clientID",schemaPath:"#/properties/access/properties/oidc/properties/clientID/type",keyword:"type",params:{type: "string"},schema:schema11.properties.access.properties.oidc.properties.clientID.type,parentSchema:schema11.properties.access.properties.oidc.properties.clientID,data:data125};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data123.groupsClaim !== undefined && func0.call(data123, "groupsClaim")){
let data126 = data123.groupsClaim;
if(typeof data126 === "string"){
if(func47(data126) > 128){
const err308 = {instancePath:instancePath+"/access/oidc/groupsClaim",schemaPath:"#/properties/access/properties/oidc/properties/groupsClaim/maxLength",keyword:"maxLength",params:{limit: 128},schema:128,parentSchema:schema11.properties.access.properties.oidc.properties.groupsClaim,data:data126};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if(!pattern48.test(data126)){
const err309 = {instancePath:instancePath+"/access/oidc/groupsClaim",schemaPath:"#/properties/access/properties/oidc/properties/groupsClaim/pattern",keyword:"pattern",params:{pattern: "^[!-~]+$"},schema:"^[!-~]+$",parentSchema:schema11.properties.access.properties.oidc.properties.groupsClaim,data:data126};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
else {
const err310 = {instancePath:instancePath+"/access/oidc/groupsClaim",schemaPath:"#/properties/access/properties/oidc/properties/groupsClaim/type",keyword:"type",params:{type: "string"},schema:schema11.properties.access.properties.oidc.properties.groupsClaim.type,parentSchema:schema11.properties.access.properties.oidc.properties.groupsClaim,data:data126};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data123.usernameClaim !== undefined && func0.call(data123, "usernameClaim")){
let data127 = data123.usernameClaim;
if(typeof data127 === "string"){
if(func47(data127) > 128){
const err311 = {instancePath:instancePath+"/access/oidc/usernameClaim",schemaPath:"#/properties/access/properties/oidc/properties/usernameClaim/maxLength",keyword:"maxLength",params:{limit: 128},schema:128,parentSchema:schema11.properties.access.properties.oidc.properties.usernameClaim,data:data127};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
if(!pattern48.test(data127)){
const err312 = {instancePath:instancePath+"/access/oidc/usernameClaim",schemaPath:"#/properties/access/properties/oidc/properties/usernameClaim/pattern",keyword:"pattern",params:{pattern: "^[!-~]+$"},schema:"^[!-~]+$",parentSchema:schema11.properties.access.properties.oidc.properties.usernameClaim,data:data127};
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
const err313 = {instancePath:instancePath+"/access/oidc/usernameClaim",schemaPath:"#/properties/access/properties/oidc/properties/usernameClaim/type",keyword:"type",params:{type: "string"},schema:schema11.properties.access.properties.oidc.properties.usernameClaim.type,parentSchema:schema11.properties.access.properties.oidc.properties.usernameClaim,data:data127};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data123.extraScopes !== undefined && func0.call(data123, "extraScopes")){
let data128 = data123.extraScopes;
if(Array.isArray(data128)){
if(data128.length > 16){
const err314 = {instancePath:instancePath+"/access/oidc/extraScopes",schemaPath:"#/properties/access/properties/oidc/properties/extraScopes/maxItems",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema11.properties.access.properties.oidc.properties.extraScopes,data:data128};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
const len7 = data128.length;
for(let i7=0; i7<len7; i7++){
let data129 = data128[i7];
if(typeof data129 === "string"){
if(func47(data129) > 64){
const err315 = {instancePath:instancePath+"/access/oidc/extraScopes/" + i7,schemaPath:"#/properties/access/properties/oidc/properties/extraScopes/items/maxLength",keyword:"maxLength",params:{limit: 64},schema:64,parentSchema:schema11.properties.access.properties.oidc.properties.extraScopes.items,data:data129};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
if(!pattern48.test(data129)){
const err316 = {instancePath:instancePath+"/access/oidc/extraScopes/" + i7,schemaPath:"#/properties/access/properties/oidc/properties/extraScopes/items/pattern",keyword:"pattern",params:{pattern: "^[!-~]+$"},schema:"^[!-~]+$",parentSchema:schema11.properties.access.properties.oidc.properties.extraScopes.items,data:data129};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
else {
const err317 = {instancePath:instancePath+"/access/oidc/extraScopes/" + i7,schemaPath:"#/properties/access/properties/oidc/properties/extraScopes/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.access.properties.oidc.properties.extraScopes.items.type,parentSchema:schema11.properties.access.properties.oidc.properties.extraScopes.items,data:data129};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
}
else {
const err318 = {instancePath:instancePath+"/access/oidc/extraScopes",schemaPath:"#/properties/access/properties/oidc/properties/extraScopes/type",keyword:"type",params:{type: "array"},schema:schema11.properties.access.properties.oidc.properties.extraScopes.type,parentSchema:schema11.properties.access.properties.oidc.properties.extraScopes,data:data128};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
}
else {
const err319 = {instancePath:instancePath+"/access/oidc",schemaPath:"#/properties/access/properties/oidc/type",keyword:"type",params:{type: "object"},schema:schema11.properties.access.properties.oidc.type,parentSchema:schema11.properties.access.properties.oidc,data:data123};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
let data130 = data120.groups;
if(Array.isArray(data130)){
if(data130.length > 48){
const err320 = {instancePath:instancePath+"/access/groups",schemaPath:"#/properties/access/properties/groups/maxItems",keyword:"maxItems",params:{limit: 48},schema:48,parentSchema:schema11.properties.access.properties.groups,data:data130};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
const len8 = data130.length;
for(let i8=0; i8<len8; i8++){
let data131 = data130[i8];
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
if(data131.kind === undefined){
data131.kind = "Group";
}
if(data131.role === undefined){
data131.role = "edit";
}
if((data131.name === undefined) || (!(func0.call(data131, "name")))){
const err321 = {instancePath:instancePath+"/access/groups/" + i8,schemaPath:"#/properties/access/properties/groups/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.access.properties.groups.items.required,parentSchema:schema11.properties.access.properties.groups.items,data:data131};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
for(const key35 of Object.keys(data131)){
if(!(((key35 === "kind") || (key35 === "name")) || (key35 === "role"))){
const err322 = {instancePath:instancePath+"/access/groups/" + i8,schemaPath:"#/properties/access/properties/groups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},schema:false,parentSchema:schema11.properties.access.properties.groups.items,data:data131};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
let data132 = data131.kind;
if(typeof data132 !== "string"){
const err323 = {instancePath:instancePath+"/access/groups/" + i8+"/kind",schemaPath:"#/properties/access/properties/groups/items/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema11.properties.access.properties.groups.items.properties.kind.type,parentSchema:schema11.properties.access.properties.groups.items.properties.kind,data:data132};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
if(!(((data132 === "Group") || (data132 === "User")) || (data132 === "ServiceAccount"))){
const err324 = {instancePath:instancePath+"/access/groups/" + i8+"/kind",schemaPath:"#/properties/access/properties/groups/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.access.properties.groups.items.properties.kind.enum},schema:schema11.properties.access.properties.groups.items.properties.kind.enum,parentSchema:schema11.properties.access.properties.groups.items.properties.kind,data:data132};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
if(data131.name !== undefined && func0.call(data131, "name")){
let data133 = data131.name;
if(typeof data133 === "string"){
if(func47(data133) > 253){
const err325 = {instancePath:instancePath+"/access/groups/" + i8+"/name",schemaPath:"#/properties/access/properties/groups/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema11.properties.access.properties.groups.items.properties.name,data:data133};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if(func47(data133) < 1){
const err326 = {instancePath:instancePath+"/access/groups/" + i8+"/name",schemaPath:"#/properties/access/properties/groups/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.access.properties.groups.items.properties.name,data:data133};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
if(!pattern52.test(data133)){
const err327 = {instancePath:instancePath+"/access/groups/" + i8+"/name",schemaPath:"#/properties/access/properties/groups/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\s][^\\n\\r]*$"},schema:"^[^\\s][^\\n\\r]*$",parentSchema:schema11.properties.access.properties.groups.items.properties.name,data:data133};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
else {
const err328 = {instancePath:instancePath+"/access/groups/" + i8+"/name",schemaPath:"#/properties/access/properties/groups/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.access.properties.groups.items.properties.name.type,parentSchema:schema11.properties.access.properties.groups.items.properties.name,data:data133};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
let data134 = data131.role;
if(typeof data134 !== "string"){
const err329 = {instancePath:instancePath+"/access/groups/" + i8+"/role",schemaPath:"#/properties/access/properties/groups/items/properties/role/type",keyword:"type",params:{type: "string"},schema:schema11.properties.access.properties.groups.items.properties.role.type,parentSchema:schema11.properties.access.properties.groups.items.properties.role,data:data134};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
if(!(((data134 === "admin") || (data134 === "edit")) || (data134 === "view"))){
const err330 = {instancePath:instancePath+"/access/groups/" + i8+"/role",schemaPath:"#/properties/access/properties/groups/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema11.properties.access.properties.groups.items.properties.role.enum},schema:schema11.properties.access.properties.groups.items.properties.role.enum,parentSchema:schema11.properties.access.properties.groups.items.properties.role,data:data134};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
else {
const err331 = {instancePath:instancePath+"/access/groups/" + i8,schemaPath:"#/properties/access/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.access.properties.groups.items.type,parentSchema:schema11.properties.access.properties.groups.items,data:data131};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
}
else {
const err332 = {instancePath:instancePath+"/access/groups",schemaPath:"#/properties/access/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema11.properties.access.properties.groups.type,parentSchema:schema11.properties.access.properties.groups,data:data130};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
else {
const err333 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type: "object"},schema:schema11.properties.access.type,parentSchema:schema11.properties.access,data:data120};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
let data135 = data.apps;
if(Array.isArray(data135)){
if(data135.length > 16){
const err334 = {instancePath:instancePath+"/apps",schemaPath:"#/properties/apps/maxItems",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema11.properties.apps,data:data135};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
const len9 = data135.length;
for(let i9=0; i9<len9; i9++){
let data136 = data135[i9];
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
if((data136.name === undefined) || (!(func0.call(data136, "name")))){
const err335 = {instancePath:instancePath+"/apps/" + i9,schemaPath:"#/properties/apps/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.apps.items.required,parentSchema:schema11.properties.apps.items,data:data136};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if((data136.chart === undefined) || (!(func0.call(data136, "chart")))){
const err336 = {instancePath:instancePath+"/apps/" + i9,schemaPath:"#/properties/apps/items/required",keyword:"required",params:{missingProperty: "chart"},schema:schema11.properties.apps.items.required,parentSchema:schema11.properties.apps.items,data:data136};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
for(const key36 of Object.keys(data136)){
if(!((((key36 === "name") || (key36 === "namespace")) || (key36 === "chart")) || (key36 === "values"))){
const err337 = {instancePath:instancePath+"/apps/" + i9,schemaPath:"#/properties/apps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},schema:false,parentSchema:schema11.properties.apps.items,data:data136};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data136.name !== undefined && func0.call(data136, "name")){
let data137 = data136.name;
if(typeof data137 === "string"){
if(func47(data137) > 32){
const err338 = {instancePath:instancePath+"/apps/" + i9+"/name",schemaPath:"#/properties/apps/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema11.properties.apps.items.properties.name,data:data137};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
if(func47(data137) < 1){
const err339 = {instancePath:instancePath+"/apps/" + i9+"/name",schemaPath:"#/properties/apps/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.apps.items.properties.name,data:data137};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
if(!pattern53.test(data137)){
const err340 = {instancePath:instancePath+"/apps/" + i9+"/name",schemaPath:"#/properties/apps/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.apps.items.properties.name,data:data137};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
else {
const err341 = {instancePath:instancePath+"/apps/" + i9+"/name",schemaPath:"#/properties/apps/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.apps.items.properties.name.type,parentSchema:schema11.properties.apps.items.properties.name,data:data137};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data136.namespace !== undefined && func0.call(data136, "namespace")){
let data138 = data136.namespace;
if(typeof data138 === "string"){
if(func47(data138) > 63){
const err342 = {instancePath:instancePath+"/apps/" + i9+"/namespace",schemaPath:"#/properties/apps/items/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema11.properties.apps.items.properties.namespace,data:data138};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
if(!pattern0.test(data138)){
const err343 = {instancePath:instancePath+"/apps/" + i9+"/namespace",schemaPath:"#/properties/apps/items/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema11.properties.apps.items.properties.namespace,data:data138};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
else {
const err344 = {instancePath:instancePath+"/apps/" + i9+"/namespace",schemaPath:"#/properties/apps/items/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema11.properties.apps.items.properties.namespace.type,parentSchema:schema11.properties.apps.items.properties.namespace,data:data138};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data136.chart !== undefined && func0.call(data136, "chart")){
let data139 = data136.chart;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
if((data139.repository === undefined) || (!(func0.call(data139, "repository")))){
const err345 = {instancePath:instancePath+"/apps/" + i9+"/chart",schemaPath:"#/properties/apps/items/properties/chart/required",keyword:"required",params:{missingProperty: "repository"},schema:schema11.properties.apps.items.properties.chart.required,parentSchema:schema11.properties.apps.items.properties.chart,data:data139};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
if((data139.name === undefined) || (!(func0.call(data139, "name")))){
const err346 = {instancePath:instancePath+"/apps/" + i9+"/chart",schemaPath:"#/properties/apps/items/properties/chart/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.apps.items.properties.chart.required,parentSchema:schema11.properties.apps.items.properties.chart,data:data139};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
if((data139.version === undefined) || (!(func0.call(data139, "version")))){
const err347 = {instancePath:instancePath+"/apps/" + i9+"/chart",schemaPath:"#/properties/apps/items/properties/chart/required",keyword:"required",params:{missingProperty: "version"},schema:schema11.properties.apps.items.properties.chart.required,parentSchema:schema11.properties.apps.items.properties.chart,data:data139};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
for(const key37 of Object.keys(data139)){
if(!(((key37 === "repository") || (key37 === "name")) || (key37 === "version"))){
const err348 = {instancePath:instancePath+"/apps/" + i9+"/chart",schemaPath:"#/properties/apps/items/properties/chart/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},schema:false,parentSchema:schema11.properties.apps.items.properties.chart,data:data139};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(data139.repository !== undefined && func0.call(data139, "repository")){
let data140 = data139.repository;
if(typeof data140 === "string"){
if(func47(data140) > 253){
const err349 = {instancePath:instancePath+"/apps/" + i9+"/chart/repository",schemaPath:"#/properties/apps/items/properties/chart/properties/repository/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema11.properties.apps.items.properties.chart.properties.repository,data:data140};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
if(!pattern55.test(data140)){
const err350 = {instancePath:instancePath+"/apps/" + i9+"/chart/repository",schemaPath:"#/properties/apps/items/properties/chart/properties/repository/pattern",keyword:"pattern",params:{pattern: "^(https|oci)://[A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[-A-Za-z0-9._~/]*)?$"},schema:"^(https|oci)://[A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[-A-Za-z0-9._~/]*)?$",parentSchema:schema11.properties.apps.items.properties.chart.properties.repository,data:data140};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
else {
const err351 = {instancePath:instancePath+"/apps/" + i9+"/chart/repository",schemaPath:"#/properties/apps/items/properties/chart/properties/repository/type",keyword:"type",params:{type: "string"},schema:schema11.properties.apps.items.properties.chart.properties.repository.type,parentSchema:schema11.properties.apps.items.properties.chart.properties.repository,data:data140};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data139.name !== undefined && func0.call(data139, "name")){
let data141 = data139.name;
if(typeof data141 === "string"){
if(func47(data141) > 128){
const err352 = {instancePath:instancePath+"/apps/" + i9+"/chart/name",schemaPath:"#/properties/apps/items/properties/chart/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},schema:128,parentSchema:schema11.properties.apps.items.properties.chart.properties.name,data:data141};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
if(func47(data141) < 1){
const err353 = {instancePath:instancePath+"/apps/" + i9+"/chart/name",schemaPath:"#/properties/apps/items/properties/chart/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.apps.items.properties.chart.properties.name,data:data141};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
if(!pattern56.test(data141)){
const err354 = {instancePath:instancePath+"/apps/" + i9+"/chart/name",schemaPath:"#/properties/apps/items/properties/chart/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([-A-Za-z0-9_./]*[A-Za-z0-9])?$"},schema:"^[A-Za-z0-9]([-A-Za-z0-9_./]*[A-Za-z0-9])?$",parentSchema:schema11.properties.apps.items.properties.chart.properties.name,data:data141};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
else {
const err355 = {instancePath:instancePath+"/apps/" + i9+"/chart/name",schemaPath:"#/properties/apps/items/properties/chart/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.apps.items.properties.chart.properties.name.type,parentSchema:schema11.properties.apps.items.properties.chart.properties.name,data:data141};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data139.version !== undefined && func0.call(data139, "version")){
let data142 = data139.version;
if(typeof data142 === "string"){
if(func47(data142) > 64){
const err356 = {instancePath:instancePath+"/apps/" + i9+"/chart/version",schemaPath:"#/properties/apps/items/properties/chart/properties/version/maxLength",keyword:"maxLength",params:{limit: 64},schema:64,parentSchema:schema11.properties.apps.items.properties.chart.properties.version,data:data142};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
if(!pattern57.test(data142)){
const err357 = {instancePath:instancePath+"/apps/" + i9+"/chart/version",schemaPath:"#/properties/apps/items/properties/chart/properties/version/pattern",keyword:"pattern",params:{pattern: "^v?[0-9]+\\.[0-9]+\\.[0-9]+([-+][-+.0-9A-Za-z]+)?$"},schema:"^v?[0-9]+\\.[0-9]+\\.[0-9]+([-+][-+.0-9A-Za-z]+)?$",parentSchema:schema11.properties.apps.items.properties.chart.properties.version,data:data142};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
else {
const err358 = {instancePath:instancePath+"/apps/" + i9+"/chart/version",schemaPath:"#/properties/apps/items/properties/chart/properties/version/type",keyword:"type",params:{type: "string"},schema:schema11.properties.apps.items.properties.chart.properties.version.type,parentSchema:schema11.properties.apps.items.properties.chart.properties.version,data:data142};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
}
else {
const err359 = {instancePath:instancePath+"/apps/" + i9+"/chart",schemaPath:"#/properties/apps/items/properties/chart/type",keyword:"type",params:{type: "object"},schema:schema11.properties.apps.items.properties.chart.type,parentSchema:schema11.properties.apps.items.properties.chart,data:data139};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data136.values !== undefined && func0.call(data136, "values")){
let data143 = data136.values;
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
if(Object.keys(data143).length > 64){
const err360 = {instancePath:instancePath+"/apps/" + i9+"/values",schemaPath:"#/properties/apps/items/properties/values/maxProperties",keyword:"maxProperties",params:{limit: 64},schema:64,parentSchema:schema11.properties.apps.items.properties.values,data:data143};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
else {
const err361 = {instancePath:instancePath+"/apps/" + i9+"/values",schemaPath:"#/properties/apps/items/properties/values/type",keyword:"type",params:{type: "object"},schema:schema11.properties.apps.items.properties.values.type,parentSchema:schema11.properties.apps.items.properties.values,data:data143};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
}
else {
const err362 = {instancePath:instancePath+"/apps/" + i9,schemaPath:"#/properties/apps/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.apps.items.type,parentSchema:schema11.properties.apps.items,data:data136};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
}
else {
const err363 = {instancePath:instancePath+"/apps",schemaPath:"#/properties/apps/type",keyword:"type",params:{type: "array"},schema:schema11.properties.apps.type,parentSchema:schema11.properties.apps,data:data135};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
let data144 = data.appDeletion;
if(typeof data144 !== "string"){
const err364 = {instancePath:instancePath+"/appDeletion",schemaPath:"#/properties/appDeletion/type",keyword:"type",params:{type: "string"},schema:schema11.properties.appDeletion.type,parentSchema:schema11.properties.appDeletion,data:data144};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
if(!((data144 === "WithCluster") || (data144 === "InOrder"))){
const err365 = {instancePath:instancePath+"/appDeletion",schemaPath:"#/properties/appDeletion/enum",keyword:"enum",params:{allowedValues: schema11.properties.appDeletion.enum},schema:schema11.properties.appDeletion.enum,parentSchema:schema11.properties.appDeletion,data:data144};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
let data145 = data.suspended;
if(typeof data145 !== "boolean"){
const err366 = {instancePath:instancePath+"/suspended",schemaPath:"#/properties/suspended/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.suspended.type,parentSchema:schema11.properties.suspended,data:data145};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
let data146 = data.paused;
if(typeof data146 !== "boolean"){
const err367 = {instancePath:instancePath+"/paused",schemaPath:"#/properties/paused/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.paused.type,parentSchema:schema11.properties.paused,data:data146};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
let data147 = data.quarantine;
if(typeof data147 !== "boolean"){
const err368 = {instancePath:instancePath+"/quarantine",schemaPath:"#/properties/quarantine/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.quarantine.type,parentSchema:schema11.properties.quarantine,data:data147};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
let data148 = data.deletionProtection;
if(typeof data148 !== "boolean"){
const err369 = {instancePath:instancePath+"/deletionProtection",schemaPath:"#/properties/deletionProtection/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.deletionProtection.type,parentSchema:schema11.properties.deletionProtection,data:data148};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
else {
const err370 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
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
