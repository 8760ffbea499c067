// Generated from functions/platform/schema.yaml by `npm run generate`. Do not edit.
// @ts-nocheck
var Pe=(o,t)=>()=>{try{return t||o((t={exports:{}}).exports,t),t.exports}catch(v){throw t=0,v}};var xe=Pe(ke=>{"use strict";Object.defineProperty(ke,"__esModule",{value:!0});function ve(o){let t=o.length,v=0,$=0,h;for(;$<t;)v++,h=o.charCodeAt($++),h>=55296&&
h<=56319&&$<t&&(h=o.charCodeAt($),(h&64512)===56320&&$++);return v}ke.default=ve;ve.code='require("ajv/dist/runtime/ucs2length").default'});var qe=Pe((Xe,$e)=>{"use strict";$e.exports=function o(t,v){if(t===v)return!0;if(t&&v&&typeof t=="object"&&typeof v=="object"){if(t.constructor!==v.constructor)
return!1;var $,h,e;if(Array.isArray(t)){if($=t.length,$!=v.length)return!1;for(h=$;h--!==0;)if(!o(t[h],v[h]))return!1;return!0}if(t.constructor===RegExp)return t.
source===v.source&&t.flags===v.flags;if(t.valueOf!==Object.prototype.valueOf)return t.valueOf()===v.valueOf();if(t.toString!==Object.prototype.toString)return t.
toString()===v.toString();if(e=Object.keys(t),$=e.length,$!==Object.keys(v).length)return!1;for(h=$;h--!==0;)if(!Object.prototype.hasOwnProperty.call(v,e[h]))return!1;
for(h=$;h--!==0;){var r=e[h];if(!o(t[r],v[r]))return!1}return!0}return t!==t&&v!==v}});var Le=Pe(be=>{"use strict";Object.defineProperty(be,"__esModule",{value:!0});var je=qe();je.code='require("ajv/dist/runtime/equal").default';be.default=je});var er=De,B={title:"Platform",type:"object",additionalProperties:!1,properties:{apiVersion:{type:"string",enum:["aerodrome.dev/v1alpha1"]},kind:{type:"string",enum:[
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
/cidr",default:"10.132.0.0/14"},serviceCIDR:{$ref:"#/$defs/cidr",default:"172.31.0.0/16"},hostPrefix:{type:"integer",minimum:16,maximum:126,default:23},apiServer:{
type:"object",additionalProperties:!1,default:{},properties:{address:{$ref:"#/$defs/address",default:"172.20.0.1"},port:{$ref:"#/$defs/port",default:6443}}},managementCIDRs:{
type:"array",minItems:1,maxItems:100,uniqueItems:!0,items:{$ref:"#/$defs/cidr"},default:["10.128.0.0/14","10.0.0.0/16"]},tunnelPort:{$ref:"#/$defs/port",default:8472},
hubTunnelPorts:{type:"array",maxItems:10,uniqueItems:!0,items:{$ref:"#/$defs/port"},default:[6081,4789]},healthPort:{$ref:"#/$defs/port",default:9940},mtu:{type:"\
integer",minimum:0,maximum:9216,default:0},multiqueue:{type:"boolean",default:!1}}},baseDomain:{$ref:"#/$defs/domain",default:"k8s.example.com"},hubIngress:{type:"\
object",additionalProperties:!1,default:{},properties:{domain:{$ref:"#/$defs/domain",default:"apps.hub.example.com"},address:{$ref:"#/$defs/address"}}},addresses:{
type:"object",additionalProperties:!1,default:{},properties:{namespace:{$ref:"#/$defs/name",default:"metallb-system"},api:{type:"object",additionalProperties:!1,
default:{},properties:{ranges:{$ref:"#/$defs/ranges",default:["192.0.2.0/24"]}}},ingress:{type:"object",additionalProperties:!1,default:{},properties:{ranges:{$ref:"\
#/$defs/ranges",default:["198.51.100.0/24"]},perCluster:{type:"integer",minimum:1,maximum:64,default:4}}},advertisement:{type:"object",additionalProperties:!1,default:{},
properties:{type:{type:"string",enum:["L2","BGP"],default:"L2"},interfaces:{type:"array",maxItems:20,items:{$ref:"#/$defs/shortText"},default:[]},peers:{type:"a\
rray",maxItems:20,items:{$ref:"#/$defs/name"},default:[]},communities:{type:"array",maxItems:20,items:{$ref:"#/$defs/shortText"},default:[]},nodeSelector:{$ref:"\
#/$defs/labels",default:{}}}}}},secretStore:{type:"object",additionalProperties:!1,default:{},properties:{kind:{type:"string",enum:["ClusterSecretStore","Secret\
Store"],default:"ClusterSecretStore"},name:{$ref:"#/$defs/name",default:"platform"},refreshInterval:{$ref:"#/$defs/duration",default:"1h"},paths:{type:"object",
additionalProperties:!1,default:{},properties:{pullSecret:{$ref:"#/$defs/secretPath",default:{key:"platform/pull-secret",property:"dockerconfigjson"}},sshKey:{$ref:"\
#/$defs/secretPath",default:{key:"platform/ssh-key",property:"publicKey"}},oidcClientSecret:{$ref:"#/$defs/secretPath",default:{key:"clusters/{namespace}/{name}\
/oidc",property:"clientSecret"}},auditWebhook:{$ref:"#/$defs/secretPath",default:{key:"clusters/{namespace}/{name}/audit-webhook",property:"kubeconfig"}},etcdKey:{
$ref:"#/$defs/secretPath",default:{key:"clusters/{namespace}/{name}/etcd",property:"key"}},gitops:{$ref:"#/$defs/secretPath",default:{key:"clusters/{namespace}/\
{name}/gitops",property:"config"}}}}}},identity:{type:"object",additionalProperties:!1,default:{},properties:{name:{$ref:"#/$defs/name",default:"company"},issuer:{
$ref:"#/$defs/https",default:"https://login.example.com/realms/platform"},clientID:{type:"string",minLength:1,maxLength:200,default:"openshift-{name}"},kubeconfigClientID:{
type:"string",minLength:1,maxLength:200,default:"kubernetes"},claims:{type:"object",additionalProperties:!1,default:{},properties:{preferredUsername:{$ref:"#/$d\
efs/claims",default:["preferred_username"]},name:{$ref:"#/$defs/claims",default:["name"]},email:{$ref:"#/$defs/claims",default:["email"]},groups:{$ref:"#/$defs/\
claims",default:["groups"]}}},extraScopes:{type:"array",maxItems:20,uniqueItems:!0,items:{$ref:"#/$defs/shortText"},default:["profile","email","groups"]},caConfigMap:{
$ref:"#/$defs/name"},admins:{type:"array",maxItems:20,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:200},default:["platform-admins"]}}},charts:{type:"\
object",additionalProperties:!1,default:{},properties:{cilium:{$ref:"#/$defs/chart",default:{repository:"https://helm.cilium.io",name:"cilium",version:"1.19.6"}},
tetragon:{$ref:"#/$defs/chart",default:{repository:"https://helm.cilium.io",name:"tetragon",version:"1.7.0"}},falco:{$ref:"#/$defs/chart",default:{repository:"h\
ttps://falcosecurity.github.io/charts",name:"falco",version:"9.1.0"}},falcosidekick:{$ref:"#/$defs/chart",default:{repository:"https://falcosecurity.github.io/c\
harts",name:"falcosidekick",version:"0.14.0"}}}},addons:{type:"object",maxProperties:50,propertyNames:{pattern:"^[a-z]([-a-z0-9]{0,30}[a-z0-9])?$",title:"a name\
 of at most 32 lower-case letters, digits and dashes that starts with a letter"},additionalProperties:{type:"object",additionalProperties:!1,required:["chart","\
namespace"],properties:{description:{type:"string",maxLength:200},chart:{$ref:"#/$defs/chart"},namespace:{$ref:"#/$defs/name"},namespaceLabels:{$ref:"#/$defs/la\
bels",default:{}},values:{$ref:"#/$defs/anything",default:{}},objects:{type:"array",maxItems:5,items:{type:"object",required:["apiVersion","kind","metadata"]},default:[]},
enabledByDefault:{type:"boolean",default:!1}}},default:{kyverno:{chart:{repository:"https://kyverno.github.io/kyverno",name:"kyverno",version:"3.9.0"},namespace:"\
kyverno",values:{admissionController:{replicas:3}},objects:[{apiVersion:"kyverno.io/v1",kind:"ClusterPolicy",metadata:{name:"disallow-latest-tag"},spec:{background:!0,
rules:[{name:"require-image-tag",match:{any:[{resources:{kinds:["Pod"]}}]},exclude:{any:[{resources:{namespaces:["openshift-*","kube-*"]}}]},validate:{failureAction:"\
Audit",message:"An image needs a tag other than latest.",pattern:{spec:{containers:[{image:"*:* & !*:latest"}]}}}}]}}]},"cert-manager":{chart:{repository:"https\
://charts.jetstack.io",name:"cert-manager",version:"v1.20.2"},namespace:"cert-manager",values:{crds:{enabled:!0}},objects:[{apiVersion:"cert-manager.io/v1",kind:"\
ClusterIssuer",metadata:{name:"company"},spec:{acme:{server:"https://acme.example.com/directory",privateKeySecretRef:{name:"company-acme-account"},solvers:[{http01:{
ingress:{}}}]}}}]},"external-secrets":{chart:{repository:"https://charts.external-secrets.io",name:"external-secrets",version:"2.9.0"},namespace:"external-secre\
ts"}}},policyEngine:{type:"string",minLength:1},hypershift:{type:"object",additionalProperties:!1,default:{},properties:{operatorLevel:{type:"string",enum:["v0.\
1.75","v0.1.81"],default:"v0.1.81"},supportedVersions:{type:"object",additionalProperties:!1,default:{},properties:{namespace:{$ref:"#/$defs/name",default:"hype\
rshift"},name:{$ref:"#/$defs/name",default:"supported-versions"}}},nodeSelector:{$ref:"#/$defs/labels",default:{}},tolerations:{type:"array",maxItems:25,items:{
type:"object",additionalProperties:!1,properties:{key:{type:"string",minLength:1},operator:{type:"string",enum:["Exists","Equal"]},value:{type:"string"},effect:{
type:"string",enum:["NoSchedule","PreferNoSchedule","NoExecute"]}}},default:[]},disabledCapabilities:{type:"array",uniqueItems:!0,items:{type:"string",enum:["Im\
ageRegistry","openshift-samples","Insights","baremetal","Console","NodeTuning","Ingress"]},default:[]},liveMigrateOnDrain:{type:"boolean",default:!1},fips:{type:"\
boolean",default:!1}}},tiers:{type:"object",additionalProperties:!1,default:{},properties:{development:{$ref:"#/$defs/tier",default:{controlPlaneAvailability:"S\
ingleReplica",infrastructureAvailability:"SingleReplica",etcdSize:"8Gi",auditProfile:"Default",qosClass:"Burstable",deletionProtection:!1,backup:{enabled:!1,schedule:"\
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
default:{},properties:{images:{type:"object",minProperties:1,maxProperties:50,propertyNames:{pattern:"^[a-z0-9]([-.a-z0-9]{0,60}[a-z0-9])?$",title:"a name of at\
 most 62 lower-case letters, digits, dots and dashes"},additionalProperties:{type:"string",pattern:"^docker://[^\\s]+$",title:"a container disk",example:"docker\
://quay.io/containerdisks/fedora:latest"},default:{"centos-stream-10":"docker://quay.io/containerdisks/centos-stream:10",fedora:"docker://quay.io/containerdisks\
/fedora:latest"}},image:{type:"string",default:"centos-stream-10"},size:{type:"string",default:"small"},diskSize:{$ref:"#/$defs/quantity",default:"30Gi"},storageClass:{
type:"string",default:"ceph-block"},user:{type:"string",pattern:"^[a-z_][-a-z0-9_]{0,31}$",title:"a user name",default:"cloud-user"}}},proxy:{type:"object",additionalProperties:!1,
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
quantity:{type:"string",maxLength:30,pattern:"^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$",title:"a quantity",example:"16Gi"},duration:{type:"string",
maxLength:30,pattern:"^([0-9]+h)?([0-9]+m)?([0-9]+s)?$",minLength:2,title:"a duration",example:"1h30m"},cidr:{type:"string",maxLength:49,pattern:"^[0-9A-Fa-f:.]\
+/[0-9]{1,3}$",title:"a range",example:"10.132.0.0/14"},address:{type:"string",maxLength:45,pattern:"^[0-9A-Fa-f:.]+$",title:"an address",example:"192.0.2.10"},
ranges:{type:"array",minItems:1,maxItems:50,uniqueItems:!0,items:{$ref:"#/$defs/cidr"}},port:{type:"integer",minimum:1,maximum:65535},name:{type:"string",maxLength:63,
pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",title:"a name of lower-case letters, digits and dashes"},domain:{type:"string",maxLength:200,pattern:"^[a-z0-9]([-a-z0\
-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$",title:"a domain",example:"k8s.example.com"},url:{type:"string",maxLength:500,pattern:"^https?://[^\\s]+$",title:"\
an http or https URL"},https:{type:"string",maxLength:500,pattern:"^https://[^\\s?#]+$",title:"an https URL"},shortText:{type:"string",minLength:1,maxLength:100},
labels:{type:"object",maxProperties:20,additionalProperties:{type:"string",maxLength:63}},anything:{type:"object"},claims:{type:"array",minItems:1,maxItems:10,uniqueItems:!0,
items:{type:"string",minLength:1,maxLength:200}},secretPath:{type:"object",additionalProperties:!1,required:["key"],properties:{key:{type:"string",minLength:1,maxLength:500},
property:{type:"string",minLength:1,maxLength:200}}},chart:{type:"object",additionalProperties:!1,required:["repository","name","version"],properties:{repository:{
type:"string",maxLength:500,pattern:"^(https?|oci)://[^\\s]+$",title:"an https or oci URL"},name:{type:"string",minLength:1,maxLength:200},version:{type:"string",
minLength:1,maxLength:60},rollout:{type:"string",enum:["New","All"],default:"New"}}},tier:{type:"object",additionalProperties:!1,required:["controlPlaneAvailabi\
lity","infrastructureAvailability","etcdSize","auditProfile","qosClass","deletionProtection","backup","upgrade","liveMigration"],properties:{controlPlaneAvailability:{
type:"string",enum:["SingleReplica","HighlyAvailable"]},infrastructureAvailability:{type:"string",enum:["SingleReplica","HighlyAvailable"]},etcdSize:{$ref:"#/$d\
efs/quantity"},auditProfile:{type:"string",enum:["Default","WriteRequestBodies","AllRequestBodies","None"]},qosClass:{type:"string",enum:["Burstable","Guarantee\
d"]},deletionProtection:{type:"boolean"},backup:{type:"object",additionalProperties:!1,required:["enabled","schedule","retention"],properties:{enabled:{type:"bo\
olean"},schedule:{type:"string",pattern:"^(@(hourly|daily|weekly|monthly)|[^\\s]+( [^\\s]+){4})$",title:"a cron schedule",example:"0 2 * * *"},retention:{$ref:"\
#/$defs/duration"}}},upgrade:{type:"object",additionalProperties:!1,required:["maxSurge","maxUnavailable","drainTimeout","volumeDetachTimeout"],properties:{maxSurge:{
type:"integer",minimum:0,maximum:50},maxUnavailable:{type:"integer",minimum:0,maximum:50},drainTimeout:{$ref:"#/$defs/duration"},volumeDetachTimeout:{$ref:"#/$d\
efs/duration"}}},liveMigration:{type:"string",enum:["Required","Optional"]}}}}},we=Object.prototype.hasOwnProperty,k=xe().default,fe=Le().default,Se=new RegExp(
"^[0-9]+\\.[0-9]+(\\.[0-9]+)?$","u"),ze=new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+(-(ec|rc)\\.[0-9]+)?$","u"),Ie=new RegExp("^[^\\s]+$","u"),Ne=new RegExp("^[a-z]([-\
a-z0-9]*[a-z0-9])?$","u"),Re=new RegExp("^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$","u"),Ae=new RegExp("^[a-z]([-a-z0-9]{0,30}[a-z0-9])?$","u"),Me=new RegExp("\
^[a-z0-9]([-a-z0-9]{0,30}[a-z0-9])?$","u"),Ce=new RegExp("^[a-z0-9]([-.a-z0-9]{0,60}[a-z0-9])?$","u"),Ve=new RegExp("^docker://[^\\s]+$","u"),Te=new RegExp("^[a\
-z_][-a-z0-9_]{0,31}$","u");var Ee=new RegExp("^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$","u");function I(o,{instancePath:t="",parentData:v,parentDataProperty:$,rootData:h=o}={}){
let e=null,r=0;if(typeof o=="string"){if(k(o)>30){let m={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:30}};e===null?e=[m]:e.push(m),
r++}if(!Ee.test(o)){let m={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$"}};e===
null?e=[m]:e.push(m),r++}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}return I.errors=e,r===
0}var Be=new RegExp("^[0-9A-Fa-f:.]+/[0-9]{1,3}$","u");function U(o,{instancePath:t="",parentData:v,parentDataProperty:$,rootData:h=o}={}){let e=null,r=0;if(typeof o==
"string"){if(k(o)>49){let m={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:49}};e===null?e=[m]:e.push(m),r++}if(!Be.test(o)){let m={
instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f:.]+/[0-9]{1,3}$"}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}return U.errors=e,r===0}var Ge=new RegExp("^[0-9A-Fa-f:.]+$","u");function me(o,{instancePath:t="",parentData:v,parentDataProperty:$,rootData:h=o}={}){let e=null,r=0;if(typeof o=="stri\
ng"){if(k(o)>45){let m={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:45}};e===null?e=[m]:e.push(m),r++}if(!Ge.test(o)){let m={instancePath:t,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f:.]+$"}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}return me.errors=e,r===0}function F(o,{instancePath:t="",parentData:v,parentDataProperty:$,rootData:h=o}={}){let e=null,r=0;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let m={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),r++}if(typeof o=="number"){if(o>65535||isNaN(o)){let m={instancePath:t,schemaPath:"\
#/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?e=[m]:e.push(m),r++}if(o<1||isNaN(o)){let m={instancePath:t,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[m]:e.push(m),r++}}return F.errors=e,r===0}var Oe=new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$","u");function de(o,{instancePath:t="",parentData:v,parentDataProperty:$,rootData:h=o}={}){
let e=null,r=0;if(typeof o=="string"){if(k(o)>200){let m={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[m]:e.push(
m),r++}if(!Oe.test(o)){let m={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0\
-9])?)+$"}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}return de.
errors=e,r===0}var Ue=new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","u");function P(o,{instancePath:t="",parentData:v,parentDataProperty:$,rootData:h=o}={}){let e=null,r=0;if(typeof o==
"string"){if(k(o)>63){let m={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[m]:e.push(m),r++}if(!Ue.test(o)){let m={
instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}return P.errors=e,r===0}function ue(o,{instancePath:t="",parentData:v,parentDataProperty:$,rootData:h=o}={}){let e=null,r=0;if(Array.isArray(o)){if(o.length>50){let x={instancePath:t,schemaPath:"\
#/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[x]:e.push(x),r++}if(o.length<1){let x={instancePath:t,schemaPath:"#/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[x]:e.push(x),r++}let m=o.length;for(let x=0;x<m;x++)U(o[x],{instancePath:t+"/"+x,parentData:o,parentDataProperty:x,rootData:h})||(e=e===null?
U.errors:e.concat(U.errors),r=e.length);let f=o.length,g;if(f>1){e:for(;f--;)for(g=f;g--;)if(fe(o[f],o[g])){let x={instancePath:t,schemaPath:"#/uniqueItems",keyword:"\
uniqueItems",params:{i:f,j:g}};e===null?e=[x]:e.push(x),r++;break e}}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?
e=[m]:e.push(m),r++}return ue.errors=e,r===0}function H(o,{instancePath:t="",parentData:v,parentDataProperty:$,rootData:h=o}={}){let e=null,r=0;if(typeof o=="string"){if(k(o)>100){let m={instancePath:t,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:100}};e===null?e=[m]:e.push(m),r++}if(k(o)<1){let m={instancePath:t,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}
return H.errors=e,r===0}function S(o,{instancePath:t="",parentData:v,parentDataProperty:$,rootData:h=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(Object.keys(o).
length>20){let m={instancePath:t,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:20}};e===null?e=[m]:e.push(m),r++}for(let m in o){let f=o[m];
if(typeof f=="string"){if(k(f)>63){let g={instancePath:t+"/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"max\
Length",params:{limit:63}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalPropert\
ies/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[m]:e.push(m),r++}return S.errors=e,r===0}var _e=new RegExp("^([0-9]+h)?([0-9]+m)?([0-9]+s)?$","u");function Q(o,{instancePath:t="",parentData:v,parentDataProperty:$,rootData:h=o}={}){let e=null,r=0;if(typeof o==
"string"){if(k(o)>30){let m={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:30}};e===null?e=[m]:e.push(m),r++}if(k(o)<2){let m={instancePath:t,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[m]:e.push(m),r++}if(!_e.test(o)){let m={instancePath:t,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^([0-9]+h)?([0-9]+m)?([0-9]+s)?$"}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[m]:e.push(m),r++}return Q.errors=e,r===0}function R(o,{instancePath:t="",parentData:v,parentDataProperty:$,rootData:h=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.key===void 0){
let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[m]:e.push(m),r++}for(let m in o)if(!(m==="key"||m===
"property")){let f={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[f]:e.push(f),r++}
if(o.key!==void 0){let m=o.key;if(typeof m=="string"){if(k(m)>500){let f={instancePath:t+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{
limit:500}};e===null?e=[f]:e.push(f),r++}if(k(m)<1){let f={instancePath:t+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}
if(o.property!==void 0){let m=o.property;if(typeof m=="string"){if(k(m)>200){let f={instancePath:t+"/property",schemaPath:"#/properties/property/maxLength",keyword:"\
maxLength",params:{limit:200}};e===null?e=[f]:e.push(f),r++}if(k(m)<1){let f={instancePath:t+"/property",schemaPath:"#/properties/property/minLength",keyword:"m\
inLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/property",schemaPath:"#/properties/property/type",keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),r++}}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}
return R.errors=e,r===0}var We=new RegExp("^https://[^\\s?#]+$","u");function he(o,{instancePath:t="",parentData:v,parentDataProperty:$,rootData:h=o}={}){let e=null,r=0;if(typeof o=="s\
tring"){if(k(o)>500){let m={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[m]:e.push(m),r++}if(!We.test(o)){let m={
instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^https://[^\\s?#]+$"}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}return he.errors=e,r===0}function Z(o,{instancePath:t="",parentData:v,parentDataProperty:$,rootData:h=o}={}){let e=null,r=0;if(Array.isArray(o)){if(o.length>10){let x={instancePath:t,schemaPath:"\
#/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[x]:e.push(x),r++}if(o.length<1){let x={instancePath:t,schemaPath:"#/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[x]:e.push(x),r++}let m=o.length;for(let x=0;x<m;x++){let D=o[x];if(typeof D=="string"){if(k(D)>200){let T={instancePath:t+"/"+x,schemaPath:"\
#/items/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[T]:e.push(T),r++}if(k(D)<1){let T={instancePath:t+"/"+x,schemaPath:"#/items/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[T]:e.push(T),r++}}else{let T={instancePath:t+"/"+x,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===
null?e=[T]:e.push(T),r++}}let f=o.length,g;if(f>1){let x={};for(;f--;){let D=o[f];if(typeof D=="string"){if(typeof x[D]=="number"){g=x[D];let T={instancePath:t,
schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:f,j:g}};e===null?e=[T]:e.push(T),r++;break}x[D]=f}}}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}return Z.errors=e,r===0}var Ke={type:"object",additionalProperties:!1,required:["repository","name","v\
ersion"],properties:{repository:{type:"string",maxLength:500,pattern:"^(https?|oci)://[^\\s]+$",title:"an https or oci URL"},name:{type:"string",minLength:1,maxLength:200},
version:{type:"string",minLength:1,maxLength:60},rollout:{type:"string",enum:["New","All"],default:"New"}}},Fe=new RegExp("^(https?|oci)://[^\\s]+$","u");function O(o,{
instancePath:t="",parentData:v,parentDataProperty:$,rootData:h=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.rollout===void 0&&(o.rollout=
"New"),o.repository===void 0){let f={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"repository"}};e===null?e=[f]:e.push(f),r++}
if(o.name===void 0){let f={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[f]:e.push(f),r++}if(o.version===
void 0){let f={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[f]:e.push(f),r++}for(let f in o)if(!(f===
"repository"||f==="name"||f==="version"||f==="rollout")){let g={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};
e===null?e=[g]:e.push(g),r++}if(o.repository!==void 0){let f=o.repository;if(typeof f=="string"){if(k(f)>500){let g={instancePath:t+"/repository",schemaPath:"#/\
properties/repository/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[g]:e.push(g),r++}if(!Fe.test(f)){let g={instancePath:t+"/repository",schemaPath:"\
#/properties/repository/pattern",keyword:"pattern",params:{pattern:"^(https?|oci)://[^\\s]+$"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/repos\
itory",schemaPath:"#/properties/repository/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}if(o.name!==void 0){let f=o.name;if(typeof f==
"string"){if(k(f)>200){let g={instancePath:t+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[g]:e.push(g),r++}
if(k(f)<1){let g={instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[g]:e.push(g),r++}}else{let g={
instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}if(o.version!==void 0){let f=o.version;
if(typeof f=="string"){if(k(f)>60){let g={instancePath:t+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit:60}};e===null?
e=[g]:e.push(g),r++}if(k(f)<1){let g={instancePath:t+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[g]:
e.push(g),r++}}else{let g={instancePath:t+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}
let m=o.rollout;if(typeof m!="string"){let f={instancePath:t+"/rollout",schemaPath:"#/properties/rollout/type",keyword:"type",params:{type:"string"}};e===null?e=
[f]:e.push(f),r++}if(!(m==="New"||m==="All")){let f={instancePath:t+"/rollout",schemaPath:"#/properties/rollout/enum",keyword:"enum",params:{allowedValues:Ke.properties.
rollout.enum}};e===null?e=[f]:e.push(f),r++}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}
return O.errors=e,r===0}function ge(o,{instancePath:t="",parentData:v,parentDataProperty:$,rootData:h=o}={}){let e=null,r=0;if(!(o&&typeof o=="object"&&!Array.isArray(o))){let m={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}return ge.errors=e,r===0}var ce={type:"object",additionalProperties:!1,required:[
"controlPlaneAvailability","infrastructureAvailability","etcdSize","auditProfile","qosClass","deletionProtection","backup","upgrade","liveMigration"],properties:{
controlPlaneAvailability:{type:"string",enum:["SingleReplica","HighlyAvailable"]},infrastructureAvailability:{type:"string",enum:["SingleReplica","HighlyAvailab\
le"]},etcdSize:{$ref:"#/$defs/quantity"},auditProfile:{type:"string",enum:["Default","WriteRequestBodies","AllRequestBodies","None"]},qosClass:{type:"string",enum:[
"Burstable","Guaranteed"]},deletionProtection:{type:"boolean"},backup:{type:"object",additionalProperties:!1,required:["enabled","schedule","retention"],properties:{
enabled:{type:"boolean"},schedule:{type:"string",pattern:"^(@(hourly|daily|weekly|monthly)|[^\\s]+( [^\\s]+){4})$",title:"a cron schedule",example:"0 2 * * *"},
retention:{$ref:"#/$defs/duration"}}},upgrade:{type:"object",additionalProperties:!1,required:["maxSurge","maxUnavailable","drainTimeout","volumeDetachTimeout"],
properties:{maxSurge:{type:"integer",minimum:0,maximum:50},maxUnavailable:{type:"integer",minimum:0,maximum:50},drainTimeout:{$ref:"#/$defs/duration"},volumeDetachTimeout:{
$ref:"#/$defs/duration"}}},liveMigration:{type:"string",enum:["Required","Optional"]}}},He=new RegExp("^(@(hourly|daily|weekly|monthly)|[^\\s]+( [^\\s]+){4})$",
"u");function se(o,{instancePath:t="",parentData:v,parentDataProperty:$,rootData:h=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.controlPlaneAvailability===
void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"controlPlaneAvailability"}};e===null?e=[m]:e.push(m),r++}if(o.
infrastructureAvailability===void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"infrastructureAvailability"}};e===
null?e=[m]:e.push(m),r++}if(o.etcdSize===void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"etcdSize"}};e===null?
e=[m]:e.push(m),r++}if(o.auditProfile===void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"auditProfile"}};e===null?
e=[m]:e.push(m),r++}if(o.qosClass===void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"qosClass"}};e===null?e=[m]:
e.push(m),r++}if(o.deletionProtection===void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"deletionProtection"}};
e===null?e=[m]:e.push(m),r++}if(o.backup===void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"backup"}};e===null?
e=[m]:e.push(m),r++}if(o.upgrade===void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"upgrade"}};e===null?e=[m]:e.
push(m),r++}if(o.liveMigration===void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"liveMigration"}};e===null?e=[
m]:e.push(m),r++}for(let m in o)if(!we.call(ce.properties,m)){let f={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};
e===null?e=[f]:e.push(f),r++}if(o.controlPlaneAvailability!==void 0){let m=o.controlPlaneAvailability;if(typeof m!="string"){let f={instancePath:t+"/controlPlan\
eAvailability",schemaPath:"#/properties/controlPlaneAvailability/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(!(m==="SingleRepli\
ca"||m==="HighlyAvailable")){let f={instancePath:t+"/controlPlaneAvailability",schemaPath:"#/properties/controlPlaneAvailability/enum",keyword:"enum",params:{allowedValues:ce.
properties.controlPlaneAvailability.enum}};e===null?e=[f]:e.push(f),r++}}if(o.infrastructureAvailability!==void 0){let m=o.infrastructureAvailability;if(typeof m!=
"string"){let f={instancePath:t+"/infrastructureAvailability",schemaPath:"#/properties/infrastructureAvailability/type",keyword:"type",params:{type:"string"}};e===
null?e=[f]:e.push(f),r++}if(!(m==="SingleReplica"||m==="HighlyAvailable")){let f={instancePath:t+"/infrastructureAvailability",schemaPath:"#/properties/infrastr\
uctureAvailability/enum",keyword:"enum",params:{allowedValues:ce.properties.infrastructureAvailability.enum}};e===null?e=[f]:e.push(f),r++}}if(o.etcdSize!==void 0&&
(I(o.etcdSize,{instancePath:t+"/etcdSize",parentData:o,parentDataProperty:"etcdSize",rootData:h})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),o.auditProfile!==
void 0){let m=o.auditProfile;if(typeof m!="string"){let f={instancePath:t+"/auditProfile",schemaPath:"#/properties/auditProfile/type",keyword:"type",params:{type:"\
string"}};e===null?e=[f]:e.push(f),r++}if(!(m==="Default"||m==="WriteRequestBodies"||m==="AllRequestBodies"||m==="None")){let f={instancePath:t+"/auditProfile",
schemaPath:"#/properties/auditProfile/enum",keyword:"enum",params:{allowedValues:ce.properties.auditProfile.enum}};e===null?e=[f]:e.push(f),r++}}if(o.qosClass!==
void 0){let m=o.qosClass;if(typeof m!="string"){let f={instancePath:t+"/qosClass",schemaPath:"#/properties/qosClass/type",keyword:"type",params:{type:"string"}};
e===null?e=[f]:e.push(f),r++}if(!(m==="Burstable"||m==="Guaranteed")){let f={instancePath:t+"/qosClass",schemaPath:"#/properties/qosClass/enum",keyword:"enum",params:{
allowedValues:ce.properties.qosClass.enum}};e===null?e=[f]:e.push(f),r++}}if(o.deletionProtection!==void 0&&typeof o.deletionProtection!="boolean"){let m={instancePath:t+
"/deletionProtection",schemaPath:"#/properties/deletionProtection/type",keyword:"type",params:{type:"boolean"}};e===null?e=[m]:e.push(m),r++}if(o.backup!==void 0){
let m=o.backup;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.enabled===void 0){let f={instancePath:t+"/backup",schemaPath:"#/properties/backup/required",keyword:"\
required",params:{missingProperty:"enabled"}};e===null?e=[f]:e.push(f),r++}if(m.schedule===void 0){let f={instancePath:t+"/backup",schemaPath:"#/properties/back\
up/required",keyword:"required",params:{missingProperty:"schedule"}};e===null?e=[f]:e.push(f),r++}if(m.retention===void 0){let f={instancePath:t+"/backup",schemaPath:"\
#/properties/backup/required",keyword:"required",params:{missingProperty:"retention"}};e===null?e=[f]:e.push(f),r++}for(let f in m)if(!(f==="enabled"||f==="sche\
dule"||f==="retention")){let g={instancePath:t+"/backup",schemaPath:"#/properties/backup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};
e===null?e=[g]:e.push(g),r++}if(m.enabled!==void 0&&typeof m.enabled!="boolean"){let f={instancePath:t+"/backup/enabled",schemaPath:"#/properties/backup/propert\
ies/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[f]:e.push(f),r++}if(m.schedule!==void 0){let f=m.schedule;if(typeof f=="string"){if(!He.test(
f)){let g={instancePath:t+"/backup/schedule",schemaPath:"#/properties/backup/properties/schedule/pattern",keyword:"pattern",params:{pattern:"^(@(hourly|daily|we\
ekly|monthly)|[^\\s]+( [^\\s]+){4})$"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/backup/schedule",schemaPath:"#/properties/backup/properties/s\
chedule/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}m.retention!==void 0&&(Q(m.retention,{instancePath:t+"/backup/retention",parentData:m,
parentDataProperty:"retention",rootData:h})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length))}else{let f={instancePath:t+"/backup",schemaPath:"#/properties/\
backup/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}if(o.upgrade!==void 0){let m=o.upgrade;if(m&&typeof m=="object"&&!Array.isArray(
m)){if(m.maxSurge===void 0){let f={instancePath:t+"/upgrade",schemaPath:"#/properties/upgrade/required",keyword:"required",params:{missingProperty:"maxSurge"}};
e===null?e=[f]:e.push(f),r++}if(m.maxUnavailable===void 0){let f={instancePath:t+"/upgrade",schemaPath:"#/properties/upgrade/required",keyword:"required",params:{
missingProperty:"maxUnavailable"}};e===null?e=[f]:e.push(f),r++}if(m.drainTimeout===void 0){let f={instancePath:t+"/upgrade",schemaPath:"#/properties/upgrade/re\
quired",keyword:"required",params:{missingProperty:"drainTimeout"}};e===null?e=[f]:e.push(f),r++}if(m.volumeDetachTimeout===void 0){let f={instancePath:t+"/upgr\
ade",schemaPath:"#/properties/upgrade/required",keyword:"required",params:{missingProperty:"volumeDetachTimeout"}};e===null?e=[f]:e.push(f),r++}for(let f in m)if(!(f===
"maxSurge"||f==="maxUnavailable"||f==="drainTimeout"||f==="volumeDetachTimeout")){let g={instancePath:t+"/upgrade",schemaPath:"#/properties/upgrade/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[g]:e.push(g),r++}if(m.maxSurge!==void 0){let f=m.maxSurge;if(!(typeof f=="nu\
mber"&&!(f%1)&&!isNaN(f))){let g={instancePath:t+"/upgrade/maxSurge",schemaPath:"#/properties/upgrade/properties/maxSurge/type",keyword:"type",params:{type:"int\
eger"}};e===null?e=[g]:e.push(g),r++}if(typeof f=="number"){if(f>50||isNaN(f)){let g={instancePath:t+"/upgrade/maxSurge",schemaPath:"#/properties/upgrade/proper\
ties/maxSurge/maximum",keyword:"maximum",params:{comparison:"<=",limit:50}};e===null?e=[g]:e.push(g),r++}if(f<0||isNaN(f)){let g={instancePath:t+"/upgrade/maxSu\
rge",schemaPath:"#/properties/upgrade/properties/maxSurge/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[g]:e.push(g),r++}}}if(m.maxUnavailable!==
void 0){let f=m.maxUnavailable;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let g={instancePath:t+"/upgrade/maxUnavailable",schemaPath:"#/properties/upgrade/pro\
perties/maxUnavailable/type",keyword:"type",params:{type:"integer"}};e===null?e=[g]:e.push(g),r++}if(typeof f=="number"){if(f>50||isNaN(f)){let g={instancePath:t+
"/upgrade/maxUnavailable",schemaPath:"#/properties/upgrade/properties/maxUnavailable/maximum",keyword:"maximum",params:{comparison:"<=",limit:50}};e===null?e=[g]:
e.push(g),r++}if(f<0||isNaN(f)){let g={instancePath:t+"/upgrade/maxUnavailable",schemaPath:"#/properties/upgrade/properties/maxUnavailable/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0}};e===null?e=[g]:e.push(g),r++}}}m.drainTimeout!==void 0&&(Q(m.drainTimeout,{instancePath:t+"/upgrade/drainTimeout",parentData:m,
parentDataProperty:"drainTimeout",rootData:h})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length)),m.volumeDetachTimeout!==void 0&&(Q(m.volumeDetachTimeout,{instancePath:t+
"/upgrade/volumeDetachTimeout",parentData:m,parentDataProperty:"volumeDetachTimeout",rootData:h})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length))}else{let f={
instancePath:t+"/upgrade",schemaPath:"#/properties/upgrade/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}if(o.liveMigration!==void 0){
let m=o.liveMigration;if(typeof m!="string"){let f={instancePath:t+"/liveMigration",schemaPath:"#/properties/liveMigration/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[f]:e.push(f),r++}if(!(m==="Required"||m==="Optional")){let f={instancePath:t+"/liveMigration",schemaPath:"#/properties/liveMigration/enum",keyword:"\
enum",params:{allowedValues:ce.properties.liveMigration.enum}};e===null?e=[f]:e.push(f),r++}}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[m]:e.push(m),r++}return se.errors=e,r===0}var Ze=new RegExp("^https?://[^\\s]+$","u");function J(o,{instancePath:t="",parentData:v,parentDataProperty:$,rootData:h=o}={}){let e=null,r=0;if(typeof o=="str\
ing"){if(k(o)>500){let m={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[m]:e.push(m),r++}if(!Ze.test(o)){let m={instancePath:t,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}return J.errors=e,r===0}function De(o,{instancePath:t="",parentData:v,parentDataProperty:$,rootData:h=o}={}){
let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.versions===void 0&&(o.versions={}),o.sites===void 0&&(o.sites=[{name:"site-a"},{name:"site-b"},{name:"\
site-c"}]),o.sizes===void 0&&(o.sizes={small:{cores:4,memory:"16Gi"},medium:{cores:8,memory:"32Gi"},large:{cores:16,memory:"64Gi"},xlarge:{cores:32,memory:"128G\
i"}}),o.gpus===void 0&&(o.gpus={a100:{deviceName:"nvidia.com/GA100_A100_PCIE_40GB"}}),o.storage===void 0&&(o.storage={}),o.networks===void 0&&(o.networks={}),o.
baseDomain===void 0&&(o.baseDomain="k8s.example.com"),o.hubIngress===void 0&&(o.hubIngress={}),o.addresses===void 0&&(o.addresses={}),o.secretStore===void 0&&(o.
secretStore={}),o.identity===void 0&&(o.identity={}),o.charts===void 0&&(o.charts={}),o.addons===void 0&&(o.addons={kyverno:{chart:{repository:"https://kyverno.\
github.io/kyverno",name:"kyverno",version:"3.9.0"},namespace:"kyverno",values:{admissionController:{replicas:3}},objects:[{apiVersion:"kyverno.io/v1",kind:"Clus\
terPolicy",metadata:{name:"disallow-latest-tag"},spec:{background:!0,rules:[{name:"require-image-tag",match:{any:[{resources:{kinds:["Pod"]}}]},exclude:{any:[{resources:{
namespaces:["openshift-*","kube-*"]}}]},validate:{failureAction:"Audit",message:"An image needs a tag other than latest.",pattern:{spec:{containers:[{image:"*:*\
 & !*:latest"}]}}}}]}}]},"cert-manager":{chart:{repository:"https://charts.jetstack.io",name:"cert-manager",version:"v1.20.2"},namespace:"cert-manager",values:{
crds:{enabled:!0}},objects:[{apiVersion:"cert-manager.io/v1",kind:"ClusterIssuer",metadata:{name:"company"},spec:{acme:{server:"https://acme.example.com/directo\
ry",privateKeySecretRef:{name:"company-acme-account"},solvers:[{http01:{ingress:{}}}]}}}]},"external-secrets":{chart:{repository:"https://charts.external-secret\
s.io",name:"external-secrets",version:"2.9.0"},namespace:"external-secrets"}}),o.hypershift===void 0&&(o.hypershift={}),o.tiers===void 0&&(o.tiers={}),o.backup===
void 0&&(o.backup={}),o.monitoring===void 0&&(o.monitoring={}),o.fleet===void 0&&(o.fleet={}),o.gitops===void 0&&(o.gitops={}),o.threatDetection===void 0&&(o.threatDetection=
{}),o.bastion===void 0&&(o.bastion={}),o.registryMirrors===void 0&&(o.registryMirrors=[]),o.certificates===void 0&&(o.certificates={}),o.quota===void 0&&(o.quota=
{}),o.ttl===void 0&&(o.ttl={}),o.limits===void 0&&(o.limits={});for(let s in o)if(!we.call(B.properties,s)){let a={instancePath:t,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),r++}if(o.apiVersion!==void 0){let s=o.apiVersion;if(typeof s!="stri\
ng"){let a={instancePath:t+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(s!=="a\
erodrome.dev/v1alpha1"){let a={instancePath:t+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues:B.properties.apiVersion.
enum}};e===null?e=[a]:e.push(a),r++}}if(o.kind!==void 0){let s=o.kind;if(typeof s!="string"){let a={instancePath:t+"/kind",schemaPath:"#/properties/kind/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(s!=="Platform"){let a={instancePath:t+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{
allowedValues:B.properties.kind.enum}};e===null?e=[a]:e.push(a),r++}}let D=o.versions;if(D&&typeof D=="object"&&!Array.isArray(D)){D.default===void 0&&(D.default=
"4.20"),D.releases===void 0&&(D.releases=[{version:"4.19.15",image:"quay.io/openshift-release-dev/ocp-release:4.19.15-multi",channels:["candidate","fast","stabl\
e"]},{version:"4.19.17",image:"quay.io/openshift-release-dev/ocp-release:4.19.17-multi",channels:["candidate","fast","stable"]},{version:"4.19.18",image:"quay.i\
o/openshift-release-dev/ocp-release:4.19.18-multi",channels:["candidate","fast","stable"]},{version:"4.20.4",image:"quay.io/openshift-release-dev/ocp-release:4.\
20.4-multi"},{version:"4.20.5",image:"quay.io/openshift-release-dev/ocp-release:4.20.5-multi"},{version:"4.20.6",image:"quay.io/openshift-release-dev/ocp-releas\
e:4.20.6-multi"}]);for(let i in D)if(!(i==="default"||i==="releases")){let n={instancePath:t+"/versions",schemaPath:"#/properties/versions/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[n]:e.push(n),r++}let s=D.default;if(typeof s=="string"){if(!Se.test(s)){let i={instancePath:t+
"/versions/default",schemaPath:"#/properties/versions/properties/default/pattern",keyword:"pattern",params:{pattern:"^[0-9]+\\.[0-9]+(\\.[0-9]+)?$"}};e===null?e=
[i]:e.push(i),r++}}else{let i={instancePath:t+"/versions/default",schemaPath:"#/properties/versions/properties/default/type",keyword:"type",params:{type:"string"}};
e===null?e=[i]:e.push(i),r++}let a=D.releases;if(Array.isArray(a)){if(a.length>200){let n={instancePath:t+"/versions/releases",schemaPath:"#/properties/versions\
/properties/releases/maxItems",keyword:"maxItems",params:{limit:200}};e===null?e=[n]:e.push(n),r++}if(a.length<1){let n={instancePath:t+"/versions/releases",schemaPath:"\
#/properties/versions/properties/releases/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.push(n),r++}let i=a.length;for(let n=0;n<i;n++){let p=a[n];
if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.channels===void 0&&(p.channels=["candidate","fast","stable","eus"]),p.version===void 0){let u={instancePath:t+
"/versions/releases/"+n,schemaPath:"#/properties/versions/properties/releases/items/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=
[u]:e.push(u),r++}if(p.image===void 0){let u={instancePath:t+"/versions/releases/"+n,schemaPath:"#/properties/versions/properties/releases/items/required",keyword:"\
required",params:{missingProperty:"image"}};e===null?e=[u]:e.push(u),r++}for(let u in p)if(!(u==="version"||u==="image"||u==="channels")){let l={instancePath:t+
"/versions/releases/"+n,schemaPath:"#/properties/versions/properties/releases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};
e===null?e=[l]:e.push(l),r++}if(p.version!==void 0){let u=p.version;if(typeof u=="string"){if(!ze.test(u)){let l={instancePath:t+"/versions/releases/"+n+"/versi\
on",schemaPath:"#/properties/versions/properties/releases/items/properties/version/pattern",keyword:"pattern",params:{pattern:"^[0-9]+\\.[0-9]+\\.[0-9]+(-(ec|rc)\\\
.[0-9]+)?$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/versions/releases/"+n+"/version",schemaPath:"#/properties/versions/properties/releases/\
items/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(p.image!==void 0){let u=p.image;if(typeof u=="string"){if(k(
u)>500){let l={instancePath:t+"/versions/releases/"+n+"/image",schemaPath:"#/properties/versions/properties/releases/items/properties/image/maxLength",keyword:"\
maxLength",params:{limit:500}};e===null?e=[l]:e.push(l),r++}if(k(u)<1){let l={instancePath:t+"/versions/releases/"+n+"/image",schemaPath:"#/properties/versions/\
properties/releases/items/properties/image/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),r++}if(!Ie.test(u)){let l={instancePath:t+"\
/versions/releases/"+n+"/image",schemaPath:"#/properties/versions/properties/releases/items/properties/image/pattern",keyword:"pattern",params:{pattern:"^[^\\s]+\
$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/versions/releases/"+n+"/image",schemaPath:"#/properties/versions/properties/releases/items/prope\
rties/image/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}let d=p.channels;if(Array.isArray(d)){if(d.length<1){let y={instancePath:t+
"/versions/releases/"+n+"/channels",schemaPath:"#/properties/versions/properties/releases/items/properties/channels/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[y]:e.push(y),r++}let u=d.length;for(let y=0;y<u;y++){let b=d[y];if(typeof b!="string"){let ee={instancePath:t+"/versions/releases/"+n+"/channels/"+y,
schemaPath:"#/properties/versions/properties/releases/items/properties/channels/items/type",keyword:"type",params:{type:"string"}};e===null?e=[ee]:e.push(ee),r++}
if(!(b==="candidate"||b==="fast"||b==="stable"||b==="eus")){let ee={instancePath:t+"/versions/releases/"+n+"/channels/"+y,schemaPath:"#/properties/versions/prop\
erties/releases/items/properties/channels/items/enum",keyword:"enum",params:{allowedValues:B.properties.versions.properties.releases.items.properties.channels.items.
enum}};e===null?e=[ee]:e.push(ee),r++}}let l=d.length,c;if(l>1){let y={};for(;l--;){let b=d[l];if(typeof b=="string"){if(typeof y[b]=="number"){c=y[b];let ee={instancePath:t+
"/versions/releases/"+n+"/channels",schemaPath:"#/properties/versions/properties/releases/items/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i:l,
j:c}};e===null?e=[ee]:e.push(ee),r++;break}y[b]=l}}}}else{let u={instancePath:t+"/versions/releases/"+n+"/channels",schemaPath:"#/properties/versions/properties\
/releases/items/properties/channels/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),r++}}else{let d={instancePath:t+"/versions/releases/"+n,
schemaPath:"#/properties/versions/properties/releases/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}}else{let i={instancePath:t+
"/versions/releases",schemaPath:"#/properties/versions/properties/releases/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}else{let s={
instancePath:t+"/versions",schemaPath:"#/properties/versions/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}let T=o.sites;if(Array.isArray(
T)){if(T.length>15){let a={instancePath:t+"/sites",schemaPath:"#/properties/sites/maxItems",keyword:"maxItems",params:{limit:15}};e===null?e=[a]:e.push(a),r++}if(T.
length<1){let a={instancePath:t+"/sites",schemaPath:"#/properties/sites/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[a]:e.push(a),r++}let s=T.length;
for(let a=0;a<s;a++){let i=T[a];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let n={instancePath:t+"/sites/"+a,schemaPath:"#/properties/site\
s/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[n]:e.push(n),r++}for(let n in i)if(!(n==="name"||n==="zone")){let p={instancePath:t+
"/sites/"+a,schemaPath:"#/properties/sites/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[p]:e.push(p),r++}
if(i.name!==void 0){let n=i.name;if(typeof n=="string"){if(k(n)>15){let p={instancePath:t+"/sites/"+a+"/name",schemaPath:"#/properties/sites/items/properties/na\
me/maxLength",keyword:"maxLength",params:{limit:15}};e===null?e=[p]:e.push(p),r++}if(!Ne.test(n)){let p={instancePath:t+"/sites/"+a+"/name",schemaPath:"#/proper\
ties/sites/items/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z]([-a-z0-9]*[a-z0-9])?$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+
"/sites/"+a+"/name",schemaPath:"#/properties/sites/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(i.zone!==
void 0){let n=i.zone;if(typeof n=="string"){if(k(n)>63){let p={instancePath:t+"/sites/"+a+"/zone",schemaPath:"#/properties/sites/items/properties/zone/maxLength",
keyword:"maxLength",params:{limit:63}};e===null?e=[p]:e.push(p),r++}if(k(n)<1){let p={instancePath:t+"/sites/"+a+"/zone",schemaPath:"#/properties/sites/items/pr\
operties/zone/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!Re.test(n)){let p={instancePath:t+"/sites/"+a+"/zone",schemaPath:"\
#/properties/sites/items/properties/zone/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"}};e===null?e=[p]:e.push(p),r++}}else{
let p={instancePath:t+"/sites/"+a+"/zone",schemaPath:"#/properties/sites/items/properties/zone/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(
p),r++}}}else{let n={instancePath:t+"/sites/"+a,schemaPath:"#/properties/sites/items/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}}else{
let s={instancePath:t+"/sites",schemaPath:"#/properties/sites/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}let ae=o.sizes;if(ae&&typeof ae==
"object"&&!Array.isArray(ae)){if(Object.keys(ae).length>50){let s={instancePath:t+"/sizes",schemaPath:"#/properties/sizes/maxProperties",keyword:"maxProperties",
params:{limit:50}};e===null?e=[s]:e.push(s),r++}if(Object.keys(ae).length<1){let s={instancePath:t+"/sizes",schemaPath:"#/properties/sizes/minProperties",keyword:"\
minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),r++}for(let s in ae){let a=r;if(typeof s=="string"&&!Ae.test(s)){let i={instancePath:t+"/sizes",schemaPath:"\
#/properties/sizes/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z]([-a-z0-9]{0,30}[a-z0-9])?$"},propertyName:s};e===null?e=[i]:e.push(i),r++}var m=a===
r;if(!m){let i={instancePath:t+"/sizes",schemaPath:"#/properties/sizes/propertyNames",keyword:"propertyNames",params:{propertyName:s}};e===null?e=[i]:e.push(i),
r++}}for(let s in ae){let a=ae[s];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.cores===void 0){let i={instancePath:t+"/sizes/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/sizes/additionalProperties/required",keyword:"required",params:{missingProperty:"cores"}};e===null?e=[i]:e.push(i),r++}if(a.
memory===void 0){let i={instancePath:t+"/sizes/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sizes/additionalProperties/required",keyword:"\
required",params:{missingProperty:"memory"}};e===null?e=[i]:e.push(i),r++}for(let i in a)if(!(i==="cores"||i==="memory"||i==="rootVolumeSize")){let n={instancePath:t+
"/sizes/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sizes/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i}};e===null?e=[n]:e.push(n),r++}if(a.cores!==void 0){let i=a.cores;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let n={instancePath:t+"/size\
s/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/cores",schemaPath:"#/properties/sizes/additionalProperties/properties/cores/type",keyword:"type",params:{type:"in\
teger"}};e===null?e=[n]:e.push(n),r++}if(typeof i=="number"){if(i>256||isNaN(i)){let n={instancePath:t+"/sizes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/core\
s",schemaPath:"#/properties/sizes/additionalProperties/properties/cores/maximum",keyword:"maximum",params:{comparison:"<=",limit:256}};e===null?e=[n]:e.push(n),
r++}if(i<1||isNaN(i)){let n={instancePath:t+"/sizes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/cores",schemaPath:"#/properties/sizes/additionalProperties/prop\
erties/cores/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[n]:e.push(n),r++}}}a.memory!==void 0&&(I(a.memory,{instancePath:t+"/sizes/"+
s.replace(/~/g,"~0").replace(/\//g,"~1")+"/memory",parentData:a,parentDataProperty:"memory",rootData:h})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),a.
rootVolumeSize!==void 0&&(I(a.rootVolumeSize,{instancePath:t+"/sizes/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/rootVolumeSize",parentData:a,parentDataProperty:"\
rootVolumeSize",rootData:h})||(e=e===null?I.errors:e.concat(I.errors),r=e.length))}else{let i={instancePath:t+"/sizes/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/sizes/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t+"/siz\
es",schemaPath:"#/properties/sizes/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}let ne=o.gpus;if(ne&&typeof ne=="object"&&!Array.isArray(
ne)){if(Object.keys(ne).length>50){let s={instancePath:t+"/gpus",schemaPath:"#/properties/gpus/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?
e=[s]:e.push(s),r++}for(let s in ne){let a=r;if(typeof s=="string"&&!Me.test(s)){let i={instancePath:t+"/gpus",schemaPath:"#/properties/gpus/propertyNames/patte\
rn",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]{0,30}[a-z0-9])?$"},propertyName:s};e===null?e=[i]:e.push(i),r++}var f=a===r;if(!f){let i={instancePath:t+
"/gpus",schemaPath:"#/properties/gpus/propertyNames",keyword:"propertyNames",params:{propertyName:s}};e===null?e=[i]:e.push(i),r++}}for(let s in ne){let a=ne[s];
if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.maxPerNode===void 0&&(a.maxPerNode=8),a.deviceName===void 0){let n={instancePath:t+"/gpus/"+s.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/gpus/additionalProperties/required",keyword:"required",params:{missingProperty:"deviceName"}};e===null?e=[n]:e.push(
n),r++}for(let n in a)if(!(n==="deviceName"||n==="sites"||n==="maxPerNode")){let p={instancePath:t+"/gpus/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/gpus/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[p]:e.push(p),r++}if(a.deviceName!==
void 0){let n=a.deviceName;if(typeof n=="string"){if(k(n)>253){let p={instancePath:t+"/gpus/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/deviceName",schemaPath:"\
#/properties/gpus/additionalProperties/properties/deviceName/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[p]:e.push(p),r++}if(k(n)<1){let p={instancePath:t+
"/gpus/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/deviceName",schemaPath:"#/properties/gpus/additionalProperties/properties/deviceName/minLength",keyword:"min\
Length",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!Ie.test(n)){let p={instancePath:t+"/gpus/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/deviceName",schemaPath:"\
#/properties/gpus/additionalProperties/properties/deviceName/pattern",keyword:"pattern",params:{pattern:"^[^\\s]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={
instancePath:t+"/gpus/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/deviceName",schemaPath:"#/properties/gpus/additionalProperties/properties/deviceName/type",keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(a.sites!==void 0){let n=a.sites;if(Array.isArray(n)){if(n.length<1){let l={instancePath:t+"/gpus/"+
s.replace(/~/g,"~0").replace(/\//g,"~1")+"/sites",schemaPath:"#/properties/gpus/additionalProperties/properties/sites/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[l]:e.push(l),r++}let p=n.length;for(let l=0;l<p;l++)if(typeof n[l]!="string"){let c={instancePath:t+"/gpus/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/sites/"+l,schemaPath:"#/properties/gpus/additionalProperties/properties/sites/items/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}
let d=n.length,u;if(d>1){let l={};for(;d--;){let c=n[d];if(typeof c=="string"){if(typeof l[c]=="number"){u=l[c];let y={instancePath:t+"/gpus/"+s.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/sites",schemaPath:"#/properties/gpus/additionalProperties/properties/sites/uniqueItems",keyword:"uniqueItems",params:{i:d,j:u}};e===null?
e=[y]:e.push(y),r++;break}l[c]=d}}}}else{let p={instancePath:t+"/gpus/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/sites",schemaPath:"#/properties/gpus/addition\
alProperties/properties/sites/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}let i=a.maxPerNode;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i))){let n={instancePath:t+"/gpus/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/maxPerNode",schemaPath:"#/properties/gpus/additionalProperties/properties/maxPerN\
ode/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),r++}if(typeof i=="number"){if(i>16||isNaN(i)){let n={instancePath:t+"/gpus/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/maxPerNode",schemaPath:"#/properties/gpus/additionalProperties/properties/maxPerNode/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:16}};e===null?e=[n]:e.push(n),r++}if(i<1||isNaN(i)){let n={instancePath:t+"/gpus/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/maxPerNode",schemaPath:"\
#/properties/gpus/additionalProperties/properties/maxPerNode/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[n]:e.push(n),r++}}}else{let i={
instancePath:t+"/gpus/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/gpus/additionalProperties/type",keyword:"type",params:{type:"object"}};
e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t+"/gpus",schemaPath:"#/properties/gpus/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(
s),r++}let N=o.storage;if(N&&typeof N=="object"&&!Array.isArray(N)){N.classes===void 0&&(N.classes={"ceph-block":{accessModes:["ReadWriteMany"],volumeMode:"Bloc\
k"},"local-nvme":{accessModes:["ReadWriteOnce"],volumeMode:"Filesystem"}}),N.rootVolume===void 0&&(N.rootVolume={}),N.etcd===void 0&&(N.etcd={}),N.mapping===void 0&&
(N.mapping=[{infra:"ceph-block",guest:"block",group:"ceph"}]),N.snapshotMapping===void 0&&(N.snapshotMapping=[{infra:"ceph-block-snapshots",guest:"block-snapsho\
ts",group:"ceph"}]);for(let d in N)if(!(d==="classes"||d==="rootVolume"||d==="etcd"||d==="mapping"||d==="snapshotMapping")){let u={instancePath:t+"/storage",schemaPath:"\
#/properties/storage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[u]:e.push(u),r++}let s=N.classes;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(Object.keys(s).length>50){let d={instancePath:t+"/storage/classes",schemaPath:"#/properties/storage/properties/classes/maxProper\
ties",keyword:"maxProperties",params:{limit:50}};e===null?e=[d]:e.push(d),r++}if(Object.keys(s).length<1){let d={instancePath:t+"/storage/classes",schemaPath:"#\
/properties/storage/properties/classes/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[d]:e.push(d),r++}for(let d in s){let u=s[d];if(u&&typeof u==
"object"&&!Array.isArray(u)){u.accessModes===void 0&&(u.accessModes=["ReadWriteMany"]),u.volumeMode===void 0&&(u.volumeMode="Block");for(let y in u)if(!(y==="ac\
cessModes"||y==="volumeMode")){let b={instancePath:t+"/storage/classes/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/storage/properties/cl\
asses/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[b]:e.push(b),r++}let l=u.accessModes;
if(Array.isArray(l)){if(l.length<1){let X={instancePath:t+"/storage/classes/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/accessModes",schemaPath:"#/properties/s\
torage/properties/classes/additionalProperties/properties/accessModes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[X]:e.push(X),r++}let y=l.length;
for(let X=0;X<y;X++){let ie=l[X];if(typeof ie!="string"){let oe={instancePath:t+"/storage/classes/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/accessModes/"+X,schemaPath:"\
#/properties/storage/properties/classes/additionalProperties/properties/accessModes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[oe]:e.push(oe),
r++}if(!(ie==="ReadWriteOnce"||ie==="ReadWriteMany")){let oe={instancePath:t+"/storage/classes/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/accessModes/"+X,schemaPath:"\
#/properties/storage/properties/classes/additionalProperties/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues:B.properties.storage.properties.
classes.additionalProperties.properties.accessModes.items.enum}};e===null?e=[oe]:e.push(oe),r++}}let b=l.length,ee;if(b>1){let X={};for(;b--;){let ie=l[b];if(typeof ie==
"string"){if(typeof X[ie]=="number"){ee=X[ie];let oe={instancePath:t+"/storage/classes/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/accessModes",schemaPath:"#/p\
roperties/storage/properties/classes/additionalProperties/properties/accessModes/uniqueItems",keyword:"uniqueItems",params:{i:b,j:ee}};e===null?e=[oe]:e.push(oe),
r++;break}X[ie]=b}}}}else{let y={instancePath:t+"/storage/classes/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/accessModes",schemaPath:"#/properties/storage/pro\
perties/classes/additionalProperties/properties/accessModes/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),r++}let c=u.volumeMode;if(typeof c!=
"string"){let y={instancePath:t+"/storage/classes/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/volumeMode",schemaPath:"#/properties/storage/properties/classes/a\
dditionalProperties/properties/volumeMode/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(!(c==="Block"||c==="Filesystem")){let y={
instancePath:t+"/storage/classes/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/volumeMode",schemaPath:"#/properties/storage/properties/classes/additionalProperti\
es/properties/volumeMode/enum",keyword:"enum",params:{allowedValues:B.properties.storage.properties.classes.additionalProperties.properties.volumeMode.enum}};e===
null?e=[y]:e.push(y),r++}}else{let l={instancePath:t+"/storage/classes/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/storage/properties/cl\
asses/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}}}else{let d={instancePath:t+"/storage/classes",schemaPath:"\
#/properties/storage/properties/classes/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}let a=N.rootVolume;if(a&&typeof a=="object"&&!Array.
isArray(a)){a.storageClass===void 0&&(a.storageClass="ceph-block"),a.size===void 0&&(a.size="120Gi"),a.cacheStrategy===void 0&&(a.cacheStrategy="PVC");for(let l in a)
if(!(l==="storageClass"||l==="size"||l==="cacheStrategy")){let c={instancePath:t+"/storage/rootVolume",schemaPath:"#/properties/storage/properties/rootVolume/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[c]:e.push(c),r++}let d=a.storageClass;if(typeof d=="string"){if(k(
d)<1){let l={instancePath:t+"/storage/rootVolume/storageClass",schemaPath:"#/properties/storage/properties/rootVolume/properties/storageClass/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/storage/rootVolume/storageClass",schemaPath:"#/properties/storage/proper\
ties/rootVolume/properties/storageClass/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}I(a.size,{instancePath:t+"/storage/rootVolume/\
size",parentData:a,parentDataProperty:"size",rootData:h})||(e=e===null?I.errors:e.concat(I.errors),r=e.length);let u=a.cacheStrategy;if(typeof u!="string"){let l={
instancePath:t+"/storage/rootVolume/cacheStrategy",schemaPath:"#/properties/storage/properties/rootVolume/properties/cacheStrategy/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),r++}if(!(u==="PVC"||u==="None")){let l={instancePath:t+"/storage/rootVolume/cacheStrategy",schemaPath:"#/properties/sto\
rage/properties/rootVolume/properties/cacheStrategy/enum",keyword:"enum",params:{allowedValues:B.properties.storage.properties.rootVolume.properties.cacheStrategy.
enum}};e===null?e=[l]:e.push(l),r++}}else{let d={instancePath:t+"/storage/rootVolume",schemaPath:"#/properties/storage/properties/rootVolume/type",keyword:"type",
params:{type:"object"}};e===null?e=[d]:e.push(d),r++}let i=N.etcd;if(i&&typeof i=="object"&&!Array.isArray(i)){i.storageClass===void 0&&(i.storageClass="local-n\
vme");for(let u in i)if(u!=="storageClass"){let l={instancePath:t+"/storage/etcd",schemaPath:"#/properties/storage/properties/etcd/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:u}};e===null?e=[l]:e.push(l),r++}let d=i.storageClass;if(typeof d=="string"){if(k(d)<1){let u={instancePath:t+"\
/storage/etcd/storageClass",schemaPath:"#/properties/storage/properties/etcd/properties/storageClass/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[u]:e.push(u),r++}}else{let u={instancePath:t+"/storage/etcd/storageClass",schemaPath:"#/properties/storage/properties/etcd/properties/storageClass/type",keyword:"\
type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}else{let d={instancePath:t+"/storage/etcd",schemaPath:"#/properties/storage/properties/etcd/type",keyword:"\
type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}let n=N.mapping;if(Array.isArray(n)){if(n.length>50){let u={instancePath:t+"/storage/mapping",schemaPath:"\
#/properties/storage/properties/mapping/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[u]:e.push(u),r++}if(n.length<1){let u={instancePath:t+"/stor\
age/mapping",schemaPath:"#/properties/storage/properties/mapping/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[u]:e.push(u),r++}let d=n.length;for(let u=0;u<
d;u++){let l=n[u];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.infra===void 0){let c={instancePath:t+"/storage/mapping/"+u,schemaPath:"#/properties/storage\
/properties/mapping/items/required",keyword:"required",params:{missingProperty:"infra"}};e===null?e=[c]:e.push(c),r++}if(l.guest===void 0){let c={instancePath:t+
"/storage/mapping/"+u,schemaPath:"#/properties/storage/properties/mapping/items/required",keyword:"required",params:{missingProperty:"guest"}};e===null?e=[c]:e.
push(c),r++}for(let c in l)if(!(c==="infra"||c==="guest"||c==="group")){let y={instancePath:t+"/storage/mapping/"+u,schemaPath:"#/properties/storage/properties/\
mapping/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[y]:e.push(y),r++}if(l.infra!==void 0){let c=l.infra;
if(typeof c=="string"){if(k(c)<1){let y={instancePath:t+"/storage/mapping/"+u+"/infra",schemaPath:"#/properties/storage/properties/mapping/items/properties/infr\
a/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:t+"/storage/mapping/"+u+"/infra",schemaPath:"#/propert\
ies/storage/properties/mapping/items/properties/infra/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}if(l.guest!==void 0){let c=l.guest;
if(typeof c=="string"){if(k(c)<1){let y={instancePath:t+"/storage/mapping/"+u+"/guest",schemaPath:"#/properties/storage/properties/mapping/items/properties/gues\
t/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:t+"/storage/mapping/"+u+"/guest",schemaPath:"#/propert\
ies/storage/properties/mapping/items/properties/guest/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}if(l.group!==void 0){let c=l.group;
if(typeof c=="string"){if(k(c)<1){let y={instancePath:t+"/storage/mapping/"+u+"/group",schemaPath:"#/properties/storage/properties/mapping/items/properties/grou\
p/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:t+"/storage/mapping/"+u+"/group",schemaPath:"#/propert\
ies/storage/properties/mapping/items/properties/group/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}}else{let c={instancePath:t+"/s\
torage/mapping/"+u,schemaPath:"#/properties/storage/properties/mapping/items/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}}else{let d={
instancePath:t+"/storage/mapping",schemaPath:"#/properties/storage/properties/mapping/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}let p=N.
snapshotMapping;if(Array.isArray(p)){if(p.length>50){let u={instancePath:t+"/storage/snapshotMapping",schemaPath:"#/properties/storage/properties/snapshotMappin\
g/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[u]:e.push(u),r++}let d=p.length;for(let u=0;u<d;u++){let l=p[u];if(l&&typeof l=="object"&&!Array.isArray(
l)){if(l.infra===void 0){let c={instancePath:t+"/storage/snapshotMapping/"+u,schemaPath:"#/properties/storage/properties/snapshotMapping/items/required",keyword:"\
required",params:{missingProperty:"infra"}};e===null?e=[c]:e.push(c),r++}if(l.guest===void 0){let c={instancePath:t+"/storage/snapshotMapping/"+u,schemaPath:"#/\
properties/storage/properties/snapshotMapping/items/required",keyword:"required",params:{missingProperty:"guest"}};e===null?e=[c]:e.push(c),r++}for(let c in l)if(!(c===
"infra"||c==="guest"||c==="group")){let y={instancePath:t+"/storage/snapshotMapping/"+u,schemaPath:"#/properties/storage/properties/snapshotMapping/items/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[y]:e.push(y),r++}if(l.infra!==void 0){let c=l.infra;if(typeof c=="stri\
ng"){if(k(c)<1){let y={instancePath:t+"/storage/snapshotMapping/"+u+"/infra",schemaPath:"#/properties/storage/properties/snapshotMapping/items/properties/infra/\
minLength",keyword:"minLength",params:{limit:1}};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:t+"/storage/snapshotMapping/"+u+"/infra",schemaPath:"#/p\
roperties/storage/properties/snapshotMapping/items/properties/infra/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}if(l.guest!==void 0){
let c=l.guest;if(typeof c=="string"){if(k(c)<1){let y={instancePath:t+"/storage/snapshotMapping/"+u+"/guest",schemaPath:"#/properties/storage/properties/snapsho\
tMapping/items/properties/guest/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:t+"/storage/snapshotMapp\
ing/"+u+"/guest",schemaPath:"#/properties/storage/properties/snapshotMapping/items/properties/guest/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:
e.push(y),r++}}if(l.group!==void 0){let c=l.group;if(typeof c=="string"){if(k(c)<1){let y={instancePath:t+"/storage/snapshotMapping/"+u+"/group",schemaPath:"#/p\
roperties/storage/properties/snapshotMapping/items/properties/group/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:t+
"/storage/snapshotMapping/"+u+"/group",schemaPath:"#/properties/storage/properties/snapshotMapping/items/properties/group/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[y]:e.push(y),r++}}}else{let c={instancePath:t+"/storage/snapshotMapping/"+u,schemaPath:"#/properties/storage/properties/snapshotMapping/items\
/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}}else{let d={instancePath:t+"/storage/snapshotMapping",schemaPath:"#/properties/stor\
age/properties/snapshotMapping/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}else{let s={instancePath:t+"/storage",schemaPath:"#/pro\
perties/storage/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}let w=o.networks;if(w&&typeof w=="object"&&!Array.isArray(w)){w.hubRanges===
void 0&&(w.hubRanges=[{name:"hub pods",cidr:"10.128.0.0/14"},{name:"hub services",cidr:"172.30.0.0/16"},{name:"hub machines",cidr:"10.0.0.0/16",loadBalancers:!0},
{name:"hub OVN join switch",cidr:"100.64.0.0/16"},{name:"hub OVN transit switch",cidr:"100.88.0.0/16"},{name:"link-local and OVN masquerade",cidr:"169.254.0.0/1\
6"}]),w.podCIDR===void 0&&(w.podCIDR="10.132.0.0/14"),w.serviceCIDR===void 0&&(w.serviceCIDR="172.31.0.0/16"),w.hostPrefix===void 0&&(w.hostPrefix=23),w.apiServer===
void 0&&(w.apiServer={}),w.managementCIDRs===void 0&&(w.managementCIDRs=["10.128.0.0/14","10.0.0.0/16"]),w.tunnelPort===void 0&&(w.tunnelPort=8472),w.hubTunnelPorts===
void 0&&(w.hubTunnelPorts=[6081,4789]),w.healthPort===void 0&&(w.healthPort=9940),w.mtu===void 0&&(w.mtu=0),w.multiqueue===void 0&&(w.multiqueue=!1);for(let u in w)
if(!we.call(B.properties.networks.properties,u)){let l={instancePath:t+"/networks",schemaPath:"#/properties/networks/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:u}};e===null?e=[l]:e.push(l),r++}let s=w.hubRanges;if(Array.isArray(s)){if(s.length>100){let l={instancePath:t+"/networks/h\
ubRanges",schemaPath:"#/properties/networks/properties/hubRanges/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[l]:e.push(l),r++}if(s.length<1){let l={
instancePath:t+"/networks/hubRanges",schemaPath:"#/properties/networks/properties/hubRanges/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(
l),r++}let u=s.length;for(let l=0;l<u;l++){let c=s[l];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.loadBalancers===void 0&&(c.loadBalancers=!1),c.name===void 0){
let y={instancePath:t+"/networks/hubRanges/"+l,schemaPath:"#/properties/networks/properties/hubRanges/items/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[y]:e.push(y),r++}if(c.cidr===void 0){let y={instancePath:t+"/networks/hubRanges/"+l,schemaPath:"#/properties/networks/properties/hubRanges/i\
tems/required",keyword:"required",params:{missingProperty:"cidr"}};e===null?e=[y]:e.push(y),r++}for(let y in c)if(!(y==="name"||y==="cidr"||y==="loadBalancers")){
let b={instancePath:t+"/networks/hubRanges/"+l,schemaPath:"#/properties/networks/properties/hubRanges/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:y}};e===null?e=[b]:e.push(b),r++}if(c.name!==void 0){let y=c.name;if(typeof y=="string"){if(k(y)>60){let b={instancePath:t+"/networks\
/hubRanges/"+l+"/name",schemaPath:"#/properties/networks/properties/hubRanges/items/properties/name/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=
[b]:e.push(b),r++}if(k(y)<1){let b={instancePath:t+"/networks/hubRanges/"+l+"/name",schemaPath:"#/properties/networks/properties/hubRanges/items/properties/name\
/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/networks/hubRanges/"+l+"/name",schemaPath:"#/proper\
ties/networks/properties/hubRanges/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}if(c.cidr!==void 0&&(U(c.cidr,
{instancePath:t+"/networks/hubRanges/"+l+"/cidr",parentData:c,parentDataProperty:"cidr",rootData:h})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),typeof c.
loadBalancers!="boolean"){let y={instancePath:t+"/networks/hubRanges/"+l+"/loadBalancers",schemaPath:"#/properties/networks/properties/hubRanges/items/propertie\
s/loadBalancers/type",keyword:"type",params:{type:"boolean"}};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:t+"/networks/hubRanges/"+l,schemaPath:"#/pr\
operties/networks/properties/hubRanges/items/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}}}else{let u={instancePath:t+"/networks/h\
ubRanges",schemaPath:"#/properties/networks/properties/hubRanges/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),r++}U(w.podCIDR,{instancePath:t+
"/networks/podCIDR",parentData:w,parentDataProperty:"podCIDR",rootData:h})||(e=e===null?U.errors:e.concat(U.errors),r=e.length),U(w.serviceCIDR,{instancePath:t+
"/networks/serviceCIDR",parentData:w,parentDataProperty:"serviceCIDR",rootData:h})||(e=e===null?U.errors:e.concat(U.errors),r=e.length);let a=w.hostPrefix;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a))){let u={instancePath:t+"/networks/hostPrefix",schemaPath:"#/properties/networks/properties/hostPrefix/type",keyword:"type",params:{
type:"integer"}};e===null?e=[u]:e.push(u),r++}if(typeof a=="number"){if(a>126||isNaN(a)){let u={instancePath:t+"/networks/hostPrefix",schemaPath:"#/properties/n\
etworks/properties/hostPrefix/maximum",keyword:"maximum",params:{comparison:"<=",limit:126}};e===null?e=[u]:e.push(u),r++}if(a<16||isNaN(a)){let u={instancePath:t+
"/networks/hostPrefix",schemaPath:"#/properties/networks/properties/hostPrefix/minimum",keyword:"minimum",params:{comparison:">=",limit:16}};e===null?e=[u]:e.push(
u),r++}}let i=w.apiServer;if(i&&typeof i=="object"&&!Array.isArray(i)){i.address===void 0&&(i.address="172.20.0.1"),i.port===void 0&&(i.port=6443);for(let u in i)
if(!(u==="address"||u==="port")){let l={instancePath:t+"/networks/apiServer",schemaPath:"#/properties/networks/properties/apiServer/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:u}};e===null?e=[l]:e.push(l),r++}me(i.address,{instancePath:t+"/networks/apiServer/address",parentData:i,parentDataProperty:"\
address",rootData:h})||(e=e===null?me.errors:e.concat(me.errors),r=e.length),F(i.port,{instancePath:t+"/networks/apiServer/port",parentData:i,parentDataProperty:"\
port",rootData:h})||(e=e===null?F.errors:e.concat(F.errors),r=e.length)}else{let u={instancePath:t+"/networks/apiServer",schemaPath:"#/properties/networks/prope\
rties/apiServer/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}let n=w.managementCIDRs;if(Array.isArray(n)){if(n.length>100){let y={instancePath:t+
"/networks/managementCIDRs",schemaPath:"#/properties/networks/properties/managementCIDRs/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[y]:e.push(
y),r++}if(n.length<1){let y={instancePath:t+"/networks/managementCIDRs",schemaPath:"#/properties/networks/properties/managementCIDRs/minItems",keyword:"minItems",
params:{limit:1}};e===null?e=[y]:e.push(y),r++}let u=n.length;for(let y=0;y<u;y++)U(n[y],{instancePath:t+"/networks/managementCIDRs/"+y,parentData:n,parentDataProperty:y,
rootData:h})||(e=e===null?U.errors:e.concat(U.errors),r=e.length);let l=n.length,c;if(l>1){e:for(;l--;)for(c=l;c--;)if(fe(n[l],n[c])){let y={instancePath:t+"/ne\
tworks/managementCIDRs",schemaPath:"#/properties/networks/properties/managementCIDRs/uniqueItems",keyword:"uniqueItems",params:{i:l,j:c}};e===null?e=[y]:e.push(
y),r++;break e}}}else{let u={instancePath:t+"/networks/managementCIDRs",schemaPath:"#/properties/networks/properties/managementCIDRs/type",keyword:"type",params:{
type:"array"}};e===null?e=[u]:e.push(u),r++}F(w.tunnelPort,{instancePath:t+"/networks/tunnelPort",parentData:w,parentDataProperty:"tunnelPort",rootData:h})||(e=
e===null?F.errors:e.concat(F.errors),r=e.length);let p=w.hubTunnelPorts;if(Array.isArray(p)){if(p.length>10){let y={instancePath:t+"/networks/hubTunnelPorts",schemaPath:"\
#/properties/networks/properties/hubTunnelPorts/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[y]:e.push(y),r++}let u=p.length;for(let y=0;y<u;y++)
F(p[y],{instancePath:t+"/networks/hubTunnelPorts/"+y,parentData:p,parentDataProperty:y,rootData:h})||(e=e===null?F.errors:e.concat(F.errors),r=e.length);let l=p.
length,c;if(l>1){e:for(;l--;)for(c=l;c--;)if(fe(p[l],p[c])){let y={instancePath:t+"/networks/hubTunnelPorts",schemaPath:"#/properties/networks/properties/hubTun\
nelPorts/uniqueItems",keyword:"uniqueItems",params:{i:l,j:c}};e===null?e=[y]:e.push(y),r++;break e}}}else{let u={instancePath:t+"/networks/hubTunnelPorts",schemaPath:"\
#/properties/networks/properties/hubTunnelPorts/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),r++}F(w.healthPort,{instancePath:t+"/networ\
ks/healthPort",parentData:w,parentDataProperty:"healthPort",rootData:h})||(e=e===null?F.errors:e.concat(F.errors),r=e.length);let d=w.mtu;if(!(typeof d=="number"&&
!(d%1)&&!isNaN(d))){let u={instancePath:t+"/networks/mtu",schemaPath:"#/properties/networks/properties/mtu/type",keyword:"type",params:{type:"integer"}};e===null?
e=[u]:e.push(u),r++}if(typeof d=="number"){if(d>9216||isNaN(d)){let u={instancePath:t+"/networks/mtu",schemaPath:"#/properties/networks/properties/mtu/maximum",
keyword:"maximum",params:{comparison:"<=",limit:9216}};e===null?e=[u]:e.push(u),r++}if(d<0||isNaN(d)){let u={instancePath:t+"/networks/mtu",schemaPath:"#/proper\
ties/networks/properties/mtu/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[u]:e.push(u),r++}}if(typeof w.multiqueue!="boolean"){let u={
instancePath:t+"/networks/multiqueue",schemaPath:"#/properties/networks/properties/multiqueue/type",keyword:"type",params:{type:"boolean"}};e===null?e=[u]:e.push(
u),r++}}else{let s={instancePath:t+"/networks",schemaPath:"#/properties/networks/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}de(o.
baseDomain,{instancePath:t+"/baseDomain",parentData:o,parentDataProperty:"baseDomain",rootData:h})||(e=e===null?de.errors:e.concat(de.errors),r=e.length);let Y=o.
hubIngress;if(Y&&typeof Y=="object"&&!Array.isArray(Y)){Y.domain===void 0&&(Y.domain="apps.hub.example.com");for(let s in Y)if(!(s==="domain"||s==="address")){let a={
instancePath:t+"/hubIngress",schemaPath:"#/properties/hubIngress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=
[a]:e.push(a),r++}de(Y.domain,{instancePath:t+"/hubIngress/domain",parentData:Y,parentDataProperty:"domain",rootData:h})||(e=e===null?de.errors:e.concat(de.errors),
r=e.length),Y.address!==void 0&&(me(Y.address,{instancePath:t+"/hubIngress/address",parentData:Y,parentDataProperty:"address",rootData:h})||(e=e===null?me.errors:
e.concat(me.errors),r=e.length))}else{let s={instancePath:t+"/hubIngress",schemaPath:"#/properties/hubIngress/type",keyword:"type",params:{type:"object"}};e===null?
e=[s]:e.push(s),r++}let E=o.addresses;if(E&&typeof E=="object"&&!Array.isArray(E)){E.namespace===void 0&&(E.namespace="metallb-system"),E.api===void 0&&(E.api={}),
E.ingress===void 0&&(E.ingress={}),E.advertisement===void 0&&(E.advertisement={});for(let n in E)if(!(n==="namespace"||n==="api"||n==="ingress"||n==="advertisem\
ent")){let p={instancePath:t+"/addresses",schemaPath:"#/properties/addresses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};
e===null?e=[p]:e.push(p),r++}P(E.namespace,{instancePath:t+"/addresses/namespace",parentData:E,parentDataProperty:"namespace",rootData:h})||(e=e===null?P.errors:
e.concat(P.errors),r=e.length);let s=E.api;if(s&&typeof s=="object"&&!Array.isArray(s)){s.ranges===void 0&&(s.ranges=["192.0.2.0/24"]);for(let n in s)if(n!=="ra\
nges"){let p={instancePath:t+"/addresses/api",schemaPath:"#/properties/addresses/properties/api/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};
e===null?e=[p]:e.push(p),r++}ue(s.ranges,{instancePath:t+"/addresses/api/ranges",parentData:s,parentDataProperty:"ranges",rootData:h})||(e=e===null?ue.errors:e.
concat(ue.errors),r=e.length)}else{let n={instancePath:t+"/addresses/api",schemaPath:"#/properties/addresses/properties/api/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[n]:e.push(n),r++}let a=E.ingress;if(a&&typeof a=="object"&&!Array.isArray(a)){a.ranges===void 0&&(a.ranges=["198.51.100.0/24"]),a.perCluster===
void 0&&(a.perCluster=4);for(let p in a)if(!(p==="ranges"||p==="perCluster")){let d={instancePath:t+"/addresses/ingress",schemaPath:"#/properties/addresses/prop\
erties/ingress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[d]:e.push(d),r++}ue(a.ranges,{instancePath:t+"/ad\
dresses/ingress/ranges",parentData:a,parentDataProperty:"ranges",rootData:h})||(e=e===null?ue.errors:e.concat(ue.errors),r=e.length);let n=a.perCluster;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n))){let p={instancePath:t+"/addresses/ingress/perCluster",schemaPath:"#/properties/addresses/properties/ingress/properties/perCluster/\
type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof n=="number"){if(n>64||isNaN(n)){let p={instancePath:t+"/addresses/ingress/p\
erCluster",schemaPath:"#/properties/addresses/properties/ingress/properties/perCluster/maximum",keyword:"maximum",params:{comparison:"<=",limit:64}};e===null?e=
[p]:e.push(p),r++}if(n<1||isNaN(n)){let p={instancePath:t+"/addresses/ingress/perCluster",schemaPath:"#/properties/addresses/properties/ingress/properties/perCl\
uster/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[p]:e.push(p),r++}}}else{let n={instancePath:t+"/addresses/ingress",schemaPath:"#/\
properties/addresses/properties/ingress/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}let i=E.advertisement;if(i&&typeof i=="object"&&
!Array.isArray(i)){i.type===void 0&&(i.type="L2"),i.interfaces===void 0&&(i.interfaces=[]),i.peers===void 0&&(i.peers=[]),i.communities===void 0&&(i.communities=
[]),i.nodeSelector===void 0&&(i.nodeSelector={});for(let l in i)if(!(l==="type"||l==="interfaces"||l==="peers"||l==="communities"||l==="nodeSelector")){let c={instancePath:t+
"/addresses/advertisement",schemaPath:"#/properties/addresses/properties/advertisement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};
e===null?e=[c]:e.push(c),r++}let n=i.type;if(typeof n!="string"){let l={instancePath:t+"/addresses/advertisement/type",schemaPath:"#/properties/addresses/proper\
ties/advertisement/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(!(n==="L2"||n==="BGP")){let l={instancePath:t+"/\
addresses/advertisement/type",schemaPath:"#/properties/addresses/properties/advertisement/properties/type/enum",keyword:"enum",params:{allowedValues:B.properties.
addresses.properties.advertisement.properties.type.enum}};e===null?e=[l]:e.push(l),r++}let p=i.interfaces;if(Array.isArray(p)){if(p.length>20){let c={instancePath:t+
"/addresses/advertisement/interfaces",schemaPath:"#/properties/addresses/properties/advertisement/properties/interfaces/maxItems",keyword:"maxItems",params:{limit:20}};
e===null?e=[c]:e.push(c),r++}let l=p.length;for(let c=0;c<l;c++)H(p[c],{instancePath:t+"/addresses/advertisement/interfaces/"+c,parentData:p,parentDataProperty:c,
rootData:h})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)}else{let l={instancePath:t+"/addresses/advertisement/interfaces",schemaPath:"#/properties/addr\
esses/properties/advertisement/properties/interfaces/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}let d=i.peers;if(Array.isArray(d)){
if(d.length>20){let c={instancePath:t+"/addresses/advertisement/peers",schemaPath:"#/properties/addresses/properties/advertisement/properties/peers/maxItems",keyword:"\
maxItems",params:{limit:20}};e===null?e=[c]:e.push(c),r++}let l=d.length;for(let c=0;c<l;c++)P(d[c],{instancePath:t+"/addresses/advertisement/peers/"+c,parentData:d,
parentDataProperty:c,rootData:h})||(e=e===null?P.errors:e.concat(P.errors),r=e.length)}else{let l={instancePath:t+"/addresses/advertisement/peers",schemaPath:"#\
/properties/addresses/properties/advertisement/properties/peers/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}let u=i.communities;if(Array.
isArray(u)){if(u.length>20){let c={instancePath:t+"/addresses/advertisement/communities",schemaPath:"#/properties/addresses/properties/advertisement/properties/\
communities/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[c]:e.push(c),r++}let l=u.length;for(let c=0;c<l;c++)H(u[c],{instancePath:t+"/addresses/a\
dvertisement/communities/"+c,parentData:u,parentDataProperty:c,rootData:h})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)}else{let l={instancePath:t+"/ad\
dresses/advertisement/communities",schemaPath:"#/properties/addresses/properties/advertisement/properties/communities/type",keyword:"type",params:{type:"array"}};
e===null?e=[l]:e.push(l),r++}S(i.nodeSelector,{instancePath:t+"/addresses/advertisement/nodeSelector",parentData:i,parentDataProperty:"nodeSelector",rootData:h})||
(e=e===null?S.errors:e.concat(S.errors),r=e.length)}else{let n={instancePath:t+"/addresses/advertisement",schemaPath:"#/properties/addresses/properties/advertis\
ement/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}else{let s={instancePath:t+"/addresses",schemaPath:"#/properties/addresses/type",
keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}let M=o.secretStore;if(M&&typeof M=="object"&&!Array.isArray(M)){M.kind===void 0&&(M.kind="C\
lusterSecretStore"),M.name===void 0&&(M.name="platform"),M.refreshInterval===void 0&&(M.refreshInterval="1h"),M.paths===void 0&&(M.paths={});for(let i in M)if(!(i===
"kind"||i==="name"||i==="refreshInterval"||i==="paths")){let n={instancePath:t+"/secretStore",schemaPath:"#/properties/secretStore/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i}};e===null?e=[n]:e.push(n),r++}let s=M.kind;if(typeof s!="string"){let i={instancePath:t+"/secretStore/kind",
schemaPath:"#/properties/secretStore/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(!(s==="ClusterSecretStore"||s===
"SecretStore")){let i={instancePath:t+"/secretStore/kind",schemaPath:"#/properties/secretStore/properties/kind/enum",keyword:"enum",params:{allowedValues:B.properties.
secretStore.properties.kind.enum}};e===null?e=[i]:e.push(i),r++}P(M.name,{instancePath:t+"/secretStore/name",parentData:M,parentDataProperty:"name",rootData:h})||
(e=e===null?P.errors:e.concat(P.errors),r=e.length),Q(M.refreshInterval,{instancePath:t+"/secretStore/refreshInterval",parentData:M,parentDataProperty:"refreshI\
nterval",rootData:h})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length);let a=M.paths;if(a&&typeof a=="object"&&!Array.isArray(a)){a.pullSecret===void 0&&(a.
pullSecret={key:"platform/pull-secret",property:"dockerconfigjson"}),a.sshKey===void 0&&(a.sshKey={key:"platform/ssh-key",property:"publicKey"}),a.oidcClientSecret===
void 0&&(a.oidcClientSecret={key:"clusters/{namespace}/{name}/oidc",property:"clientSecret"}),a.auditWebhook===void 0&&(a.auditWebhook={key:"clusters/{namespace\
}/{name}/audit-webhook",property:"kubeconfig"}),a.etcdKey===void 0&&(a.etcdKey={key:"clusters/{namespace}/{name}/etcd",property:"key"}),a.gitops===void 0&&(a.gitops=
{key:"clusters/{namespace}/{name}/gitops",property:"config"});for(let i in a)if(!(i==="pullSecret"||i==="sshKey"||i==="oidcClientSecret"||i==="auditWebhook"||i===
"etcdKey"||i==="gitops")){let n={instancePath:t+"/secretStore/paths",schemaPath:"#/properties/secretStore/properties/paths/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:i}};e===null?e=[n]:e.push(n),r++}R(a.pullSecret,{instancePath:t+"/secretStore/paths/pullSecret",parentData:a,parentDataProperty:"\
pullSecret",rootData:h})||(e=e===null?R.errors:e.concat(R.errors),r=e.length),R(a.sshKey,{instancePath:t+"/secretStore/paths/sshKey",parentData:a,parentDataProperty:"\
sshKey",rootData:h})||(e=e===null?R.errors:e.concat(R.errors),r=e.length),R(a.oidcClientSecret,{instancePath:t+"/secretStore/paths/oidcClientSecret",parentData:a,
parentDataProperty:"oidcClientSecret",rootData:h})||(e=e===null?R.errors:e.concat(R.errors),r=e.length),R(a.auditWebhook,{instancePath:t+"/secretStore/paths/aud\
itWebhook",parentData:a,parentDataProperty:"auditWebhook",rootData:h})||(e=e===null?R.errors:e.concat(R.errors),r=e.length),R(a.etcdKey,{instancePath:t+"/secret\
Store/paths/etcdKey",parentData:a,parentDataProperty:"etcdKey",rootData:h})||(e=e===null?R.errors:e.concat(R.errors),r=e.length),R(a.gitops,{instancePath:t+"/se\
cretStore/paths/gitops",parentData:a,parentDataProperty:"gitops",rootData:h})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)}else{let i={instancePath:t+"/\
secretStore/paths",schemaPath:"#/properties/secretStore/properties/paths/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}else{let s={
instancePath:t+"/secretStore",schemaPath:"#/properties/secretStore/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}let q=o.identity;if(q&&
typeof q=="object"&&!Array.isArray(q)){q.name===void 0&&(q.name="company"),q.issuer===void 0&&(q.issuer="https://login.example.com/realms/platform"),q.clientID===
void 0&&(q.clientID="openshift-{name}"),q.kubeconfigClientID===void 0&&(q.kubeconfigClientID="kubernetes"),q.claims===void 0&&(q.claims={}),q.extraScopes===void 0&&
(q.extraScopes=["profile","email","groups"]),q.admins===void 0&&(q.admins=["platform-admins"]);for(let d in q)if(!(d==="name"||d==="issuer"||d==="clientID"||d===
"kubeconfigClientID"||d==="claims"||d==="extraScopes"||d==="caConfigMap"||d==="admins")){let u={instancePath:t+"/identity",schemaPath:"#/properties/identity/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[u]:e.push(u),r++}P(q.name,{instancePath:t+"/identity/name",parentData:q,
parentDataProperty:"name",rootData:h})||(e=e===null?P.errors:e.concat(P.errors),r=e.length),he(q.issuer,{instancePath:t+"/identity/issuer",parentData:q,parentDataProperty:"\
issuer",rootData:h})||(e=e===null?he.errors:e.concat(he.errors),r=e.length);let s=q.clientID;if(typeof s=="string"){if(k(s)>200){let d={instancePath:t+"/identit\
y/clientID",schemaPath:"#/properties/identity/properties/clientID/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[d]:e.push(d),r++}if(k(s)<1){let d={
instancePath:t+"/identity/clientID",schemaPath:"#/properties/identity/properties/clientID/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[d]:e.push(
d),r++}}else{let d={instancePath:t+"/identity/clientID",schemaPath:"#/properties/identity/properties/clientID/type",keyword:"type",params:{type:"string"}};e===null?
e=[d]:e.push(d),r++}let a=q.kubeconfigClientID;if(typeof a=="string"){if(k(a)>200){let d={instancePath:t+"/identity/kubeconfigClientID",schemaPath:"#/properties\
/identity/properties/kubeconfigClientID/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[d]:e.push(d),r++}if(k(a)<1){let d={instancePath:t+"/ident\
ity/kubeconfigClientID",schemaPath:"#/properties/identity/properties/kubeconfigClientID/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[d]:e.push(d),
r++}}else{let d={instancePath:t+"/identity/kubeconfigClientID",schemaPath:"#/properties/identity/properties/kubeconfigClientID/type",keyword:"type",params:{type:"\
string"}};e===null?e=[d]:e.push(d),r++}let i=q.claims;if(i&&typeof i=="object"&&!Array.isArray(i)){i.preferredUsername===void 0&&(i.preferredUsername=["preferre\
d_username"]),i.name===void 0&&(i.name=["name"]),i.email===void 0&&(i.email=["email"]),i.groups===void 0&&(i.groups=["groups"]);for(let d in i)if(!(d==="preferr\
edUsername"||d==="name"||d==="email"||d==="groups")){let u={instancePath:t+"/identity/claims",schemaPath:"#/properties/identity/properties/claims/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[u]:e.push(u),r++}Z(i.preferredUsername,{instancePath:t+"/identity/claims/prefe\
rredUsername",parentData:i,parentDataProperty:"preferredUsername",rootData:h})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length),Z(i.name,{instancePath:t+"/i\
dentity/claims/name",parentData:i,parentDataProperty:"name",rootData:h})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length),Z(i.email,{instancePath:t+"/identi\
ty/claims/email",parentData:i,parentDataProperty:"email",rootData:h})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length),Z(i.groups,{instancePath:t+"/identity\
/claims/groups",parentData:i,parentDataProperty:"groups",rootData:h})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)}else{let d={instancePath:t+"/identity\
/claims",schemaPath:"#/properties/identity/properties/claims/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}let n=q.extraScopes;if(Array.
isArray(n)){if(n.length>20){let c={instancePath:t+"/identity/extraScopes",schemaPath:"#/properties/identity/properties/extraScopes/maxItems",keyword:"maxItems",
params:{limit:20}};e===null?e=[c]:e.push(c),r++}let d=n.length;for(let c=0;c<d;c++)H(n[c],{instancePath:t+"/identity/extraScopes/"+c,parentData:n,parentDataProperty:c,
rootData:h})||(e=e===null?H.errors:e.concat(H.errors),r=e.length);let u=n.length,l;if(u>1){e:for(;u--;)for(l=u;l--;)if(fe(n[u],n[l])){let c={instancePath:t+"/id\
entity/extraScopes",schemaPath:"#/properties/identity/properties/extraScopes/uniqueItems",keyword:"uniqueItems",params:{i:u,j:l}};e===null?e=[c]:e.push(c),r++;break e}}}else{
let d={instancePath:t+"/identity/extraScopes",schemaPath:"#/properties/identity/properties/extraScopes/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:
e.push(d),r++}q.caConfigMap!==void 0&&(P(q.caConfigMap,{instancePath:t+"/identity/caConfigMap",parentData:q,parentDataProperty:"caConfigMap",rootData:h})||(e=e===
null?P.errors:e.concat(P.errors),r=e.length));let p=q.admins;if(Array.isArray(p)){if(p.length>20){let c={instancePath:t+"/identity/admins",schemaPath:"#/propert\
ies/identity/properties/admins/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[c]:e.push(c),r++}let d=p.length;for(let c=0;c<d;c++){let y=p[c];if(typeof y==
"string"){if(k(y)>200){let b={instancePath:t+"/identity/admins/"+c,schemaPath:"#/properties/identity/properties/admins/items/maxLength",keyword:"maxLength",params:{
limit:200}};e===null?e=[b]:e.push(b),r++}if(k(y)<1){let b={instancePath:t+"/identity/admins/"+c,schemaPath:"#/properties/identity/properties/admins/items/minLen\
gth",keyword:"minLength",params:{limit:1}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/identity/admins/"+c,schemaPath:"#/properties/identity/prop\
erties/admins/items/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}let u=p.length,l;if(u>1){let c={};for(;u--;){let y=p[u];if(typeof y==
"string"){if(typeof c[y]=="number"){l=c[y];let b={instancePath:t+"/identity/admins",schemaPath:"#/properties/identity/properties/admins/uniqueItems",keyword:"un\
iqueItems",params:{i:u,j:l}};e===null?e=[b]:e.push(b),r++;break}c[y]=u}}}}else{let d={instancePath:t+"/identity/admins",schemaPath:"#/properties/identity/proper\
ties/admins/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}else{let s={instancePath:t+"/identity",schemaPath:"#/properties/identity/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}let z=o.charts;if(z&&typeof z=="object"&&!Array.isArray(z)){z.cilium===void 0&&(z.cilium=
{repository:"https://helm.cilium.io",name:"cilium",version:"1.19.6"}),z.tetragon===void 0&&(z.tetragon={repository:"https://helm.cilium.io",name:"tetragon",version:"\
1.7.0"}),z.falco===void 0&&(z.falco={repository:"https://falcosecurity.github.io/charts",name:"falco",version:"9.1.0"}),z.falcosidekick===void 0&&(z.falcosidekick=
{repository:"https://falcosecurity.github.io/charts",name:"falcosidekick",version:"0.14.0"});for(let s in z)if(!(s==="cilium"||s==="tetragon"||s==="falco"||s===
"falcosidekick")){let a={instancePath:t+"/charts",schemaPath:"#/properties/charts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[a]:e.push(a),r++}O(z.cilium,{instancePath:t+"/charts/cilium",parentData:z,parentDataProperty:"cilium",rootData:h})||(e=e===null?O.errors:e.concat(O.
errors),r=e.length),O(z.tetragon,{instancePath:t+"/charts/tetragon",parentData:z,parentDataProperty:"tetragon",rootData:h})||(e=e===null?O.errors:e.concat(O.errors),
r=e.length),O(z.falco,{instancePath:t+"/charts/falco",parentData:z,parentDataProperty:"falco",rootData:h})||(e=e===null?O.errors:e.concat(O.errors),r=e.length),
O(z.falcosidekick,{instancePath:t+"/charts/falcosidekick",parentData:z,parentDataProperty:"falcosidekick",rootData:h})||(e=e===null?O.errors:e.concat(O.errors),
r=e.length)}else{let s={instancePath:t+"/charts",schemaPath:"#/properties/charts/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}let pe=o.
addons;if(pe&&typeof pe=="object"&&!Array.isArray(pe)){if(Object.keys(pe).length>50){let s={instancePath:t+"/addons",schemaPath:"#/properties/addons/maxProperti\
es",keyword:"maxProperties",params:{limit:50}};e===null?e=[s]:e.push(s),r++}for(let s in pe){let a=r;if(typeof s=="string"&&!Ae.test(s)){let i={instancePath:t+"\
/addons",schemaPath:"#/properties/addons/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z]([-a-z0-9]{0,30}[a-z0-9])?$"},propertyName:s};e===null?
e=[i]:e.push(i),r++}var g=a===r;if(!g){let i={instancePath:t+"/addons",schemaPath:"#/properties/addons/propertyNames",keyword:"propertyNames",params:{propertyName:s}};
e===null?e=[i]:e.push(i),r++}}for(let s in pe){let a=pe[s];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.namespaceLabels===void 0&&(a.namespaceLabels={}),a.
values===void 0&&(a.values={}),a.objects===void 0&&(a.objects=[]),a.enabledByDefault===void 0&&(a.enabledByDefault=!1),a.chart===void 0){let n={instancePath:t+"\
/addons/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/addons/additionalProperties/required",keyword:"required",params:{missingProperty:"ch\
art"}};e===null?e=[n]:e.push(n),r++}if(a.namespace===void 0){let n={instancePath:t+"/addons/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
addons/additionalProperties/required",keyword:"required",params:{missingProperty:"namespace"}};e===null?e=[n]:e.push(n),r++}for(let n in a)if(!(n==="description"||
n==="chart"||n==="namespace"||n==="namespaceLabels"||n==="values"||n==="objects"||n==="enabledByDefault")){let p={instancePath:t+"/addons/"+s.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/addons/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===
null?e=[p]:e.push(p),r++}if(a.description!==void 0){let n=a.description;if(typeof n=="string"){if(k(n)>200){let p={instancePath:t+"/addons/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/description",schemaPath:"#/properties/addons/additionalProperties/properties/description/maxLength",keyword:"maxLength",params:{limit:200}};
e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/addons/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/description",schemaPath:"#/properties/addons/addi\
tionalProperties/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}a.chart!==void 0&&(O(a.chart,{instancePath:t+
"/addons/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/chart",parentData:a,parentDataProperty:"chart",rootData:h})||(e=e===null?O.errors:e.concat(O.errors),r=e.length)),
a.namespace!==void 0&&(P(a.namespace,{instancePath:t+"/addons/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/namespace",parentData:a,parentDataProperty:"namespace",
rootData:h})||(e=e===null?P.errors:e.concat(P.errors),r=e.length)),S(a.namespaceLabels,{instancePath:t+"/addons/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/nam\
espaceLabels",parentData:a,parentDataProperty:"namespaceLabels",rootData:h})||(e=e===null?S.errors:e.concat(S.errors),r=e.length),ge(a.values,{instancePath:t+"/\
addons/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/values",parentData:a,parentDataProperty:"values",rootData:h})||(e=e===null?ge.errors:e.concat(ge.errors),r=e.
length);let i=a.objects;if(Array.isArray(i)){if(i.length>5){let p={instancePath:t+"/addons/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/objects",schemaPath:"#/p\
roperties/addons/additionalProperties/properties/objects/maxItems",keyword:"maxItems",params:{limit:5}};e===null?e=[p]:e.push(p),r++}let n=i.length;for(let p=0;p<
n;p++){let d=i[p];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.apiVersion===void 0){let u={instancePath:t+"/addons/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/objects/"+p,schemaPath:"#/properties/addons/additionalProperties/properties/objects/items/required",keyword:"required",params:{missingProperty:"apiVersion"}};
e===null?e=[u]:e.push(u),r++}if(d.kind===void 0){let u={instancePath:t+"/addons/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/objects/"+p,schemaPath:"#/propertie\
s/addons/additionalProperties/properties/objects/items/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[u]:e.push(u),r++}if(d.metadata===
void 0){let u={instancePath:t+"/addons/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/objects/"+p,schemaPath:"#/properties/addons/additionalProperties/properties/\
objects/items/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/addons/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/objects/"+p,schemaPath:"#/properties/addons/additionalProperties/properties/objects/items/type",keyword:"type",params:{type:"object"}};
e===null?e=[u]:e.push(u),r++}}}else{let n={instancePath:t+"/addons/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/objects",schemaPath:"#/properties/addons/additio\
nalProperties/properties/objects/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}if(typeof a.enabledByDefault!="boolean"){let n={instancePath:t+
"/addons/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/enabledByDefault",schemaPath:"#/properties/addons/additionalProperties/properties/enabledByDefault/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[n]:e.push(n),r++}}else{let i={instancePath:t+"/addons/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/addons/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t+"/addons",schemaPath:"#/\
properties/addons/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}if(o.policyEngine!==void 0){let s=o.policyEngine;if(typeof s=="strin\
g"){if(k(s)<1){let a={instancePath:t+"/policyEngine",schemaPath:"#/properties/policyEngine/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(
a),r++}}else{let a={instancePath:t+"/policyEngine",schemaPath:"#/properties/policyEngine/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}
let L=o.hypershift;if(L&&typeof L=="object"&&!Array.isArray(L)){L.operatorLevel===void 0&&(L.operatorLevel="v0.1.81"),L.supportedVersions===void 0&&(L.supportedVersions=
{}),L.nodeSelector===void 0&&(L.nodeSelector={}),L.tolerations===void 0&&(L.tolerations=[]),L.disabledCapabilities===void 0&&(L.disabledCapabilities=[]),L.liveMigrateOnDrain===
void 0&&(L.liveMigrateOnDrain=!1),L.fips===void 0&&(L.fips=!1);for(let p in L)if(!(p==="operatorLevel"||p==="supportedVersions"||p==="nodeSelector"||p==="tolera\
tions"||p==="disabledCapabilities"||p==="liveMigrateOnDrain"||p==="fips")){let d={instancePath:t+"/hypershift",schemaPath:"#/properties/hypershift/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[d]:e.push(d),r++}let s=L.operatorLevel;if(typeof s!="string"){let p={instancePath:t+
"/hypershift/operatorLevel",schemaPath:"#/properties/hypershift/properties/operatorLevel/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}
if(!(s==="v0.1.75"||s==="v0.1.81")){let p={instancePath:t+"/hypershift/operatorLevel",schemaPath:"#/properties/hypershift/properties/operatorLevel/enum",keyword:"\
enum",params:{allowedValues:B.properties.hypershift.properties.operatorLevel.enum}};e===null?e=[p]:e.push(p),r++}let a=L.supportedVersions;if(a&&typeof a=="obje\
ct"&&!Array.isArray(a)){a.namespace===void 0&&(a.namespace="hypershift"),a.name===void 0&&(a.name="supported-versions");for(let p in a)if(!(p==="namespace"||p===
"name")){let d={instancePath:t+"/hypershift/supportedVersions",schemaPath:"#/properties/hypershift/properties/supportedVersions/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:p}};e===null?e=[d]:e.push(d),r++}P(a.namespace,{instancePath:t+"/hypershift/supportedVersions/namespace",parentData:a,
parentDataProperty:"namespace",rootData:h})||(e=e===null?P.errors:e.concat(P.errors),r=e.length),P(a.name,{instancePath:t+"/hypershift/supportedVersions/name",parentData:a,
parentDataProperty:"name",rootData:h})||(e=e===null?P.errors:e.concat(P.errors),r=e.length)}else{let p={instancePath:t+"/hypershift/supportedVersions",schemaPath:"\
#/properties/hypershift/properties/supportedVersions/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}S(L.nodeSelector,{instancePath:t+
"/hypershift/nodeSelector",parentData:L,parentDataProperty:"nodeSelector",rootData:h})||(e=e===null?S.errors:e.concat(S.errors),r=e.length);let i=L.tolerations;
if(Array.isArray(i)){if(i.length>25){let d={instancePath:t+"/hypershift/tolerations",schemaPath:"#/properties/hypershift/properties/tolerations/maxItems",keyword:"\
maxItems",params:{limit:25}};e===null?e=[d]:e.push(d),r++}let p=i.length;for(let d=0;d<p;d++){let u=i[d];if(u&&typeof u=="object"&&!Array.isArray(u)){for(let l in u)
if(!(l==="key"||l==="operator"||l==="value"||l==="effect")){let c={instancePath:t+"/hypershift/tolerations/"+d,schemaPath:"#/properties/hypershift/properties/to\
lerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[c]:e.push(c),r++}if(u.key!==void 0){let l=u.key;
if(typeof l=="string"){if(k(l)<1){let c={instancePath:t+"/hypershift/tolerations/"+d+"/key",schemaPath:"#/properties/hypershift/properties/tolerations/items/pro\
perties/key/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/hypershift/tolerations/"+d+"/key",schemaPath:"\
#/properties/hypershift/properties/tolerations/items/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}if(u.operator!==void 0){
let l=u.operator;if(typeof l!="string"){let c={instancePath:t+"/hypershift/tolerations/"+d+"/operator",schemaPath:"#/properties/hypershift/properties/toleration\
s/items/properties/operator/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}if(!(l==="Exists"||l==="Equal")){let c={instancePath:t+"/h\
ypershift/tolerations/"+d+"/operator",schemaPath:"#/properties/hypershift/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues:B.
properties.hypershift.properties.tolerations.items.properties.operator.enum}};e===null?e=[c]:e.push(c),r++}}if(u.value!==void 0&&typeof u.value!="string"){let l={
instancePath:t+"/hypershift/tolerations/"+d+"/value",schemaPath:"#/properties/hypershift/properties/tolerations/items/properties/value/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),r++}if(u.effect!==void 0){let l=u.effect;if(typeof l!="string"){let c={instancePath:t+"/hypershift/tolerations/"+d+"/ef\
fect",schemaPath:"#/properties/hypershift/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}
if(!(l==="NoSchedule"||l==="PreferNoSchedule"||l==="NoExecute")){let c={instancePath:t+"/hypershift/tolerations/"+d+"/effect",schemaPath:"#/properties/hypershif\
t/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues:B.properties.hypershift.properties.tolerations.items.properties.effect.
enum}};e===null?e=[c]:e.push(c),r++}}}else{let l={instancePath:t+"/hypershift/tolerations/"+d,schemaPath:"#/properties/hypershift/properties/tolerations/items/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}}}else{let p={instancePath:t+"/hypershift/tolerations",schemaPath:"#/properties/hypersh\
ift/properties/tolerations/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}let n=L.disabledCapabilities;if(Array.isArray(n)){let p=n.length;
for(let l=0;l<p;l++){let c=n[l];if(typeof c!="string"){let y={instancePath:t+"/hypershift/disabledCapabilities/"+l,schemaPath:"#/properties/hypershift/propertie\
s/disabledCapabilities/items/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(!(c==="ImageRegistry"||c==="openshift-samples"||c==="I\
nsights"||c==="baremetal"||c==="Console"||c==="NodeTuning"||c==="Ingress")){let y={instancePath:t+"/hypershift/disabledCapabilities/"+l,schemaPath:"#/properties\
/hypershift/properties/disabledCapabilities/items/enum",keyword:"enum",params:{allowedValues:B.properties.hypershift.properties.disabledCapabilities.items.enum}};
e===null?e=[y]:e.push(y),r++}}let d=n.length,u;if(d>1){let l={};for(;d--;){let c=n[d];if(typeof c=="string"){if(typeof l[c]=="number"){u=l[c];let y={instancePath:t+
"/hypershift/disabledCapabilities",schemaPath:"#/properties/hypershift/properties/disabledCapabilities/uniqueItems",keyword:"uniqueItems",params:{i:d,j:u}};e===
null?e=[y]:e.push(y),r++;break}l[c]=d}}}}else{let p={instancePath:t+"/hypershift/disabledCapabilities",schemaPath:"#/properties/hypershift/properties/disabledCa\
pabilities/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}if(typeof L.liveMigrateOnDrain!="boolean"){let p={instancePath:t+"/hypershif\
t/liveMigrateOnDrain",schemaPath:"#/properties/hypershift/properties/liveMigrateOnDrain/type",keyword:"type",params:{type:"boolean"}};e===null?e=[p]:e.push(p),r++}
if(typeof L.fips!="boolean"){let p={instancePath:t+"/hypershift/fips",schemaPath:"#/properties/hypershift/properties/fips/type",keyword:"type",params:{type:"boo\
lean"}};e===null?e=[p]:e.push(p),r++}}else{let s={instancePath:t+"/hypershift",schemaPath:"#/properties/hypershift/type",keyword:"type",params:{type:"object"}};
e===null?e=[s]:e.push(s),r++}let G=o.tiers;if(G&&typeof G=="object"&&!Array.isArray(G)){G.development===void 0&&(G.development={controlPlaneAvailability:"Single\
Replica",infrastructureAvailability:"SingleReplica",etcdSize:"8Gi",auditProfile:"Default",qosClass:"Burstable",deletionProtection:!1,backup:{enabled:!1,schedule:"\
0 2 * * *",retention:"72h"},upgrade:{maxSurge:1,maxUnavailable:0,drainTimeout:"10m",volumeDetachTimeout:"5m"},liveMigration:"Optional"}),G.standard===void 0&&(G.
standard={controlPlaneAvailability:"HighlyAvailable",infrastructureAvailability:"HighlyAvailable",etcdSize:"16Gi",auditProfile:"Default",qosClass:"Burstable",deletionProtection:!1,
backup:{enabled:!0,schedule:"0 2 * * *",retention:"168h"},upgrade:{maxSurge:1,maxUnavailable:0,drainTimeout:"30m",volumeDetachTimeout:"15m"},liveMigration:"Opti\
onal"}),G.production===void 0&&(G.production={controlPlaneAvailability:"HighlyAvailable",infrastructureAvailability:"HighlyAvailable",etcdSize:"32Gi",auditProfile:"\
WriteRequestBodies",qosClass:"Guaranteed",deletionProtection:!0,backup:{enabled:!0,schedule:"0 */6 * * *",retention:"720h"},upgrade:{maxSurge:1,maxUnavailable:0,
drainTimeout:"30m",volumeDetachTimeout:"15m"},liveMigration:"Required"});for(let s in G)if(!(s==="development"||s==="standard"||s==="production")){let a={instancePath:t+
"/tiers",schemaPath:"#/properties/tiers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),r++}se(G.development,
{instancePath:t+"/tiers/development",parentData:G,parentDataProperty:"development",rootData:h})||(e=e===null?se.errors:e.concat(se.errors),r=e.length),se(G.standard,
{instancePath:t+"/tiers/standard",parentData:G,parentDataProperty:"standard",rootData:h})||(e=e===null?se.errors:e.concat(se.errors),r=e.length),se(G.production,
{instancePath:t+"/tiers/production",parentData:G,parentDataProperty:"production",rootData:h})||(e=e===null?se.errors:e.concat(se.errors),r=e.length)}else{let s={
instancePath:t+"/tiers",schemaPath:"#/properties/tiers/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}let _=o.backup;if(_&&typeof _==
"object"&&!Array.isArray(_)){_.namespace===void 0&&(_.namespace="openshift-adp"),_.storageLocation===void 0&&(_.storageLocation="default"),_.dataMover===void 0&&
(_.dataMover=!0);for(let s in _)if(!(s==="namespace"||s==="storageLocation"||s==="dataMover")){let a={instancePath:t+"/backup",schemaPath:"#/properties/backup/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),r++}if(P(_.namespace,{instancePath:t+"/backup/namesp\
ace",parentData:_,parentDataProperty:"namespace",rootData:h})||(e=e===null?P.errors:e.concat(P.errors),r=e.length),P(_.storageLocation,{instancePath:t+"/backup/\
storageLocation",parentData:_,parentDataProperty:"storageLocation",rootData:h})||(e=e===null?P.errors:e.concat(P.errors),r=e.length),typeof _.dataMover!="boolea\
n"){let s={instancePath:t+"/backup/dataMover",schemaPath:"#/properties/backup/properties/dataMover/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:
e.push(s),r++}}else{let s={instancePath:t+"/backup",schemaPath:"#/properties/backup/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}let C=o.
monitoring;if(C&&typeof C=="object"&&!Array.isArray(C)){C.enabled===void 0&&(C.enabled=!0),C.namespaces===void 0&&(C.namespaces=["openshift-monitoring","openshi\
ft-user-workload-monitoring"]),C.ruleLabels===void 0&&(C.ruleLabels={role:"alert-rules"}),C.alertLabels===void 0&&(C.alertLabels={});for(let a in C)if(!(a==="en\
abled"||a==="namespaces"||a==="ruleLabels"||a==="alertLabels")){let i={instancePath:t+"/monitoring",schemaPath:"#/properties/monitoring/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a}};e===null?e=[i]:e.push(i),r++}if(typeof C.enabled!="boolean"){let a={instancePath:t+"/monitoring/enabled",schemaPath:"\
#/properties/monitoring/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),r++}let s=C.namespaces;if(Array.isArray(s)){if(s.
length>20){let p={instancePath:t+"/monitoring/namespaces",schemaPath:"#/properties/monitoring/properties/namespaces/maxItems",keyword:"maxItems",params:{limit:20}};
e===null?e=[p]:e.push(p),r++}let a=s.length;for(let p=0;p<a;p++)P(s[p],{instancePath:t+"/monitoring/namespaces/"+p,parentData:s,parentDataProperty:p,rootData:h})||
(e=e===null?P.errors:e.concat(P.errors),r=e.length);let i=s.length,n;if(i>1){e:for(;i--;)for(n=i;n--;)if(fe(s[i],s[n])){let p={instancePath:t+"/monitoring/names\
paces",schemaPath:"#/properties/monitoring/properties/namespaces/uniqueItems",keyword:"uniqueItems",params:{i,j:n}};e===null?e=[p]:e.push(p),r++;break e}}}else{
let a={instancePath:t+"/monitoring/namespaces",schemaPath:"#/properties/monitoring/properties/namespaces/type",keyword:"type",params:{type:"array"}};e===null?e=
[a]:e.push(a),r++}S(C.ruleLabels,{instancePath:t+"/monitoring/ruleLabels",parentData:C,parentDataProperty:"ruleLabels",rootData:h})||(e=e===null?S.errors:e.concat(
S.errors),r=e.length),S(C.alertLabels,{instancePath:t+"/monitoring/alertLabels",parentData:C,parentDataProperty:"alertLabels",rootData:h})||(e=e===null?S.errors:
e.concat(S.errors),r=e.length)}else{let s={instancePath:t+"/monitoring",schemaPath:"#/properties/monitoring/type",keyword:"type",params:{type:"object"}};e===null?
e=[s]:e.push(s),r++}let V=o.fleet;if(V&&typeof V=="object"&&!Array.isArray(V)){V.enabled===void 0&&(V.enabled=!0),V.autoImport===void 0&&(V.autoImport=!0),V.clusterSet===
void 0&&(V.clusterSet="default"),V.labels===void 0&&(V.labels={});for(let s in V)if(!(s==="enabled"||s==="autoImport"||s==="clusterSet"||s==="labels")){let a={instancePath:t+
"/fleet",schemaPath:"#/properties/fleet/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),r++}if(typeof V.
enabled!="boolean"){let s={instancePath:t+"/fleet/enabled",schemaPath:"#/properties/fleet/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[s]:e.push(s),r++}if(typeof V.autoImport!="boolean"){let s={instancePath:t+"/fleet/autoImport",schemaPath:"#/properties/fleet/properties/autoImport/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),r++}P(V.clusterSet,{instancePath:t+"/fleet/clusterSet",parentData:V,parentDataProperty:"clusterSet",rootData:h})||
(e=e===null?P.errors:e.concat(P.errors),r=e.length),S(V.labels,{instancePath:t+"/fleet/labels",parentData:V,parentDataProperty:"labels",rootData:h})||(e=e===null?
S.errors:e.concat(S.errors),r=e.length)}else{let s={instancePath:t+"/fleet",schemaPath:"#/properties/fleet/type",keyword:"type",params:{type:"object"}};e===null?
e=[s]:e.push(s),r++}let W=o.gitops;if(W&&typeof W=="object"&&!Array.isArray(W)){W.enabled===void 0&&(W.enabled=!0),W.namespace===void 0&&(W.namespace="openshift\
-gitops"),W.labels===void 0&&(W.labels={});for(let s in W)if(!(s==="enabled"||s==="namespace"||s==="labels")){let a={instancePath:t+"/gitops",schemaPath:"#/prop\
erties/gitops/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),r++}if(typeof W.enabled!="boolean"){let s={
instancePath:t+"/gitops/enabled",schemaPath:"#/properties/gitops/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),r++}P(
W.namespace,{instancePath:t+"/gitops/namespace",parentData:W,parentDataProperty:"namespace",rootData:h})||(e=e===null?P.errors:e.concat(P.errors),r=e.length),S(
W.labels,{instancePath:t+"/gitops/labels",parentData:W,parentDataProperty:"labels",rootData:h})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)}else{let s={
instancePath:t+"/gitops",schemaPath:"#/properties/gitops/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}let j=o.threatDetection;if(j&&
typeof j=="object"&&!Array.isArray(j)){j.engine===void 0&&(j.engine="Falco"),j.hubNamespace===void 0&&(j.hubNamespace="threat-detection"),j.guestNamespace===void 0&&
(j.guestNamespace="threat-detection"),j.minimumPriority===void 0&&(j.minimumPriority="notice"),j.quarantineRules===void 0&&(j.quarantineRules=["Terminal shell i\
n container","Drop and execute new binary in container"]),j.terminateRules===void 0&&(j.terminateRules=[]);for(let p in j)if(!(p==="engine"||p==="hubNamespace"||
p==="guestNamespace"||p==="minimumPriority"||p==="alertmanager"||p==="triage"||p==="quarantineRules"||p==="terminateRules")){let d={instancePath:t+"/threatDetec\
tion",schemaPath:"#/properties/threatDetection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[d]:e.push(d),r++}
let s=j.engine;if(typeof s!="string"){let p={instancePath:t+"/threatDetection/engine",schemaPath:"#/properties/threatDetection/properties/engine/type",keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(!(s==="Falco"||s==="Tetragon")){let p={instancePath:t+"/threatDetection/engine",schemaPath:"#/prop\
erties/threatDetection/properties/engine/enum",keyword:"enum",params:{allowedValues:B.properties.threatDetection.properties.engine.enum}};e===null?e=[p]:e.push(
p),r++}P(j.hubNamespace,{instancePath:t+"/threatDetection/hubNamespace",parentData:j,parentDataProperty:"hubNamespace",rootData:h})||(e=e===null?P.errors:e.concat(
P.errors),r=e.length),P(j.guestNamespace,{instancePath:t+"/threatDetection/guestNamespace",parentData:j,parentDataProperty:"guestNamespace",rootData:h})||(e=e===
null?P.errors:e.concat(P.errors),r=e.length);let a=j.minimumPriority;if(typeof a!="string"){let p={instancePath:t+"/threatDetection/minimumPriority",schemaPath:"\
#/properties/threatDetection/properties/minimumPriority/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(!(a==="emergency"||a==="ale\
rt"||a==="critical"||a==="error"||a==="warning"||a==="notice"||a==="informational"||a==="debug")){let p={instancePath:t+"/threatDetection/minimumPriority",schemaPath:"\
#/properties/threatDetection/properties/minimumPriority/enum",keyword:"enum",params:{allowedValues:B.properties.threatDetection.properties.minimumPriority.enum}};
e===null?e=[p]:e.push(p),r++}j.alertmanager!==void 0&&(J(j.alertmanager,{instancePath:t+"/threatDetection/alertmanager",parentData:j,parentDataProperty:"alertma\
nager",rootData:h})||(e=e===null?J.errors:e.concat(J.errors),r=e.length)),j.triage!==void 0&&(J(j.triage,{instancePath:t+"/threatDetection/triage",parentData:j,
parentDataProperty:"triage",rootData:h})||(e=e===null?J.errors:e.concat(J.errors),r=e.length));let i=j.quarantineRules;if(Array.isArray(i)){if(i.length>100){let l={
instancePath:t+"/threatDetection/quarantineRules",schemaPath:"#/properties/threatDetection/properties/quarantineRules/maxItems",keyword:"maxItems",params:{limit:100}};
e===null?e=[l]:e.push(l),r++}let p=i.length;for(let l=0;l<p;l++){let c=i[l];if(typeof c=="string"){if(k(c)>200){let y={instancePath:t+"/threatDetection/quaranti\
neRules/"+l,schemaPath:"#/properties/threatDetection/properties/quarantineRules/items/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[y]:e.push(y),
r++}if(k(c)<1){let y={instancePath:t+"/threatDetection/quarantineRules/"+l,schemaPath:"#/properties/threatDetection/properties/quarantineRules/items/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:t+"/threatDetection/quarantineRules/"+l,schemaPath:"#/properties/th\
reatDetection/properties/quarantineRules/items/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}let d=i.length,u;if(d>1){let l={};for(;d--;){
let c=i[d];if(typeof c=="string"){if(typeof l[c]=="number"){u=l[c];let y={instancePath:t+"/threatDetection/quarantineRules",schemaPath:"#/properties/threatDetec\
tion/properties/quarantineRules/uniqueItems",keyword:"uniqueItems",params:{i:d,j:u}};e===null?e=[y]:e.push(y),r++;break}l[c]=d}}}}else{let p={instancePath:t+"/t\
hreatDetection/quarantineRules",schemaPath:"#/properties/threatDetection/properties/quarantineRules/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.
push(p),r++}let n=j.terminateRules;if(Array.isArray(n)){if(n.length>100){let l={instancePath:t+"/threatDetection/terminateRules",schemaPath:"#/properties/threat\
Detection/properties/terminateRules/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[l]:e.push(l),r++}let p=n.length;for(let l=0;l<p;l++){let c=n[l];
if(typeof c=="string"){if(k(c)>200){let y={instancePath:t+"/threatDetection/terminateRules/"+l,schemaPath:"#/properties/threatDetection/properties/terminateRule\
s/items/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[y]:e.push(y),r++}if(k(c)<1){let y={instancePath:t+"/threatDetection/terminateRules/"+l,schemaPath:"\
#/properties/threatDetection/properties/terminateRules/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:t+
"/threatDetection/terminateRules/"+l,schemaPath:"#/properties/threatDetection/properties/terminateRules/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[y]:e.push(y),r++}}let d=n.length,u;if(d>1){let l={};for(;d--;){let c=n[d];if(typeof c=="string"){if(typeof l[c]=="number"){u=l[c];let y={instancePath:t+"/thr\
eatDetection/terminateRules",schemaPath:"#/properties/threatDetection/properties/terminateRules/uniqueItems",keyword:"uniqueItems",params:{i:d,j:u}};e===null?e=
[y]:e.push(y),r++;break}l[c]=d}}}}else{let p={instancePath:t+"/threatDetection/terminateRules",schemaPath:"#/properties/threatDetection/properties/terminateRule\
s/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}else{let s={instancePath:t+"/threatDetection",schemaPath:"#/properties/threatDetecti\
on/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}let A=o.bastion;if(A&&typeof A=="object"&&!Array.isArray(A)){A.images===void 0&&(A.
images={"centos-stream-10":"docker://quay.io/containerdisks/centos-stream:10",fedora:"docker://quay.io/containerdisks/fedora:latest"}),A.image===void 0&&(A.image=
"centos-stream-10"),A.size===void 0&&(A.size="small"),A.diskSize===void 0&&(A.diskSize="30Gi"),A.storageClass===void 0&&(A.storageClass="ceph-block"),A.user===void 0&&
(A.user="cloud-user");for(let i in A)if(!(i==="images"||i==="image"||i==="size"||i==="diskSize"||i==="storageClass"||i==="user")){let n={instancePath:t+"/bastio\
n",schemaPath:"#/properties/bastion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[n]:e.push(n),r++}let s=A.images;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length>50){let i={instancePath:t+"/bastion/images",schemaPath:"#/properties/bastion/properties/im\
ages/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[i]:e.push(i),r++}if(Object.keys(s).length<1){let i={instancePath:t+"/bastion/images",
schemaPath:"#/properties/bastion/properties/images/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[i]:e.push(i),r++}for(let i in s){let n=r;
if(typeof i=="string"&&!Ce.test(i)){let p={instancePath:t+"/bastion/images",schemaPath:"#/properties/bastion/properties/images/propertyNames/pattern",keyword:"p\
attern",params:{pattern:"^[a-z0-9]([-.a-z0-9]{0,60}[a-z0-9])?$"},propertyName:i};e===null?e=[p]:e.push(p),r++}var x=n===r;if(!x){let p={instancePath:t+"/bastion\
/images",schemaPath:"#/properties/bastion/properties/images/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[p]:e.push(p),r++}}for(let i in s){
let n=s[i];if(typeof n=="string"){if(!Ve.test(n)){let p={instancePath:t+"/bastion/images/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/bas\
tion/properties/images/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^docker://[^\\s]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+
"/bastion/images/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/bastion/properties/images/additionalProperties/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{let i={instancePath:t+"/bastion/images",schemaPath:"#/properties/bastion/properties/images/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}if(typeof A.image!="string"){let i={instancePath:t+"/bastion/image",schemaPath:"#/properties/bastion/pr\
operties/image/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(typeof A.size!="string"){let i={instancePath:t+"/bastion/size",schemaPath:"\
#/properties/bastion/properties/size/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(I(A.diskSize,{instancePath:t+"/bastion/diskSiz\
e",parentData:A,parentDataProperty:"diskSize",rootData:h})||(e=e===null?I.errors:e.concat(I.errors),r=e.length),typeof A.storageClass!="string"){let i={instancePath:t+
"/bastion/storageClass",schemaPath:"#/properties/bastion/properties/storageClass/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}let a=A.
user;if(typeof a=="string"){if(!Te.test(a)){let i={instancePath:t+"/bastion/user",schemaPath:"#/properties/bastion/properties/user/pattern",keyword:"pattern",params:{
pattern:"^[a-z_][-a-z0-9_]{0,31}$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/bastion/user",schemaPath:"#/properties/bastion/properties/user/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}else{let s={instancePath:t+"/bastion",schemaPath:"#/properties/bastion/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}if(o.proxy!==void 0){let s=o.proxy;if(s&&typeof s=="object"&&!Array.isArray(s)){s.noProxy===void 0&&(s.
noProxy=[]);for(let i in s)if(!(i==="httpProxy"||i==="httpsProxy"||i==="noProxy"||i==="trustedCAConfigMap")){let n={instancePath:t+"/proxy",schemaPath:"#/proper\
ties/proxy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[n]:e.push(n),r++}s.httpProxy!==void 0&&(J(s.httpProxy,
{instancePath:t+"/proxy/httpProxy",parentData:s,parentDataProperty:"httpProxy",rootData:h})||(e=e===null?J.errors:e.concat(J.errors),r=e.length)),s.httpsProxy!==
void 0&&(J(s.httpsProxy,{instancePath:t+"/proxy/httpsProxy",parentData:s,parentDataProperty:"httpsProxy",rootData:h})||(e=e===null?J.errors:e.concat(J.errors),r=
e.length));let a=s.noProxy;if(Array.isArray(a)){if(a.length>100){let d={instancePath:t+"/proxy/noProxy",schemaPath:"#/properties/proxy/properties/noProxy/maxIte\
ms",keyword:"maxItems",params:{limit:100}};e===null?e=[d]:e.push(d),r++}let i=a.length;for(let d=0;d<i;d++)H(a[d],{instancePath:t+"/proxy/noProxy/"+d,parentData:a,
parentDataProperty:d,rootData:h})||(e=e===null?H.errors:e.concat(H.errors),r=e.length);let n=a.length,p;if(n>1){e:for(;n--;)for(p=n;p--;)if(fe(a[n],a[p])){let d={
instancePath:t+"/proxy/noProxy",schemaPath:"#/properties/proxy/properties/noProxy/uniqueItems",keyword:"uniqueItems",params:{i:n,j:p}};e===null?e=[d]:e.push(d),
r++;break e}}}else{let i={instancePath:t+"/proxy/noProxy",schemaPath:"#/properties/proxy/properties/noProxy/type",keyword:"type",params:{type:"array"}};e===null?
e=[i]:e.push(i),r++}s.trustedCAConfigMap!==void 0&&(P(s.trustedCAConfigMap,{instancePath:t+"/proxy/trustedCAConfigMap",parentData:s,parentDataProperty:"trustedC\
AConfigMap",rootData:h})||(e=e===null?P.errors:e.concat(P.errors),r=e.length))}else{let a={instancePath:t+"/proxy",schemaPath:"#/properties/proxy/type",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}let ye=o.registryMirrors;if(Array.isArray(ye)){if(ye.length>50){let a={instancePath:t+"/registryMirr\
ors",schemaPath:"#/properties/registryMirrors/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[a]:e.push(a),r++}let s=ye.length;for(let a=0;a<s;a++){
let i=ye[a];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.source===void 0){let n={instancePath:t+"/registryMirrors/"+a,schemaPath:"#/properties/registryMirr\
ors/items/required",keyword:"required",params:{missingProperty:"source"}};e===null?e=[n]:e.push(n),r++}if(i.mirrors===void 0){let n={instancePath:t+"/registryMi\
rrors/"+a,schemaPath:"#/properties/registryMirrors/items/required",keyword:"required",params:{missingProperty:"mirrors"}};e===null?e=[n]:e.push(n),r++}for(let n in i)
if(!(n==="source"||n==="mirrors")){let p={instancePath:t+"/registryMirrors/"+a,schemaPath:"#/properties/registryMirrors/items/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:n}};e===null?e=[p]:e.push(p),r++}if(i.source!==void 0){let n=i.source;if(typeof n=="string"){if(k(n)<1){let p={instancePath:t+
"/registryMirrors/"+a+"/source",schemaPath:"#/properties/registryMirrors/items/properties/source/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:
e.push(p),r++}}else{let p={instancePath:t+"/registryMirrors/"+a+"/source",schemaPath:"#/properties/registryMirrors/items/properties/source/type",keyword:"type",
params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(i.mirrors!==void 0){let n=i.mirrors;if(Array.isArray(n)){if(n.length>20){let d={instancePath:t+"/regist\
ryMirrors/"+a+"/mirrors",schemaPath:"#/properties/registryMirrors/items/properties/mirrors/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[d]:e.push(
d),r++}if(n.length<1){let d={instancePath:t+"/registryMirrors/"+a+"/mirrors",schemaPath:"#/properties/registryMirrors/items/properties/mirrors/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[d]:e.push(d),r++}let p=n.length;for(let d=0;d<p;d++){let u=n[d];if(typeof u=="string"){if(k(u)<1){let l={instancePath:t+
"/registryMirrors/"+a+"/mirrors/"+d,schemaPath:"#/properties/registryMirrors/items/properties/mirrors/items/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/registryMirrors/"+a+"/mirrors/"+d,schemaPath:"#/properties/registryMirrors/items/properties/mirrors/items\
/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let p={instancePath:t+"/registryMirrors/"+a+"/mirrors",schemaPath:"#/propertie\
s/registryMirrors/items/properties/mirrors/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}}else{let n={instancePath:t+"/registryMirro\
rs/"+a,schemaPath:"#/properties/registryMirrors/items/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}}else{let s={instancePath:t+"/r\
egistryMirrors",schemaPath:"#/properties/registryMirrors/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}if(o.trustBundle!==void 0){let s=o.
trustBundle;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.configMapName===void 0){let a={instancePath:t+"/trustBundle",schemaPath:"#/properties/trustBundle/\
required",keyword:"required",params:{missingProperty:"configMapName"}};e===null?e=[a]:e.push(a),r++}for(let a in s)if(a!=="configMapName"){let i={instancePath:t+
"/trustBundle",schemaPath:"#/properties/trustBundle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[i]:e.push(i),
r++}s.configMapName!==void 0&&(P(s.configMapName,{instancePath:t+"/trustBundle/configMapName",parentData:s,parentDataProperty:"configMapName",rootData:h})||(e=e===
null?P.errors:e.concat(P.errors),r=e.length))}else{let a={instancePath:t+"/trustBundle",schemaPath:"#/properties/trustBundle/type",keyword:"type",params:{type:"\
object"}};e===null?e=[a]:e.push(a),r++}}let re=o.certificates;if(re&&typeof re=="object"&&!Array.isArray(re)){re.enabled===void 0&&(re.enabled=!0),re.issuerRef===
void 0&&(re.issuerRef={});for(let a in re)if(!(a==="enabled"||a==="issuerRef")){let i={instancePath:t+"/certificates",schemaPath:"#/properties/certificates/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[i]:e.push(i),r++}if(typeof re.enabled!="boolean"){let a={instancePath:t+
"/certificates/enabled",schemaPath:"#/properties/certificates/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),r++}let s=re.
issuerRef;if(s&&typeof s=="object"&&!Array.isArray(s)){s.kind===void 0&&(s.kind="ClusterIssuer"),s.name===void 0&&(s.name="company");for(let i in s)if(!(i==="ki\
nd"||i==="name")){let n={instancePath:t+"/certificates/issuerRef",schemaPath:"#/properties/certificates/properties/issuerRef/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:i}};e===null?e=[n]:e.push(n),r++}let a=s.kind;if(typeof a!="string"){let i={instancePath:t+"/certificates/issuerRef\
/kind",schemaPath:"#/properties/certificates/properties/issuerRef/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(!(a===
"ClusterIssuer"||a==="Issuer")){let i={instancePath:t+"/certificates/issuerRef/kind",schemaPath:"#/properties/certificates/properties/issuerRef/properties/kind/\
enum",keyword:"enum",params:{allowedValues:B.properties.certificates.properties.issuerRef.properties.kind.enum}};e===null?e=[i]:e.push(i),r++}P(s.name,{instancePath:t+
"/certificates/issuerRef/name",parentData:s,parentDataProperty:"name",rootData:h})||(e=e===null?P.errors:e.concat(P.errors),r=e.length)}else{let a={instancePath:t+
"/certificates/issuerRef",schemaPath:"#/properties/certificates/properties/issuerRef/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}else{
let s={instancePath:t+"/certificates",schemaPath:"#/properties/certificates/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}let K=o.quota;
if(K&&typeof K=="object"&&!Array.isArray(K)){K.enabled===void 0&&(K.enabled=!0),K.headroomPercent===void 0&&(K.headroomPercent=25),K.controlPlane===void 0&&(K.controlPlane=
{});for(let i in K)if(!(i==="enabled"||i==="headroomPercent"||i==="controlPlane")){let n={instancePath:t+"/quota",schemaPath:"#/properties/quota/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[n]:e.push(n),r++}if(typeof K.enabled!="boolean"){let i={instancePath:t+"/quota/\
enabled",schemaPath:"#/properties/quota/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),r++}let s=K.headroomPercent;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s))){let i={instancePath:t+"/quota/headroomPercent",schemaPath:"#/properties/quota/properties/headroomPercent/type",keyword:"type",params:{
type:"integer"}};e===null?e=[i]:e.push(i),r++}if(typeof s=="number"){if(s>200||isNaN(s)){let i={instancePath:t+"/quota/headroomPercent",schemaPath:"#/properties\
/quota/properties/headroomPercent/maximum",keyword:"maximum",params:{comparison:"<=",limit:200}};e===null?e=[i]:e.push(i),r++}if(s<0||isNaN(s)){let i={instancePath:t+
"/quota/headroomPercent",schemaPath:"#/properties/quota/properties/headroomPercent/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.
push(i),r++}}let a=K.controlPlane;if(a&&typeof a=="object"&&!Array.isArray(a)){a.cpu===void 0&&(a.cpu="16"),a.memory===void 0&&(a.memory="48Gi"),a.storage===void 0&&
(a.storage="2Ti");for(let i in a)if(!(i==="cpu"||i==="memory"||i==="storage")){let n={instancePath:t+"/quota/controlPlane",schemaPath:"#/properties/quota/proper\
ties/controlPlane/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[n]:e.push(n),r++}I(a.cpu,{instancePath:t+"/quo\
ta/controlPlane/cpu",parentData:a,parentDataProperty:"cpu",rootData:h})||(e=e===null?I.errors:e.concat(I.errors),r=e.length),I(a.memory,{instancePath:t+"/quota/\
controlPlane/memory",parentData:a,parentDataProperty:"memory",rootData:h})||(e=e===null?I.errors:e.concat(I.errors),r=e.length),I(a.storage,{instancePath:t+"/qu\
ota/controlPlane/storage",parentData:a,parentDataProperty:"storage",rootData:h})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)}else{let i={instancePath:t+
"/quota/controlPlane",schemaPath:"#/properties/quota/properties/controlPlane/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}else{let s={
instancePath:t+"/quota",schemaPath:"#/properties/quota/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}let te=o.ttl;if(te&&typeof te==
"object"&&!Array.isArray(te)){te.steadySeconds===void 0&&(te.steadySeconds=60),te.waitingSeconds===void 0&&(te.waitingSeconds=15);for(let i in te)if(!(i==="stea\
dySeconds"||i==="waitingSeconds")){let n={instancePath:t+"/ttl",schemaPath:"#/properties/ttl/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[n]:e.push(n),r++}let s=te.steadySeconds;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let i={instancePath:t+"/ttl/steadySeconds",schemaPath:"#/proper\
ties/ttl/properties/steadySeconds/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),r++}if(typeof s=="number"){if(s>60||isNaN(s)){let i={instancePath:t+
"/ttl/steadySeconds",schemaPath:"#/properties/ttl/properties/steadySeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:60}};e===null?e=[i]:e.push(i),
r++}if(s<10||isNaN(s)){let i={instancePath:t+"/ttl/steadySeconds",schemaPath:"#/properties/ttl/properties/steadySeconds/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:10}};e===null?e=[i]:e.push(i),r++}}let a=te.waitingSeconds;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let i={instancePath:t+"/ttl/waitingSeconds",schemaPath:"\
#/properties/ttl/properties/waitingSeconds/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),r++}if(typeof a=="number"){if(a>60||isNaN(a)){
let i={instancePath:t+"/ttl/waitingSeconds",schemaPath:"#/properties/ttl/properties/waitingSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:60}};
e===null?e=[i]:e.push(i),r++}if(a<5||isNaN(a)){let i={instancePath:t+"/ttl/waitingSeconds",schemaPath:"#/properties/ttl/properties/waitingSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:5}};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t+"/ttl",schemaPath:"#/properties/ttl/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),r++}let le=o.limits;if(le&&typeof le=="object"&&!Array.isArray(le)){le.resources===void 0&&(le.resources=50);for(let a in le)
if(a!=="resources"){let i={instancePath:t+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[i]:e.push(i),r++}let s=le.resources;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let a={instancePath:t+"/limits/resources",schemaPath:"#/properties/\
limits/properties/resources/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),r++}if(typeof s=="number"){if(s>50||isNaN(s)){let a={instancePath:t+
"/limits/resources",schemaPath:"#/properties/limits/properties/resources/maximum",keyword:"maximum",params:{comparison:"<=",limit:50}};e===null?e=[a]:e.push(a),
r++}if(s<30||isNaN(s)){let a={instancePath:t+"/limits/resources",schemaPath:"#/properties/limits/properties/resources/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:30}};e===null?e=[a]:e.push(a),r++}}}else{let s={instancePath:t+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"}};
e===null?e=[s]:e.push(s),r++}}else{let D={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[D]:e.push(D),r++}return De.errors=
e,r===0}var rr={title:"Platform",type:"object",additionalProperties:!1,properties:{apiVersion:{type:"string",enum:["aerodrome.dev/v1alpha1"]},kind:{type:"string",
enum:["Platform"]},versions:{type:"object",additionalProperties:!1,default:{},properties:{default:{type:"string",pattern:"^[0-9]+\\.[0-9]+(\\.[0-9]+)?$",title:"\
a minor or a release",example:"4.20",default:"4.20"},releases:{type:"array",minItems:1,maxItems:200,items:{type:"object",additionalProperties:!1,required:["vers\
ion","image"],properties:{version:{type:"string",pattern:"^[0-9]+\\.[0-9]+\\.[0-9]+(-(ec|rc)\\.[0-9]+)?$",title:"a release",example:"4.20.6"},image:{type:"strin\
g",minLength:1,maxLength:500,pattern:"^[^\\s]+$",title:"an image",example:"quay.io/openshift-release-dev/ocp-release:4.20.6-multi"},channels:{type:"array",minItems:1,
uniqueItems:!0,items:{type:"string",enum:["candidate","fast","stable","eus"]},default:["candidate","fast","stable","eus"]}}},default:[{version:"4.19.15",image:"\
quay.io/openshift-release-dev/ocp-release:4.19.15-multi",channels:["candidate","fast","stable"]},{version:"4.19.17",image:"quay.io/openshift-release-dev/ocp-rel\
ease:4.19.17-multi",channels:["candidate","fast","stable"]},{version:"4.19.18",image:"quay.io/openshift-release-dev/ocp-release:4.19.18-multi",channels:["candid\
ate","fast","stable"]},{version:"4.20.4",image:"quay.io/openshift-release-dev/ocp-release:4.20.4-multi"},{version:"4.20.5",image:"quay.io/openshift-release-dev/\
ocp-release:4.20.5-multi"},{version:"4.20.6",image:"quay.io/openshift-release-dev/ocp-release:4.20.6-multi"}]}}},sites:{type:"array",minItems:1,maxItems:15,items:{
type:"object",additionalProperties:!1,required:["name"],properties:{name:{type:"string",maxLength:15,pattern:"^[a-z]([-a-z0-9]*[a-z0-9])?$",title:"a name of low\
er-case letters, digits and dashes that starts with a letter"},zone:{type:"string",minLength:1,maxLength:63,pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",
title:"a label value"}}},default:[{name:"site-a"},{name:"site-b"},{name:"site-c"}]},sizes:{type:"object",minProperties:1,maxProperties:50,propertyNames:{pattern:"\
^[a-z]([-a-z0-9]{0,30}[a-z0-9])?$",title:"a name of at most 32 lower-case letters, digits and dashes that starts with a letter"},additionalProperties:{type:"obj\
ect",additionalProperties:!1,required:["cores","memory"],properties:{cores:{type:"integer",minimum:1,maximum:256},memory:{$ref:"#/$defs/quantity"},rootVolumeSize:{
$ref:"#/$defs/quantity"}}},default:{small:{cores:4,memory:"16Gi"},medium:{cores:8,memory:"32Gi"},large:{cores:16,memory:"64Gi"},xlarge:{cores:32,memory:"128Gi"}}},
gpus:{type:"object",maxProperties:50,propertyNames:{pattern:"^[a-z0-9]([-a-z0-9]{0,30}[a-z0-9])?$",title:"a name of at most 32 lower-case letters, digits and da\
shes"},additionalProperties:{type:"object",additionalProperties:!1,required:["deviceName"],properties:{deviceName:{type:"string",minLength:1,maxLength:253,pattern:"\
^[^\\s]+$",title:"a device name",example:"nvidia.com/GA100_A100_PCIE_40GB"},sites:{type:"array",minItems:1,uniqueItems:!0,items:{type:"string"}},maxPerNode:{type:"\
integer",minimum:1,maximum:16,default:8}}},default:{a100:{deviceName:"nvidia.com/GA100_A100_PCIE_40GB"}}},storage:{type:"object",additionalProperties:!1,default:{},
properties:{classes:{type:"object",minProperties:1,maxProperties:50,additionalProperties:{type:"object",additionalProperties:!1,properties:{accessModes:{type:"a\
rray",minItems:1,uniqueItems:!0,items:{type:"string",enum:["ReadWriteOnce","ReadWriteMany"]},default:["ReadWriteMany"]},volumeMode:{type:"string",enum:["Block",
"Filesystem"],default:"Block"}}},default:{"ceph-block":{accessModes:["ReadWriteMany"],volumeMode:"Block"},"local-nvme":{accessModes:["ReadWriteOnce"],volumeMode:"\
Filesystem"}}},rootVolume:{type:"object",additionalProperties:!1,default:{},properties:{storageClass:{type:"string",minLength:1,default:"ceph-block"},size:{$ref:"\
#/$defs/quantity",default:"120Gi"},cacheStrategy:{type:"string",enum:["PVC","None"],default:"PVC"}}},etcd:{type:"object",additionalProperties:!1,default:{},properties:{
storageClass:{type:"string",minLength:1,default:"local-nvme"}}},mapping:{type:"array",minItems:1,maxItems:50,items:{type:"object",additionalProperties:!1,required:[
"infra","guest"],properties:{infra:{type:"string",minLength:1},guest:{type:"string",minLength:1},group:{type:"string",minLength:1}}},default:[{infra:"ceph-block",
guest:"block",group:"ceph"}]},snapshotMapping:{type:"array",maxItems:50,items:{type:"object",additionalProperties:!1,required:["infra","guest"],properties:{infra:{
type:"string",minLength:1},guest:{type:"string",minLength:1},group:{type:"string",minLength:1}}},default:[{infra:"ceph-block-snapshots",guest:"block-snapshots",
group:"ceph"}]}}},networks:{type:"object",additionalProperties:!1,default:{},properties:{hubRanges:{type:"array",minItems:1,maxItems:100,items:{type:"object",additionalProperties:!1,
required:["name","cidr"],properties:{name:{type:"string",minLength:1,maxLength:60},cidr:{$ref:"#/$defs/cidr"},loadBalancers:{type:"boolean",default:!1}}},default:[
{name:"hub pods",cidr:"10.128.0.0/14"},{name:"hub services",cidr:"172.30.0.0/16"},{name:"hub machines",cidr:"10.0.0.0/16",loadBalancers:!0},{name:"hub OVN join \
switch",cidr:"100.64.0.0/16"},{name:"hub OVN transit switch",cidr:"100.88.0.0/16"},{name:"link-local and OVN masquerade",cidr:"169.254.0.0/16"}]},podCIDR:{$ref:"\
#/$defs/cidr",default:"10.132.0.0/14"},serviceCIDR:{$ref:"#/$defs/cidr",default:"172.31.0.0/16"},hostPrefix:{type:"integer",minimum:16,maximum:126,default:23},apiServer:{
type:"object",additionalProperties:!1,default:{},properties:{address:{$ref:"#/$defs/address",default:"172.20.0.1"},port:{$ref:"#/$defs/port",default:6443}}},managementCIDRs:{
type:"array",minItems:1,maxItems:100,uniqueItems:!0,items:{$ref:"#/$defs/cidr"},default:["10.128.0.0/14","10.0.0.0/16"]},tunnelPort:{$ref:"#/$defs/port",default:8472},
hubTunnelPorts:{type:"array",maxItems:10,uniqueItems:!0,items:{$ref:"#/$defs/port"},default:[6081,4789]},healthPort:{$ref:"#/$defs/port",default:9940},mtu:{type:"\
integer",minimum:0,maximum:9216,default:0},multiqueue:{type:"boolean",default:!1}}},baseDomain:{$ref:"#/$defs/domain",default:"k8s.example.com"},hubIngress:{type:"\
object",additionalProperties:!1,default:{},properties:{domain:{$ref:"#/$defs/domain",default:"apps.hub.example.com"},address:{$ref:"#/$defs/address"}}},addresses:{
type:"object",additionalProperties:!1,default:{},properties:{namespace:{$ref:"#/$defs/name",default:"metallb-system"},api:{type:"object",additionalProperties:!1,
default:{},properties:{ranges:{$ref:"#/$defs/ranges",default:["192.0.2.0/24"]}}},ingress:{type:"object",additionalProperties:!1,default:{},properties:{ranges:{$ref:"\
#/$defs/ranges",default:["198.51.100.0/24"]},perCluster:{type:"integer",minimum:1,maximum:64,default:4}}},advertisement:{type:"object",additionalProperties:!1,default:{},
properties:{type:{type:"string",enum:["L2","BGP"],default:"L2"},interfaces:{type:"array",maxItems:20,items:{$ref:"#/$defs/shortText"},default:[]},peers:{type:"a\
rray",maxItems:20,items:{$ref:"#/$defs/name"},default:[]},communities:{type:"array",maxItems:20,items:{$ref:"#/$defs/shortText"},default:[]},nodeSelector:{$ref:"\
#/$defs/labels",default:{}}}}}},secretStore:{type:"object",additionalProperties:!1,default:{},properties:{kind:{type:"string",enum:["ClusterSecretStore","Secret\
Store"],default:"ClusterSecretStore"},name:{$ref:"#/$defs/name",default:"platform"},refreshInterval:{$ref:"#/$defs/duration",default:"1h"},paths:{type:"object",
additionalProperties:!1,default:{},properties:{pullSecret:{$ref:"#/$defs/secretPath",default:{key:"platform/pull-secret",property:"dockerconfigjson"}},sshKey:{$ref:"\
#/$defs/secretPath",default:{key:"platform/ssh-key",property:"publicKey"}},oidcClientSecret:{$ref:"#/$defs/secretPath",default:{key:"clusters/{namespace}/{name}\
/oidc",property:"clientSecret"}},auditWebhook:{$ref:"#/$defs/secretPath",default:{key:"clusters/{namespace}/{name}/audit-webhook",property:"kubeconfig"}},etcdKey:{
$ref:"#/$defs/secretPath",default:{key:"clusters/{namespace}/{name}/etcd",property:"key"}},gitops:{$ref:"#/$defs/secretPath",default:{key:"clusters/{namespace}/\
{name}/gitops",property:"config"}}}}}},identity:{type:"object",additionalProperties:!1,default:{},properties:{name:{$ref:"#/$defs/name",default:"company"},issuer:{
$ref:"#/$defs/https",default:"https://login.example.com/realms/platform"},clientID:{type:"string",minLength:1,maxLength:200,default:"openshift-{name}"},kubeconfigClientID:{
type:"string",minLength:1,maxLength:200,default:"kubernetes"},claims:{type:"object",additionalProperties:!1,default:{},properties:{preferredUsername:{$ref:"#/$d\
efs/claims",default:["preferred_username"]},name:{$ref:"#/$defs/claims",default:["name"]},email:{$ref:"#/$defs/claims",default:["email"]},groups:{$ref:"#/$defs/\
claims",default:["groups"]}}},extraScopes:{type:"array",maxItems:20,uniqueItems:!0,items:{$ref:"#/$defs/shortText"},default:["profile","email","groups"]},caConfigMap:{
$ref:"#/$defs/name"},admins:{type:"array",maxItems:20,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:200},default:["platform-admins"]}}},charts:{type:"\
object",additionalProperties:!1,default:{},properties:{cilium:{$ref:"#/$defs/chart",default:{repository:"https://helm.cilium.io",name:"cilium",version:"1.19.6"}},
tetragon:{$ref:"#/$defs/chart",default:{repository:"https://helm.cilium.io",name:"tetragon",version:"1.7.0"}},falco:{$ref:"#/$defs/chart",default:{repository:"h\
ttps://falcosecurity.github.io/charts",name:"falco",version:"9.1.0"}},falcosidekick:{$ref:"#/$defs/chart",default:{repository:"https://falcosecurity.github.io/c\
harts",name:"falcosidekick",version:"0.14.0"}}}},addons:{type:"object",maxProperties:50,propertyNames:{pattern:"^[a-z]([-a-z0-9]{0,30}[a-z0-9])?$",title:"a name\
 of at most 32 lower-case letters, digits and dashes that starts with a letter"},additionalProperties:{type:"object",additionalProperties:!1,required:["chart","\
namespace"],properties:{description:{type:"string",maxLength:200},chart:{$ref:"#/$defs/chart"},namespace:{$ref:"#/$defs/name"},namespaceLabels:{$ref:"#/$defs/la\
bels",default:{}},values:{$ref:"#/$defs/anything",default:{}},objects:{type:"array",maxItems:5,items:{type:"object",required:["apiVersion","kind","metadata"]},default:[]},
enabledByDefault:{type:"boolean",default:!1}}},default:{kyverno:{chart:{repository:"https://kyverno.github.io/kyverno",name:"kyverno",version:"3.9.0"},namespace:"\
kyverno",values:{admissionController:{replicas:3}},objects:[{apiVersion:"kyverno.io/v1",kind:"ClusterPolicy",metadata:{name:"disallow-latest-tag"},spec:{background:!0,
rules:[{name:"require-image-tag",match:{any:[{resources:{kinds:["Pod"]}}]},exclude:{any:[{resources:{namespaces:["openshift-*","kube-*"]}}]},validate:{failureAction:"\
Audit",message:"An image needs a tag other than latest.",pattern:{spec:{containers:[{image:"*:* & !*:latest"}]}}}}]}}]},"cert-manager":{chart:{repository:"https\
://charts.jetstack.io",name:"cert-manager",version:"v1.20.2"},namespace:"cert-manager",values:{crds:{enabled:!0}},objects:[{apiVersion:"cert-manager.io/v1",kind:"\
ClusterIssuer",metadata:{name:"company"},spec:{acme:{server:"https://acme.example.com/directory",privateKeySecretRef:{name:"company-acme-account"},solvers:[{http01:{
ingress:{}}}]}}}]},"external-secrets":{chart:{repository:"https://charts.external-secrets.io",name:"external-secrets",version:"2.9.0"},namespace:"external-secre\
ts"}}},policyEngine:{type:"string",minLength:1},hypershift:{type:"object",additionalProperties:!1,default:{},properties:{operatorLevel:{type:"string",enum:["v0.\
1.75","v0.1.81"],default:"v0.1.81"},supportedVersions:{type:"object",additionalProperties:!1,default:{},properties:{namespace:{$ref:"#/$defs/name",default:"hype\
rshift"},name:{$ref:"#/$defs/name",default:"supported-versions"}}},nodeSelector:{$ref:"#/$defs/labels",default:{}},tolerations:{type:"array",maxItems:25,items:{
type:"object",additionalProperties:!1,properties:{key:{type:"string",minLength:1},operator:{type:"string",enum:["Exists","Equal"]},value:{type:"string"},effect:{
type:"string",enum:["NoSchedule","PreferNoSchedule","NoExecute"]}}},default:[]},disabledCapabilities:{type:"array",uniqueItems:!0,items:{type:"string",enum:["Im\
ageRegistry","openshift-samples","Insights","baremetal","Console","NodeTuning","Ingress"]},default:[]},liveMigrateOnDrain:{type:"boolean",default:!1},fips:{type:"\
boolean",default:!1}}},tiers:{type:"object",additionalProperties:!1,default:{},properties:{development:{$ref:"#/$defs/tier",default:{controlPlaneAvailability:"S\
ingleReplica",infrastructureAvailability:"SingleReplica",etcdSize:"8Gi",auditProfile:"Default",qosClass:"Burstable",deletionProtection:!1,backup:{enabled:!1,schedule:"\
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
default:{},properties:{images:{type:"object",minProperties:1,maxProperties:50,propertyNames:{pattern:"^[a-z0-9]([-.a-z0-9]{0,60}[a-z0-9])?$",title:"a name of at\
 most 62 lower-case letters, digits, dots and dashes"},additionalProperties:{type:"string",pattern:"^docker://[^\\s]+$",title:"a container disk",example:"docker\
://quay.io/containerdisks/fedora:latest"},default:{"centos-stream-10":"docker://quay.io/containerdisks/centos-stream:10",fedora:"docker://quay.io/containerdisks\
/fedora:latest"}},image:{type:"string",default:"centos-stream-10"},size:{type:"string",default:"small"},diskSize:{$ref:"#/$defs/quantity",default:"30Gi"},storageClass:{
type:"string",default:"ceph-block"},user:{type:"string",pattern:"^[a-z_][-a-z0-9_]{0,31}$",title:"a user name",default:"cloud-user"}}},proxy:{type:"object",additionalProperties:!1,
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
quantity:{type:"string",maxLength:30,pattern:"^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$",title:"a quantity",example:"16Gi"},duration:{type:"string",
maxLength:30,pattern:"^([0-9]+h)?([0-9]+m)?([0-9]+s)?$",minLength:2,title:"a duration",example:"1h30m"},cidr:{type:"string",maxLength:49,pattern:"^[0-9A-Fa-f:.]\
+/[0-9]{1,3}$",title:"a range",example:"10.132.0.0/14"},address:{type:"string",maxLength:45,pattern:"^[0-9A-Fa-f:.]+$",title:"an address",example:"192.0.2.10"},
ranges:{type:"array",minItems:1,maxItems:50,uniqueItems:!0,items:{$ref:"#/$defs/cidr"}},port:{type:"integer",minimum:1,maximum:65535},name:{type:"string",maxLength:63,
pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",title:"a name of lower-case letters, digits and dashes"},domain:{type:"string",maxLength:200,pattern:"^[a-z0-9]([-a-z0\
-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$",title:"a domain",example:"k8s.example.com"},url:{type:"string",maxLength:500,pattern:"^https?://[^\\s]+$",title:"\
an http or https URL"},https:{type:"string",maxLength:500,pattern:"^https://[^\\s?#]+$",title:"an https URL"},shortText:{type:"string",minLength:1,maxLength:100},
labels:{type:"object",maxProperties:20,additionalProperties:{type:"string",maxLength:63}},anything:{type:"object"},claims:{type:"array",minItems:1,maxItems:10,uniqueItems:!0,
items:{type:"string",minLength:1,maxLength:200}},secretPath:{type:"object",additionalProperties:!1,required:["key"],properties:{key:{type:"string",minLength:1,maxLength:500},
property:{type:"string",minLength:1,maxLength:200}}},chart:{type:"object",additionalProperties:!1,required:["repository","name","version"],properties:{repository:{
type:"string",maxLength:500,pattern:"^(https?|oci)://[^\\s]+$",title:"an https or oci URL"},name:{type:"string",minLength:1,maxLength:200},version:{type:"string",
minLength:1,maxLength:60},rollout:{type:"string",enum:["New","All"],default:"New"}}},tier:{type:"object",additionalProperties:!1,required:["controlPlaneAvailabi\
lity","infrastructureAvailability","etcdSize","auditProfile","qosClass","deletionProtection","backup","upgrade","liveMigration"],properties:{controlPlaneAvailability:{
type:"string",enum:["SingleReplica","HighlyAvailable"]},infrastructureAvailability:{type:"string",enum:["SingleReplica","HighlyAvailable"]},etcdSize:{$ref:"#/$d\
efs/quantity"},auditProfile:{type:"string",enum:["Default","WriteRequestBodies","AllRequestBodies","None"]},qosClass:{type:"string",enum:["Burstable","Guarantee\
d"]},deletionProtection:{type:"boolean"},backup:{type:"object",additionalProperties:!1,required:["enabled","schedule","retention"],properties:{enabled:{type:"bo\
olean"},schedule:{type:"string",pattern:"^(@(hourly|daily|weekly|monthly)|[^\\s]+( [^\\s]+){4})$",title:"a cron schedule",example:"0 2 * * *"},retention:{$ref:"\
#/$defs/duration"}}},upgrade:{type:"object",additionalProperties:!1,required:["maxSurge","maxUnavailable","drainTimeout","volumeDetachTimeout"],properties:{maxSurge:{
type:"integer",minimum:0,maximum:50},maxUnavailable:{type:"integer",minimum:0,maximum:50},drainTimeout:{$ref:"#/$defs/duration"},volumeDetachTimeout:{$ref:"#/$d\
efs/duration"}}},liveMigration:{type:"string",enum:["Required","Optional"]}}}}};export{rr as schema,er as validate};
