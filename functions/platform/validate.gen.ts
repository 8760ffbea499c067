// Generated from functions/platform/schema.yaml by `npm run generate`. Do not edit.
// @ts-nocheck
var Pe=(n,t)=>()=>{try{return t||n((t={exports:{}}).exports,t),t.exports}catch(w){throw t=0,w}};var xe=Pe(ke=>{"use strict";Object.defineProperty(ke,"__esModule",{value:!0});function ve(n){let t=n.length,w=0,x=0,h;for(;x<t;)w++,h=n.charCodeAt(x++),h>=55296&&
h<=56319&&x<t&&(h=n.charCodeAt(x),(h&64512)===56320&&x++);return w}ke.default=ve;ve.code='require("ajv/dist/runtime/ucs2length").default'});var qe=Pe((Ye,$e)=>{"use strict";$e.exports=function n(t,w){if(t===w)return!0;if(t&&w&&typeof t=="object"&&typeof w=="object"){if(t.constructor!==w.constructor)
return!1;var x,h,e;if(Array.isArray(t)){if(x=t.length,x!=w.length)return!1;for(h=x;h--!==0;)if(!n(t[h],w[h]))return!1;return!0}if(t.constructor===RegExp)return t.
source===w.source&&t.flags===w.flags;if(t.valueOf!==Object.prototype.valueOf)return t.valueOf()===w.valueOf();if(t.toString!==Object.prototype.toString)return t.
toString()===w.toString();if(e=Object.keys(t),x=e.length,x!==Object.keys(w).length)return!1;for(h=x;h--!==0;)if(!Object.prototype.hasOwnProperty.call(w,e[h]))return!1;
for(h=x;h--!==0;){var r=e[h];if(!n(t[r],w[r]))return!1}return!0}return t!==t&&w!==w}});var Ie=Pe(be=>{"use strict";Object.defineProperty(be,"__esModule",{value:!0});var je=qe();je.code='require("ajv/dist/runtime/equal").default';be.default=je});var rr=De,B={title:"Platform",type:"object",additionalProperties:!1,properties:{apiVersion:{type:"string",enum:["aerodrome.dev/v1alpha1"]},kind:{type:"string",enum:[
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
$ref:"#/$defs/https",default:"https://login.example.com/realms/platform"},clientID:{type:"string",minLength:1,maxLength:200,default:"openshift-{name}"},claims:{
type:"object",additionalProperties:!1,default:{},properties:{preferredUsername:{$ref:"#/$defs/claims",default:["preferred_username"]},name:{$ref:"#/$defs/claims",
default:["name"]},email:{$ref:"#/$defs/claims",default:["email"]},groups:{$ref:"#/$defs/claims",default:["groups"]}}},extraScopes:{type:"array",maxItems:20,uniqueItems:!0,
items:{$ref:"#/$defs/shortText"},default:["profile","email","groups"]},caConfigMap:{$ref:"#/$defs/name"},admins:{type:"array",maxItems:20,uniqueItems:!0,items:{
type:"string",minLength:1,maxLength:200},default:["platform-admins"]}}},charts:{type:"object",additionalProperties:!1,default:{},properties:{cilium:{$ref:"#/$de\
fs/chart",default:{repository:"https://helm.cilium.io",name:"cilium",version:"1.19.6"}},tetragon:{$ref:"#/$defs/chart",default:{repository:"https://helm.cilium.\
io",name:"tetragon",version:"1.7.0"}},falco:{$ref:"#/$defs/chart",default:{repository:"https://falcosecurity.github.io/charts",name:"falco",version:"9.1.0"}},falcosidekick:{
$ref:"#/$defs/chart",default:{repository:"https://falcosecurity.github.io/charts",name:"falcosidekick",version:"0.14.0"}}}},addons:{type:"object",maxProperties:50,
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
default:{},properties:{enabled:{type:"boolean",default:!0},authority:{type:"string",maxLength:1e5,pattern:"^-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----EN\
D CERTIFICATE-----\\s*$",title:"certificates in PEM"},issuerRef:{type:"object",additionalProperties:!1,default:{},properties:{kind:{type:"string",enum:["Cluster\
Issuer","Issuer"],default:"ClusterIssuer"},name:{$ref:"#/$defs/name",default:"company"}}}}},quota:{type:"object",additionalProperties:!1,default:{},properties:{
enabled:{type:"boolean",default:!0},headroomPercent:{type:"integer",minimum:0,maximum:200,default:25},controlPlane:{type:"object",additionalProperties:!1,default:{},
properties:{cpu:{$ref:"#/$defs/quantity",default:"16"},memory:{$ref:"#/$defs/quantity",default:"48Gi"}}}}},ttl:{type:"object",additionalProperties:!1,default:{},
properties:{steadySeconds:{type:"integer",minimum:10,maximum:60,default:60},waitingSeconds:{type:"integer",minimum:5,maximum:60,default:15}}},limits:{type:"obje\
ct",additionalProperties:!1,default:{},properties:{resources:{type:"integer",minimum:30,maximum:50,default:50}}}},$defs:{quantity:{type:"string",maxLength:30,pattern:"\
^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$",title:"a quantity",example:"16Gi"},duration:{type:"string",maxLength:30,pattern:"^([0-9]+h)?([0-9]+m)?([\
0-9]+s)?$",minLength:2,title:"a duration",example:"1h30m"},cidr:{type:"string",maxLength:49,pattern:"^[0-9A-Fa-f:.]+/[0-9]{1,3}$",title:"a range",example:"10.13\
2.0.0/14"},address:{type:"string",maxLength:45,pattern:"^[0-9A-Fa-f:.]+$",title:"an address",example:"192.0.2.10"},ranges:{type:"array",minItems:1,maxItems:50,uniqueItems:!0,
items:{$ref:"#/$defs/cidr"}},port:{type:"integer",minimum:1,maximum:65535},name:{type:"string",maxLength:63,pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",title:"a n\
ame of lower-case letters, digits and dashes"},domain:{type:"string",maxLength:200,pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$",
title:"a domain",example:"k8s.example.com"},url:{type:"string",maxLength:500,pattern:"^https?://[^\\s]+$",title:"an http or https URL"},https:{type:"string",maxLength:500,
pattern:"^https://[^\\s?#]+$",title:"an https URL"},shortText:{type:"string",minLength:1,maxLength:100},labels:{type:"object",maxProperties:20,additionalProperties:{
type:"string",maxLength:63}},anything:{type:"object"},claims:{type:"array",minItems:1,maxItems:10,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:200}},
secretPath:{type:"object",additionalProperties:!1,required:["key"],properties:{key:{type:"string",minLength:1,maxLength:500},property:{type:"string",minLength:1,
maxLength:200}}},chart:{type:"object",additionalProperties:!1,required:["repository","name","version"],properties:{repository:{type:"string",maxLength:500,pattern:"\
^(https?|oci)://[^\\s]+$",title:"an https or oci URL"},name:{type:"string",minLength:1,maxLength:200},version:{type:"string",minLength:1,maxLength:60},rollout:{
type:"string",enum:["New","All"],default:"New"}}},tier:{type:"object",additionalProperties:!1,required:["controlPlaneAvailability","infrastructureAvailability",
"etcdSize","auditProfile","qosClass","deletionProtection","backup","upgrade","liveMigration"],properties:{controlPlaneAvailability:{type:"string",enum:["SingleR\
eplica","HighlyAvailable"]},infrastructureAvailability:{type:"string",enum:["SingleReplica","HighlyAvailable"]},etcdSize:{$ref:"#/$defs/quantity"},auditProfile:{
type:"string",enum:["Default","WriteRequestBodies","AllRequestBodies","None"]},qosClass:{type:"string",enum:["Burstable","Guaranteed"]},deletionProtection:{type:"\
boolean"},backup:{type:"object",additionalProperties:!1,required:["enabled","schedule","retention"],properties:{enabled:{type:"boolean"},schedule:{type:"string",
pattern:"^(@(hourly|daily|weekly|monthly)|[^\\s]+( [^\\s]+){4})$",title:"a cron schedule",example:"0 2 * * *"},retention:{$ref:"#/$defs/duration"}}},upgrade:{type:"\
object",additionalProperties:!1,required:["maxSurge","maxUnavailable","drainTimeout","volumeDetachTimeout"],properties:{maxSurge:{type:"integer",minimum:0,maximum:50},
maxUnavailable:{type:"integer",minimum:0,maximum:50},drainTimeout:{$ref:"#/$defs/duration"},volumeDetachTimeout:{$ref:"#/$defs/duration"}}},liveMigration:{type:"\
string",enum:["Required","Optional"]}}}}},we=Object.prototype.hasOwnProperty,k=xe().default,fe=Ie().default,Se=new RegExp("^[0-9]+\\.[0-9]+(\\.[0-9]+)?$","u"),ze=new RegExp(
"^[0-9]+\\.[0-9]+\\.[0-9]+(-(ec|rc)\\.[0-9]+)?$","u"),Ae=new RegExp("^[^\\s]+$","u"),Ne=new RegExp("^[a-z]([-a-z0-9]*[a-z0-9])?$","u"),Re=new RegExp("^[A-Za-z0-\
9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$","u"),Le=new RegExp("^[a-z]([-a-z0-9]{0,30}[a-z0-9])?$","u"),Me=new RegExp("^[a-z0-9]([-a-z0-9]{0,30}[a-z0-9])?$","u"),Ce=new RegExp(
"^[a-z0-9]([-.a-z0-9]{0,60}[a-z0-9])?$","u"),Te=new RegExp("^docker://[^\\s]+$","u"),Ee=new RegExp("^[a-z_][-a-z0-9_]{0,31}$","u"),Ve=new RegExp("^-----BEGIN CE\
RTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$","u");var Be=new RegExp("^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$","u");function S(n,{instancePath:t="",parentData:w,parentDataProperty:x,rootData:h=n}={}){
let e=null,r=0;if(typeof n=="string"){if(k(n)>30){let m={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:30}};e===null?e=[m]:e.push(m),
r++}if(!Be.test(n)){let m={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$"}};e===
null?e=[m]:e.push(m),r++}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}return S.errors=e,r===
0}var Ge=new RegExp("^[0-9A-Fa-f:.]+/[0-9]{1,3}$","u");function U(n,{instancePath:t="",parentData:w,parentDataProperty:x,rootData:h=n}={}){let e=null,r=0;if(typeof n==
"string"){if(k(n)>49){let m={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:49}};e===null?e=[m]:e.push(m),r++}if(!Ge.test(n)){let m={
instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f:.]+/[0-9]{1,3}$"}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}return U.errors=e,r===0}var Oe=new RegExp("^[0-9A-Fa-f:.]+$","u");function me(n,{instancePath:t="",parentData:w,parentDataProperty:x,rootData:h=n}={}){let e=null,r=0;if(typeof n=="stri\
ng"){if(k(n)>45){let m={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:45}};e===null?e=[m]:e.push(m),r++}if(!Oe.test(n)){let m={instancePath:t,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f:.]+$"}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}return me.errors=e,r===0}function K(n,{instancePath:t="",parentData:w,parentDataProperty:x,rootData:h=n}={}){let e=null,r=0;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let m={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),r++}if(typeof n=="number"){if(n>65535||isNaN(n)){let m={instancePath:t,schemaPath:"\
#/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?e=[m]:e.push(m),r++}if(n<1||isNaN(n)){let m={instancePath:t,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[m]:e.push(m),r++}}return K.errors=e,r===0}var Ue=new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$","u");function de(n,{instancePath:t="",parentData:w,parentDataProperty:x,rootData:h=n}={}){
let e=null,r=0;if(typeof n=="string"){if(k(n)>200){let m={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[m]:e.push(
m),r++}if(!Ue.test(n)){let m={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0\
-9])?)+$"}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}return de.
errors=e,r===0}var _e=new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","u");function P(n,{instancePath:t="",parentData:w,parentDataProperty:x,rootData:h=n}={}){let e=null,r=0;if(typeof n==
"string"){if(k(n)>63){let m={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[m]:e.push(m),r++}if(!_e.test(n)){let m={
instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}return P.errors=e,r===0}function ue(n,{instancePath:t="",parentData:w,parentDataProperty:x,rootData:h=n}={}){let e=null,r=0;if(Array.isArray(n)){if(n.length>50){let v={instancePath:t,schemaPath:"\
#/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[v]:e.push(v),r++}if(n.length<1){let v={instancePath:t,schemaPath:"#/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[v]:e.push(v),r++}let m=n.length;for(let v=0;v<m;v++)U(n[v],{instancePath:t+"/"+v,parentData:n,parentDataProperty:v,rootData:h})||(e=e===null?
U.errors:e.concat(U.errors),r=e.length);let f=n.length,g;if(f>1){e:for(;f--;)for(g=f;g--;)if(fe(n[f],n[g])){let v={instancePath:t,schemaPath:"#/uniqueItems",keyword:"\
uniqueItems",params:{i:f,j:g}};e===null?e=[v]:e.push(v),r++;break e}}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?
e=[m]:e.push(m),r++}return ue.errors=e,r===0}function H(n,{instancePath:t="",parentData:w,parentDataProperty:x,rootData:h=n}={}){let e=null,r=0;if(typeof n=="string"){if(k(n)>100){let m={instancePath:t,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:100}};e===null?e=[m]:e.push(m),r++}if(k(n)<1){let m={instancePath:t,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}
return H.errors=e,r===0}function D(n,{instancePath:t="",parentData:w,parentDataProperty:x,rootData:h=n}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(Object.keys(n).
length>20){let m={instancePath:t,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:20}};e===null?e=[m]:e.push(m),r++}for(let m in n){let f=n[m];
if(typeof f=="string"){if(k(f)>63){let g={instancePath:t+"/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"max\
Length",params:{limit:63}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalPropert\
ies/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[m]:e.push(m),r++}return D.errors=e,r===0}var Fe=new RegExp("^([0-9]+h)?([0-9]+m)?([0-9]+s)?$","u");function Q(n,{instancePath:t="",parentData:w,parentDataProperty:x,rootData:h=n}={}){let e=null,r=0;if(typeof n==
"string"){if(k(n)>30){let m={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:30}};e===null?e=[m]:e.push(m),r++}if(k(n)<2){let m={instancePath:t,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[m]:e.push(m),r++}if(!Fe.test(n)){let m={instancePath:t,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^([0-9]+h)?([0-9]+m)?([0-9]+s)?$"}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[m]:e.push(m),r++}return Q.errors=e,r===0}function R(n,{instancePath:t="",parentData:w,parentDataProperty:x,rootData:h=n}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.key===void 0){
let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[m]:e.push(m),r++}for(let m in n)if(!(m==="key"||m===
"property")){let f={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[f]:e.push(f),r++}
if(n.key!==void 0){let m=n.key;if(typeof m=="string"){if(k(m)>500){let f={instancePath:t+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{
limit:500}};e===null?e=[f]:e.push(f),r++}if(k(m)<1){let f={instancePath:t+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}
if(n.property!==void 0){let m=n.property;if(typeof m=="string"){if(k(m)>200){let f={instancePath:t+"/property",schemaPath:"#/properties/property/maxLength",keyword:"\
maxLength",params:{limit:200}};e===null?e=[f]:e.push(f),r++}if(k(m)<1){let f={instancePath:t+"/property",schemaPath:"#/properties/property/minLength",keyword:"m\
inLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/property",schemaPath:"#/properties/property/type",keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),r++}}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}
return R.errors=e,r===0}var We=new RegExp("^https://[^\\s?#]+$","u");function he(n,{instancePath:t="",parentData:w,parentDataProperty:x,rootData:h=n}={}){let e=null,r=0;if(typeof n=="s\
tring"){if(k(n)>500){let m={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[m]:e.push(m),r++}if(!We.test(n)){let m={
instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^https://[^\\s?#]+$"}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}return he.errors=e,r===0}function Z(n,{instancePath:t="",parentData:w,parentDataProperty:x,rootData:h=n}={}){let e=null,r=0;if(Array.isArray(n)){if(n.length>10){let v={instancePath:t,schemaPath:"\
#/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[v]:e.push(v),r++}if(n.length<1){let v={instancePath:t,schemaPath:"#/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[v]:e.push(v),r++}let m=n.length;for(let v=0;v<m;v++){let L=n[v];if(typeof L=="string"){if(k(L)>200){let E={instancePath:t+"/"+v,schemaPath:"\
#/items/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[E]:e.push(E),r++}if(k(L)<1){let E={instancePath:t+"/"+v,schemaPath:"#/items/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[E]:e.push(E),r++}}else{let E={instancePath:t+"/"+v,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===
null?e=[E]:e.push(E),r++}}let f=n.length,g;if(f>1){let v={};for(;f--;){let L=n[f];if(typeof L=="string"){if(typeof v[L]=="number"){g=v[L];let E={instancePath:t,
schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:f,j:g}};e===null?e=[E]:e.push(E),r++;break}v[L]=f}}}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}return Z.errors=e,r===0}var Ke={type:"object",additionalProperties:!1,required:["repository","name","v\
ersion"],properties:{repository:{type:"string",maxLength:500,pattern:"^(https?|oci)://[^\\s]+$",title:"an https or oci URL"},name:{type:"string",minLength:1,maxLength:200},
version:{type:"string",minLength:1,maxLength:60},rollout:{type:"string",enum:["New","All"],default:"New"}}},He=new RegExp("^(https?|oci)://[^\\s]+$","u");function O(n,{
instancePath:t="",parentData:w,parentDataProperty:x,rootData:h=n}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.rollout===void 0&&(n.rollout=
"New"),n.repository===void 0){let f={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"repository"}};e===null?e=[f]:e.push(f),r++}
if(n.name===void 0){let f={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[f]:e.push(f),r++}if(n.version===
void 0){let f={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[f]:e.push(f),r++}for(let f in n)if(!(f===
"repository"||f==="name"||f==="version"||f==="rollout")){let g={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};
e===null?e=[g]:e.push(g),r++}if(n.repository!==void 0){let f=n.repository;if(typeof f=="string"){if(k(f)>500){let g={instancePath:t+"/repository",schemaPath:"#/\
properties/repository/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[g]:e.push(g),r++}if(!He.test(f)){let g={instancePath:t+"/repository",schemaPath:"\
#/properties/repository/pattern",keyword:"pattern",params:{pattern:"^(https?|oci)://[^\\s]+$"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/repos\
itory",schemaPath:"#/properties/repository/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}if(n.name!==void 0){let f=n.name;if(typeof f==
"string"){if(k(f)>200){let g={instancePath:t+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[g]:e.push(g),r++}
if(k(f)<1){let g={instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[g]:e.push(g),r++}}else{let g={
instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}if(n.version!==void 0){let f=n.version;
if(typeof f=="string"){if(k(f)>60){let g={instancePath:t+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit:60}};e===null?
e=[g]:e.push(g),r++}if(k(f)<1){let g={instancePath:t+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[g]:
e.push(g),r++}}else{let g={instancePath:t+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}
let m=n.rollout;if(typeof m!="string"){let f={instancePath:t+"/rollout",schemaPath:"#/properties/rollout/type",keyword:"type",params:{type:"string"}};e===null?e=
[f]:e.push(f),r++}if(!(m==="New"||m==="All")){let f={instancePath:t+"/rollout",schemaPath:"#/properties/rollout/enum",keyword:"enum",params:{allowedValues:Ke.properties.
rollout.enum}};e===null?e=[f]:e.push(f),r++}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}
return O.errors=e,r===0}function ge(n,{instancePath:t="",parentData:w,parentDataProperty:x,rootData:h=n}={}){let e=null,r=0;if(!(n&&typeof n=="object"&&!Array.isArray(n))){let m={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}return ge.errors=e,r===0}var ce={type:"object",additionalProperties:!1,required:[
"controlPlaneAvailability","infrastructureAvailability","etcdSize","auditProfile","qosClass","deletionProtection","backup","upgrade","liveMigration"],properties:{
controlPlaneAvailability:{type:"string",enum:["SingleReplica","HighlyAvailable"]},infrastructureAvailability:{type:"string",enum:["SingleReplica","HighlyAvailab\
le"]},etcdSize:{$ref:"#/$defs/quantity"},auditProfile:{type:"string",enum:["Default","WriteRequestBodies","AllRequestBodies","None"]},qosClass:{type:"string",enum:[
"Burstable","Guaranteed"]},deletionProtection:{type:"boolean"},backup:{type:"object",additionalProperties:!1,required:["enabled","schedule","retention"],properties:{
enabled:{type:"boolean"},schedule:{type:"string",pattern:"^(@(hourly|daily|weekly|monthly)|[^\\s]+( [^\\s]+){4})$",title:"a cron schedule",example:"0 2 * * *"},
retention:{$ref:"#/$defs/duration"}}},upgrade:{type:"object",additionalProperties:!1,required:["maxSurge","maxUnavailable","drainTimeout","volumeDetachTimeout"],
properties:{maxSurge:{type:"integer",minimum:0,maximum:50},maxUnavailable:{type:"integer",minimum:0,maximum:50},drainTimeout:{$ref:"#/$defs/duration"},volumeDetachTimeout:{
$ref:"#/$defs/duration"}}},liveMigration:{type:"string",enum:["Required","Optional"]}}},Ze=new RegExp("^(@(hourly|daily|weekly|monthly)|[^\\s]+( [^\\s]+){4})$",
"u");function se(n,{instancePath:t="",parentData:w,parentDataProperty:x,rootData:h=n}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.controlPlaneAvailability===
void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"controlPlaneAvailability"}};e===null?e=[m]:e.push(m),r++}if(n.
infrastructureAvailability===void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"infrastructureAvailability"}};e===
null?e=[m]:e.push(m),r++}if(n.etcdSize===void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"etcdSize"}};e===null?
e=[m]:e.push(m),r++}if(n.auditProfile===void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"auditProfile"}};e===null?
e=[m]:e.push(m),r++}if(n.qosClass===void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"qosClass"}};e===null?e=[m]:
e.push(m),r++}if(n.deletionProtection===void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"deletionProtection"}};
e===null?e=[m]:e.push(m),r++}if(n.backup===void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"backup"}};e===null?
e=[m]:e.push(m),r++}if(n.upgrade===void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"upgrade"}};e===null?e=[m]:e.
push(m),r++}if(n.liveMigration===void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"liveMigration"}};e===null?e=[
m]:e.push(m),r++}for(let m in n)if(!we.call(ce.properties,m)){let f={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};
e===null?e=[f]:e.push(f),r++}if(n.controlPlaneAvailability!==void 0){let m=n.controlPlaneAvailability;if(typeof m!="string"){let f={instancePath:t+"/controlPlan\
eAvailability",schemaPath:"#/properties/controlPlaneAvailability/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(!(m==="SingleRepli\
ca"||m==="HighlyAvailable")){let f={instancePath:t+"/controlPlaneAvailability",schemaPath:"#/properties/controlPlaneAvailability/enum",keyword:"enum",params:{allowedValues:ce.
properties.controlPlaneAvailability.enum}};e===null?e=[f]:e.push(f),r++}}if(n.infrastructureAvailability!==void 0){let m=n.infrastructureAvailability;if(typeof m!=
"string"){let f={instancePath:t+"/infrastructureAvailability",schemaPath:"#/properties/infrastructureAvailability/type",keyword:"type",params:{type:"string"}};e===
null?e=[f]:e.push(f),r++}if(!(m==="SingleReplica"||m==="HighlyAvailable")){let f={instancePath:t+"/infrastructureAvailability",schemaPath:"#/properties/infrastr\
uctureAvailability/enum",keyword:"enum",params:{allowedValues:ce.properties.infrastructureAvailability.enum}};e===null?e=[f]:e.push(f),r++}}if(n.etcdSize!==void 0&&
(S(n.etcdSize,{instancePath:t+"/etcdSize",parentData:n,parentDataProperty:"etcdSize",rootData:h})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)),n.auditProfile!==
void 0){let m=n.auditProfile;if(typeof m!="string"){let f={instancePath:t+"/auditProfile",schemaPath:"#/properties/auditProfile/type",keyword:"type",params:{type:"\
string"}};e===null?e=[f]:e.push(f),r++}if(!(m==="Default"||m==="WriteRequestBodies"||m==="AllRequestBodies"||m==="None")){let f={instancePath:t+"/auditProfile",
schemaPath:"#/properties/auditProfile/enum",keyword:"enum",params:{allowedValues:ce.properties.auditProfile.enum}};e===null?e=[f]:e.push(f),r++}}if(n.qosClass!==
void 0){let m=n.qosClass;if(typeof m!="string"){let f={instancePath:t+"/qosClass",schemaPath:"#/properties/qosClass/type",keyword:"type",params:{type:"string"}};
e===null?e=[f]:e.push(f),r++}if(!(m==="Burstable"||m==="Guaranteed")){let f={instancePath:t+"/qosClass",schemaPath:"#/properties/qosClass/enum",keyword:"enum",params:{
allowedValues:ce.properties.qosClass.enum}};e===null?e=[f]:e.push(f),r++}}if(n.deletionProtection!==void 0&&typeof n.deletionProtection!="boolean"){let m={instancePath:t+
"/deletionProtection",schemaPath:"#/properties/deletionProtection/type",keyword:"type",params:{type:"boolean"}};e===null?e=[m]:e.push(m),r++}if(n.backup!==void 0){
let m=n.backup;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.enabled===void 0){let f={instancePath:t+"/backup",schemaPath:"#/properties/backup/required",keyword:"\
required",params:{missingProperty:"enabled"}};e===null?e=[f]:e.push(f),r++}if(m.schedule===void 0){let f={instancePath:t+"/backup",schemaPath:"#/properties/back\
up/required",keyword:"required",params:{missingProperty:"schedule"}};e===null?e=[f]:e.push(f),r++}if(m.retention===void 0){let f={instancePath:t+"/backup",schemaPath:"\
#/properties/backup/required",keyword:"required",params:{missingProperty:"retention"}};e===null?e=[f]:e.push(f),r++}for(let f in m)if(!(f==="enabled"||f==="sche\
dule"||f==="retention")){let g={instancePath:t+"/backup",schemaPath:"#/properties/backup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};
e===null?e=[g]:e.push(g),r++}if(m.enabled!==void 0&&typeof m.enabled!="boolean"){let f={instancePath:t+"/backup/enabled",schemaPath:"#/properties/backup/propert\
ies/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[f]:e.push(f),r++}if(m.schedule!==void 0){let f=m.schedule;if(typeof f=="string"){if(!Ze.test(
f)){let g={instancePath:t+"/backup/schedule",schemaPath:"#/properties/backup/properties/schedule/pattern",keyword:"pattern",params:{pattern:"^(@(hourly|daily|we\
ekly|monthly)|[^\\s]+( [^\\s]+){4})$"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/backup/schedule",schemaPath:"#/properties/backup/properties/s\
chedule/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}m.retention!==void 0&&(Q(m.retention,{instancePath:t+"/backup/retention",parentData:m,
parentDataProperty:"retention",rootData:h})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length))}else{let f={instancePath:t+"/backup",schemaPath:"#/properties/\
backup/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}if(n.upgrade!==void 0){let m=n.upgrade;if(m&&typeof m=="object"&&!Array.isArray(
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
instancePath:t+"/upgrade",schemaPath:"#/properties/upgrade/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}if(n.liveMigration!==void 0){
let m=n.liveMigration;if(typeof m!="string"){let f={instancePath:t+"/liveMigration",schemaPath:"#/properties/liveMigration/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[f]:e.push(f),r++}if(!(m==="Required"||m==="Optional")){let f={instancePath:t+"/liveMigration",schemaPath:"#/properties/liveMigration/enum",keyword:"\
enum",params:{allowedValues:ce.properties.liveMigration.enum}};e===null?e=[f]:e.push(f),r++}}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[m]:e.push(m),r++}return se.errors=e,r===0}var Je=new RegExp("^https?://[^\\s]+$","u");function J(n,{instancePath:t="",parentData:w,parentDataProperty:x,rootData:h=n}={}){let e=null,r=0;if(typeof n=="str\
ing"){if(k(n)>500){let m={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[m]:e.push(m),r++}if(!Je.test(n)){let m={instancePath:t,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}return J.errors=e,r===0}function De(n,{instancePath:t="",parentData:w,parentDataProperty:x,rootData:h=n}={}){
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
void 0&&(n.registryMirrors=[]),n.certificates===void 0&&(n.certificates={}),n.quota===void 0&&(n.quota={}),n.ttl===void 0&&(n.ttl={}),n.limits===void 0&&(n.limits=
{});for(let a in n)if(!we.call(B.properties,a)){let s={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[s]:e.push(s),r++}if(n.apiVersion!==void 0){let a=n.apiVersion;if(typeof a!="string"){let s={instancePath:t+"/apiVersion",schemaPath:"#/properties/ap\
iVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(a!=="aerodrome.dev/v1alpha1"){let s={instancePath:t+"/apiVersion",schemaPath:"\
#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues:B.properties.apiVersion.enum}};e===null?e=[s]:e.push(s),r++}}if(n.kind!==void 0){let a=n.kind;
if(typeof a!="string"){let s={instancePath:t+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(a!==
"Platform"){let s={instancePath:t+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:B.properties.kind.enum}};e===null?e=[s]:e.push(
s),r++}}let L=n.versions;if(L&&typeof L=="object"&&!Array.isArray(L)){L.default===void 0&&(L.default="4.20"),L.releases===void 0&&(L.releases=[{version:"4.19.15",
image:"quay.io/openshift-release-dev/ocp-release:4.19.15-multi",channels:["candidate","fast","stable"]},{version:"4.19.17",image:"quay.io/openshift-release-dev/\
ocp-release:4.19.17-multi",channels:["candidate","fast","stable"]},{version:"4.19.18",image:"quay.io/openshift-release-dev/ocp-release:4.19.18-multi",channels:[
"candidate","fast","stable"]},{version:"4.20.4",image:"quay.io/openshift-release-dev/ocp-release:4.20.4-multi"},{version:"4.20.5",image:"quay.io/openshift-relea\
se-dev/ocp-release:4.20.5-multi"},{version:"4.20.6",image:"quay.io/openshift-release-dev/ocp-release:4.20.6-multi"}]);for(let i in L)if(!(i==="default"||i==="re\
leases")){let l={instancePath:t+"/versions",schemaPath:"#/properties/versions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[l]:e.push(l),r++}let a=L.default;if(typeof a=="string"){if(!Se.test(a)){let i={instancePath:t+"/versions/default",schemaPath:"#/properties/versions/\
properties/default/pattern",keyword:"pattern",params:{pattern:"^[0-9]+\\.[0-9]+(\\.[0-9]+)?$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/versi\
ons/default",schemaPath:"#/properties/versions/properties/default/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}let s=L.releases;if(Array.
isArray(s)){if(s.length>200){let l={instancePath:t+"/versions/releases",schemaPath:"#/properties/versions/properties/releases/maxItems",keyword:"maxItems",params:{
limit:200}};e===null?e=[l]:e.push(l),r++}if(s.length<1){let l={instancePath:t+"/versions/releases",schemaPath:"#/properties/versions/properties/releases/minItem\
s",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),r++}let i=s.length;for(let l=0;l<i;l++){let o=s[l];if(o&&typeof o=="object"&&!Array.isArray(o)){
if(o.channels===void 0&&(o.channels=["candidate","fast","stable","eus"]),o.version===void 0){let d={instancePath:t+"/versions/releases/"+l,schemaPath:"#/propert\
ies/versions/properties/releases/items/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[d]:e.push(d),r++}if(o.image===void 0){let d={
instancePath:t+"/versions/releases/"+l,schemaPath:"#/properties/versions/properties/releases/items/required",keyword:"required",params:{missingProperty:"image"}};
e===null?e=[d]:e.push(d),r++}for(let d in o)if(!(d==="version"||d==="image"||d==="channels")){let p={instancePath:t+"/versions/releases/"+l,schemaPath:"#/proper\
ties/versions/properties/releases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[p]:e.push(p),r++}if(o.version!==
void 0){let d=o.version;if(typeof d=="string"){if(!ze.test(d)){let p={instancePath:t+"/versions/releases/"+l+"/version",schemaPath:"#/properties/versions/proper\
ties/releases/items/properties/version/pattern",keyword:"pattern",params:{pattern:"^[0-9]+\\.[0-9]+\\.[0-9]+(-(ec|rc)\\.[0-9]+)?$"}};e===null?e=[p]:e.push(p),r++}}else{
let p={instancePath:t+"/versions/releases/"+l+"/version",schemaPath:"#/properties/versions/properties/releases/items/properties/version/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),r++}}if(o.image!==void 0){let d=o.image;if(typeof d=="string"){if(k(d)>500){let p={instancePath:t+"/versions/releases/"+
l+"/image",schemaPath:"#/properties/versions/properties/releases/items/properties/image/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[p]:e.push(
p),r++}if(k(d)<1){let p={instancePath:t+"/versions/releases/"+l+"/image",schemaPath:"#/properties/versions/properties/releases/items/properties/image/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}if(!Ae.test(d)){let p={instancePath:t+"/versions/releases/"+l+"/image",schemaPath:"#/properti\
es/versions/properties/releases/items/properties/image/pattern",keyword:"pattern",params:{pattern:"^[^\\s]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+
"/versions/releases/"+l+"/image",schemaPath:"#/properties/versions/properties/releases/items/properties/image/type",keyword:"type",params:{type:"string"}};e===null?
e=[p]:e.push(p),r++}}let c=o.channels;if(Array.isArray(c)){if(c.length<1){let y={instancePath:t+"/versions/releases/"+l+"/channels",schemaPath:"#/properties/ver\
sions/properties/releases/items/properties/channels/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[y]:e.push(y),r++}let d=c.length;for(let y=0;y<d;y++){
let $=c[y];if(typeof $!="string"){let re={instancePath:t+"/versions/releases/"+l+"/channels/"+y,schemaPath:"#/properties/versions/properties/releases/items/prop\
erties/channels/items/type",keyword:"type",params:{type:"string"}};e===null?e=[re]:e.push(re),r++}if(!($==="candidate"||$==="fast"||$==="stable"||$==="eus")){let re={
instancePath:t+"/versions/releases/"+l+"/channels/"+y,schemaPath:"#/properties/versions/properties/releases/items/properties/channels/items/enum",keyword:"enum",
params:{allowedValues:B.properties.versions.properties.releases.items.properties.channels.items.enum}};e===null?e=[re]:e.push(re),r++}}let p=c.length,u;if(p>1){
let y={};for(;p--;){let $=c[p];if(typeof $=="string"){if(typeof y[$]=="number"){u=y[$];let re={instancePath:t+"/versions/releases/"+l+"/channels",schemaPath:"#/\
properties/versions/properties/releases/items/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i:p,j:u}};e===null?e=[re]:e.push(re),r++;break}y[$]=
p}}}}else{let d={instancePath:t+"/versions/releases/"+l+"/channels",schemaPath:"#/properties/versions/properties/releases/items/properties/channels/type",keyword:"\
type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}else{let c={instancePath:t+"/versions/releases/"+l,schemaPath:"#/properties/versions/properties/relea\
ses/items/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}}else{let i={instancePath:t+"/versions/releases",schemaPath:"#/properties/v\
ersions/properties/releases/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}else{let a={instancePath:t+"/versions",schemaPath:"#/prope\
rties/versions/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let E=n.sites;if(Array.isArray(E)){if(E.length>15){let s={instancePath:t+
"/sites",schemaPath:"#/properties/sites/maxItems",keyword:"maxItems",params:{limit:15}};e===null?e=[s]:e.push(s),r++}if(E.length<1){let s={instancePath:t+"/site\
s",schemaPath:"#/properties/sites/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[s]:e.push(s),r++}let a=E.length;for(let s=0;s<a;s++){let i=E[s];if(i&&
typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let l={instancePath:t+"/sites/"+s,schemaPath:"#/properties/sites/items/required",keyword:"required",params:{
missingProperty:"name"}};e===null?e=[l]:e.push(l),r++}for(let l in i)if(!(l==="name"||l==="zone")){let o={instancePath:t+"/sites/"+s,schemaPath:"#/properties/si\
tes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[o]:e.push(o),r++}if(i.name!==void 0){let l=i.name;if(typeof l==
"string"){if(k(l)>15){let o={instancePath:t+"/sites/"+s+"/name",schemaPath:"#/properties/sites/items/properties/name/maxLength",keyword:"maxLength",params:{limit:15}};
e===null?e=[o]:e.push(o),r++}if(!Ne.test(l)){let o={instancePath:t+"/sites/"+s+"/name",schemaPath:"#/properties/sites/items/properties/name/pattern",keyword:"pa\
ttern",params:{pattern:"^[a-z]([-a-z0-9]*[a-z0-9])?$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/sites/"+s+"/name",schemaPath:"#/properties/si\
tes/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(i.zone!==void 0){let l=i.zone;if(typeof l=="string"){if(k(
l)>63){let o={instancePath:t+"/sites/"+s+"/zone",schemaPath:"#/properties/sites/items/properties/zone/maxLength",keyword:"maxLength",params:{limit:63}};e===null?
e=[o]:e.push(o),r++}if(k(l)<1){let o={instancePath:t+"/sites/"+s+"/zone",schemaPath:"#/properties/sites/items/properties/zone/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[o]:e.push(o),r++}if(!Re.test(l)){let o={instancePath:t+"/sites/"+s+"/zone",schemaPath:"#/properties/sites/items/properties/zone/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/sites/"+s+"/zone",schemaPath:"\
#/properties/sites/items/properties/zone/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}}else{let l={instancePath:t+"/sites/"+s,schemaPath:"\
#/properties/sites/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}}}else{let a={instancePath:t+"/sites",schemaPath:"#/propertie\
s/sites/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}let ae=n.sizes;if(ae&&typeof ae=="object"&&!Array.isArray(ae)){if(Object.keys(ae).
length>50){let a={instancePath:t+"/sizes",schemaPath:"#/properties/sizes/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[a]:e.push(a),r++}
if(Object.keys(ae).length<1){let a={instancePath:t+"/sizes",schemaPath:"#/properties/sizes/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[
a]:e.push(a),r++}for(let a in ae){let s=r;if(typeof a=="string"&&!Le.test(a)){let i={instancePath:t+"/sizes",schemaPath:"#/properties/sizes/propertyNames/patter\
n",keyword:"pattern",params:{pattern:"^[a-z]([-a-z0-9]{0,30}[a-z0-9])?$"},propertyName:a};e===null?e=[i]:e.push(i),r++}var m=s===r;if(!m){let i={instancePath:t+
"/sizes",schemaPath:"#/properties/sizes/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[i]:e.push(i),r++}}for(let a in ae){let s=ae[a];
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.cores===void 0){let i={instancePath:t+"/sizes/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propert\
ies/sizes/additionalProperties/required",keyword:"required",params:{missingProperty:"cores"}};e===null?e=[i]:e.push(i),r++}if(s.memory===void 0){let i={instancePath:t+
"/sizes/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sizes/additionalProperties/required",keyword:"required",params:{missingProperty:"mem\
ory"}};e===null?e=[i]:e.push(i),r++}for(let i in s)if(!(i==="cores"||i==="memory"||i==="rootVolumeSize")){let l={instancePath:t+"/sizes/"+a.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/sizes/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[
l]:e.push(l),r++}if(s.cores!==void 0){let i=s.cores;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let l={instancePath:t+"/sizes/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/cores",schemaPath:"#/properties/sizes/additionalProperties/properties/cores/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),r++}if(typeof i==
"number"){if(i>256||isNaN(i)){let l={instancePath:t+"/sizes/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/cores",schemaPath:"#/properties/sizes/additionalPropert\
ies/properties/cores/maximum",keyword:"maximum",params:{comparison:"<=",limit:256}};e===null?e=[l]:e.push(l),r++}if(i<1||isNaN(i)){let l={instancePath:t+"/sizes\
/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/cores",schemaPath:"#/properties/sizes/additionalProperties/properties/cores/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[l]:e.push(l),r++}}}s.memory!==void 0&&(S(s.memory,{instancePath:t+"/sizes/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/memory",parentData:s,
parentDataProperty:"memory",rootData:h})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)),s.rootVolumeSize!==void 0&&(S(s.rootVolumeSize,{instancePath:t+"/\
sizes/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/rootVolumeSize",parentData:s,parentDataProperty:"rootVolumeSize",rootData:h})||(e=e===null?S.errors:e.concat(
S.errors),r=e.length))}else{let i={instancePath:t+"/sizes/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sizes/additionalProperties/type",keyword:"\
type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}}else{let a={instancePath:t+"/sizes",schemaPath:"#/properties/sizes/type",keyword:"type",params:{type:"\
object"}};e===null?e=[a]:e.push(a),r++}let ne=n.gpus;if(ne&&typeof ne=="object"&&!Array.isArray(ne)){if(Object.keys(ne).length>50){let a={instancePath:t+"/gpus",
schemaPath:"#/properties/gpus/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[a]:e.push(a),r++}for(let a in ne){let s=r;if(typeof a=="stri\
ng"&&!Me.test(a)){let i={instancePath:t+"/gpus",schemaPath:"#/properties/gpus/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]{0,30\
}[a-z0-9])?$"},propertyName:a};e===null?e=[i]:e.push(i),r++}var f=s===r;if(!f){let i={instancePath:t+"/gpus",schemaPath:"#/properties/gpus/propertyNames",keyword:"\
propertyNames",params:{propertyName:a}};e===null?e=[i]:e.push(i),r++}}for(let a in ne){let s=ne[a];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.maxPerNode===
void 0&&(s.maxPerNode=8),s.deviceName===void 0){let l={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/gpus/additional\
Properties/required",keyword:"required",params:{missingProperty:"deviceName"}};e===null?e=[l]:e.push(l),r++}for(let l in s)if(!(l==="deviceName"||l==="sites"||l===
"maxPerNode")){let o={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/gpus/additionalProperties/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[o]:e.push(o),r++}if(s.deviceName!==void 0){let l=s.deviceName;if(typeof l=="string"){if(k(
l)>253){let o={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/deviceName",schemaPath:"#/properties/gpus/additionalProperties/properties/devi\
ceName/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[o]:e.push(o),r++}if(k(l)<1){let o={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/deviceName",schemaPath:"#/properties/gpus/additionalProperties/properties/deviceName/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(
o),r++}if(!Ae.test(l)){let o={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/deviceName",schemaPath:"#/properties/gpus/additionalProperties/\
properties/deviceName/pattern",keyword:"pattern",params:{pattern:"^[^\\s]+$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/gpus/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/deviceName",schemaPath:"#/properties/gpus/additionalProperties/properties/deviceName/type",keyword:"type",params:{type:"string"}};e===
null?e=[o]:e.push(o),r++}}if(s.sites!==void 0){let l=s.sites;if(Array.isArray(l)){if(l.length<1){let p={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/sites",schemaPath:"#/properties/gpus/additionalProperties/properties/sites/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),r++}let o=l.
length;for(let p=0;p<o;p++)if(typeof l[p]!="string"){let u={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/sites/"+p,schemaPath:"#/propertie\
s/gpus/additionalProperties/properties/sites/items/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}let c=l.length,d;if(c>1){let p={};for(;c--;){
let u=l[c];if(typeof u=="string"){if(typeof p[u]=="number"){d=p[u];let y={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/sites",schemaPath:"\
#/properties/gpus/additionalProperties/properties/sites/uniqueItems",keyword:"uniqueItems",params:{i:c,j:d}};e===null?e=[y]:e.push(y),r++;break}p[u]=c}}}}else{let o={
instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/sites",schemaPath:"#/properties/gpus/additionalProperties/properties/sites/type",keyword:"typ\
e",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}let i=s.maxPerNode;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let l={instancePath:t+"/gpus/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/maxPerNode",schemaPath:"#/properties/gpus/additionalProperties/properties/maxPerNode/type",keyword:"type",params:{type:"integer"}};
e===null?e=[l]:e.push(l),r++}if(typeof i=="number"){if(i>16||isNaN(i)){let l={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/maxPerNode",schemaPath:"\
#/properties/gpus/additionalProperties/properties/maxPerNode/maximum",keyword:"maximum",params:{comparison:"<=",limit:16}};e===null?e=[l]:e.push(l),r++}if(i<1||
isNaN(i)){let l={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/maxPerNode",schemaPath:"#/properties/gpus/additionalProperties/properties/ma\
xPerNode/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/gpus/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}}else{let a={instancePath:t+
"/gpus",schemaPath:"#/properties/gpus/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let N=n.storage;if(N&&typeof N=="object"&&!Array.
isArray(N)){N.classes===void 0&&(N.classes={"ceph-block":{accessModes:["ReadWriteMany"],volumeMode:"Block"},"local-nvme":{accessModes:["ReadWriteOnce"],volumeMode:"\
Filesystem"}}),N.rootVolume===void 0&&(N.rootVolume={}),N.etcd===void 0&&(N.etcd={}),N.mapping===void 0&&(N.mapping=[{infra:"ceph-block",guest:"block",group:"ce\
ph"}]),N.snapshotMapping===void 0&&(N.snapshotMapping=[{infra:"ceph-block-snapshots",guest:"block-snapshots",group:"ceph"}]);for(let c in N)if(!(c==="classes"||
c==="rootVolume"||c==="etcd"||c==="mapping"||c==="snapshotMapping")){let d={instancePath:t+"/storage",schemaPath:"#/properties/storage/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:c}};e===null?e=[d]:e.push(d),r++}let a=N.classes;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).
length>50){let c={instancePath:t+"/storage/classes",schemaPath:"#/properties/storage/properties/classes/maxProperties",keyword:"maxProperties",params:{limit:50}};
e===null?e=[c]:e.push(c),r++}if(Object.keys(a).length<1){let c={instancePath:t+"/storage/classes",schemaPath:"#/properties/storage/properties/classes/minPropert\
ies",keyword:"minProperties",params:{limit:1}};e===null?e=[c]:e.push(c),r++}for(let c in a){let d=a[c];if(d&&typeof d=="object"&&!Array.isArray(d)){d.accessModes===
void 0&&(d.accessModes=["ReadWriteMany"]),d.volumeMode===void 0&&(d.volumeMode="Block");for(let y in d)if(!(y==="accessModes"||y==="volumeMode")){let $={instancePath:t+
"/storage/classes/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/storage/properties/classes/additionalProperties/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:y}};e===null?e=[$]:e.push($),r++}let p=d.accessModes;if(Array.isArray(p)){if(p.length<1){let Y={instancePath:t+
"/storage/classes/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/accessModes",schemaPath:"#/properties/storage/properties/classes/additionalProperties/properties/\
accessModes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[Y]:e.push(Y),r++}let y=p.length;for(let Y=0;Y<y;Y++){let ie=p[Y];if(typeof ie!="string"){
let oe={instancePath:t+"/storage/classes/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/accessModes/"+Y,schemaPath:"#/properties/storage/properties/classes/additi\
onalProperties/properties/accessModes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[oe]:e.push(oe),r++}if(!(ie==="ReadWriteOnce"||ie==="ReadWri\
teMany")){let oe={instancePath:t+"/storage/classes/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/accessModes/"+Y,schemaPath:"#/properties/storage/properties/clas\
ses/additionalProperties/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues:B.properties.storage.properties.classes.additionalProperties.properties.
accessModes.items.enum}};e===null?e=[oe]:e.push(oe),r++}}let $=p.length,re;if($>1){let Y={};for(;$--;){let ie=p[$];if(typeof ie=="string"){if(typeof Y[ie]=="num\
ber"){re=Y[ie];let oe={instancePath:t+"/storage/classes/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/accessModes",schemaPath:"#/properties/storage/properties/cl\
asses/additionalProperties/properties/accessModes/uniqueItems",keyword:"uniqueItems",params:{i:$,j:re}};e===null?e=[oe]:e.push(oe),r++;break}Y[ie]=$}}}}else{let y={
instancePath:t+"/storage/classes/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/accessModes",schemaPath:"#/properties/storage/properties/classes/additionalPropert\
ies/properties/accessModes/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),r++}let u=d.volumeMode;if(typeof u!="string"){let y={instancePath:t+
"/storage/classes/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/volumeMode",schemaPath:"#/properties/storage/properties/classes/additionalProperties/properties/v\
olumeMode/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(!(u==="Block"||u==="Filesystem")){let y={instancePath:t+"/storage/classes\
/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/volumeMode",schemaPath:"#/properties/storage/properties/classes/additionalProperties/properties/volumeMode/enum",keyword:"\
enum",params:{allowedValues:B.properties.storage.properties.classes.additionalProperties.properties.volumeMode.enum}};e===null?e=[y]:e.push(y),r++}}else{let p={
instancePath:t+"/storage/classes/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/storage/properties/classes/additionalProperties/type",keyword:"\
type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}}else{let c={instancePath:t+"/storage/classes",schemaPath:"#/properties/storage/properties/classes/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}let s=N.rootVolume;if(s&&typeof s=="object"&&!Array.isArray(s)){s.storageClass===void 0&&
(s.storageClass="ceph-block"),s.size===void 0&&(s.size="120Gi"),s.cacheStrategy===void 0&&(s.cacheStrategy="PVC");for(let p in s)if(!(p==="storageClass"||p==="s\
ize"||p==="cacheStrategy")){let u={instancePath:t+"/storage/rootVolume",schemaPath:"#/properties/storage/properties/rootVolume/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:p}};e===null?e=[u]:e.push(u),r++}let c=s.storageClass;if(typeof c=="string"){if(k(c)<1){let p={instancePath:t+"/s\
torage/rootVolume/storageClass",schemaPath:"#/properties/storage/properties/rootVolume/properties/storageClass/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/storage/rootVolume/storageClass",schemaPath:"#/properties/storage/properties/rootVolume/properties/st\
orageClass/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}S(s.size,{instancePath:t+"/storage/rootVolume/size",parentData:s,parentDataProperty:"\
size",rootData:h})||(e=e===null?S.errors:e.concat(S.errors),r=e.length);let d=s.cacheStrategy;if(typeof d!="string"){let p={instancePath:t+"/storage/rootVolume/\
cacheStrategy",schemaPath:"#/properties/storage/properties/rootVolume/properties/cacheStrategy/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(
p),r++}if(!(d==="PVC"||d==="None")){let p={instancePath:t+"/storage/rootVolume/cacheStrategy",schemaPath:"#/properties/storage/properties/rootVolume/properties/\
cacheStrategy/enum",keyword:"enum",params:{allowedValues:B.properties.storage.properties.rootVolume.properties.cacheStrategy.enum}};e===null?e=[p]:e.push(p),r++}}else{
let c={instancePath:t+"/storage/rootVolume",schemaPath:"#/properties/storage/properties/rootVolume/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.
push(c),r++}let i=N.etcd;if(i&&typeof i=="object"&&!Array.isArray(i)){i.storageClass===void 0&&(i.storageClass="local-nvme");for(let d in i)if(d!=="storageClass"){
let p={instancePath:t+"/storage/etcd",schemaPath:"#/properties/storage/properties/etcd/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};
e===null?e=[p]:e.push(p),r++}let c=i.storageClass;if(typeof c=="string"){if(k(c)<1){let d={instancePath:t+"/storage/etcd/storageClass",schemaPath:"#/properties/\
storage/properties/etcd/properties/storageClass/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:t+"/stor\
age/etcd/storageClass",schemaPath:"#/properties/storage/properties/etcd/properties/storageClass/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(
d),r++}}else{let c={instancePath:t+"/storage/etcd",schemaPath:"#/properties/storage/properties/etcd/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:
e.push(c),r++}let l=N.mapping;if(Array.isArray(l)){if(l.length>50){let d={instancePath:t+"/storage/mapping",schemaPath:"#/properties/storage/properties/mapping/\
maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[d]:e.push(d),r++}if(l.length<1){let d={instancePath:t+"/storage/mapping",schemaPath:"#/properties/st\
orage/properties/mapping/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[d]:e.push(d),r++}let c=l.length;for(let d=0;d<c;d++){let p=l[d];if(p&&typeof p==
"object"&&!Array.isArray(p)){if(p.infra===void 0){let u={instancePath:t+"/storage/mapping/"+d,schemaPath:"#/properties/storage/properties/mapping/items/required",
keyword:"required",params:{missingProperty:"infra"}};e===null?e=[u]:e.push(u),r++}if(p.guest===void 0){let u={instancePath:t+"/storage/mapping/"+d,schemaPath:"#\
/properties/storage/properties/mapping/items/required",keyword:"required",params:{missingProperty:"guest"}};e===null?e=[u]:e.push(u),r++}for(let u in p)if(!(u===
"infra"||u==="guest"||u==="group")){let y={instancePath:t+"/storage/mapping/"+d,schemaPath:"#/properties/storage/properties/mapping/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[y]:e.push(y),r++}if(p.infra!==void 0){let u=p.infra;if(typeof u=="string"){if(k(u)<1){
let y={instancePath:t+"/storage/mapping/"+d+"/infra",schemaPath:"#/properties/storage/properties/mapping/items/properties/infra/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:t+"/storage/mapping/"+d+"/infra",schemaPath:"#/properties/storage/properties/mapping/items/prop\
erties/infra/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}if(p.guest!==void 0){let u=p.guest;if(typeof u=="string"){if(k(u)<1){let y={
instancePath:t+"/storage/mapping/"+d+"/guest",schemaPath:"#/properties/storage/properties/mapping/items/properties/guest/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:t+"/storage/mapping/"+d+"/guest",schemaPath:"#/properties/storage/properties/mapping/items/prop\
erties/guest/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}if(p.group!==void 0){let u=p.group;if(typeof u=="string"){if(k(u)<1){let y={
instancePath:t+"/storage/mapping/"+d+"/group",schemaPath:"#/properties/storage/properties/mapping/items/properties/group/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:t+"/storage/mapping/"+d+"/group",schemaPath:"#/properties/storage/properties/mapping/items/prop\
erties/group/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}}else{let u={instancePath:t+"/storage/mapping/"+d,schemaPath:"#/properti\
es/storage/properties/mapping/items/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}}}else{let c={instancePath:t+"/storage/mapping",schemaPath:"\
#/properties/storage/properties/mapping/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}let o=N.snapshotMapping;if(Array.isArray(o)){if(o.
length>50){let d={instancePath:t+"/storage/snapshotMapping",schemaPath:"#/properties/storage/properties/snapshotMapping/maxItems",keyword:"maxItems",params:{limit:50}};
e===null?e=[d]:e.push(d),r++}let c=o.length;for(let d=0;d<c;d++){let p=o[d];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.infra===void 0){let u={instancePath:t+
"/storage/snapshotMapping/"+d,schemaPath:"#/properties/storage/properties/snapshotMapping/items/required",keyword:"required",params:{missingProperty:"infra"}};e===
null?e=[u]:e.push(u),r++}if(p.guest===void 0){let u={instancePath:t+"/storage/snapshotMapping/"+d,schemaPath:"#/properties/storage/properties/snapshotMapping/it\
ems/required",keyword:"required",params:{missingProperty:"guest"}};e===null?e=[u]:e.push(u),r++}for(let u in p)if(!(u==="infra"||u==="guest"||u==="group")){let y={
instancePath:t+"/storage/snapshotMapping/"+d,schemaPath:"#/properties/storage/properties/snapshotMapping/items/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:u}};e===null?e=[y]:e.push(y),r++}if(p.infra!==void 0){let u=p.infra;if(typeof u=="string"){if(k(u)<1){let y={instancePath:t+"/sto\
rage/snapshotMapping/"+d+"/infra",schemaPath:"#/properties/storage/properties/snapshotMapping/items/properties/infra/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:t+"/storage/snapshotMapping/"+d+"/infra",schemaPath:"#/properties/storage/properties/snapshotMapping/item\
s/properties/infra/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}if(p.guest!==void 0){let u=p.guest;if(typeof u=="string"){if(k(u)<
1){let y={instancePath:t+"/storage/snapshotMapping/"+d+"/guest",schemaPath:"#/properties/storage/properties/snapshotMapping/items/properties/guest/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:t+"/storage/snapshotMapping/"+d+"/guest",schemaPath:"#/properties/storage/pr\
operties/snapshotMapping/items/properties/guest/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}if(p.group!==void 0){let u=p.group;if(typeof u==
"string"){if(k(u)<1){let y={instancePath:t+"/storage/snapshotMapping/"+d+"/group",schemaPath:"#/properties/storage/properties/snapshotMapping/items/properties/g\
roup/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:t+"/storage/snapshotMapping/"+d+"/group",schemaPath:"\
#/properties/storage/properties/snapshotMapping/items/properties/group/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}}else{let u={instancePath:t+
"/storage/snapshotMapping/"+d,schemaPath:"#/properties/storage/properties/snapshotMapping/items/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(
u),r++}}}else{let c={instancePath:t+"/storage/snapshotMapping",schemaPath:"#/properties/storage/properties/snapshotMapping/type",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[c]:e.push(c),r++}}else{let a={instancePath:t+"/storage",schemaPath:"#/properties/storage/type",keyword:"type",params:{type:"object"}};e===null?
e=[a]:e.push(a),r++}let b=n.networks;if(b&&typeof b=="object"&&!Array.isArray(b)){b.hubRanges===void 0&&(b.hubRanges=[{name:"hub pods",cidr:"10.128.0.0/14"},{name:"\
hub services",cidr:"172.30.0.0/16"},{name:"hub machines",cidr:"10.0.0.0/16",loadBalancers:!0},{name:"hub OVN join switch",cidr:"100.64.0.0/16"},{name:"hub OVN t\
ransit switch",cidr:"100.88.0.0/16"},{name:"link-local and OVN masquerade",cidr:"169.254.0.0/16"}]),b.podCIDR===void 0&&(b.podCIDR="10.132.0.0/14"),b.serviceCIDR===
void 0&&(b.serviceCIDR="172.31.0.0/16"),b.hostPrefix===void 0&&(b.hostPrefix=23),b.apiServer===void 0&&(b.apiServer={}),b.managementCIDRs===void 0&&(b.managementCIDRs=
["10.128.0.0/14","10.0.0.0/16"]),b.tunnelPort===void 0&&(b.tunnelPort=8472),b.hubTunnelPorts===void 0&&(b.hubTunnelPorts=[6081,4789]),b.healthPort===void 0&&(b.
healthPort=9940),b.mtu===void 0&&(b.mtu=0),b.multiqueue===void 0&&(b.multiqueue=!1);for(let d in b)if(!we.call(B.properties.networks.properties,d)){let p={instancePath:t+
"/networks",schemaPath:"#/properties/networks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[p]:e.push(p),r++}let a=b.
hubRanges;if(Array.isArray(a)){if(a.length>100){let p={instancePath:t+"/networks/hubRanges",schemaPath:"#/properties/networks/properties/hubRanges/maxItems",keyword:"\
maxItems",params:{limit:100}};e===null?e=[p]:e.push(p),r++}if(a.length<1){let p={instancePath:t+"/networks/hubRanges",schemaPath:"#/properties/networks/properti\
es/hubRanges/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),r++}let d=a.length;for(let p=0;p<d;p++){let u=a[p];if(u&&typeof u=="object"&&
!Array.isArray(u)){if(u.loadBalancers===void 0&&(u.loadBalancers=!1),u.name===void 0){let y={instancePath:t+"/networks/hubRanges/"+p,schemaPath:"#/properties/ne\
tworks/properties/hubRanges/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[y]:e.push(y),r++}if(u.cidr===void 0){let y={instancePath:t+
"/networks/hubRanges/"+p,schemaPath:"#/properties/networks/properties/hubRanges/items/required",keyword:"required",params:{missingProperty:"cidr"}};e===null?e=[
y]:e.push(y),r++}for(let y in u)if(!(y==="name"||y==="cidr"||y==="loadBalancers")){let $={instancePath:t+"/networks/hubRanges/"+p,schemaPath:"#/properties/netwo\
rks/properties/hubRanges/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[$]:e.push($),r++}if(u.name!==void 0){
let y=u.name;if(typeof y=="string"){if(k(y)>60){let $={instancePath:t+"/networks/hubRanges/"+p+"/name",schemaPath:"#/properties/networks/properties/hubRanges/it\
ems/properties/name/maxLength",keyword:"maxLength",params:{limit:60}};e===null?e=[$]:e.push($),r++}if(k(y)<1){let $={instancePath:t+"/networks/hubRanges/"+p+"/n\
ame",schemaPath:"#/properties/networks/properties/hubRanges/items/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[$]:e.push($),r++}}else{
let $={instancePath:t+"/networks/hubRanges/"+p+"/name",schemaPath:"#/properties/networks/properties/hubRanges/items/properties/name/type",keyword:"type",params:{
type:"string"}};e===null?e=[$]:e.push($),r++}}if(u.cidr!==void 0&&(U(u.cidr,{instancePath:t+"/networks/hubRanges/"+p+"/cidr",parentData:u,parentDataProperty:"ci\
dr",rootData:h})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),typeof u.loadBalancers!="boolean"){let y={instancePath:t+"/networks/hubRanges/"+p+"/loadB\
alancers",schemaPath:"#/properties/networks/properties/hubRanges/items/properties/loadBalancers/type",keyword:"type",params:{type:"boolean"}};e===null?e=[y]:e.push(
y),r++}}else{let y={instancePath:t+"/networks/hubRanges/"+p,schemaPath:"#/properties/networks/properties/hubRanges/items/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[y]:e.push(y),r++}}}else{let d={instancePath:t+"/networks/hubRanges",schemaPath:"#/properties/networks/properties/hubRanges/type",keyword:"type",
params:{type:"array"}};e===null?e=[d]:e.push(d),r++}U(b.podCIDR,{instancePath:t+"/networks/podCIDR",parentData:b,parentDataProperty:"podCIDR",rootData:h})||(e=e===
null?U.errors:e.concat(U.errors),r=e.length),U(b.serviceCIDR,{instancePath:t+"/networks/serviceCIDR",parentData:b,parentDataProperty:"serviceCIDR",rootData:h})||
(e=e===null?U.errors:e.concat(U.errors),r=e.length);let s=b.hostPrefix;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let d={instancePath:t+"/networks/hostPrefix",
schemaPath:"#/properties/networks/properties/hostPrefix/type",keyword:"type",params:{type:"integer"}};e===null?e=[d]:e.push(d),r++}if(typeof s=="number"){if(s>126||
isNaN(s)){let d={instancePath:t+"/networks/hostPrefix",schemaPath:"#/properties/networks/properties/hostPrefix/maximum",keyword:"maximum",params:{comparison:"<=",
limit:126}};e===null?e=[d]:e.push(d),r++}if(s<16||isNaN(s)){let d={instancePath:t+"/networks/hostPrefix",schemaPath:"#/properties/networks/properties/hostPrefix\
/minimum",keyword:"minimum",params:{comparison:">=",limit:16}};e===null?e=[d]:e.push(d),r++}}let i=b.apiServer;if(i&&typeof i=="object"&&!Array.isArray(i)){i.address===
void 0&&(i.address="172.20.0.1"),i.port===void 0&&(i.port=6443);for(let d in i)if(!(d==="address"||d==="port")){let p={instancePath:t+"/networks/apiServer",schemaPath:"\
#/properties/networks/properties/apiServer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[p]:e.push(p),r++}me(i.
address,{instancePath:t+"/networks/apiServer/address",parentData:i,parentDataProperty:"address",rootData:h})||(e=e===null?me.errors:e.concat(me.errors),r=e.length),
K(i.port,{instancePath:t+"/networks/apiServer/port",parentData:i,parentDataProperty:"port",rootData:h})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)}else{
let d={instancePath:t+"/networks/apiServer",schemaPath:"#/properties/networks/properties/apiServer/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.
push(d),r++}let l=b.managementCIDRs;if(Array.isArray(l)){if(l.length>100){let y={instancePath:t+"/networks/managementCIDRs",schemaPath:"#/properties/networks/pr\
operties/managementCIDRs/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[y]:e.push(y),r++}if(l.length<1){let y={instancePath:t+"/networks/managemen\
tCIDRs",schemaPath:"#/properties/networks/properties/managementCIDRs/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[y]:e.push(y),r++}let d=l.length;
for(let y=0;y<d;y++)U(l[y],{instancePath:t+"/networks/managementCIDRs/"+y,parentData:l,parentDataProperty:y,rootData:h})||(e=e===null?U.errors:e.concat(U.errors),
r=e.length);let p=l.length,u;if(p>1){e:for(;p--;)for(u=p;u--;)if(fe(l[p],l[u])){let y={instancePath:t+"/networks/managementCIDRs",schemaPath:"#/properties/netwo\
rks/properties/managementCIDRs/uniqueItems",keyword:"uniqueItems",params:{i:p,j:u}};e===null?e=[y]:e.push(y),r++;break e}}}else{let d={instancePath:t+"/networks\
/managementCIDRs",schemaPath:"#/properties/networks/properties/managementCIDRs/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}K(b.tunnelPort,
{instancePath:t+"/networks/tunnelPort",parentData:b,parentDataProperty:"tunnelPort",rootData:h})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);let o=b.hubTunnelPorts;
if(Array.isArray(o)){if(o.length>10){let y={instancePath:t+"/networks/hubTunnelPorts",schemaPath:"#/properties/networks/properties/hubTunnelPorts/maxItems",keyword:"\
maxItems",params:{limit:10}};e===null?e=[y]:e.push(y),r++}let d=o.length;for(let y=0;y<d;y++)K(o[y],{instancePath:t+"/networks/hubTunnelPorts/"+y,parentData:o,parentDataProperty:y,
rootData:h})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);let p=o.length,u;if(p>1){e:for(;p--;)for(u=p;u--;)if(fe(o[p],o[u])){let y={instancePath:t+"/ne\
tworks/hubTunnelPorts",schemaPath:"#/properties/networks/properties/hubTunnelPorts/uniqueItems",keyword:"uniqueItems",params:{i:p,j:u}};e===null?e=[y]:e.push(y),
r++;break e}}}else{let d={instancePath:t+"/networks/hubTunnelPorts",schemaPath:"#/properties/networks/properties/hubTunnelPorts/type",keyword:"type",params:{type:"\
array"}};e===null?e=[d]:e.push(d),r++}K(b.healthPort,{instancePath:t+"/networks/healthPort",parentData:b,parentDataProperty:"healthPort",rootData:h})||(e=e===null?
K.errors:e.concat(K.errors),r=e.length);let c=b.mtu;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))){let d={instancePath:t+"/networks/mtu",schemaPath:"#/properties/\
networks/properties/mtu/type",keyword:"type",params:{type:"integer"}};e===null?e=[d]:e.push(d),r++}if(typeof c=="number"){if(c>9216||isNaN(c)){let d={instancePath:t+
"/networks/mtu",schemaPath:"#/properties/networks/properties/mtu/maximum",keyword:"maximum",params:{comparison:"<=",limit:9216}};e===null?e=[d]:e.push(d),r++}if(c<
0||isNaN(c)){let d={instancePath:t+"/networks/mtu",schemaPath:"#/properties/networks/properties/mtu/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[d]:e.push(d),r++}}if(typeof b.multiqueue!="boolean"){let d={instancePath:t+"/networks/multiqueue",schemaPath:"#/properties/networks/properties/multi\
queue/type",keyword:"type",params:{type:"boolean"}};e===null?e=[d]:e.push(d),r++}}else{let a={instancePath:t+"/networks",schemaPath:"#/properties/networks/type",
keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}de(n.baseDomain,{instancePath:t+"/baseDomain",parentData:n,parentDataProperty:"baseDomain",rootData:h})||
(e=e===null?de.errors:e.concat(de.errors),r=e.length);let ee=n.hubIngress;if(ee&&typeof ee=="object"&&!Array.isArray(ee)){ee.domain===void 0&&(ee.domain="apps.h\
ub.example.com");for(let a in ee)if(!(a==="domain"||a==="address")){let s={instancePath:t+"/hubIngress",schemaPath:"#/properties/hubIngress/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[s]:e.push(s),r++}de(ee.domain,{instancePath:t+"/hubIngress/domain",parentData:ee,parentDataProperty:"\
domain",rootData:h})||(e=e===null?de.errors:e.concat(de.errors),r=e.length),ee.address!==void 0&&(me(ee.address,{instancePath:t+"/hubIngress/address",parentData:ee,
parentDataProperty:"address",rootData:h})||(e=e===null?me.errors:e.concat(me.errors),r=e.length))}else{let a={instancePath:t+"/hubIngress",schemaPath:"#/propert\
ies/hubIngress/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let V=n.addresses;if(V&&typeof V=="object"&&!Array.isArray(V)){V.namespace===
void 0&&(V.namespace="metallb-system"),V.api===void 0&&(V.api={}),V.ingress===void 0&&(V.ingress={}),V.advertisement===void 0&&(V.advertisement={});for(let l in V)
if(!(l==="namespace"||l==="api"||l==="ingress"||l==="advertisement")){let o={instancePath:t+"/addresses",schemaPath:"#/properties/addresses/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[o]:e.push(o),r++}P(V.namespace,{instancePath:t+"/addresses/namespace",parentData:V,parentDataProperty:"\
namespace",rootData:h})||(e=e===null?P.errors:e.concat(P.errors),r=e.length);let a=V.api;if(a&&typeof a=="object"&&!Array.isArray(a)){a.ranges===void 0&&(a.ranges=
["192.0.2.0/24"]);for(let l in a)if(l!=="ranges"){let o={instancePath:t+"/addresses/api",schemaPath:"#/properties/addresses/properties/api/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[o]:e.push(o),r++}ue(a.ranges,{instancePath:t+"/addresses/api/ranges",parentData:a,parentDataProperty:"\
ranges",rootData:h})||(e=e===null?ue.errors:e.concat(ue.errors),r=e.length)}else{let l={instancePath:t+"/addresses/api",schemaPath:"#/properties/addresses/prope\
rties/api/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}let s=V.ingress;if(s&&typeof s=="object"&&!Array.isArray(s)){s.ranges===void 0&&
(s.ranges=["198.51.100.0/24"]),s.perCluster===void 0&&(s.perCluster=4);for(let o in s)if(!(o==="ranges"||o==="perCluster")){let c={instancePath:t+"/addresses/in\
gress",schemaPath:"#/properties/addresses/properties/ingress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[c]:
e.push(c),r++}ue(s.ranges,{instancePath:t+"/addresses/ingress/ranges",parentData:s,parentDataProperty:"ranges",rootData:h})||(e=e===null?ue.errors:e.concat(ue.errors),
r=e.length);let l=s.perCluster;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){let o={instancePath:t+"/addresses/ingress/perCluster",schemaPath:"#/properties/addre\
sses/properties/ingress/properties/perCluster/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),r++}if(typeof l=="number"){if(l>64||isNaN(l)){
let o={instancePath:t+"/addresses/ingress/perCluster",schemaPath:"#/properties/addresses/properties/ingress/properties/perCluster/maximum",keyword:"maximum",params:{
comparison:"<=",limit:64}};e===null?e=[o]:e.push(o),r++}if(l<1||isNaN(l)){let o={instancePath:t+"/addresses/ingress/perCluster",schemaPath:"#/properties/address\
es/properties/ingress/properties/perCluster/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[o]:e.push(o),r++}}}else{let l={instancePath:t+
"/addresses/ingress",schemaPath:"#/properties/addresses/properties/ingress/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}let i=V.advertisement;
if(i&&typeof i=="object"&&!Array.isArray(i)){i.type===void 0&&(i.type="L2"),i.interfaces===void 0&&(i.interfaces=[]),i.peers===void 0&&(i.peers=[]),i.communities===
void 0&&(i.communities=[]),i.nodeSelector===void 0&&(i.nodeSelector={});for(let p in i)if(!(p==="type"||p==="interfaces"||p==="peers"||p==="communities"||p==="n\
odeSelector")){let u={instancePath:t+"/addresses/advertisement",schemaPath:"#/properties/addresses/properties/advertisement/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:p}};e===null?e=[u]:e.push(u),r++}let l=i.type;if(typeof l!="string"){let p={instancePath:t+"/addresses/advertisement\
/type",schemaPath:"#/properties/addresses/properties/advertisement/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(!(l===
"L2"||l==="BGP")){let p={instancePath:t+"/addresses/advertisement/type",schemaPath:"#/properties/addresses/properties/advertisement/properties/type/enum",keyword:"\
enum",params:{allowedValues:B.properties.addresses.properties.advertisement.properties.type.enum}};e===null?e=[p]:e.push(p),r++}let o=i.interfaces;if(Array.isArray(
o)){if(o.length>20){let u={instancePath:t+"/addresses/advertisement/interfaces",schemaPath:"#/properties/addresses/properties/advertisement/properties/interface\
s/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[u]:e.push(u),r++}let p=o.length;for(let u=0;u<p;u++)H(o[u],{instancePath:t+"/addresses/advertiseme\
nt/interfaces/"+u,parentData:o,parentDataProperty:u,rootData:h})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)}else{let p={instancePath:t+"/addresses/adv\
ertisement/interfaces",schemaPath:"#/properties/addresses/properties/advertisement/properties/interfaces/type",keyword:"type",params:{type:"array"}};e===null?e=
[p]:e.push(p),r++}let c=i.peers;if(Array.isArray(c)){if(c.length>20){let u={instancePath:t+"/addresses/advertisement/peers",schemaPath:"#/properties/addresses/p\
roperties/advertisement/properties/peers/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[u]:e.push(u),r++}let p=c.length;for(let u=0;u<p;u++)P(c[u],
{instancePath:t+"/addresses/advertisement/peers/"+u,parentData:c,parentDataProperty:u,rootData:h})||(e=e===null?P.errors:e.concat(P.errors),r=e.length)}else{let p={
instancePath:t+"/addresses/advertisement/peers",schemaPath:"#/properties/addresses/properties/advertisement/properties/peers/type",keyword:"type",params:{type:"\
array"}};e===null?e=[p]:e.push(p),r++}let d=i.communities;if(Array.isArray(d)){if(d.length>20){let u={instancePath:t+"/addresses/advertisement/communities",schemaPath:"\
#/properties/addresses/properties/advertisement/properties/communities/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[u]:e.push(u),r++}let p=d.length;
for(let u=0;u<p;u++)H(d[u],{instancePath:t+"/addresses/advertisement/communities/"+u,parentData:d,parentDataProperty:u,rootData:h})||(e=e===null?H.errors:e.concat(
H.errors),r=e.length)}else{let p={instancePath:t+"/addresses/advertisement/communities",schemaPath:"#/properties/addresses/properties/advertisement/properties/c\
ommunities/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}D(i.nodeSelector,{instancePath:t+"/addresses/advertisement/nodeSelector",parentData:i,
parentDataProperty:"nodeSelector",rootData:h})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)}else{let l={instancePath:t+"/addresses/advertisement",schemaPath:"\
#/properties/addresses/properties/advertisement/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}}else{let a={instancePath:t+"/addresse\
s",schemaPath:"#/properties/addresses/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let M=n.secretStore;if(M&&typeof M=="object"&&!Array.
isArray(M)){M.kind===void 0&&(M.kind="ClusterSecretStore"),M.name===void 0&&(M.name="platform"),M.refreshInterval===void 0&&(M.refreshInterval="1h"),M.paths===void 0&&
(M.paths={});for(let i in M)if(!(i==="kind"||i==="name"||i==="refreshInterval"||i==="paths")){let l={instancePath:t+"/secretStore",schemaPath:"#/properties/secr\
etStore/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}let a=M.kind;if(typeof a!="string"){let i={
instancePath:t+"/secretStore/kind",schemaPath:"#/properties/secretStore/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}
if(!(a==="ClusterSecretStore"||a==="SecretStore")){let i={instancePath:t+"/secretStore/kind",schemaPath:"#/properties/secretStore/properties/kind/enum",keyword:"\
enum",params:{allowedValues:B.properties.secretStore.properties.kind.enum}};e===null?e=[i]:e.push(i),r++}P(M.name,{instancePath:t+"/secretStore/name",parentData:M,
parentDataProperty:"name",rootData:h})||(e=e===null?P.errors:e.concat(P.errors),r=e.length),Q(M.refreshInterval,{instancePath:t+"/secretStore/refreshInterval",parentData:M,
parentDataProperty:"refreshInterval",rootData:h})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length);let s=M.paths;if(s&&typeof s=="object"&&!Array.isArray(s)){
s.pullSecret===void 0&&(s.pullSecret={key:"platform/pull-secret",property:"dockerconfigjson"}),s.sshKey===void 0&&(s.sshKey={key:"platform/ssh-key",property:"pu\
blicKey"}),s.oidcClientSecret===void 0&&(s.oidcClientSecret={key:"clusters/{namespace}/{name}/oidc",property:"clientSecret"}),s.auditWebhook===void 0&&(s.auditWebhook=
{key:"clusters/{namespace}/{name}/audit-webhook",property:"kubeconfig"}),s.etcdKey===void 0&&(s.etcdKey={key:"clusters/{namespace}/{name}/etcd",property:"key"}),
s.gitops===void 0&&(s.gitops={key:"clusters/{namespace}/{name}/gitops",property:"config"});for(let i in s)if(!(i==="pullSecret"||i==="sshKey"||i==="oidcClientSe\
cret"||i==="auditWebhook"||i==="etcdKey"||i==="gitops")){let l={instancePath:t+"/secretStore/paths",schemaPath:"#/properties/secretStore/properties/paths/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}R(s.pullSecret,{instancePath:t+"/secretStore/paths/pu\
llSecret",parentData:s,parentDataProperty:"pullSecret",rootData:h})||(e=e===null?R.errors:e.concat(R.errors),r=e.length),R(s.sshKey,{instancePath:t+"/secretStor\
e/paths/sshKey",parentData:s,parentDataProperty:"sshKey",rootData:h})||(e=e===null?R.errors:e.concat(R.errors),r=e.length),R(s.oidcClientSecret,{instancePath:t+
"/secretStore/paths/oidcClientSecret",parentData:s,parentDataProperty:"oidcClientSecret",rootData:h})||(e=e===null?R.errors:e.concat(R.errors),r=e.length),R(s.auditWebhook,
{instancePath:t+"/secretStore/paths/auditWebhook",parentData:s,parentDataProperty:"auditWebhook",rootData:h})||(e=e===null?R.errors:e.concat(R.errors),r=e.length),
R(s.etcdKey,{instancePath:t+"/secretStore/paths/etcdKey",parentData:s,parentDataProperty:"etcdKey",rootData:h})||(e=e===null?R.errors:e.concat(R.errors),r=e.length),
R(s.gitops,{instancePath:t+"/secretStore/paths/gitops",parentData:s,parentDataProperty:"gitops",rootData:h})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)}else{
let i={instancePath:t+"/secretStore/paths",schemaPath:"#/properties/secretStore/properties/paths/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(
i),r++}}else{let a={instancePath:t+"/secretStore",schemaPath:"#/properties/secretStore/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}
let j=n.identity;if(j&&typeof j=="object"&&!Array.isArray(j)){j.name===void 0&&(j.name="company"),j.issuer===void 0&&(j.issuer="https://login.example.com/realms\
/platform"),j.clientID===void 0&&(j.clientID="openshift-{name}"),j.claims===void 0&&(j.claims={}),j.extraScopes===void 0&&(j.extraScopes=["profile","email","gro\
ups"]),j.admins===void 0&&(j.admins=["platform-admins"]);for(let o in j)if(!(o==="name"||o==="issuer"||o==="clientID"||o==="claims"||o==="extraScopes"||o==="caC\
onfigMap"||o==="admins")){let c={instancePath:t+"/identity",schemaPath:"#/properties/identity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[c]:e.push(c),r++}P(j.name,{instancePath:t+"/identity/name",parentData:j,parentDataProperty:"name",rootData:h})||(e=e===null?P.errors:e.concat(P.errors),
r=e.length),he(j.issuer,{instancePath:t+"/identity/issuer",parentData:j,parentDataProperty:"issuer",rootData:h})||(e=e===null?he.errors:e.concat(he.errors),r=e.
length);let a=j.clientID;if(typeof a=="string"){if(k(a)>200){let o={instancePath:t+"/identity/clientID",schemaPath:"#/properties/identity/properties/clientID/ma\
xLength",keyword:"maxLength",params:{limit:200}};e===null?e=[o]:e.push(o),r++}if(k(a)<1){let o={instancePath:t+"/identity/clientID",schemaPath:"#/properties/ide\
ntity/properties/clientID/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/identity/clientID",schemaPath:"\
#/properties/identity/properties/clientID/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}let s=j.claims;if(s&&typeof s=="object"&&!Array.
isArray(s)){s.preferredUsername===void 0&&(s.preferredUsername=["preferred_username"]),s.name===void 0&&(s.name=["name"]),s.email===void 0&&(s.email=["email"]),
s.groups===void 0&&(s.groups=["groups"]);for(let o in s)if(!(o==="preferredUsername"||o==="name"||o==="email"||o==="groups")){let c={instancePath:t+"/identity/c\
laims",schemaPath:"#/properties/identity/properties/claims/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[c]:e.
push(c),r++}Z(s.preferredUsername,{instancePath:t+"/identity/claims/preferredUsername",parentData:s,parentDataProperty:"preferredUsername",rootData:h})||(e=e===
null?Z.errors:e.concat(Z.errors),r=e.length),Z(s.name,{instancePath:t+"/identity/claims/name",parentData:s,parentDataProperty:"name",rootData:h})||(e=e===null?Z.
errors:e.concat(Z.errors),r=e.length),Z(s.email,{instancePath:t+"/identity/claims/email",parentData:s,parentDataProperty:"email",rootData:h})||(e=e===null?Z.errors:
e.concat(Z.errors),r=e.length),Z(s.groups,{instancePath:t+"/identity/claims/groups",parentData:s,parentDataProperty:"groups",rootData:h})||(e=e===null?Z.errors:
e.concat(Z.errors),r=e.length)}else{let o={instancePath:t+"/identity/claims",schemaPath:"#/properties/identity/properties/claims/type",keyword:"type",params:{type:"\
object"}};e===null?e=[o]:e.push(o),r++}let i=j.extraScopes;if(Array.isArray(i)){if(i.length>20){let p={instancePath:t+"/identity/extraScopes",schemaPath:"#/prop\
erties/identity/properties/extraScopes/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[p]:e.push(p),r++}let o=i.length;for(let p=0;p<o;p++)H(i[p],{instancePath:t+
"/identity/extraScopes/"+p,parentData:i,parentDataProperty:p,rootData:h})||(e=e===null?H.errors:e.concat(H.errors),r=e.length);let c=i.length,d;if(c>1){e:for(;c--;)
for(d=c;d--;)if(fe(i[c],i[d])){let p={instancePath:t+"/identity/extraScopes",schemaPath:"#/properties/identity/properties/extraScopes/uniqueItems",keyword:"uniq\
ueItems",params:{i:c,j:d}};e===null?e=[p]:e.push(p),r++;break e}}}else{let o={instancePath:t+"/identity/extraScopes",schemaPath:"#/properties/identity/propertie\
s/extraScopes/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}j.caConfigMap!==void 0&&(P(j.caConfigMap,{instancePath:t+"/identity/caCon\
figMap",parentData:j,parentDataProperty:"caConfigMap",rootData:h})||(e=e===null?P.errors:e.concat(P.errors),r=e.length));let l=j.admins;if(Array.isArray(l)){if(l.
length>20){let p={instancePath:t+"/identity/admins",schemaPath:"#/properties/identity/properties/admins/maxItems",keyword:"maxItems",params:{limit:20}};e===null?
e=[p]:e.push(p),r++}let o=l.length;for(let p=0;p<o;p++){let u=l[p];if(typeof u=="string"){if(k(u)>200){let y={instancePath:t+"/identity/admins/"+p,schemaPath:"#\
/properties/identity/properties/admins/items/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[y]:e.push(y),r++}if(k(u)<1){let y={instancePath:t+"/\
identity/admins/"+p,schemaPath:"#/properties/identity/properties/admins/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[y]:e.push(y),r++}}else{
let y={instancePath:t+"/identity/admins/"+p,schemaPath:"#/properties/identity/properties/admins/items/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:
e.push(y),r++}}let c=l.length,d;if(c>1){let p={};for(;c--;){let u=l[c];if(typeof u=="string"){if(typeof p[u]=="number"){d=p[u];let y={instancePath:t+"/identity/\
admins",schemaPath:"#/properties/identity/properties/admins/uniqueItems",keyword:"uniqueItems",params:{i:c,j:d}};e===null?e=[y]:e.push(y),r++;break}p[u]=c}}}}else{
let o={instancePath:t+"/identity/admins",schemaPath:"#/properties/identity/properties/admins/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),
r++}}else{let a={instancePath:t+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let z=n.
charts;if(z&&typeof z=="object"&&!Array.isArray(z)){z.cilium===void 0&&(z.cilium={repository:"https://helm.cilium.io",name:"cilium",version:"1.19.6"}),z.tetragon===
void 0&&(z.tetragon={repository:"https://helm.cilium.io",name:"tetragon",version:"1.7.0"}),z.falco===void 0&&(z.falco={repository:"https://falcosecurity.github.\
io/charts",name:"falco",version:"9.1.0"}),z.falcosidekick===void 0&&(z.falcosidekick={repository:"https://falcosecurity.github.io/charts",name:"falcosidekick",version:"\
0.14.0"});for(let a in z)if(!(a==="cilium"||a==="tetragon"||a==="falco"||a==="falcosidekick")){let s={instancePath:t+"/charts",schemaPath:"#/properties/charts/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[s]:e.push(s),r++}O(z.cilium,{instancePath:t+"/charts/cilium",parentData:z,
parentDataProperty:"cilium",rootData:h})||(e=e===null?O.errors:e.concat(O.errors),r=e.length),O(z.tetragon,{instancePath:t+"/charts/tetragon",parentData:z,parentDataProperty:"\
tetragon",rootData:h})||(e=e===null?O.errors:e.concat(O.errors),r=e.length),O(z.falco,{instancePath:t+"/charts/falco",parentData:z,parentDataProperty:"falco",rootData:h})||
(e=e===null?O.errors:e.concat(O.errors),r=e.length),O(z.falcosidekick,{instancePath:t+"/charts/falcosidekick",parentData:z,parentDataProperty:"falcosidekick",rootData:h})||
(e=e===null?O.errors:e.concat(O.errors),r=e.length)}else{let a={instancePath:t+"/charts",schemaPath:"#/properties/charts/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[a]:e.push(a),r++}let pe=n.addons;if(pe&&typeof pe=="object"&&!Array.isArray(pe)){if(Object.keys(pe).length>50){let a={instancePath:t+"/addons",
schemaPath:"#/properties/addons/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[a]:e.push(a),r++}for(let a in pe){let s=r;if(typeof a=="st\
ring"&&!Le.test(a)){let i={instancePath:t+"/addons",schemaPath:"#/properties/addons/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z]([-a-z0-9]{0\
,30}[a-z0-9])?$"},propertyName:a};e===null?e=[i]:e.push(i),r++}var g=s===r;if(!g){let i={instancePath:t+"/addons",schemaPath:"#/properties/addons/propertyNames",
keyword:"propertyNames",params:{propertyName:a}};e===null?e=[i]:e.push(i),r++}}for(let a in pe){let s=pe[a];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.namespaceLabels===
void 0&&(s.namespaceLabels={}),s.values===void 0&&(s.values={}),s.objects===void 0&&(s.objects=[]),s.enabledByDefault===void 0&&(s.enabledByDefault=!1),s.chart===
void 0){let l={instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/addons/additionalProperties/required",keyword:"requir\
ed",params:{missingProperty:"chart"}};e===null?e=[l]:e.push(l),r++}if(s.namespace===void 0){let l={instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/addons/additionalProperties/required",keyword:"required",params:{missingProperty:"namespace"}};e===null?e=[l]:e.push(l),r++}for(let l in s)
if(!(l==="description"||l==="chart"||l==="namespace"||l==="namespaceLabels"||l==="values"||l==="objects"||l==="enabledByDefault")){let o={instancePath:t+"/addon\
s/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/addons/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};
e===null?e=[o]:e.push(o),r++}if(s.description!==void 0){let l=s.description;if(typeof l=="string"){if(k(l)>200){let o={instancePath:t+"/addons/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/description",schemaPath:"#/properties/addons/additionalProperties/properties/description/maxLength",keyword:"maxLength",params:{limit:200}};
e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/description",schemaPath:"#/properties/addons/addi\
tionalProperties/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}s.chart!==void 0&&(O(s.chart,{instancePath:t+
"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/chart",parentData:s,parentDataProperty:"chart",rootData:h})||(e=e===null?O.errors:e.concat(O.errors),r=e.length)),
s.namespace!==void 0&&(P(s.namespace,{instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/namespace",parentData:s,parentDataProperty:"namespace",
rootData:h})||(e=e===null?P.errors:e.concat(P.errors),r=e.length)),D(s.namespaceLabels,{instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/nam\
espaceLabels",parentData:s,parentDataProperty:"namespaceLabels",rootData:h})||(e=e===null?D.errors:e.concat(D.errors),r=e.length),ge(s.values,{instancePath:t+"/\
addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/values",parentData:s,parentDataProperty:"values",rootData:h})||(e=e===null?ge.errors:e.concat(ge.errors),r=e.
length);let i=s.objects;if(Array.isArray(i)){if(i.length>5){let o={instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/objects",schemaPath:"#/p\
roperties/addons/additionalProperties/properties/objects/maxItems",keyword:"maxItems",params:{limit:5}};e===null?e=[o]:e.push(o),r++}let l=i.length;for(let o=0;o<
l;o++){let c=i[o];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.apiVersion===void 0){let d={instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/objects/"+o,schemaPath:"#/properties/addons/additionalProperties/properties/objects/items/required",keyword:"required",params:{missingProperty:"apiVersion"}};
e===null?e=[d]:e.push(d),r++}if(c.kind===void 0){let d={instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/objects/"+o,schemaPath:"#/propertie\
s/addons/additionalProperties/properties/objects/items/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[d]:e.push(d),r++}if(c.metadata===
void 0){let d={instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/objects/"+o,schemaPath:"#/properties/addons/additionalProperties/properties/\
objects/items/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:t+"/addons/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/objects/"+o,schemaPath:"#/properties/addons/additionalProperties/properties/objects/items/type",keyword:"type",params:{type:"object"}};
e===null?e=[d]:e.push(d),r++}}}else{let l={instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/objects",schemaPath:"#/properties/addons/additio\
nalProperties/properties/objects/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}if(typeof s.enabledByDefault!="boolean"){let l={instancePath:t+
"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/enabledByDefault",schemaPath:"#/properties/addons/additionalProperties/properties/enabledByDefault/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[l]:e.push(l),r++}}else{let i={instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/addons/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}}else{let a={instancePath:t+"/addons",schemaPath:"#/\
properties/addons/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}if(n.policyEngine!==void 0){let a=n.policyEngine;if(typeof a=="strin\
g"){if(k(a)<1){let s={instancePath:t+"/policyEngine",schemaPath:"#/properties/policyEngine/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(
s),r++}}else{let s={instancePath:t+"/policyEngine",schemaPath:"#/properties/policyEngine/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}
let I=n.hypershift;if(I&&typeof I=="object"&&!Array.isArray(I)){I.operatorLevel===void 0&&(I.operatorLevel="v0.1.81"),I.supportedVersions===void 0&&(I.supportedVersions=
{}),I.nodeSelector===void 0&&(I.nodeSelector={}),I.tolerations===void 0&&(I.tolerations=[]),I.disabledCapabilities===void 0&&(I.disabledCapabilities=[]),I.liveMigrateOnDrain===
void 0&&(I.liveMigrateOnDrain=!1),I.fips===void 0&&(I.fips=!1);for(let o in I)if(!(o==="operatorLevel"||o==="supportedVersions"||o==="nodeSelector"||o==="tolera\
tions"||o==="disabledCapabilities"||o==="liveMigrateOnDrain"||o==="fips")){let c={instancePath:t+"/hypershift",schemaPath:"#/properties/hypershift/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[c]:e.push(c),r++}let a=I.operatorLevel;if(typeof a!="string"){let o={instancePath:t+
"/hypershift/operatorLevel",schemaPath:"#/properties/hypershift/properties/operatorLevel/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}
if(!(a==="v0.1.75"||a==="v0.1.81")){let o={instancePath:t+"/hypershift/operatorLevel",schemaPath:"#/properties/hypershift/properties/operatorLevel/enum",keyword:"\
enum",params:{allowedValues:B.properties.hypershift.properties.operatorLevel.enum}};e===null?e=[o]:e.push(o),r++}let s=I.supportedVersions;if(s&&typeof s=="obje\
ct"&&!Array.isArray(s)){s.namespace===void 0&&(s.namespace="hypershift"),s.name===void 0&&(s.name="supported-versions");for(let o in s)if(!(o==="namespace"||o===
"name")){let c={instancePath:t+"/hypershift/supportedVersions",schemaPath:"#/properties/hypershift/properties/supportedVersions/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:o}};e===null?e=[c]:e.push(c),r++}P(s.namespace,{instancePath:t+"/hypershift/supportedVersions/namespace",parentData:s,
parentDataProperty:"namespace",rootData:h})||(e=e===null?P.errors:e.concat(P.errors),r=e.length),P(s.name,{instancePath:t+"/hypershift/supportedVersions/name",parentData:s,
parentDataProperty:"name",rootData:h})||(e=e===null?P.errors:e.concat(P.errors),r=e.length)}else{let o={instancePath:t+"/hypershift/supportedVersions",schemaPath:"\
#/properties/hypershift/properties/supportedVersions/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}D(I.nodeSelector,{instancePath:t+
"/hypershift/nodeSelector",parentData:I,parentDataProperty:"nodeSelector",rootData:h})||(e=e===null?D.errors:e.concat(D.errors),r=e.length);let i=I.tolerations;
if(Array.isArray(i)){if(i.length>25){let c={instancePath:t+"/hypershift/tolerations",schemaPath:"#/properties/hypershift/properties/tolerations/maxItems",keyword:"\
maxItems",params:{limit:25}};e===null?e=[c]:e.push(c),r++}let o=i.length;for(let c=0;c<o;c++){let d=i[c];if(d&&typeof d=="object"&&!Array.isArray(d)){for(let p in d)
if(!(p==="key"||p==="operator"||p==="value"||p==="effect")){let u={instancePath:t+"/hypershift/tolerations/"+c,schemaPath:"#/properties/hypershift/properties/to\
lerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[u]:e.push(u),r++}if(d.key!==void 0){let p=d.key;
if(typeof p=="string"){if(k(p)<1){let u={instancePath:t+"/hypershift/tolerations/"+c+"/key",schemaPath:"#/properties/hypershift/properties/tolerations/items/pro\
perties/key/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/hypershift/tolerations/"+c+"/key",schemaPath:"\
#/properties/hypershift/properties/tolerations/items/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}if(d.operator!==void 0){
let p=d.operator;if(typeof p!="string"){let u={instancePath:t+"/hypershift/tolerations/"+c+"/operator",schemaPath:"#/properties/hypershift/properties/toleration\
s/items/properties/operator/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}if(!(p==="Exists"||p==="Equal")){let u={instancePath:t+"/h\
ypershift/tolerations/"+c+"/operator",schemaPath:"#/properties/hypershift/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues:B.
properties.hypershift.properties.tolerations.items.properties.operator.enum}};e===null?e=[u]:e.push(u),r++}}if(d.value!==void 0&&typeof d.value!="string"){let p={
instancePath:t+"/hypershift/tolerations/"+c+"/value",schemaPath:"#/properties/hypershift/properties/tolerations/items/properties/value/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),r++}if(d.effect!==void 0){let p=d.effect;if(typeof p!="string"){let u={instancePath:t+"/hypershift/tolerations/"+c+"/ef\
fect",schemaPath:"#/properties/hypershift/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}
if(!(p==="NoSchedule"||p==="PreferNoSchedule"||p==="NoExecute")){let u={instancePath:t+"/hypershift/tolerations/"+c+"/effect",schemaPath:"#/properties/hypershif\
t/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues:B.properties.hypershift.properties.tolerations.items.properties.effect.
enum}};e===null?e=[u]:e.push(u),r++}}}else{let p={instancePath:t+"/hypershift/tolerations/"+c,schemaPath:"#/properties/hypershift/properties/tolerations/items/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}}else{let o={instancePath:t+"/hypershift/tolerations",schemaPath:"#/properties/hypersh\
ift/properties/tolerations/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}let l=I.disabledCapabilities;if(Array.isArray(l)){let o=l.length;
for(let p=0;p<o;p++){let u=l[p];if(typeof u!="string"){let y={instancePath:t+"/hypershift/disabledCapabilities/"+p,schemaPath:"#/properties/hypershift/propertie\
s/disabledCapabilities/items/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(!(u==="ImageRegistry"||u==="openshift-samples"||u==="I\
nsights"||u==="baremetal"||u==="Console"||u==="NodeTuning"||u==="Ingress")){let y={instancePath:t+"/hypershift/disabledCapabilities/"+p,schemaPath:"#/properties\
/hypershift/properties/disabledCapabilities/items/enum",keyword:"enum",params:{allowedValues:B.properties.hypershift.properties.disabledCapabilities.items.enum}};
e===null?e=[y]:e.push(y),r++}}let c=l.length,d;if(c>1){let p={};for(;c--;){let u=l[c];if(typeof u=="string"){if(typeof p[u]=="number"){d=p[u];let y={instancePath:t+
"/hypershift/disabledCapabilities",schemaPath:"#/properties/hypershift/properties/disabledCapabilities/uniqueItems",keyword:"uniqueItems",params:{i:c,j:d}};e===
null?e=[y]:e.push(y),r++;break}p[u]=c}}}}else{let o={instancePath:t+"/hypershift/disabledCapabilities",schemaPath:"#/properties/hypershift/properties/disabledCa\
pabilities/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}if(typeof I.liveMigrateOnDrain!="boolean"){let o={instancePath:t+"/hypershif\
t/liveMigrateOnDrain",schemaPath:"#/properties/hypershift/properties/liveMigrateOnDrain/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:e.push(o),r++}
if(typeof I.fips!="boolean"){let o={instancePath:t+"/hypershift/fips",schemaPath:"#/properties/hypershift/properties/fips/type",keyword:"type",params:{type:"boo\
lean"}};e===null?e=[o]:e.push(o),r++}}else{let a={instancePath:t+"/hypershift",schemaPath:"#/properties/hypershift/type",keyword:"type",params:{type:"object"}};
e===null?e=[a]:e.push(a),r++}let G=n.tiers;if(G&&typeof G=="object"&&!Array.isArray(G)){G.development===void 0&&(G.development={controlPlaneAvailability:"Single\
Replica",infrastructureAvailability:"SingleReplica",etcdSize:"8Gi",auditProfile:"Default",qosClass:"Burstable",deletionProtection:!1,backup:{enabled:!1,schedule:"\
0 2 * * *",retention:"72h"},upgrade:{maxSurge:1,maxUnavailable:0,drainTimeout:"10m",volumeDetachTimeout:"5m"},liveMigration:"Optional"}),G.standard===void 0&&(G.
standard={controlPlaneAvailability:"HighlyAvailable",infrastructureAvailability:"HighlyAvailable",etcdSize:"16Gi",auditProfile:"Default",qosClass:"Burstable",deletionProtection:!1,
backup:{enabled:!0,schedule:"0 2 * * *",retention:"168h"},upgrade:{maxSurge:1,maxUnavailable:0,drainTimeout:"30m",volumeDetachTimeout:"15m"},liveMigration:"Opti\
onal"}),G.production===void 0&&(G.production={controlPlaneAvailability:"HighlyAvailable",infrastructureAvailability:"HighlyAvailable",etcdSize:"32Gi",auditProfile:"\
WriteRequestBodies",qosClass:"Guaranteed",deletionProtection:!0,backup:{enabled:!0,schedule:"0 */6 * * *",retention:"720h"},upgrade:{maxSurge:1,maxUnavailable:0,
drainTimeout:"30m",volumeDetachTimeout:"15m"},liveMigration:"Required"});for(let a in G)if(!(a==="development"||a==="standard"||a==="production")){let s={instancePath:t+
"/tiers",schemaPath:"#/properties/tiers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[s]:e.push(s),r++}se(G.development,
{instancePath:t+"/tiers/development",parentData:G,parentDataProperty:"development",rootData:h})||(e=e===null?se.errors:e.concat(se.errors),r=e.length),se(G.standard,
{instancePath:t+"/tiers/standard",parentData:G,parentDataProperty:"standard",rootData:h})||(e=e===null?se.errors:e.concat(se.errors),r=e.length),se(G.production,
{instancePath:t+"/tiers/production",parentData:G,parentDataProperty:"production",rootData:h})||(e=e===null?se.errors:e.concat(se.errors),r=e.length)}else{let a={
instancePath:t+"/tiers",schemaPath:"#/properties/tiers/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let _=n.backup;if(_&&typeof _==
"object"&&!Array.isArray(_)){_.namespace===void 0&&(_.namespace="openshift-adp"),_.storageLocation===void 0&&(_.storageLocation="default"),_.dataMover===void 0&&
(_.dataMover=!0);for(let a in _)if(!(a==="namespace"||a==="storageLocation"||a==="dataMover")){let s={instancePath:t+"/backup",schemaPath:"#/properties/backup/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[s]:e.push(s),r++}if(P(_.namespace,{instancePath:t+"/backup/namesp\
ace",parentData:_,parentDataProperty:"namespace",rootData:h})||(e=e===null?P.errors:e.concat(P.errors),r=e.length),P(_.storageLocation,{instancePath:t+"/backup/\
storageLocation",parentData:_,parentDataProperty:"storageLocation",rootData:h})||(e=e===null?P.errors:e.concat(P.errors),r=e.length),typeof _.dataMover!="boolea\
n"){let a={instancePath:t+"/backup/dataMover",schemaPath:"#/properties/backup/properties/dataMover/type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:
e.push(a),r++}}else{let a={instancePath:t+"/backup",schemaPath:"#/properties/backup/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let C=n.
monitoring;if(C&&typeof C=="object"&&!Array.isArray(C)){C.enabled===void 0&&(C.enabled=!0),C.namespaces===void 0&&(C.namespaces=["openshift-monitoring","openshi\
ft-user-workload-monitoring"]),C.ruleLabels===void 0&&(C.ruleLabels={role:"alert-rules"}),C.alertLabels===void 0&&(C.alertLabels={});for(let s in C)if(!(s==="en\
abled"||s==="namespaces"||s==="ruleLabels"||s==="alertLabels")){let i={instancePath:t+"/monitoring",schemaPath:"#/properties/monitoring/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(typeof C.enabled!="boolean"){let s={instancePath:t+"/monitoring/enabled",schemaPath:"\
#/properties/monitoring/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),r++}let a=C.namespaces;if(Array.isArray(a)){if(a.
length>20){let o={instancePath:t+"/monitoring/namespaces",schemaPath:"#/properties/monitoring/properties/namespaces/maxItems",keyword:"maxItems",params:{limit:20}};
e===null?e=[o]:e.push(o),r++}let s=a.length;for(let o=0;o<s;o++)P(a[o],{instancePath:t+"/monitoring/namespaces/"+o,parentData:a,parentDataProperty:o,rootData:h})||
(e=e===null?P.errors:e.concat(P.errors),r=e.length);let i=a.length,l;if(i>1){e:for(;i--;)for(l=i;l--;)if(fe(a[i],a[l])){let o={instancePath:t+"/monitoring/names\
paces",schemaPath:"#/properties/monitoring/properties/namespaces/uniqueItems",keyword:"uniqueItems",params:{i,j:l}};e===null?e=[o]:e.push(o),r++;break e}}}else{
let s={instancePath:t+"/monitoring/namespaces",schemaPath:"#/properties/monitoring/properties/namespaces/type",keyword:"type",params:{type:"array"}};e===null?e=
[s]:e.push(s),r++}D(C.ruleLabels,{instancePath:t+"/monitoring/ruleLabels",parentData:C,parentDataProperty:"ruleLabels",rootData:h})||(e=e===null?D.errors:e.concat(
D.errors),r=e.length),D(C.alertLabels,{instancePath:t+"/monitoring/alertLabels",parentData:C,parentDataProperty:"alertLabels",rootData:h})||(e=e===null?D.errors:
e.concat(D.errors),r=e.length)}else{let a={instancePath:t+"/monitoring",schemaPath:"#/properties/monitoring/type",keyword:"type",params:{type:"object"}};e===null?
e=[a]:e.push(a),r++}let T=n.fleet;if(T&&typeof T=="object"&&!Array.isArray(T)){T.enabled===void 0&&(T.enabled=!0),T.autoImport===void 0&&(T.autoImport=!0),T.clusterSet===
void 0&&(T.clusterSet="default"),T.labels===void 0&&(T.labels={});for(let a in T)if(!(a==="enabled"||a==="autoImport"||a==="clusterSet"||a==="labels")){let s={instancePath:t+
"/fleet",schemaPath:"#/properties/fleet/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[s]:e.push(s),r++}if(typeof T.
enabled!="boolean"){let a={instancePath:t+"/fleet/enabled",schemaPath:"#/properties/fleet/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[a]:e.push(a),r++}if(typeof T.autoImport!="boolean"){let a={instancePath:t+"/fleet/autoImport",schemaPath:"#/properties/fleet/properties/autoImport/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),r++}P(T.clusterSet,{instancePath:t+"/fleet/clusterSet",parentData:T,parentDataProperty:"clusterSet",rootData:h})||
(e=e===null?P.errors:e.concat(P.errors),r=e.length),D(T.labels,{instancePath:t+"/fleet/labels",parentData:T,parentDataProperty:"labels",rootData:h})||(e=e===null?
D.errors:e.concat(D.errors),r=e.length)}else{let a={instancePath:t+"/fleet",schemaPath:"#/properties/fleet/type",keyword:"type",params:{type:"object"}};e===null?
e=[a]:e.push(a),r++}let F=n.gitops;if(F&&typeof F=="object"&&!Array.isArray(F)){F.enabled===void 0&&(F.enabled=!0),F.namespace===void 0&&(F.namespace="openshift\
-gitops"),F.labels===void 0&&(F.labels={});for(let a in F)if(!(a==="enabled"||a==="namespace"||a==="labels")){let s={instancePath:t+"/gitops",schemaPath:"#/prop\
erties/gitops/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[s]:e.push(s),r++}if(typeof F.enabled!="boolean"){let a={
instancePath:t+"/gitops/enabled",schemaPath:"#/properties/gitops/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),r++}P(
F.namespace,{instancePath:t+"/gitops/namespace",parentData:F,parentDataProperty:"namespace",rootData:h})||(e=e===null?P.errors:e.concat(P.errors),r=e.length),D(
F.labels,{instancePath:t+"/gitops/labels",parentData:F,parentDataProperty:"labels",rootData:h})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)}else{let a={
instancePath:t+"/gitops",schemaPath:"#/properties/gitops/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let q=n.threatDetection;if(q&&
typeof q=="object"&&!Array.isArray(q)){q.engine===void 0&&(q.engine="Falco"),q.hubNamespace===void 0&&(q.hubNamespace="threat-detection"),q.guestNamespace===void 0&&
(q.guestNamespace="threat-detection"),q.minimumPriority===void 0&&(q.minimumPriority="notice"),q.quarantineRules===void 0&&(q.quarantineRules=["Terminal shell i\
n container","Drop and execute new binary in container"]),q.terminateRules===void 0&&(q.terminateRules=[]);for(let o in q)if(!(o==="engine"||o==="hubNamespace"||
o==="guestNamespace"||o==="minimumPriority"||o==="alertmanager"||o==="triage"||o==="quarantineRules"||o==="terminateRules")){let c={instancePath:t+"/threatDetec\
tion",schemaPath:"#/properties/threatDetection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[c]:e.push(c),r++}
let a=q.engine;if(typeof a!="string"){let o={instancePath:t+"/threatDetection/engine",schemaPath:"#/properties/threatDetection/properties/engine/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(!(a==="Falco"||a==="Tetragon")){let o={instancePath:t+"/threatDetection/engine",schemaPath:"#/prop\
erties/threatDetection/properties/engine/enum",keyword:"enum",params:{allowedValues:B.properties.threatDetection.properties.engine.enum}};e===null?e=[o]:e.push(
o),r++}P(q.hubNamespace,{instancePath:t+"/threatDetection/hubNamespace",parentData:q,parentDataProperty:"hubNamespace",rootData:h})||(e=e===null?P.errors:e.concat(
P.errors),r=e.length),P(q.guestNamespace,{instancePath:t+"/threatDetection/guestNamespace",parentData:q,parentDataProperty:"guestNamespace",rootData:h})||(e=e===
null?P.errors:e.concat(P.errors),r=e.length);let s=q.minimumPriority;if(typeof s!="string"){let o={instancePath:t+"/threatDetection/minimumPriority",schemaPath:"\
#/properties/threatDetection/properties/minimumPriority/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(!(s==="emergency"||s==="ale\
rt"||s==="critical"||s==="error"||s==="warning"||s==="notice"||s==="informational"||s==="debug")){let o={instancePath:t+"/threatDetection/minimumPriority",schemaPath:"\
#/properties/threatDetection/properties/minimumPriority/enum",keyword:"enum",params:{allowedValues:B.properties.threatDetection.properties.minimumPriority.enum}};
e===null?e=[o]:e.push(o),r++}q.alertmanager!==void 0&&(J(q.alertmanager,{instancePath:t+"/threatDetection/alertmanager",parentData:q,parentDataProperty:"alertma\
nager",rootData:h})||(e=e===null?J.errors:e.concat(J.errors),r=e.length)),q.triage!==void 0&&(J(q.triage,{instancePath:t+"/threatDetection/triage",parentData:q,
parentDataProperty:"triage",rootData:h})||(e=e===null?J.errors:e.concat(J.errors),r=e.length));let i=q.quarantineRules;if(Array.isArray(i)){if(i.length>100){let p={
instancePath:t+"/threatDetection/quarantineRules",schemaPath:"#/properties/threatDetection/properties/quarantineRules/maxItems",keyword:"maxItems",params:{limit:100}};
e===null?e=[p]:e.push(p),r++}let o=i.length;for(let p=0;p<o;p++){let u=i[p];if(typeof u=="string"){if(k(u)>200){let y={instancePath:t+"/threatDetection/quaranti\
neRules/"+p,schemaPath:"#/properties/threatDetection/properties/quarantineRules/items/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[y]:e.push(y),
r++}if(k(u)<1){let y={instancePath:t+"/threatDetection/quarantineRules/"+p,schemaPath:"#/properties/threatDetection/properties/quarantineRules/items/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:t+"/threatDetection/quarantineRules/"+p,schemaPath:"#/properties/th\
reatDetection/properties/quarantineRules/items/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}let c=i.length,d;if(c>1){let p={};for(;c--;){
let u=i[c];if(typeof u=="string"){if(typeof p[u]=="number"){d=p[u];let y={instancePath:t+"/threatDetection/quarantineRules",schemaPath:"#/properties/threatDetec\
tion/properties/quarantineRules/uniqueItems",keyword:"uniqueItems",params:{i:c,j:d}};e===null?e=[y]:e.push(y),r++;break}p[u]=c}}}}else{let o={instancePath:t+"/t\
hreatDetection/quarantineRules",schemaPath:"#/properties/threatDetection/properties/quarantineRules/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.
push(o),r++}let l=q.terminateRules;if(Array.isArray(l)){if(l.length>100){let p={instancePath:t+"/threatDetection/terminateRules",schemaPath:"#/properties/threat\
Detection/properties/terminateRules/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[p]:e.push(p),r++}let o=l.length;for(let p=0;p<o;p++){let u=l[p];
if(typeof u=="string"){if(k(u)>200){let y={instancePath:t+"/threatDetection/terminateRules/"+p,schemaPath:"#/properties/threatDetection/properties/terminateRule\
s/items/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[y]:e.push(y),r++}if(k(u)<1){let y={instancePath:t+"/threatDetection/terminateRules/"+p,schemaPath:"\
#/properties/threatDetection/properties/terminateRules/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:t+
"/threatDetection/terminateRules/"+p,schemaPath:"#/properties/threatDetection/properties/terminateRules/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[y]:e.push(y),r++}}let c=l.length,d;if(c>1){let p={};for(;c--;){let u=l[c];if(typeof u=="string"){if(typeof p[u]=="number"){d=p[u];let y={instancePath:t+"/thr\
eatDetection/terminateRules",schemaPath:"#/properties/threatDetection/properties/terminateRules/uniqueItems",keyword:"uniqueItems",params:{i:c,j:d}};e===null?e=
[y]:e.push(y),r++;break}p[u]=c}}}}else{let o={instancePath:t+"/threatDetection/terminateRules",schemaPath:"#/properties/threatDetection/properties/terminateRule\
s/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}else{let a={instancePath:t+"/threatDetection",schemaPath:"#/properties/threatDetecti\
on/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let A=n.bastion;if(A&&typeof A=="object"&&!Array.isArray(A)){A.images===void 0&&(A.
images={"centos-stream-10":"docker://quay.io/containerdisks/centos-stream:10",fedora:"docker://quay.io/containerdisks/fedora:latest"}),A.image===void 0&&(A.image=
"centos-stream-10"),A.size===void 0&&(A.size="small"),A.diskSize===void 0&&(A.diskSize="30Gi"),A.storageClass===void 0&&(A.storageClass="ceph-block"),A.user===void 0&&
(A.user="cloud-user");for(let i in A)if(!(i==="images"||i==="image"||i==="size"||i==="diskSize"||i==="storageClass"||i==="user")){let l={instancePath:t+"/bastio\
n",schemaPath:"#/properties/bastion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}let a=A.images;
if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>50){let i={instancePath:t+"/bastion/images",schemaPath:"#/properties/bastion/properties/im\
ages/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[i]:e.push(i),r++}if(Object.keys(a).length<1){let i={instancePath:t+"/bastion/images",
schemaPath:"#/properties/bastion/properties/images/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[i]:e.push(i),r++}for(let i in a){let l=r;
if(typeof i=="string"&&!Ce.test(i)){let o={instancePath:t+"/bastion/images",schemaPath:"#/properties/bastion/properties/images/propertyNames/pattern",keyword:"p\
attern",params:{pattern:"^[a-z0-9]([-.a-z0-9]{0,60}[a-z0-9])?$"},propertyName:i};e===null?e=[o]:e.push(o),r++}var v=l===r;if(!v){let o={instancePath:t+"/bastion\
/images",schemaPath:"#/properties/bastion/properties/images/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[o]:e.push(o),r++}}for(let i in a){
let l=a[i];if(typeof l=="string"){if(!Te.test(l)){let o={instancePath:t+"/bastion/images/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/bas\
tion/properties/images/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^docker://[^\\s]+$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+
"/bastion/images/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/bastion/properties/images/additionalProperties/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),r++}}}else{let i={instancePath:t+"/bastion/images",schemaPath:"#/properties/bastion/properties/images/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}if(typeof A.image!="string"){let i={instancePath:t+"/bastion/image",schemaPath:"#/properties/bastion/pr\
operties/image/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(typeof A.size!="string"){let i={instancePath:t+"/bastion/size",schemaPath:"\
#/properties/bastion/properties/size/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(S(A.diskSize,{instancePath:t+"/bastion/diskSiz\
e",parentData:A,parentDataProperty:"diskSize",rootData:h})||(e=e===null?S.errors:e.concat(S.errors),r=e.length),typeof A.storageClass!="string"){let i={instancePath:t+
"/bastion/storageClass",schemaPath:"#/properties/bastion/properties/storageClass/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}let s=A.
user;if(typeof s=="string"){if(!Ee.test(s)){let i={instancePath:t+"/bastion/user",schemaPath:"#/properties/bastion/properties/user/pattern",keyword:"pattern",params:{
pattern:"^[a-z_][-a-z0-9_]{0,31}$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/bastion/user",schemaPath:"#/properties/bastion/properties/user/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}else{let a={instancePath:t+"/bastion",schemaPath:"#/properties/bastion/type",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}if(n.proxy!==void 0){let a=n.proxy;if(a&&typeof a=="object"&&!Array.isArray(a)){a.noProxy===void 0&&(a.
noProxy=[]);for(let i in a)if(!(i==="httpProxy"||i==="httpsProxy"||i==="noProxy"||i==="trustedCAConfigMap")){let l={instancePath:t+"/proxy",schemaPath:"#/proper\
ties/proxy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}a.httpProxy!==void 0&&(J(a.httpProxy,
{instancePath:t+"/proxy/httpProxy",parentData:a,parentDataProperty:"httpProxy",rootData:h})||(e=e===null?J.errors:e.concat(J.errors),r=e.length)),a.httpsProxy!==
void 0&&(J(a.httpsProxy,{instancePath:t+"/proxy/httpsProxy",parentData:a,parentDataProperty:"httpsProxy",rootData:h})||(e=e===null?J.errors:e.concat(J.errors),r=
e.length));let s=a.noProxy;if(Array.isArray(s)){if(s.length>100){let c={instancePath:t+"/proxy/noProxy",schemaPath:"#/properties/proxy/properties/noProxy/maxIte\
ms",keyword:"maxItems",params:{limit:100}};e===null?e=[c]:e.push(c),r++}let i=s.length;for(let c=0;c<i;c++)H(s[c],{instancePath:t+"/proxy/noProxy/"+c,parentData:s,
parentDataProperty:c,rootData:h})||(e=e===null?H.errors:e.concat(H.errors),r=e.length);let l=s.length,o;if(l>1){e:for(;l--;)for(o=l;o--;)if(fe(s[l],s[o])){let c={
instancePath:t+"/proxy/noProxy",schemaPath:"#/properties/proxy/properties/noProxy/uniqueItems",keyword:"uniqueItems",params:{i:l,j:o}};e===null?e=[c]:e.push(c),
r++;break e}}}else{let i={instancePath:t+"/proxy/noProxy",schemaPath:"#/properties/proxy/properties/noProxy/type",keyword:"type",params:{type:"array"}};e===null?
e=[i]:e.push(i),r++}a.trustedCAConfigMap!==void 0&&(P(a.trustedCAConfigMap,{instancePath:t+"/proxy/trustedCAConfigMap",parentData:a,parentDataProperty:"trustedC\
AConfigMap",rootData:h})||(e=e===null?P.errors:e.concat(P.errors),r=e.length))}else{let s={instancePath:t+"/proxy",schemaPath:"#/properties/proxy/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}let ye=n.registryMirrors;if(Array.isArray(ye)){if(ye.length>50){let s={instancePath:t+"/registryMirr\
ors",schemaPath:"#/properties/registryMirrors/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[s]:e.push(s),r++}let a=ye.length;for(let s=0;s<a;s++){
let i=ye[s];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.source===void 0){let l={instancePath:t+"/registryMirrors/"+s,schemaPath:"#/properties/registryMirr\
ors/items/required",keyword:"required",params:{missingProperty:"source"}};e===null?e=[l]:e.push(l),r++}if(i.mirrors===void 0){let l={instancePath:t+"/registryMi\
rrors/"+s,schemaPath:"#/properties/registryMirrors/items/required",keyword:"required",params:{missingProperty:"mirrors"}};e===null?e=[l]:e.push(l),r++}for(let l in i)
if(!(l==="source"||l==="mirrors")){let o={instancePath:t+"/registryMirrors/"+s,schemaPath:"#/properties/registryMirrors/items/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:l}};e===null?e=[o]:e.push(o),r++}if(i.source!==void 0){let l=i.source;if(typeof l=="string"){if(k(l)<1){let o={instancePath:t+
"/registryMirrors/"+s+"/source",schemaPath:"#/properties/registryMirrors/items/properties/source/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:
e.push(o),r++}}else{let o={instancePath:t+"/registryMirrors/"+s+"/source",schemaPath:"#/properties/registryMirrors/items/properties/source/type",keyword:"type",
params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(i.mirrors!==void 0){let l=i.mirrors;if(Array.isArray(l)){if(l.length>20){let c={instancePath:t+"/regist\
ryMirrors/"+s+"/mirrors",schemaPath:"#/properties/registryMirrors/items/properties/mirrors/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[c]:e.push(
c),r++}if(l.length<1){let c={instancePath:t+"/registryMirrors/"+s+"/mirrors",schemaPath:"#/properties/registryMirrors/items/properties/mirrors/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[c]:e.push(c),r++}let o=l.length;for(let c=0;c<o;c++){let d=l[c];if(typeof d=="string"){if(k(d)<1){let p={instancePath:t+
"/registryMirrors/"+s+"/mirrors/"+c,schemaPath:"#/properties/registryMirrors/items/properties/mirrors/items/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/registryMirrors/"+s+"/mirrors/"+c,schemaPath:"#/properties/registryMirrors/items/properties/mirrors/items\
/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{let o={instancePath:t+"/registryMirrors/"+s+"/mirrors",schemaPath:"#/propertie\
s/registryMirrors/items/properties/mirrors/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}}else{let l={instancePath:t+"/registryMirro\
rs/"+s,schemaPath:"#/properties/registryMirrors/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}}}else{let a={instancePath:t+"/r\
egistryMirrors",schemaPath:"#/properties/registryMirrors/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}if(n.trustBundle!==void 0){let a=n.
trustBundle;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.configMapName===void 0){let s={instancePath:t+"/trustBundle",schemaPath:"#/properties/trustBundle/\
required",keyword:"required",params:{missingProperty:"configMapName"}};e===null?e=[s]:e.push(s),r++}for(let s in a)if(s!=="configMapName"){let i={instancePath:t+
"/trustBundle",schemaPath:"#/properties/trustBundle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),
r++}a.configMapName!==void 0&&(P(a.configMapName,{instancePath:t+"/trustBundle/configMapName",parentData:a,parentDataProperty:"configMapName",rootData:h})||(e=e===
null?P.errors:e.concat(P.errors),r=e.length))}else{let s={instancePath:t+"/trustBundle",schemaPath:"#/properties/trustBundle/type",keyword:"type",params:{type:"\
object"}};e===null?e=[s]:e.push(s),r++}}let X=n.certificates;if(X&&typeof X=="object"&&!Array.isArray(X)){X.enabled===void 0&&(X.enabled=!0),X.issuerRef===void 0&&
(X.issuerRef={});for(let s in X)if(!(s==="enabled"||s==="authority"||s==="issuerRef")){let i={instancePath:t+"/certificates",schemaPath:"#/properties/certificat\
es/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(typeof X.enabled!="boolean"){let s={instancePath:t+
"/certificates/enabled",schemaPath:"#/properties/certificates/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),r++}if(X.
authority!==void 0){let s=X.authority;if(typeof s=="string"){if(k(s)>1e5){let i={instancePath:t+"/certificates/authority",schemaPath:"#/properties/certificates/\
properties/authority/maxLength",keyword:"maxLength",params:{limit:1e5}};e===null?e=[i]:e.push(i),r++}if(!Ve.test(s)){let i={instancePath:t+"/certificates/author\
ity",schemaPath:"#/properties/certificates/properties/authority/pattern",keyword:"pattern",params:{pattern:"^-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----E\
ND CERTIFICATE-----\\s*$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/certificates/authority",schemaPath:"#/properties/certificates/properties/\
authority/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}let a=X.issuerRef;if(a&&typeof a=="object"&&!Array.isArray(a)){a.kind===void 0&&
(a.kind="ClusterIssuer"),a.name===void 0&&(a.name="company");for(let i in a)if(!(i==="kind"||i==="name")){let l={instancePath:t+"/certificates/issuerRef",schemaPath:"\
#/properties/certificates/properties/issuerRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}
let s=a.kind;if(typeof s!="string"){let i={instancePath:t+"/certificates/issuerRef/kind",schemaPath:"#/properties/certificates/properties/issuerRef/properties/k\
ind/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(!(s==="ClusterIssuer"||s==="Issuer")){let i={instancePath:t+"/certificates/issu\
erRef/kind",schemaPath:"#/properties/certificates/properties/issuerRef/properties/kind/enum",keyword:"enum",params:{allowedValues:B.properties.certificates.properties.
issuerRef.properties.kind.enum}};e===null?e=[i]:e.push(i),r++}P(a.name,{instancePath:t+"/certificates/issuerRef/name",parentData:a,parentDataProperty:"name",rootData:h})||
(e=e===null?P.errors:e.concat(P.errors),r=e.length)}else{let s={instancePath:t+"/certificates/issuerRef",schemaPath:"#/properties/certificates/properties/issuer\
Ref/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}else{let a={instancePath:t+"/certificates",schemaPath:"#/properties/certificates/\
type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let W=n.quota;if(W&&typeof W=="object"&&!Array.isArray(W)){W.enabled===void 0&&(W.enabled=
!0),W.headroomPercent===void 0&&(W.headroomPercent=25),W.controlPlane===void 0&&(W.controlPlane={});for(let i in W)if(!(i==="enabled"||i==="headroomPercent"||i===
"controlPlane")){let l={instancePath:t+"/quota",schemaPath:"#/properties/quota/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[l]:e.push(l),r++}if(typeof W.enabled!="boolean"){let i={instancePath:t+"/quota/enabled",schemaPath:"#/properties/quota/properties/enabled/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),r++}let a=W.headroomPercent;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let i={instancePath:t+"/quota/h\
eadroomPercent",schemaPath:"#/properties/quota/properties/headroomPercent/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),r++}if(typeof a==
"number"){if(a>200||isNaN(a)){let i={instancePath:t+"/quota/headroomPercent",schemaPath:"#/properties/quota/properties/headroomPercent/maximum",keyword:"maximum",
params:{comparison:"<=",limit:200}};e===null?e=[i]:e.push(i),r++}if(a<0||isNaN(a)){let i={instancePath:t+"/quota/headroomPercent",schemaPath:"#/properties/quota\
/properties/headroomPercent/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),r++}}let s=W.controlPlane;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){s.cpu===void 0&&(s.cpu="16"),s.memory===void 0&&(s.memory="48Gi");for(let i in s)if(!(i==="cpu"||i==="memory")){let l={instancePath:t+"\
/quota/controlPlane",schemaPath:"#/properties/quota/properties/controlPlane/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[l]:e.push(l),r++}S(s.cpu,{instancePath:t+"/quota/controlPlane/cpu",parentData:s,parentDataProperty:"cpu",rootData:h})||(e=e===null?S.errors:e.concat(
S.errors),r=e.length),S(s.memory,{instancePath:t+"/quota/controlPlane/memory",parentData:s,parentDataProperty:"memory",rootData:h})||(e=e===null?S.errors:e.concat(
S.errors),r=e.length)}else{let i={instancePath:t+"/quota/controlPlane",schemaPath:"#/properties/quota/properties/controlPlane/type",keyword:"type",params:{type:"\
object"}};e===null?e=[i]:e.push(i),r++}}else{let a={instancePath:t+"/quota",schemaPath:"#/properties/quota/type",keyword:"type",params:{type:"object"}};e===null?
e=[a]:e.push(a),r++}let te=n.ttl;if(te&&typeof te=="object"&&!Array.isArray(te)){te.steadySeconds===void 0&&(te.steadySeconds=60),te.waitingSeconds===void 0&&(te.
waitingSeconds=15);for(let i in te)if(!(i==="steadySeconds"||i==="waitingSeconds")){let l={instancePath:t+"/ttl",schemaPath:"#/properties/ttl/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[l]:e.push(l),r++}let a=te.steadySeconds;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){
let i={instancePath:t+"/ttl/steadySeconds",schemaPath:"#/properties/ttl/properties/steadySeconds/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.
push(i),r++}if(typeof a=="number"){if(a>60||isNaN(a)){let i={instancePath:t+"/ttl/steadySeconds",schemaPath:"#/properties/ttl/properties/steadySeconds/maximum",
keyword:"maximum",params:{comparison:"<=",limit:60}};e===null?e=[i]:e.push(i),r++}if(a<10||isNaN(a)){let i={instancePath:t+"/ttl/steadySeconds",schemaPath:"#/pr\
operties/ttl/properties/steadySeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:10}};e===null?e=[i]:e.push(i),r++}}let s=te.waitingSeconds;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s))){let i={instancePath:t+"/ttl/waitingSeconds",schemaPath:"#/properties/ttl/properties/waitingSeconds/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[i]:e.push(i),r++}if(typeof s=="number"){if(s>60||isNaN(s)){let i={instancePath:t+"/ttl/waitingSeconds",schemaPath:"#/properties/ttl/prope\
rties/waitingSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:60}};e===null?e=[i]:e.push(i),r++}if(s<5||isNaN(s)){let i={instancePath:t+"/ttl/wa\
itingSeconds",schemaPath:"#/properties/ttl/properties/waitingSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:5}};e===null?e=[i]:e.push(i),r++}}}else{
let a={instancePath:t+"/ttl",schemaPath:"#/properties/ttl/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let le=n.limits;if(le&&typeof le==
"object"&&!Array.isArray(le)){le.resources===void 0&&(le.resources=50);for(let s in le)if(s!=="resources"){let i={instancePath:t+"/limits",schemaPath:"#/propert\
ies/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}let a=le.resources;if(!(typeof a=="n\
umber"&&!(a%1)&&!isNaN(a))){let s={instancePath:t+"/limits/resources",schemaPath:"#/properties/limits/properties/resources/type",keyword:"type",params:{type:"in\
teger"}};e===null?e=[s]:e.push(s),r++}if(typeof a=="number"){if(a>50||isNaN(a)){let s={instancePath:t+"/limits/resources",schemaPath:"#/properties/limits/proper\
ties/resources/maximum",keyword:"maximum",params:{comparison:"<=",limit:50}};e===null?e=[s]:e.push(s),r++}if(a<30||isNaN(a)){let s={instancePath:t+"/limits/reso\
urces",schemaPath:"#/properties/limits/properties/resources/minimum",keyword:"minimum",params:{comparison:">=",limit:30}};e===null?e=[s]:e.push(s),r++}}}else{let a={
instancePath:t+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}else{let L={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[L]:e.push(L),r++}return De.errors=e,r===0}var tr={title:"Platform",type:"object",additionalProperties:!1,
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
6"}]},podCIDR:{$ref:"#/$defs/cidr",default:"10.132.0.0/14"},serviceCIDR:{$ref:"#/$defs/cidr",default:"172.31.0.0/16"},hostPrefix:{type:"integer",minimum:16,maximum:126,
default:23},apiServer:{type:"object",additionalProperties:!1,default:{},properties:{address:{$ref:"#/$defs/address",default:"172.20.0.1"},port:{$ref:"#/$defs/po\
rt",default:6443}}},managementCIDRs:{type:"array",minItems:1,maxItems:100,uniqueItems:!0,items:{$ref:"#/$defs/cidr"},default:["10.128.0.0/14","10.0.0.0/16"]},tunnelPort:{
$ref:"#/$defs/port",default:8472},hubTunnelPorts:{type:"array",maxItems:10,uniqueItems:!0,items:{$ref:"#/$defs/port"},default:[6081,4789]},healthPort:{$ref:"#/$\
defs/port",default:9940},mtu:{type:"integer",minimum:0,maximum:9216,default:0},multiqueue:{type:"boolean",default:!1}}},baseDomain:{$ref:"#/$defs/domain",default:"\
k8s.example.com"},hubIngress:{type:"object",additionalProperties:!1,default:{},properties:{domain:{$ref:"#/$defs/domain",default:"apps.hub.example.com"},address:{
$ref:"#/$defs/address"}}},addresses:{type:"object",additionalProperties:!1,default:{},properties:{namespace:{$ref:"#/$defs/name",default:"metallb-system"},api:{
type:"object",additionalProperties:!1,default:{},properties:{ranges:{$ref:"#/$defs/ranges",default:["192.0.2.0/24"]}}},ingress:{type:"object",additionalProperties:!1,
default:{},properties:{ranges:{$ref:"#/$defs/ranges",default:["198.51.100.0/24"]},perCluster:{type:"integer",minimum:1,maximum:64,default:4}}},advertisement:{type:"\
object",additionalProperties:!1,default:{},properties:{type:{type:"string",enum:["L2","BGP"],default:"L2"},interfaces:{type:"array",maxItems:20,items:{$ref:"#/$\
defs/shortText"},default:[]},peers:{type:"array",maxItems:20,items:{$ref:"#/$defs/name"},default:[]},communities:{type:"array",maxItems:20,items:{$ref:"#/$defs/\
shortText"},default:[]},nodeSelector:{$ref:"#/$defs/labels",default:{}}}}}},secretStore:{type:"object",additionalProperties:!1,default:{},properties:{kind:{type:"\
string",enum:["ClusterSecretStore","SecretStore"],default:"ClusterSecretStore"},name:{$ref:"#/$defs/name",default:"platform"},refreshInterval:{$ref:"#/$defs/dur\
ation",default:"1h"},paths:{type:"object",additionalProperties:!1,default:{},properties:{pullSecret:{$ref:"#/$defs/secretPath",default:{key:"platform/pull-secre\
t",property:"dockerconfigjson"}},sshKey:{$ref:"#/$defs/secretPath",default:{key:"platform/ssh-key",property:"publicKey"}},oidcClientSecret:{$ref:"#/$defs/secret\
Path",default:{key:"clusters/{namespace}/{name}/oidc",property:"clientSecret"}},auditWebhook:{$ref:"#/$defs/secretPath",default:{key:"clusters/{namespace}/{name\
}/audit-webhook",property:"kubeconfig"}},etcdKey:{$ref:"#/$defs/secretPath",default:{key:"clusters/{namespace}/{name}/etcd",property:"key"}},gitops:{$ref:"#/$de\
fs/secretPath",default:{key:"clusters/{namespace}/{name}/gitops",property:"config"}}}}}},identity:{type:"object",additionalProperties:!1,default:{},properties:{
name:{$ref:"#/$defs/name",default:"company"},issuer:{$ref:"#/$defs/https",default:"https://login.example.com/realms/platform"},clientID:{type:"string",minLength:1,
maxLength:200,default:"openshift-{name}"},claims:{type:"object",additionalProperties:!1,default:{},properties:{preferredUsername:{$ref:"#/$defs/claims",default:[
"preferred_username"]},name:{$ref:"#/$defs/claims",default:["name"]},email:{$ref:"#/$defs/claims",default:["email"]},groups:{$ref:"#/$defs/claims",default:["gro\
ups"]}}},extraScopes:{type:"array",maxItems:20,uniqueItems:!0,items:{$ref:"#/$defs/shortText"},default:["profile","email","groups"]},caConfigMap:{$ref:"#/$defs/\
name"},admins:{type:"array",maxItems:20,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:200},default:["platform-admins"]}}},charts:{type:"object",additionalProperties:!1,
default:{},properties:{cilium:{$ref:"#/$defs/chart",default:{repository:"https://helm.cilium.io",name:"cilium",version:"1.19.6"}},tetragon:{$ref:"#/$defs/chart",
default:{repository:"https://helm.cilium.io",name:"tetragon",version:"1.7.0"}},falco:{$ref:"#/$defs/chart",default:{repository:"https://falcosecurity.github.io/\
charts",name:"falco",version:"9.1.0"}},falcosidekick:{$ref:"#/$defs/chart",default:{repository:"https://falcosecurity.github.io/charts",name:"falcosidekick",version:"\
0.14.0"}}}},addons:{type:"object",maxProperties:50,propertyNames:{pattern:"^[a-z]([-a-z0-9]{0,30}[a-z0-9])?$",title:"a name of at most 32 lower-case letters, di\
gits and dashes that starts with a letter"},additionalProperties:{type:"object",additionalProperties:!1,required:["chart","namespace"],properties:{description:{
type:"string",maxLength:200},chart:{$ref:"#/$defs/chart"},namespace:{$ref:"#/$defs/name"},namespaceLabels:{$ref:"#/$defs/labels",default:{}},values:{$ref:"#/$de\
fs/anything",default:{}},objects:{type:"array",maxItems:5,items:{type:"object",required:["apiVersion","kind","metadata"]},default:[]},enabledByDefault:{type:"bo\
olean",default:!1}}},default:{kyverno:{chart:{repository:"https://kyverno.github.io/kyverno",name:"kyverno",version:"3.9.0"},namespace:"kyverno",values:{admissionController:{
replicas:3}}},"cert-manager":{chart:{repository:"https://charts.jetstack.io",name:"cert-manager",version:"v1.20.2"},namespace:"cert-manager",values:{crds:{enabled:!0}},
objects:[{apiVersion:"cert-manager.io/v1",kind:"ClusterIssuer",metadata:{name:"company"},spec:{acme:{server:"https://acme.example.com/directory",privateKeySecretRef:{
name:"company-acme-account"},solvers:[{http01:{ingress:{}}}]}}}]},"external-secrets":{chart:{repository:"https://charts.external-secrets.io",name:"external-secr\
ets",version:"2.9.0"},namespace:"external-secrets"}}},policyEngine:{type:"string",minLength:1},hypershift:{type:"object",additionalProperties:!1,default:{},properties:{
operatorLevel:{type:"string",enum:["v0.1.75","v0.1.81"],default:"v0.1.81"},supportedVersions:{type:"object",additionalProperties:!1,default:{},properties:{namespace:{
$ref:"#/$defs/name",default:"hypershift"},name:{$ref:"#/$defs/name",default:"supported-versions"}}},nodeSelector:{$ref:"#/$defs/labels",default:{}},tolerations:{
type:"array",maxItems:25,items:{type:"object",additionalProperties:!1,properties:{key:{type:"string",minLength:1},operator:{type:"string",enum:["Exists","Equal"]},
value:{type:"string"},effect:{type:"string",enum:["NoSchedule","PreferNoSchedule","NoExecute"]}}},default:[]},disabledCapabilities:{type:"array",uniqueItems:!0,
items:{type:"string",enum:["ImageRegistry","openshift-samples","Insights","baremetal","Console","NodeTuning","Ingress"]},default:[]},liveMigrateOnDrain:{type:"b\
oolean",default:!1},fips:{type:"boolean",default:!1}}},tiers:{type:"object",additionalProperties:!1,default:{},properties:{development:{$ref:"#/$defs/tier",default:{
controlPlaneAvailability:"SingleReplica",infrastructureAvailability:"SingleReplica",etcdSize:"8Gi",auditProfile:"Default",qosClass:"Burstable",deletionProtection:!1,
backup:{enabled:!1,schedule:"0 2 * * *",retention:"72h"},upgrade:{maxSurge:1,maxUnavailable:0,drainTimeout:"10m",volumeDetachTimeout:"5m"},liveMigration:"Option\
al"}},standard:{$ref:"#/$defs/tier",default:{controlPlaneAvailability:"HighlyAvailable",infrastructureAvailability:"HighlyAvailable",etcdSize:"16Gi",auditProfile:"\
Default",qosClass:"Burstable",deletionProtection:!1,backup:{enabled:!0,schedule:"0 2 * * *",retention:"168h"},upgrade:{maxSurge:1,maxUnavailable:0,drainTimeout:"\
30m",volumeDetachTimeout:"15m"},liveMigration:"Optional"}},production:{$ref:"#/$defs/tier",default:{controlPlaneAvailability:"HighlyAvailable",infrastructureAvailability:"\
HighlyAvailable",etcdSize:"32Gi",auditProfile:"WriteRequestBodies",qosClass:"Guaranteed",deletionProtection:!0,backup:{enabled:!0,schedule:"0 */6 * * *",retention:"\
720h"},upgrade:{maxSurge:1,maxUnavailable:0,drainTimeout:"30m",volumeDetachTimeout:"15m"},liveMigration:"Required"}}}},backup:{type:"object",additionalProperties:!1,
default:{},properties:{namespace:{$ref:"#/$defs/name",default:"openshift-adp"},storageLocation:{$ref:"#/$defs/name",default:"default"},dataMover:{type:"boolean",
default:!0}}},monitoring:{type:"object",additionalProperties:!1,default:{},properties:{enabled:{type:"boolean",default:!0},namespaces:{type:"array",maxItems:20,
uniqueItems:!0,items:{$ref:"#/$defs/name"},default:["openshift-monitoring","openshift-user-workload-monitoring"]},ruleLabels:{$ref:"#/$defs/labels",default:{role:"\
alert-rules"}},alertLabels:{$ref:"#/$defs/labels",default:{}}}},fleet:{type:"object",additionalProperties:!1,default:{},properties:{enabled:{type:"boolean",default:!0},
autoImport:{type:"boolean",default:!0},clusterSet:{$ref:"#/$defs/name",default:"default"},labels:{$ref:"#/$defs/labels",default:{}}}},gitops:{type:"object",additionalProperties:!1,
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
default:{},properties:{enabled:{type:"boolean",default:!0},authority:{type:"string",maxLength:1e5,pattern:"^-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----EN\
D CERTIFICATE-----\\s*$",title:"certificates in PEM"},issuerRef:{type:"object",additionalProperties:!1,default:{},properties:{kind:{type:"string",enum:["Cluster\
Issuer","Issuer"],default:"ClusterIssuer"},name:{$ref:"#/$defs/name",default:"company"}}}}},quota:{type:"object",additionalProperties:!1,default:{},properties:{
enabled:{type:"boolean",default:!0},headroomPercent:{type:"integer",minimum:0,maximum:200,default:25},controlPlane:{type:"object",additionalProperties:!1,default:{},
properties:{cpu:{$ref:"#/$defs/quantity",default:"16"},memory:{$ref:"#/$defs/quantity",default:"48Gi"}}}}},ttl:{type:"object",additionalProperties:!1,default:{},
properties:{steadySeconds:{type:"integer",minimum:10,maximum:60,default:60},waitingSeconds:{type:"integer",minimum:5,maximum:60,default:15}}},limits:{type:"obje\
ct",additionalProperties:!1,default:{},properties:{resources:{type:"integer",minimum:30,maximum:50,default:50}}}},$defs:{quantity:{type:"string",maxLength:30,pattern:"\
^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$",title:"a quantity",example:"16Gi"},duration:{type:"string",maxLength:30,pattern:"^([0-9]+h)?([0-9]+m)?([\
0-9]+s)?$",minLength:2,title:"a duration",example:"1h30m"},cidr:{type:"string",maxLength:49,pattern:"^[0-9A-Fa-f:.]+/[0-9]{1,3}$",title:"a range",example:"10.13\
2.0.0/14"},address:{type:"string",maxLength:45,pattern:"^[0-9A-Fa-f:.]+$",title:"an address",example:"192.0.2.10"},ranges:{type:"array",minItems:1,maxItems:50,uniqueItems:!0,
items:{$ref:"#/$defs/cidr"}},port:{type:"integer",minimum:1,maximum:65535},name:{type:"string",maxLength:63,pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",title:"a n\
ame of lower-case letters, digits and dashes"},domain:{type:"string",maxLength:200,pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$",
title:"a domain",example:"k8s.example.com"},url:{type:"string",maxLength:500,pattern:"^https?://[^\\s]+$",title:"an http or https URL"},https:{type:"string",maxLength:500,
pattern:"^https://[^\\s?#]+$",title:"an https URL"},shortText:{type:"string",minLength:1,maxLength:100},labels:{type:"object",maxProperties:20,additionalProperties:{
type:"string",maxLength:63}},anything:{type:"object"},claims:{type:"array",minItems:1,maxItems:10,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:200}},
secretPath:{type:"object",additionalProperties:!1,required:["key"],properties:{key:{type:"string",minLength:1,maxLength:500},property:{type:"string",minLength:1,
maxLength:200}}},chart:{type:"object",additionalProperties:!1,required:["repository","name","version"],properties:{repository:{type:"string",maxLength:500,pattern:"\
^(https?|oci)://[^\\s]+$",title:"an https or oci URL"},name:{type:"string",minLength:1,maxLength:200},version:{type:"string",minLength:1,maxLength:60},rollout:{
type:"string",enum:["New","All"],default:"New"}}},tier:{type:"object",additionalProperties:!1,required:["controlPlaneAvailability","infrastructureAvailability",
"etcdSize","auditProfile","qosClass","deletionProtection","backup","upgrade","liveMigration"],properties:{controlPlaneAvailability:{type:"string",enum:["SingleR\
eplica","HighlyAvailable"]},infrastructureAvailability:{type:"string",enum:["SingleReplica","HighlyAvailable"]},etcdSize:{$ref:"#/$defs/quantity"},auditProfile:{
type:"string",enum:["Default","WriteRequestBodies","AllRequestBodies","None"]},qosClass:{type:"string",enum:["Burstable","Guaranteed"]},deletionProtection:{type:"\
boolean"},backup:{type:"object",additionalProperties:!1,required:["enabled","schedule","retention"],properties:{enabled:{type:"boolean"},schedule:{type:"string",
pattern:"^(@(hourly|daily|weekly|monthly)|[^\\s]+( [^\\s]+){4})$",title:"a cron schedule",example:"0 2 * * *"},retention:{$ref:"#/$defs/duration"}}},upgrade:{type:"\
object",additionalProperties:!1,required:["maxSurge","maxUnavailable","drainTimeout","volumeDetachTimeout"],properties:{maxSurge:{type:"integer",minimum:0,maximum:50},
maxUnavailable:{type:"integer",minimum:0,maximum:50},drainTimeout:{$ref:"#/$defs/duration"},volumeDetachTimeout:{$ref:"#/$defs/duration"}}},liveMigration:{type:"\
string",enum:["Required","Optional"]}}}}};export{tr as schema,rr as validate};
