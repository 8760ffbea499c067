// Generated from functions/platform/schema.yaml by `npm run generate`. Do not edit.
// @ts-nocheck
var ge=(n,t)=>()=>{try{return t||n((t={exports:{}}).exports,t),t.exports}catch(k){throw t=0,k}};var ve=ge(Pe=>{"use strict";Object.defineProperty(Pe,"__esModule",{value:!0});function we(n){let t=n.length,k=0,x=0,y;for(;x<t;)k++,y=n.charCodeAt(x++),y>=55296&&
y<=56319&&x<t&&(y=n.charCodeAt(x),(y&64512)===56320&&x++);return k}Pe.default=we;we.code='require("ajv/dist/runtime/ucs2length").default'});var $e=ge((Xe,xe)=>{"use strict";xe.exports=function n(t,k){if(t===k)return!0;if(t&&k&&typeof t=="object"&&typeof k=="object"){if(t.constructor!==k.constructor)
return!1;var x,y,e;if(Array.isArray(t)){if(x=t.length,x!=k.length)return!1;for(y=x;y--!==0;)if(!n(t[y],k[y]))return!1;return!0}if(t.constructor===RegExp)return t.
source===k.source&&t.flags===k.flags;if(t.valueOf!==Object.prototype.valueOf)return t.valueOf()===k.valueOf();if(t.toString!==Object.prototype.toString)return t.
toString()===k.toString();if(e=Object.keys(t),x=e.length,x!==Object.keys(k).length)return!1;for(y=x;y--!==0;)if(!Object.prototype.hasOwnProperty.call(k,e[y]))return!1;
for(y=x;y--!==0;){var r=e[y];if(!n(t[r],k[r]))return!1}return!0}return t!==t&&k!==k}});var je=ge(be=>{"use strict";Object.defineProperty(be,"__esModule",{value:!0});var qe=$e();qe.code='require("ajv/dist/runtime/equal").default';be.default=qe});var er=Le,G={title:"Platform",type:"object",additionalProperties:!1,properties:{apiVersion:{type:"string",enum:["aerodrome.dev/v1alpha1"]},kind:{type:"string",enum:[
"Platform"]},versions:{type:"object",additionalProperties:!1,default:{},properties:{default:{type:"string",pattern:"^[0-9]+\\.[0-9]+(\\.[0-9]+)?$",title:"a mino\
r or a release",example:"4.20",default:"4.20"},releases:{type:"array",minItems:1,maxItems:200,items:{type:"object",additionalProperties:!1,required:["version","\
image"],properties:{version:{type:"string",pattern:"^[0-9]+\\.[0-9]+\\.[0-9]+(-(ec|rc)\\.[0-9]+)?$",title:"a release",example:"4.20.6"},image:{type:"string",minLength:1,
maxLength:500,pattern:"^[^\\s]+$",title:"an image",example:"quay.io/openshift-release-dev/ocp-release:4.20.6-multi"},channels:{type:"array",minItems:1,uniqueItems:!0,
items:{type:"string",enum:["candidate","fast","stable","eus"]},default:["candidate","fast","stable","eus"]}}},default:[{version:"4.19.15",image:"quay.io/openshi\
ft-release-dev/ocp-release:4.19.15-multi",channels:["candidate","fast","stable"]},{version:"4.19.17",image:"quay.io/openshift-release-dev/ocp-release:4.19.17-mu\
lti",channels:["candidate","fast","stable"]},{version:"4.19.18",image:"quay.io/openshift-release-dev/ocp-release:4.19.18-multi",channels:["candidate","fast","st\
able"]},{version:"4.20.4",image:"quay.io/openshift-release-dev/ocp-release:4.20.4-multi"},{version:"4.20.5",image:"quay.io/openshift-release-dev/ocp-release:4.2\
0.5-multi"},{version:"4.20.6",image:"quay.io/openshift-release-dev/ocp-release:4.20.6-multi"}]}}},sites:{type:"array",minItems:1,maxItems:15,items:{type:"object",
additionalProperties:!1,required:["name"],properties:{name:{type:"string",maxLength:15,pattern:"^[a-z]([-a-z0-9]*[a-z0-9])?$",title:"a name of lower-case letter\
s, digits and dashes that starts with a letter"},zone:{type:"string",minLength:1,maxLength:63,pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",title:"a labe\
l value"}}},default:[{name:"site-a"},{name:"site-b"},{name:"site-c"}]},sizes:{type:"object",minProperties:1,maxProperties:50,propertyNames:{pattern:"^[a-z]([-a-\
z0-9]{0,30}[a-z0-9])?$",title:"a name of at most 32 lower-case letters, digits and dashes that starts with a letter"},additionalProperties:{type:"object",additionalProperties:!1,
required:["cores","memory"],properties:{cores:{type:"integer",minimum:1,maximum:256},memory:{$ref:"#/$defs/quantity"},rootVolumeSize:{$ref:"#/$defs/quantity"}}},
default:{small:{cores:4,memory:"16Gi"},medium:{cores:8,memory:"32Gi"},large:{cores:16,memory:"64Gi"},xlarge:{cores:32,memory:"128Gi"}}},gpus:{type:"object",maxProperties:50,
propertyNames:{pattern:"^[a-z0-9]([-a-z0-9]{0,30}[a-z0-9])?$",title:"a name of at most 32 lower-case letters, digits and dashes"},additionalProperties:{type:"ob\
ject",additionalProperties:!1,required:["deviceName"],properties:{deviceName:{type:"string",minLength:1,maxLength:253,pattern:"^[^\\s]+$",title:"a device name",
example:"nvidia.com/GA100_A100_PCIE_40GB"},sites:{type:"array",minItems:1,uniqueItems:!0,items:{type:"string"}},maxPerNode:{type:"integer",minimum:1,maximum:16,
default:8}}},default:{a100:{deviceName:"nvidia.com/GA100_A100_PCIE_40GB"}}},storage:{type:"object",additionalProperties:!1,default:{},properties:{classes:{type:"\
object",minProperties:1,maxProperties:50,additionalProperties:{type:"object",additionalProperties:!1,properties:{accessModes:{type:"array",minItems:1,uniqueItems:!0,
items:{type:"string",enum:["ReadWriteOnce","ReadWriteMany"]},default:["ReadWriteMany"]},volumeMode:{type:"string",enum:["Block","Filesystem"],default:"Block"}}},
default:{"ceph-block":{accessModes:["ReadWriteMany"],volumeMode:"Block"},"local-nvme":{accessModes:["ReadWriteOnce"],volumeMode:"Filesystem"}}},rootVolume:{type:"\
object",additionalProperties:!1,default:{},properties:{storageClass:{type:"string",minLength:1,default:"ceph-block"},size:{$ref:"#/$defs/quantity",default:"120G\
i"},cacheStrategy:{type:"string",enum:["PVC","None"],default:"PVC"}}},etcd:{type:"object",additionalProperties:!1,default:{},properties:{storageClass:{type:"str\
ing",minLength:1,default:"local-nvme"}}},mapping:{type:"array",minItems:1,maxItems:50,items:{type:"object",additionalProperties:!1,required:["infra","guest"],properties:{
infra:{type:"string",minLength:1},guest:{type:"string",minLength:1},group:{type:"string",minLength:1}}},default:[{infra:"ceph-block",guest:"block",group:"ceph"}]},
snapshotMapping:{type:"array",maxItems:50,items:{type:"object",additionalProperties:!1,required:["infra","guest"],properties:{infra:{type:"string",minLength:1},
guest:{type:"string",minLength:1},group:{type:"string",minLength:1}}},default:[{infra:"ceph-block-snapshots",guest:"block-snapshots",group:"ceph"}]}}},networks:{
type:"object",additionalProperties:!1,default:{},properties:{hubRanges:{type:"array",minItems:1,maxItems:100,items:{type:"object",additionalProperties:!1,required:[
"name","cidr"],properties:{name:{type:"string",minLength:1,maxLength:60},cidr:{$ref:"#/$defs/cidr"},loadBalancers:{type:"boolean",default:!1}}},default:[{name:"\
hub pods",cidr:"10.128.0.0/14"},{name:"hub services",cidr:"172.30.0.0/16"},{name:"hub machines",cidr:"10.0.0.0/16",loadBalancers:!0},{name:"hub OVN join switch",
cidr:"100.64.0.0/16"},{name:"hub OVN transit switch",cidr:"100.88.0.0/16"},{name:"link-local and OVN masquerade",cidr:"169.254.0.0/16"}]},podCIDR:{$ref:"#/$defs\
/cidr",default:"10.132.0.0/14"},serviceCIDR:{$ref:"#/$defs/cidr",default:"172.31.0.0/16"},apiServer:{type:"object",additionalProperties:!1,default:{},properties:{
address:{$ref:"#/$defs/address",default:"172.20.0.1"},port:{$ref:"#/$defs/port",default:6443}}},managementCIDRs:{type:"array",minItems:1,maxItems:100,uniqueItems:!0,
items:{$ref:"#/$defs/cidr"},default:["10.128.0.0/14","10.0.0.0/16"]},tunnelPort:{$ref:"#/$defs/port",default:8472},hubTunnelPorts:{type:"array",maxItems:10,uniqueItems:!0,
items:{$ref:"#/$defs/port"},default:[6081,4789]},healthPort:{$ref:"#/$defs/port",default:9940},mtu:{type:"integer",minimum:0,maximum:9216,default:0},multiqueue:{
type:"boolean",default:!1}}},baseDomain:{$ref:"#/$defs/domain",default:"k8s.example.com"},hubIngress:{type:"object",additionalProperties:!1,default:{},properties:{
domain:{$ref:"#/$defs/domain",default:"apps.hub.example.com"},address:{$ref:"#/$defs/address"}}},addresses:{type:"object",additionalProperties:!1,default:{},properties:{
namespace:{$ref:"#/$defs/name",default:"metallb-system"},api:{type:"object",additionalProperties:!1,default:{},properties:{ranges:{$ref:"#/$defs/ranges",default:[
"192.0.2.0/24"]}}},ingress:{type:"object",additionalProperties:!1,default:{},properties:{ranges:{$ref:"#/$defs/ranges",default:["198.51.100.0/24"]},perCluster:{
type:"integer",minimum:1,maximum:64,default:4}}},advertisement:{type:"object",additionalProperties:!1,default:{},properties:{type:{type:"string",enum:["L2","BGP"],
default:"L2"},interfaces:{type:"array",maxItems:20,items:{$ref:"#/$defs/shortText"},default:[]},peers:{type:"array",maxItems:20,items:{$ref:"#/$defs/name"},default:[]},
communities:{type:"array",maxItems:20,items:{$ref:"#/$defs/shortText"},default:[]},nodeSelector:{$ref:"#/$defs/labels",default:{}}}}}},secretStore:{type:"object",
additionalProperties:!1,default:{},properties:{kind:{type:"string",enum:["ClusterSecretStore","SecretStore"],default:"ClusterSecretStore"},name:{$ref:"#/$defs/n\
ame",default:"platform"},refreshInterval:{$ref:"#/$defs/duration",default:"1h"},paths:{type:"object",additionalProperties:!1,default:{},properties:{pullSecret:{
$ref:"#/$defs/secretPath",default:{key:"platform/pull-secret",property:"dockerconfigjson"}},sshKey:{$ref:"#/$defs/secretPath",default:{key:"platform/ssh-key",property:"\
publicKey"}},oidcClientSecret:{$ref:"#/$defs/secretPath",default:{key:"clusters/{namespace}/{name}/oidc",property:"clientSecret"}},auditWebhook:{$ref:"#/$defs/s\
ecretPath",default:{key:"clusters/{namespace}/{name}/audit-webhook",property:"kubeconfig"}},etcdKey:{$ref:"#/$defs/secretPath",default:{key:"clusters/{namespace\
}/{name}/{uid}/etcd",property:"key"}},gitops:{$ref:"#/$defs/secretPath",default:{key:"clusters/{namespace}/{name}/gitops",property:"config"}}}}}},identity:{type:"\
object",additionalProperties:!1,default:{},properties:{name:{$ref:"#/$defs/name",default:"company"},issuer:{$ref:"#/$defs/https",default:"https://login.example.\
com/realms/platform"},clientID:{type:"string",minLength:1,maxLength:200,default:"openshift-{name}"},claims:{type:"object",additionalProperties:!1,default:{},properties:{
preferredUsername:{$ref:"#/$defs/claims",default:["preferred_username"]},name:{$ref:"#/$defs/claims",default:["name"]},email:{$ref:"#/$defs/claims",default:["em\
ail"]},groups:{$ref:"#/$defs/claims",default:["groups"]}}},extraScopes:{type:"array",maxItems:20,uniqueItems:!0,items:{$ref:"#/$defs/shortText"},default:["profi\
le","email","groups"]},caConfigMap:{$ref:"#/$defs/name"},admins:{type:"array",maxItems:20,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:200},default:[
"platform-admins"]}}},charts:{type:"object",additionalProperties:!1,default:{},properties:{cilium:{$ref:"#/$defs/chart",default:{repository:"https://helm.cilium\
.io",name:"cilium",version:"1.19.6"}},tetragon:{$ref:"#/$defs/chart",default:{repository:"https://helm.cilium.io",name:"tetragon",version:"1.7.0"}},falco:{$ref:"\
#/$defs/chart",default:{repository:"https://falcosecurity.github.io/charts",name:"falco",version:"9.1.0"}}}},addons:{type:"object",maxProperties:50,propertyNames:{
pattern:"^[a-z]([-a-z0-9]{0,30}[a-z0-9])?$",title:"a name of at most 32 lower-case letters, digits and dashes that starts with a letter"},additionalProperties:{
type:"object",additionalProperties:!1,required:["chart","namespace"],properties:{description:{type:"string",maxLength:200},chart:{$ref:"#/$defs/chart"},namespace:{
$ref:"#/$defs/name"},namespaceLabels:{$ref:"#/$defs/labels",default:{}},values:{$ref:"#/$defs/anything",default:{}},objects:{type:"array",maxItems:5,items:{type:"\
object",required:["apiVersion","kind","metadata"]},default:[]},enabledByDefault:{type:"boolean",default:!1}}},default:{kyverno:{chart:{repository:"https://kyver\
no.github.io/kyverno",name:"kyverno",version:"3.9.0"},namespace:"kyverno",values:{admissionController:{replicas:3}}},"cert-manager":{chart:{repository:"https://\
charts.jetstack.io",name:"cert-manager",version:"v1.20.2"},namespace:"cert-manager",values:{crds:{enabled:!0}},objects:[{apiVersion:"cert-manager.io/v1",kind:"C\
lusterIssuer",metadata:{name:"company"},spec:{acme:{server:"https://acme.example.com/directory",privateKeySecretRef:{name:"company-acme-account"},solvers:[{http01:{
ingress:{}}}]}}}]},"external-secrets":{chart:{repository:"https://charts.external-secrets.io",name:"external-secrets",version:"2.9.0"},namespace:"external-secre\
ts"}}},policyEngine:{type:"string",minLength:1},hypershift:{type:"object",additionalProperties:!1,default:{},properties:{operatorLevel:{type:"string",enum:["v0.\
1.75","v0.1.81"],default:"v0.1.81"},supportedVersions:{type:"object",additionalProperties:!1,default:{},properties:{namespace:{$ref:"#/$defs/name",default:"hype\
rshift"},name:{$ref:"#/$defs/name",default:"supported-versions"}}},nodeSelector:{$ref:"#/$defs/labels",default:{}},tolerations:{type:"array",maxItems:25,items:{
type:"object",additionalProperties:!1,properties:{key:{type:"string",minLength:1},operator:{type:"string",enum:["Exists","Equal"]},value:{type:"string"},effect:{
type:"string",enum:["NoSchedule","PreferNoSchedule","NoExecute"]}}},default:[]},disabledCapabilities:{type:"array",uniqueItems:!0,items:{type:"string",enum:["Im\
ageRegistry","openshift-samples","Insights","baremetal","Console","NodeTuning","Ingress"]},default:[]},liveMigrateOnDrain:{type:"boolean",default:!1},fips:{type:"\
boolean",default:!1}}},tiers:{type:"object",additionalProperties:!1,default:{},properties:{development:{$ref:"#/$defs/tier",default:{controlPlaneAvailability:"S\
ingleReplica",infrastructureAvailability:"SingleReplica",etcdSize:"8Gi",auditProfile:"Default",qosClass:"Burstable",deletionProtection:!1,backup:{enabled:!1,schedule:"\
0 2 * * *",retention:"72h"},upgrade:{volumeDetachTimeout:"5m"},liveMigration:"Optional"}},standard:{$ref:"#/$defs/tier",default:{controlPlaneAvailability:"Highl\
yAvailable",infrastructureAvailability:"HighlyAvailable",etcdSize:"16Gi",auditProfile:"Default",qosClass:"Burstable",deletionProtection:!1,backup:{enabled:!0,schedule:"\
0 2 * * *",retention:"168h"},upgrade:{volumeDetachTimeout:"15m"},liveMigration:"Optional"}},production:{$ref:"#/$defs/tier",default:{controlPlaneAvailability:"H\
ighlyAvailable",infrastructureAvailability:"HighlyAvailable",etcdSize:"32Gi",auditProfile:"WriteRequestBodies",qosClass:"Guaranteed",deletionProtection:!0,backup:{
enabled:!0,schedule:"0 */6 * * *",retention:"720h"},upgrade:{volumeDetachTimeout:"15m"},liveMigration:"Required"}}}},backup:{type:"object",additionalProperties:!1,
default:{},properties:{namespace:{$ref:"#/$defs/name",default:"openshift-adp"},storageLocation:{$ref:"#/$defs/name",default:"default"},dataMover:{type:"boolean",
default:!0}}},monitoring:{type:"object",additionalProperties:!1,default:{},properties:{enabled:{type:"boolean",default:!0},namespaces:{type:"array",maxItems:20,
uniqueItems:!0,items:{$ref:"#/$defs/name"},default:["openshift-monitoring","openshift-user-workload-monitoring"]},ruleLabels:{$ref:"#/$defs/labels",default:{role:"\
alert-rules"}},alertLabels:{$ref:"#/$defs/labels",default:{}}}},fleet:{type:"object",additionalProperties:!1,default:{},properties:{enabled:{type:"boolean",default:!0},
autoImport:{type:"boolean",default:!0},clusterSet:{$ref:"#/$defs/name",default:"default"},labels:{$ref:"#/$defs/labels",default:{}}}},gitops:{type:"object",additionalProperties:!1,
default:{},properties:{enabled:{type:"boolean",default:!0},namespace:{$ref:"#/$defs/name",default:"openshift-gitops"},labels:{$ref:"#/$defs/labels",default:{}}}},
threatDetection:{type:"object",additionalProperties:!1,default:{},properties:{hubNamespace:{$ref:"#/$defs/name",default:"threat-detection"},guestNamespace:{$ref:"\
#/$defs/name",default:"threat-detection"},minimumPriority:{type:"string",enum:["emergency","alert","critical","error","warning","notice","informational","debug"],
default:"notice"},alertmanager:{$ref:"#/$defs/url"},triage:{$ref:"#/$defs/url"},quarantineRules:{type:"array",maxItems:100,uniqueItems:!0,items:{type:"string",minLength:1,
maxLength:200},default:["Terminal shell in container","Drop and execute new binary in container"]},terminateRules:{type:"array",maxItems:100,uniqueItems:!0,items:{
type:"string",minLength:1,maxLength:200},default:[]}}},bastion:{type:"object",additionalProperties:!1,default:{},properties:{images:{type:"object",minProperties:1,
maxProperties:50,propertyNames:{pattern:"^[a-z0-9]([-.a-z0-9]{0,60}[a-z0-9])?$",title:"a name of at most 62 lower-case letters, digits, dots and dashes"},additionalProperties:{
type:"string",pattern:"^docker://[^\\s]+$",title:"a container disk",example:"docker://quay.io/containerdisks/fedora:latest"},default:{"centos-stream-10":"docker\
://quay.io/containerdisks/centos-stream:10",fedora:"docker://quay.io/containerdisks/fedora:latest"}},image:{type:"string",default:"centos-stream-10"},diskSize:{
$ref:"#/$defs/quantity",default:"30Gi"},storageClass:{type:"string",default:"ceph-block"},user:{type:"string",pattern:"^[a-z_][-a-z0-9_]{0,31}$",title:"a user n\
ame",default:"cloud-user"}}},proxy:{type:"object",additionalProperties:!1,properties:{httpProxy:{$ref:"#/$defs/url"},httpsProxy:{$ref:"#/$defs/url"},noProxy:{type:"\
array",maxItems:100,uniqueItems:!0,items:{$ref:"#/$defs/shortText"},default:[]},trustedCAConfigMap:{$ref:"#/$defs/name"}}},registryMirrors:{type:"array",maxItems:50,
items:{type:"object",additionalProperties:!1,required:["source","mirrors"],properties:{source:{type:"string",minLength:1},mirrors:{type:"array",minItems:1,maxItems:20,
items:{type:"string",minLength:1}}}},default:[]},trustBundle:{type:"object",additionalProperties:!1,required:["configMapName"],properties:{configMapName:{$ref:"\
#/$defs/name"}}},certificates:{type:"object",additionalProperties:!1,default:{},properties:{enabled:{type:"boolean",default:!0},authority:{type:"string",maxLength:1e5,
pattern:"^-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$",title:"certificates in PEM"},issuerRef:{type:"object",additionalProperties:!1,
default:{},properties:{kind:{type:"string",enum:["ClusterIssuer","Issuer"],default:"ClusterIssuer"},name:{$ref:"#/$defs/name",default:"company"}}}}},quota:{type:"\
object",additionalProperties:!1,default:{},properties:{enabled:{type:"boolean",default:!0},headroomPercent:{type:"integer",minimum:0,maximum:200,default:25},controlPlane:{
type:"object",additionalProperties:!1,default:{},properties:{cpu:{$ref:"#/$defs/quantity",default:"16"},memory:{$ref:"#/$defs/quantity",default:"48Gi"}}}}},ttl:{
type:"object",additionalProperties:!1,default:{},properties:{steadySeconds:{type:"integer",minimum:10,maximum:60,default:60},waitingSeconds:{type:"integer",minimum:5,
maximum:60,default:15}}}},$defs:{quantity:{type:"string",maxLength:30,pattern:"^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$",title:"a quantity",example:"\
16Gi"},duration:{type:"string",maxLength:30,pattern:"^([0-9]+h)?([0-9]+m)?([0-9]+s)?$",minLength:2,title:"a duration",example:"1h30m"},cidr:{type:"string",maxLength:49,
pattern:"^[0-9A-Fa-f:.]+/[0-9]{1,3}$",title:"a range",example:"10.132.0.0/14"},address:{type:"string",maxLength:45,pattern:"^[0-9A-Fa-f:.]+$",title:"an address",
example:"192.0.2.10"},ranges:{type:"array",minItems:1,maxItems:50,uniqueItems:!0,items:{$ref:"#/$defs/cidr"}},port:{type:"integer",minimum:1,maximum:65535},name:{
type:"string",maxLength:63,pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",title:"a name of lower-case letters, digits and dashes"},domain:{type:"string",maxLength:200,
pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$",title:"a domain",example:"k8s.example.com"},url:{type:"string",maxLength:500,pattern:"\
^https?://[^\\s]+$",title:"an http or https URL"},https:{type:"string",maxLength:500,pattern:"^https://[^\\s?#]+$",title:"an https URL"},shortText:{type:"string",
minLength:1,maxLength:100},labels:{type:"object",maxProperties:20,additionalProperties:{type:"string",maxLength:63}},anything:{type:"object"},claims:{type:"arra\
y",minItems:1,maxItems:10,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:200}},secretPath:{type:"object",additionalProperties:!1,required:["key"],properties:{
key:{type:"string",minLength:1,maxLength:500},property:{type:"string",minLength:1,maxLength:200}}},chart:{type:"object",additionalProperties:!1,required:["repos\
itory","name","version"],properties:{repository:{type:"string",maxLength:500,pattern:"^(https?|oci)://[^\\s]+$",title:"an https or oci URL"},name:{type:"string",
minLength:1,maxLength:200},version:{type:"string",minLength:1,maxLength:60},rollout:{type:"string",enum:["New","All"],default:"New"}}},tier:{type:"object",additionalProperties:!1,
required:["controlPlaneAvailability","infrastructureAvailability","etcdSize","auditProfile","qosClass","deletionProtection","backup","upgrade","liveMigration"],
properties:{controlPlaneAvailability:{type:"string",enum:["SingleReplica","HighlyAvailable"]},infrastructureAvailability:{type:"string",enum:["SingleReplica","H\
ighlyAvailable"]},etcdSize:{$ref:"#/$defs/quantity"},auditProfile:{type:"string",enum:["Default","WriteRequestBodies","AllRequestBodies","None"]},qosClass:{type:"\
string",enum:["Burstable","Guaranteed"]},deletionProtection:{type:"boolean"},backup:{type:"object",additionalProperties:!1,required:["enabled","schedule","reten\
tion"],properties:{enabled:{type:"boolean"},schedule:{type:"string",pattern:"^(@(hourly|daily|weekly|monthly)|[^\\s]+( [^\\s]+){4})$",title:"a cron schedule",example:"\
0 2 * * *"},retention:{$ref:"#/$defs/duration"}}},upgrade:{type:"object",additionalProperties:!1,required:["volumeDetachTimeout"],properties:{volumeDetachTimeout:{
$ref:"#/$defs/duration"}}},liveMigration:{type:"string",enum:["Required","Optional"]}}}}},ke=Object.prototype.hasOwnProperty,b=ve().default,ce=je().default,De=new RegExp(
"^[0-9]+\\.[0-9]+(\\.[0-9]+)?$","u"),ze=new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+(-(ec|rc)\\.[0-9]+)?$","u"),Ie=new RegExp("^[^\\s]+$","u"),Se=new RegExp("^[a-z]([-\
a-z0-9]*[a-z0-9])?$","u"),Re=new RegExp("^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$","u"),Ae=new RegExp("^[a-z]([-a-z0-9]{0,30}[a-z0-9])?$","u"),Me=new RegExp("\
^[a-z0-9]([-a-z0-9]{0,30}[a-z0-9])?$","u"),Ce=new RegExp("^[a-z0-9]([-.a-z0-9]{0,60}[a-z0-9])?$","u"),Ne=new RegExp("^docker://[^\\s]+$","u"),Ee=new RegExp("^[a\
-z_][-a-z0-9_]{0,31}$","u"),Ve=new RegExp("^-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$","u");var Te=new RegExp("^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$","u");function L(n,{instancePath:t="",parentData:k,parentDataProperty:x,rootData:y=n}={}){
let e=null,r=0;if(typeof n=="string"){if(b(n)>30){let m={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:30}};e===null?e=[m]:e.push(m),
r++}if(!Te.test(n)){let m={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$"}};e===
null?e=[m]:e.push(m),r++}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}return L.errors=e,r===
0}var Be=new RegExp("^[0-9A-Fa-f:.]+/[0-9]{1,3}$","u");function O(n,{instancePath:t="",parentData:k,parentDataProperty:x,rootData:y=n}={}){let e=null,r=0;if(typeof n==
"string"){if(b(n)>49){let m={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:49}};e===null?e=[m]:e.push(m),r++}if(!Be.test(n)){let m={
instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f:.]+/[0-9]{1,3}$"}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}return O.errors=e,r===0}var Ge=new RegExp("^[0-9A-Fa-f:.]+$","u");function le(n,{instancePath:t="",parentData:k,parentDataProperty:x,rootData:y=n}={}){let e=null,r=0;if(typeof n=="stri\
ng"){if(b(n)>45){let m={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:45}};e===null?e=[m]:e.push(m),r++}if(!Ge.test(n)){let m={instancePath:t,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f:.]+$"}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}return le.errors=e,r===0}function F(n,{instancePath:t="",parentData:k,parentDataProperty:x,rootData:y=n}={}){let e=null,r=0;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let m={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),r++}if(typeof n=="number"){if(n>65535||isNaN(n)){let m={instancePath:t,schemaPath:"\
#/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?e=[m]:e.push(m),r++}if(n<1||isNaN(n)){let m={instancePath:t,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[m]:e.push(m),r++}}return F.errors=e,r===0}var Oe=new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$","u");function me(n,{instancePath:t="",parentData:k,parentDataProperty:x,rootData:y=n}={}){
let e=null,r=0;if(typeof n=="string"){if(b(n)>200){let m={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[m]:e.push(
m),r++}if(!Oe.test(n)){let m={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0\
-9])?)+$"}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}return me.
errors=e,r===0}var _e=new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","u");function P(n,{instancePath:t="",parentData:k,parentDataProperty:x,rootData:y=n}={}){let e=null,r=0;if(typeof n==
"string"){if(b(n)>63){let m={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[m]:e.push(m),r++}if(!_e.test(n)){let m={
instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}return P.errors=e,r===0}function de(n,{instancePath:t="",parentData:k,parentDataProperty:x,rootData:y=n}={}){let e=null,r=0;if(Array.isArray(n)){if(n.length>50){let v={instancePath:t,schemaPath:"\
#/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[v]:e.push(v),r++}if(n.length<1){let v={instancePath:t,schemaPath:"#/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[v]:e.push(v),r++}let m=n.length;for(let v=0;v<m;v++)O(n[v],{instancePath:t+"/"+v,parentData:n,parentDataProperty:v,rootData:y})||(e=e===null?
O.errors:e.concat(O.errors),r=e.length);let f=n.length,g;if(f>1){e:for(;f--;)for(g=f;g--;)if(ce(n[f],n[g])){let v={instancePath:t,schemaPath:"#/uniqueItems",keyword:"\
uniqueItems",params:{i:f,j:g}};e===null?e=[v]:e.push(v),r++;break e}}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?
e=[m]:e.push(m),r++}return de.errors=e,r===0}function H(n,{instancePath:t="",parentData:k,parentDataProperty:x,rootData:y=n}={}){let e=null,r=0;if(typeof n=="string"){if(b(n)>100){let m={instancePath:t,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:100}};e===null?e=[m]:e.push(m),r++}if(b(n)<1){let m={instancePath:t,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}
return H.errors=e,r===0}function A(n,{instancePath:t="",parentData:k,parentDataProperty:x,rootData:y=n}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(Object.keys(n).
length>20){let m={instancePath:t,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:20}};e===null?e=[m]:e.push(m),r++}for(let m in n){let f=n[m];
if(typeof f=="string"){if(b(f)>63){let g={instancePath:t+"/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"max\
Length",params:{limit:63}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalPropert\
ies/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[m]:e.push(m),r++}return A.errors=e,r===0}var We=new RegExp("^([0-9]+h)?([0-9]+m)?([0-9]+s)?$","u");function se(n,{instancePath:t="",parentData:k,parentDataProperty:x,rootData:y=n}={}){let e=null,r=0;if(typeof n==
"string"){if(b(n)>30){let m={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:30}};e===null?e=[m]:e.push(m),r++}if(b(n)<2){let m={instancePath:t,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[m]:e.push(m),r++}if(!We.test(n)){let m={instancePath:t,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^([0-9]+h)?([0-9]+m)?([0-9]+s)?$"}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[m]:e.push(m),r++}return se.errors=e,r===0}function R(n,{instancePath:t="",parentData:k,parentDataProperty:x,rootData:y=n}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.key===void 0){
let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[m]:e.push(m),r++}for(let m in n)if(!(m==="key"||m===
"property")){let f={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[f]:e.push(f),r++}
if(n.key!==void 0){let m=n.key;if(typeof m=="string"){if(b(m)>500){let f={instancePath:t+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{
limit:500}};e===null?e=[f]:e.push(f),r++}if(b(m)<1){let f={instancePath:t+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}
if(n.property!==void 0){let m=n.property;if(typeof m=="string"){if(b(m)>200){let f={instancePath:t+"/property",schemaPath:"#/properties/property/maxLength",keyword:"\
maxLength",params:{limit:200}};e===null?e=[f]:e.push(f),r++}if(b(m)<1){let f={instancePath:t+"/property",schemaPath:"#/properties/property/minLength",keyword:"m\
inLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/property",schemaPath:"#/properties/property/type",keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),r++}}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}
return R.errors=e,r===0}var Ke=new RegExp("^https://[^\\s?#]+$","u");function ye(n,{instancePath:t="",parentData:k,parentDataProperty:x,rootData:y=n}={}){let e=null,r=0;if(typeof n=="s\
tring"){if(b(n)>500){let m={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[m]:e.push(m),r++}if(!Ke.test(n)){let m={
instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^https://[^\\s?#]+$"}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}return ye.errors=e,r===0}function U(n,{instancePath:t="",parentData:k,parentDataProperty:x,rootData:y=n}={}){let e=null,r=0;if(Array.isArray(n)){if(n.length>10){let v={instancePath:t,schemaPath:"\
#/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[v]:e.push(v),r++}if(n.length<1){let v={instancePath:t,schemaPath:"#/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[v]:e.push(v),r++}let m=n.length;for(let v=0;v<m;v++){let I=n[v];if(typeof I=="string"){if(b(I)>200){let E={instancePath:t+"/"+v,schemaPath:"\
#/items/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[E]:e.push(E),r++}if(b(I)<1){let E={instancePath:t+"/"+v,schemaPath:"#/items/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[E]:e.push(E),r++}}else{let E={instancePath:t+"/"+v,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===
null?e=[E]:e.push(E),r++}}let f=n.length,g;if(f>1){let v={};for(;f--;){let I=n[f];if(typeof I=="string"){if(typeof v[I]=="number"){g=v[I];let E={instancePath:t,
schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:f,j:g}};e===null?e=[E]:e.push(E),r++;break}v[I]=f}}}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}return U.errors=e,r===0}var Fe={type:"object",additionalProperties:!1,required:["repository","name","v\
ersion"],properties:{repository:{type:"string",maxLength:500,pattern:"^(https?|oci)://[^\\s]+$",title:"an https or oci URL"},name:{type:"string",minLength:1,maxLength:200},
version:{type:"string",minLength:1,maxLength:60},rollout:{type:"string",enum:["New","All"],default:"New"}}},He=new RegExp("^(https?|oci)://[^\\s]+$","u");function Z(n,{
instancePath:t="",parentData:k,parentDataProperty:x,rootData:y=n}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.rollout===void 0&&(n.rollout=
"New"),n.repository===void 0){let f={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"repository"}};e===null?e=[f]:e.push(f),r++}
if(n.name===void 0){let f={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[f]:e.push(f),r++}if(n.version===
void 0){let f={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[f]:e.push(f),r++}for(let f in n)if(!(f===
"repository"||f==="name"||f==="version"||f==="rollout")){let g={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};
e===null?e=[g]:e.push(g),r++}if(n.repository!==void 0){let f=n.repository;if(typeof f=="string"){if(b(f)>500){let g={instancePath:t+"/repository",schemaPath:"#/\
properties/repository/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[g]:e.push(g),r++}if(!He.test(f)){let g={instancePath:t+"/repository",schemaPath:"\
#/properties/repository/pattern",keyword:"pattern",params:{pattern:"^(https?|oci)://[^\\s]+$"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/repos\
itory",schemaPath:"#/properties/repository/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}if(n.name!==void 0){let f=n.name;if(typeof f==
"string"){if(b(f)>200){let g={instancePath:t+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[g]:e.push(g),r++}
if(b(f)<1){let g={instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[g]:e.push(g),r++}}else{let g={
instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}if(n.version!==void 0){let f=n.version;
if(typeof f=="string"){if(b(f)>60){let g={instancePath:t+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit:60}};e===null?
e=[g]:e.push(g),r++}if(b(f)<1){let g={instancePath:t+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[g]:
e.push(g),r++}}else{let g={instancePath:t+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}
let m=n.rollout;if(typeof m!="string"){let f={instancePath:t+"/rollout",schemaPath:"#/properties/rollout/type",keyword:"type",params:{type:"string"}};e===null?e=
[f]:e.push(f),r++}if(!(m==="New"||m==="All")){let f={instancePath:t+"/rollout",schemaPath:"#/properties/rollout/enum",keyword:"enum",params:{allowedValues:Fe.properties.
rollout.enum}};e===null?e=[f]:e.push(f),r++}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}
return Z.errors=e,r===0}function he(n,{instancePath:t="",parentData:k,parentDataProperty:x,rootData:y=n}={}){let e=null,r=0;if(!(n&&typeof n=="object"&&!Array.isArray(n))){let m={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}return he.errors=e,r===0}var ue={type:"object",additionalProperties:!1,required:[
"controlPlaneAvailability","infrastructureAvailability","etcdSize","auditProfile","qosClass","deletionProtection","backup","upgrade","liveMigration"],properties:{
controlPlaneAvailability:{type:"string",enum:["SingleReplica","HighlyAvailable"]},infrastructureAvailability:{type:"string",enum:["SingleReplica","HighlyAvailab\
le"]},etcdSize:{$ref:"#/$defs/quantity"},auditProfile:{type:"string",enum:["Default","WriteRequestBodies","AllRequestBodies","None"]},qosClass:{type:"string",enum:[
"Burstable","Guaranteed"]},deletionProtection:{type:"boolean"},backup:{type:"object",additionalProperties:!1,required:["enabled","schedule","retention"],properties:{
enabled:{type:"boolean"},schedule:{type:"string",pattern:"^(@(hourly|daily|weekly|monthly)|[^\\s]+( [^\\s]+){4})$",title:"a cron schedule",example:"0 2 * * *"},
retention:{$ref:"#/$defs/duration"}}},upgrade:{type:"object",additionalProperties:!1,required:["volumeDetachTimeout"],properties:{volumeDetachTimeout:{$ref:"#/$\
defs/duration"}}},liveMigration:{type:"string",enum:["Required","Optional"]}}},Ue=new RegExp("^(@(hourly|daily|weekly|monthly)|[^\\s]+( [^\\s]+){4})$","u");function te(n,{
instancePath:t="",parentData:k,parentDataProperty:x,rootData:y=n}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.controlPlaneAvailability===
void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"controlPlaneAvailability"}};e===null?e=[m]:e.push(m),r++}if(n.
infrastructureAvailability===void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"infrastructureAvailability"}};e===
null?e=[m]:e.push(m),r++}if(n.etcdSize===void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"etcdSize"}};e===null?
e=[m]:e.push(m),r++}if(n.auditProfile===void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"auditProfile"}};e===null?
e=[m]:e.push(m),r++}if(n.qosClass===void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"qosClass"}};e===null?e=[m]:
e.push(m),r++}if(n.deletionProtection===void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"deletionProtection"}};
e===null?e=[m]:e.push(m),r++}if(n.backup===void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"backup"}};e===null?
e=[m]:e.push(m),r++}if(n.upgrade===void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"upgrade"}};e===null?e=[m]:e.
push(m),r++}if(n.liveMigration===void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"liveMigration"}};e===null?e=[
m]:e.push(m),r++}for(let m in n)if(!ke.call(ue.properties,m)){let f={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};
e===null?e=[f]:e.push(f),r++}if(n.controlPlaneAvailability!==void 0){let m=n.controlPlaneAvailability;if(typeof m!="string"){let f={instancePath:t+"/controlPlan\
eAvailability",schemaPath:"#/properties/controlPlaneAvailability/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(!(m==="SingleRepli\
ca"||m==="HighlyAvailable")){let f={instancePath:t+"/controlPlaneAvailability",schemaPath:"#/properties/controlPlaneAvailability/enum",keyword:"enum",params:{allowedValues:ue.
properties.controlPlaneAvailability.enum}};e===null?e=[f]:e.push(f),r++}}if(n.infrastructureAvailability!==void 0){let m=n.infrastructureAvailability;if(typeof m!=
"string"){let f={instancePath:t+"/infrastructureAvailability",schemaPath:"#/properties/infrastructureAvailability/type",keyword:"type",params:{type:"string"}};e===
null?e=[f]:e.push(f),r++}if(!(m==="SingleReplica"||m==="HighlyAvailable")){let f={instancePath:t+"/infrastructureAvailability",schemaPath:"#/properties/infrastr\
uctureAvailability/enum",keyword:"enum",params:{allowedValues:ue.properties.infrastructureAvailability.enum}};e===null?e=[f]:e.push(f),r++}}if(n.etcdSize!==void 0&&
(L(n.etcdSize,{instancePath:t+"/etcdSize",parentData:n,parentDataProperty:"etcdSize",rootData:y})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),n.auditProfile!==
void 0){let m=n.auditProfile;if(typeof m!="string"){let f={instancePath:t+"/auditProfile",schemaPath:"#/properties/auditProfile/type",keyword:"type",params:{type:"\
string"}};e===null?e=[f]:e.push(f),r++}if(!(m==="Default"||m==="WriteRequestBodies"||m==="AllRequestBodies"||m==="None")){let f={instancePath:t+"/auditProfile",
schemaPath:"#/properties/auditProfile/enum",keyword:"enum",params:{allowedValues:ue.properties.auditProfile.enum}};e===null?e=[f]:e.push(f),r++}}if(n.qosClass!==
void 0){let m=n.qosClass;if(typeof m!="string"){let f={instancePath:t+"/qosClass",schemaPath:"#/properties/qosClass/type",keyword:"type",params:{type:"string"}};
e===null?e=[f]:e.push(f),r++}if(!(m==="Burstable"||m==="Guaranteed")){let f={instancePath:t+"/qosClass",schemaPath:"#/properties/qosClass/enum",keyword:"enum",params:{
allowedValues:ue.properties.qosClass.enum}};e===null?e=[f]:e.push(f),r++}}if(n.deletionProtection!==void 0&&typeof n.deletionProtection!="boolean"){let m={instancePath:t+
"/deletionProtection",schemaPath:"#/properties/deletionProtection/type",keyword:"type",params:{type:"boolean"}};e===null?e=[m]:e.push(m),r++}if(n.backup!==void 0){
let m=n.backup;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.enabled===void 0){let f={instancePath:t+"/backup",schemaPath:"#/properties/backup/required",keyword:"\
required",params:{missingProperty:"enabled"}};e===null?e=[f]:e.push(f),r++}if(m.schedule===void 0){let f={instancePath:t+"/backup",schemaPath:"#/properties/back\
up/required",keyword:"required",params:{missingProperty:"schedule"}};e===null?e=[f]:e.push(f),r++}if(m.retention===void 0){let f={instancePath:t+"/backup",schemaPath:"\
#/properties/backup/required",keyword:"required",params:{missingProperty:"retention"}};e===null?e=[f]:e.push(f),r++}for(let f in m)if(!(f==="enabled"||f==="sche\
dule"||f==="retention")){let g={instancePath:t+"/backup",schemaPath:"#/properties/backup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};
e===null?e=[g]:e.push(g),r++}if(m.enabled!==void 0&&typeof m.enabled!="boolean"){let f={instancePath:t+"/backup/enabled",schemaPath:"#/properties/backup/propert\
ies/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[f]:e.push(f),r++}if(m.schedule!==void 0){let f=m.schedule;if(typeof f=="string"){if(!Ue.test(
f)){let g={instancePath:t+"/backup/schedule",schemaPath:"#/properties/backup/properties/schedule/pattern",keyword:"pattern",params:{pattern:"^(@(hourly|daily|we\
ekly|monthly)|[^\\s]+( [^\\s]+){4})$"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/backup/schedule",schemaPath:"#/properties/backup/properties/s\
chedule/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}m.retention!==void 0&&(se(m.retention,{instancePath:t+"/backup/retention",parentData:m,
parentDataProperty:"retention",rootData:y})||(e=e===null?se.errors:e.concat(se.errors),r=e.length))}else{let f={instancePath:t+"/backup",schemaPath:"#/propertie\
s/backup/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}if(n.upgrade!==void 0){let m=n.upgrade;if(m&&typeof m=="object"&&!Array.isArray(
m)){if(m.volumeDetachTimeout===void 0){let f={instancePath:t+"/upgrade",schemaPath:"#/properties/upgrade/required",keyword:"required",params:{missingProperty:"v\
olumeDetachTimeout"}};e===null?e=[f]:e.push(f),r++}for(let f in m)if(f!=="volumeDetachTimeout"){let g={instancePath:t+"/upgrade",schemaPath:"#/properties/upgrad\
e/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[g]:e.push(g),r++}m.volumeDetachTimeout!==void 0&&(se(m.volumeDetachTimeout,
{instancePath:t+"/upgrade/volumeDetachTimeout",parentData:m,parentDataProperty:"volumeDetachTimeout",rootData:y})||(e=e===null?se.errors:e.concat(se.errors),r=e.
length))}else{let f={instancePath:t+"/upgrade",schemaPath:"#/properties/upgrade/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}if(n.
liveMigration!==void 0){let m=n.liveMigration;if(typeof m!="string"){let f={instancePath:t+"/liveMigration",schemaPath:"#/properties/liveMigration/type",keyword:"\
type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(!(m==="Required"||m==="Optional")){let f={instancePath:t+"/liveMigration",schemaPath:"#/properties\
/liveMigration/enum",keyword:"enum",params:{allowedValues:ue.properties.liveMigration.enum}};e===null?e=[f]:e.push(f),r++}}}else{let m={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}return te.errors=e,r===0}var Ze=new RegExp("^https?://[^\\s]+$","u");function J(n,{instancePath:t="",parentData:k,parentDataProperty:x,rootData:y=n}={}){let e=null,r=0;if(typeof n=="str\
ing"){if(b(n)>500){let m={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[m]:e.push(m),r++}if(!Ze.test(n)){let m={instancePath:t,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}return J.errors=e,r===0}function Le(n,{instancePath:t="",parentData:k,parentDataProperty:x,rootData:y=n}={}){
let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){n.versions===void 0&&(n.versions={}),n.sites===void 0&&(n.sites=[{name:"site-a"},{name:"site-b"},{name:"\
site-c"}]),n.sizes===void 0&&(n.sizes={small:{cores:4,memory:"16Gi"},medium:{cores:8,memory:"32Gi"},large:{cores:16,memory:"64Gi"},xlarge:{cores:32,memory:"128G\
i"}}),n.gpus===void 0&&(n.gpus={a100:{deviceName:"nvidia.com/GA100_A100_PCIE_40GB"}}),n.storage===void 0&&(n.storage={}),n.networks===void 0&&(n.networks={}),n.
baseDomain===void 0&&(n.baseDomain="k8s.example.com"),n.hubIngress===void 0&&(n.hubIngress={}),n.addresses===void 0&&(n.addresses={}),n.secretStore===void 0&&(n.
secretStore={}),n.identity===void 0&&(n.identity={}),n.charts===void 0&&(n.charts={}),n.addons===void 0&&(n.addons={kyverno:{chart:{repository:"https://kyverno.\
github.io/kyverno",name:"kyverno",version:"3.9.0"},namespace:"kyverno",values:{admissionController:{replicas:3}}},"cert-manager":{chart:{repository:"https://cha\
rts.jetstack.io",name:"cert-manager",version:"v1.20.2"},namespace:"cert-manager",values:{crds:{enabled:!0}},objects:[{apiVersion:"cert-manager.io/v1",kind:"Clus\
terIssuer",metadata:{name:"company"},spec:{acme:{server:"https://acme.example.com/directory",privateKeySecretRef:{name:"company-acme-account"},solvers:[{http01:{
ingress:{}}}]}}}]},"external-secrets":{chart:{repository:"https://charts.external-secrets.io",name:"external-secrets",version:"2.9.0"},namespace:"external-secre\
ts"}}),n.hypershift===void 0&&(n.hypershift={}),n.tiers===void 0&&(n.tiers={}),n.backup===void 0&&(n.backup={}),n.monitoring===void 0&&(n.monitoring={}),n.fleet===
void 0&&(n.fleet={}),n.gitops===void 0&&(n.gitops={}),n.threatDetection===void 0&&(n.threatDetection={}),n.bastion===void 0&&(n.bastion={}),n.registryMirrors===
void 0&&(n.registryMirrors=[]),n.certificates===void 0&&(n.certificates={}),n.quota===void 0&&(n.quota={}),n.ttl===void 0&&(n.ttl={});for(let a in n)if(!ke.call(
G.properties,a)){let s={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[s]:e.push(s),
r++}if(n.apiVersion!==void 0){let a=n.apiVersion;if(typeof a!="string"){let s={instancePath:t+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(a!=="aerodrome.dev/v1alpha1"){let s={instancePath:t+"/apiVersion",schemaPath:"#/properties/apiVersi\
on/enum",keyword:"enum",params:{allowedValues:G.properties.apiVersion.enum}};e===null?e=[s]:e.push(s),r++}}if(n.kind!==void 0){let a=n.kind;if(typeof a!="string"){
let s={instancePath:t+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(a!=="Platform"){let s={
instancePath:t+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:G.properties.kind.enum}};e===null?e=[s]:e.push(s),r++}}let I=n.versions;
if(I&&typeof I=="object"&&!Array.isArray(I)){I.default===void 0&&(I.default="4.20"),I.releases===void 0&&(I.releases=[{version:"4.19.15",image:"quay.io/openshif\
t-release-dev/ocp-release:4.19.15-multi",channels:["candidate","fast","stable"]},{version:"4.19.17",image:"quay.io/openshift-release-dev/ocp-release:4.19.17-mul\
ti",channels:["candidate","fast","stable"]},{version:"4.19.18",image:"quay.io/openshift-release-dev/ocp-release:4.19.18-multi",channels:["candidate","fast","sta\
ble"]},{version:"4.20.4",image:"quay.io/openshift-release-dev/ocp-release:4.20.4-multi"},{version:"4.20.5",image:"quay.io/openshift-release-dev/ocp-release:4.20\
.5-multi"},{version:"4.20.6",image:"quay.io/openshift-release-dev/ocp-release:4.20.6-multi"}]);for(let i in I)if(!(i==="default"||i==="releases")){let o={instancePath:t+
"/versions",schemaPath:"#/properties/versions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}let a=I.
default;if(typeof a=="string"){if(!De.test(a)){let i={instancePath:t+"/versions/default",schemaPath:"#/properties/versions/properties/default/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]+\\.[0-9]+(\\.[0-9]+)?$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/versions/default",schemaPath:"#/properties\
/versions/properties/default/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}let s=I.releases;if(Array.isArray(s)){if(s.length>200){let o={
instancePath:t+"/versions/releases",schemaPath:"#/properties/versions/properties/releases/maxItems",keyword:"maxItems",params:{limit:200}};e===null?e=[o]:e.push(
o),r++}if(s.length<1){let o={instancePath:t+"/versions/releases",schemaPath:"#/properties/versions/properties/releases/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[o]:e.push(o),r++}let i=s.length;for(let o=0;o<i;o++){let p=s[o];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.channels===void 0&&(p.channels=["c\
andidate","fast","stable","eus"]),p.version===void 0){let u={instancePath:t+"/versions/releases/"+o,schemaPath:"#/properties/versions/properties/releases/items/\
required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[u]:e.push(u),r++}if(p.image===void 0){let u={instancePath:t+"/versions/releases/"+o,
schemaPath:"#/properties/versions/properties/releases/items/required",keyword:"required",params:{missingProperty:"image"}};e===null?e=[u]:e.push(u),r++}for(let u in p)
if(!(u==="version"||u==="image"||u==="channels")){let l={instancePath:t+"/versions/releases/"+o,schemaPath:"#/properties/versions/properties/releases/items/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[l]:e.push(l),r++}if(p.version!==void 0){let u=p.version;if(typeof u==
"string"){if(!ze.test(u)){let l={instancePath:t+"/versions/releases/"+o+"/version",schemaPath:"#/properties/versions/properties/releases/items/properties/versio\
n/pattern",keyword:"pattern",params:{pattern:"^[0-9]+\\.[0-9]+\\.[0-9]+(-(ec|rc)\\.[0-9]+)?$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/versi\
ons/releases/"+o+"/version",schemaPath:"#/properties/versions/properties/releases/items/properties/version/type",keyword:"type",params:{type:"string"}};e===null?
e=[l]:e.push(l),r++}}if(p.image!==void 0){let u=p.image;if(typeof u=="string"){if(b(u)>500){let l={instancePath:t+"/versions/releases/"+o+"/image",schemaPath:"#\
/properties/versions/properties/releases/items/properties/image/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[l]:e.push(l),r++}if(b(u)<1){let l={
instancePath:t+"/versions/releases/"+o+"/image",schemaPath:"#/properties/versions/properties/releases/items/properties/image/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[l]:e.push(l),r++}if(!Ie.test(u)){let l={instancePath:t+"/versions/releases/"+o+"/image",schemaPath:"#/properties/versions/properties/relea\
ses/items/properties/image/pattern",keyword:"pattern",params:{pattern:"^[^\\s]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/versions/releases\
/"+o+"/image",schemaPath:"#/properties/versions/properties/releases/items/properties/image/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),
r++}}let c=p.channels;if(Array.isArray(c)){if(c.length<1){let h={instancePath:t+"/versions/releases/"+o+"/channels",schemaPath:"#/properties/versions/properties\
/releases/items/properties/channels/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[h]:e.push(h),r++}let u=c.length;for(let h=0;h<u;h++){let S=c[h];if(typeof S!=
"string"){let ee={instancePath:t+"/versions/releases/"+o+"/channels/"+h,schemaPath:"#/properties/versions/properties/releases/items/properties/channels/items/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[ee]:e.push(ee),r++}if(!(S==="candidate"||S==="fast"||S==="stable"||S==="eus")){let ee={instancePath:t+"/v\
ersions/releases/"+o+"/channels/"+h,schemaPath:"#/properties/versions/properties/releases/items/properties/channels/items/enum",keyword:"enum",params:{allowedValues:G.
properties.versions.properties.releases.items.properties.channels.items.enum}};e===null?e=[ee]:e.push(ee),r++}}let l=c.length,d;if(l>1){let h={};for(;l--;){let S=c[l];
if(typeof S=="string"){if(typeof h[S]=="number"){d=h[S];let ee={instancePath:t+"/versions/releases/"+o+"/channels",schemaPath:"#/properties/versions/properties/\
releases/items/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i:l,j:d}};e===null?e=[ee]:e.push(ee),r++;break}h[S]=l}}}}else{let u={instancePath:t+
"/versions/releases/"+o+"/channels",schemaPath:"#/properties/versions/properties/releases/items/properties/channels/type",keyword:"type",params:{type:"array"}};
e===null?e=[u]:e.push(u),r++}}else{let c={instancePath:t+"/versions/releases/"+o,schemaPath:"#/properties/versions/properties/releases/items/type",keyword:"type",
params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}}else{let i={instancePath:t+"/versions/releases",schemaPath:"#/properties/versions/properties/releases/typ\
e",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}else{let a={instancePath:t+"/versions",schemaPath:"#/properties/versions/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let E=n.sites;if(Array.isArray(E)){if(E.length>15){let s={instancePath:t+"/sites",schemaPath:"#/proper\
ties/sites/maxItems",keyword:"maxItems",params:{limit:15}};e===null?e=[s]:e.push(s),r++}if(E.length<1){let s={instancePath:t+"/sites",schemaPath:"#/properties/s\
ites/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[s]:e.push(s),r++}let a=E.length;for(let s=0;s<a;s++){let i=E[s];if(i&&typeof i=="object"&&!Array.
isArray(i)){if(i.name===void 0){let o={instancePath:t+"/sites/"+s,schemaPath:"#/properties/sites/items/required",keyword:"required",params:{missingProperty:"nam\
e"}};e===null?e=[o]:e.push(o),r++}for(let o in i)if(!(o==="name"||o==="zone")){let p={instancePath:t+"/sites/"+s,schemaPath:"#/properties/sites/items/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),r++}if(i.name!==void 0){let o=i.name;if(typeof o=="string"){if(b(
o)>15){let p={instancePath:t+"/sites/"+s+"/name",schemaPath:"#/properties/sites/items/properties/name/maxLength",keyword:"maxLength",params:{limit:15}};e===null?
e=[p]:e.push(p),r++}if(!Se.test(o)){let p={instancePath:t+"/sites/"+s+"/name",schemaPath:"#/properties/sites/items/properties/name/pattern",keyword:"pattern",params:{
pattern:"^[a-z]([-a-z0-9]*[a-z0-9])?$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/sites/"+s+"/name",schemaPath:"#/properties/sites/items/prope\
rties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(i.zone!==void 0){let o=i.zone;if(typeof o=="string"){if(b(o)>63){let p={
instancePath:t+"/sites/"+s+"/zone",schemaPath:"#/properties/sites/items/properties/zone/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[p]:e.push(
p),r++}if(b(o)<1){let p={instancePath:t+"/sites/"+s+"/zone",schemaPath:"#/properties/sites/items/properties/zone/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[p]:e.push(p),r++}if(!Re.test(o)){let p={instancePath:t+"/sites/"+s+"/zone",schemaPath:"#/properties/sites/items/properties/zone/pattern",keyword:"pa\
ttern",params:{pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/sites/"+s+"/zone",schemaPath:"#\
/properties/sites/items/properties/zone/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{let o={instancePath:t+"/sites/"+s,schemaPath:"\
#/properties/sites/items/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:t+"/sites",schemaPath:"#/propertie\
s/sites/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}let ae=n.sizes;if(ae&&typeof ae=="object"&&!Array.isArray(ae)){if(Object.keys(ae).
length>50){let a={instancePath:t+"/sizes",schemaPath:"#/properties/sizes/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[a]:e.push(a),r++}
if(Object.keys(ae).length<1){let a={instancePath:t+"/sizes",schemaPath:"#/properties/sizes/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[
a]:e.push(a),r++}for(let a in ae){let s=r;if(typeof a=="string"&&!Ae.test(a)){let i={instancePath:t+"/sizes",schemaPath:"#/properties/sizes/propertyNames/patter\
n",keyword:"pattern",params:{pattern:"^[a-z]([-a-z0-9]{0,30}[a-z0-9])?$"},propertyName:a};e===null?e=[i]:e.push(i),r++}var m=s===r;if(!m){let i={instancePath:t+
"/sizes",schemaPath:"#/properties/sizes/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[i]:e.push(i),r++}}for(let a in ae){let s=ae[a];
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.cores===void 0){let i={instancePath:t+"/sizes/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propert\
ies/sizes/additionalProperties/required",keyword:"required",params:{missingProperty:"cores"}};e===null?e=[i]:e.push(i),r++}if(s.memory===void 0){let i={instancePath:t+
"/sizes/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sizes/additionalProperties/required",keyword:"required",params:{missingProperty:"mem\
ory"}};e===null?e=[i]:e.push(i),r++}for(let i in s)if(!(i==="cores"||i==="memory"||i==="rootVolumeSize")){let o={instancePath:t+"/sizes/"+a.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/sizes/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[
o]:e.push(o),r++}if(s.cores!==void 0){let i=s.cores;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let o={instancePath:t+"/sizes/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/cores",schemaPath:"#/properties/sizes/additionalProperties/properties/cores/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),r++}if(typeof i==
"number"){if(i>256||isNaN(i)){let o={instancePath:t+"/sizes/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/cores",schemaPath:"#/properties/sizes/additionalPropert\
ies/properties/cores/maximum",keyword:"maximum",params:{comparison:"<=",limit:256}};e===null?e=[o]:e.push(o),r++}if(i<1||isNaN(i)){let o={instancePath:t+"/sizes\
/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/cores",schemaPath:"#/properties/sizes/additionalProperties/properties/cores/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[o]:e.push(o),r++}}}s.memory!==void 0&&(L(s.memory,{instancePath:t+"/sizes/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/memory",parentData:s,
parentDataProperty:"memory",rootData:y})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),s.rootVolumeSize!==void 0&&(L(s.rootVolumeSize,{instancePath:t+"/\
sizes/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/rootVolumeSize",parentData:s,parentDataProperty:"rootVolumeSize",rootData:y})||(e=e===null?L.errors:e.concat(
L.errors),r=e.length))}else{let i={instancePath:t+"/sizes/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sizes/additionalProperties/type",keyword:"\
type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}}else{let a={instancePath:t+"/sizes",schemaPath:"#/properties/sizes/type",keyword:"type",params:{type:"\
object"}};e===null?e=[a]:e.push(a),r++}let ne=n.gpus;if(ne&&typeof ne=="object"&&!Array.isArray(ne)){if(Object.keys(ne).length>50){let a={instancePath:t+"/gpus",
schemaPath:"#/properties/gpus/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[a]:e.push(a),r++}for(let a in ne){let s=r;if(typeof a=="stri\
ng"&&!Me.test(a)){let i={instancePath:t+"/gpus",schemaPath:"#/properties/gpus/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]{0,30\
}[a-z0-9])?$"},propertyName:a};e===null?e=[i]:e.push(i),r++}var f=s===r;if(!f){let i={instancePath:t+"/gpus",schemaPath:"#/properties/gpus/propertyNames",keyword:"\
propertyNames",params:{propertyName:a}};e===null?e=[i]:e.push(i),r++}}for(let a in ne){let s=ne[a];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.maxPerNode===
void 0&&(s.maxPerNode=8),s.deviceName===void 0){let o={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/gpus/additional\
Properties/required",keyword:"required",params:{missingProperty:"deviceName"}};e===null?e=[o]:e.push(o),r++}for(let o in s)if(!(o==="deviceName"||o==="sites"||o===
"maxPerNode")){let p={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/gpus/additionalProperties/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),r++}if(s.deviceName!==void 0){let o=s.deviceName;if(typeof o=="string"){if(b(
o)>253){let p={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/deviceName",schemaPath:"#/properties/gpus/additionalProperties/properties/devi\
ceName/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[p]:e.push(p),r++}if(b(o)<1){let p={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/deviceName",schemaPath:"#/properties/gpus/additionalProperties/properties/deviceName/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(
p),r++}if(!Ie.test(o)){let p={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/deviceName",schemaPath:"#/properties/gpus/additionalProperties/\
properties/deviceName/pattern",keyword:"pattern",params:{pattern:"^[^\\s]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/gpus/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/deviceName",schemaPath:"#/properties/gpus/additionalProperties/properties/deviceName/type",keyword:"type",params:{type:"string"}};e===
null?e=[p]:e.push(p),r++}}if(s.sites!==void 0){let o=s.sites;if(Array.isArray(o)){if(o.length<1){let l={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/sites",schemaPath:"#/properties/gpus/additionalProperties/properties/sites/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),r++}let p=o.
length;for(let l=0;l<p;l++)if(typeof o[l]!="string"){let d={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/sites/"+l,schemaPath:"#/propertie\
s/gpus/additionalProperties/properties/sites/items/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}let c=o.length,u;if(c>1){let l={};for(;c--;){
let d=o[c];if(typeof d=="string"){if(typeof l[d]=="number"){u=l[d];let h={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/sites",schemaPath:"\
#/properties/gpus/additionalProperties/properties/sites/uniqueItems",keyword:"uniqueItems",params:{i:c,j:u}};e===null?e=[h]:e.push(h),r++;break}l[d]=c}}}}else{let p={
instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/sites",schemaPath:"#/properties/gpus/additionalProperties/properties/sites/type",keyword:"typ\
e",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}let i=s.maxPerNode;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let o={instancePath:t+"/gpus/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/maxPerNode",schemaPath:"#/properties/gpus/additionalProperties/properties/maxPerNode/type",keyword:"type",params:{type:"integer"}};
e===null?e=[o]:e.push(o),r++}if(typeof i=="number"){if(i>16||isNaN(i)){let o={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/maxPerNode",schemaPath:"\
#/properties/gpus/additionalProperties/properties/maxPerNode/maximum",keyword:"maximum",params:{comparison:"<=",limit:16}};e===null?e=[o]:e.push(o),r++}if(i<1||
isNaN(i)){let o={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/maxPerNode",schemaPath:"#/properties/gpus/additionalProperties/properties/ma\
xPerNode/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[o]:e.push(o),r++}}}else{let i={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/gpus/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}}else{let a={instancePath:t+
"/gpus",schemaPath:"#/properties/gpus/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let z=n.storage;if(z&&typeof z=="object"&&!Array.
isArray(z)){z.classes===void 0&&(z.classes={"ceph-block":{accessModes:["ReadWriteMany"],volumeMode:"Block"},"local-nvme":{accessModes:["ReadWriteOnce"],volumeMode:"\
Filesystem"}}),z.rootVolume===void 0&&(z.rootVolume={}),z.etcd===void 0&&(z.etcd={}),z.mapping===void 0&&(z.mapping=[{infra:"ceph-block",guest:"block",group:"ce\
ph"}]),z.snapshotMapping===void 0&&(z.snapshotMapping=[{infra:"ceph-block-snapshots",guest:"block-snapshots",group:"ceph"}]);for(let c in z)if(!(c==="classes"||
c==="rootVolume"||c==="etcd"||c==="mapping"||c==="snapshotMapping")){let u={instancePath:t+"/storage",schemaPath:"#/properties/storage/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:c}};e===null?e=[u]:e.push(u),r++}let a=z.classes;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).
length>50){let c={instancePath:t+"/storage/classes",schemaPath:"#/properties/storage/properties/classes/maxProperties",keyword:"maxProperties",params:{limit:50}};
e===null?e=[c]:e.push(c),r++}if(Object.keys(a).length<1){let c={instancePath:t+"/storage/classes",schemaPath:"#/properties/storage/properties/classes/minPropert\
ies",keyword:"minProperties",params:{limit:1}};e===null?e=[c]:e.push(c),r++}for(let c in a){let u=a[c];if(u&&typeof u=="object"&&!Array.isArray(u)){u.accessModes===
void 0&&(u.accessModes=["ReadWriteMany"]),u.volumeMode===void 0&&(u.volumeMode="Block");for(let h in u)if(!(h==="accessModes"||h==="volumeMode")){let S={instancePath:t+
"/storage/classes/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/storage/properties/classes/additionalProperties/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:h}};e===null?e=[S]:e.push(S),r++}let l=u.accessModes;if(Array.isArray(l)){if(l.length<1){let X={instancePath:t+
"/storage/classes/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/accessModes",schemaPath:"#/properties/storage/properties/classes/additionalProperties/properties/\
accessModes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[X]:e.push(X),r++}let h=l.length;for(let X=0;X<h;X++){let ie=l[X];if(typeof ie!="string"){
let oe={instancePath:t+"/storage/classes/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/accessModes/"+X,schemaPath:"#/properties/storage/properties/classes/additi\
onalProperties/properties/accessModes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[oe]:e.push(oe),r++}if(!(ie==="ReadWriteOnce"||ie==="ReadWri\
teMany")){let oe={instancePath:t+"/storage/classes/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/accessModes/"+X,schemaPath:"#/properties/storage/properties/clas\
ses/additionalProperties/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues:G.properties.storage.properties.classes.additionalProperties.properties.
accessModes.items.enum}};e===null?e=[oe]:e.push(oe),r++}}let S=l.length,ee;if(S>1){let X={};for(;S--;){let ie=l[S];if(typeof ie=="string"){if(typeof X[ie]=="num\
ber"){ee=X[ie];let oe={instancePath:t+"/storage/classes/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/accessModes",schemaPath:"#/properties/storage/properties/cl\
asses/additionalProperties/properties/accessModes/uniqueItems",keyword:"uniqueItems",params:{i:S,j:ee}};e===null?e=[oe]:e.push(oe),r++;break}X[ie]=S}}}}else{let h={
instancePath:t+"/storage/classes/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/accessModes",schemaPath:"#/properties/storage/properties/classes/additionalPropert\
ies/properties/accessModes/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}let d=u.volumeMode;if(typeof d!="string"){let h={instancePath:t+
"/storage/classes/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/volumeMode",schemaPath:"#/properties/storage/properties/classes/additionalProperties/properties/v\
olumeMode/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}if(!(d==="Block"||d==="Filesystem")){let h={instancePath:t+"/storage/classes\
/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/volumeMode",schemaPath:"#/properties/storage/properties/classes/additionalProperties/properties/volumeMode/enum",keyword:"\
enum",params:{allowedValues:G.properties.storage.properties.classes.additionalProperties.properties.volumeMode.enum}};e===null?e=[h]:e.push(h),r++}}else{let l={
instancePath:t+"/storage/classes/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/storage/properties/classes/additionalProperties/type",keyword:"\
type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}}}else{let c={instancePath:t+"/storage/classes",schemaPath:"#/properties/storage/properties/classes/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}let s=z.rootVolume;if(s&&typeof s=="object"&&!Array.isArray(s)){s.storageClass===void 0&&
(s.storageClass="ceph-block"),s.size===void 0&&(s.size="120Gi"),s.cacheStrategy===void 0&&(s.cacheStrategy="PVC");for(let l in s)if(!(l==="storageClass"||l==="s\
ize"||l==="cacheStrategy")){let d={instancePath:t+"/storage/rootVolume",schemaPath:"#/properties/storage/properties/rootVolume/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:l}};e===null?e=[d]:e.push(d),r++}let c=s.storageClass;if(typeof c=="string"){if(b(c)<1){let l={instancePath:t+"/s\
torage/rootVolume/storageClass",schemaPath:"#/properties/storage/properties/rootVolume/properties/storageClass/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/storage/rootVolume/storageClass",schemaPath:"#/properties/storage/properties/rootVolume/properties/st\
orageClass/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}L(s.size,{instancePath:t+"/storage/rootVolume/size",parentData:s,parentDataProperty:"\
size",rootData:y})||(e=e===null?L.errors:e.concat(L.errors),r=e.length);let u=s.cacheStrategy;if(typeof u!="string"){let l={instancePath:t+"/storage/rootVolume/\
cacheStrategy",schemaPath:"#/properties/storage/properties/rootVolume/properties/cacheStrategy/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(
l),r++}if(!(u==="PVC"||u==="None")){let l={instancePath:t+"/storage/rootVolume/cacheStrategy",schemaPath:"#/properties/storage/properties/rootVolume/properties/\
cacheStrategy/enum",keyword:"enum",params:{allowedValues:G.properties.storage.properties.rootVolume.properties.cacheStrategy.enum}};e===null?e=[l]:e.push(l),r++}}else{
let c={instancePath:t+"/storage/rootVolume",schemaPath:"#/properties/storage/properties/rootVolume/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.
push(c),r++}let i=z.etcd;if(i&&typeof i=="object"&&!Array.isArray(i)){i.storageClass===void 0&&(i.storageClass="local-nvme");for(let u in i)if(u!=="storageClass"){
let l={instancePath:t+"/storage/etcd",schemaPath:"#/properties/storage/properties/etcd/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};
e===null?e=[l]:e.push(l),r++}let c=i.storageClass;if(typeof c=="string"){if(b(c)<1){let u={instancePath:t+"/storage/etcd/storageClass",schemaPath:"#/properties/\
storage/properties/etcd/properties/storageClass/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/stor\
age/etcd/storageClass",schemaPath:"#/properties/storage/properties/etcd/properties/storageClass/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(
u),r++}}else{let c={instancePath:t+"/storage/etcd",schemaPath:"#/properties/storage/properties/etcd/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:
e.push(c),r++}let o=z.mapping;if(Array.isArray(o)){if(o.length>50){let u={instancePath:t+"/storage/mapping",schemaPath:"#/properties/storage/properties/mapping/\
maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[u]:e.push(u),r++}if(o.length<1){let u={instancePath:t+"/storage/mapping",schemaPath:"#/properties/st\
orage/properties/mapping/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[u]:e.push(u),r++}let c=o.length;for(let u=0;u<c;u++){let l=o[u];if(l&&typeof l==
"object"&&!Array.isArray(l)){if(l.infra===void 0){let d={instancePath:t+"/storage/mapping/"+u,schemaPath:"#/properties/storage/properties/mapping/items/required",
keyword:"required",params:{missingProperty:"infra"}};e===null?e=[d]:e.push(d),r++}if(l.guest===void 0){let d={instancePath:t+"/storage/mapping/"+u,schemaPath:"#\
/properties/storage/properties/mapping/items/required",keyword:"required",params:{missingProperty:"guest"}};e===null?e=[d]:e.push(d),r++}for(let d in l)if(!(d===
"infra"||d==="guest"||d==="group")){let h={instancePath:t+"/storage/mapping/"+u,schemaPath:"#/properties/storage/properties/mapping/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[h]:e.push(h),r++}if(l.infra!==void 0){let d=l.infra;if(typeof d=="string"){if(b(d)<1){
let h={instancePath:t+"/storage/mapping/"+u+"/infra",schemaPath:"#/properties/storage/properties/mapping/items/properties/infra/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/storage/mapping/"+u+"/infra",schemaPath:"#/properties/storage/properties/mapping/items/prop\
erties/infra/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(l.guest!==void 0){let d=l.guest;if(typeof d=="string"){if(b(d)<1){let h={
instancePath:t+"/storage/mapping/"+u+"/guest",schemaPath:"#/properties/storage/properties/mapping/items/properties/guest/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/storage/mapping/"+u+"/guest",schemaPath:"#/properties/storage/properties/mapping/items/prop\
erties/guest/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(l.group!==void 0){let d=l.group;if(typeof d=="string"){if(b(d)<1){let h={
instancePath:t+"/storage/mapping/"+u+"/group",schemaPath:"#/properties/storage/properties/mapping/items/properties/group/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/storage/mapping/"+u+"/group",schemaPath:"#/properties/storage/properties/mapping/items/prop\
erties/group/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{let d={instancePath:t+"/storage/mapping/"+u,schemaPath:"#/properti\
es/storage/properties/mapping/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}}else{let c={instancePath:t+"/storage/mapping",schemaPath:"\
#/properties/storage/properties/mapping/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}let p=z.snapshotMapping;if(Array.isArray(p)){if(p.
length>50){let u={instancePath:t+"/storage/snapshotMapping",schemaPath:"#/properties/storage/properties/snapshotMapping/maxItems",keyword:"maxItems",params:{limit:50}};
e===null?e=[u]:e.push(u),r++}let c=p.length;for(let u=0;u<c;u++){let l=p[u];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.infra===void 0){let d={instancePath:t+
"/storage/snapshotMapping/"+u,schemaPath:"#/properties/storage/properties/snapshotMapping/items/required",keyword:"required",params:{missingProperty:"infra"}};e===
null?e=[d]:e.push(d),r++}if(l.guest===void 0){let d={instancePath:t+"/storage/snapshotMapping/"+u,schemaPath:"#/properties/storage/properties/snapshotMapping/it\
ems/required",keyword:"required",params:{missingProperty:"guest"}};e===null?e=[d]:e.push(d),r++}for(let d in l)if(!(d==="infra"||d==="guest"||d==="group")){let h={
instancePath:t+"/storage/snapshotMapping/"+u,schemaPath:"#/properties/storage/properties/snapshotMapping/items/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:d}};e===null?e=[h]:e.push(h),r++}if(l.infra!==void 0){let d=l.infra;if(typeof d=="string"){if(b(d)<1){let h={instancePath:t+"/sto\
rage/snapshotMapping/"+u+"/infra",schemaPath:"#/properties/storage/properties/snapshotMapping/items/properties/infra/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/storage/snapshotMapping/"+u+"/infra",schemaPath:"#/properties/storage/properties/snapshotMapping/item\
s/properties/infra/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(l.guest!==void 0){let d=l.guest;if(typeof d=="string"){if(b(d)<
1){let h={instancePath:t+"/storage/snapshotMapping/"+u+"/guest",schemaPath:"#/properties/storage/properties/snapshotMapping/items/properties/guest/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/storage/snapshotMapping/"+u+"/guest",schemaPath:"#/properties/storage/pr\
operties/snapshotMapping/items/properties/guest/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(l.group!==void 0){let d=l.group;if(typeof d==
"string"){if(b(d)<1){let h={instancePath:t+"/storage/snapshotMapping/"+u+"/group",schemaPath:"#/properties/storage/properties/snapshotMapping/items/properties/g\
roup/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/storage/snapshotMapping/"+u+"/group",schemaPath:"\
#/properties/storage/properties/snapshotMapping/items/properties/group/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{let d={instancePath:t+
"/storage/snapshotMapping/"+u,schemaPath:"#/properties/storage/properties/snapshotMapping/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(
d),r++}}}else{let c={instancePath:t+"/storage/snapshotMapping",schemaPath:"#/properties/storage/properties/snapshotMapping/type",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[c]:e.push(c),r++}}else{let a={instancePath:t+"/storage",schemaPath:"#/properties/storage/type",keyword:"type",params:{type:"object"}};e===null?
e=[a]:e.push(a),r++}let w=n.networks;if(w&&typeof w=="object"&&!Array.isArray(w)){w.hubRanges===void 0&&(w.hubRanges=[{name:"hub pods",cidr:"10.128.0.0/14"},{name:"\
hub services",cidr:"172.30.0.0/16"},{name:"hub machines",cidr:"10.0.0.0/16",loadBalancers:!0},{name:"hub OVN join switch",cidr:"100.64.0.0/16"},{name:"hub OVN t\
ransit switch",cidr:"100.88.0.0/16"},{name:"link-local and OVN masquerade",cidr:"169.254.0.0/16"}]),w.podCIDR===void 0&&(w.podCIDR="10.132.0.0/14"),w.serviceCIDR===
void 0&&(w.serviceCIDR="172.31.0.0/16"),w.apiServer===void 0&&(w.apiServer={}),w.managementCIDRs===void 0&&(w.managementCIDRs=["10.128.0.0/14","10.0.0.0/16"]),w.
tunnelPort===void 0&&(w.tunnelPort=8472),w.hubTunnelPorts===void 0&&(w.hubTunnelPorts=[6081,4789]),w.healthPort===void 0&&(w.healthPort=9940),w.mtu===void 0&&(w.
mtu=0),w.multiqueue===void 0&&(w.multiqueue=!1);for(let c in w)if(!ke.call(G.properties.networks.properties,c)){let u={instancePath:t+"/networks",schemaPath:"#/\
properties/networks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[u]:e.push(u),r++}let a=w.hubRanges;if(Array.
isArray(a)){if(a.length>100){let u={instancePath:t+"/networks/hubRanges",schemaPath:"#/properties/networks/properties/hubRanges/maxItems",keyword:"maxItems",params:{
limit:100}};e===null?e=[u]:e.push(u),r++}if(a.length<1){let u={instancePath:t+"/networks/hubRanges",schemaPath:"#/properties/networks/properties/hubRanges/minIt\
ems",keyword:"minItems",params:{limit:1}};e===null?e=[u]:e.push(u),r++}let c=a.length;for(let u=0;u<c;u++){let l=a[u];if(l&&typeof l=="object"&&!Array.isArray(l)){
if(l.loadBalancers===void 0&&(l.loadBalancers=!1),l.name===void 0){let d={instancePath:t+"/networks/hubRanges/"+u,schemaPath:"#/properties/networks/properties/h\
ubRanges/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[d]:e.push(d),r++}if(l.cidr===void 0){let d={instancePath:t+"/networks/h\
ubRanges/"+u,schemaPath:"#/properties/networks/properties/hubRanges/items/required",keyword:"required",params:{missingProperty:"cidr"}};e===null?e=[d]:e.push(d),
r++}for(let d in l)if(!(d==="name"||d==="cidr"||d==="loadBalancers")){let h={instancePath:t+"/networks/hubRanges/"+u,schemaPath:"#/properties/networks/propertie\
s/hubRanges/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[h]:e.push(h),r++}if(l.name!==void 0){let d=l.name;
if(typeof d=="string"){if(b(d)>60){let h={instancePath:t+"/networks/hubRanges/"+u+"/name",schemaPath:"#/properties/networks/properties/hubRanges/items/propertie\
s/name/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[h]:e.push(h),r++}if(b(d)<1){let h={instancePath:t+"/networks/hubRanges/"+u+"/name",schemaPath:"\
#/properties/networks/properties/hubRanges/items/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+
"/networks/hubRanges/"+u+"/name",schemaPath:"#/properties/networks/properties/hubRanges/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?
e=[h]:e.push(h),r++}}if(l.cidr!==void 0&&(O(l.cidr,{instancePath:t+"/networks/hubRanges/"+u+"/cidr",parentData:l,parentDataProperty:"cidr",rootData:y})||(e=e===
null?O.errors:e.concat(O.errors),r=e.length)),typeof l.loadBalancers!="boolean"){let d={instancePath:t+"/networks/hubRanges/"+u+"/loadBalancers",schemaPath:"#/p\
roperties/networks/properties/hubRanges/items/properties/loadBalancers/type",keyword:"type",params:{type:"boolean"}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:t+
"/networks/hubRanges/"+u,schemaPath:"#/properties/networks/properties/hubRanges/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}}else{
let c={instancePath:t+"/networks/hubRanges",schemaPath:"#/properties/networks/properties/hubRanges/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.
push(c),r++}O(w.podCIDR,{instancePath:t+"/networks/podCIDR",parentData:w,parentDataProperty:"podCIDR",rootData:y})||(e=e===null?O.errors:e.concat(O.errors),r=e.
length),O(w.serviceCIDR,{instancePath:t+"/networks/serviceCIDR",parentData:w,parentDataProperty:"serviceCIDR",rootData:y})||(e=e===null?O.errors:e.concat(O.errors),
r=e.length);let s=w.apiServer;if(s&&typeof s=="object"&&!Array.isArray(s)){s.address===void 0&&(s.address="172.20.0.1"),s.port===void 0&&(s.port=6443);for(let c in s)
if(!(c==="address"||c==="port")){let u={instancePath:t+"/networks/apiServer",schemaPath:"#/properties/networks/properties/apiServer/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:c}};e===null?e=[u]:e.push(u),r++}le(s.address,{instancePath:t+"/networks/apiServer/address",parentData:s,parentDataProperty:"\
address",rootData:y})||(e=e===null?le.errors:e.concat(le.errors),r=e.length),F(s.port,{instancePath:t+"/networks/apiServer/port",parentData:s,parentDataProperty:"\
port",rootData:y})||(e=e===null?F.errors:e.concat(F.errors),r=e.length)}else{let c={instancePath:t+"/networks/apiServer",schemaPath:"#/properties/networks/prope\
rties/apiServer/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}let i=w.managementCIDRs;if(Array.isArray(i)){if(i.length>100){let d={instancePath:t+
"/networks/managementCIDRs",schemaPath:"#/properties/networks/properties/managementCIDRs/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[d]:e.push(
d),r++}if(i.length<1){let d={instancePath:t+"/networks/managementCIDRs",schemaPath:"#/properties/networks/properties/managementCIDRs/minItems",keyword:"minItems",
params:{limit:1}};e===null?e=[d]:e.push(d),r++}let c=i.length;for(let d=0;d<c;d++)O(i[d],{instancePath:t+"/networks/managementCIDRs/"+d,parentData:i,parentDataProperty:d,
rootData:y})||(e=e===null?O.errors:e.concat(O.errors),r=e.length);let u=i.length,l;if(u>1){e:for(;u--;)for(l=u;l--;)if(ce(i[u],i[l])){let d={instancePath:t+"/ne\
tworks/managementCIDRs",schemaPath:"#/properties/networks/properties/managementCIDRs/uniqueItems",keyword:"uniqueItems",params:{i:u,j:l}};e===null?e=[d]:e.push(
d),r++;break e}}}else{let c={instancePath:t+"/networks/managementCIDRs",schemaPath:"#/properties/networks/properties/managementCIDRs/type",keyword:"type",params:{
type:"array"}};e===null?e=[c]:e.push(c),r++}F(w.tunnelPort,{instancePath:t+"/networks/tunnelPort",parentData:w,parentDataProperty:"tunnelPort",rootData:y})||(e=
e===null?F.errors:e.concat(F.errors),r=e.length);let o=w.hubTunnelPorts;if(Array.isArray(o)){if(o.length>10){let d={instancePath:t+"/networks/hubTunnelPorts",schemaPath:"\
#/properties/networks/properties/hubTunnelPorts/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[d]:e.push(d),r++}let c=o.length;for(let d=0;d<c;d++)
F(o[d],{instancePath:t+"/networks/hubTunnelPorts/"+d,parentData:o,parentDataProperty:d,rootData:y})||(e=e===null?F.errors:e.concat(F.errors),r=e.length);let u=o.
length,l;if(u>1){e:for(;u--;)for(l=u;l--;)if(ce(o[u],o[l])){let d={instancePath:t+"/networks/hubTunnelPorts",schemaPath:"#/properties/networks/properties/hubTun\
nelPorts/uniqueItems",keyword:"uniqueItems",params:{i:u,j:l}};e===null?e=[d]:e.push(d),r++;break e}}}else{let c={instancePath:t+"/networks/hubTunnelPorts",schemaPath:"\
#/properties/networks/properties/hubTunnelPorts/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}F(w.healthPort,{instancePath:t+"/networ\
ks/healthPort",parentData:w,parentDataProperty:"healthPort",rootData:y})||(e=e===null?F.errors:e.concat(F.errors),r=e.length);let p=w.mtu;if(!(typeof p=="number"&&
!(p%1)&&!isNaN(p))){let c={instancePath:t+"/networks/mtu",schemaPath:"#/properties/networks/properties/mtu/type",keyword:"type",params:{type:"integer"}};e===null?
e=[c]:e.push(c),r++}if(typeof p=="number"){if(p>9216||isNaN(p)){let c={instancePath:t+"/networks/mtu",schemaPath:"#/properties/networks/properties/mtu/maximum",
keyword:"maximum",params:{comparison:"<=",limit:9216}};e===null?e=[c]:e.push(c),r++}if(p<0||isNaN(p)){let c={instancePath:t+"/networks/mtu",schemaPath:"#/proper\
ties/networks/properties/mtu/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[c]:e.push(c),r++}}if(typeof w.multiqueue!="boolean"){let c={
instancePath:t+"/networks/multiqueue",schemaPath:"#/properties/networks/properties/multiqueue/type",keyword:"type",params:{type:"boolean"}};e===null?e=[c]:e.push(
c),r++}}else{let a={instancePath:t+"/networks",schemaPath:"#/properties/networks/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}me(n.
baseDomain,{instancePath:t+"/baseDomain",parentData:n,parentDataProperty:"baseDomain",rootData:y})||(e=e===null?me.errors:e.concat(me.errors),r=e.length);let Y=n.
hubIngress;if(Y&&typeof Y=="object"&&!Array.isArray(Y)){Y.domain===void 0&&(Y.domain="apps.hub.example.com");for(let a in Y)if(!(a==="domain"||a==="address")){let s={
instancePath:t+"/hubIngress",schemaPath:"#/properties/hubIngress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=
[s]:e.push(s),r++}me(Y.domain,{instancePath:t+"/hubIngress/domain",parentData:Y,parentDataProperty:"domain",rootData:y})||(e=e===null?me.errors:e.concat(me.errors),
r=e.length),Y.address!==void 0&&(le(Y.address,{instancePath:t+"/hubIngress/address",parentData:Y,parentDataProperty:"address",rootData:y})||(e=e===null?le.errors:
e.concat(le.errors),r=e.length))}else{let a={instancePath:t+"/hubIngress",schemaPath:"#/properties/hubIngress/type",keyword:"type",params:{type:"object"}};e===null?
e=[a]:e.push(a),r++}let V=n.addresses;if(V&&typeof V=="object"&&!Array.isArray(V)){V.namespace===void 0&&(V.namespace="metallb-system"),V.api===void 0&&(V.api={}),
V.ingress===void 0&&(V.ingress={}),V.advertisement===void 0&&(V.advertisement={});for(let o in V)if(!(o==="namespace"||o==="api"||o==="ingress"||o==="advertisem\
ent")){let p={instancePath:t+"/addresses",schemaPath:"#/properties/addresses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[p]:e.push(p),r++}P(V.namespace,{instancePath:t+"/addresses/namespace",parentData:V,parentDataProperty:"namespace",rootData:y})||(e=e===null?P.errors:
e.concat(P.errors),r=e.length);let a=V.api;if(a&&typeof a=="object"&&!Array.isArray(a)){a.ranges===void 0&&(a.ranges=["192.0.2.0/24"]);for(let o in a)if(o!=="ra\
nges"){let p={instancePath:t+"/addresses/api",schemaPath:"#/properties/addresses/properties/api/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[p]:e.push(p),r++}de(a.ranges,{instancePath:t+"/addresses/api/ranges",parentData:a,parentDataProperty:"ranges",rootData:y})||(e=e===null?de.errors:e.
concat(de.errors),r=e.length)}else{let o={instancePath:t+"/addresses/api",schemaPath:"#/properties/addresses/properties/api/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[o]:e.push(o),r++}let s=V.ingress;if(s&&typeof s=="object"&&!Array.isArray(s)){s.ranges===void 0&&(s.ranges=["198.51.100.0/24"]),s.perCluster===
void 0&&(s.perCluster=4);for(let p in s)if(!(p==="ranges"||p==="perCluster")){let c={instancePath:t+"/addresses/ingress",schemaPath:"#/properties/addresses/prop\
erties/ingress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[c]:e.push(c),r++}de(s.ranges,{instancePath:t+"/ad\
dresses/ingress/ranges",parentData:s,parentDataProperty:"ranges",rootData:y})||(e=e===null?de.errors:e.concat(de.errors),r=e.length);let o=s.perCluster;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o))){let p={instancePath:t+"/addresses/ingress/perCluster",schemaPath:"#/properties/addresses/properties/ingress/properties/perCluster/\
type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof o=="number"){if(o>64||isNaN(o)){let p={instancePath:t+"/addresses/ingress/p\
erCluster",schemaPath:"#/properties/addresses/properties/ingress/properties/perCluster/maximum",keyword:"maximum",params:{comparison:"<=",limit:64}};e===null?e=
[p]:e.push(p),r++}if(o<1||isNaN(o)){let p={instancePath:t+"/addresses/ingress/perCluster",schemaPath:"#/properties/addresses/properties/ingress/properties/perCl\
uster/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[p]:e.push(p),r++}}}else{let o={instancePath:t+"/addresses/ingress",schemaPath:"#/\
properties/addresses/properties/ingress/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}let i=V.advertisement;if(i&&typeof i=="object"&&
!Array.isArray(i)){i.type===void 0&&(i.type="L2"),i.interfaces===void 0&&(i.interfaces=[]),i.peers===void 0&&(i.peers=[]),i.communities===void 0&&(i.communities=
[]),i.nodeSelector===void 0&&(i.nodeSelector={});for(let l in i)if(!(l==="type"||l==="interfaces"||l==="peers"||l==="communities"||l==="nodeSelector")){let d={instancePath:t+
"/addresses/advertisement",schemaPath:"#/properties/addresses/properties/advertisement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};
e===null?e=[d]:e.push(d),r++}let o=i.type;if(typeof o!="string"){let l={instancePath:t+"/addresses/advertisement/type",schemaPath:"#/properties/addresses/proper\
ties/advertisement/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(!(o==="L2"||o==="BGP")){let l={instancePath:t+"/\
addresses/advertisement/type",schemaPath:"#/properties/addresses/properties/advertisement/properties/type/enum",keyword:"enum",params:{allowedValues:G.properties.
addresses.properties.advertisement.properties.type.enum}};e===null?e=[l]:e.push(l),r++}let p=i.interfaces;if(Array.isArray(p)){if(p.length>20){let d={instancePath:t+
"/addresses/advertisement/interfaces",schemaPath:"#/properties/addresses/properties/advertisement/properties/interfaces/maxItems",keyword:"maxItems",params:{limit:20}};
e===null?e=[d]:e.push(d),r++}let l=p.length;for(let d=0;d<l;d++)H(p[d],{instancePath:t+"/addresses/advertisement/interfaces/"+d,parentData:p,parentDataProperty:d,
rootData:y})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)}else{let l={instancePath:t+"/addresses/advertisement/interfaces",schemaPath:"#/properties/addr\
esses/properties/advertisement/properties/interfaces/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}let c=i.peers;if(Array.isArray(c)){
if(c.length>20){let d={instancePath:t+"/addresses/advertisement/peers",schemaPath:"#/properties/addresses/properties/advertisement/properties/peers/maxItems",keyword:"\
maxItems",params:{limit:20}};e===null?e=[d]:e.push(d),r++}let l=c.length;for(let d=0;d<l;d++)P(c[d],{instancePath:t+"/addresses/advertisement/peers/"+d,parentData:c,
parentDataProperty:d,rootData:y})||(e=e===null?P.errors:e.concat(P.errors),r=e.length)}else{let l={instancePath:t+"/addresses/advertisement/peers",schemaPath:"#\
/properties/addresses/properties/advertisement/properties/peers/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}let u=i.communities;if(Array.
isArray(u)){if(u.length>20){let d={instancePath:t+"/addresses/advertisement/communities",schemaPath:"#/properties/addresses/properties/advertisement/properties/\
communities/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[d]:e.push(d),r++}let l=u.length;for(let d=0;d<l;d++)H(u[d],{instancePath:t+"/addresses/a\
dvertisement/communities/"+d,parentData:u,parentDataProperty:d,rootData:y})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)}else{let l={instancePath:t+"/ad\
dresses/advertisement/communities",schemaPath:"#/properties/addresses/properties/advertisement/properties/communities/type",keyword:"type",params:{type:"array"}};
e===null?e=[l]:e.push(l),r++}A(i.nodeSelector,{instancePath:t+"/addresses/advertisement/nodeSelector",parentData:i,parentDataProperty:"nodeSelector",rootData:y})||
(e=e===null?A.errors:e.concat(A.errors),r=e.length)}else{let o={instancePath:t+"/addresses/advertisement",schemaPath:"#/properties/addresses/properties/advertis\
ement/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}else{let a={instancePath:t+"/addresses",schemaPath:"#/properties/addresses/type",
keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let M=n.secretStore;if(M&&typeof M=="object"&&!Array.isArray(M)){M.kind===void 0&&(M.kind="C\
lusterSecretStore"),M.name===void 0&&(M.name="platform"),M.refreshInterval===void 0&&(M.refreshInterval="1h"),M.paths===void 0&&(M.paths={});for(let i in M)if(!(i===
"kind"||i==="name"||i==="refreshInterval"||i==="paths")){let o={instancePath:t+"/secretStore",schemaPath:"#/properties/secretStore/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}let a=M.kind;if(typeof a!="string"){let i={instancePath:t+"/secretStore/kind",
schemaPath:"#/properties/secretStore/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(!(a==="ClusterSecretStore"||a===
"SecretStore")){let i={instancePath:t+"/secretStore/kind",schemaPath:"#/properties/secretStore/properties/kind/enum",keyword:"enum",params:{allowedValues:G.properties.
secretStore.properties.kind.enum}};e===null?e=[i]:e.push(i),r++}P(M.name,{instancePath:t+"/secretStore/name",parentData:M,parentDataProperty:"name",rootData:y})||
(e=e===null?P.errors:e.concat(P.errors),r=e.length),se(M.refreshInterval,{instancePath:t+"/secretStore/refreshInterval",parentData:M,parentDataProperty:"refresh\
Interval",rootData:y})||(e=e===null?se.errors:e.concat(se.errors),r=e.length);let s=M.paths;if(s&&typeof s=="object"&&!Array.isArray(s)){s.pullSecret===void 0&&
(s.pullSecret={key:"platform/pull-secret",property:"dockerconfigjson"}),s.sshKey===void 0&&(s.sshKey={key:"platform/ssh-key",property:"publicKey"}),s.oidcClientSecret===
void 0&&(s.oidcClientSecret={key:"clusters/{namespace}/{name}/oidc",property:"clientSecret"}),s.auditWebhook===void 0&&(s.auditWebhook={key:"clusters/{namespace\
}/{name}/audit-webhook",property:"kubeconfig"}),s.etcdKey===void 0&&(s.etcdKey={key:"clusters/{namespace}/{name}/{uid}/etcd",property:"key"}),s.gitops===void 0&&
(s.gitops={key:"clusters/{namespace}/{name}/gitops",property:"config"});for(let i in s)if(!(i==="pullSecret"||i==="sshKey"||i==="oidcClientSecret"||i==="auditWe\
bhook"||i==="etcdKey"||i==="gitops")){let o={instancePath:t+"/secretStore/paths",schemaPath:"#/properties/secretStore/properties/paths/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}R(s.pullSecret,{instancePath:t+"/secretStore/paths/pullSecret",parentData:s,parentDataProperty:"\
pullSecret",rootData:y})||(e=e===null?R.errors:e.concat(R.errors),r=e.length),R(s.sshKey,{instancePath:t+"/secretStore/paths/sshKey",parentData:s,parentDataProperty:"\
sshKey",rootData:y})||(e=e===null?R.errors:e.concat(R.errors),r=e.length),R(s.oidcClientSecret,{instancePath:t+"/secretStore/paths/oidcClientSecret",parentData:s,
parentDataProperty:"oidcClientSecret",rootData:y})||(e=e===null?R.errors:e.concat(R.errors),r=e.length),R(s.auditWebhook,{instancePath:t+"/secretStore/paths/aud\
itWebhook",parentData:s,parentDataProperty:"auditWebhook",rootData:y})||(e=e===null?R.errors:e.concat(R.errors),r=e.length),R(s.etcdKey,{instancePath:t+"/secret\
Store/paths/etcdKey",parentData:s,parentDataProperty:"etcdKey",rootData:y})||(e=e===null?R.errors:e.concat(R.errors),r=e.length),R(s.gitops,{instancePath:t+"/se\
cretStore/paths/gitops",parentData:s,parentDataProperty:"gitops",rootData:y})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)}else{let i={instancePath:t+"/\
secretStore/paths",schemaPath:"#/properties/secretStore/properties/paths/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}else{let a={
instancePath:t+"/secretStore",schemaPath:"#/properties/secretStore/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let $=n.identity;if($&&
typeof $=="object"&&!Array.isArray($)){$.name===void 0&&($.name="company"),$.issuer===void 0&&($.issuer="https://login.example.com/realms/platform"),$.clientID===
void 0&&($.clientID="openshift-{name}"),$.claims===void 0&&($.claims={}),$.extraScopes===void 0&&($.extraScopes=["profile","email","groups"]),$.admins===void 0&&
($.admins=["platform-admins"]);for(let p in $)if(!(p==="name"||p==="issuer"||p==="clientID"||p==="claims"||p==="extraScopes"||p==="caConfigMap"||p==="admins")){
let c={instancePath:t+"/identity",schemaPath:"#/properties/identity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?
e=[c]:e.push(c),r++}P($.name,{instancePath:t+"/identity/name",parentData:$,parentDataProperty:"name",rootData:y})||(e=e===null?P.errors:e.concat(P.errors),r=e.length),
ye($.issuer,{instancePath:t+"/identity/issuer",parentData:$,parentDataProperty:"issuer",rootData:y})||(e=e===null?ye.errors:e.concat(ye.errors),r=e.length);let a=$.
clientID;if(typeof a=="string"){if(b(a)>200){let p={instancePath:t+"/identity/clientID",schemaPath:"#/properties/identity/properties/clientID/maxLength",keyword:"\
maxLength",params:{limit:200}};e===null?e=[p]:e.push(p),r++}if(b(a)<1){let p={instancePath:t+"/identity/clientID",schemaPath:"#/properties/identity/properties/c\
lientID/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/identity/clientID",schemaPath:"#/properties/\
identity/properties/clientID/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}let s=$.claims;if(s&&typeof s=="object"&&!Array.isArray(s)){
s.preferredUsername===void 0&&(s.preferredUsername=["preferred_username"]),s.name===void 0&&(s.name=["name"]),s.email===void 0&&(s.email=["email"]),s.groups===void 0&&
(s.groups=["groups"]);for(let p in s)if(!(p==="preferredUsername"||p==="name"||p==="email"||p==="groups")){let c={instancePath:t+"/identity/claims",schemaPath:"\
#/properties/identity/properties/claims/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[c]:e.push(c),r++}U(s.preferredUsername,
{instancePath:t+"/identity/claims/preferredUsername",parentData:s,parentDataProperty:"preferredUsername",rootData:y})||(e=e===null?U.errors:e.concat(U.errors),r=
e.length),U(s.name,{instancePath:t+"/identity/claims/name",parentData:s,parentDataProperty:"name",rootData:y})||(e=e===null?U.errors:e.concat(U.errors),r=e.length),
U(s.email,{instancePath:t+"/identity/claims/email",parentData:s,parentDataProperty:"email",rootData:y})||(e=e===null?U.errors:e.concat(U.errors),r=e.length),U(s.
groups,{instancePath:t+"/identity/claims/groups",parentData:s,parentDataProperty:"groups",rootData:y})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)}else{
let p={instancePath:t+"/identity/claims",schemaPath:"#/properties/identity/properties/claims/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(
p),r++}let i=$.extraScopes;if(Array.isArray(i)){if(i.length>20){let l={instancePath:t+"/identity/extraScopes",schemaPath:"#/properties/identity/properties/extra\
Scopes/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[l]:e.push(l),r++}let p=i.length;for(let l=0;l<p;l++)H(i[l],{instancePath:t+"/identity/extraSc\
opes/"+l,parentData:i,parentDataProperty:l,rootData:y})||(e=e===null?H.errors:e.concat(H.errors),r=e.length);let c=i.length,u;if(c>1){e:for(;c--;)for(u=c;u--;)if(ce(
i[c],i[u])){let l={instancePath:t+"/identity/extraScopes",schemaPath:"#/properties/identity/properties/extraScopes/uniqueItems",keyword:"uniqueItems",params:{i:c,
j:u}};e===null?e=[l]:e.push(l),r++;break e}}}else{let p={instancePath:t+"/identity/extraScopes",schemaPath:"#/properties/identity/properties/extraScopes/type",keyword:"\
type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}$.caConfigMap!==void 0&&(P($.caConfigMap,{instancePath:t+"/identity/caConfigMap",parentData:$,parentDataProperty:"\
caConfigMap",rootData:y})||(e=e===null?P.errors:e.concat(P.errors),r=e.length));let o=$.admins;if(Array.isArray(o)){if(o.length>20){let l={instancePath:t+"/iden\
tity/admins",schemaPath:"#/properties/identity/properties/admins/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[l]:e.push(l),r++}let p=o.length;for(let l=0;l<
p;l++){let d=o[l];if(typeof d=="string"){if(b(d)>200){let h={instancePath:t+"/identity/admins/"+l,schemaPath:"#/properties/identity/properties/admins/items/maxL\
ength",keyword:"maxLength",params:{limit:200}};e===null?e=[h]:e.push(h),r++}if(b(d)<1){let h={instancePath:t+"/identity/admins/"+l,schemaPath:"#/properties/iden\
tity/properties/admins/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/identity/admins/"+l,schemaPath:"\
#/properties/identity/properties/admins/items/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}let c=o.length,u;if(c>1){let l={};for(;c--;){
let d=o[c];if(typeof d=="string"){if(typeof l[d]=="number"){u=l[d];let h={instancePath:t+"/identity/admins",schemaPath:"#/properties/identity/properties/admins/\
uniqueItems",keyword:"uniqueItems",params:{i:c,j:u}};e===null?e=[h]:e.push(h),r++;break}l[d]=c}}}}else{let p={instancePath:t+"/identity/admins",schemaPath:"#/pr\
operties/identity/properties/admins/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}else{let a={instancePath:t+"/identity",schemaPath:"\
#/properties/identity/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let T=n.charts;if(T&&typeof T=="object"&&!Array.isArray(T)){T.cilium===
void 0&&(T.cilium={repository:"https://helm.cilium.io",name:"cilium",version:"1.19.6"}),T.tetragon===void 0&&(T.tetragon={repository:"https://helm.cilium.io",name:"\
tetragon",version:"1.7.0"}),T.falco===void 0&&(T.falco={repository:"https://falcosecurity.github.io/charts",name:"falco",version:"9.1.0"});for(let a in T)if(!(a===
"cilium"||a==="tetragon"||a==="falco")){let s={instancePath:t+"/charts",schemaPath:"#/properties/charts/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a}};e===null?e=[s]:e.push(s),r++}Z(T.cilium,{instancePath:t+"/charts/cilium",parentData:T,parentDataProperty:"cilium",rootData:y})||(e=e===null?
Z.errors:e.concat(Z.errors),r=e.length),Z(T.tetragon,{instancePath:t+"/charts/tetragon",parentData:T,parentDataProperty:"tetragon",rootData:y})||(e=e===null?Z.errors:
e.concat(Z.errors),r=e.length),Z(T.falco,{instancePath:t+"/charts/falco",parentData:T,parentDataProperty:"falco",rootData:y})||(e=e===null?Z.errors:e.concat(Z.errors),
r=e.length)}else{let a={instancePath:t+"/charts",schemaPath:"#/properties/charts/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let pe=n.
addons;if(pe&&typeof pe=="object"&&!Array.isArray(pe)){if(Object.keys(pe).length>50){let a={instancePath:t+"/addons",schemaPath:"#/properties/addons/maxProperti\
es",keyword:"maxProperties",params:{limit:50}};e===null?e=[a]:e.push(a),r++}for(let a in pe){let s=r;if(typeof a=="string"&&!Ae.test(a)){let i={instancePath:t+"\
/addons",schemaPath:"#/properties/addons/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z]([-a-z0-9]{0,30}[a-z0-9])?$"},propertyName:a};e===null?
e=[i]:e.push(i),r++}var g=s===r;if(!g){let i={instancePath:t+"/addons",schemaPath:"#/properties/addons/propertyNames",keyword:"propertyNames",params:{propertyName:a}};
e===null?e=[i]:e.push(i),r++}}for(let a in pe){let s=pe[a];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.namespaceLabels===void 0&&(s.namespaceLabels={}),s.
values===void 0&&(s.values={}),s.objects===void 0&&(s.objects=[]),s.enabledByDefault===void 0&&(s.enabledByDefault=!1),s.chart===void 0){let o={instancePath:t+"\
/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/addons/additionalProperties/required",keyword:"required",params:{missingProperty:"ch\
art"}};e===null?e=[o]:e.push(o),r++}if(s.namespace===void 0){let o={instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
addons/additionalProperties/required",keyword:"required",params:{missingProperty:"namespace"}};e===null?e=[o]:e.push(o),r++}for(let o in s)if(!(o==="description"||
o==="chart"||o==="namespace"||o==="namespaceLabels"||o==="values"||o==="objects"||o==="enabledByDefault")){let p={instancePath:t+"/addons/"+a.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/addons/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===
null?e=[p]:e.push(p),r++}if(s.description!==void 0){let o=s.description;if(typeof o=="string"){if(b(o)>200){let p={instancePath:t+"/addons/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/description",schemaPath:"#/properties/addons/additionalProperties/properties/description/maxLength",keyword:"maxLength",params:{limit:200}};
e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/description",schemaPath:"#/properties/addons/addi\
tionalProperties/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}s.chart!==void 0&&(Z(s.chart,{instancePath:t+
"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/chart",parentData:s,parentDataProperty:"chart",rootData:y})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),
s.namespace!==void 0&&(P(s.namespace,{instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/namespace",parentData:s,parentDataProperty:"namespace",
rootData:y})||(e=e===null?P.errors:e.concat(P.errors),r=e.length)),A(s.namespaceLabels,{instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/nam\
espaceLabels",parentData:s,parentDataProperty:"namespaceLabels",rootData:y})||(e=e===null?A.errors:e.concat(A.errors),r=e.length),he(s.values,{instancePath:t+"/\
addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/values",parentData:s,parentDataProperty:"values",rootData:y})||(e=e===null?he.errors:e.concat(he.errors),r=e.
length);let i=s.objects;if(Array.isArray(i)){if(i.length>5){let p={instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/objects",schemaPath:"#/p\
roperties/addons/additionalProperties/properties/objects/maxItems",keyword:"maxItems",params:{limit:5}};e===null?e=[p]:e.push(p),r++}let o=i.length;for(let p=0;p<
o;p++){let c=i[p];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.apiVersion===void 0){let u={instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/objects/"+p,schemaPath:"#/properties/addons/additionalProperties/properties/objects/items/required",keyword:"required",params:{missingProperty:"apiVersion"}};
e===null?e=[u]:e.push(u),r++}if(c.kind===void 0){let u={instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/objects/"+p,schemaPath:"#/propertie\
s/addons/additionalProperties/properties/objects/items/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[u]:e.push(u),r++}if(c.metadata===
void 0){let u={instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/objects/"+p,schemaPath:"#/properties/addons/additionalProperties/properties/\
objects/items/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/addons/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/objects/"+p,schemaPath:"#/properties/addons/additionalProperties/properties/objects/items/type",keyword:"type",params:{type:"object"}};
e===null?e=[u]:e.push(u),r++}}}else{let o={instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/objects",schemaPath:"#/properties/addons/additio\
nalProperties/properties/objects/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}if(typeof s.enabledByDefault!="boolean"){let o={instancePath:t+
"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/enabledByDefault",schemaPath:"#/properties/addons/additionalProperties/properties/enabledByDefault/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/addons/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}}else{let a={instancePath:t+"/addons",schemaPath:"#/\
properties/addons/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}if(n.policyEngine!==void 0){let a=n.policyEngine;if(typeof a=="strin\
g"){if(b(a)<1){let s={instancePath:t+"/policyEngine",schemaPath:"#/properties/policyEngine/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(
s),r++}}else{let s={instancePath:t+"/policyEngine",schemaPath:"#/properties/policyEngine/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}
let j=n.hypershift;if(j&&typeof j=="object"&&!Array.isArray(j)){j.operatorLevel===void 0&&(j.operatorLevel="v0.1.81"),j.supportedVersions===void 0&&(j.supportedVersions=
{}),j.nodeSelector===void 0&&(j.nodeSelector={}),j.tolerations===void 0&&(j.tolerations=[]),j.disabledCapabilities===void 0&&(j.disabledCapabilities=[]),j.liveMigrateOnDrain===
void 0&&(j.liveMigrateOnDrain=!1),j.fips===void 0&&(j.fips=!1);for(let p in j)if(!(p==="operatorLevel"||p==="supportedVersions"||p==="nodeSelector"||p==="tolera\
tions"||p==="disabledCapabilities"||p==="liveMigrateOnDrain"||p==="fips")){let c={instancePath:t+"/hypershift",schemaPath:"#/properties/hypershift/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[c]:e.push(c),r++}let a=j.operatorLevel;if(typeof a!="string"){let p={instancePath:t+
"/hypershift/operatorLevel",schemaPath:"#/properties/hypershift/properties/operatorLevel/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}
if(!(a==="v0.1.75"||a==="v0.1.81")){let p={instancePath:t+"/hypershift/operatorLevel",schemaPath:"#/properties/hypershift/properties/operatorLevel/enum",keyword:"\
enum",params:{allowedValues:G.properties.hypershift.properties.operatorLevel.enum}};e===null?e=[p]:e.push(p),r++}let s=j.supportedVersions;if(s&&typeof s=="obje\
ct"&&!Array.isArray(s)){s.namespace===void 0&&(s.namespace="hypershift"),s.name===void 0&&(s.name="supported-versions");for(let p in s)if(!(p==="namespace"||p===
"name")){let c={instancePath:t+"/hypershift/supportedVersions",schemaPath:"#/properties/hypershift/properties/supportedVersions/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:p}};e===null?e=[c]:e.push(c),r++}P(s.namespace,{instancePath:t+"/hypershift/supportedVersions/namespace",parentData:s,
parentDataProperty:"namespace",rootData:y})||(e=e===null?P.errors:e.concat(P.errors),r=e.length),P(s.name,{instancePath:t+"/hypershift/supportedVersions/name",parentData:s,
parentDataProperty:"name",rootData:y})||(e=e===null?P.errors:e.concat(P.errors),r=e.length)}else{let p={instancePath:t+"/hypershift/supportedVersions",schemaPath:"\
#/properties/hypershift/properties/supportedVersions/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}A(j.nodeSelector,{instancePath:t+
"/hypershift/nodeSelector",parentData:j,parentDataProperty:"nodeSelector",rootData:y})||(e=e===null?A.errors:e.concat(A.errors),r=e.length);let i=j.tolerations;
if(Array.isArray(i)){if(i.length>25){let c={instancePath:t+"/hypershift/tolerations",schemaPath:"#/properties/hypershift/properties/tolerations/maxItems",keyword:"\
maxItems",params:{limit:25}};e===null?e=[c]:e.push(c),r++}let p=i.length;for(let c=0;c<p;c++){let u=i[c];if(u&&typeof u=="object"&&!Array.isArray(u)){for(let l in u)
if(!(l==="key"||l==="operator"||l==="value"||l==="effect")){let d={instancePath:t+"/hypershift/tolerations/"+c,schemaPath:"#/properties/hypershift/properties/to\
lerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[d]:e.push(d),r++}if(u.key!==void 0){let l=u.key;
if(typeof l=="string"){if(b(l)<1){let d={instancePath:t+"/hypershift/tolerations/"+c+"/key",schemaPath:"#/properties/hypershift/properties/tolerations/items/pro\
perties/key/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:t+"/hypershift/tolerations/"+c+"/key",schemaPath:"\
#/properties/hypershift/properties/tolerations/items/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}}if(u.operator!==void 0){
let l=u.operator;if(typeof l!="string"){let d={instancePath:t+"/hypershift/tolerations/"+c+"/operator",schemaPath:"#/properties/hypershift/properties/toleration\
s/items/properties/operator/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(!(l==="Exists"||l==="Equal")){let d={instancePath:t+"/h\
ypershift/tolerations/"+c+"/operator",schemaPath:"#/properties/hypershift/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues:G.
properties.hypershift.properties.tolerations.items.properties.operator.enum}};e===null?e=[d]:e.push(d),r++}}if(u.value!==void 0&&typeof u.value!="string"){let l={
instancePath:t+"/hypershift/tolerations/"+c+"/value",schemaPath:"#/properties/hypershift/properties/tolerations/items/properties/value/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),r++}if(u.effect!==void 0){let l=u.effect;if(typeof l!="string"){let d={instancePath:t+"/hypershift/tolerations/"+c+"/ef\
fect",schemaPath:"#/properties/hypershift/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}
if(!(l==="NoSchedule"||l==="PreferNoSchedule"||l==="NoExecute")){let d={instancePath:t+"/hypershift/tolerations/"+c+"/effect",schemaPath:"#/properties/hypershif\
t/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues:G.properties.hypershift.properties.tolerations.items.properties.effect.
enum}};e===null?e=[d]:e.push(d),r++}}}else{let l={instancePath:t+"/hypershift/tolerations/"+c,schemaPath:"#/properties/hypershift/properties/tolerations/items/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}}}else{let p={instancePath:t+"/hypershift/tolerations",schemaPath:"#/properties/hypersh\
ift/properties/tolerations/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}let o=j.disabledCapabilities;if(Array.isArray(o)){let p=o.length;
for(let l=0;l<p;l++){let d=o[l];if(typeof d!="string"){let h={instancePath:t+"/hypershift/disabledCapabilities/"+l,schemaPath:"#/properties/hypershift/propertie\
s/disabledCapabilities/items/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}if(!(d==="ImageRegistry"||d==="openshift-samples"||d==="I\
nsights"||d==="baremetal"||d==="Console"||d==="NodeTuning"||d==="Ingress")){let h={instancePath:t+"/hypershift/disabledCapabilities/"+l,schemaPath:"#/properties\
/hypershift/properties/disabledCapabilities/items/enum",keyword:"enum",params:{allowedValues:G.properties.hypershift.properties.disabledCapabilities.items.enum}};
e===null?e=[h]:e.push(h),r++}}let c=o.length,u;if(c>1){let l={};for(;c--;){let d=o[c];if(typeof d=="string"){if(typeof l[d]=="number"){u=l[d];let h={instancePath:t+
"/hypershift/disabledCapabilities",schemaPath:"#/properties/hypershift/properties/disabledCapabilities/uniqueItems",keyword:"uniqueItems",params:{i:c,j:u}};e===
null?e=[h]:e.push(h),r++;break}l[d]=c}}}}else{let p={instancePath:t+"/hypershift/disabledCapabilities",schemaPath:"#/properties/hypershift/properties/disabledCa\
pabilities/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}if(typeof j.liveMigrateOnDrain!="boolean"){let p={instancePath:t+"/hypershif\
t/liveMigrateOnDrain",schemaPath:"#/properties/hypershift/properties/liveMigrateOnDrain/type",keyword:"type",params:{type:"boolean"}};e===null?e=[p]:e.push(p),r++}
if(typeof j.fips!="boolean"){let p={instancePath:t+"/hypershift/fips",schemaPath:"#/properties/hypershift/properties/fips/type",keyword:"type",params:{type:"boo\
lean"}};e===null?e=[p]:e.push(p),r++}}else{let a={instancePath:t+"/hypershift",schemaPath:"#/properties/hypershift/type",keyword:"type",params:{type:"object"}};
e===null?e=[a]:e.push(a),r++}let B=n.tiers;if(B&&typeof B=="object"&&!Array.isArray(B)){B.development===void 0&&(B.development={controlPlaneAvailability:"Single\
Replica",infrastructureAvailability:"SingleReplica",etcdSize:"8Gi",auditProfile:"Default",qosClass:"Burstable",deletionProtection:!1,backup:{enabled:!1,schedule:"\
0 2 * * *",retention:"72h"},upgrade:{volumeDetachTimeout:"5m"},liveMigration:"Optional"}),B.standard===void 0&&(B.standard={controlPlaneAvailability:"HighlyAvai\
lable",infrastructureAvailability:"HighlyAvailable",etcdSize:"16Gi",auditProfile:"Default",qosClass:"Burstable",deletionProtection:!1,backup:{enabled:!0,schedule:"\
0 2 * * *",retention:"168h"},upgrade:{volumeDetachTimeout:"15m"},liveMigration:"Optional"}),B.production===void 0&&(B.production={controlPlaneAvailability:"High\
lyAvailable",infrastructureAvailability:"HighlyAvailable",etcdSize:"32Gi",auditProfile:"WriteRequestBodies",qosClass:"Guaranteed",deletionProtection:!0,backup:{
enabled:!0,schedule:"0 */6 * * *",retention:"720h"},upgrade:{volumeDetachTimeout:"15m"},liveMigration:"Required"});for(let a in B)if(!(a==="development"||a==="s\
tandard"||a==="production")){let s={instancePath:t+"/tiers",schemaPath:"#/properties/tiers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[s]:e.push(s),r++}te(B.development,{instancePath:t+"/tiers/development",parentData:B,parentDataProperty:"development",rootData:y})||(e=e===null?te.errors:
e.concat(te.errors),r=e.length),te(B.standard,{instancePath:t+"/tiers/standard",parentData:B,parentDataProperty:"standard",rootData:y})||(e=e===null?te.errors:e.
concat(te.errors),r=e.length),te(B.production,{instancePath:t+"/tiers/production",parentData:B,parentDataProperty:"production",rootData:y})||(e=e===null?te.errors:
e.concat(te.errors),r=e.length)}else{let a={instancePath:t+"/tiers",schemaPath:"#/properties/tiers/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.
push(a),r++}let _=n.backup;if(_&&typeof _=="object"&&!Array.isArray(_)){_.namespace===void 0&&(_.namespace="openshift-adp"),_.storageLocation===void 0&&(_.storageLocation=
"default"),_.dataMover===void 0&&(_.dataMover=!0);for(let a in _)if(!(a==="namespace"||a==="storageLocation"||a==="dataMover")){let s={instancePath:t+"/backup",
schemaPath:"#/properties/backup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[s]:e.push(s),r++}if(P(_.namespace,
{instancePath:t+"/backup/namespace",parentData:_,parentDataProperty:"namespace",rootData:y})||(e=e===null?P.errors:e.concat(P.errors),r=e.length),P(_.storageLocation,
{instancePath:t+"/backup/storageLocation",parentData:_,parentDataProperty:"storageLocation",rootData:y})||(e=e===null?P.errors:e.concat(P.errors),r=e.length),typeof _.
dataMover!="boolean"){let a={instancePath:t+"/backup/dataMover",schemaPath:"#/properties/backup/properties/dataMover/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/backup",schemaPath:"#/properties/backup/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.
push(a),r++}let C=n.monitoring;if(C&&typeof C=="object"&&!Array.isArray(C)){C.enabled===void 0&&(C.enabled=!0),C.namespaces===void 0&&(C.namespaces=["openshift-\
monitoring","openshift-user-workload-monitoring"]),C.ruleLabels===void 0&&(C.ruleLabels={role:"alert-rules"}),C.alertLabels===void 0&&(C.alertLabels={});for(let s in C)
if(!(s==="enabled"||s==="namespaces"||s==="ruleLabels"||s==="alertLabels")){let i={instancePath:t+"/monitoring",schemaPath:"#/properties/monitoring/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(typeof C.enabled!="boolean"){let s={instancePath:t+"/mon\
itoring/enabled",schemaPath:"#/properties/monitoring/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),r++}let a=C.namespaces;
if(Array.isArray(a)){if(a.length>20){let p={instancePath:t+"/monitoring/namespaces",schemaPath:"#/properties/monitoring/properties/namespaces/maxItems",keyword:"\
maxItems",params:{limit:20}};e===null?e=[p]:e.push(p),r++}let s=a.length;for(let p=0;p<s;p++)P(a[p],{instancePath:t+"/monitoring/namespaces/"+p,parentData:a,parentDataProperty:p,
rootData:y})||(e=e===null?P.errors:e.concat(P.errors),r=e.length);let i=a.length,o;if(i>1){e:for(;i--;)for(o=i;o--;)if(ce(a[i],a[o])){let p={instancePath:t+"/mo\
nitoring/namespaces",schemaPath:"#/properties/monitoring/properties/namespaces/uniqueItems",keyword:"uniqueItems",params:{i,j:o}};e===null?e=[p]:e.push(p),r++;break e}}}else{
let s={instancePath:t+"/monitoring/namespaces",schemaPath:"#/properties/monitoring/properties/namespaces/type",keyword:"type",params:{type:"array"}};e===null?e=
[s]:e.push(s),r++}A(C.ruleLabels,{instancePath:t+"/monitoring/ruleLabels",parentData:C,parentDataProperty:"ruleLabels",rootData:y})||(e=e===null?A.errors:e.concat(
A.errors),r=e.length),A(C.alertLabels,{instancePath:t+"/monitoring/alertLabels",parentData:C,parentDataProperty:"alertLabels",rootData:y})||(e=e===null?A.errors:
e.concat(A.errors),r=e.length)}else{let a={instancePath:t+"/monitoring",schemaPath:"#/properties/monitoring/type",keyword:"type",params:{type:"object"}};e===null?
e=[a]:e.push(a),r++}let N=n.fleet;if(N&&typeof N=="object"&&!Array.isArray(N)){N.enabled===void 0&&(N.enabled=!0),N.autoImport===void 0&&(N.autoImport=!0),N.clusterSet===
void 0&&(N.clusterSet="default"),N.labels===void 0&&(N.labels={});for(let a in N)if(!(a==="enabled"||a==="autoImport"||a==="clusterSet"||a==="labels")){let s={instancePath:t+
"/fleet",schemaPath:"#/properties/fleet/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[s]:e.push(s),r++}if(typeof N.
enabled!="boolean"){let a={instancePath:t+"/fleet/enabled",schemaPath:"#/properties/fleet/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[a]:e.push(a),r++}if(typeof N.autoImport!="boolean"){let a={instancePath:t+"/fleet/autoImport",schemaPath:"#/properties/fleet/properties/autoImport/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),r++}P(N.clusterSet,{instancePath:t+"/fleet/clusterSet",parentData:N,parentDataProperty:"clusterSet",rootData:y})||
(e=e===null?P.errors:e.concat(P.errors),r=e.length),A(N.labels,{instancePath:t+"/fleet/labels",parentData:N,parentDataProperty:"labels",rootData:y})||(e=e===null?
A.errors:e.concat(A.errors),r=e.length)}else{let a={instancePath:t+"/fleet",schemaPath:"#/properties/fleet/type",keyword:"type",params:{type:"object"}};e===null?
e=[a]:e.push(a),r++}let W=n.gitops;if(W&&typeof W=="object"&&!Array.isArray(W)){W.enabled===void 0&&(W.enabled=!0),W.namespace===void 0&&(W.namespace="openshift\
-gitops"),W.labels===void 0&&(W.labels={});for(let a in W)if(!(a==="enabled"||a==="namespace"||a==="labels")){let s={instancePath:t+"/gitops",schemaPath:"#/prop\
erties/gitops/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[s]:e.push(s),r++}if(typeof W.enabled!="boolean"){let a={
instancePath:t+"/gitops/enabled",schemaPath:"#/properties/gitops/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),r++}P(
W.namespace,{instancePath:t+"/gitops/namespace",parentData:W,parentDataProperty:"namespace",rootData:y})||(e=e===null?P.errors:e.concat(P.errors),r=e.length),A(
W.labels,{instancePath:t+"/gitops/labels",parentData:W,parentDataProperty:"labels",rootData:y})||(e=e===null?A.errors:e.concat(A.errors),r=e.length)}else{let a={
instancePath:t+"/gitops",schemaPath:"#/properties/gitops/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let q=n.threatDetection;if(q&&
typeof q=="object"&&!Array.isArray(q)){q.hubNamespace===void 0&&(q.hubNamespace="threat-detection"),q.guestNamespace===void 0&&(q.guestNamespace="threat-detecti\
on"),q.minimumPriority===void 0&&(q.minimumPriority="notice"),q.quarantineRules===void 0&&(q.quarantineRules=["Terminal shell in container","Drop and execute ne\
w binary in container"]),q.terminateRules===void 0&&(q.terminateRules=[]);for(let o in q)if(!(o==="hubNamespace"||o==="guestNamespace"||o==="minimumPriority"||o===
"alertmanager"||o==="triage"||o==="quarantineRules"||o==="terminateRules")){let p={instancePath:t+"/threatDetection",schemaPath:"#/properties/threatDetection/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),r++}P(q.hubNamespace,{instancePath:t+"/threatDetectio\
n/hubNamespace",parentData:q,parentDataProperty:"hubNamespace",rootData:y})||(e=e===null?P.errors:e.concat(P.errors),r=e.length),P(q.guestNamespace,{instancePath:t+
"/threatDetection/guestNamespace",parentData:q,parentDataProperty:"guestNamespace",rootData:y})||(e=e===null?P.errors:e.concat(P.errors),r=e.length);let a=q.minimumPriority;
if(typeof a!="string"){let o={instancePath:t+"/threatDetection/minimumPriority",schemaPath:"#/properties/threatDetection/properties/minimumPriority/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(!(a==="emergency"||a==="alert"||a==="critical"||a==="error"||a==="warning"||a==="notice"||a==="inf\
ormational"||a==="debug")){let o={instancePath:t+"/threatDetection/minimumPriority",schemaPath:"#/properties/threatDetection/properties/minimumPriority/enum",keyword:"\
enum",params:{allowedValues:G.properties.threatDetection.properties.minimumPriority.enum}};e===null?e=[o]:e.push(o),r++}q.alertmanager!==void 0&&(J(q.alertmanager,
{instancePath:t+"/threatDetection/alertmanager",parentData:q,parentDataProperty:"alertmanager",rootData:y})||(e=e===null?J.errors:e.concat(J.errors),r=e.length)),
q.triage!==void 0&&(J(q.triage,{instancePath:t+"/threatDetection/triage",parentData:q,parentDataProperty:"triage",rootData:y})||(e=e===null?J.errors:e.concat(J.
errors),r=e.length));let s=q.quarantineRules;if(Array.isArray(s)){if(s.length>100){let u={instancePath:t+"/threatDetection/quarantineRules",schemaPath:"#/proper\
ties/threatDetection/properties/quarantineRules/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[u]:e.push(u),r++}let o=s.length;for(let u=0;u<o;u++){
let l=s[u];if(typeof l=="string"){if(b(l)>200){let d={instancePath:t+"/threatDetection/quarantineRules/"+u,schemaPath:"#/properties/threatDetection/properties/q\
uarantineRules/items/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[d]:e.push(d),r++}if(b(l)<1){let d={instancePath:t+"/threatDetection/quaranti\
neRules/"+u,schemaPath:"#/properties/threatDetection/properties/quarantineRules/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[d]:e.push(d),
r++}}else{let d={instancePath:t+"/threatDetection/quarantineRules/"+u,schemaPath:"#/properties/threatDetection/properties/quarantineRules/items/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}}let p=s.length,c;if(p>1){let u={};for(;p--;){let l=s[p];if(typeof l=="string"){if(typeof u[l]=="numbe\
r"){c=u[l];let d={instancePath:t+"/threatDetection/quarantineRules",schemaPath:"#/properties/threatDetection/properties/quarantineRules/uniqueItems",keyword:"un\
iqueItems",params:{i:p,j:c}};e===null?e=[d]:e.push(d),r++;break}u[l]=p}}}}else{let o={instancePath:t+"/threatDetection/quarantineRules",schemaPath:"#/properties\
/threatDetection/properties/quarantineRules/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}let i=q.terminateRules;if(Array.isArray(i)){
if(i.length>100){let u={instancePath:t+"/threatDetection/terminateRules",schemaPath:"#/properties/threatDetection/properties/terminateRules/maxItems",keyword:"m\
axItems",params:{limit:100}};e===null?e=[u]:e.push(u),r++}let o=i.length;for(let u=0;u<o;u++){let l=i[u];if(typeof l=="string"){if(b(l)>200){let d={instancePath:t+
"/threatDetection/terminateRules/"+u,schemaPath:"#/properties/threatDetection/properties/terminateRules/items/maxLength",keyword:"maxLength",params:{limit:200}};
e===null?e=[d]:e.push(d),r++}if(b(l)<1){let d={instancePath:t+"/threatDetection/terminateRules/"+u,schemaPath:"#/properties/threatDetection/properties/terminate\
Rules/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:t+"/threatDetection/terminateRules/"+u,schemaPath:"\
#/properties/threatDetection/properties/terminateRules/items/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}}let p=i.length,c;if(p>1){
let u={};for(;p--;){let l=i[p];if(typeof l=="string"){if(typeof u[l]=="number"){c=u[l];let d={instancePath:t+"/threatDetection/terminateRules",schemaPath:"#/pro\
perties/threatDetection/properties/terminateRules/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[d]:e.push(d),r++;break}u[l]=p}}}}else{let o={
instancePath:t+"/threatDetection/terminateRules",schemaPath:"#/properties/threatDetection/properties/terminateRules/type",keyword:"type",params:{type:"array"}};
e===null?e=[o]:e.push(o),r++}}else{let a={instancePath:t+"/threatDetection",schemaPath:"#/properties/threatDetection/type",keyword:"type",params:{type:"object"}};
e===null?e=[a]:e.push(a),r++}let D=n.bastion;if(D&&typeof D=="object"&&!Array.isArray(D)){D.images===void 0&&(D.images={"centos-stream-10":"docker://quay.io/con\
tainerdisks/centos-stream:10",fedora:"docker://quay.io/containerdisks/fedora:latest"}),D.image===void 0&&(D.image="centos-stream-10"),D.diskSize===void 0&&(D.diskSize=
"30Gi"),D.storageClass===void 0&&(D.storageClass="ceph-block"),D.user===void 0&&(D.user="cloud-user");for(let i in D)if(!(i==="images"||i==="image"||i==="diskSi\
ze"||i==="storageClass"||i==="user")){let o={instancePath:t+"/bastion",schemaPath:"#/properties/bastion/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i}};e===null?e=[o]:e.push(o),r++}let a=D.images;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>50){let i={instancePath:t+
"/bastion/images",schemaPath:"#/properties/bastion/properties/images/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[i]:e.push(i),r++}if(Object.
keys(a).length<1){let i={instancePath:t+"/bastion/images",schemaPath:"#/properties/bastion/properties/images/minProperties",keyword:"minProperties",params:{limit:1}};
e===null?e=[i]:e.push(i),r++}for(let i in a){let o=r;if(typeof i=="string"&&!Ce.test(i)){let p={instancePath:t+"/bastion/images",schemaPath:"#/properties/bastio\
n/properties/images/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-.a-z0-9]{0,60}[a-z0-9])?$"},propertyName:i};e===null?e=[p]:e.push(p),r++}
var v=o===r;if(!v){let p={instancePath:t+"/bastion/images",schemaPath:"#/properties/bastion/properties/images/propertyNames",keyword:"propertyNames",params:{propertyName:i}};
e===null?e=[p]:e.push(p),r++}}for(let i in a){let o=a[i];if(typeof o=="string"){if(!Ne.test(o)){let p={instancePath:t+"/bastion/images/"+i.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/bastion/properties/images/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^docker://[^\\s]+$"}};e===null?e=
[p]:e.push(p),r++}}else{let p={instancePath:t+"/bastion/images/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/bastion/properties/images/add\
itionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{let i={instancePath:t+"/bastion/images",schemaPath:"#/propert\
ies/bastion/properties/images/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}if(typeof D.image!="string"){let i={instancePath:t+"/bas\
tion/image",schemaPath:"#/properties/bastion/properties/image/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(L(D.diskSize,{instancePath:t+
"/bastion/diskSize",parentData:D,parentDataProperty:"diskSize",rootData:y})||(e=e===null?L.errors:e.concat(L.errors),r=e.length),typeof D.storageClass!="string"){
let i={instancePath:t+"/bastion/storageClass",schemaPath:"#/properties/bastion/properties/storageClass/type",keyword:"type",params:{type:"string"}};e===null?e=[
i]:e.push(i),r++}let s=D.user;if(typeof s=="string"){if(!Ee.test(s)){let i={instancePath:t+"/bastion/user",schemaPath:"#/properties/bastion/properties/user/patt\
ern",keyword:"pattern",params:{pattern:"^[a-z_][-a-z0-9_]{0,31}$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/bastion/user",schemaPath:"#/prope\
rties/bastion/properties/user/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}else{let a={instancePath:t+"/bastion",schemaPath:"#/pro\
perties/bastion/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}if(n.proxy!==void 0){let a=n.proxy;if(a&&typeof a=="object"&&!Array.isArray(
a)){a.noProxy===void 0&&(a.noProxy=[]);for(let i in a)if(!(i==="httpProxy"||i==="httpsProxy"||i==="noProxy"||i==="trustedCAConfigMap")){let o={instancePath:t+"/\
proxy",schemaPath:"#/properties/proxy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}a.httpProxy!==
void 0&&(J(a.httpProxy,{instancePath:t+"/proxy/httpProxy",parentData:a,parentDataProperty:"httpProxy",rootData:y})||(e=e===null?J.errors:e.concat(J.errors),r=e.
length)),a.httpsProxy!==void 0&&(J(a.httpsProxy,{instancePath:t+"/proxy/httpsProxy",parentData:a,parentDataProperty:"httpsProxy",rootData:y})||(e=e===null?J.errors:
e.concat(J.errors),r=e.length));let s=a.noProxy;if(Array.isArray(s)){if(s.length>100){let c={instancePath:t+"/proxy/noProxy",schemaPath:"#/properties/proxy/prop\
erties/noProxy/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[c]:e.push(c),r++}let i=s.length;for(let c=0;c<i;c++)H(s[c],{instancePath:t+"/proxy/n\
oProxy/"+c,parentData:s,parentDataProperty:c,rootData:y})||(e=e===null?H.errors:e.concat(H.errors),r=e.length);let o=s.length,p;if(o>1){e:for(;o--;)for(p=o;p--;)
if(ce(s[o],s[p])){let c={instancePath:t+"/proxy/noProxy",schemaPath:"#/properties/proxy/properties/noProxy/uniqueItems",keyword:"uniqueItems",params:{i:o,j:p}};
e===null?e=[c]:e.push(c),r++;break e}}}else{let i={instancePath:t+"/proxy/noProxy",schemaPath:"#/properties/proxy/properties/noProxy/type",keyword:"type",params:{
type:"array"}};e===null?e=[i]:e.push(i),r++}a.trustedCAConfigMap!==void 0&&(P(a.trustedCAConfigMap,{instancePath:t+"/proxy/trustedCAConfigMap",parentData:a,parentDataProperty:"\
trustedCAConfigMap",rootData:y})||(e=e===null?P.errors:e.concat(P.errors),r=e.length))}else{let s={instancePath:t+"/proxy",schemaPath:"#/properties/proxy/type",
keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}let fe=n.registryMirrors;if(Array.isArray(fe)){if(fe.length>50){let s={instancePath:t+"/reg\
istryMirrors",schemaPath:"#/properties/registryMirrors/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[s]:e.push(s),r++}let a=fe.length;for(let s=0;s<
a;s++){let i=fe[s];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.source===void 0){let o={instancePath:t+"/registryMirrors/"+s,schemaPath:"#/properties/regis\
tryMirrors/items/required",keyword:"required",params:{missingProperty:"source"}};e===null?e=[o]:e.push(o),r++}if(i.mirrors===void 0){let o={instancePath:t+"/reg\
istryMirrors/"+s,schemaPath:"#/properties/registryMirrors/items/required",keyword:"required",params:{missingProperty:"mirrors"}};e===null?e=[o]:e.push(o),r++}for(let o in i)
if(!(o==="source"||o==="mirrors")){let p={instancePath:t+"/registryMirrors/"+s,schemaPath:"#/properties/registryMirrors/items/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),r++}if(i.source!==void 0){let o=i.source;if(typeof o=="string"){if(b(o)<1){let p={instancePath:t+
"/registryMirrors/"+s+"/source",schemaPath:"#/properties/registryMirrors/items/properties/source/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:
e.push(p),r++}}else{let p={instancePath:t+"/registryMirrors/"+s+"/source",schemaPath:"#/properties/registryMirrors/items/properties/source/type",keyword:"type",
params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(i.mirrors!==void 0){let o=i.mirrors;if(Array.isArray(o)){if(o.length>20){let c={instancePath:t+"/regist\
ryMirrors/"+s+"/mirrors",schemaPath:"#/properties/registryMirrors/items/properties/mirrors/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[c]:e.push(
c),r++}if(o.length<1){let c={instancePath:t+"/registryMirrors/"+s+"/mirrors",schemaPath:"#/properties/registryMirrors/items/properties/mirrors/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[c]:e.push(c),r++}let p=o.length;for(let c=0;c<p;c++){let u=o[c];if(typeof u=="string"){if(b(u)<1){let l={instancePath:t+
"/registryMirrors/"+s+"/mirrors/"+c,schemaPath:"#/properties/registryMirrors/items/properties/mirrors/items/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/registryMirrors/"+s+"/mirrors/"+c,schemaPath:"#/properties/registryMirrors/items/properties/mirrors/items\
/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let p={instancePath:t+"/registryMirrors/"+s+"/mirrors",schemaPath:"#/propertie\
s/registryMirrors/items/properties/mirrors/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}}else{let o={instancePath:t+"/registryMirro\
rs/"+s,schemaPath:"#/properties/registryMirrors/items/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:t+"/r\
egistryMirrors",schemaPath:"#/properties/registryMirrors/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}if(n.trustBundle!==void 0){let a=n.
trustBundle;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.configMapName===void 0){let s={instancePath:t+"/trustBundle",schemaPath:"#/properties/trustBundle/\
required",keyword:"required",params:{missingProperty:"configMapName"}};e===null?e=[s]:e.push(s),r++}for(let s in a)if(s!=="configMapName"){let i={instancePath:t+
"/trustBundle",schemaPath:"#/properties/trustBundle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),
r++}a.configMapName!==void 0&&(P(a.configMapName,{instancePath:t+"/trustBundle/configMapName",parentData:a,parentDataProperty:"configMapName",rootData:y})||(e=e===
null?P.errors:e.concat(P.errors),r=e.length))}else{let s={instancePath:t+"/trustBundle",schemaPath:"#/properties/trustBundle/type",keyword:"type",params:{type:"\
object"}};e===null?e=[s]:e.push(s),r++}}let Q=n.certificates;if(Q&&typeof Q=="object"&&!Array.isArray(Q)){Q.enabled===void 0&&(Q.enabled=!0),Q.issuerRef===void 0&&
(Q.issuerRef={});for(let s in Q)if(!(s==="enabled"||s==="authority"||s==="issuerRef")){let i={instancePath:t+"/certificates",schemaPath:"#/properties/certificat\
es/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(typeof Q.enabled!="boolean"){let s={instancePath:t+
"/certificates/enabled",schemaPath:"#/properties/certificates/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),r++}if(Q.
authority!==void 0){let s=Q.authority;if(typeof s=="string"){if(b(s)>1e5){let i={instancePath:t+"/certificates/authority",schemaPath:"#/properties/certificates/\
properties/authority/maxLength",keyword:"maxLength",params:{limit:1e5}};e===null?e=[i]:e.push(i),r++}if(!Ve.test(s)){let i={instancePath:t+"/certificates/author\
ity",schemaPath:"#/properties/certificates/properties/authority/pattern",keyword:"pattern",params:{pattern:"^-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----E\
ND CERTIFICATE-----\\s*$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/certificates/authority",schemaPath:"#/properties/certificates/properties/\
authority/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}let a=Q.issuerRef;if(a&&typeof a=="object"&&!Array.isArray(a)){a.kind===void 0&&
(a.kind="ClusterIssuer"),a.name===void 0&&(a.name="company");for(let i in a)if(!(i==="kind"||i==="name")){let o={instancePath:t+"/certificates/issuerRef",schemaPath:"\
#/properties/certificates/properties/issuerRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}
let s=a.kind;if(typeof s!="string"){let i={instancePath:t+"/certificates/issuerRef/kind",schemaPath:"#/properties/certificates/properties/issuerRef/properties/k\
ind/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(!(s==="ClusterIssuer"||s==="Issuer")){let i={instancePath:t+"/certificates/issu\
erRef/kind",schemaPath:"#/properties/certificates/properties/issuerRef/properties/kind/enum",keyword:"enum",params:{allowedValues:G.properties.certificates.properties.
issuerRef.properties.kind.enum}};e===null?e=[i]:e.push(i),r++}P(a.name,{instancePath:t+"/certificates/issuerRef/name",parentData:a,parentDataProperty:"name",rootData:y})||
(e=e===null?P.errors:e.concat(P.errors),r=e.length)}else{let s={instancePath:t+"/certificates/issuerRef",schemaPath:"#/properties/certificates/properties/issuer\
Ref/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}else{let a={instancePath:t+"/certificates",schemaPath:"#/properties/certificates/\
type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let K=n.quota;if(K&&typeof K=="object"&&!Array.isArray(K)){K.enabled===void 0&&(K.enabled=
!0),K.headroomPercent===void 0&&(K.headroomPercent=25),K.controlPlane===void 0&&(K.controlPlane={});for(let i in K)if(!(i==="enabled"||i==="headroomPercent"||i===
"controlPlane")){let o={instancePath:t+"/quota",schemaPath:"#/properties/quota/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[o]:e.push(o),r++}if(typeof K.enabled!="boolean"){let i={instancePath:t+"/quota/enabled",schemaPath:"#/properties/quota/properties/enabled/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),r++}let a=K.headroomPercent;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let i={instancePath:t+"/quota/h\
eadroomPercent",schemaPath:"#/properties/quota/properties/headroomPercent/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),r++}if(typeof a==
"number"){if(a>200||isNaN(a)){let i={instancePath:t+"/quota/headroomPercent",schemaPath:"#/properties/quota/properties/headroomPercent/maximum",keyword:"maximum",
params:{comparison:"<=",limit:200}};e===null?e=[i]:e.push(i),r++}if(a<0||isNaN(a)){let i={instancePath:t+"/quota/headroomPercent",schemaPath:"#/properties/quota\
/properties/headroomPercent/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),r++}}let s=K.controlPlane;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){s.cpu===void 0&&(s.cpu="16"),s.memory===void 0&&(s.memory="48Gi");for(let i in s)if(!(i==="cpu"||i==="memory")){let o={instancePath:t+"\
/quota/controlPlane",schemaPath:"#/properties/quota/properties/controlPlane/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[o]:e.push(o),r++}L(s.cpu,{instancePath:t+"/quota/controlPlane/cpu",parentData:s,parentDataProperty:"cpu",rootData:y})||(e=e===null?L.errors:e.concat(
L.errors),r=e.length),L(s.memory,{instancePath:t+"/quota/controlPlane/memory",parentData:s,parentDataProperty:"memory",rootData:y})||(e=e===null?L.errors:e.concat(
L.errors),r=e.length)}else{let i={instancePath:t+"/quota/controlPlane",schemaPath:"#/properties/quota/properties/controlPlane/type",keyword:"type",params:{type:"\
object"}};e===null?e=[i]:e.push(i),r++}}else{let a={instancePath:t+"/quota",schemaPath:"#/properties/quota/type",keyword:"type",params:{type:"object"}};e===null?
e=[a]:e.push(a),r++}let re=n.ttl;if(re&&typeof re=="object"&&!Array.isArray(re)){re.steadySeconds===void 0&&(re.steadySeconds=60),re.waitingSeconds===void 0&&(re.
waitingSeconds=15);for(let i in re)if(!(i==="steadySeconds"||i==="waitingSeconds")){let o={instancePath:t+"/ttl",schemaPath:"#/properties/ttl/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}let a=re.steadySeconds;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){
let i={instancePath:t+"/ttl/steadySeconds",schemaPath:"#/properties/ttl/properties/steadySeconds/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.
push(i),r++}if(typeof a=="number"){if(a>60||isNaN(a)){let i={instancePath:t+"/ttl/steadySeconds",schemaPath:"#/properties/ttl/properties/steadySeconds/maximum",
keyword:"maximum",params:{comparison:"<=",limit:60}};e===null?e=[i]:e.push(i),r++}if(a<10||isNaN(a)){let i={instancePath:t+"/ttl/steadySeconds",schemaPath:"#/pr\
operties/ttl/properties/steadySeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:10}};e===null?e=[i]:e.push(i),r++}}let s=re.waitingSeconds;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s))){let i={instancePath:t+"/ttl/waitingSeconds",schemaPath:"#/properties/ttl/properties/waitingSeconds/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[i]:e.push(i),r++}if(typeof s=="number"){if(s>60||isNaN(s)){let i={instancePath:t+"/ttl/waitingSeconds",schemaPath:"#/properties/ttl/prope\
rties/waitingSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:60}};e===null?e=[i]:e.push(i),r++}if(s<5||isNaN(s)){let i={instancePath:t+"/ttl/wa\
itingSeconds",schemaPath:"#/properties/ttl/properties/waitingSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:5}};e===null?e=[i]:e.push(i),r++}}}else{
let a={instancePath:t+"/ttl",schemaPath:"#/properties/ttl/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}else{let I={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[I]:e.push(I),r++}return Le.errors=e,r===0}var rr={title:"Platform",type:"object",additionalProperties:!1,
properties:{apiVersion:{type:"string",enum:["aerodrome.dev/v1alpha1"]},kind:{type:"string",enum:["Platform"]},versions:{type:"object",additionalProperties:!1,default:{},
properties:{default:{type:"string",pattern:"^[0-9]+\\.[0-9]+(\\.[0-9]+)?$",title:"a minor or a release",example:"4.20",default:"4.20"},releases:{type:"array",minItems:1,
maxItems:200,items:{type:"object",additionalProperties:!1,required:["version","image"],properties:{version:{type:"string",pattern:"^[0-9]+\\.[0-9]+\\.[0-9]+(-(ec|\
rc)\\.[0-9]+)?$",title:"a release",example:"4.20.6"},image:{type:"string",minLength:1,maxLength:500,pattern:"^[^\\s]+$",title:"an image",example:"quay.io/opensh\
ift-release-dev/ocp-release:4.20.6-multi"},channels:{type:"array",minItems:1,uniqueItems:!0,items:{type:"string",enum:["candidate","fast","stable","eus"]},default:[
"candidate","fast","stable","eus"]}}},default:[{version:"4.19.15",image:"quay.io/openshift-release-dev/ocp-release:4.19.15-multi",channels:["candidate","fast","\
stable"]},{version:"4.19.17",image:"quay.io/openshift-release-dev/ocp-release:4.19.17-multi",channels:["candidate","fast","stable"]},{version:"4.19.18",image:"q\
uay.io/openshift-release-dev/ocp-release:4.19.18-multi",channels:["candidate","fast","stable"]},{version:"4.20.4",image:"quay.io/openshift-release-dev/ocp-relea\
se:4.20.4-multi"},{version:"4.20.5",image:"quay.io/openshift-release-dev/ocp-release:4.20.5-multi"},{version:"4.20.6",image:"quay.io/openshift-release-dev/ocp-r\
elease:4.20.6-multi"}]}}},sites:{type:"array",minItems:1,maxItems:15,items:{type:"object",additionalProperties:!1,required:["name"],properties:{name:{type:"stri\
ng",maxLength:15,pattern:"^[a-z]([-a-z0-9]*[a-z0-9])?$",title:"a name of lower-case letters, digits and dashes that starts with a letter"},zone:{type:"string",minLength:1,
maxLength:63,pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",title:"a label value"}}},default:[{name:"site-a"},{name:"site-b"},{name:"site-c"}]},sizes:{type:"\
object",minProperties:1,maxProperties:50,propertyNames:{pattern:"^[a-z]([-a-z0-9]{0,30}[a-z0-9])?$",title:"a name of at most 32 lower-case letters, digits and d\
ashes that starts with a letter"},additionalProperties:{type:"object",additionalProperties:!1,required:["cores","memory"],properties:{cores:{type:"integer",minimum:1,
maximum:256},memory:{$ref:"#/$defs/quantity"},rootVolumeSize:{$ref:"#/$defs/quantity"}}},default:{small:{cores:4,memory:"16Gi"},medium:{cores:8,memory:"32Gi"},large:{
cores:16,memory:"64Gi"},xlarge:{cores:32,memory:"128Gi"}}},gpus:{type:"object",maxProperties:50,propertyNames:{pattern:"^[a-z0-9]([-a-z0-9]{0,30}[a-z0-9])?$",title:"\
a name of at most 32 lower-case letters, digits and dashes"},additionalProperties:{type:"object",additionalProperties:!1,required:["deviceName"],properties:{deviceName:{
type:"string",minLength:1,maxLength:253,pattern:"^[^\\s]+$",title:"a device name",example:"nvidia.com/GA100_A100_PCIE_40GB"},sites:{type:"array",minItems:1,uniqueItems:!0,
items:{type:"string"}},maxPerNode:{type:"integer",minimum:1,maximum:16,default:8}}},default:{a100:{deviceName:"nvidia.com/GA100_A100_PCIE_40GB"}}},storage:{type:"\
object",additionalProperties:!1,default:{},properties:{classes:{type:"object",minProperties:1,maxProperties:50,additionalProperties:{type:"object",additionalProperties:!1,
properties:{accessModes:{type:"array",minItems:1,uniqueItems:!0,items:{type:"string",enum:["ReadWriteOnce","ReadWriteMany"]},default:["ReadWriteMany"]},volumeMode:{
type:"string",enum:["Block","Filesystem"],default:"Block"}}},default:{"ceph-block":{accessModes:["ReadWriteMany"],volumeMode:"Block"},"local-nvme":{accessModes:[
"ReadWriteOnce"],volumeMode:"Filesystem"}}},rootVolume:{type:"object",additionalProperties:!1,default:{},properties:{storageClass:{type:"string",minLength:1,default:"\
ceph-block"},size:{$ref:"#/$defs/quantity",default:"120Gi"},cacheStrategy:{type:"string",enum:["PVC","None"],default:"PVC"}}},etcd:{type:"object",additionalProperties:!1,
default:{},properties:{storageClass:{type:"string",minLength:1,default:"local-nvme"}}},mapping:{type:"array",minItems:1,maxItems:50,items:{type:"object",additionalProperties:!1,
required:["infra","guest"],properties:{infra:{type:"string",minLength:1},guest:{type:"string",minLength:1},group:{type:"string",minLength:1}}},default:[{infra:"\
ceph-block",guest:"block",group:"ceph"}]},snapshotMapping:{type:"array",maxItems:50,items:{type:"object",additionalProperties:!1,required:["infra","guest"],properties:{
infra:{type:"string",minLength:1},guest:{type:"string",minLength:1},group:{type:"string",minLength:1}}},default:[{infra:"ceph-block-snapshots",guest:"block-snap\
shots",group:"ceph"}]}}},networks:{type:"object",additionalProperties:!1,default:{},properties:{hubRanges:{type:"array",minItems:1,maxItems:100,items:{type:"obj\
ect",additionalProperties:!1,required:["name","cidr"],properties:{name:{type:"string",minLength:1,maxLength:60},cidr:{$ref:"#/$defs/cidr"},loadBalancers:{type:"\
boolean",default:!1}}},default:[{name:"hub pods",cidr:"10.128.0.0/14"},{name:"hub services",cidr:"172.30.0.0/16"},{name:"hub machines",cidr:"10.0.0.0/16",loadBalancers:!0},
{name:"hub OVN join switch",cidr:"100.64.0.0/16"},{name:"hub OVN transit switch",cidr:"100.88.0.0/16"},{name:"link-local and OVN masquerade",cidr:"169.254.0.0/1\
6"}]},podCIDR:{$ref:"#/$defs/cidr",default:"10.132.0.0/14"},serviceCIDR:{$ref:"#/$defs/cidr",default:"172.31.0.0/16"},apiServer:{type:"object",additionalProperties:!1,
default:{},properties:{address:{$ref:"#/$defs/address",default:"172.20.0.1"},port:{$ref:"#/$defs/port",default:6443}}},managementCIDRs:{type:"array",minItems:1,
maxItems:100,uniqueItems:!0,items:{$ref:"#/$defs/cidr"},default:["10.128.0.0/14","10.0.0.0/16"]},tunnelPort:{$ref:"#/$defs/port",default:8472},hubTunnelPorts:{type:"\
array",maxItems:10,uniqueItems:!0,items:{$ref:"#/$defs/port"},default:[6081,4789]},healthPort:{$ref:"#/$defs/port",default:9940},mtu:{type:"integer",minimum:0,maximum:9216,
default:0},multiqueue:{type:"boolean",default:!1}}},baseDomain:{$ref:"#/$defs/domain",default:"k8s.example.com"},hubIngress:{type:"object",additionalProperties:!1,
default:{},properties:{domain:{$ref:"#/$defs/domain",default:"apps.hub.example.com"},address:{$ref:"#/$defs/address"}}},addresses:{type:"object",additionalProperties:!1,
default:{},properties:{namespace:{$ref:"#/$defs/name",default:"metallb-system"},api:{type:"object",additionalProperties:!1,default:{},properties:{ranges:{$ref:"\
#/$defs/ranges",default:["192.0.2.0/24"]}}},ingress:{type:"object",additionalProperties:!1,default:{},properties:{ranges:{$ref:"#/$defs/ranges",default:["198.51\
.100.0/24"]},perCluster:{type:"integer",minimum:1,maximum:64,default:4}}},advertisement:{type:"object",additionalProperties:!1,default:{},properties:{type:{type:"\
string",enum:["L2","BGP"],default:"L2"},interfaces:{type:"array",maxItems:20,items:{$ref:"#/$defs/shortText"},default:[]},peers:{type:"array",maxItems:20,items:{
$ref:"#/$defs/name"},default:[]},communities:{type:"array",maxItems:20,items:{$ref:"#/$defs/shortText"},default:[]},nodeSelector:{$ref:"#/$defs/labels",default:{}}}}}},
secretStore:{type:"object",additionalProperties:!1,default:{},properties:{kind:{type:"string",enum:["ClusterSecretStore","SecretStore"],default:"ClusterSecretSt\
ore"},name:{$ref:"#/$defs/name",default:"platform"},refreshInterval:{$ref:"#/$defs/duration",default:"1h"},paths:{type:"object",additionalProperties:!1,default:{},
properties:{pullSecret:{$ref:"#/$defs/secretPath",default:{key:"platform/pull-secret",property:"dockerconfigjson"}},sshKey:{$ref:"#/$defs/secretPath",default:{key:"\
platform/ssh-key",property:"publicKey"}},oidcClientSecret:{$ref:"#/$defs/secretPath",default:{key:"clusters/{namespace}/{name}/oidc",property:"clientSecret"}},auditWebhook:{
$ref:"#/$defs/secretPath",default:{key:"clusters/{namespace}/{name}/audit-webhook",property:"kubeconfig"}},etcdKey:{$ref:"#/$defs/secretPath",default:{key:"clus\
ters/{namespace}/{name}/{uid}/etcd",property:"key"}},gitops:{$ref:"#/$defs/secretPath",default:{key:"clusters/{namespace}/{name}/gitops",property:"config"}}}}}},
identity:{type:"object",additionalProperties:!1,default:{},properties:{name:{$ref:"#/$defs/name",default:"company"},issuer:{$ref:"#/$defs/https",default:"https:\
//login.example.com/realms/platform"},clientID:{type:"string",minLength:1,maxLength:200,default:"openshift-{name}"},claims:{type:"object",additionalProperties:!1,
default:{},properties:{preferredUsername:{$ref:"#/$defs/claims",default:["preferred_username"]},name:{$ref:"#/$defs/claims",default:["name"]},email:{$ref:"#/$de\
fs/claims",default:["email"]},groups:{$ref:"#/$defs/claims",default:["groups"]}}},extraScopes:{type:"array",maxItems:20,uniqueItems:!0,items:{$ref:"#/$defs/shor\
tText"},default:["profile","email","groups"]},caConfigMap:{$ref:"#/$defs/name"},admins:{type:"array",maxItems:20,uniqueItems:!0,items:{type:"string",minLength:1,
maxLength:200},default:["platform-admins"]}}},charts:{type:"object",additionalProperties:!1,default:{},properties:{cilium:{$ref:"#/$defs/chart",default:{repository:"\
https://helm.cilium.io",name:"cilium",version:"1.19.6"}},tetragon:{$ref:"#/$defs/chart",default:{repository:"https://helm.cilium.io",name:"tetragon",version:"1.\
7.0"}},falco:{$ref:"#/$defs/chart",default:{repository:"https://falcosecurity.github.io/charts",name:"falco",version:"9.1.0"}}}},addons:{type:"object",maxProperties:50,
propertyNames:{pattern:"^[a-z]([-a-z0-9]{0,30}[a-z0-9])?$",title:"a name of at most 32 lower-case letters, digits and dashes that starts with a letter"},additionalProperties:{
type:"object",additionalProperties:!1,required:["chart","namespace"],properties:{description:{type:"string",maxLength:200},chart:{$ref:"#/$defs/chart"},namespace:{
$ref:"#/$defs/name"},namespaceLabels:{$ref:"#/$defs/labels",default:{}},values:{$ref:"#/$defs/anything",default:{}},objects:{type:"array",maxItems:5,items:{type:"\
object",required:["apiVersion","kind","metadata"]},default:[]},enabledByDefault:{type:"boolean",default:!1}}},default:{kyverno:{chart:{repository:"https://kyver\
no.github.io/kyverno",name:"kyverno",version:"3.9.0"},namespace:"kyverno",values:{admissionController:{replicas:3}}},"cert-manager":{chart:{repository:"https://\
charts.jetstack.io",name:"cert-manager",version:"v1.20.2"},namespace:"cert-manager",values:{crds:{enabled:!0}},objects:[{apiVersion:"cert-manager.io/v1",kind:"C\
lusterIssuer",metadata:{name:"company"},spec:{acme:{server:"https://acme.example.com/directory",privateKeySecretRef:{name:"company-acme-account"},solvers:[{http01:{
ingress:{}}}]}}}]},"external-secrets":{chart:{repository:"https://charts.external-secrets.io",name:"external-secrets",version:"2.9.0"},namespace:"external-secre\
ts"}}},policyEngine:{type:"string",minLength:1},hypershift:{type:"object",additionalProperties:!1,default:{},properties:{operatorLevel:{type:"string",enum:["v0.\
1.75","v0.1.81"],default:"v0.1.81"},supportedVersions:{type:"object",additionalProperties:!1,default:{},properties:{namespace:{$ref:"#/$defs/name",default:"hype\
rshift"},name:{$ref:"#/$defs/name",default:"supported-versions"}}},nodeSelector:{$ref:"#/$defs/labels",default:{}},tolerations:{type:"array",maxItems:25,items:{
type:"object",additionalProperties:!1,properties:{key:{type:"string",minLength:1},operator:{type:"string",enum:["Exists","Equal"]},value:{type:"string"},effect:{
type:"string",enum:["NoSchedule","PreferNoSchedule","NoExecute"]}}},default:[]},disabledCapabilities:{type:"array",uniqueItems:!0,items:{type:"string",enum:["Im\
ageRegistry","openshift-samples","Insights","baremetal","Console","NodeTuning","Ingress"]},default:[]},liveMigrateOnDrain:{type:"boolean",default:!1},fips:{type:"\
boolean",default:!1}}},tiers:{type:"object",additionalProperties:!1,default:{},properties:{development:{$ref:"#/$defs/tier",default:{controlPlaneAvailability:"S\
ingleReplica",infrastructureAvailability:"SingleReplica",etcdSize:"8Gi",auditProfile:"Default",qosClass:"Burstable",deletionProtection:!1,backup:{enabled:!1,schedule:"\
0 2 * * *",retention:"72h"},upgrade:{volumeDetachTimeout:"5m"},liveMigration:"Optional"}},standard:{$ref:"#/$defs/tier",default:{controlPlaneAvailability:"Highl\
yAvailable",infrastructureAvailability:"HighlyAvailable",etcdSize:"16Gi",auditProfile:"Default",qosClass:"Burstable",deletionProtection:!1,backup:{enabled:!0,schedule:"\
0 2 * * *",retention:"168h"},upgrade:{volumeDetachTimeout:"15m"},liveMigration:"Optional"}},production:{$ref:"#/$defs/tier",default:{controlPlaneAvailability:"H\
ighlyAvailable",infrastructureAvailability:"HighlyAvailable",etcdSize:"32Gi",auditProfile:"WriteRequestBodies",qosClass:"Guaranteed",deletionProtection:!0,backup:{
enabled:!0,schedule:"0 */6 * * *",retention:"720h"},upgrade:{volumeDetachTimeout:"15m"},liveMigration:"Required"}}}},backup:{type:"object",additionalProperties:!1,
default:{},properties:{namespace:{$ref:"#/$defs/name",default:"openshift-adp"},storageLocation:{$ref:"#/$defs/name",default:"default"},dataMover:{type:"boolean",
default:!0}}},monitoring:{type:"object",additionalProperties:!1,default:{},properties:{enabled:{type:"boolean",default:!0},namespaces:{type:"array",maxItems:20,
uniqueItems:!0,items:{$ref:"#/$defs/name"},default:["openshift-monitoring","openshift-user-workload-monitoring"]},ruleLabels:{$ref:"#/$defs/labels",default:{role:"\
alert-rules"}},alertLabels:{$ref:"#/$defs/labels",default:{}}}},fleet:{type:"object",additionalProperties:!1,default:{},properties:{enabled:{type:"boolean",default:!0},
autoImport:{type:"boolean",default:!0},clusterSet:{$ref:"#/$defs/name",default:"default"},labels:{$ref:"#/$defs/labels",default:{}}}},gitops:{type:"object",additionalProperties:!1,
default:{},properties:{enabled:{type:"boolean",default:!0},namespace:{$ref:"#/$defs/name",default:"openshift-gitops"},labels:{$ref:"#/$defs/labels",default:{}}}},
threatDetection:{type:"object",additionalProperties:!1,default:{},properties:{hubNamespace:{$ref:"#/$defs/name",default:"threat-detection"},guestNamespace:{$ref:"\
#/$defs/name",default:"threat-detection"},minimumPriority:{type:"string",enum:["emergency","alert","critical","error","warning","notice","informational","debug"],
default:"notice"},alertmanager:{$ref:"#/$defs/url"},triage:{$ref:"#/$defs/url"},quarantineRules:{type:"array",maxItems:100,uniqueItems:!0,items:{type:"string",minLength:1,
maxLength:200},default:["Terminal shell in container","Drop and execute new binary in container"]},terminateRules:{type:"array",maxItems:100,uniqueItems:!0,items:{
type:"string",minLength:1,maxLength:200},default:[]}}},bastion:{type:"object",additionalProperties:!1,default:{},properties:{images:{type:"object",minProperties:1,
maxProperties:50,propertyNames:{pattern:"^[a-z0-9]([-.a-z0-9]{0,60}[a-z0-9])?$",title:"a name of at most 62 lower-case letters, digits, dots and dashes"},additionalProperties:{
type:"string",pattern:"^docker://[^\\s]+$",title:"a container disk",example:"docker://quay.io/containerdisks/fedora:latest"},default:{"centos-stream-10":"docker\
://quay.io/containerdisks/centos-stream:10",fedora:"docker://quay.io/containerdisks/fedora:latest"}},image:{type:"string",default:"centos-stream-10"},diskSize:{
$ref:"#/$defs/quantity",default:"30Gi"},storageClass:{type:"string",default:"ceph-block"},user:{type:"string",pattern:"^[a-z_][-a-z0-9_]{0,31}$",title:"a user n\
ame",default:"cloud-user"}}},proxy:{type:"object",additionalProperties:!1,properties:{httpProxy:{$ref:"#/$defs/url"},httpsProxy:{$ref:"#/$defs/url"},noProxy:{type:"\
array",maxItems:100,uniqueItems:!0,items:{$ref:"#/$defs/shortText"},default:[]},trustedCAConfigMap:{$ref:"#/$defs/name"}}},registryMirrors:{type:"array",maxItems:50,
items:{type:"object",additionalProperties:!1,required:["source","mirrors"],properties:{source:{type:"string",minLength:1},mirrors:{type:"array",minItems:1,maxItems:20,
items:{type:"string",minLength:1}}}},default:[]},trustBundle:{type:"object",additionalProperties:!1,required:["configMapName"],properties:{configMapName:{$ref:"\
#/$defs/name"}}},certificates:{type:"object",additionalProperties:!1,default:{},properties:{enabled:{type:"boolean",default:!0},authority:{type:"string",maxLength:1e5,
pattern:"^-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$",title:"certificates in PEM"},issuerRef:{type:"object",additionalProperties:!1,
default:{},properties:{kind:{type:"string",enum:["ClusterIssuer","Issuer"],default:"ClusterIssuer"},name:{$ref:"#/$defs/name",default:"company"}}}}},quota:{type:"\
object",additionalProperties:!1,default:{},properties:{enabled:{type:"boolean",default:!0},headroomPercent:{type:"integer",minimum:0,maximum:200,default:25},controlPlane:{
type:"object",additionalProperties:!1,default:{},properties:{cpu:{$ref:"#/$defs/quantity",default:"16"},memory:{$ref:"#/$defs/quantity",default:"48Gi"}}}}},ttl:{
type:"object",additionalProperties:!1,default:{},properties:{steadySeconds:{type:"integer",minimum:10,maximum:60,default:60},waitingSeconds:{type:"integer",minimum:5,
maximum:60,default:15}}}},$defs:{quantity:{type:"string",maxLength:30,pattern:"^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$",title:"a quantity",example:"\
16Gi"},duration:{type:"string",maxLength:30,pattern:"^([0-9]+h)?([0-9]+m)?([0-9]+s)?$",minLength:2,title:"a duration",example:"1h30m"},cidr:{type:"string",maxLength:49,
pattern:"^[0-9A-Fa-f:.]+/[0-9]{1,3}$",title:"a range",example:"10.132.0.0/14"},address:{type:"string",maxLength:45,pattern:"^[0-9A-Fa-f:.]+$",title:"an address",
example:"192.0.2.10"},ranges:{type:"array",minItems:1,maxItems:50,uniqueItems:!0,items:{$ref:"#/$defs/cidr"}},port:{type:"integer",minimum:1,maximum:65535},name:{
type:"string",maxLength:63,pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",title:"a name of lower-case letters, digits and dashes"},domain:{type:"string",maxLength:200,
pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$",title:"a domain",example:"k8s.example.com"},url:{type:"string",maxLength:500,pattern:"\
^https?://[^\\s]+$",title:"an http or https URL"},https:{type:"string",maxLength:500,pattern:"^https://[^\\s?#]+$",title:"an https URL"},shortText:{type:"string",
minLength:1,maxLength:100},labels:{type:"object",maxProperties:20,additionalProperties:{type:"string",maxLength:63}},anything:{type:"object"},claims:{type:"arra\
y",minItems:1,maxItems:10,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:200}},secretPath:{type:"object",additionalProperties:!1,required:["key"],properties:{
key:{type:"string",minLength:1,maxLength:500},property:{type:"string",minLength:1,maxLength:200}}},chart:{type:"object",additionalProperties:!1,required:["repos\
itory","name","version"],properties:{repository:{type:"string",maxLength:500,pattern:"^(https?|oci)://[^\\s]+$",title:"an https or oci URL"},name:{type:"string",
minLength:1,maxLength:200},version:{type:"string",minLength:1,maxLength:60},rollout:{type:"string",enum:["New","All"],default:"New"}}},tier:{type:"object",additionalProperties:!1,
required:["controlPlaneAvailability","infrastructureAvailability","etcdSize","auditProfile","qosClass","deletionProtection","backup","upgrade","liveMigration"],
properties:{controlPlaneAvailability:{type:"string",enum:["SingleReplica","HighlyAvailable"]},infrastructureAvailability:{type:"string",enum:["SingleReplica","H\
ighlyAvailable"]},etcdSize:{$ref:"#/$defs/quantity"},auditProfile:{type:"string",enum:["Default","WriteRequestBodies","AllRequestBodies","None"]},qosClass:{type:"\
string",enum:["Burstable","Guaranteed"]},deletionProtection:{type:"boolean"},backup:{type:"object",additionalProperties:!1,required:["enabled","schedule","reten\
tion"],properties:{enabled:{type:"boolean"},schedule:{type:"string",pattern:"^(@(hourly|daily|weekly|monthly)|[^\\s]+( [^\\s]+){4})$",title:"a cron schedule",example:"\
0 2 * * *"},retention:{$ref:"#/$defs/duration"}}},upgrade:{type:"object",additionalProperties:!1,required:["volumeDetachTimeout"],properties:{volumeDetachTimeout:{
$ref:"#/$defs/duration"}}},liveMigration:{type:"string",enum:["Required","Optional"]}}}}};export{rr as schema,er as validate};
