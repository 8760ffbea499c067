// Generated from functions/platform/schema.yaml by `npm run generate`. Do not edit.
// @ts-nocheck

/** What a pattern accepts, for people. */
export const acceptedByPattern = {
  "^[0-9]+\\.[0-9]+(\\.[0-9]+)?$": "a minor such as \"4.20\" or a release such as \"4.20.6\"",
  "^[0-9]+\\.[0-9]+\\.[0-9]+(-(ec|rc)\\.[0-9]+)?$": "a release such as 4.20.6",
  "^[a-z]([-a-z0-9]*[a-z0-9])?$": "a name of lower-case letters, digits and dashes that starts with a letter",
  "^[a-z]([-a-z0-9]{0,30}[a-z0-9])?$": "a name of at most 32 lower-case letters, digits and dashes that starts with a letter",
  "^[a-z0-9]([-a-z0-9]{0,30}[a-z0-9])?$": "a name of at most 32 lower-case letters, digits and dashes",
  "^[a-z0-9]([-.a-z0-9]{0,60}[a-z0-9])?$": "a name of at most 62 lower-case letters, digits, dots and dashes",
  "^docker://[^\\s]+$": "a container disk such as docker://quay.io/containerdisks/fedora:latest",
  "^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$": "a quantity such as 16Gi",
  "^([0-9]+h)?([0-9]+m)?([0-9]+s)?$": "a duration such as 1h30m",
  "^[0-9A-Fa-f:.]+/[0-9]{1,3}$": "a range such as 10.132.0.0/14",
  "^[0-9A-Fa-f:.]+$": "an address such as 192.0.2.10",
  "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$": "a name of lower-case letters, digits and dashes",
  "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$": "a domain such as k8s.example.com",
  "^https?://[^\\s]+$": "an http or https URL",
  "^https://[^\\s?#]+$": "an https URL",
  "^(https?|oci)://[^\\s]+$": "an https or oci URL",
  "^(@(hourly|daily|weekly|monthly)|[^\\s]+( [^\\s]+){4})$": "a cron schedule such as 0 2 * * *"
};

var be=(o,t)=>()=>{try{return t||o((t={exports:{}}).exports,t),t.exports}catch(w){throw t=0,w}};var xe=be(Pe=>{"use strict";Object.defineProperty(Pe,"__esModule",{value:!0});function we(o){let t=o.length,w=0,N=0,y;for(;N<t;)w++,y=o.charCodeAt(N++),y>=55296&&
y<=56319&&N<t&&(y=o.charCodeAt(N),(y&64512)===56320&&N++);return w}Pe.default=we;we.code='require("ajv/dist/runtime/ucs2length").default'});var qe=be((Xe,Ne)=>{"use strict";Ne.exports=function o(t,w){if(t===w)return!0;if(t&&w&&typeof t=="object"&&typeof w=="object"){if(t.constructor!==w.constructor)
return!1;var N,y,e;if(Array.isArray(t)){if(N=t.length,N!=w.length)return!1;for(y=N;y--!==0;)if(!o(t[y],w[y]))return!1;return!0}if(t.constructor===RegExp)return t.
source===w.source&&t.flags===w.flags;if(t.valueOf!==Object.prototype.valueOf)return t.valueOf()===w.valueOf();if(t.toString!==Object.prototype.toString)return t.
toString()===w.toString();if(e=Object.keys(t),N=e.length,N!==Object.keys(w).length)return!1;for(y=N;y--!==0;)if(!Object.prototype.hasOwnProperty.call(w,e[y]))return!1;
for(y=N;y--!==0;){var r=e[y];if(!o(t[r],w[r]))return!1}return!0}return t!==t&&w!==w}});var De=be(ke=>{"use strict";Object.defineProperty(ke,"__esModule",{value:!0});var je=qe();je.code='require("ajv/dist/runtime/equal").default';ke.default=je});var er=Ie,V={type:"object",additionalProperties:!1,properties:{apiVersion:{type:"string",enum:["aerodrome.dev/v1alpha1"]},kind:{type:"string",enum:["Platform"]},
versions:{type:"object",additionalProperties:!1,default:{},properties:{default:{type:"string",pattern:"^[0-9]+\\.[0-9]+(\\.[0-9]+)?$",default:"4.20"},releases:{
type:"array",minItems:1,maxItems:200,items:{type:"object",additionalProperties:!1,required:["version","image"],properties:{version:{type:"string",pattern:"^[0-9\
]+\\.[0-9]+\\.[0-9]+(-(ec|rc)\\.[0-9]+)?$"},image:{type:"string",minLength:1,maxLength:500,pattern:"^[^\\s]+$"},channels:{type:"array",minItems:1,uniqueItems:!0,
items:{type:"string",enum:["candidate","fast","stable","eus"]},default:["candidate","fast","stable","eus"]}}},default:[{version:"4.19.15",image:"quay.io/openshi\
ft-release-dev/ocp-release:4.19.15-multi",channels:["candidate","fast","stable"]},{version:"4.19.17",image:"quay.io/openshift-release-dev/ocp-release:4.19.17-mu\
lti",channels:["candidate","fast","stable"]},{version:"4.19.18",image:"quay.io/openshift-release-dev/ocp-release:4.19.18-multi",channels:["candidate","fast","st\
able"]},{version:"4.20.4",image:"quay.io/openshift-release-dev/ocp-release:4.20.4-multi"},{version:"4.20.5",image:"quay.io/openshift-release-dev/ocp-release:4.2\
0.5-multi"},{version:"4.20.6",image:"quay.io/openshift-release-dev/ocp-release:4.20.6-multi"}]}}},sites:{type:"array",minItems:1,maxItems:15,items:{type:"object",
additionalProperties:!1,required:["name"],properties:{name:{type:"string",maxLength:15,pattern:"^[a-z]([-a-z0-9]*[a-z0-9])?$"},zone:{type:"string",minLength:1,maxLength:63,
pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"}}},default:[{name:"site-a"},{name:"site-b"},{name:"site-c"}]},sizes:{type:"object",minProperties:1,maxProperties:50,
propertyNames:{pattern:"^[a-z]([-a-z0-9]{0,30}[a-z0-9])?$"},additionalProperties:{type:"object",additionalProperties:!1,required:["cores","memory"],properties:{
cores:{type:"integer",minimum:1,maximum:256},memory:{$ref:"#/$defs/quantity"},rootVolumeSize:{$ref:"#/$defs/quantity"}}},default:{small:{cores:4,memory:"16Gi"},
medium:{cores:8,memory:"32Gi"},large:{cores:16,memory:"64Gi"},xlarge:{cores:32,memory:"128Gi"}}},gpus:{type:"object",maxProperties:50,propertyNames:{pattern:"^[\
a-z0-9]([-a-z0-9]{0,30}[a-z0-9])?$"},additionalProperties:{type:"object",additionalProperties:!1,required:["deviceName"],properties:{deviceName:{type:"string",minLength:1,
maxLength:253,pattern:"^[^\\s]+$"},sites:{type:"array",minItems:1,uniqueItems:!0,items:{type:"string"}},maxPerNode:{type:"integer",minimum:1,maximum:16,default:8}}},
default:{a100:{deviceName:"nvidia.com/GA100_A100_PCIE_40GB"}}},storage:{type:"object",additionalProperties:!1,default:{},properties:{classes:{type:"object",minProperties:1,
maxProperties:50,additionalProperties:{type:"object",additionalProperties:!1,properties:{accessModes:{type:"array",minItems:1,uniqueItems:!0,items:{type:"string",
enum:["ReadWriteOnce","ReadWriteMany"]},default:["ReadWriteMany"]},volumeMode:{type:"string",enum:["Block","Filesystem"],default:"Block"}}},default:{"ceph-block":{
accessModes:["ReadWriteMany"],volumeMode:"Block"},"local-nvme":{accessModes:["ReadWriteOnce"],volumeMode:"Filesystem"}}},rootVolume:{type:"object",additionalProperties:!1,
default:{},properties:{storageClass:{type:"string",minLength:1,default:"ceph-block"},size:{$ref:"#/$defs/quantity",default:"120Gi"},cacheStrategy:{type:"string",
enum:["PVC","None"],default:"PVC"}}},etcd:{type:"object",additionalProperties:!1,default:{},properties:{storageClass:{type:"string",minLength:1,default:"local-n\
vme"}}},mapping:{type:"array",minItems:1,maxItems:50,items:{type:"object",additionalProperties:!1,required:["infra","guest"],properties:{infra:{type:"string",minLength:1},
guest:{type:"string",minLength:1},group:{type:"string",minLength:1}}},default:[{infra:"ceph-block",guest:"block",group:"ceph"}]},snapshotMapping:{type:"array",maxItems:50,
items:{type:"object",additionalProperties:!1,required:["infra","guest"],properties:{infra:{type:"string",minLength:1},guest:{type:"string",minLength:1},group:{type:"\
string",minLength:1}}},default:[{infra:"ceph-block-snapshots",guest:"block-snapshots",group:"ceph"}]}}},networks:{type:"object",additionalProperties:!1,default:{},
properties:{hubRanges:{type:"array",minItems:1,maxItems:100,items:{type:"object",additionalProperties:!1,required:["name","cidr"],properties:{name:{type:"string",
minLength:1,maxLength:60},cidr:{$ref:"#/$defs/cidr"},loadBalancers:{type:"boolean",default:!1}}},default:[{name:"hub pods",cidr:"10.128.0.0/14"},{name:"hub serv\
ices",cidr:"172.30.0.0/16"},{name:"hub machines",cidr:"10.0.0.0/16",loadBalancers:!0},{name:"hub OVN join switch",cidr:"100.64.0.0/16"},{name:"hub OVN transit s\
witch",cidr:"100.88.0.0/16"},{name:"link-local and OVN masquerade",cidr:"169.254.0.0/16"}]},podCIDR:{$ref:"#/$defs/cidr",default:"10.132.0.0/14"},serviceCIDR:{$ref:"\
#/$defs/cidr",default:"172.31.0.0/16"},hostPrefix:{type:"integer",minimum:16,maximum:126,default:23},apiServer:{type:"object",additionalProperties:!1,default:{},
properties:{address:{$ref:"#/$defs/address",default:"172.20.0.1"},port:{$ref:"#/$defs/port",default:6443}}},managementCIDRs:{type:"array",minItems:1,maxItems:100,
uniqueItems:!0,items:{$ref:"#/$defs/cidr"},default:["10.128.0.0/14","10.0.0.0/16"]},tunnelPort:{$ref:"#/$defs/port",default:8472},hubTunnelPorts:{type:"array",maxItems:10,
uniqueItems:!0,items:{$ref:"#/$defs/port"},default:[6081,4789]},healthPort:{$ref:"#/$defs/port",default:9940},mtu:{type:"integer",minimum:0,maximum:9216,default:0},
multiqueue:{type:"boolean",default:!1}}},baseDomain:{$ref:"#/$defs/domain",default:"k8s.example.com"},hubIngress:{type:"object",additionalProperties:!1,default:{},
properties:{domain:{$ref:"#/$defs/domain",default:"apps.hub.example.com"},address:{$ref:"#/$defs/address"}}},addresses:{type:"object",additionalProperties:!1,default:{},
properties:{namespace:{$ref:"#/$defs/name",default:"metallb-system"},api:{type:"object",additionalProperties:!1,default:{},properties:{ranges:{$ref:"#/$defs/ran\
ges",default:["192.0.2.0/24"]}}},ingress:{type:"object",additionalProperties:!1,default:{},properties:{ranges:{$ref:"#/$defs/ranges",default:["198.51.100.0/24"]},
perCluster:{type:"integer",minimum:1,maximum:64,default:4}}},advertisement:{type:"object",additionalProperties:!1,default:{},properties:{type:{type:"string",enum:[
"L2","BGP"],default:"L2"},interfaces:{type:"array",maxItems:20,items:{$ref:"#/$defs/shortText"},default:[]},peers:{type:"array",maxItems:20,items:{$ref:"#/$defs\
/name"},default:[]},communities:{type:"array",maxItems:20,items:{$ref:"#/$defs/shortText"},default:[]},nodeSelector:{$ref:"#/$defs/labels",default:{}}}}}},secretStore:{
type:"object",additionalProperties:!1,default:{},properties:{kind:{type:"string",enum:["ClusterSecretStore","SecretStore"],default:"ClusterSecretStore"},name:{$ref:"\
#/$defs/name",default:"platform"},refreshInterval:{$ref:"#/$defs/duration",default:"1h"},paths:{type:"object",additionalProperties:!1,default:{},properties:{pullSecret:{
$ref:"#/$defs/secretPath",default:{key:"platform/pull-secret",property:"dockerconfigjson"}},sshKey:{$ref:"#/$defs/secretPath",default:{key:"platform/ssh-key",property:"\
publicKey"}},oidcClientSecret:{$ref:"#/$defs/secretPath",default:{key:"clusters/{namespace}/{name}/oidc",property:"clientSecret"}},auditWebhook:{$ref:"#/$defs/s\
ecretPath",default:{key:"platform/audit-webhook",property:"kubeconfig"}},etcdKey:{$ref:"#/$defs/secretPath",default:{key:"clusters/{namespace}/{name}/etcd",property:"\
key"}}}}}},identity:{type:"object",additionalProperties:!1,default:{},properties:{name:{$ref:"#/$defs/name",default:"company"},issuer:{$ref:"#/$defs/https",default:"\
https://login.example.com/realms/platform"},clientID:{type:"string",minLength:1,maxLength:200,default:"openshift-{name}"},kubeconfigClientID:{type:"string",minLength:1,
maxLength:200,default:"kubernetes"},claims:{type:"object",additionalProperties:!1,default:{},properties:{preferredUsername:{$ref:"#/$defs/claims",default:["pref\
erred_username"]},name:{$ref:"#/$defs/claims",default:["name"]},email:{$ref:"#/$defs/claims",default:["email"]},groups:{$ref:"#/$defs/claims",default:["groups"]}}},
extraScopes:{type:"array",maxItems:20,uniqueItems:!0,items:{$ref:"#/$defs/shortText"},default:["profile","email","groups"]},caConfigMap:{$ref:"#/$defs/name"},admins:{
type:"array",maxItems:20,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:200},default:["platform-admins"]}}},charts:{type:"object",additionalProperties:!1,
default:{},properties:{cilium:{$ref:"#/$defs/chart",default:{repository:"https://helm.cilium.io",name:"cilium",version:"1.19.6"}},tetragon:{$ref:"#/$defs/chart",
default:{repository:"https://helm.cilium.io",name:"tetragon",version:"1.7.0"}},falco:{$ref:"#/$defs/chart",default:{repository:"https://falcosecurity.github.io/\
charts",name:"falco",version:"9.1.0"}},falcosidekick:{$ref:"#/$defs/chart",default:{repository:"https://falcosecurity.github.io/charts",name:"falcosidekick",version:"\
0.14.0"}}}},addons:{type:"object",maxProperties:50,propertyNames:{pattern:"^[a-z]([-a-z0-9]{0,30}[a-z0-9])?$"},additionalProperties:{type:"object",additionalProperties:!1,
required:["chart","namespace"],properties:{description:{type:"string",maxLength:200},chart:{$ref:"#/$defs/chart"},namespace:{$ref:"#/$defs/name"},namespaceLabels:{
$ref:"#/$defs/labels",default:{}},values:{$ref:"#/$defs/anything",default:{}},objects:{type:"array",maxItems:5,items:{type:"object",required:["apiVersion","kind",
"metadata"]},default:[]},enabledByDefault:{type:"boolean",default:!1}}},default:{kyverno:{chart:{repository:"https://kyverno.github.io/kyverno",name:"kyverno",version:"\
3.9.0"},namespace:"kyverno",values:{admissionController:{replicas:3}},objects:[{apiVersion:"kyverno.io/v1",kind:"ClusterPolicy",metadata:{name:"disallow-latest-\
tag"},spec:{background:!0,rules:[{name:"require-image-tag",match:{any:[{resources:{kinds:["Pod"]}}]},exclude:{any:[{resources:{namespaces:["openshift-*","kube-*"]}}]},
validate:{failureAction:"Audit",message:"An image needs a tag other than latest.",pattern:{spec:{containers:[{image:"*:* & !*:latest"}]}}}}]}}]},"cert-manager":{
chart:{repository:"https://charts.jetstack.io",name:"cert-manager",version:"v1.20.2"},namespace:"cert-manager",values:{crds:{enabled:!0}},objects:[{apiVersion:"\
cert-manager.io/v1",kind:"ClusterIssuer",metadata:{name:"company"},spec:{acme:{server:"https://acme.example.com/directory",privateKeySecretRef:{name:"company-ac\
me-account"},solvers:[{http01:{ingress:{}}}]}}}]},"external-secrets":{chart:{repository:"https://charts.external-secrets.io",name:"external-secrets",version:"2.\
9.0"},namespace:"external-secrets"}}},policyEngine:{type:"string",minLength:1},hypershift:{type:"object",additionalProperties:!1,default:{},properties:{operatorLevel:{
type:"string",enum:["v0.1.75","v0.1.81"],default:"v0.1.81"},supportedVersions:{type:"object",additionalProperties:!1,default:{},properties:{namespace:{$ref:"#/$\
defs/name",default:"hypershift"},name:{$ref:"#/$defs/name",default:"supported-versions"}}},nodeSelector:{$ref:"#/$defs/labels",default:{}},tolerations:{type:"ar\
ray",maxItems:25,items:{type:"object",additionalProperties:!1,properties:{key:{type:"string",minLength:1},operator:{type:"string",enum:["Exists","Equal"]},value:{
type:"string"},effect:{type:"string",enum:["NoSchedule","PreferNoSchedule","NoExecute"]}}},default:[]},disabledCapabilities:{type:"array",uniqueItems:!0,items:{
type:"string",enum:["ImageRegistry","openshift-samples","Insights","baremetal","Console","NodeTuning","Ingress"]},default:[]},liveMigrateOnDrain:{type:"boolean",
default:!1},fips:{type:"boolean",default:!1}}},tiers:{type:"object",additionalProperties:!1,default:{},properties:{development:{$ref:"#/$defs/tier",default:{controlPlaneAvailability:"\
SingleReplica",infrastructureAvailability:"SingleReplica",etcdSize:"8Gi",auditProfile:"Default",qosClass:"Burstable",deletionProtection:!1,backup:{enabled:!1,schedule:"\
0 2 * * *",retention:"72h"},upgrade:{maxSurge:1,maxUnavailable:0,drainTimeout:"10m",volumeDetachTimeout:"5m"},liveMigration:"Optional"}},standard:{$ref:"#/$defs\
/tier",default:{controlPlaneAvailability:"HighlyAvailable",infrastructureAvailability:"HighlyAvailable",etcdSize:"16Gi",auditProfile:"Default",qosClass:"Burstab\
le",deletionProtection:!1,backup:{enabled:!0,schedule:"0 2 * * *",retention:"168h"},upgrade:{maxSurge:1,maxUnavailable:0,drainTimeout:"30m",volumeDetachTimeout:"\
15m"},liveMigration:"Optional"}},production:{$ref:"#/$defs/tier",default:{controlPlaneAvailability:"HighlyAvailable",infrastructureAvailability:"HighlyAvailable",
etcdSize:"32Gi",auditProfile:"WriteRequestBodies",qosClass:"Guaranteed",deletionProtection:!0,backup:{enabled:!0,schedule:"0 */6 * * *",retention:"720h"},upgrade:{
maxSurge:1,maxUnavailable:0,drainTimeout:"30m",volumeDetachTimeout:"15m"},liveMigration:"Required"}}}},backup:{type:"object",additionalProperties:!1,default:{},
properties:{namespace:{$ref:"#/$defs/name",default:"openshift-adp"},storageLocation:{$ref:"#/$defs/name",default:"default"},dataMover:{type:"boolean",default:!0}}},
monitoring:{type:"object",additionalProperties:!1,default:{},properties:{enabled:{type:"boolean",default:!0},namespaces:{type:"array",maxItems:20,uniqueItems:!0,
items:{$ref:"#/$defs/name"},default:["openshift-monitoring","openshift-user-workload-monitoring"]},ruleLabels:{$ref:"#/$defs/labels",default:{role:"alert-rules"}},
alertLabels:{$ref:"#/$defs/labels",default:{}}}},fleet:{type:"object",additionalProperties:!1,default:{},properties:{enabled:{type:"boolean",default:!0},autoImport:{
type:"boolean",default:!0},clusterSet:{$ref:"#/$defs/name",default:"default"},labels:{$ref:"#/$defs/labels",default:{}}}},gitops:{type:"object",additionalProperties:!1,
default:{},properties:{enabled:{type:"boolean",default:!0},namespace:{$ref:"#/$defs/name",default:"openshift-gitops"},labels:{$ref:"#/$defs/labels",default:{}}}},
threatDetection:{type:"object",additionalProperties:!1,default:{},properties:{engine:{type:"string",enum:["Falco","Tetragon"],default:"Falco"},hubNamespace:{$ref:"\
#/$defs/name",default:"threat-detection"},guestNamespace:{$ref:"#/$defs/name",default:"threat-detection"},minimumPriority:{type:"string",enum:["emergency","aler\
t","critical","error","warning","notice","informational","debug"],default:"notice"},alertmanager:{$ref:"#/$defs/url"},triage:{$ref:"#/$defs/url"},quarantineRules:{
type:"array",maxItems:100,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:200},default:["Terminal shell in container","Drop and execute new binary in \
container"]},terminateRules:{type:"array",maxItems:100,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:200},default:[]}}},bastion:{type:"object",additionalProperties:!1,
default:{},properties:{images:{type:"object",minProperties:1,maxProperties:50,propertyNames:{pattern:"^[a-z0-9]([-.a-z0-9]{0,60}[a-z0-9])?$"},additionalProperties:{
type:"string",pattern:"^docker://[^\\s]+$"},default:{"centos-stream-10":"docker://quay.io/containerdisks/centos-stream:10",fedora:"docker://quay.io/containerdis\
ks/fedora:latest"}},image:{type:"string",default:"centos-stream-10"},size:{type:"string",default:"small"},diskSize:{$ref:"#/$defs/quantity",default:"30Gi"},storageClass:{
type:"string",default:"ceph-block"},user:{type:"string",pattern:"^[a-z_][-a-z0-9_]{0,31}$",default:"cloud-user"}}},proxy:{type:"object",additionalProperties:!1,
properties:{httpProxy:{$ref:"#/$defs/url"},httpsProxy:{$ref:"#/$defs/url"},noProxy:{type:"array",maxItems:100,uniqueItems:!0,items:{$ref:"#/$defs/shortText"},default:[]},
trustedCAConfigMap:{$ref:"#/$defs/name"}}},registryMirrors:{type:"array",maxItems:50,items:{type:"object",additionalProperties:!1,required:["source","mirrors"],
properties:{source:{type:"string",minLength:1},mirrors:{type:"array",minItems:1,maxItems:20,items:{type:"string",minLength:1}}}},default:[]},trustBundle:{type:"\
object",additionalProperties:!1,required:["configMapName"],properties:{configMapName:{$ref:"#/$defs/name"}}},certificates:{type:"object",additionalProperties:!1,
default:{},properties:{enabled:{type:"boolean",default:!0},issuerRef:{type:"object",additionalProperties:!1,default:{},properties:{kind:{type:"string",enum:["Cl\
usterIssuer","Issuer"],default:"ClusterIssuer"},name:{$ref:"#/$defs/name",default:"company"}}}}},quota:{type:"object",additionalProperties:!1,default:{},properties:{
enabled:{type:"boolean",default:!0},headroomPercent:{type:"integer",minimum:0,maximum:200,default:25},controlPlane:{type:"object",additionalProperties:!1,default:{},
properties:{cpu:{$ref:"#/$defs/quantity",default:"16"},memory:{$ref:"#/$defs/quantity",default:"48Gi"},storage:{$ref:"#/$defs/quantity",default:"2Ti"}}}}},ttl:{
type:"object",additionalProperties:!1,default:{},properties:{steadySeconds:{type:"integer",minimum:10,maximum:60,default:60},waitingSeconds:{type:"integer",minimum:5,
maximum:60,default:15}}},limits:{type:"object",additionalProperties:!1,default:{},properties:{resources:{type:"integer",minimum:30,maximum:50,default:50}}}},$defs:{
quantity:{type:"string",maxLength:30,pattern:"^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$"},duration:{type:"string",maxLength:30,pattern:"^([0-9]+h)?\
([0-9]+m)?([0-9]+s)?$",minLength:2},cidr:{type:"string",maxLength:49,pattern:"^[0-9A-Fa-f:.]+/[0-9]{1,3}$"},address:{type:"string",maxLength:45,pattern:"^[0-9A-\
Fa-f:.]+$"},ranges:{type:"array",minItems:1,maxItems:50,uniqueItems:!0,items:{$ref:"#/$defs/cidr"}},port:{type:"integer",minimum:1,maximum:65535},name:{type:"st\
ring",maxLength:63,pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},domain:{type:"string",maxLength:200,pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[\
a-z0-9])?)+$"},url:{type:"string",maxLength:500,pattern:"^https?://[^\\s]+$"},https:{type:"string",maxLength:500,pattern:"^https://[^\\s?#]+$"},shortText:{type:"\
string",minLength:1,maxLength:100},labels:{type:"object",maxProperties:20,additionalProperties:{type:"string",maxLength:63}},anything:{type:"object"},claims:{type:"\
array",minItems:1,maxItems:10,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:200}},secretPath:{type:"object",additionalProperties:!1,required:["key"],
properties:{key:{type:"string",minLength:1,maxLength:500},property:{type:"string",minLength:1,maxLength:200}}},chart:{type:"object",additionalProperties:!1,required:[
"repository","name","version"],properties:{repository:{type:"string",maxLength:500,pattern:"^(https?|oci)://[^\\s]+$"},name:{type:"string",minLength:1,maxLength:200},
version:{type:"string",minLength:1,maxLength:60},rollout:{type:"string",enum:["New","All"],default:"New"}}},tier:{type:"object",additionalProperties:!1,required:[
"controlPlaneAvailability","infrastructureAvailability","etcdSize","auditProfile","qosClass","deletionProtection","backup","upgrade","liveMigration"],properties:{
controlPlaneAvailability:{type:"string",enum:["SingleReplica","HighlyAvailable"]},infrastructureAvailability:{type:"string",enum:["SingleReplica","HighlyAvailab\
le"]},etcdSize:{$ref:"#/$defs/quantity"},auditProfile:{type:"string",enum:["Default","WriteRequestBodies","AllRequestBodies","None"]},qosClass:{type:"string",enum:[
"Burstable","Guaranteed"]},deletionProtection:{type:"boolean"},backup:{type:"object",additionalProperties:!1,required:["enabled","schedule","retention"],properties:{
enabled:{type:"boolean"},schedule:{type:"string",pattern:"^(@(hourly|daily|weekly|monthly)|[^\\s]+( [^\\s]+){4})$"},retention:{$ref:"#/$defs/duration"}}},upgrade:{
type:"object",additionalProperties:!1,required:["maxSurge","maxUnavailable","drainTimeout","volumeDetachTimeout"],properties:{maxSurge:{type:"integer",minimum:0,
maximum:50},maxUnavailable:{type:"integer",minimum:0,maximum:50},drainTimeout:{$ref:"#/$defs/duration"},volumeDetachTimeout:{$ref:"#/$defs/duration"}}},liveMigration:{
type:"string",enum:["Required","Optional"]}}}}},ve=Object.prototype.hasOwnProperty,P=xe().default,he=De().default,Te=new RegExp("^[0-9]+\\.[0-9]+(\\.[0-9]+)?$",
"u"),Le=new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+(-(ec|rc)\\.[0-9]+)?$","u"),Ae=new RegExp("^[^\\s]+$","u"),ze=new RegExp("^[a-z]([-a-z0-9]*[a-z0-9])?$","u"),Oe=new RegExp(
"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$","u"),$e=new RegExp("^[a-z]([-a-z0-9]{0,30}[a-z0-9])?$","u"),Se=new RegExp("^[a-z0-9]([-a-z0-9]{0,30}[a-z0-9])?$","u"),
Me=new RegExp("^[a-z0-9]([-.a-z0-9]{0,60}[a-z0-9])?$","u"),Re=new RegExp("^docker://[^\\s]+$","u"),Ce=new RegExp("^[a-z_][-a-z0-9_]{0,31}$","u");var Ve=new RegExp("^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$","u");function A(o,{instancePath:t="",parentData:w,parentDataProperty:N,rootData:y=o}={}){
let e=null,r=0;if(typeof o=="string"){if(P(o)>30){let m={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:30},message:"must NOT have mo\
re than 30 characters"};e===null?e=[m]:e.push(m),r++}if(!Ve.test(o)){let m={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[\
0-9]+)?(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$"},message:'must match pattern "^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$"'};e===null?e=[m]:e.push(m),r++}}else{
let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),r++}return A.errors=e,r===0}var Ee=new RegExp("^[0-9A-Fa-f:.]+/[0-9]{1,3}$","u");function U(o,{instancePath:t="",parentData:w,parentDataProperty:N,rootData:y=o}={}){let e=null,r=0;if(typeof o==
"string"){if(P(o)>49){let m={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:49},message:"must NOT have more than 49 characters"};e===
null?e=[m]:e.push(m),r++}if(!Ee.test(o)){let m={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f:.]+/[0-9]{1,3}$"},message:'\
must match pattern "^[0-9A-Fa-f:.]+/[0-9]{1,3}$"'};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[m]:e.push(m),r++}return U.errors=e,r===0}var Be=new RegExp("^[0-9A-Fa-f:.]+$","u");function me(o,{instancePath:t="",parentData:w,parentDataProperty:N,rootData:y=o}={}){let e=null,r=0;if(typeof o=="stri\
ng"){if(P(o)>45){let m={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:45},message:"must NOT have more than 45 characters"};e===null?
e=[m]:e.push(m),r++}if(!Be.test(o)){let m={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f:.]+$"},message:'must match patte\
rn "^[0-9A-Fa-f:.]+$"'};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[m]:e.push(m),r++}return me.errors=e,r===0}function F(o,{instancePath:t="",parentData:w,parentDataProperty:N,rootData:y=o}={}){let e=null,r=0;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let m={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[m]:e.push(m),r++}if(typeof o=="number"){if(o>65535||isNaN(o)){
let m={instancePath:t,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},message:"must be <= 65535"};e===null?e=[m]:e.push(m),r++}if(o<
1||isNaN(o)){let m={instancePath:t,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[m]:e.push(m),r++}}
return F.errors=e,r===0}var Ge=new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$","u");function ue(o,{instancePath:t="",parentData:w,parentDataProperty:N,rootData:y=o}={}){
let e=null,r=0;if(typeof o=="string"){if(P(o)>200){let m={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have \
more than 200 characters"};e===null?e=[m]:e.push(m),r++}if(!Ge.test(o)){let m={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9\
]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$"'};
e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(
m),r++}return ue.errors=e,r===0}var Ue=new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","u");function b(o,{instancePath:t="",parentData:w,parentDataProperty:N,rootData:y=o}={}){let e=null,r=0;if(typeof o==
"string"){if(P(o)>63){let m={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters"};e===
null?e=[m]:e.push(m),r++}if(!Ue.test(o)){let m={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'\
must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"'};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[m]:e.push(m),r++}return b.errors=e,r===0}function de(o,{instancePath:t="",parentData:w,parentDataProperty:N,rootData:y=o}={}){let e=null,r=0;if(Array.isArray(o)){if(o.length>50){let x={instancePath:t,schemaPath:"\
#/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?e=[x]:e.push(x),r++}if(o.length<1){let x={instancePath:t,schemaPath:"\
#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[x]:e.push(x),r++}let m=o.length;for(let x=0;x<m;x++)U(o[x],
{instancePath:t+"/"+x,parentData:o,parentDataProperty:x,rootData:y})||(e=e===null?U.errors:e.concat(U.errors),r=e.length);let h=o.length,g;if(h>1){e:for(;h--;)for(g=
h;g--;)if(he(o[h],o[g])){let x={instancePath:t,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:h,j:g},message:"must NOT have duplicate items (items #\
# "+g+" and "+h+" are identical)"};e===null?e=[x]:e.push(x),r++;break e}}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[m]:e.push(m),r++}return de.errors=e,r===0}function H(o,{instancePath:t="",parentData:w,parentDataProperty:N,rootData:y=o}={}){let e=null,r=0;if(typeof o=="string"){if(P(o)>100){let m={instancePath:t,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[m]:e.push(m),r++}if(P(o)<1){let m={instancePath:t,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),r++}return H.errors=e,r===0}function T(o,{instancePath:t="",parentData:w,parentDataProperty:N,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(Object.keys(o).
length>20){let m={instancePath:t,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:20},message:"must NOT have more than 20 properties"};e===null?
e=[m]:e.push(m),r++}for(let m in o){let h=o[m];if(typeof h=="string"){if(P(h)>63){let g={instancePath:t+"/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters"};e===null?e=[g]:e.push(g),r++}}else{let g={
instancePath:t+"/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[g]:e.push(g),r++}}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:
e.push(m),r++}return T.errors=e,r===0}var _e=new RegExp("^([0-9]+h)?([0-9]+m)?([0-9]+s)?$","u");function Q(o,{instancePath:t="",parentData:w,parentDataProperty:N,rootData:y=o}={}){let e=null,r=0;if(typeof o==
"string"){if(P(o)>30){let m={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:30},message:"must NOT have more than 30 characters"};e===
null?e=[m]:e.push(m),r++}if(P(o)<2){let m={instancePath:t,schemaPath:"#/minLength",keyword:"minLength",params:{limit:2},message:"must NOT have fewer than 2 char\
acters"};e===null?e=[m]:e.push(m),r++}if(!_e.test(o)){let m={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([0-9]+h)?([0-9]+m)?([0-9\
]+s)?$"},message:'must match pattern "^([0-9]+h)?([0-9]+m)?([0-9]+s)?$"'};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),r++}return Q.errors=e,r===0}function B(o,{instancePath:t="",parentData:w,parentDataProperty:N,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.key===void 0){
let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[m]:e.push(
m),r++}for(let m in o)if(!(m==="key"||m==="property")){let h={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"};e===null?e=[h]:e.push(h),r++}if(o.key!==void 0){let m=o.key;if(typeof m=="string"){if(P(m)>500){let h={instancePath:t+
"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[h]:e.push(h),
r++}if(P(m)<1){let h={instancePath:t+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 cha\
racters"};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[h]:e.push(h),r++}}if(o.property!==void 0){let m=o.property;if(typeof m=="string"){if(P(m)>200){let h={instancePath:t+"/property",schemaPath:"\
#/properties/property/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[h]:e.push(h),r++}if(P(m)<1){
let h={instancePath:t+"/property",schemaPath:"#/properties/property/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characte\
rs"};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/property",schemaPath:"#/properties/property/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[h]:e.push(h),r++}}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[m]:e.push(m),r++}return B.errors=e,r===0}var Ke=new RegExp("^https://[^\\s?#]+$","u");function ye(o,{instancePath:t="",parentData:w,parentDataProperty:N,rootData:y=o}={}){let e=null,r=0;if(typeof o=="s\
tring"){if(P(o)>500){let m={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===
null?e=[m]:e.push(m),r++}if(!Ke.test(o)){let m={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^https://[^\\s?#]+$"},message:'must mat\
ch pattern "^https://[^\\s?#]+$"'};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[m]:e.push(m),r++}return ye.errors=e,r===0}function Z(o,{instancePath:t="",parentData:w,parentDataProperty:N,rootData:y=o}={}){let e=null,r=0;if(Array.isArray(o)){if(o.length>10){let x={instancePath:t,schemaPath:"\
#/maxItems",keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 items"};e===null?e=[x]:e.push(x),r++}if(o.length<1){let x={instancePath:t,schemaPath:"\
#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[x]:e.push(x),r++}let m=o.length;for(let x=0;x<m;x++){let I=o[x];
if(typeof I=="string"){if(P(I)>200){let R={instancePath:t+"/"+x,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have mor\
e than 200 characters"};e===null?e=[R]:e.push(R),r++}if(P(I)<1){let R={instancePath:t+"/"+x,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[R]:e.push(R),r++}}else{let R={instancePath:t+"/"+x,schemaPath:"#/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[R]:e.push(R),r++}}let h=o.length,g;if(h>1){let x={};for(;h--;){let I=o[h];if(typeof I=="string"){if(typeof x[I]==
"number"){g=x[I];let R={instancePath:t,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:h,j:g},message:"must NOT have duplicate items (items ## "+g+" \
and "+h+" are identical)"};e===null?e=[R]:e.push(R),r++;break}x[I]=h}}}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[m]:e.push(m),r++}return Z.errors=e,r===0}var We={type:"object",additionalProperties:!1,required:["repository","name","version"],properties:{
repository:{type:"string",maxLength:500,pattern:"^(https?|oci)://[^\\s]+$"},name:{type:"string",minLength:1,maxLength:200},version:{type:"string",minLength:1,maxLength:60},
rollout:{type:"string",enum:["New","All"],default:"New"}}},Fe=new RegExp("^(https?|oci)://[^\\s]+$","u");function G(o,{instancePath:t="",parentData:w,parentDataProperty:N,
rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.rollout===void 0&&(o.rollout="New"),o.repository===void 0){let h={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"repository"},message:"must have required property 'repository'"};e===null?e=[h]:e.push(h),r++}
if(o.name===void 0){let h={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};
e===null?e=[h]:e.push(h),r++}if(o.version===void 0){let h={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"\
must have required property 'version'"};e===null?e=[h]:e.push(h),r++}for(let h in o)if(!(h==="repository"||h==="name"||h==="version"||h==="rollout")){let g={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"};e===null?e=[g]:e.
push(g),r++}if(o.repository!==void 0){let h=o.repository;if(typeof h=="string"){if(P(h)>500){let g={instancePath:t+"/repository",schemaPath:"#/properties/reposi\
tory/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[g]:e.push(g),r++}if(!Fe.test(h)){let g={instancePath:t+
"/repository",schemaPath:"#/properties/repository/pattern",keyword:"pattern",params:{pattern:"^(https?|oci)://[^\\s]+$"},message:'must match pattern "^(https?|o\
ci)://[^\\s]+$"'};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[g]:e.push(g),r++}}if(o.name!==void 0){let h=o.name;if(typeof h=="string"){if(P(h)>200){let g={instancePath:t+"/na\
me",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[g]:e.push(g),r++}
if(P(h)<1){let g={instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 chara\
cters"};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[g]:e.push(g),r++}}if(o.version!==void 0){let h=o.version;if(typeof h=="string"){if(P(h)>60){let g={instancePath:t+"/version",schemaPath:"\
#/properties/version/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characters"};e===null?e=[g]:e.push(g),r++}if(P(h)<1){let g={
instancePath:t+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[g]:e.push(g),r++}}let m=o.rollout;if(typeof m!="string"){let h={instancePath:t+"/rollout",schemaPath:"#/properties/rollout/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),r++}if(!(m==="New"||m==="All")){let h={instancePath:t+"/rollout",schemaPath:"#/prop\
erties/rollout/enum",keyword:"enum",params:{allowedValues:We.properties.rollout.enum},message:"must be equal to one of the allowed values"};e===null?e=[h]:e.push(
h),r++}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),r++}return G.errors=
e,r===0}function ge(o,{instancePath:t="",parentData:w,parentDataProperty:N,rootData:y=o}={}){let e=null,r=0;if(!(o&&typeof o=="object"&&!Array.isArray(o))){let m={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),r++}return ge.errors=e,r===0}var ce={type:"object",
additionalProperties:!1,required:["controlPlaneAvailability","infrastructureAvailability","etcdSize","auditProfile","qosClass","deletionProtection","backup","up\
grade","liveMigration"],properties:{controlPlaneAvailability:{type:"string",enum:["SingleReplica","HighlyAvailable"]},infrastructureAvailability:{type:"string",
enum:["SingleReplica","HighlyAvailable"]},etcdSize:{$ref:"#/$defs/quantity"},auditProfile:{type:"string",enum:["Default","WriteRequestBodies","AllRequestBodies",
"None"]},qosClass:{type:"string",enum:["Burstable","Guaranteed"]},deletionProtection:{type:"boolean"},backup:{type:"object",additionalProperties:!1,required:["e\
nabled","schedule","retention"],properties:{enabled:{type:"boolean"},schedule:{type:"string",pattern:"^(@(hourly|daily|weekly|monthly)|[^\\s]+( [^\\s]+){4})$"},
retention:{$ref:"#/$defs/duration"}}},upgrade:{type:"object",additionalProperties:!1,required:["maxSurge","maxUnavailable","drainTimeout","volumeDetachTimeout"],
properties:{maxSurge:{type:"integer",minimum:0,maximum:50},maxUnavailable:{type:"integer",minimum:0,maximum:50},drainTimeout:{$ref:"#/$defs/duration"},volumeDetachTimeout:{
$ref:"#/$defs/duration"}}},liveMigration:{type:"string",enum:["Required","Optional"]}}},He=new RegExp("^(@(hourly|daily|weekly|monthly)|[^\\s]+( [^\\s]+){4})$",
"u");function se(o,{instancePath:t="",parentData:w,parentDataProperty:N,rootData:y=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.controlPlaneAvailability===
void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"controlPlaneAvailability"},message:"must have required propert\
y 'controlPlaneAvailability'"};e===null?e=[m]:e.push(m),r++}if(o.infrastructureAvailability===void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"infrastructureAvailability"},message:"must have required property 'infrastructureAvailability'"};e===null?e=[m]:e.push(m),r++}if(o.
etcdSize===void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"etcdSize"},message:"must have required property 'et\
cdSize'"};e===null?e=[m]:e.push(m),r++}if(o.auditProfile===void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"aud\
itProfile"},message:"must have required property 'auditProfile'"};e===null?e=[m]:e.push(m),r++}if(o.qosClass===void 0){let m={instancePath:t,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"qosClass"},message:"must have required property 'qosClass'"};e===null?e=[m]:e.push(m),r++}if(o.deletionProtection===
void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"deletionProtection"},message:"must have required property 'del\
etionProtection'"};e===null?e=[m]:e.push(m),r++}if(o.backup===void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
backup"},message:"must have required property 'backup'"};e===null?e=[m]:e.push(m),r++}if(o.upgrade===void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"upgrade"},message:"must have required property 'upgrade'"};e===null?e=[m]:e.push(m),r++}if(o.liveMigration===void 0){let m={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"liveMigration"},message:"must have required property 'liveMigration'"};e===null?e=[m]:e.push(
m),r++}for(let m in o)if(!ve.call(ce.properties,m)){let h={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"};e===null?e=[h]:e.push(h),r++}if(o.controlPlaneAvailability!==void 0){let m=o.controlPlaneAvailability;if(typeof m!=
"string"){let h={instancePath:t+"/controlPlaneAvailability",schemaPath:"#/properties/controlPlaneAvailability/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[h]:e.push(h),r++}if(!(m==="SingleReplica"||m==="HighlyAvailable")){let h={instancePath:t+"/controlPlaneAvailability",schemaPath:"#/\
properties/controlPlaneAvailability/enum",keyword:"enum",params:{allowedValues:ce.properties.controlPlaneAvailability.enum},message:"must be equal to one of the\
 allowed values"};e===null?e=[h]:e.push(h),r++}}if(o.infrastructureAvailability!==void 0){let m=o.infrastructureAvailability;if(typeof m!="string"){let h={instancePath:t+
"/infrastructureAvailability",schemaPath:"#/properties/infrastructureAvailability/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[h]:e.push(h),r++}if(!(m==="SingleReplica"||m==="HighlyAvailable")){let h={instancePath:t+"/infrastructureAvailability",schemaPath:"#/properties/infrastructur\
eAvailability/enum",keyword:"enum",params:{allowedValues:ce.properties.infrastructureAvailability.enum},message:"must be equal to one of the allowed values"};e===
null?e=[h]:e.push(h),r++}}if(o.etcdSize!==void 0&&(A(o.etcdSize,{instancePath:t+"/etcdSize",parentData:o,parentDataProperty:"etcdSize",rootData:y})||(e=e===null?
A.errors:e.concat(A.errors),r=e.length)),o.auditProfile!==void 0){let m=o.auditProfile;if(typeof m!="string"){let h={instancePath:t+"/auditProfile",schemaPath:"\
#/properties/auditProfile/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),r++}if(!(m==="Default"||m==="WriteReque\
stBodies"||m==="AllRequestBodies"||m==="None")){let h={instancePath:t+"/auditProfile",schemaPath:"#/properties/auditProfile/enum",keyword:"enum",params:{allowedValues:ce.
properties.auditProfile.enum},message:"must be equal to one of the allowed values"};e===null?e=[h]:e.push(h),r++}}if(o.qosClass!==void 0){let m=o.qosClass;if(typeof m!=
"string"){let h={instancePath:t+"/qosClass",schemaPath:"#/properties/qosClass/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
h]:e.push(h),r++}if(!(m==="Burstable"||m==="Guaranteed")){let h={instancePath:t+"/qosClass",schemaPath:"#/properties/qosClass/enum",keyword:"enum",params:{allowedValues:ce.
properties.qosClass.enum},message:"must be equal to one of the allowed values"};e===null?e=[h]:e.push(h),r++}}if(o.deletionProtection!==void 0&&typeof o.deletionProtection!=
"boolean"){let m={instancePath:t+"/deletionProtection",schemaPath:"#/properties/deletionProtection/type",keyword:"type",params:{type:"boolean"},message:"must be\
 boolean"};e===null?e=[m]:e.push(m),r++}if(o.backup!==void 0){let m=o.backup;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.enabled===void 0){let h={instancePath:t+
"/backup",schemaPath:"#/properties/backup/required",keyword:"required",params:{missingProperty:"enabled"},message:"must have required property 'enabled'"};e===null?
e=[h]:e.push(h),r++}if(m.schedule===void 0){let h={instancePath:t+"/backup",schemaPath:"#/properties/backup/required",keyword:"required",params:{missingProperty:"\
schedule"},message:"must have required property 'schedule'"};e===null?e=[h]:e.push(h),r++}if(m.retention===void 0){let h={instancePath:t+"/backup",schemaPath:"#\
/properties/backup/required",keyword:"required",params:{missingProperty:"retention"},message:"must have required property 'retention'"};e===null?e=[h]:e.push(h),
r++}for(let h in m)if(!(h==="enabled"||h==="schedule"||h==="retention")){let g={instancePath:t+"/backup",schemaPath:"#/properties/backup/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"};e===null?e=[g]:e.push(g),r++}if(m.enabled!==void 0&&typeof m.
enabled!="boolean"){let h={instancePath:t+"/backup/enabled",schemaPath:"#/properties/backup/properties/enabled/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[h]:e.push(h),r++}if(m.schedule!==void 0){let h=m.schedule;if(typeof h=="string"){if(!He.test(h)){let g={instancePath:t+"/backup/sc\
hedule",schemaPath:"#/properties/backup/properties/schedule/pattern",keyword:"pattern",params:{pattern:"^(@(hourly|daily|weekly|monthly)|[^\\s]+( [^\\s]+){4})$"},
message:'must match pattern "^(@(hourly|daily|weekly|monthly)|[^\\s]+( [^\\s]+){4})$"'};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/backup/schedu\
le",schemaPath:"#/properties/backup/properties/schedule/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),r++}}m.retention!==
void 0&&(Q(m.retention,{instancePath:t+"/backup/retention",parentData:m,parentDataProperty:"retention",rootData:y})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.
length))}else{let h={instancePath:t+"/backup",schemaPath:"#/properties/backup/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
h]:e.push(h),r++}}if(o.upgrade!==void 0){let m=o.upgrade;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.maxSurge===void 0){let h={instancePath:t+"/upgrade",schemaPath:"\
#/properties/upgrade/required",keyword:"required",params:{missingProperty:"maxSurge"},message:"must have required property 'maxSurge'"};e===null?e=[h]:e.push(h),
r++}if(m.maxUnavailable===void 0){let h={instancePath:t+"/upgrade",schemaPath:"#/properties/upgrade/required",keyword:"required",params:{missingProperty:"maxUna\
vailable"},message:"must have required property 'maxUnavailable'"};e===null?e=[h]:e.push(h),r++}if(m.drainTimeout===void 0){let h={instancePath:t+"/upgrade",schemaPath:"\
#/properties/upgrade/required",keyword:"required",params:{missingProperty:"drainTimeout"},message:"must have required property 'drainTimeout'"};e===null?e=[h]:e.
push(h),r++}if(m.volumeDetachTimeout===void 0){let h={instancePath:t+"/upgrade",schemaPath:"#/properties/upgrade/required",keyword:"required",params:{missingProperty:"\
volumeDetachTimeout"},message:"must have required property 'volumeDetachTimeout'"};e===null?e=[h]:e.push(h),r++}for(let h in m)if(!(h==="maxSurge"||h==="maxUnav\
ailable"||h==="drainTimeout"||h==="volumeDetachTimeout")){let g={instancePath:t+"/upgrade",schemaPath:"#/properties/upgrade/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"};e===null?e=[g]:e.push(g),r++}if(m.maxSurge!==void 0){let h=m.maxSurge;
if(!(typeof h=="number"&&!(h%1)&&!isNaN(h))){let g={instancePath:t+"/upgrade/maxSurge",schemaPath:"#/properties/upgrade/properties/maxSurge/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[g]:e.push(g),r++}if(typeof h=="number"){if(h>50||isNaN(h)){let g={instancePath:t+"/upgrade/maxSur\
ge",schemaPath:"#/properties/upgrade/properties/maxSurge/maximum",keyword:"maximum",params:{comparison:"<=",limit:50},message:"must be <= 50"};e===null?e=[g]:e.
push(g),r++}if(h<0||isNaN(h)){let g={instancePath:t+"/upgrade/maxSurge",schemaPath:"#/properties/upgrade/properties/maxSurge/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[g]:e.push(g),r++}}}if(m.maxUnavailable!==void 0){let h=m.maxUnavailable;if(!(typeof h=="number"&&!(h%
1)&&!isNaN(h))){let g={instancePath:t+"/upgrade/maxUnavailable",schemaPath:"#/properties/upgrade/properties/maxUnavailable/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"};e===null?e=[g]:e.push(g),r++}if(typeof h=="number"){if(h>50||isNaN(h)){let g={instancePath:t+"/upgrade/maxUnavailable",schemaPath:"\
#/properties/upgrade/properties/maxUnavailable/maximum",keyword:"maximum",params:{comparison:"<=",limit:50},message:"must be <= 50"};e===null?e=[g]:e.push(g),r++}
if(h<0||isNaN(h)){let g={instancePath:t+"/upgrade/maxUnavailable",schemaPath:"#/properties/upgrade/properties/maxUnavailable/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[g]:e.push(g),r++}}}m.drainTimeout!==void 0&&(Q(m.drainTimeout,{instancePath:t+"/upgrade/drainTimeou\
t",parentData:m,parentDataProperty:"drainTimeout",rootData:y})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length)),m.volumeDetachTimeout!==void 0&&(Q(m.volumeDetachTimeout,
{instancePath:t+"/upgrade/volumeDetachTimeout",parentData:m,parentDataProperty:"volumeDetachTimeout",rootData:y})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length))}else{
let h={instancePath:t+"/upgrade",schemaPath:"#/properties/upgrade/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),
r++}}if(o.liveMigration!==void 0){let m=o.liveMigration;if(typeof m!="string"){let h={instancePath:t+"/liveMigration",schemaPath:"#/properties/liveMigration/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),r++}if(!(m==="Required"||m==="Optional")){let h={instancePath:t+"/li\
veMigration",schemaPath:"#/properties/liveMigration/enum",keyword:"enum",params:{allowedValues:ce.properties.liveMigration.enum},message:"must be equal to one o\
f the allowed values"};e===null?e=[h]:e.push(h),r++}}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[m]:e.push(m),r++}return se.errors=e,r===0}var Ze=new RegExp("^https?://[^\\s]+$","u");function J(o,{instancePath:t="",parentData:w,parentDataProperty:N,rootData:y=o}={}){let e=null,r=0;if(typeof o=="str\
ing"){if(P(o)>500){let m={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?
e=[m]:e.push(m),r++}if(!Ze.test(o)){let m={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"},message:'must match pat\
tern "^https?://[^\\s]+$"'};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[m]:e.push(m),r++}return J.errors=e,r===0}function Ie(o,{instancePath:t="",parentData:w,parentDataProperty:N,rootData:y=o}={}){let e=null,r=0;
if(o&&typeof o=="object"&&!Array.isArray(o)){o.versions===void 0&&(o.versions={}),o.sites===void 0&&(o.sites=[{name:"site-a"},{name:"site-b"},{name:"site-c"}]),
o.sizes===void 0&&(o.sizes={small:{cores:4,memory:"16Gi"},medium:{cores:8,memory:"32Gi"},large:{cores:16,memory:"64Gi"},xlarge:{cores:32,memory:"128Gi"}}),o.gpus===
void 0&&(o.gpus={a100:{deviceName:"nvidia.com/GA100_A100_PCIE_40GB"}}),o.storage===void 0&&(o.storage={}),o.networks===void 0&&(o.networks={}),o.baseDomain===void 0&&
(o.baseDomain="k8s.example.com"),o.hubIngress===void 0&&(o.hubIngress={}),o.addresses===void 0&&(o.addresses={}),o.secretStore===void 0&&(o.secretStore={}),o.identity===
void 0&&(o.identity={}),o.charts===void 0&&(o.charts={}),o.addons===void 0&&(o.addons={kyverno:{chart:{repository:"https://kyverno.github.io/kyverno",name:"kyve\
rno",version:"3.9.0"},namespace:"kyverno",values:{admissionController:{replicas:3}},objects:[{apiVersion:"kyverno.io/v1",kind:"ClusterPolicy",metadata:{name:"di\
sallow-latest-tag"},spec:{background:!0,rules:[{name:"require-image-tag",match:{any:[{resources:{kinds:["Pod"]}}]},exclude:{any:[{resources:{namespaces:["opensh\
ift-*","kube-*"]}}]},validate:{failureAction:"Audit",message:"An image needs a tag other than latest.",pattern:{spec:{containers:[{image:"*:* & !*:latest"}]}}}}]}}]},
"cert-manager":{chart:{repository:"https://charts.jetstack.io",name:"cert-manager",version:"v1.20.2"},namespace:"cert-manager",values:{crds:{enabled:!0}},objects:[
{apiVersion:"cert-manager.io/v1",kind:"ClusterIssuer",metadata:{name:"company"},spec:{acme:{server:"https://acme.example.com/directory",privateKeySecretRef:{name:"\
company-acme-account"},solvers:[{http01:{ingress:{}}}]}}}]},"external-secrets":{chart:{repository:"https://charts.external-secrets.io",name:"external-secrets",version:"\
2.9.0"},namespace:"external-secrets"}}),o.hypershift===void 0&&(o.hypershift={}),o.tiers===void 0&&(o.tiers={}),o.backup===void 0&&(o.backup={}),o.monitoring===
void 0&&(o.monitoring={}),o.fleet===void 0&&(o.fleet={}),o.gitops===void 0&&(o.gitops={}),o.threatDetection===void 0&&(o.threatDetection={}),o.bastion===void 0&&
(o.bastion={}),o.registryMirrors===void 0&&(o.registryMirrors=[]),o.certificates===void 0&&(o.certificates={}),o.quota===void 0&&(o.quota={}),o.ttl===void 0&&(o.
ttl={}),o.limits===void 0&&(o.limits={});for(let s in o)if(!ve.call(V.properties,s)){let a={instancePath:t,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),r++}if(o.apiVersion!==void 0){let s=o.apiVersion;
if(typeof s!="string"){let a={instancePath:t+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[a]:e.push(a),r++}if(s!=="aerodrome.dev/v1alpha1"){let a={instancePath:t+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",
params:{allowedValues:V.properties.apiVersion.enum},message:"must be equal to one of the allowed values"};e===null?e=[a]:e.push(a),r++}}if(o.kind!==void 0){let s=o.
kind;if(typeof s!="string"){let a={instancePath:t+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[a]:e.push(a),r++}if(s!=="Platform"){let a={instancePath:t+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:V.properties.
kind.enum},message:"must be equal to one of the allowed values"};e===null?e=[a]:e.push(a),r++}}let I=o.versions;if(I&&typeof I=="object"&&!Array.isArray(I)){I.default===
void 0&&(I.default="4.20"),I.releases===void 0&&(I.releases=[{version:"4.19.15",image:"quay.io/openshift-release-dev/ocp-release:4.19.15-multi",channels:["candi\
date","fast","stable"]},{version:"4.19.17",image:"quay.io/openshift-release-dev/ocp-release:4.19.17-multi",channels:["candidate","fast","stable"]},{version:"4.1\
9.18",image:"quay.io/openshift-release-dev/ocp-release:4.19.18-multi",channels:["candidate","fast","stable"]},{version:"4.20.4",image:"quay.io/openshift-release\
-dev/ocp-release:4.20.4-multi"},{version:"4.20.5",image:"quay.io/openshift-release-dev/ocp-release:4.20.5-multi"},{version:"4.20.6",image:"quay.io/openshift-rel\
ease-dev/ocp-release:4.20.6-multi"}]);for(let i in I)if(!(i==="default"||i==="releases")){let n={instancePath:t+"/versions",schemaPath:"#/properties/versions/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}let s=I.
default;if(typeof s=="string"){if(!Te.test(s)){let i={instancePath:t+"/versions/default",schemaPath:"#/properties/versions/properties/default/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]+\\.[0-9]+(\\.[0-9]+)?$"},message:'must match pattern "^[0-9]+\\.[0-9]+(\\.[0-9]+)?$"'};e===null?e=[i]:e.push(i),r++}}else{let i={
instancePath:t+"/versions/default",schemaPath:"#/properties/versions/properties/default/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),r++}let a=I.releases;if(Array.isArray(a)){if(a.length>200){let n={instancePath:t+"/versions/releases",schemaPath:"#/properties/versions/pro\
perties/releases/maxItems",keyword:"maxItems",params:{limit:200},message:"must NOT have more than 200 items"};e===null?e=[n]:e.push(n),r++}if(a.length<1){let n={
instancePath:t+"/versions/releases",schemaPath:"#/properties/versions/properties/releases/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have f\
ewer than 1 items"};e===null?e=[n]:e.push(n),r++}let i=a.length;for(let n=0;n<i;n++){let l=a[n];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.channels===void 0&&
(l.channels=["candidate","fast","stable","eus"]),l.version===void 0){let d={instancePath:t+"/versions/releases/"+n,schemaPath:"#/properties/versions/properties/\
releases/items/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===null?e=[d]:e.push(d),r++}if(l.
image===void 0){let d={instancePath:t+"/versions/releases/"+n,schemaPath:"#/properties/versions/properties/releases/items/required",keyword:"required",params:{missingProperty:"\
image"},message:"must have required property 'image'"};e===null?e=[d]:e.push(d),r++}for(let d in l)if(!(d==="version"||d==="image"||d==="channels")){let p={instancePath:t+
"/versions/releases/"+n,schemaPath:"#/properties/versions/properties/releases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),r++}if(l.version!==void 0){let d=l.version;if(typeof d=="string"){if(!Le.test(d)){let p={
instancePath:t+"/versions/releases/"+n+"/version",schemaPath:"#/properties/versions/properties/releases/items/properties/version/pattern",keyword:"pattern",params:{
pattern:"^[0-9]+\\.[0-9]+\\.[0-9]+(-(ec|rc)\\.[0-9]+)?$"},message:'must match pattern "^[0-9]+\\.[0-9]+\\.[0-9]+(-(ec|rc)\\.[0-9]+)?$"'};e===null?e=[p]:e.push(p),
r++}}else{let p={instancePath:t+"/versions/releases/"+n+"/version",schemaPath:"#/properties/versions/properties/releases/items/properties/version/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),r++}}if(l.image!==void 0){let d=l.image;if(typeof d=="string"){if(P(d)>500){let p={
instancePath:t+"/versions/releases/"+n+"/image",schemaPath:"#/properties/versions/properties/releases/items/properties/image/maxLength",keyword:"maxLength",params:{
limit:500},message:"must NOT have more than 500 characters"};e===null?e=[p]:e.push(p),r++}if(P(d)<1){let p={instancePath:t+"/versions/releases/"+n+"/image",schemaPath:"\
#/properties/versions/properties/releases/items/properties/image/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[p]:e.push(p),r++}if(!Ae.test(d)){let p={instancePath:t+"/versions/releases/"+n+"/image",schemaPath:"#/properties/versions/properties/releases/items/\
properties/image/pattern",keyword:"pattern",params:{pattern:"^[^\\s]+$"},message:'must match pattern "^[^\\s]+$"'};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+
"/versions/releases/"+n+"/image",schemaPath:"#/properties/versions/properties/releases/items/properties/image/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),r++}}let u=l.channels;if(Array.isArray(u)){if(u.length<1){let f={instancePath:t+"/versions/releases/"+n+"/channels",schemaPath:"\
#/properties/versions/properties/releases/items/properties/channels/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[f]:e.push(f),r++}let d=u.length;for(let f=0;f<d;f++){let k=u[f];if(typeof k!="string"){let X={instancePath:t+"/versions/releases/"+n+"/channels/"+f,schemaPath:"\
#/properties/versions/properties/releases/items/properties/channels/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[X]:e.
push(X),r++}if(!(k==="candidate"||k==="fast"||k==="stable"||k==="eus")){let X={instancePath:t+"/versions/releases/"+n+"/channels/"+f,schemaPath:"#/properties/ve\
rsions/properties/releases/items/properties/channels/items/enum",keyword:"enum",params:{allowedValues:V.properties.versions.properties.releases.items.properties.
channels.items.enum},message:"must be equal to one of the allowed values"};e===null?e=[X]:e.push(X),r++}}let p=u.length,c;if(p>1){let f={};for(;p--;){let k=u[p];
if(typeof k=="string"){if(typeof f[k]=="number"){c=f[k];let X={instancePath:t+"/versions/releases/"+n+"/channels",schemaPath:"#/properties/versions/properties/r\
eleases/items/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c},message:"must NOT have duplicate items (items ## "+c+" and "+p+" are ident\
ical)"};e===null?e=[X]:e.push(X),r++;break}f[k]=p}}}}else{let d={instancePath:t+"/versions/releases/"+n+"/channels",schemaPath:"#/properties/versions/properties\
/releases/items/properties/channels/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[d]:e.push(d),r++}}else{let u={instancePath:t+
"/versions/releases/"+n,schemaPath:"#/properties/versions/properties/releases/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[u]:e.push(u),r++}}}else{let i={instancePath:t+"/versions/releases",schemaPath:"#/properties/versions/properties/releases/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[i]:e.push(i),r++}}else{let s={instancePath:t+"/versions",schemaPath:"#/properties/versions/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}let R=o.sites;if(Array.isArray(R)){if(R.length>15){let a={instancePath:t+"/sites",schemaPath:"\
#/properties/sites/maxItems",keyword:"maxItems",params:{limit:15},message:"must NOT have more than 15 items"};e===null?e=[a]:e.push(a),r++}if(R.length<1){let a={
instancePath:t+"/sites",schemaPath:"#/properties/sites/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:
e.push(a),r++}let s=R.length;for(let a=0;a<s;a++){let i=R[a];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let n={instancePath:t+"/sites/"+a,
schemaPath:"#/properties/sites/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[n]:e.
push(n),r++}for(let n in i)if(!(n==="name"||n==="zone")){let l={instancePath:t+"/sites/"+a,schemaPath:"#/properties/sites/items/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),r++}if(i.name!==void 0){let n=i.name;
if(typeof n=="string"){if(P(n)>15){let l={instancePath:t+"/sites/"+a+"/name",schemaPath:"#/properties/sites/items/properties/name/maxLength",keyword:"maxLength",
params:{limit:15},message:"must NOT have more than 15 characters"};e===null?e=[l]:e.push(l),r++}if(!ze.test(n)){let l={instancePath:t+"/sites/"+a+"/name",schemaPath:"\
#/properties/sites/items/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z]([-a-z0-9\
]*[a-z0-9])?$"'};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/sites/"+a+"/name",schemaPath:"#/properties/sites/items/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),r++}}if(i.zone!==void 0){let n=i.zone;if(typeof n=="string"){if(P(n)>63){let l={
instancePath:t+"/sites/"+a+"/zone",schemaPath:"#/properties/sites/items/properties/zone/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have \
more than 63 characters"};e===null?e=[l]:e.push(l),r++}if(P(n)<1){let l={instancePath:t+"/sites/"+a+"/zone",schemaPath:"#/properties/sites/items/properties/zone\
/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),r++}if(!Oe.test(n)){let l={instancePath:t+
"/sites/"+a+"/zone",schemaPath:"#/properties/sites/items/properties/zone/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},
message:'must match pattern "^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"'};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/sites/"+a+"/zone",schemaPath:"\
#/properties/sites/items/properties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),r++}}}else{let n={instancePath:t+
"/sites/"+a,schemaPath:"#/properties/sites/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),r++}}}else{let s={
instancePath:t+"/sites",schemaPath:"#/properties/sites/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),r++}let ae=o.
sizes;if(ae&&typeof ae=="object"&&!Array.isArray(ae)){if(Object.keys(ae).length>50){let s={instancePath:t+"/sizes",schemaPath:"#/properties/sizes/maxProperties",
keyword:"maxProperties",params:{limit:50},message:"must NOT have more than 50 properties"};e===null?e=[s]:e.push(s),r++}if(Object.keys(ae).length<1){let s={instancePath:t+
"/sizes",schemaPath:"#/properties/sizes/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties"};e===null?e=[s]:
e.push(s),r++}for(let s in ae){let a=r;if(typeof s=="string"&&!$e.test(s)){let i={instancePath:t+"/sizes",schemaPath:"#/properties/sizes/propertyNames/pattern",
keyword:"pattern",params:{pattern:"^[a-z]([-a-z0-9]{0,30}[a-z0-9])?$"},message:'must match pattern "^[a-z]([-a-z0-9]{0,30}[a-z0-9])?$"',propertyName:s};e===null?
e=[i]:e.push(i),r++}var m=a===r;if(!m){let i={instancePath:t+"/sizes",schemaPath:"#/properties/sizes/propertyNames",keyword:"propertyNames",params:{propertyName:s},
message:"property name must be valid"};e===null?e=[i]:e.push(i),r++}}for(let s in ae){let a=ae[s];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.cores===void 0){
let i={instancePath:t+"/sizes/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sizes/additionalProperties/required",keyword:"required",params:{
missingProperty:"cores"},message:"must have required property 'cores'"};e===null?e=[i]:e.push(i),r++}if(a.memory===void 0){let i={instancePath:t+"/sizes/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sizes/additionalProperties/required",keyword:"required",params:{missingProperty:"memory"},message:"must \
have required property 'memory'"};e===null?e=[i]:e.push(i),r++}for(let i in a)if(!(i==="cores"||i==="memory"||i==="rootVolumeSize")){let n={instancePath:t+"/siz\
es/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sizes/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}if(a.cores!==void 0){let i=a.cores;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let n={
instancePath:t+"/sizes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/cores",schemaPath:"#/properties/sizes/additionalProperties/properties/cores/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof i=="number"){if(i>256||isNaN(i)){let n={instancePath:t+"/sizes/"+
s.replace(/~/g,"~0").replace(/\//g,"~1")+"/cores",schemaPath:"#/properties/sizes/additionalProperties/properties/cores/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:256},message:"must be <= 256"};e===null?e=[n]:e.push(n),r++}if(i<1||isNaN(i)){let n={instancePath:t+"/sizes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/cores",schemaPath:"#/properties/sizes/additionalProperties/properties/cores/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};
e===null?e=[n]:e.push(n),r++}}}a.memory!==void 0&&(A(a.memory,{instancePath:t+"/sizes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/memory",parentData:a,parentDataProperty:"\
memory",rootData:y})||(e=e===null?A.errors:e.concat(A.errors),r=e.length)),a.rootVolumeSize!==void 0&&(A(a.rootVolumeSize,{instancePath:t+"/sizes/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/rootVolumeSize",parentData:a,parentDataProperty:"rootVolumeSize",rootData:y})||(e=e===null?A.errors:e.concat(A.errors),r=e.length))}else{
let i={instancePath:t+"/sizes/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sizes/additionalProperties/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t+"/sizes",schemaPath:"#/properties/sizes/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}let ne=o.gpus;if(ne&&typeof ne=="object"&&!Array.isArray(ne)){if(Object.keys(ne).length>50){
let s={instancePath:t+"/gpus",schemaPath:"#/properties/gpus/maxProperties",keyword:"maxProperties",params:{limit:50},message:"must NOT have more than 50 propert\
ies"};e===null?e=[s]:e.push(s),r++}for(let s in ne){let a=r;if(typeof s=="string"&&!Se.test(s)){let i={instancePath:t+"/gpus",schemaPath:"#/properties/gpus/prop\
ertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]{0,30}[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]{0,30}[a-z0-9])?$"',
propertyName:s};e===null?e=[i]:e.push(i),r++}var h=a===r;if(!h){let i={instancePath:t+"/gpus",schemaPath:"#/properties/gpus/propertyNames",keyword:"propertyName\
s",params:{propertyName:s},message:"property name must be valid"};e===null?e=[i]:e.push(i),r++}}for(let s in ne){let a=ne[s];if(a&&typeof a=="object"&&!Array.isArray(
a)){if(a.maxPerNode===void 0&&(a.maxPerNode=8),a.deviceName===void 0){let n={instancePath:t+"/gpus/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prop\
erties/gpus/additionalProperties/required",keyword:"required",params:{missingProperty:"deviceName"},message:"must have required property 'deviceName'"};e===null?
e=[n]:e.push(n),r++}for(let n in a)if(!(n==="deviceName"||n==="sites"||n==="maxPerNode")){let l={instancePath:t+"/gpus/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/gpus/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have add\
itional properties"};e===null?e=[l]:e.push(l),r++}if(a.deviceName!==void 0){let n=a.deviceName;if(typeof n=="string"){if(P(n)>253){let l={instancePath:t+"/gpus/"+
s.replace(/~/g,"~0").replace(/\//g,"~1")+"/deviceName",schemaPath:"#/properties/gpus/additionalProperties/properties/deviceName/maxLength",keyword:"maxLength",params:{
limit:253},message:"must NOT have more than 253 characters"};e===null?e=[l]:e.push(l),r++}if(P(n)<1){let l={instancePath:t+"/gpus/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/deviceName",schemaPath:"#/properties/gpus/additionalProperties/properties/deviceName/minLength",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),r++}if(!Ae.test(n)){let l={instancePath:t+"/gpus/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/devic\
eName",schemaPath:"#/properties/gpus/additionalProperties/properties/deviceName/pattern",keyword:"pattern",params:{pattern:"^[^\\s]+$"},message:'must match patt\
ern "^[^\\s]+$"'};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/gpus/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/deviceName",schemaPath:"#/propert\
ies/gpus/additionalProperties/properties/deviceName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),r++}}if(a.sites!==
void 0){let n=a.sites;if(Array.isArray(n)){if(n.length<1){let p={instancePath:t+"/gpus/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/sites",schemaPath:"#/propert\
ies/gpus/additionalProperties/properties/sites/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[p]:e.push(p),
r++}let l=n.length;for(let p=0;p<l;p++)if(typeof n[p]!="string"){let c={instancePath:t+"/gpus/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/sites/"+p,schemaPath:"\
#/properties/gpus/additionalProperties/properties/sites/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),r++}
let u=n.length,d;if(u>1){let p={};for(;u--;){let c=n[u];if(typeof c=="string"){if(typeof p[c]=="number"){d=p[c];let f={instancePath:t+"/gpus/"+s.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/sites",schemaPath:"#/properties/gpus/additionalProperties/properties/sites/uniqueItems",keyword:"uniqueItems",params:{i:u,j:d},message:"\
must NOT have duplicate items (items ## "+d+" and "+u+" are identical)"};e===null?e=[f]:e.push(f),r++;break}p[c]=u}}}}else{let l={instancePath:t+"/gpus/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/sites",schemaPath:"#/properties/gpus/additionalProperties/properties/sites/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[l]:e.push(l),r++}}let i=a.maxPerNode;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let n={instancePath:t+"/gpus/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/maxPerNode",schemaPath:"#/properties/gpus/additionalProperties/properties/maxPerNode/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof i=="number"){if(i>16||isNaN(i)){let n={instancePath:t+"/gpus/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/maxPerNode",schemaPath:"#/properties/gpus/additionalProperties/properties/maxPerNode/maximum",keyword:"maximum",params:{comparison:"<=",limit:16},message:"mus\
t be <= 16"};e===null?e=[n]:e.push(n),r++}if(i<1||isNaN(i)){let n={instancePath:t+"/gpus/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/maxPerNode",schemaPath:"#/\
properties/gpus/additionalProperties/properties/maxPerNode/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.
push(n),r++}}}else{let i={instancePath:t+"/gpus/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/gpus/additionalProperties/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t+"/gpus",schemaPath:"#/properties/gpus/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}let z=o.storage;if(z&&typeof z=="object"&&!Array.isArray(z)){z.classes===void 0&&
(z.classes={"ceph-block":{accessModes:["ReadWriteMany"],volumeMode:"Block"},"local-nvme":{accessModes:["ReadWriteOnce"],volumeMode:"Filesystem"}}),z.rootVolume===
void 0&&(z.rootVolume={}),z.etcd===void 0&&(z.etcd={}),z.mapping===void 0&&(z.mapping=[{infra:"ceph-block",guest:"block",group:"ceph"}]),z.snapshotMapping===void 0&&
(z.snapshotMapping=[{infra:"ceph-block-snapshots",guest:"block-snapshots",group:"ceph"}]);for(let u in z)if(!(u==="classes"||u==="rootVolume"||u==="etcd"||u==="\
mapping"||u==="snapshotMapping")){let d={instancePath:t+"/storage",schemaPath:"#/properties/storage/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:u},message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),r++}let s=z.classes;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.
keys(s).length>50){let u={instancePath:t+"/storage/classes",schemaPath:"#/properties/storage/properties/classes/maxProperties",keyword:"maxProperties",params:{limit:50},
message:"must NOT have more than 50 properties"};e===null?e=[u]:e.push(u),r++}if(Object.keys(s).length<1){let u={instancePath:t+"/storage/classes",schemaPath:"#\
/properties/storage/properties/classes/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties"};e===null?e=[u]:e.
push(u),r++}for(let u in s){let d=s[u];if(d&&typeof d=="object"&&!Array.isArray(d)){d.accessModes===void 0&&(d.accessModes=["ReadWriteMany"]),d.volumeMode===void 0&&
(d.volumeMode="Block");for(let f in d)if(!(f==="accessModes"||f==="volumeMode")){let k={instancePath:t+"/storage/classes/"+u.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/storage/properties/classes/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
message:"must NOT have additional properties"};e===null?e=[k]:e.push(k),r++}let p=d.accessModes;if(Array.isArray(p)){if(p.length<1){let Y={instancePath:t+"/stor\
age/classes/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/accessModes",schemaPath:"#/properties/storage/properties/classes/additionalProperties/properties/access\
Modes/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[Y]:e.push(Y),r++}let f=p.length;for(let Y=0;Y<f;Y++){
let ie=p[Y];if(typeof ie!="string"){let oe={instancePath:t+"/storage/classes/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/accessModes/"+Y,schemaPath:"#/properti\
es/storage/properties/classes/additionalProperties/properties/accessModes/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[oe]:e.push(oe),r++}if(!(ie==="ReadWriteOnce"||ie==="ReadWriteMany")){let oe={instancePath:t+"/storage/classes/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/acce\
ssModes/"+Y,schemaPath:"#/properties/storage/properties/classes/additionalProperties/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues:V.properties.
storage.properties.classes.additionalProperties.properties.accessModes.items.enum},message:"must be equal to one of the allowed values"};e===null?e=[oe]:e.push(
oe),r++}}let k=p.length,X;if(k>1){let Y={};for(;k--;){let ie=p[k];if(typeof ie=="string"){if(typeof Y[ie]=="number"){X=Y[ie];let oe={instancePath:t+"/storage/cl\
asses/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/accessModes",schemaPath:"#/properties/storage/properties/classes/additionalProperties/properties/accessModes/\
uniqueItems",keyword:"uniqueItems",params:{i:k,j:X},message:"must NOT have duplicate items (items ## "+X+" and "+k+" are identical)"};e===null?e=[oe]:e.push(oe),
r++;break}Y[ie]=k}}}}else{let f={instancePath:t+"/storage/classes/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/accessModes",schemaPath:"#/properties/storage/pro\
perties/classes/additionalProperties/properties/accessModes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[f]:e.push(f),r++}let c=d.
volumeMode;if(typeof c!="string"){let f={instancePath:t+"/storage/classes/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/volumeMode",schemaPath:"#/properties/stor\
age/properties/classes/additionalProperties/properties/volumeMode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),
r++}if(!(c==="Block"||c==="Filesystem")){let f={instancePath:t+"/storage/classes/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/volumeMode",schemaPath:"#/properti\
es/storage/properties/classes/additionalProperties/properties/volumeMode/enum",keyword:"enum",params:{allowedValues:V.properties.storage.properties.classes.additionalProperties.
properties.volumeMode.enum},message:"must be equal to one of the allowed values"};e===null?e=[f]:e.push(f),r++}}else{let p={instancePath:t+"/storage/classes/"+u.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/storage/properties/classes/additionalProperties/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[p]:e.push(p),r++}}}else{let u={instancePath:t+"/storage/classes",schemaPath:"#/properties/storage/properties/classes/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),r++}let a=z.rootVolume;if(a&&typeof a=="object"&&!Array.isArray(a)){a.storageClass===
void 0&&(a.storageClass="ceph-block"),a.size===void 0&&(a.size="120Gi"),a.cacheStrategy===void 0&&(a.cacheStrategy="PVC");for(let p in a)if(!(p==="storageClass"||
p==="size"||p==="cacheStrategy")){let c={instancePath:t+"/storage/rootVolume",schemaPath:"#/properties/storage/properties/rootVolume/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[c]:e.push(c),r++}let u=a.storageClass;if(typeof u==
"string"){if(P(u)<1){let p={instancePath:t+"/storage/rootVolume/storageClass",schemaPath:"#/properties/storage/properties/rootVolume/properties/storageClass/min\
Length",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/storage\
/rootVolume/storageClass",schemaPath:"#/properties/storage/properties/rootVolume/properties/storageClass/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[p]:e.push(p),r++}A(a.size,{instancePath:t+"/storage/rootVolume/size",parentData:a,parentDataProperty:"size",rootData:y})||(e=e===null?
A.errors:e.concat(A.errors),r=e.length);let d=a.cacheStrategy;if(typeof d!="string"){let p={instancePath:t+"/storage/rootVolume/cacheStrategy",schemaPath:"#/pro\
perties/storage/properties/rootVolume/properties/cacheStrategy/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),r++}
if(!(d==="PVC"||d==="None")){let p={instancePath:t+"/storage/rootVolume/cacheStrategy",schemaPath:"#/properties/storage/properties/rootVolume/properties/cacheSt\
rategy/enum",keyword:"enum",params:{allowedValues:V.properties.storage.properties.rootVolume.properties.cacheStrategy.enum},message:"must be equal to one of the\
 allowed values"};e===null?e=[p]:e.push(p),r++}}else{let u={instancePath:t+"/storage/rootVolume",schemaPath:"#/properties/storage/properties/rootVolume/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),r++}let i=z.etcd;if(i&&typeof i=="object"&&!Array.isArray(i)){i.storageClass===void 0&&
(i.storageClass="local-nvme");for(let d in i)if(d!=="storageClass"){let p={instancePath:t+"/storage/etcd",schemaPath:"#/properties/storage/properties/etcd/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),r++}let u=i.
storageClass;if(typeof u=="string"){if(P(u)<1){let d={instancePath:t+"/storage/etcd/storageClass",schemaPath:"#/properties/storage/properties/etcd/properties/st\
orageClass/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:t+
"/storage/etcd/storageClass",schemaPath:"#/properties/storage/properties/etcd/properties/storageClass/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[d]:e.push(d),r++}}else{let u={instancePath:t+"/storage/etcd",schemaPath:"#/properties/storage/properties/etcd/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),r++}let n=z.mapping;if(Array.isArray(n)){if(n.length>50){let d={instancePath:t+"/storage/mappi\
ng",schemaPath:"#/properties/storage/properties/mapping/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?e=[d]:
e.push(d),r++}if(n.length<1){let d={instancePath:t+"/storage/mapping",schemaPath:"#/properties/storage/properties/mapping/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};e===null?e=[d]:e.push(d),r++}let u=n.length;for(let d=0;d<u;d++){let p=n[d];if(p&&typeof p=="object"&&!Array.isArray(
p)){if(p.infra===void 0){let c={instancePath:t+"/storage/mapping/"+d,schemaPath:"#/properties/storage/properties/mapping/items/required",keyword:"required",params:{
missingProperty:"infra"},message:"must have required property 'infra'"};e===null?e=[c]:e.push(c),r++}if(p.guest===void 0){let c={instancePath:t+"/storage/mappin\
g/"+d,schemaPath:"#/properties/storage/properties/mapping/items/required",keyword:"required",params:{missingProperty:"guest"},message:"must have required proper\
ty 'guest'"};e===null?e=[c]:e.push(c),r++}for(let c in p)if(!(c==="infra"||c==="guest"||c==="group")){let f={instancePath:t+"/storage/mapping/"+d,schemaPath:"#/\
properties/storage/properties/mapping/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional\
 properties"};e===null?e=[f]:e.push(f),r++}if(p.infra!==void 0){let c=p.infra;if(typeof c=="string"){if(P(c)<1){let f={instancePath:t+"/storage/mapping/"+d+"/in\
fra",schemaPath:"#/properties/storage/properties/mapping/items/properties/infra/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer tha\
n 1 characters"};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/storage/mapping/"+d+"/infra",schemaPath:"#/properties/storage/properties/mapping/ite\
ms/properties/infra/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),r++}}if(p.guest!==void 0){let c=p.guest;if(typeof c==
"string"){if(P(c)<1){let f={instancePath:t+"/storage/mapping/"+d+"/guest",schemaPath:"#/properties/storage/properties/mapping/items/properties/guest/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/storage/mapping\
/"+d+"/guest",schemaPath:"#/properties/storage/properties/mapping/items/properties/guest/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[f]:e.push(f),r++}}if(p.group!==void 0){let c=p.group;if(typeof c=="string"){if(P(c)<1){let f={instancePath:t+"/storage/mapping/"+d+"/group",schemaPath:"\
#/properties/storage/properties/mapping/items/properties/group/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/storage/mapping/"+d+"/group",schemaPath:"#/properties/storage/properties/mapping/items/properties/gro\
up/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),r++}}}else{let c={instancePath:t+"/storage/mapping/"+d,schemaPath:"\
#/properties/storage/properties/mapping/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),r++}}}else{let u={instancePath:t+
"/storage/mapping",schemaPath:"#/properties/storage/properties/mapping/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(
u),r++}let l=z.snapshotMapping;if(Array.isArray(l)){if(l.length>50){let d={instancePath:t+"/storage/snapshotMapping",schemaPath:"#/properties/storage/properties\
/snapshotMapping/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?e=[d]:e.push(d),r++}let u=l.length;for(let d=0;d<
u;d++){let p=l[d];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.infra===void 0){let c={instancePath:t+"/storage/snapshotMapping/"+d,schemaPath:"#/properties\
/storage/properties/snapshotMapping/items/required",keyword:"required",params:{missingProperty:"infra"},message:"must have required property 'infra'"};e===null?
e=[c]:e.push(c),r++}if(p.guest===void 0){let c={instancePath:t+"/storage/snapshotMapping/"+d,schemaPath:"#/properties/storage/properties/snapshotMapping/items/r\
equired",keyword:"required",params:{missingProperty:"guest"},message:"must have required property 'guest'"};e===null?e=[c]:e.push(c),r++}for(let c in p)if(!(c===
"infra"||c==="guest"||c==="group")){let f={instancePath:t+"/storage/snapshotMapping/"+d,schemaPath:"#/properties/storage/properties/snapshotMapping/items/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};e===null?e=[f]:e.push(f),r++}if(p.infra!==
void 0){let c=p.infra;if(typeof c=="string"){if(P(c)<1){let f={instancePath:t+"/storage/snapshotMapping/"+d+"/infra",schemaPath:"#/properties/storage/properties\
/snapshotMapping/items/properties/infra/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[f]:e.push(f),
r++}}else{let f={instancePath:t+"/storage/snapshotMapping/"+d+"/infra",schemaPath:"#/properties/storage/properties/snapshotMapping/items/properties/infra/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),r++}}if(p.guest!==void 0){let c=p.guest;if(typeof c=="string"){if(P(c)<
1){let f={instancePath:t+"/storage/snapshotMapping/"+d+"/guest",schemaPath:"#/properties/storage/properties/snapshotMapping/items/properties/guest/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/storage/snapshotMapping/"+
d+"/guest",schemaPath:"#/properties/storage/properties/snapshotMapping/items/properties/guest/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[f]:e.push(f),r++}}if(p.group!==void 0){let c=p.group;if(typeof c=="string"){if(P(c)<1){let f={instancePath:t+"/storage/snapshotMapping/"+d+"/gro\
up",schemaPath:"#/properties/storage/properties/snapshotMapping/items/properties/group/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fe\
wer than 1 characters"};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/storage/snapshotMapping/"+d+"/group",schemaPath:"#/properties/storage/propert\
ies/snapshotMapping/items/properties/group/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),r++}}}else{let c={instancePath:t+
"/storage/snapshotMapping/"+d,schemaPath:"#/properties/storage/properties/snapshotMapping/items/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[c]:e.push(c),r++}}}else{let u={instancePath:t+"/storage/snapshotMapping",schemaPath:"#/properties/storage/properties/snapshotMapping/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),r++}}else{let s={instancePath:t+"/storage",schemaPath:"#/properties/storage/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}let v=o.networks;if(v&&typeof v=="object"&&!Array.isArray(v)){v.hubRanges===
void 0&&(v.hubRanges=[{name:"hub pods",cidr:"10.128.0.0/14"},{name:"hub services",cidr:"172.30.0.0/16"},{name:"hub machines",cidr:"10.0.0.0/16",loadBalancers:!0},
{name:"hub OVN join switch",cidr:"100.64.0.0/16"},{name:"hub OVN transit switch",cidr:"100.88.0.0/16"},{name:"link-local and OVN masquerade",cidr:"169.254.0.0/1\
6"}]),v.podCIDR===void 0&&(v.podCIDR="10.132.0.0/14"),v.serviceCIDR===void 0&&(v.serviceCIDR="172.31.0.0/16"),v.hostPrefix===void 0&&(v.hostPrefix=23),v.apiServer===
void 0&&(v.apiServer={}),v.managementCIDRs===void 0&&(v.managementCIDRs=["10.128.0.0/14","10.0.0.0/16"]),v.tunnelPort===void 0&&(v.tunnelPort=8472),v.hubTunnelPorts===
void 0&&(v.hubTunnelPorts=[6081,4789]),v.healthPort===void 0&&(v.healthPort=9940),v.mtu===void 0&&(v.mtu=0),v.multiqueue===void 0&&(v.multiqueue=!1);for(let d in v)
if(!ve.call(V.properties.networks.properties,d)){let p={instancePath:t+"/networks",schemaPath:"#/properties/networks/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),r++}let s=v.hubRanges;if(Array.isArray(s)){if(s.
length>100){let p={instancePath:t+"/networks/hubRanges",schemaPath:"#/properties/networks/properties/hubRanges/maxItems",keyword:"maxItems",params:{limit:100},message:"\
must NOT have more than 100 items"};e===null?e=[p]:e.push(p),r++}if(s.length<1){let p={instancePath:t+"/networks/hubRanges",schemaPath:"#/properties/networks/pr\
operties/hubRanges/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[p]:e.push(p),r++}let d=s.length;for(let p=0;p<
d;p++){let c=s[p];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.loadBalancers===void 0&&(c.loadBalancers=!1),c.name===void 0){let f={instancePath:t+"/networ\
ks/hubRanges/"+p,schemaPath:"#/properties/networks/properties/hubRanges/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have re\
quired property 'name'"};e===null?e=[f]:e.push(f),r++}if(c.cidr===void 0){let f={instancePath:t+"/networks/hubRanges/"+p,schemaPath:"#/properties/networks/prope\
rties/hubRanges/items/required",keyword:"required",params:{missingProperty:"cidr"},message:"must have required property 'cidr'"};e===null?e=[f]:e.push(f),r++}for(let f in c)
if(!(f==="name"||f==="cidr"||f==="loadBalancers")){let k={instancePath:t+"/networks/hubRanges/"+p,schemaPath:"#/properties/networks/properties/hubRanges/items/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};e===null?e=[k]:e.push(k),r++}if(c.
name!==void 0){let f=c.name;if(typeof f=="string"){if(P(f)>60){let k={instancePath:t+"/networks/hubRanges/"+p+"/name",schemaPath:"#/properties/networks/properti\
es/hubRanges/items/properties/name/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characters"};e===null?e=[k]:e.push(k),r++}
if(P(f)<1){let k={instancePath:t+"/networks/hubRanges/"+p+"/name",schemaPath:"#/properties/networks/properties/hubRanges/items/properties/name/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/networks/hubRanges/"+p+"\
/name",schemaPath:"#/properties/networks/properties/hubRanges/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[k]:e.push(k),r++}}if(c.cidr!==void 0&&(U(c.cidr,{instancePath:t+"/networks/hubRanges/"+p+"/cidr",parentData:c,parentDataProperty:"cidr",rootData:y})||(e=e===
null?U.errors:e.concat(U.errors),r=e.length)),typeof c.loadBalancers!="boolean"){let f={instancePath:t+"/networks/hubRanges/"+p+"/loadBalancers",schemaPath:"#/p\
roperties/networks/properties/hubRanges/items/properties/loadBalancers/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[f]:e.
push(f),r++}}else{let f={instancePath:t+"/networks/hubRanges/"+p,schemaPath:"#/properties/networks/properties/hubRanges/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[f]:e.push(f),r++}}}else{let d={instancePath:t+"/networks/hubRanges",schemaPath:"#/properties/networks/properties/\
hubRanges/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[d]:e.push(d),r++}U(v.podCIDR,{instancePath:t+"/networks/podCIDR",parentData:v,
parentDataProperty:"podCIDR",rootData:y})||(e=e===null?U.errors:e.concat(U.errors),r=e.length),U(v.serviceCIDR,{instancePath:t+"/networks/serviceCIDR",parentData:v,
parentDataProperty:"serviceCIDR",rootData:y})||(e=e===null?U.errors:e.concat(U.errors),r=e.length);let a=v.hostPrefix;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){
let d={instancePath:t+"/networks/hostPrefix",schemaPath:"#/properties/networks/properties/hostPrefix/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"};e===null?e=[d]:e.push(d),r++}if(typeof a=="number"){if(a>126||isNaN(a)){let d={instancePath:t+"/networks/hostPrefix",schemaPath:"#/properties/netwo\
rks/properties/hostPrefix/maximum",keyword:"maximum",params:{comparison:"<=",limit:126},message:"must be <= 126"};e===null?e=[d]:e.push(d),r++}if(a<16||isNaN(a)){
let d={instancePath:t+"/networks/hostPrefix",schemaPath:"#/properties/networks/properties/hostPrefix/minimum",keyword:"minimum",params:{comparison:">=",limit:16},
message:"must be >= 16"};e===null?e=[d]:e.push(d),r++}}let i=v.apiServer;if(i&&typeof i=="object"&&!Array.isArray(i)){i.address===void 0&&(i.address="172.20.0.1"),
i.port===void 0&&(i.port=6443);for(let d in i)if(!(d==="address"||d==="port")){let p={instancePath:t+"/networks/apiServer",schemaPath:"#/properties/networks/pro\
perties/apiServer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[
p]:e.push(p),r++}me(i.address,{instancePath:t+"/networks/apiServer/address",parentData:i,parentDataProperty:"address",rootData:y})||(e=e===null?me.errors:e.concat(
me.errors),r=e.length),F(i.port,{instancePath:t+"/networks/apiServer/port",parentData:i,parentDataProperty:"port",rootData:y})||(e=e===null?F.errors:e.concat(F.
errors),r=e.length)}else{let d={instancePath:t+"/networks/apiServer",schemaPath:"#/properties/networks/properties/apiServer/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"};e===null?e=[d]:e.push(d),r++}let n=v.managementCIDRs;if(Array.isArray(n)){if(n.length>100){let f={instancePath:t+"/networks/ma\
nagementCIDRs",schemaPath:"#/properties/networks/properties/managementCIDRs/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100\
 items"};e===null?e=[f]:e.push(f),r++}if(n.length<1){let f={instancePath:t+"/networks/managementCIDRs",schemaPath:"#/properties/networks/properties/managementCI\
DRs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[f]:e.push(f),r++}let d=n.length;for(let f=0;f<d;f++)U(
n[f],{instancePath:t+"/networks/managementCIDRs/"+f,parentData:n,parentDataProperty:f,rootData:y})||(e=e===null?U.errors:e.concat(U.errors),r=e.length);let p=n.
length,c;if(p>1){e:for(;p--;)for(c=p;c--;)if(he(n[p],n[c])){let f={instancePath:t+"/networks/managementCIDRs",schemaPath:"#/properties/networks/properties/manag\
ementCIDRs/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c},message:"must NOT have duplicate items (items ## "+c+" and "+p+" are identical)"};e===null?e=[f]:
e.push(f),r++;break e}}}else{let d={instancePath:t+"/networks/managementCIDRs",schemaPath:"#/properties/networks/properties/managementCIDRs/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[d]:e.push(d),r++}F(v.tunnelPort,{instancePath:t+"/networks/tunnelPort",parentData:v,parentDataProperty:"\
tunnelPort",rootData:y})||(e=e===null?F.errors:e.concat(F.errors),r=e.length);let l=v.hubTunnelPorts;if(Array.isArray(l)){if(l.length>10){let f={instancePath:t+
"/networks/hubTunnelPorts",schemaPath:"#/properties/networks/properties/hubTunnelPorts/maxItems",keyword:"maxItems",params:{limit:10},message:"must NOT have mor\
e than 10 items"};e===null?e=[f]:e.push(f),r++}let d=l.length;for(let f=0;f<d;f++)F(l[f],{instancePath:t+"/networks/hubTunnelPorts/"+f,parentData:l,parentDataProperty:f,
rootData:y})||(e=e===null?F.errors:e.concat(F.errors),r=e.length);let p=l.length,c;if(p>1){e:for(;p--;)for(c=p;c--;)if(he(l[p],l[c])){let f={instancePath:t+"/ne\
tworks/hubTunnelPorts",schemaPath:"#/properties/networks/properties/hubTunnelPorts/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c},message:"must NOT have du\
plicate items (items ## "+c+" and "+p+" are identical)"};e===null?e=[f]:e.push(f),r++;break e}}}else{let d={instancePath:t+"/networks/hubTunnelPorts",schemaPath:"\
#/properties/networks/properties/hubTunnelPorts/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[d]:e.push(d),r++}F(v.healthPort,
{instancePath:t+"/networks/healthPort",parentData:v,parentDataProperty:"healthPort",rootData:y})||(e=e===null?F.errors:e.concat(F.errors),r=e.length);let u=v.mtu;
if(!(typeof u=="number"&&!(u%1)&&!isNaN(u))){let d={instancePath:t+"/networks/mtu",schemaPath:"#/properties/networks/properties/mtu/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[d]:e.push(d),r++}if(typeof u=="number"){if(u>9216||isNaN(u)){let d={instancePath:t+"/networks/mtu",schemaPath:"\
#/properties/networks/properties/mtu/maximum",keyword:"maximum",params:{comparison:"<=",limit:9216},message:"must be <= 9216"};e===null?e=[d]:e.push(d),r++}if(u<
0||isNaN(u)){let d={instancePath:t+"/networks/mtu",schemaPath:"#/properties/networks/properties/mtu/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[d]:e.push(d),r++}}if(typeof v.multiqueue!="boolean"){let d={instancePath:t+"/networks/multiqueue",schemaPath:"#/properties/n\
etworks/properties/multiqueue/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[d]:e.push(d),r++}}else{let s={instancePath:t+"\
/networks",schemaPath:"#/properties/networks/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}ue(o.baseDomain,
{instancePath:t+"/baseDomain",parentData:o,parentDataProperty:"baseDomain",rootData:y})||(e=e===null?ue.errors:e.concat(ue.errors),r=e.length);let ee=o.hubIngress;
if(ee&&typeof ee=="object"&&!Array.isArray(ee)){ee.domain===void 0&&(ee.domain="apps.hub.example.com");for(let s in ee)if(!(s==="domain"||s==="address")){let a={
instancePath:t+"/hubIngress",schemaPath:"#/properties/hubIngress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"mus\
t NOT have additional properties"};e===null?e=[a]:e.push(a),r++}ue(ee.domain,{instancePath:t+"/hubIngress/domain",parentData:ee,parentDataProperty:"domain",rootData:y})||
(e=e===null?ue.errors:e.concat(ue.errors),r=e.length),ee.address!==void 0&&(me(ee.address,{instancePath:t+"/hubIngress/address",parentData:ee,parentDataProperty:"\
address",rootData:y})||(e=e===null?me.errors:e.concat(me.errors),r=e.length))}else{let s={instancePath:t+"/hubIngress",schemaPath:"#/properties/hubIngress/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}let C=o.addresses;if(C&&typeof C=="object"&&!Array.isArray(C)){C.namespace===
void 0&&(C.namespace="metallb-system"),C.api===void 0&&(C.api={}),C.ingress===void 0&&(C.ingress={}),C.advertisement===void 0&&(C.advertisement={});for(let n in C)
if(!(n==="namespace"||n==="api"||n==="ingress"||n==="advertisement")){let l={instancePath:t+"/addresses",schemaPath:"#/properties/addresses/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),r++}b(C.namespace,{instancePath:t+
"/addresses/namespace",parentData:C,parentDataProperty:"namespace",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length);let s=C.api;if(s&&typeof s==
"object"&&!Array.isArray(s)){s.ranges===void 0&&(s.ranges=["192.0.2.0/24"]);for(let n in s)if(n!=="ranges"){let l={instancePath:t+"/addresses/api",schemaPath:"#\
/properties/addresses/properties/api/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional proper\
ties"};e===null?e=[l]:e.push(l),r++}de(s.ranges,{instancePath:t+"/addresses/api/ranges",parentData:s,parentDataProperty:"ranges",rootData:y})||(e=e===null?de.errors:
e.concat(de.errors),r=e.length)}else{let n={instancePath:t+"/addresses/api",schemaPath:"#/properties/addresses/properties/api/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[n]:e.push(n),r++}let a=C.ingress;if(a&&typeof a=="object"&&!Array.isArray(a)){a.ranges===void 0&&(a.ranges=["198.\
51.100.0/24"]),a.perCluster===void 0&&(a.perCluster=4);for(let l in a)if(!(l==="ranges"||l==="perCluster")){let u={instancePath:t+"/addresses/ingress",schemaPath:"\
#/properties/addresses/properties/ingress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional p\
roperties"};e===null?e=[u]:e.push(u),r++}de(a.ranges,{instancePath:t+"/addresses/ingress/ranges",parentData:a,parentDataProperty:"ranges",rootData:y})||(e=e===null?
de.errors:e.concat(de.errors),r=e.length);let n=a.perCluster;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let l={instancePath:t+"/addresses/ingress/perCluster",
schemaPath:"#/properties/addresses/properties/ingress/properties/perCluster/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[
l]:e.push(l),r++}if(typeof n=="number"){if(n>64||isNaN(n)){let l={instancePath:t+"/addresses/ingress/perCluster",schemaPath:"#/properties/addresses/properties/i\
ngress/properties/perCluster/maximum",keyword:"maximum",params:{comparison:"<=",limit:64},message:"must be <= 64"};e===null?e=[l]:e.push(l),r++}if(n<1||isNaN(n)){
let l={instancePath:t+"/addresses/ingress/perCluster",schemaPath:"#/properties/addresses/properties/ingress/properties/perCluster/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[l]:e.push(l),r++}}}else{let n={instancePath:t+"/addresses/ingress",schemaPath:"#/properties/address\
es/properties/ingress/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),r++}let i=C.advertisement;if(i&&typeof i=="\
object"&&!Array.isArray(i)){i.type===void 0&&(i.type="L2"),i.interfaces===void 0&&(i.interfaces=[]),i.peers===void 0&&(i.peers=[]),i.communities===void 0&&(i.communities=
[]),i.nodeSelector===void 0&&(i.nodeSelector={});for(let p in i)if(!(p==="type"||p==="interfaces"||p==="peers"||p==="communities"||p==="nodeSelector")){let c={instancePath:t+
"/addresses/advertisement",schemaPath:"#/properties/addresses/properties/advertisement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"};e===null?e=[c]:e.push(c),r++}let n=i.type;if(typeof n!="string"){let p={instancePath:t+"/addresses/advertisement/\
type",schemaPath:"#/properties/addresses/properties/advertisement/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[p]:e.push(p),r++}if(!(n==="L2"||n==="BGP")){let p={instancePath:t+"/addresses/advertisement/type",schemaPath:"#/properties/addresses/properties/advertisement\
/properties/type/enum",keyword:"enum",params:{allowedValues:V.properties.addresses.properties.advertisement.properties.type.enum},message:"must be equal to one \
of the allowed values"};e===null?e=[p]:e.push(p),r++}let l=i.interfaces;if(Array.isArray(l)){if(l.length>20){let c={instancePath:t+"/addresses/advertisement/int\
erfaces",schemaPath:"#/properties/addresses/properties/advertisement/properties/interfaces/maxItems",keyword:"maxItems",params:{limit:20},message:"must NOT have\
 more than 20 items"};e===null?e=[c]:e.push(c),r++}let p=l.length;for(let c=0;c<p;c++)H(l[c],{instancePath:t+"/addresses/advertisement/interfaces/"+c,parentData:l,
parentDataProperty:c,rootData:y})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)}else{let p={instancePath:t+"/addresses/advertisement/interfaces",schemaPath:"\
#/properties/addresses/properties/advertisement/properties/interfaces/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(
p),r++}let u=i.peers;if(Array.isArray(u)){if(u.length>20){let c={instancePath:t+"/addresses/advertisement/peers",schemaPath:"#/properties/addresses/properties/a\
dvertisement/properties/peers/maxItems",keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items"};e===null?e=[c]:e.push(c),r++}let p=u.length;
for(let c=0;c<p;c++)b(u[c],{instancePath:t+"/addresses/advertisement/peers/"+c,parentData:u,parentDataProperty:c,rootData:y})||(e=e===null?b.errors:e.concat(b.errors),
r=e.length)}else{let p={instancePath:t+"/addresses/advertisement/peers",schemaPath:"#/properties/addresses/properties/advertisement/properties/peers/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),r++}let d=i.communities;if(Array.isArray(d)){if(d.length>20){let c={instancePath:t+
"/addresses/advertisement/communities",schemaPath:"#/properties/addresses/properties/advertisement/properties/communities/maxItems",keyword:"maxItems",params:{limit:20},
message:"must NOT have more than 20 items"};e===null?e=[c]:e.push(c),r++}let p=d.length;for(let c=0;c<p;c++)H(d[c],{instancePath:t+"/addresses/advertisement/com\
munities/"+c,parentData:d,parentDataProperty:c,rootData:y})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)}else{let p={instancePath:t+"/addresses/advertis\
ement/communities",schemaPath:"#/properties/addresses/properties/advertisement/properties/communities/type",keyword:"type",params:{type:"array"},message:"must b\
e array"};e===null?e=[p]:e.push(p),r++}T(i.nodeSelector,{instancePath:t+"/addresses/advertisement/nodeSelector",parentData:i,parentDataProperty:"nodeSelector",rootData:y})||
(e=e===null?T.errors:e.concat(T.errors),r=e.length)}else{let n={instancePath:t+"/addresses/advertisement",schemaPath:"#/properties/addresses/properties/advertis\
ement/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),r++}}else{let s={instancePath:t+"/addresses",schemaPath:"#/\
properties/addresses/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}let O=o.secretStore;if(O&&typeof O=="obj\
ect"&&!Array.isArray(O)){O.kind===void 0&&(O.kind="ClusterSecretStore"),O.name===void 0&&(O.name="platform"),O.refreshInterval===void 0&&(O.refreshInterval="1h"),
O.paths===void 0&&(O.paths={});for(let i in O)if(!(i==="kind"||i==="name"||i==="refreshInterval"||i==="paths")){let n={instancePath:t+"/secretStore",schemaPath:"\
#/properties/secretStore/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?
e=[n]:e.push(n),r++}let s=O.kind;if(typeof s!="string"){let i={instancePath:t+"/secretStore/kind",schemaPath:"#/properties/secretStore/properties/kind/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(!(s==="ClusterSecretStore"||s==="SecretStore")){let i={instancePath:t+"/s\
ecretStore/kind",schemaPath:"#/properties/secretStore/properties/kind/enum",keyword:"enum",params:{allowedValues:V.properties.secretStore.properties.kind.enum},
message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),r++}b(O.name,{instancePath:t+"/secretStore/name",parentData:O,parentDataProperty:"\
name",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length),Q(O.refreshInterval,{instancePath:t+"/secretStore/refreshInterval",parentData:O,parentDataProperty:"\
refreshInterval",rootData:y})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length);let a=O.paths;if(a&&typeof a=="object"&&!Array.isArray(a)){a.pullSecret===void 0&&
(a.pullSecret={key:"platform/pull-secret",property:"dockerconfigjson"}),a.sshKey===void 0&&(a.sshKey={key:"platform/ssh-key",property:"publicKey"}),a.oidcClientSecret===
void 0&&(a.oidcClientSecret={key:"clusters/{namespace}/{name}/oidc",property:"clientSecret"}),a.auditWebhook===void 0&&(a.auditWebhook={key:"platform/audit-webh\
ook",property:"kubeconfig"}),a.etcdKey===void 0&&(a.etcdKey={key:"clusters/{namespace}/{name}/etcd",property:"key"});for(let i in a)if(!(i==="pullSecret"||i==="\
sshKey"||i==="oidcClientSecret"||i==="auditWebhook"||i==="etcdKey")){let n={instancePath:t+"/secretStore/paths",schemaPath:"#/properties/secretStore/properties/\
paths/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),
r++}B(a.pullSecret,{instancePath:t+"/secretStore/paths/pullSecret",parentData:a,parentDataProperty:"pullSecret",rootData:y})||(e=e===null?B.errors:e.concat(B.errors),
r=e.length),B(a.sshKey,{instancePath:t+"/secretStore/paths/sshKey",parentData:a,parentDataProperty:"sshKey",rootData:y})||(e=e===null?B.errors:e.concat(B.errors),
r=e.length),B(a.oidcClientSecret,{instancePath:t+"/secretStore/paths/oidcClientSecret",parentData:a,parentDataProperty:"oidcClientSecret",rootData:y})||(e=e===null?
B.errors:e.concat(B.errors),r=e.length),B(a.auditWebhook,{instancePath:t+"/secretStore/paths/auditWebhook",parentData:a,parentDataProperty:"auditWebhook",rootData:y})||
(e=e===null?B.errors:e.concat(B.errors),r=e.length),B(a.etcdKey,{instancePath:t+"/secretStore/paths/etcdKey",parentData:a,parentDataProperty:"etcdKey",rootData:y})||
(e=e===null?B.errors:e.concat(B.errors),r=e.length)}else{let i={instancePath:t+"/secretStore/paths",schemaPath:"#/properties/secretStore/properties/paths/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}}else{let s={instancePath:t+"/secretStore",schemaPath:"#/properties\
/secretStore/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}let q=o.identity;if(q&&typeof q=="object"&&!Array.
isArray(q)){q.name===void 0&&(q.name="company"),q.issuer===void 0&&(q.issuer="https://login.example.com/realms/platform"),q.clientID===void 0&&(q.clientID="open\
shift-{name}"),q.kubeconfigClientID===void 0&&(q.kubeconfigClientID="kubernetes"),q.claims===void 0&&(q.claims={}),q.extraScopes===void 0&&(q.extraScopes=["prof\
ile","email","groups"]),q.admins===void 0&&(q.admins=["platform-admins"]);for(let u in q)if(!(u==="name"||u==="issuer"||u==="clientID"||u==="kubeconfigClientID"||
u==="claims"||u==="extraScopes"||u==="caConfigMap"||u==="admins")){let d={instancePath:t+"/identity",schemaPath:"#/properties/identity/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),r++}b(q.name,{instancePath:t+"/ident\
ity/name",parentData:q,parentDataProperty:"name",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length),ye(q.issuer,{instancePath:t+"/identity/issuer",
parentData:q,parentDataProperty:"issuer",rootData:y})||(e=e===null?ye.errors:e.concat(ye.errors),r=e.length);let s=q.clientID;if(typeof s=="string"){if(P(s)>200){
let u={instancePath:t+"/identity/clientID",schemaPath:"#/properties/identity/properties/clientID/maxLength",keyword:"maxLength",params:{limit:200},message:"must\
 NOT have more than 200 characters"};e===null?e=[u]:e.push(u),r++}if(P(s)<1){let u={instancePath:t+"/identity/clientID",schemaPath:"#/properties/identity/proper\
ties/clientID/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+
"/identity/clientID",schemaPath:"#/properties/identity/properties/clientID/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:
e.push(u),r++}let a=q.kubeconfigClientID;if(typeof a=="string"){if(P(a)>200){let u={instancePath:t+"/identity/kubeconfigClientID",schemaPath:"#/properties/ident\
ity/properties/kubeconfigClientID/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[u]:e.push(u),r++}
if(P(a)<1){let u={instancePath:t+"/identity/kubeconfigClientID",schemaPath:"#/properties/identity/properties/kubeconfigClientID/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/identity/kubeconfigClientID",schemaPath:"#/\
properties/identity/properties/kubeconfigClientID/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),r++}let i=q.claims;
if(i&&typeof i=="object"&&!Array.isArray(i)){i.preferredUsername===void 0&&(i.preferredUsername=["preferred_username"]),i.name===void 0&&(i.name=["name"]),i.email===
void 0&&(i.email=["email"]),i.groups===void 0&&(i.groups=["groups"]);for(let u in i)if(!(u==="preferredUsername"||u==="name"||u==="email"||u==="groups")){let d={
instancePath:t+"/identity/claims",schemaPath:"#/properties/identity/properties/claims/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),r++}Z(i.preferredUsername,{instancePath:t+"/identity/claims/preferredUsername",parentData:i,
parentDataProperty:"preferredUsername",rootData:y})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length),Z(i.name,{instancePath:t+"/identity/claims/name",parentData:i,
parentDataProperty:"name",rootData:y})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length),Z(i.email,{instancePath:t+"/identity/claims/email",parentData:i,parentDataProperty:"\
email",rootData:y})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length),Z(i.groups,{instancePath:t+"/identity/claims/groups",parentData:i,parentDataProperty:"g\
roups",rootData:y})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)}else{let u={instancePath:t+"/identity/claims",schemaPath:"#/properties/identity/propert\
ies/claims/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),r++}let n=q.extraScopes;if(Array.isArray(n)){if(n.length>
20){let c={instancePath:t+"/identity/extraScopes",schemaPath:"#/properties/identity/properties/extraScopes/maxItems",keyword:"maxItems",params:{limit:20},message:"\
must NOT have more than 20 items"};e===null?e=[c]:e.push(c),r++}let u=n.length;for(let c=0;c<u;c++)H(n[c],{instancePath:t+"/identity/extraScopes/"+c,parentData:n,
parentDataProperty:c,rootData:y})||(e=e===null?H.errors:e.concat(H.errors),r=e.length);let d=n.length,p;if(d>1){e:for(;d--;)for(p=d;p--;)if(he(n[d],n[p])){let c={
instancePath:t+"/identity/extraScopes",schemaPath:"#/properties/identity/properties/extraScopes/uniqueItems",keyword:"uniqueItems",params:{i:d,j:p},message:"mus\
t NOT have duplicate items (items ## "+p+" and "+d+" are identical)"};e===null?e=[c]:e.push(c),r++;break e}}}else{let u={instancePath:t+"/identity/extraScopes",
schemaPath:"#/properties/identity/properties/extraScopes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),r++}q.caConfigMap!==
void 0&&(b(q.caConfigMap,{instancePath:t+"/identity/caConfigMap",parentData:q,parentDataProperty:"caConfigMap",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),
r=e.length));let l=q.admins;if(Array.isArray(l)){if(l.length>20){let c={instancePath:t+"/identity/admins",schemaPath:"#/properties/identity/properties/admins/ma\
xItems",keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items"};e===null?e=[c]:e.push(c),r++}let u=l.length;for(let c=0;c<u;c++){let f=l[c];
if(typeof f=="string"){if(P(f)>200){let k={instancePath:t+"/identity/admins/"+c,schemaPath:"#/properties/identity/properties/admins/items/maxLength",keyword:"ma\
xLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[k]:e.push(k),r++}if(P(f)<1){let k={instancePath:t+"/identity/admins/"+
c,schemaPath:"#/properties/identity/properties/admins/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/identity/admins/"+c,schemaPath:"#/properties/identity/properties/admins/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),r++}}let d=l.length,p;if(d>1){let c={};for(;d--;){let f=l[d];if(typeof f=="string"){if(typeof c[f]==
"number"){p=c[f];let k={instancePath:t+"/identity/admins",schemaPath:"#/properties/identity/properties/admins/uniqueItems",keyword:"uniqueItems",params:{i:d,j:p},
message:"must NOT have duplicate items (items ## "+p+" and "+d+" are identical)"};e===null?e=[k]:e.push(k),r++;break}c[f]=d}}}}else{let u={instancePath:t+"/iden\
tity/admins",schemaPath:"#/properties/identity/properties/admins/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),r++}}else{
let s={instancePath:t+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),r++}let L=o.charts;if(L&&typeof L=="object"&&!Array.isArray(L)){L.cilium===void 0&&(L.cilium={repository:"https://helm.cilium.io",name:"cilium",version:"1.19\
.6"}),L.tetragon===void 0&&(L.tetragon={repository:"https://helm.cilium.io",name:"tetragon",version:"1.7.0"}),L.falco===void 0&&(L.falco={repository:"https://fa\
lcosecurity.github.io/charts",name:"falco",version:"9.1.0"}),L.falcosidekick===void 0&&(L.falcosidekick={repository:"https://falcosecurity.github.io/charts",name:"\
falcosidekick",version:"0.14.0"});for(let s in L)if(!(s==="cilium"||s==="tetragon"||s==="falco"||s==="falcosidekick")){let a={instancePath:t+"/charts",schemaPath:"\
#/properties/charts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=
[a]:e.push(a),r++}G(L.cilium,{instancePath:t+"/charts/cilium",parentData:L,parentDataProperty:"cilium",rootData:y})||(e=e===null?G.errors:e.concat(G.errors),r=e.
length),G(L.tetragon,{instancePath:t+"/charts/tetragon",parentData:L,parentDataProperty:"tetragon",rootData:y})||(e=e===null?G.errors:e.concat(G.errors),r=e.length),
G(L.falco,{instancePath:t+"/charts/falco",parentData:L,parentDataProperty:"falco",rootData:y})||(e=e===null?G.errors:e.concat(G.errors),r=e.length),G(L.falcosidekick,
{instancePath:t+"/charts/falcosidekick",parentData:L,parentDataProperty:"falcosidekick",rootData:y})||(e=e===null?G.errors:e.concat(G.errors),r=e.length)}else{let s={
instancePath:t+"/charts",schemaPath:"#/properties/charts/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}let pe=o.
addons;if(pe&&typeof pe=="object"&&!Array.isArray(pe)){if(Object.keys(pe).length>50){let s={instancePath:t+"/addons",schemaPath:"#/properties/addons/maxProperti\
es",keyword:"maxProperties",params:{limit:50},message:"must NOT have more than 50 properties"};e===null?e=[s]:e.push(s),r++}for(let s in pe){let a=r;if(typeof s==
"string"&&!$e.test(s)){let i={instancePath:t+"/addons",schemaPath:"#/properties/addons/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z]([-a-z0-9\
]{0,30}[a-z0-9])?$"},message:'must match pattern "^[a-z]([-a-z0-9]{0,30}[a-z0-9])?$"',propertyName:s};e===null?e=[i]:e.push(i),r++}var g=a===r;if(!g){let i={instancePath:t+
"/addons",schemaPath:"#/properties/addons/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid"};e===null?e=[i]:e.
push(i),r++}}for(let s in pe){let a=pe[s];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.namespaceLabels===void 0&&(a.namespaceLabels={}),a.values===void 0&&
(a.values={}),a.objects===void 0&&(a.objects=[]),a.enabledByDefault===void 0&&(a.enabledByDefault=!1),a.chart===void 0){let n={instancePath:t+"/addons/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/addons/additionalProperties/required",keyword:"required",params:{missingProperty:"chart"},message:"must \
have required property 'chart'"};e===null?e=[n]:e.push(n),r++}if(a.namespace===void 0){let n={instancePath:t+"/addons/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/addons/additionalProperties/required",keyword:"required",params:{missingProperty:"namespace"},message:"must have required property 'nam\
espace'"};e===null?e=[n]:e.push(n),r++}for(let n in a)if(!(n==="description"||n==="chart"||n==="namespace"||n==="namespaceLabels"||n==="values"||n==="objects"||
n==="enabledByDefault")){let l={instancePath:t+"/addons/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/addons/additionalProperties/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),r++}if(a.description!==
void 0){let n=a.description;if(typeof n=="string"){if(P(n)>200){let l={instancePath:t+"/addons/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/description",schemaPath:"\
#/properties/addons/additionalProperties/properties/description/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 character\
s"};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/addons/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/description",schemaPath:"#/properties/addons/\
additionalProperties/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),r++}}a.chart!==void 0&&
(G(a.chart,{instancePath:t+"/addons/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/chart",parentData:a,parentDataProperty:"chart",rootData:y})||(e=e===null?G.errors:
e.concat(G.errors),r=e.length)),a.namespace!==void 0&&(b(a.namespace,{instancePath:t+"/addons/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/namespace",parentData:a,
parentDataProperty:"namespace",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),T(a.namespaceLabels,{instancePath:t+"/addons/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/namespaceLabels",parentData:a,parentDataProperty:"namespaceLabels",rootData:y})||(e=e===null?T.errors:e.concat(T.errors),r=e.length),
ge(a.values,{instancePath:t+"/addons/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/values",parentData:a,parentDataProperty:"values",rootData:y})||(e=e===null?ge.
errors:e.concat(ge.errors),r=e.length);let i=a.objects;if(Array.isArray(i)){if(i.length>5){let l={instancePath:t+"/addons/"+s.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/objects",schemaPath:"#/properties/addons/additionalProperties/properties/objects/maxItems",keyword:"maxItems",params:{limit:5},message:"must NOT have mor\
e than 5 items"};e===null?e=[l]:e.push(l),r++}let n=i.length;for(let l=0;l<n;l++){let u=i[l];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.apiVersion===void 0){
let d={instancePath:t+"/addons/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/objects/"+l,schemaPath:"#/properties/addons/additionalProperties/properties/objects/\
items/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[d]:e.push(d),r++}if(u.kind===
void 0){let d={instancePath:t+"/addons/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/objects/"+l,schemaPath:"#/properties/addons/additionalProperties/properties/\
objects/items/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[d]:e.push(d),r++}if(u.metadata===
void 0){let d={instancePath:t+"/addons/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/objects/"+l,schemaPath:"#/properties/addons/additionalProperties/properties/\
objects/items/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'"};e===null?e=[d]:e.push(d),r++}}else{
let d={instancePath:t+"/addons/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/objects/"+l,schemaPath:"#/properties/addons/additionalProperties/properties/objects/\
items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),r++}}}else{let n={instancePath:t+"/addons/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/objects",schemaPath:"#/properties/addons/additionalProperties/properties/objects/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[n]:e.push(n),r++}if(typeof a.enabledByDefault!="boolean"){let n={instancePath:t+"/addons/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/enabledByDefault",schemaPath:"#/properties/addons/additionalProperties/properties/enabledByDefault/type",keyword:"type",params:{type:"boolean"},message:"must \
be boolean"};e===null?e=[n]:e.push(n),r++}}else{let i={instancePath:t+"/addons/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/addons/additi\
onalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t+"/addons",schemaPath:"\
#/properties/addons/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}if(o.policyEngine!==void 0){let s=o.policyEngine;
if(typeof s=="string"){if(P(s)<1){let a={instancePath:t+"/policyEngine",schemaPath:"#/properties/policyEngine/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/policyEngine",schemaPath:"#/properties/policyEngine/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),r++}}let D=o.hypershift;if(D&&typeof D=="object"&&!Array.isArray(D)){D.operatorLevel===
void 0&&(D.operatorLevel="v0.1.81"),D.supportedVersions===void 0&&(D.supportedVersions={}),D.nodeSelector===void 0&&(D.nodeSelector={}),D.tolerations===void 0&&
(D.tolerations=[]),D.disabledCapabilities===void 0&&(D.disabledCapabilities=[]),D.liveMigrateOnDrain===void 0&&(D.liveMigrateOnDrain=!1),D.fips===void 0&&(D.fips=
!1);for(let l in D)if(!(l==="operatorLevel"||l==="supportedVersions"||l==="nodeSelector"||l==="tolerations"||l==="disabledCapabilities"||l==="liveMigrateOnDrain"||
l==="fips")){let u={instancePath:t+"/hypershift",schemaPath:"#/properties/hypershift/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"};e===null?e=[u]:e.push(u),r++}let s=D.operatorLevel;if(typeof s!="string"){let l={instancePath:t+"/hypershift/oper\
atorLevel",schemaPath:"#/properties/hypershift/properties/operatorLevel/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(
l),r++}if(!(s==="v0.1.75"||s==="v0.1.81")){let l={instancePath:t+"/hypershift/operatorLevel",schemaPath:"#/properties/hypershift/properties/operatorLevel/enum",
keyword:"enum",params:{allowedValues:V.properties.hypershift.properties.operatorLevel.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:
e.push(l),r++}let a=D.supportedVersions;if(a&&typeof a=="object"&&!Array.isArray(a)){a.namespace===void 0&&(a.namespace="hypershift"),a.name===void 0&&(a.name="\
supported-versions");for(let l in a)if(!(l==="namespace"||l==="name")){let u={instancePath:t+"/hypershift/supportedVersions",schemaPath:"#/properties/hypershift\
/properties/supportedVersions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};
e===null?e=[u]:e.push(u),r++}b(a.namespace,{instancePath:t+"/hypershift/supportedVersions/namespace",parentData:a,parentDataProperty:"namespace",rootData:y})||(e=
e===null?b.errors:e.concat(b.errors),r=e.length),b(a.name,{instancePath:t+"/hypershift/supportedVersions/name",parentData:a,parentDataProperty:"name",rootData:y})||
(e=e===null?b.errors:e.concat(b.errors),r=e.length)}else{let l={instancePath:t+"/hypershift/supportedVersions",schemaPath:"#/properties/hypershift/properties/su\
pportedVersions/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),r++}T(D.nodeSelector,{instancePath:t+"/hypershift\
/nodeSelector",parentData:D,parentDataProperty:"nodeSelector",rootData:y})||(e=e===null?T.errors:e.concat(T.errors),r=e.length);let i=D.tolerations;if(Array.isArray(
i)){if(i.length>25){let u={instancePath:t+"/hypershift/tolerations",schemaPath:"#/properties/hypershift/properties/tolerations/maxItems",keyword:"maxItems",params:{
limit:25},message:"must NOT have more than 25 items"};e===null?e=[u]:e.push(u),r++}let l=i.length;for(let u=0;u<l;u++){let d=i[u];if(d&&typeof d=="object"&&!Array.
isArray(d)){for(let p in d)if(!(p==="key"||p==="operator"||p==="value"||p==="effect")){let c={instancePath:t+"/hypershift/tolerations/"+u,schemaPath:"#/properti\
es/hypershift/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional \
properties"};e===null?e=[c]:e.push(c),r++}if(d.key!==void 0){let p=d.key;if(typeof p=="string"){if(P(p)<1){let c={instancePath:t+"/hypershift/tolerations/"+u+"/\
key",schemaPath:"#/properties/hypershift/properties/tolerations/items/properties/key/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewe\
r than 1 characters"};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/hypershift/tolerations/"+u+"/key",schemaPath:"#/properties/hypershift/propertie\
s/tolerations/items/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),r++}}if(d.operator!==void 0){let p=d.
operator;if(typeof p!="string"){let c={instancePath:t+"/hypershift/tolerations/"+u+"/operator",schemaPath:"#/properties/hypershift/properties/tolerations/items/\
properties/operator/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),r++}if(!(p==="Exists"||p==="Equal")){let c={instancePath:t+
"/hypershift/tolerations/"+u+"/operator",schemaPath:"#/properties/hypershift/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues:V.
properties.hypershift.properties.tolerations.items.properties.operator.enum},message:"must be equal to one of the allowed values"};e===null?e=[c]:e.push(c),r++}}
if(d.value!==void 0&&typeof d.value!="string"){let p={instancePath:t+"/hypershift/tolerations/"+u+"/value",schemaPath:"#/properties/hypershift/properties/tolera\
tions/items/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),r++}if(d.effect!==void 0){let p=d.effect;
if(typeof p!="string"){let c={instancePath:t+"/hypershift/tolerations/"+u+"/effect",schemaPath:"#/properties/hypershift/properties/tolerations/items/properties/\
effect/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),r++}if(!(p==="NoSchedule"||p==="PreferNoSchedule"||p==="No\
Execute")){let c={instancePath:t+"/hypershift/tolerations/"+u+"/effect",schemaPath:"#/properties/hypershift/properties/tolerations/items/properties/effect/enum",
keyword:"enum",params:{allowedValues:V.properties.hypershift.properties.tolerations.items.properties.effect.enum},message:"must be equal to one of the allowed v\
alues"};e===null?e=[c]:e.push(c),r++}}}else{let p={instancePath:t+"/hypershift/tolerations/"+u,schemaPath:"#/properties/hypershift/properties/tolerations/items/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),r++}}}else{let l={instancePath:t+"/hypershift/tolerations",schemaPath:"\
#/properties/hypershift/properties/tolerations/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),r++}let n=D.disabledCapabilities;
if(Array.isArray(n)){let l=n.length;for(let p=0;p<l;p++){let c=n[p];if(typeof c!="string"){let f={instancePath:t+"/hypershift/disabledCapabilities/"+p,schemaPath:"\
#/properties/hypershift/properties/disabledCapabilities/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),r++}
if(!(c==="ImageRegistry"||c==="openshift-samples"||c==="Insights"||c==="baremetal"||c==="Console"||c==="NodeTuning"||c==="Ingress")){let f={instancePath:t+"/hyp\
ershift/disabledCapabilities/"+p,schemaPath:"#/properties/hypershift/properties/disabledCapabilities/items/enum",keyword:"enum",params:{allowedValues:V.properties.
hypershift.properties.disabledCapabilities.items.enum},message:"must be equal to one of the allowed values"};e===null?e=[f]:e.push(f),r++}}let u=n.length,d;if(u>
1){let p={};for(;u--;){let c=n[u];if(typeof c=="string"){if(typeof p[c]=="number"){d=p[c];let f={instancePath:t+"/hypershift/disabledCapabilities",schemaPath:"#\
/properties/hypershift/properties/disabledCapabilities/uniqueItems",keyword:"uniqueItems",params:{i:u,j:d},message:"must NOT have duplicate items (items ## "+d+
" and "+u+" are identical)"};e===null?e=[f]:e.push(f),r++;break}p[c]=u}}}}else{let l={instancePath:t+"/hypershift/disabledCapabilities",schemaPath:"#/properties\
/hypershift/properties/disabledCapabilities/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),r++}if(typeof D.liveMigrateOnDrain!=
"boolean"){let l={instancePath:t+"/hypershift/liveMigrateOnDrain",schemaPath:"#/properties/hypershift/properties/liveMigrateOnDrain/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[l]:e.push(l),r++}if(typeof D.fips!="boolean"){let l={instancePath:t+"/hypershift/fips",schemaPath:"#/prop\
erties/hypershift/properties/fips/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[l]:e.push(l),r++}}else{let s={instancePath:t+
"/hypershift",schemaPath:"#/properties/hypershift/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}let E=o.tiers;
if(E&&typeof E=="object"&&!Array.isArray(E)){E.development===void 0&&(E.development={controlPlaneAvailability:"SingleReplica",infrastructureAvailability:"Single\
Replica",etcdSize:"8Gi",auditProfile:"Default",qosClass:"Burstable",deletionProtection:!1,backup:{enabled:!1,schedule:"0 2 * * *",retention:"72h"},upgrade:{maxSurge:1,
maxUnavailable:0,drainTimeout:"10m",volumeDetachTimeout:"5m"},liveMigration:"Optional"}),E.standard===void 0&&(E.standard={controlPlaneAvailability:"HighlyAvail\
able",infrastructureAvailability:"HighlyAvailable",etcdSize:"16Gi",auditProfile:"Default",qosClass:"Burstable",deletionProtection:!1,backup:{enabled:!0,schedule:"\
0 2 * * *",retention:"168h"},upgrade:{maxSurge:1,maxUnavailable:0,drainTimeout:"30m",volumeDetachTimeout:"15m"},liveMigration:"Optional"}),E.production===void 0&&
(E.production={controlPlaneAvailability:"HighlyAvailable",infrastructureAvailability:"HighlyAvailable",etcdSize:"32Gi",auditProfile:"WriteRequestBodies",qosClass:"\
Guaranteed",deletionProtection:!0,backup:{enabled:!0,schedule:"0 */6 * * *",retention:"720h"},upgrade:{maxSurge:1,maxUnavailable:0,drainTimeout:"30m",volumeDetachTimeout:"\
15m"},liveMigration:"Required"});for(let s in E)if(!(s==="development"||s==="standard"||s==="production")){let a={instancePath:t+"/tiers",schemaPath:"#/properti\
es/tiers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[a]:e.push(
a),r++}se(E.development,{instancePath:t+"/tiers/development",parentData:E,parentDataProperty:"development",rootData:y})||(e=e===null?se.errors:e.concat(se.errors),
r=e.length),se(E.standard,{instancePath:t+"/tiers/standard",parentData:E,parentDataProperty:"standard",rootData:y})||(e=e===null?se.errors:e.concat(se.errors),r=
e.length),se(E.production,{instancePath:t+"/tiers/production",parentData:E,parentDataProperty:"production",rootData:y})||(e=e===null?se.errors:e.concat(se.errors),
r=e.length)}else{let s={instancePath:t+"/tiers",schemaPath:"#/properties/tiers/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),r++}let _=o.backup;if(_&&typeof _=="object"&&!Array.isArray(_)){_.namespace===void 0&&(_.namespace="openshift-adp"),_.storageLocation===void 0&&(_.
storageLocation="default"),_.dataMover===void 0&&(_.dataMover=!0);for(let s in _)if(!(s==="namespace"||s==="storageLocation"||s==="dataMover")){let a={instancePath:t+
"/backup",schemaPath:"#/properties/backup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional p\
roperties"};e===null?e=[a]:e.push(a),r++}if(b(_.namespace,{instancePath:t+"/backup/namespace",parentData:_,parentDataProperty:"namespace",rootData:y})||(e=e===null?
b.errors:e.concat(b.errors),r=e.length),b(_.storageLocation,{instancePath:t+"/backup/storageLocation",parentData:_,parentDataProperty:"storageLocation",rootData:y})||
(e=e===null?b.errors:e.concat(b.errors),r=e.length),typeof _.dataMover!="boolean"){let s={instancePath:t+"/backup/dataMover",schemaPath:"#/properties/backup/pro\
perties/dataMover/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+"/backup",schemaPath:"\
#/properties/backup/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}let S=o.monitoring;if(S&&typeof S=="objec\
t"&&!Array.isArray(S)){S.enabled===void 0&&(S.enabled=!0),S.namespaces===void 0&&(S.namespaces=["openshift-monitoring","openshift-user-workload-monitoring"]),S.
ruleLabels===void 0&&(S.ruleLabels={role:"alert-rules"}),S.alertLabels===void 0&&(S.alertLabels={});for(let a in S)if(!(a==="enabled"||a==="namespaces"||a==="ru\
leLabels"||a==="alertLabels")){let i={instancePath:t+"/monitoring",schemaPath:"#/properties/monitoring/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}if(typeof S.enabled!="boolean"){let a={instancePath:t+"/monito\
ring/enabled",schemaPath:"#/properties/monitoring/properties/enabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(
a),r++}let s=S.namespaces;if(Array.isArray(s)){if(s.length>20){let l={instancePath:t+"/monitoring/namespaces",schemaPath:"#/properties/monitoring/properties/nam\
espaces/maxItems",keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items"};e===null?e=[l]:e.push(l),r++}let a=s.length;for(let l=0;l<a;l++)
b(s[l],{instancePath:t+"/monitoring/namespaces/"+l,parentData:s,parentDataProperty:l,rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length);let i=s.length,
n;if(i>1){e:for(;i--;)for(n=i;n--;)if(he(s[i],s[n])){let l={instancePath:t+"/monitoring/namespaces",schemaPath:"#/properties/monitoring/properties/namespaces/un\
iqueItems",keyword:"uniqueItems",params:{i,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+i+" are identical)"};e===null?e=[l]:e.push(l),r++;break e}}}else{
let a={instancePath:t+"/monitoring/namespaces",schemaPath:"#/properties/monitoring/properties/namespaces/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"};e===null?e=[a]:e.push(a),r++}T(S.ruleLabels,{instancePath:t+"/monitoring/ruleLabels",parentData:S,parentDataProperty:"ruleLabels",rootData:y})||(e=
e===null?T.errors:e.concat(T.errors),r=e.length),T(S.alertLabels,{instancePath:t+"/monitoring/alertLabels",parentData:S,parentDataProperty:"alertLabels",rootData:y})||
(e=e===null?T.errors:e.concat(T.errors),r=e.length)}else{let s={instancePath:t+"/monitoring",schemaPath:"#/properties/monitoring/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}let M=o.fleet;if(M&&typeof M=="object"&&!Array.isArray(M)){M.enabled===void 0&&(M.enabled=!0),M.
autoImport===void 0&&(M.autoImport=!0),M.clusterSet===void 0&&(M.clusterSet="default"),M.labels===void 0&&(M.labels={});for(let s in M)if(!(s==="enabled"||s==="\
autoImport"||s==="clusterSet"||s==="labels")){let a={instancePath:t+"/fleet",schemaPath:"#/properties/fleet/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),r++}if(typeof M.enabled!="boolean"){let s={instancePath:t+
"/fleet/enabled",schemaPath:"#/properties/fleet/properties/enabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(
s),r++}if(typeof M.autoImport!="boolean"){let s={instancePath:t+"/fleet/autoImport",schemaPath:"#/properties/fleet/properties/autoImport/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),r++}b(M.clusterSet,{instancePath:t+"/fleet/clusterSet",parentData:M,parentDataProperty:"clus\
terSet",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length),T(M.labels,{instancePath:t+"/fleet/labels",parentData:M,parentDataProperty:"labels",rootData:y})||
(e=e===null?T.errors:e.concat(T.errors),r=e.length)}else{let s={instancePath:t+"/fleet",schemaPath:"#/properties/fleet/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[s]:e.push(s),r++}let K=o.gitops;if(K&&typeof K=="object"&&!Array.isArray(K)){K.enabled===void 0&&(K.enabled=!0),K.namespace===
void 0&&(K.namespace="openshift-gitops"),K.labels===void 0&&(K.labels={});for(let s in K)if(!(s==="enabled"||s==="namespace"||s==="labels")){let a={instancePath:t+
"/gitops",schemaPath:"#/properties/gitops/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional p\
roperties"};e===null?e=[a]:e.push(a),r++}if(typeof K.enabled!="boolean"){let s={instancePath:t+"/gitops/enabled",schemaPath:"#/properties/gitops/properties/enab\
led/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),r++}b(K.namespace,{instancePath:t+"/gitops/namespace",parentData:K,
parentDataProperty:"namespace",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length),T(K.labels,{instancePath:t+"/gitops/labels",parentData:K,parentDataProperty:"\
labels",rootData:y})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)}else{let s={instancePath:t+"/gitops",schemaPath:"#/properties/gitops/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}let j=o.threatDetection;if(j&&typeof j=="object"&&!Array.isArray(j)){j.engine===
void 0&&(j.engine="Falco"),j.hubNamespace===void 0&&(j.hubNamespace="threat-detection"),j.guestNamespace===void 0&&(j.guestNamespace="threat-detection"),j.minimumPriority===
void 0&&(j.minimumPriority="notice"),j.quarantineRules===void 0&&(j.quarantineRules=["Terminal shell in container","Drop and execute new binary in container"]),
j.terminateRules===void 0&&(j.terminateRules=[]);for(let l in j)if(!(l==="engine"||l==="hubNamespace"||l==="guestNamespace"||l==="minimumPriority"||l==="alertma\
nager"||l==="triage"||l==="quarantineRules"||l==="terminateRules")){let u={instancePath:t+"/threatDetection",schemaPath:"#/properties/threatDetection/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[u]:e.push(u),r++}let s=j.engine;
if(typeof s!="string"){let l={instancePath:t+"/threatDetection/engine",schemaPath:"#/properties/threatDetection/properties/engine/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[l]:e.push(l),r++}if(!(s==="Falco"||s==="Tetragon")){let l={instancePath:t+"/threatDetection/engine",schemaPath:"#\
/properties/threatDetection/properties/engine/enum",keyword:"enum",params:{allowedValues:V.properties.threatDetection.properties.engine.enum},message:"must be e\
qual to one of the allowed values"};e===null?e=[l]:e.push(l),r++}b(j.hubNamespace,{instancePath:t+"/threatDetection/hubNamespace",parentData:j,parentDataProperty:"\
hubNamespace",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length),b(j.guestNamespace,{instancePath:t+"/threatDetection/guestNamespace",parentData:j,
parentDataProperty:"guestNamespace",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length);let a=j.minimumPriority;if(typeof a!="string"){let l={instancePath:t+
"/threatDetection/minimumPriority",schemaPath:"#/properties/threatDetection/properties/minimumPriority/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[l]:e.push(l),r++}if(!(a==="emergency"||a==="alert"||a==="critical"||a==="error"||a==="warning"||a==="notice"||a==="informational"||a===
"debug")){let l={instancePath:t+"/threatDetection/minimumPriority",schemaPath:"#/properties/threatDetection/properties/minimumPriority/enum",keyword:"enum",params:{
allowedValues:V.properties.threatDetection.properties.minimumPriority.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),r++}j.
alertmanager!==void 0&&(J(j.alertmanager,{instancePath:t+"/threatDetection/alertmanager",parentData:j,parentDataProperty:"alertmanager",rootData:y})||(e=e===null?
J.errors:e.concat(J.errors),r=e.length)),j.triage!==void 0&&(J(j.triage,{instancePath:t+"/threatDetection/triage",parentData:j,parentDataProperty:"triage",rootData:y})||
(e=e===null?J.errors:e.concat(J.errors),r=e.length));let i=j.quarantineRules;if(Array.isArray(i)){if(i.length>100){let p={instancePath:t+"/threatDetection/quara\
ntineRules",schemaPath:"#/properties/threatDetection/properties/quarantineRules/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than\
 100 items"};e===null?e=[p]:e.push(p),r++}let l=i.length;for(let p=0;p<l;p++){let c=i[p];if(typeof c=="string"){if(P(c)>200){let f={instancePath:t+"/threatDetec\
tion/quarantineRules/"+p,schemaPath:"#/properties/threatDetection/properties/quarantineRules/items/maxLength",keyword:"maxLength",params:{limit:200},message:"mu\
st NOT have more than 200 characters"};e===null?e=[f]:e.push(f),r++}if(P(c)<1){let f={instancePath:t+"/threatDetection/quarantineRules/"+p,schemaPath:"#/propert\
ies/threatDetection/properties/quarantineRules/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=
[f]:e.push(f),r++}}else{let f={instancePath:t+"/threatDetection/quarantineRules/"+p,schemaPath:"#/properties/threatDetection/properties/quarantineRules/items/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),r++}}let u=i.length,d;if(u>1){let p={};for(;u--;){let c=i[u];if(typeof c==
"string"){if(typeof p[c]=="number"){d=p[c];let f={instancePath:t+"/threatDetection/quarantineRules",schemaPath:"#/properties/threatDetection/properties/quaranti\
neRules/uniqueItems",keyword:"uniqueItems",params:{i:u,j:d},message:"must NOT have duplicate items (items ## "+d+" and "+u+" are identical)"};e===null?e=[f]:e.push(
f),r++;break}p[c]=u}}}}else{let l={instancePath:t+"/threatDetection/quarantineRules",schemaPath:"#/properties/threatDetection/properties/quarantineRules/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),r++}let n=j.terminateRules;if(Array.isArray(n)){if(n.length>100){let p={instancePath:t+
"/threatDetection/terminateRules",schemaPath:"#/properties/threatDetection/properties/terminateRules/maxItems",keyword:"maxItems",params:{limit:100},message:"mu\
st NOT have more than 100 items"};e===null?e=[p]:e.push(p),r++}let l=n.length;for(let p=0;p<l;p++){let c=n[p];if(typeof c=="string"){if(P(c)>200){let f={instancePath:t+
"/threatDetection/terminateRules/"+p,schemaPath:"#/properties/threatDetection/properties/terminateRules/items/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"};e===null?e=[f]:e.push(f),r++}if(P(c)<1){let f={instancePath:t+"/threatDetection/terminateRules/"+p,schemaPath:"\
#/properties/threatDetection/properties/terminateRules/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/threatDetection/terminateRules/"+p,schemaPath:"#/properties/threatDetection/properties/terminateRules/ite\
ms/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),r++}}let u=n.length,d;if(u>1){let p={};for(;u--;){let c=n[u];if(typeof c==
"string"){if(typeof p[c]=="number"){d=p[c];let f={instancePath:t+"/threatDetection/terminateRules",schemaPath:"#/properties/threatDetection/properties/terminate\
Rules/uniqueItems",keyword:"uniqueItems",params:{i:u,j:d},message:"must NOT have duplicate items (items ## "+d+" and "+u+" are identical)"};e===null?e=[f]:e.push(
f),r++;break}p[c]=u}}}}else{let l={instancePath:t+"/threatDetection/terminateRules",schemaPath:"#/properties/threatDetection/properties/terminateRules/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),r++}}else{let s={instancePath:t+"/threatDetection",schemaPath:"#/properties/threat\
Detection/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}let $=o.bastion;if($&&typeof $=="object"&&!Array.isArray(
$)){$.images===void 0&&($.images={"centos-stream-10":"docker://quay.io/containerdisks/centos-stream:10",fedora:"docker://quay.io/containerdisks/fedora:latest"}),
$.image===void 0&&($.image="centos-stream-10"),$.size===void 0&&($.size="small"),$.diskSize===void 0&&($.diskSize="30Gi"),$.storageClass===void 0&&($.storageClass=
"ceph-block"),$.user===void 0&&($.user="cloud-user");for(let i in $)if(!(i==="images"||i==="image"||i==="size"||i==="diskSize"||i==="storageClass"||i==="user")){
let n={instancePath:t+"/bastion",schemaPath:"#/properties/bastion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"mu\
st NOT have additional properties"};e===null?e=[n]:e.push(n),r++}let s=$.images;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length>50){let i={
instancePath:t+"/bastion/images",schemaPath:"#/properties/bastion/properties/images/maxProperties",keyword:"maxProperties",params:{limit:50},message:"must NOT h\
ave more than 50 properties"};e===null?e=[i]:e.push(i),r++}if(Object.keys(s).length<1){let i={instancePath:t+"/bastion/images",schemaPath:"#/properties/bastion/\
properties/images/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties"};e===null?e=[i]:e.push(i),r++}for(let i in s){
let n=r;if(typeof i=="string"&&!Me.test(i)){let l={instancePath:t+"/bastion/images",schemaPath:"#/properties/bastion/properties/images/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9]([-.a-z0-9]{0,60}[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-.a-z0-9]{0,60}[a-z0-9])?$"',propertyName:i};e===null?
e=[l]:e.push(l),r++}var x=n===r;if(!x){let l={instancePath:t+"/bastion/images",schemaPath:"#/properties/bastion/properties/images/propertyNames",keyword:"proper\
tyNames",params:{propertyName:i},message:"property name must be valid"};e===null?e=[l]:e.push(l),r++}}for(let i in s){let n=s[i];if(typeof n=="string"){if(!Re.test(
n)){let l={instancePath:t+"/bastion/images/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/bastion/properties/images/additionalProperties/pa\
ttern",keyword:"pattern",params:{pattern:"^docker://[^\\s]+$"},message:'must match pattern "^docker://[^\\s]+$"'};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+
"/bastion/images/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/bastion/properties/images/additionalProperties/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/bastion/images",schemaPath:"#/properties/bastion/properties\
/images/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}if(typeof $.image!="string"){let i={instancePath:t+"/\
bastion/image",schemaPath:"#/properties/bastion/properties/image/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),
r++}if(typeof $.size!="string"){let i={instancePath:t+"/bastion/size",schemaPath:"#/properties/bastion/properties/size/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[i]:e.push(i),r++}if(A($.diskSize,{instancePath:t+"/bastion/diskSize",parentData:$,parentDataProperty:"diskSize",rootData:y})||
(e=e===null?A.errors:e.concat(A.errors),r=e.length),typeof $.storageClass!="string"){let i={instancePath:t+"/bastion/storageClass",schemaPath:"#/properties/bast\
ion/properties/storageClass/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}let a=$.user;if(typeof a=="string"){
if(!Ce.test(a)){let i={instancePath:t+"/bastion/user",schemaPath:"#/properties/bastion/properties/user/pattern",keyword:"pattern",params:{pattern:"^[a-z_][-a-z0\
-9_]{0,31}$"},message:'must match pattern "^[a-z_][-a-z0-9_]{0,31}$"'};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/bastion/user",schemaPath:"#/pr\
operties/bastion/properties/user/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}}else{let s={instancePath:t+
"/bastion",schemaPath:"#/properties/bastion/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}if(o.proxy!==void 0){
let s=o.proxy;if(s&&typeof s=="object"&&!Array.isArray(s)){s.noProxy===void 0&&(s.noProxy=[]);for(let i in s)if(!(i==="httpProxy"||i==="httpsProxy"||i==="noProx\
y"||i==="trustedCAConfigMap")){let n={instancePath:t+"/proxy",schemaPath:"#/properties/proxy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}s.httpProxy!==void 0&&(J(s.httpProxy,{instancePath:t+"/proxy/httpProxy",parentData:s,
parentDataProperty:"httpProxy",rootData:y})||(e=e===null?J.errors:e.concat(J.errors),r=e.length)),s.httpsProxy!==void 0&&(J(s.httpsProxy,{instancePath:t+"/proxy\
/httpsProxy",parentData:s,parentDataProperty:"httpsProxy",rootData:y})||(e=e===null?J.errors:e.concat(J.errors),r=e.length));let a=s.noProxy;if(Array.isArray(a)){
if(a.length>100){let u={instancePath:t+"/proxy/noProxy",schemaPath:"#/properties/proxy/properties/noProxy/maxItems",keyword:"maxItems",params:{limit:100},message:"\
must NOT have more than 100 items"};e===null?e=[u]:e.push(u),r++}let i=a.length;for(let u=0;u<i;u++)H(a[u],{instancePath:t+"/proxy/noProxy/"+u,parentData:a,parentDataProperty:u,
rootData:y})||(e=e===null?H.errors:e.concat(H.errors),r=e.length);let n=a.length,l;if(n>1){e:for(;n--;)for(l=n;l--;)if(he(a[n],a[l])){let u={instancePath:t+"/pr\
oxy/noProxy",schemaPath:"#/properties/proxy/properties/noProxy/uniqueItems",keyword:"uniqueItems",params:{i:n,j:l},message:"must NOT have duplicate items (items\
 ## "+l+" and "+n+" are identical)"};e===null?e=[u]:e.push(u),r++;break e}}}else{let i={instancePath:t+"/proxy/noProxy",schemaPath:"#/properties/proxy/propertie\
s/noProxy/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),r++}s.trustedCAConfigMap!==void 0&&(b(s.trustedCAConfigMap,
{instancePath:t+"/proxy/trustedCAConfigMap",parentData:s,parentDataProperty:"trustedCAConfigMap",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length))}else{
let a={instancePath:t+"/proxy",schemaPath:"#/properties/proxy/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),r++}}
let fe=o.registryMirrors;if(Array.isArray(fe)){if(fe.length>50){let a={instancePath:t+"/registryMirrors",schemaPath:"#/properties/registryMirrors/maxItems",keyword:"\
maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?e=[a]:e.push(a),r++}let s=fe.length;for(let a=0;a<s;a++){let i=fe[a];if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.source===void 0){let n={instancePath:t+"/registryMirrors/"+a,schemaPath:"#/properties/registryMirrors/items/required",keyword:"\
required",params:{missingProperty:"source"},message:"must have required property 'source'"};e===null?e=[n]:e.push(n),r++}if(i.mirrors===void 0){let n={instancePath:t+
"/registryMirrors/"+a,schemaPath:"#/properties/registryMirrors/items/required",keyword:"required",params:{missingProperty:"mirrors"},message:"must have required\
 property 'mirrors'"};e===null?e=[n]:e.push(n),r++}for(let n in i)if(!(n==="source"||n==="mirrors")){let l={instancePath:t+"/registryMirrors/"+a,schemaPath:"#/p\
roperties/registryMirrors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};
e===null?e=[l]:e.push(l),r++}if(i.source!==void 0){let n=i.source;if(typeof n=="string"){if(P(n)<1){let l={instancePath:t+"/registryMirrors/"+a+"/source",schemaPath:"\
#/properties/registryMirrors/items/properties/source/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=
[l]:e.push(l),r++}}else{let l={instancePath:t+"/registryMirrors/"+a+"/source",schemaPath:"#/properties/registryMirrors/items/properties/source/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),r++}}if(i.mirrors!==void 0){let n=i.mirrors;if(Array.isArray(n)){if(n.length>20){let u={
instancePath:t+"/registryMirrors/"+a+"/mirrors",schemaPath:"#/properties/registryMirrors/items/properties/mirrors/maxItems",keyword:"maxItems",params:{limit:20},
message:"must NOT have more than 20 items"};e===null?e=[u]:e.push(u),r++}if(n.length<1){let u={instancePath:t+"/registryMirrors/"+a+"/mirrors",schemaPath:"#/pro\
perties/registryMirrors/items/properties/mirrors/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[u]:e.push(
u),r++}let l=n.length;for(let u=0;u<l;u++){let d=n[u];if(typeof d=="string"){if(P(d)<1){let p={instancePath:t+"/registryMirrors/"+a+"/mirrors/"+u,schemaPath:"#/\
properties/registryMirrors/items/properties/mirrors/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/registryMirrors/"+a+"/mirrors/"+u,schemaPath:"#/properties/registryMirrors/items/properties/mirrors/items/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),r++}}}else{let l={instancePath:t+"/registryMirrors/"+a+"/mirrors",schemaPath:"\
#/properties/registryMirrors/items/properties/mirrors/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),r++}}}else{let n={
instancePath:t+"/registryMirrors/"+a,schemaPath:"#/properties/registryMirrors/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),r++}}}else{let s={instancePath:t+"/registryMirrors",schemaPath:"#/properties/registryMirrors/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[s]:e.push(s),r++}if(o.trustBundle!==void 0){let s=o.trustBundle;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.configMapName===void 0){
let a={instancePath:t+"/trustBundle",schemaPath:"#/properties/trustBundle/required",keyword:"required",params:{missingProperty:"configMapName"},message:"must ha\
ve required property 'configMapName'"};e===null?e=[a]:e.push(a),r++}for(let a in s)if(a!=="configMapName"){let i={instancePath:t+"/trustBundle",schemaPath:"#/pr\
operties/trustBundle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?
e=[i]:e.push(i),r++}s.configMapName!==void 0&&(b(s.configMapName,{instancePath:t+"/trustBundle/configMapName",parentData:s,parentDataProperty:"configMapName",rootData:y})||
(e=e===null?b.errors:e.concat(b.errors),r=e.length))}else{let a={instancePath:t+"/trustBundle",schemaPath:"#/properties/trustBundle/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),r++}}let re=o.certificates;if(re&&typeof re=="object"&&!Array.isArray(re)){re.enabled===void 0&&
(re.enabled=!0),re.issuerRef===void 0&&(re.issuerRef={});for(let a in re)if(!(a==="enabled"||a==="issuerRef")){let i={instancePath:t+"/certificates",schemaPath:"\
#/properties/certificates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===
null?e=[i]:e.push(i),r++}if(typeof re.enabled!="boolean"){let a={instancePath:t+"/certificates/enabled",schemaPath:"#/properties/certificates/properties/enabled\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),r++}let s=re.issuerRef;if(s&&typeof s=="object"&&!Array.isArray(
s)){s.kind===void 0&&(s.kind="ClusterIssuer"),s.name===void 0&&(s.name="company");for(let i in s)if(!(i==="kind"||i==="name")){let n={instancePath:t+"/certifica\
tes/issuerRef",schemaPath:"#/properties/certificates/properties/issuerRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}let a=s.kind;if(typeof a!="string"){let i={instancePath:t+"/certificates/issuerRef/kind",schemaPath:"\
#/properties/certificates/properties/issuerRef/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}
if(!(a==="ClusterIssuer"||a==="Issuer")){let i={instancePath:t+"/certificates/issuerRef/kind",schemaPath:"#/properties/certificates/properties/issuerRef/propert\
ies/kind/enum",keyword:"enum",params:{allowedValues:V.properties.certificates.properties.issuerRef.properties.kind.enum},message:"must be equal to one of the al\
lowed values"};e===null?e=[i]:e.push(i),r++}b(s.name,{instancePath:t+"/certificates/issuerRef/name",parentData:s,parentDataProperty:"name",rootData:y})||(e=e===
null?b.errors:e.concat(b.errors),r=e.length)}else{let a={instancePath:t+"/certificates/issuerRef",schemaPath:"#/properties/certificates/properties/issuerRef/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),r++}}else{let s={instancePath:t+"/certificates",schemaPath:"#/proper\
ties/certificates/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}let W=o.quota;if(W&&typeof W=="object"&&!Array.
isArray(W)){W.enabled===void 0&&(W.enabled=!0),W.headroomPercent===void 0&&(W.headroomPercent=25),W.controlPlane===void 0&&(W.controlPlane={});for(let i in W)if(!(i===
"enabled"||i==="headroomPercent"||i==="controlPlane")){let n={instancePath:t+"/quota",schemaPath:"#/properties/quota/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}if(typeof W.enabled!="boolean"){let i={instancePath:t+
"/quota/enabled",schemaPath:"#/properties/quota/properties/enabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(
i),r++}let s=W.headroomPercent;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let i={instancePath:t+"/quota/headroomPercent",schemaPath:"#/properties/quota/proper\
ties/headroomPercent/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}if(typeof s=="number"){if(s>200||isNaN(
s)){let i={instancePath:t+"/quota/headroomPercent",schemaPath:"#/properties/quota/properties/headroomPercent/maximum",keyword:"maximum",params:{comparison:"<=",
limit:200},message:"must be <= 200"};e===null?e=[i]:e.push(i),r++}if(s<0||isNaN(s)){let i={instancePath:t+"/quota/headroomPercent",schemaPath:"#/properties/quot\
a/properties/headroomPercent/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),r++}}let a=W.controlPlane;
if(a&&typeof a=="object"&&!Array.isArray(a)){a.cpu===void 0&&(a.cpu="16"),a.memory===void 0&&(a.memory="48Gi"),a.storage===void 0&&(a.storage="2Ti");for(let i in a)
if(!(i==="cpu"||i==="memory"||i==="storage")){let n={instancePath:t+"/quota/controlPlane",schemaPath:"#/properties/quota/properties/controlPlane/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}A(a.cpu,{instancePath:t+
"/quota/controlPlane/cpu",parentData:a,parentDataProperty:"cpu",rootData:y})||(e=e===null?A.errors:e.concat(A.errors),r=e.length),A(a.memory,{instancePath:t+"/q\
uota/controlPlane/memory",parentData:a,parentDataProperty:"memory",rootData:y})||(e=e===null?A.errors:e.concat(A.errors),r=e.length),A(a.storage,{instancePath:t+
"/quota/controlPlane/storage",parentData:a,parentDataProperty:"storage",rootData:y})||(e=e===null?A.errors:e.concat(A.errors),r=e.length)}else{let i={instancePath:t+
"/quota/controlPlane",schemaPath:"#/properties/quota/properties/controlPlane/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:
e.push(i),r++}}else{let s={instancePath:t+"/quota",schemaPath:"#/properties/quota/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),r++}let te=o.ttl;if(te&&typeof te=="object"&&!Array.isArray(te)){te.steadySeconds===void 0&&(te.steadySeconds=60),te.waitingSeconds===void 0&&(te.
waitingSeconds=15);for(let i in te)if(!(i==="steadySeconds"||i==="waitingSeconds")){let n={instancePath:t+"/ttl",schemaPath:"#/properties/ttl/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}let s=te.steadySeconds;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let i={instancePath:t+"/ttl/steadySeconds",schemaPath:"#/properties/ttl/properties/steadySeconds/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}if(typeof s=="number"){if(s>60||isNaN(s)){let i={instancePath:t+"/ttl/steadyS\
econds",schemaPath:"#/properties/ttl/properties/steadySeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:60},message:"must be <= 60"};e===null?e=[
i]:e.push(i),r++}if(s<10||isNaN(s)){let i={instancePath:t+"/ttl/steadySeconds",schemaPath:"#/properties/ttl/properties/steadySeconds/minimum",keyword:"minimum",
params:{comparison:">=",limit:10},message:"must be >= 10"};e===null?e=[i]:e.push(i),r++}}let a=te.waitingSeconds;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let i={
instancePath:t+"/ttl/waitingSeconds",schemaPath:"#/properties/ttl/properties/waitingSeconds/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};e===null?e=[i]:e.push(i),r++}if(typeof a=="number"){if(a>60||isNaN(a)){let i={instancePath:t+"/ttl/waitingSeconds",schemaPath:"#/properties/ttl/properties/w\
aitingSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:60},message:"must be <= 60"};e===null?e=[i]:e.push(i),r++}if(a<5||isNaN(a)){let i={instancePath:t+
"/ttl/waitingSeconds",schemaPath:"#/properties/ttl/properties/waitingSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:5},message:"must be >= 5"};
e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t+"/ttl",schemaPath:"#/properties/ttl/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[s]:e.push(s),r++}let le=o.limits;if(le&&typeof le=="object"&&!Array.isArray(le)){le.resources===void 0&&(le.resources=50);for(let a in le)if(a!==
"resources"){let i={instancePath:t+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}let s=le.resources;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let a={instancePath:t+
"/limits/resources",schemaPath:"#/properties/limits/properties/resources/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:
e.push(a),r++}if(typeof s=="number"){if(s>50||isNaN(s)){let a={instancePath:t+"/limits/resources",schemaPath:"#/properties/limits/properties/resources/maximum",
keyword:"maximum",params:{comparison:"<=",limit:50},message:"must be <= 50"};e===null?e=[a]:e.push(a),r++}if(s<30||isNaN(s)){let a={instancePath:t+"/limits/reso\
urces",schemaPath:"#/properties/limits/properties/resources/minimum",keyword:"minimum",params:{comparison:">=",limit:30},message:"must be >= 30"};e===null?e=[a]:
e.push(a),r++}}}else{let s={instancePath:t+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),r++}}else{let I={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[I]:e.push(I),r++}
return Ie.errors=e,r===0}export{er as validate};
