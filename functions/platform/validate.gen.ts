// Generated from functions/platform/schema.yaml by `npm run generate`. Do not edit.
// @ts-nocheck
var Me=(p,t)=>()=>{try{return t||p((t={exports:{}}).exports,t),t.exports}catch(q){throw t=0,q}};var Be=Me(Ee=>{"use strict";Object.defineProperty(Ee,"__esModule",{value:!0});function Te(p){let t=p.length,q=0,D=0,y;for(;D<t;)q++,y=p.charCodeAt(D++),y>=55296&&
y<=56319&&D<t&&(y=p.charCodeAt(D),(y&64512)===56320&&D++);return q}Ee.default=Te;Te.code='require("ajv/dist/runtime/ucs2length").default'});var _e=Me((Ir,Oe)=>{"use strict";Oe.exports=function p(t,q){if(t===q)return!0;if(t&&q&&typeof t=="object"&&typeof q=="object"){if(t.constructor!==q.constructor)
return!1;var D,y,e;if(Array.isArray(t)){if(D=t.length,D!=q.length)return!1;for(y=D;y--!==0;)if(!p(t[y],q[y]))return!1;return!0}if(t.constructor===RegExp)return t.
source===q.source&&t.flags===q.flags;if(t.valueOf!==Object.prototype.valueOf)return t.valueOf()===q.valueOf();if(t.toString!==Object.prototype.toString)return t.
toString()===q.toString();if(e=Object.keys(t),D=e.length,D!==Object.keys(q).length)return!1;for(y=D;y--!==0;)if(!Object.prototype.hasOwnProperty.call(q,e[y]))return!1;
for(y=D;y--!==0;){var r=e[y];if(!p(t[r],q[r]))return!1}return!0}return t!==t&&q!==q}});var We=Me(Ge=>{"use strict";Object.defineProperty(Ge,"__esModule",{value:!0});var Ke=_e();Ke.code='require("ajv/dist/runtime/equal").default';Ge.default=Ke});var Sr=Xe,G={title:"Platform",type:"object",additionalProperties:!1,properties:{apiVersion:{type:"string",enum:["aerodrome.dev/v1alpha1"]},kind:{type:"string",enum:[
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
rshift"},name:{$ref:"#/$defs/name",default:"supported-versions"}}},nodeSelector:{$ref:"#/$defs/labels",default:{}},tolerations:{$ref:"#/$defs/tolerations",default:[]},
disabledCapabilities:{type:"array",uniqueItems:!0,items:{type:"string",enum:["ImageRegistry","openshift-samples","Insights","baremetal","Console","NodeTuning","\
Ingress"]},default:[]},liveMigrateOnDrain:{type:"boolean",default:!1},fips:{type:"boolean",default:!1}}},tiers:{type:"object",additionalProperties:!1,default:{},
properties:{development:{$ref:"#/$defs/tier",default:{controlPlaneAvailability:"SingleReplica",infrastructureAvailability:"SingleReplica",etcdSize:"8Gi",auditProfile:"\
Default",qosClass:"Burstable",deletionProtection:!1,backup:{enabled:!1,schedule:"0 2 * * *",retention:"72h"},upgrade:{volumeDetachTimeout:"5m"},liveMigration:"O\
ptional"}},standard:{$ref:"#/$defs/tier",default:{controlPlaneAvailability:"HighlyAvailable",infrastructureAvailability:"HighlyAvailable",etcdSize:"16Gi",auditProfile:"\
Default",qosClass:"Burstable",deletionProtection:!1,backup:{enabled:!0,schedule:"0 2 * * *",retention:"168h"},upgrade:{volumeDetachTimeout:"15m"},liveMigration:"\
Optional"}},production:{$ref:"#/$defs/tier",default:{controlPlaneAvailability:"HighlyAvailable",infrastructureAvailability:"HighlyAvailable",etcdSize:"32Gi",auditProfile:"\
WriteRequestBodies",qosClass:"Guaranteed",deletionProtection:!0,backup:{enabled:!0,schedule:"0 */6 * * *",retention:"720h"},upgrade:{volumeDetachTimeout:"15m"},
liveMigration:"Required"}}}},services:{type:"object",additionalProperties:!1,default:{},properties:{providerConfig:{$ref:"#/$defs/name",default:"default"},access:{
type:"object",additionalProperties:!1,properties:{expiration:{type:"string",pattern:"^([1-9]|[1-9][0-9]|[1-6][0-9]{2}|7[01][0-9]|720)h$",title:"1h to 720h",default:"\
24h"}}},ipam:{type:"object",additionalProperties:!1,required:["prefixes"],properties:{prefixes:{type:"object",additionalProperties:!1,required:["api","ingress"],
properties:{api:{$ref:"#/$defs/prefixID"},ingress:{$ref:"#/$defs/prefixID"}}}}},dns:{type:"object",additionalProperties:!1,required:["zone"],properties:{zone:{$ref:"\
#/$defs/domain"},ttl:{type:"integer",minimum:30,maximum:86400,default:300}}},firewall:{type:"object",additionalProperties:!1,required:["policy"],properties:{policy:{
$ref:"#/$defs/name"},sources:{type:"array",maxItems:64,uniqueItems:!0,items:{$ref:"#/$defs/cidr"},default:[]}}},identity:{type:"object",additionalProperties:!1,
properties:{groups:{type:"boolean",default:!0}}},cmdb:{type:"object",additionalProperties:!1,properties:{classes:{type:"object",additionalProperties:!1,default:{},
properties:{Cluster:{$ref:"#/$defs/itemClass",default:"Cluster"},VirtualCluster:{$ref:"#/$defs/itemClass",default:"VirtualCluster"},Tenant:{$ref:"#/$defs/itemCl\
ass",default:"Service"}}}}},customers:{type:"object",additionalProperties:!1,properties:{plans:{type:"object",maxProperties:20,propertyNames:{pattern:"^[a-z0-9]\
([-a-z0-9]{0,61}[a-z0-9])?$",title:"a name of at most 63 lower-case letters, digits and dashes"},additionalProperties:{$ref:"#/$defs/plan"},default:{}}}},monitoring:{
type:"object",additionalProperties:!1,properties:{plan:{$ref:"#/$defs/plan",default:"standard"}}},backup:{type:"object",additionalProperties:!1,properties:{tenant:{
$ref:"#/$defs/name",default:"platform"},policies:{type:"object",maxProperties:20,propertyNames:{pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",title:"a name of \
at most 63 lower-case letters, digits and dashes"},additionalProperties:{$ref:"#/$defs/name"},default:{}}}}}},backup:{type:"object",additionalProperties:!1,default:{},
properties:{namespace:{$ref:"#/$defs/name",default:"openshift-adp"},storageLocation:{$ref:"#/$defs/name",default:"default"},dataMover:{type:"boolean",default:!0}}},
monitoring:{type:"object",additionalProperties:!1,default:{},properties:{enabled:{type:"boolean",default:!0},namespaces:{type:"array",maxItems:20,uniqueItems:!0,
items:{$ref:"#/$defs/name"},default:["openshift-monitoring","openshift-user-workload-monitoring"]},ruleLabels:{$ref:"#/$defs/labels",default:{role:"alert-rules"}},
alertLabels:{$ref:"#/$defs/labels",default:{}}}},fleet:{type:"object",additionalProperties:!1,default:{},properties:{enabled:{type:"boolean",default:!0},autoImport:{
type:"boolean",default:!0},clusterSet:{$ref:"#/$defs/name",default:"default"},labels:{$ref:"#/$defs/labels",default:{}}}},gitops:{type:"object",additionalProperties:!1,
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
#/$defs/name"}}},certificates:{type:"object",additionalProperties:!1,default:{},properties:{enabled:{type:"boolean",default:!0},authority:{$ref:"#/$defs/pem"},issuerRef:{
type:"object",additionalProperties:!1,default:{},properties:{kind:{type:"string",enum:["ClusterIssuer","Issuer"],default:"ClusterIssuer"},name:{$ref:"#/$defs/na\
me",default:"company"}}}}},quota:{type:"object",additionalProperties:!1,default:{},properties:{enabled:{type:"boolean",default:!0},headroomPercent:{type:"intege\
r",minimum:0,maximum:200,default:25},controlPlane:{type:"object",additionalProperties:!1,default:{},properties:{cpu:{$ref:"#/$defs/quantity",default:"16"},memory:{
$ref:"#/$defs/quantity",default:"48Gi"}}}}},hub:{type:"object",additionalProperties:!1,default:{},properties:{distribution:{type:"string",enum:["OpenShift","Kub\
ernetes"],default:"OpenShift"},api:{type:"object",additionalProperties:!1,default:{},properties:{url:{$ref:"#/$defs/https",default:"https://api.hub.example.com:\
6443"},certificateAuthority:{$ref:"#/$defs/pem"},clientID:{type:"string",minLength:1,maxLength:200,default:"kubernetes"},cidrs:{$ref:"#/$defs/ranges",default:["\
10.0.0.0/16"]},port:{$ref:"#/$defs/port",default:6443}}},dns:{type:"object",additionalProperties:!1,default:{},properties:{namespace:{$ref:"#/$defs/name"},podLabels:{
$ref:"#/$defs/labels",minProperties:1},port:{$ref:"#/$defs/port"},nodeLocalAddress:{$ref:"#/$defs/address"}}},ingressController:{type:"object",additionalProperties:!1,
default:{},properties:{namespaceLabels:{$ref:"#/$defs/labels",minProperties:1},class:{$ref:"#/$defs/subdomain"}}},gateway:{type:"object",additionalProperties:!1,
required:["name","namespace"],properties:{name:{$ref:"#/$defs/name"},namespace:{$ref:"#/$defs/name"},class:{$ref:"#/$defs/subdomain"},sectionName:{$ref:"#/$defs\
/name"}}},pinsNodes:{type:"boolean"},crossplaneNamespace:{$ref:"#/$defs/name",default:"crossplane-system"}}},tenancy:{type:"object",additionalProperties:!1,default:{},
properties:{unlabelled:{type:"string",enum:["Allow","Refuse"],default:"Allow"},policyEngine:{type:"string",enum:["ValidatingAdmissionPolicy","Kyverno","None"],default:"\
ValidatingAdmissionPolicy"},networkEngine:{type:"string",enum:["NetworkPolicy","Cilium","AdminNetworkPolicy"]},quotaEngine:{type:"string",enum:["Static","Cluste\
rResourceQuota","Capsule"],default:"Static"},metadataCIDRs:{$ref:"#/$defs/ranges",default:["169.254.169.254/32","fd00:ec2::254/128"]},privateCIDRs:{$ref:"#/$def\
s/ranges",default:["10.0.0.0/8","172.16.0.0/12","192.168.0.0/16","100.64.0.0/10","169.254.0.0/16","127.0.0.0/8","fc00::/7","fe80::/10","::1/128"]},podSecurity:{
type:"object",additionalProperties:!1,default:{},properties:{level:{type:"string",enum:["restricted","baseline","privileged"],default:"restricted"},version:{type:"\
string",pattern:"^v1\\.[0-9]{1,3}$",title:"a minor of Kubernetes",example:"v1.35",default:"v1.35"}}},imagePullPolicy:{type:"string",enum:["Always","Any"],default:"\
Always"},registries:{type:"array",maxItems:50,uniqueItems:!0,items:{$ref:"#/$defs/registry"},default:[]},serviceTypes:{type:"array",minItems:1,uniqueItems:!0,items:{
type:"string",enum:["ClusterIP","LoadBalancer","NodePort","ExternalName"]},default:["ClusterIP"]},tolerations:{$ref:"#/$defs/tolerations",default:[]},limitsPercent:{
type:"object",additionalProperties:!1,default:{},properties:{cpu:{type:"integer",minimum:100,maximum:1e3,default:400},memory:{type:"integer",minimum:100,maximum:1e3,
default:100}}},counts:{type:"object",maxProperties:40,propertyNames:{pattern:"^(count/)?[a-z][-a-z0-9]*(\\.[-a-z0-9]+)*$",title:"an object count of a ResourceQu\
ota, such as services or count/jobs.batch"},additionalProperties:{type:"integer",minimum:0,maximum:1e5},default:{configmaps:200,persistentvolumeclaims:30,replicationcontrollers:20,
resourcequotas:5,secrets:200,services:60,"services.loadbalancers":0,"services.nodeports":0,"count/cronjobs.batch":30,"count/deployments.apps":100,"count/ingress\
es.networking.k8s.io":30,"count/jobs.batch":200,"count/serviceaccounts":50,"count/statefulsets.apps":50}},limits:{type:"object",additionalProperties:!1,default:{},
properties:{container:{type:"object",additionalProperties:!1,default:{},properties:{defaultRequest:{$ref:"#/$defs/amounts",default:{cpu:"100m",memory:"128Mi",ephemeralStorage:"\
100Mi"}},default:{$ref:"#/$defs/amounts",default:{cpu:"500m",memory:"256Mi",ephemeralStorage:"1Gi"}},min:{$ref:"#/$defs/amounts",default:{cpu:"5m",memory:"8Mi",
ephemeralStorage:"1Mi"}},max:{$ref:"#/$defs/amounts",default:{cpu:"16",memory:"64Gi",ephemeralStorage:"50Gi"}}}},volume:{type:"object",additionalProperties:!1,default:{},
properties:{min:{$ref:"#/$defs/quantity",default:"1Gi"},max:{$ref:"#/$defs/quantity",default:"500Gi"}}}}}}},virtualClusters:{type:"object",additionalProperties:!1,
default:{},properties:{chart:{$ref:"#/$defs/chart",default:{repository:"https://charts.loft.sh",name:"vcluster",version:"0.36.1"}},versions:{type:"object",additionalProperties:!1,
default:{},properties:{default:{type:"string",maxLength:20,pattern:"^1\\.[0-9]{1,3}(\\.[0-9]{1,3})?$",title:"a minor or a version of Kubernetes",example:"1.35",
default:"1.35"},offered:{type:"array",minItems:1,maxItems:50,uniqueItems:!0,items:{type:"string",maxLength:20,pattern:"^1\\.[0-9]{1,3}\\.[0-9]{1,3}$",title:"a v\
ersion of Kubernetes",example:"1.35.2"},default:["1.34.5","1.35.2","1.36.0"]}}},images:{type:"object",additionalProperties:!1,default:{},properties:{oss:{$ref:"\
#/$defs/repository",default:{registry:"ghcr.io",repository:"loft-sh/vcluster-oss"}},platform:{$ref:"#/$defs/repository",default:{registry:"ghcr.io",repository:"\
loft-sh/vcluster-pro"}},registry:{$ref:"#/$defs/registry"}}},sizes:{type:"object",minProperties:1,maxProperties:50,propertyNames:{pattern:"^[a-z]([-a-z0-9]{0,30\
}[a-z0-9])?$",title:"a name of at most 32 lower-case letters, digits and dashes that starts with a letter"},additionalProperties:{type:"object",additionalProperties:!1,
required:["cpu","memory","storage","pods"],properties:{cpu:{$ref:"#/$defs/quantity"},memory:{$ref:"#/$defs/quantity"},ephemeralStorage:{$ref:"#/$defs/quantity",
default:"40Gi"},storage:{$ref:"#/$defs/quantity"},pods:{type:"integer",minimum:1,maximum:1e4}}},default:{small:{cpu:"4",memory:"8Gi",ephemeralStorage:"40Gi",storage:"\
50Gi",pods:30},medium:{cpu:"16",memory:"32Gi",ephemeralStorage:"120Gi",storage:"200Gi",pods:100},large:{cpu:"64",memory:"128Gi",ephemeralStorage:"300Gi",storage:"\
1Ti",pods:300}}},size:{type:"string",default:"small"},controlPlane:{type:"object",additionalProperties:!1,default:{},properties:{apiServer:{$ref:"#/$defs/resour\
ces",default:{requests:{cpu:"200m",memory:"512Mi",ephemeralStorage:"1Gi"},limits:{cpu:"2",memory:"4Gi",ephemeralStorage:"10Gi"}}},etcd:{$ref:"#/$defs/resources",
default:{requests:{cpu:"100m",memory:"256Mi",ephemeralStorage:"100Mi"},limits:{cpu:"1",memory:"2Gi",ephemeralStorage:"1Gi"}}},dns:{$ref:"#/$defs/resources",default:{
requests:{cpu:"20m",memory:"64Mi",ephemeralStorage:"10Mi"},limits:{cpu:"1",memory:"170Mi",ephemeralStorage:"100Mi"}}},storage:{type:"object",additionalProperties:!1,
default:{},properties:{size:{$ref:"#/$defs/quantity",default:"5Gi"},storageClass:{type:"string",minLength:1}}},nodeSelector:{$ref:"#/$defs/labels",default:{}},tolerations:{
$ref:"#/$defs/tolerations",default:[]},user:{type:"integer",minimum:1e3,maximum:2147483647,default:12345}}},selectors:{type:"object",additionalProperties:!1,default:{},
properties:{storageClasses:{$ref:"#/$defs/labels",default:{}},ingressClasses:{$ref:"#/$defs/labels",default:{}},gatewayClasses:{$ref:"#/$defs/labels",default:{}},
priorityClasses:{$ref:"#/$defs/labels",default:{}},runtimeClasses:{$ref:"#/$defs/labels",default:{}}}},expose:{type:"string",enum:["ClusterIP","Ingress","Gatewa\
y","LoadBalancer"],default:"ClusterIP"},domain:{$ref:"#/$defs/domain",default:"vc.example.com"},clientID:{type:"string",minLength:1,maxLength:200,default:"kuber\
netes"},project:{$ref:"#/$defs/name"}}},machines:{type:"object",additionalProperties:!1,default:{},properties:{images:{type:"object",minProperties:1,maxProperties:50,
propertyNames:{pattern:"^[a-z0-9]([-.a-z0-9]{0,60}[a-z0-9])?$",title:"a name of at most 62 lower-case letters, digits, dots and dashes"},additionalProperties:{type:"\
string",pattern:"^docker://[^\\s]+$",title:"a container disk",example:"docker://quay.io/containerdisks/ubuntu:24.04"},default:{"centos-stream-10":"docker://quay\
.io/containerdisks/centos-stream:10",fedora:"docker://quay.io/containerdisks/fedora:latest","ubuntu-24.04":"docker://quay.io/containerdisks/ubuntu:24.04"}},image:{
type:"string",default:"ubuntu-24.04"},diskSize:{$ref:"#/$defs/quantity",default:"40Gi"},storageClass:{type:"string",minLength:1}}},ttl:{type:"object",additionalProperties:!1,
default:{},properties:{steadySeconds:{type:"integer",minimum:10,maximum:60,default:60},waitingSeconds:{type:"integer",minimum:5,maximum:60,default:15}}}},$defs:{
quantity:{type:"string",maxLength:30,pattern:"^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$",title:"a quantity",example:"16Gi"},duration:{type:"string",
maxLength:30,pattern:"^([0-9]+h)?([0-9]+m)?([0-9]+s)?$",minLength:2,title:"a duration",example:"1h30m"},cidr:{type:"string",maxLength:49,pattern:"^[0-9A-Fa-f:.]\
+/[0-9]{1,3}$",title:"a range",example:"10.132.0.0/14"},address:{type:"string",maxLength:45,pattern:"^[0-9A-Fa-f:.]+$",title:"an address",example:"192.0.2.10"},
ranges:{type:"array",minItems:1,maxItems:50,uniqueItems:!0,items:{$ref:"#/$defs/cidr"}},port:{type:"integer",minimum:1,maximum:65535},name:{type:"string",maxLength:63,
pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",title:"a name of lower-case letters, digits and dashes"},prefixID:{type:"string",pattern:"^[a-z]{2,4}-[0-9]{1,12}$",title:"\
an id of the address management",example:"pfx-1"},itemClass:{type:"string",enum:["Application","Cluster","Database","Network","Service","VirtualCluster","Virtua\
lMachine"],title:"a class of the CMDB"},plan:{type:"string",maxLength:63,pattern:"^[a-z]([-a-z0-9]*[a-z0-9])?$",title:"a name of lower-case letters, digits and \
dashes that starts with a letter",example:"gold"},domain:{type:"string",maxLength:200,pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$",
title:"a domain",example:"k8s.example.com"},url:{type:"string",maxLength:500,pattern:"^https?://[^\\s]+$",title:"an http or https URL"},https:{type:"string",maxLength:500,
pattern:"^https://[^\\s?#]+$",title:"an https URL"},pem:{type:"string",maxLength:1e5,pattern:"^-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE\
-----\\s*$",title:"certificates in PEM"},subdomain:{type:"string",maxLength:253,pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",title:"\
a name of lower-case letters, digits, dots and dashes"},registry:{type:"string",maxLength:253,pattern:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9][-\
a-z0-9._]*)*$",title:"a registry, or a path in one",example:"registry.example.com/mirror"},repository:{type:"object",additionalProperties:!1,required:["registry",
"repository"],properties:{registry:{$ref:"#/$defs/registry"},repository:{type:"string",minLength:1,maxLength:253,pattern:"^[a-z0-9][-a-z0-9._/]*$",title:"a repo\
sitory",example:"loft-sh/vcluster-oss"}}},tolerations:{type:"array",maxItems:25,items:{type:"object",additionalProperties:!1,properties:{key:{type:"string",minLength:1},
operator:{type:"string",enum:["Exists","Equal"]},value:{type:"string"},effect:{type:"string",enum:["NoSchedule","PreferNoSchedule","NoExecute"]}}}},amounts:{type:"\
object",additionalProperties:!1,required:["cpu","memory","ephemeralStorage"],properties:{cpu:{$ref:"#/$defs/quantity"},memory:{$ref:"#/$defs/quantity"},ephemeralStorage:{
$ref:"#/$defs/quantity"}}},resources:{type:"object",additionalProperties:!1,required:["requests","limits"],properties:{requests:{$ref:"#/$defs/amounts"},limits:{
$ref:"#/$defs/amounts"}}},shortText:{type:"string",minLength:1,maxLength:100},labels:{type:"object",maxProperties:20,additionalProperties:{type:"string",maxLength:63}},
anything:{type:"object"},claims:{type:"array",minItems:1,maxItems:10,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:200}},secretPath:{type:"object",additionalProperties:!1,
required:["key"],properties:{key:{type:"string",minLength:1,maxLength:500},property:{type:"string",minLength:1,maxLength:200}}},chart:{type:"object",additionalProperties:!1,
required:["repository","name","version"],properties:{repository:{type:"string",maxLength:500,pattern:"^(https?|oci)://[^\\s]+$",title:"an https or oci URL"},name:{
type:"string",minLength:1,maxLength:200},version:{type:"string",minLength:1,maxLength:60},rollout:{type:"string",enum:["New","All"],default:"New"}}},tier:{type:"\
object",additionalProperties:!1,required:["controlPlaneAvailability","infrastructureAvailability","etcdSize","auditProfile","qosClass","deletionProtection","bac\
kup","upgrade","liveMigration"],properties:{controlPlaneAvailability:{type:"string",enum:["SingleReplica","HighlyAvailable"]},infrastructureAvailability:{type:"\
string",enum:["SingleReplica","HighlyAvailable"]},etcdSize:{$ref:"#/$defs/quantity"},auditProfile:{type:"string",enum:["Default","WriteRequestBodies","AllReques\
tBodies","None"]},qosClass:{type:"string",enum:["Burstable","Guaranteed"]},deletionProtection:{type:"boolean"},backup:{type:"object",additionalProperties:!1,required:[
"enabled","schedule","retention"],properties:{enabled:{type:"boolean"},schedule:{type:"string",pattern:"^(@(hourly|daily|weekly|monthly)|[^\\s]+( [^\\s]+){4})$",
title:"a cron schedule",example:"0 2 * * *"},retention:{$ref:"#/$defs/duration"}}},upgrade:{type:"object",additionalProperties:!1,required:["volumeDetachTimeout"],
properties:{volumeDetachTimeout:{$ref:"#/$defs/duration"}}},liveMigration:{type:"string",enum:["Required","Optional"]}}}}},Le=Object.prototype.hasOwnProperty,w=Be().
default,we=We().default,tr=new RegExp("^[0-9]+\\.[0-9]+(\\.[0-9]+)?$","u"),sr=new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+(-(ec|rc)\\.[0-9]+)?$","u"),Fe=new RegExp("^[\
^\\s]+$","u"),Je=new RegExp("^[a-z]([-a-z0-9]*[a-z0-9])?$","u"),ar=new RegExp("^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$","u"),Ve=new RegExp("^[a-z]([-a-z0-9]{\
0,30}[a-z0-9])?$","u"),ir=new RegExp("^[a-z0-9]([-a-z0-9]{0,30}[a-z0-9])?$","u"),or=new RegExp("^([1-9]|[1-9][0-9]|[1-6][0-9]{2}|7[01][0-9]|720)h$","u"),He=new RegExp(
"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","u"),Ue=new RegExp("^[a-z0-9]([-.a-z0-9]{0,60}[a-z0-9])?$","u"),Ze=new RegExp("^docker://[^\\s]+$","u"),pr=new RegExp("^[\
a-z_][-a-z0-9_]{0,31}$","u"),nr=new RegExp("^v1\\.[0-9]{1,3}$","u"),lr=new RegExp("^(count/)?[a-z][-a-z0-9]*(\\.[-a-z0-9]+)*$","u"),ur=new RegExp("^1\\.[0-9]{1,3\
}(\\.[0-9]{1,3})?$","u"),mr=new RegExp("^1\\.[0-9]{1,3}\\.[0-9]{1,3}$","u");var dr=new RegExp("^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$","u");function j(p,{instancePath:t="",parentData:q,parentDataProperty:D,rootData:y=p}={}){
let e=null,r=0;if(typeof p=="string"){if(w(p)>30){let l={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:30}};e===null?e=[l]:e.push(l),
r++}if(!dr.test(p)){let l={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$"}};e===
null?e=[l]:e.push(l),r++}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}return j.errors=e,r===
0}var cr=new RegExp("^[0-9A-Fa-f:.]+/[0-9]{1,3}$","u");function K(p,{instancePath:t="",parentData:q,parentDataProperty:D,rootData:y=p}={}){let e=null,r=0;if(typeof p==
"string"){if(w(p)>49){let l={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:49}};e===null?e=[l]:e.push(l),r++}if(!cr.test(p)){let l={
instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f:.]+/[0-9]{1,3}$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}return K.errors=e,r===0}var fr=new RegExp("^[0-9A-Fa-f:.]+$","u");function ce(p,{instancePath:t="",parentData:q,parentDataProperty:D,rootData:y=p}={}){let e=null,r=0;if(typeof p=="stri\
ng"){if(w(p)>45){let l={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:45}};e===null?e=[l]:e.push(l),r++}if(!fr.test(p)){let l={instancePath:t,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f:.]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}return ce.errors=e,r===0}function O(p,{instancePath:t="",parentData:q,parentDataProperty:D,rootData:y=p}={}){let e=null,r=0;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){let l={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),r++}if(typeof p=="number"){if(p>65535||isNaN(p)){let l={instancePath:t,schemaPath:"\
#/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?e=[l]:e.push(l),r++}if(p<1||isNaN(p)){let l={instancePath:t,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[l]:e.push(l),r++}}return O.errors=e,r===0}var yr=new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$","u");function pe(p,{instancePath:t="",parentData:q,parentDataProperty:D,rootData:y=p}={}){
let e=null,r=0;if(typeof p=="string"){if(w(p)>200){let l={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[l]:e.push(
l),r++}if(!yr.test(p)){let l={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0\
-9])?)+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}return pe.
errors=e,r===0}var hr=new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","u");function b(p,{instancePath:t="",parentData:q,parentDataProperty:D,rootData:y=p}={}){let e=null,r=0;if(typeof p==
"string"){if(w(p)>63){let l={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[l]:e.push(l),r++}if(!hr.test(p)){let l={
instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}return b.errors=e,r===0}function Y(p,{instancePath:t="",parentData:q,parentDataProperty:D,rootData:y=p}={}){let e=null,r=0;if(Array.isArray(p)){if(p.length>50){let $={instancePath:t,schemaPath:"\
#/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[$]:e.push($),r++}if(p.length<1){let $={instancePath:t,schemaPath:"#/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[$]:e.push($),r++}let l=p.length;for(let $=0;$<l;$++)K(p[$],{instancePath:t+"/"+$,parentData:p,parentDataProperty:$,rootData:y})||(e=e===null?
K.errors:e.concat(K.errors),r=e.length);let h=p.length,v;if(h>1){e:for(;h--;)for(v=h;v--;)if(we(p[h],p[v])){let $={instancePath:t,schemaPath:"#/uniqueItems",keyword:"\
uniqueItems",params:{i:h,j:v}};e===null?e=[$]:e.push($),r++;break e}}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?
e=[l]:e.push(l),r++}return Y.errors=e,r===0}function ne(p,{instancePath:t="",parentData:q,parentDataProperty:D,rootData:y=p}={}){let e=null,r=0;if(typeof p=="string"){if(w(p)>100){let l={instancePath:t,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:100}};e===null?e=[l]:e.push(l),r++}if(w(p)<1){let l={instancePath:t,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}
return ne.errors=e,r===0}function A(p,{instancePath:t="",parentData:q,parentDataProperty:D,rootData:y=p}={}){let e=null,r=0;if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).
length>20){let l={instancePath:t,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:20}};e===null?e=[l]:e.push(l),r++}for(let l in p){let h=p[l];
if(typeof h=="string"){if(w(h)>63){let v={instancePath:t+"/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"max\
Length",params:{limit:63}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalPropert\
ies/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[l]:e.push(l),r++}return A.errors=e,r===0}var gr=new RegExp("^([0-9]+h)?([0-9]+m)?([0-9]+s)?$","u");function Pe(p,{instancePath:t="",parentData:q,parentDataProperty:D,rootData:y=p}={}){let e=null,r=0;if(typeof p==
"string"){if(w(p)>30){let l={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:30}};e===null?e=[l]:e.push(l),r++}if(w(p)<2){let l={instancePath:t,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[l]:e.push(l),r++}if(!gr.test(p)){let l={instancePath:t,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^([0-9]+h)?([0-9]+m)?([0-9]+s)?$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),r++}return Pe.errors=e,r===0}function _(p,{instancePath:t="",parentData:q,parentDataProperty:D,rootData:y=p}={}){let e=null,r=0;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.key===void 0){
let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[l]:e.push(l),r++}for(let l in p)if(!(l==="key"||l===
"property")){let h={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[h]:e.push(h),r++}
if(p.key!==void 0){let l=p.key;if(typeof l=="string"){if(w(l)>500){let h={instancePath:t+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{
limit:500}};e===null?e=[h]:e.push(h),r++}if(w(l)<1){let h={instancePath:t+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}
if(p.property!==void 0){let l=p.property;if(typeof l=="string"){if(w(l)>200){let h={instancePath:t+"/property",schemaPath:"#/properties/property/maxLength",keyword:"\
maxLength",params:{limit:200}};e===null?e=[h]:e.push(h),r++}if(w(l)<1){let h={instancePath:t+"/property",schemaPath:"#/properties/property/minLength",keyword:"m\
inLength",params:{limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/property",schemaPath:"#/properties/property/type",keyword:"type",params:{
type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}
return _.errors=e,r===0}var Pr=new RegExp("^https://[^\\s?#]+$","u");function je(p,{instancePath:t="",parentData:q,parentDataProperty:D,rootData:y=p}={}){let e=null,r=0;if(typeof p=="s\
tring"){if(w(p)>500){let l={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[l]:e.push(l),r++}if(!Pr.test(p)){let l={
instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^https://[^\\s?#]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}return je.errors=e,r===0}function le(p,{instancePath:t="",parentData:q,parentDataProperty:D,rootData:y=p}={}){let e=null,r=0;if(Array.isArray(p)){if(p.length>10){let $={instancePath:t,schemaPath:"\
#/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[$]:e.push($),r++}if(p.length<1){let $={instancePath:t,schemaPath:"#/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[$]:e.push($),r++}let l=p.length;for(let $=0;$<l;$++){let L=p[$];if(typeof L=="string"){if(w(L)>200){let se={instancePath:t+"/"+$,schemaPath:"\
#/items/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[se]:e.push(se),r++}if(w(L)<1){let se={instancePath:t+"/"+$,schemaPath:"#/items/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[se]:e.push(se),r++}}else{let se={instancePath:t+"/"+$,schemaPath:"#/items/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[se]:e.push(se),r++}}let h=p.length,v;if(h>1){let $={};for(;h--;){let L=p[h];if(typeof L=="string"){if(typeof $[L]=="number"){v=$[L];let se={
instancePath:t,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:h,j:v}};e===null?e=[se]:e.push(se),r++;break}$[L]=h}}}}else{let l={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}return le.errors=e,r===0}var br={type:"object",additionalProperties:!1,required:["rep\
ository","name","version"],properties:{repository:{type:"string",maxLength:500,pattern:"^(https?|oci)://[^\\s]+$",title:"an https or oci URL"},name:{type:"strin\
g",minLength:1,maxLength:200},version:{type:"string",minLength:1,maxLength:60},rollout:{type:"string",enum:["New","All"],default:"New"}}},kr=new RegExp("^(https\
?|oci)://[^\\s]+$","u");function ee(p,{instancePath:t="",parentData:q,parentDataProperty:D,rootData:y=p}={}){let e=null,r=0;if(p&&typeof p=="object"&&!Array.isArray(
p)){if(p.rollout===void 0&&(p.rollout="New"),p.repository===void 0){let h={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"re\
pository"}};e===null?e=[h]:e.push(h),r++}if(p.name===void 0){let h={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===
null?e=[h]:e.push(h),r++}if(p.version===void 0){let h={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=
[h]:e.push(h),r++}for(let h in p)if(!(h==="repository"||h==="name"||h==="version"||h==="rollout")){let v={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:h}};e===null?e=[v]:e.push(v),r++}if(p.repository!==void 0){let h=p.repository;if(typeof h=="string"){if(w(h)>500){
let v={instancePath:t+"/repository",schemaPath:"#/properties/repository/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[v]:e.push(v),r++}if(!kr.test(
h)){let v={instancePath:t+"/repository",schemaPath:"#/properties/repository/pattern",keyword:"pattern",params:{pattern:"^(https?|oci)://[^\\s]+$"}};e===null?e=[
v]:e.push(v),r++}}else{let v={instancePath:t+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(
v),r++}}if(p.name!==void 0){let h=p.name;if(typeof h=="string"){if(w(h)>200){let v={instancePath:t+"/name",schemaPath:"#/properties/name/maxLength",keyword:"max\
Length",params:{limit:200}};e===null?e=[v]:e.push(v),r++}if(w(h)<1){let v={instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=
[v]:e.push(v),r++}}if(p.version!==void 0){let h=p.version;if(typeof h=="string"){if(w(h)>60){let v={instancePath:t+"/version",schemaPath:"#/properties/version/m\
axLength",keyword:"maxLength",params:{limit:60}};e===null?e=[v]:e.push(v),r++}if(w(h)<1){let v={instancePath:t+"/version",schemaPath:"#/properties/version/minLe\
ngth",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/version",schemaPath:"#/properties/version/type",keyword:"\
type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}let l=p.rollout;if(typeof l!="string"){let h={instancePath:t+"/rollout",schemaPath:"#/properties/rol\
lout/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}if(!(l==="New"||l==="All")){let h={instancePath:t+"/rollout",schemaPath:"#/proper\
ties/rollout/enum",keyword:"enum",params:{allowedValues:br.properties.rollout.enum}};e===null?e=[h]:e.push(h),r++}}else{let l={instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}return ee.errors=e,r===0}function Re(p,{instancePath:t="",parentData:q,parentDataProperty:D,rootData:y=p}={}){let e=null,r=0;if(!(p&&typeof p=="object"&&!Array.isArray(p))){let l={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}return Re.errors=e,r===0}var Qe={type:"array",maxItems:25,items:{type:"o\
bject",additionalProperties:!1,properties:{key:{type:"string",minLength:1},operator:{type:"string",enum:["Exists","Equal"]},value:{type:"string"},effect:{type:"\
string",enum:["NoSchedule","PreferNoSchedule","NoExecute"]}}}};function fe(p,{instancePath:t="",parentData:q,parentDataProperty:D,rootData:y=p}={}){let e=null,r=0;
if(Array.isArray(p)){if(p.length>25){let h={instancePath:t,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:25}};e===null?e=[h]:e.push(h),r++}let l=p.length;
for(let h=0;h<l;h++){let v=p[h];if(v&&typeof v=="object"&&!Array.isArray(v)){for(let $ in v)if(!($==="key"||$==="operator"||$==="value"||$==="effect")){let L={instancePath:t+
"/"+h,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:$}};e===null?e=[L]:e.push(L),r++}if(v.key!==void 0){let $=v.
key;if(typeof $=="string"){if(w($)<1){let L={instancePath:t+"/"+h+"/key",schemaPath:"#/items/properties/key/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[L]:e.push(L),r++}}else{let L={instancePath:t+"/"+h+"/key",schemaPath:"#/items/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[L]:
e.push(L),r++}}if(v.operator!==void 0){let $=v.operator;if(typeof $!="string"){let L={instancePath:t+"/"+h+"/operator",schemaPath:"#/items/properties/operator/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[L]:e.push(L),r++}if(!($==="Exists"||$==="Equal")){let L={instancePath:t+"/"+h+"/operator",schemaPath:"#/\
items/properties/operator/enum",keyword:"enum",params:{allowedValues:Qe.items.properties.operator.enum}};e===null?e=[L]:e.push(L),r++}}if(v.value!==void 0&&typeof v.
value!="string"){let $={instancePath:t+"/"+h+"/value",schemaPath:"#/items/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[$]:e.push($),
r++}if(v.effect!==void 0){let $=v.effect;if(typeof $!="string"){let L={instancePath:t+"/"+h+"/effect",schemaPath:"#/items/properties/effect/type",keyword:"type",
params:{type:"string"}};e===null?e=[L]:e.push(L),r++}if(!($==="NoSchedule"||$==="PreferNoSchedule"||$==="NoExecute")){let L={instancePath:t+"/"+h+"/effect",schemaPath:"\
#/items/properties/effect/enum",keyword:"enum",params:{allowedValues:Qe.items.properties.effect.enum}};e===null?e=[L]:e.push(L),r++}}}else{let $={instancePath:t+
"/"+h,schemaPath:"#/items/type",keyword:"type",params:{type:"object"}};e===null?e=[$]:e.push($),r++}}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}return fe.errors=e,r===0}var Ie={type:"object",additionalProperties:!1,required:["controlPlaneAvailabili\
ty","infrastructureAvailability","etcdSize","auditProfile","qosClass","deletionProtection","backup","upgrade","liveMigration"],properties:{controlPlaneAvailability:{
type:"string",enum:["SingleReplica","HighlyAvailable"]},infrastructureAvailability:{type:"string",enum:["SingleReplica","HighlyAvailable"]},etcdSize:{$ref:"#/$d\
efs/quantity"},auditProfile:{type:"string",enum:["Default","WriteRequestBodies","AllRequestBodies","None"]},qosClass:{type:"string",enum:["Burstable","Guarantee\
d"]},deletionProtection:{type:"boolean"},backup:{type:"object",additionalProperties:!1,required:["enabled","schedule","retention"],properties:{enabled:{type:"bo\
olean"},schedule:{type:"string",pattern:"^(@(hourly|daily|weekly|monthly)|[^\\s]+( [^\\s]+){4})$",title:"a cron schedule",example:"0 2 * * *"},retention:{$ref:"\
#/$defs/duration"}}},upgrade:{type:"object",additionalProperties:!1,required:["volumeDetachTimeout"],properties:{volumeDetachTimeout:{$ref:"#/$defs/duration"}}},
liveMigration:{type:"string",enum:["Required","Optional"]}}},vr=new RegExp("^(@(hourly|daily|weekly|monthly)|[^\\s]+( [^\\s]+){4})$","u");function ye(p,{instancePath:t="",
parentData:q,parentDataProperty:D,rootData:y=p}={}){let e=null,r=0;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.controlPlaneAvailability===void 0){let l={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"controlPlaneAvailability"}};e===null?e=[l]:e.push(l),r++}if(p.infrastructureAvailability===void 0){
let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"infrastructureAvailability"}};e===null?e=[l]:e.push(l),r++}if(p.etcdSize===
void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"etcdSize"}};e===null?e=[l]:e.push(l),r++}if(p.auditProfile===void 0){
let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"auditProfile"}};e===null?e=[l]:e.push(l),r++}if(p.qosClass===void 0){let l={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"qosClass"}};e===null?e=[l]:e.push(l),r++}if(p.deletionProtection===void 0){let l={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"deletionProtection"}};e===null?e=[l]:e.push(l),r++}if(p.backup===void 0){let l={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"backup"}};e===null?e=[l]:e.push(l),r++}if(p.upgrade===void 0){let l={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"upgrade"}};e===null?e=[l]:e.push(l),r++}if(p.liveMigration===void 0){let l={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"liveMigration"}};e===null?e=[l]:e.push(l),r++}for(let l in p)if(!Le.call(Ie.properties,l)){let h={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[h]:e.push(h),r++}if(p.controlPlaneAvailability!==void 0){
let l=p.controlPlaneAvailability;if(typeof l!="string"){let h={instancePath:t+"/controlPlaneAvailability",schemaPath:"#/properties/controlPlaneAvailability/type",
keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}if(!(l==="SingleReplica"||l==="HighlyAvailable")){let h={instancePath:t+"/controlPlaneAvaila\
bility",schemaPath:"#/properties/controlPlaneAvailability/enum",keyword:"enum",params:{allowedValues:Ie.properties.controlPlaneAvailability.enum}};e===null?e=[h]:
e.push(h),r++}}if(p.infrastructureAvailability!==void 0){let l=p.infrastructureAvailability;if(typeof l!="string"){let h={instancePath:t+"/infrastructureAvailab\
ility",schemaPath:"#/properties/infrastructureAvailability/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}if(!(l==="SingleReplica"||l===
"HighlyAvailable")){let h={instancePath:t+"/infrastructureAvailability",schemaPath:"#/properties/infrastructureAvailability/enum",keyword:"enum",params:{allowedValues:Ie.
properties.infrastructureAvailability.enum}};e===null?e=[h]:e.push(h),r++}}if(p.etcdSize!==void 0&&(j(p.etcdSize,{instancePath:t+"/etcdSize",parentData:p,parentDataProperty:"\
etcdSize",rootData:y})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),p.auditProfile!==void 0){let l=p.auditProfile;if(typeof l!="string"){let h={instancePath:t+
"/auditProfile",schemaPath:"#/properties/auditProfile/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}if(!(l==="Default"||l==="WriteRe\
questBodies"||l==="AllRequestBodies"||l==="None")){let h={instancePath:t+"/auditProfile",schemaPath:"#/properties/auditProfile/enum",keyword:"enum",params:{allowedValues:Ie.
properties.auditProfile.enum}};e===null?e=[h]:e.push(h),r++}}if(p.qosClass!==void 0){let l=p.qosClass;if(typeof l!="string"){let h={instancePath:t+"/qosClass",schemaPath:"\
#/properties/qosClass/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}if(!(l==="Burstable"||l==="Guaranteed")){let h={instancePath:t+"\
/qosClass",schemaPath:"#/properties/qosClass/enum",keyword:"enum",params:{allowedValues:Ie.properties.qosClass.enum}};e===null?e=[h]:e.push(h),r++}}if(p.deletionProtection!==
void 0&&typeof p.deletionProtection!="boolean"){let l={instancePath:t+"/deletionProtection",schemaPath:"#/properties/deletionProtection/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[l]:e.push(l),r++}if(p.backup!==void 0){let l=p.backup;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.enabled===void 0){let h={instancePath:t+
"/backup",schemaPath:"#/properties/backup/required",keyword:"required",params:{missingProperty:"enabled"}};e===null?e=[h]:e.push(h),r++}if(l.schedule===void 0){
let h={instancePath:t+"/backup",schemaPath:"#/properties/backup/required",keyword:"required",params:{missingProperty:"schedule"}};e===null?e=[h]:e.push(h),r++}if(l.
retention===void 0){let h={instancePath:t+"/backup",schemaPath:"#/properties/backup/required",keyword:"required",params:{missingProperty:"retention"}};e===null?
e=[h]:e.push(h),r++}for(let h in l)if(!(h==="enabled"||h==="schedule"||h==="retention")){let v={instancePath:t+"/backup",schemaPath:"#/properties/backup/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};e===null?e=[v]:e.push(v),r++}if(l.enabled!==void 0&&typeof l.enabled!="boolean"){let h={
instancePath:t+"/backup/enabled",schemaPath:"#/properties/backup/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[h]:e.push(h),r++}if(l.
schedule!==void 0){let h=l.schedule;if(typeof h=="string"){if(!vr.test(h)){let v={instancePath:t+"/backup/schedule",schemaPath:"#/properties/backup/properties/s\
chedule/pattern",keyword:"pattern",params:{pattern:"^(@(hourly|daily|weekly|monthly)|[^\\s]+( [^\\s]+){4})$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+
"/backup/schedule",schemaPath:"#/properties/backup/properties/schedule/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}l.retention!==
void 0&&(Pe(l.retention,{instancePath:t+"/backup/retention",parentData:l,parentDataProperty:"retention",rootData:y})||(e=e===null?Pe.errors:e.concat(Pe.errors),
r=e.length))}else{let h={instancePath:t+"/backup",schemaPath:"#/properties/backup/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}}if(p.
upgrade!==void 0){let l=p.upgrade;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.volumeDetachTimeout===void 0){let h={instancePath:t+"/upgrade",schemaPath:"#\
/properties/upgrade/required",keyword:"required",params:{missingProperty:"volumeDetachTimeout"}};e===null?e=[h]:e.push(h),r++}for(let h in l)if(h!=="volumeDetac\
hTimeout"){let v={instancePath:t+"/upgrade",schemaPath:"#/properties/upgrade/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};
e===null?e=[v]:e.push(v),r++}l.volumeDetachTimeout!==void 0&&(Pe(l.volumeDetachTimeout,{instancePath:t+"/upgrade/volumeDetachTimeout",parentData:l,parentDataProperty:"\
volumeDetachTimeout",rootData:y})||(e=e===null?Pe.errors:e.concat(Pe.errors),r=e.length))}else{let h={instancePath:t+"/upgrade",schemaPath:"#/properties/upgrade\
/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}}if(p.liveMigration!==void 0){let l=p.liveMigration;if(typeof l!="string"){let h={instancePath:t+
"/liveMigration",schemaPath:"#/properties/liveMigration/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}if(!(l==="Required"||l==="Opti\
onal")){let h={instancePath:t+"/liveMigration",schemaPath:"#/properties/liveMigration/enum",keyword:"enum",params:{allowedValues:Ie.properties.liveMigration.enum}};
e===null?e=[h]:e.push(h),r++}}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}return ye.errors=
e,r===0}var wr=new RegExp("^[a-z]{2,4}-[0-9]{1,12}$","u");function qe(p,{instancePath:t="",parentData:q,parentDataProperty:D,rootData:y=p}={}){let e=null,r=0;if(typeof p==
"string"){if(!wr.test(p)){let l={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z]{2,4}-[0-9]{1,12}$"}};e===null?e=[l]:e.push(l),r++}}else{
let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}return qe.errors=e,r===0}var $r={type:"string",enum:[
"Application","Cluster","Database","Network","Service","VirtualCluster","VirtualMachine"],title:"a class of the CMDB"};function he(p,{instancePath:t="",parentData:q,
parentDataProperty:D,rootData:y=p}={}){let e=null,r=0;if(typeof p!="string"){let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===
null?e=[l]:e.push(l),r++}if(!(p==="Application"||p==="Cluster"||p==="Database"||p==="Network"||p==="Service"||p==="VirtualCluster"||p==="VirtualMachine")){let l={
instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:$r.enum}};e===null?e=[l]:e.push(l),r++}return he.errors=e,r===0}function Ce(p,{instancePath:t="",parentData:q,parentDataProperty:D,rootData:y=p}={}){let e=null,r=0;if(typeof p=="string"){if(w(p)>63){let l={instancePath:t,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[l]:e.push(l),r++}if(!Je.test(p)){let l={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",
params:{pattern:"^[a-z]([-a-z0-9]*[a-z0-9])?$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[l]:e.push(l),r++}return Ce.errors=e,r===0}var xr=new RegExp("^https?://[^\\s]+$","u");function ue(p,{instancePath:t="",parentData:q,parentDataProperty:D,rootData:y=p}={}){let e=null,r=0;if(typeof p=="st\
ring"){if(w(p)>500){let l={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[l]:e.push(l),r++}if(!xr.test(p)){let l={instancePath:t,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}return ue.errors=e,r===0}var jr=new RegExp("^-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$","u");function Ae(p,{instancePath:t="",parentData:q,parentDataProperty:D,
rootData:y=p}={}){let e=null,r=0;if(typeof p=="string"){if(w(p)>1e5){let l={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1e5}};e===
null?e=[l]:e.push(l),r++}if(!jr.test(p)){let l={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^-----BEGIN CERTIFICATE-----[A-Za-z0-9+\
/=\\s-]+-----END CERTIFICATE-----\\s*$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===
null?e=[l]:e.push(l),r++}return Ae.errors=e,r===0}var qr=new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","u");function De(p,{instancePath:t="",parentData:q,parentDataProperty:D,rootData:y=p}={}){
let e=null,r=0;if(typeof p=="string"){if(w(p)>253){let l={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[l]:e.push(
l),r++}if(!qr.test(p)){let l={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0\
-9])?)*$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}return De.
errors=e,r===0}var Cr=new RegExp("^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9][-a-z0-9._]*)*$","u");function be(p,{instancePath:t="",parentData:q,parentDataProperty:D,
rootData:y=p}={}){let e=null,r=0;if(typeof p=="string"){if(w(p)>253){let l={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:253}};e===
null?e=[l]:e.push(l),r++}if(!Cr.test(p)){let l={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{\
1,5})?(/[a-z0-9][-a-z0-9._]*)*$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?
e=[l]:e.push(l),r++}return be.errors=e,r===0}function W(p,{instancePath:t="",parentData:q,parentDataProperty:D,rootData:y=p}={}){let e=null,r=0;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.cpu===void 0){
let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cpu"}};e===null?e=[l]:e.push(l),r++}if(p.memory===void 0){let l={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"memory"}};e===null?e=[l]:e.push(l),r++}if(p.ephemeralStorage===void 0){let l={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"ephemeralStorage"}};e===null?e=[l]:e.push(l),r++}for(let l in p)if(!(l==="cpu"||l==="memory"||
l==="ephemeralStorage")){let h={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[h]:
e.push(h),r++}p.cpu!==void 0&&(j(p.cpu,{instancePath:t+"/cpu",parentData:p,parentDataProperty:"cpu",rootData:y})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),
p.memory!==void 0&&(j(p.memory,{instancePath:t+"/memory",parentData:p,parentDataProperty:"memory",rootData:y})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),
p.ephemeralStorage!==void 0&&(j(p.ephemeralStorage,{instancePath:t+"/ephemeralStorage",parentData:p,parentDataProperty:"ephemeralStorage",rootData:y})||(e=e===null?
j.errors:e.concat(j.errors),r=e.length))}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}return W.
errors=e,r===0}var Ar=new RegExp("^[a-z0-9][-a-z0-9._/]*$","u");function ze(p,{instancePath:t="",parentData:q,parentDataProperty:D,rootData:y=p}={}){let e=null,r=0;if(p&&typeof p==
"object"&&!Array.isArray(p)){if(p.registry===void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"registry"}};e===null?
e=[l]:e.push(l),r++}if(p.repository===void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"repository"}};e===null?e=
[l]:e.push(l),r++}for(let l in p)if(!(l==="registry"||l==="repository")){let h={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:l}};e===null?e=[h]:e.push(h),r++}if(p.registry!==void 0&&(be(p.registry,{instancePath:t+"/registry",parentData:p,parentDataProperty:"\
registry",rootData:y})||(e=e===null?be.errors:e.concat(be.errors),r=e.length)),p.repository!==void 0){let l=p.repository;if(typeof l=="string"){if(w(l)>253){let h={
instancePath:t+"/repository",schemaPath:"#/properties/repository/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[h]:e.push(h),r++}if(w(l)<1){let h={
instancePath:t+"/repository",schemaPath:"#/properties/repository/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),r++}if(!Ar.test(l)){let h={
instancePath:t+"/repository",schemaPath:"#/properties/repository/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][-a-z0-9._/]*$"}};e===null?e=[h]:e.push(h),
r++}}else{let h={instancePath:t+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{
let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}return ze.errors=e,r===0}function ge(p,{instancePath:t="",parentData:q,parentDataProperty:D,rootData:y=p}={}){let e=null,r=0;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.requests===
void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"requests"}};e===null?e=[l]:e.push(l),r++}if(p.limits===void 0){
let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"limits"}};e===null?e=[l]:e.push(l),r++}for(let l in p)if(!(l==="reques\
ts"||l==="limits")){let h={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[h]:e.push(
h),r++}p.requests!==void 0&&(W(p.requests,{instancePath:t+"/requests",parentData:p,parentDataProperty:"requests",rootData:y})||(e=e===null?W.errors:e.concat(W.errors),
r=e.length)),p.limits!==void 0&&(W(p.limits,{instancePath:t+"/limits",parentData:p,parentDataProperty:"limits",rootData:y})||(e=e===null?W.errors:e.concat(W.errors),
r=e.length))}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}return ge.errors=e,r===0}function Xe(p,{
instancePath:t="",parentData:q,parentDataProperty:D,rootData:y=p}={}){let e=null,r=0;if(p&&typeof p=="object"&&!Array.isArray(p)){p.versions===void 0&&(p.versions=
{}),p.sites===void 0&&(p.sites=[{name:"site-a"},{name:"site-b"},{name:"site-c"}]),p.sizes===void 0&&(p.sizes={small:{cores:4,memory:"16Gi"},medium:{cores:8,memory:"\
32Gi"},large:{cores:16,memory:"64Gi"},xlarge:{cores:32,memory:"128Gi"}}),p.gpus===void 0&&(p.gpus={a100:{deviceName:"nvidia.com/GA100_A100_PCIE_40GB"}}),p.storage===
void 0&&(p.storage={}),p.networks===void 0&&(p.networks={}),p.baseDomain===void 0&&(p.baseDomain="k8s.example.com"),p.hubIngress===void 0&&(p.hubIngress={}),p.addresses===
void 0&&(p.addresses={}),p.secretStore===void 0&&(p.secretStore={}),p.identity===void 0&&(p.identity={}),p.charts===void 0&&(p.charts={}),p.addons===void 0&&(p.
addons={kyverno:{chart:{repository:"https://kyverno.github.io/kyverno",name:"kyverno",version:"3.9.0"},namespace:"kyverno",values:{admissionController:{replicas:3}}},
"cert-manager":{chart:{repository:"https://charts.jetstack.io",name:"cert-manager",version:"v1.20.2"},namespace:"cert-manager",values:{crds:{enabled:!0}},objects:[
{apiVersion:"cert-manager.io/v1",kind:"ClusterIssuer",metadata:{name:"company"},spec:{acme:{server:"https://acme.example.com/directory",privateKeySecretRef:{name:"\
company-acme-account"},solvers:[{http01:{ingress:{}}}]}}}]},"external-secrets":{chart:{repository:"https://charts.external-secrets.io",name:"external-secrets",version:"\
2.9.0"},namespace:"external-secrets"}}),p.hypershift===void 0&&(p.hypershift={}),p.tiers===void 0&&(p.tiers={}),p.services===void 0&&(p.services={}),p.backup===
void 0&&(p.backup={}),p.monitoring===void 0&&(p.monitoring={}),p.fleet===void 0&&(p.fleet={}),p.gitops===void 0&&(p.gitops={}),p.threatDetection===void 0&&(p.threatDetection=
{}),p.bastion===void 0&&(p.bastion={}),p.registryMirrors===void 0&&(p.registryMirrors=[]),p.certificates===void 0&&(p.certificates={}),p.quota===void 0&&(p.quota=
{}),p.hub===void 0&&(p.hub={}),p.tenancy===void 0&&(p.tenancy={}),p.virtualClusters===void 0&&(p.virtualClusters={}),p.machines===void 0&&(p.machines={}),p.ttl===
void 0&&(p.ttl={});for(let a in p)if(!Le.call(G.properties,a)){let s={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a}};e===null?e=[s]:e.push(s),r++}if(p.apiVersion!==void 0){let a=p.apiVersion;if(typeof a!="string"){let s={instancePath:t+"/apiVersion",schemaPath:"\
#/properties/apiVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(a!=="aerodrome.dev/v1alpha1"){let s={instancePath:t+"/apiVe\
rsion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues:G.properties.apiVersion.enum}};e===null?e=[s]:e.push(s),r++}}if(p.kind!==void 0){
let a=p.kind;if(typeof a!="string"){let s={instancePath:t+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),r++}if(a!=="Platform"){let s={instancePath:t+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:G.properties.kind.enum}};e===null?
e=[s]:e.push(s),r++}}let ae=p.versions;if(ae&&typeof ae=="object"&&!Array.isArray(ae)){ae.default===void 0&&(ae.default="4.20"),ae.releases===void 0&&(ae.releases=
[{version:"4.19.15",image:"quay.io/openshift-release-dev/ocp-release:4.19.15-multi",channels:["candidate","fast","stable"]},{version:"4.19.17",image:"quay.io/op\
enshift-release-dev/ocp-release:4.19.17-multi",channels:["candidate","fast","stable"]},{version:"4.19.18",image:"quay.io/openshift-release-dev/ocp-release:4.19.\
18-multi",channels:["candidate","fast","stable"]},{version:"4.20.4",image:"quay.io/openshift-release-dev/ocp-release:4.20.4-multi"},{version:"4.20.5",image:"qua\
y.io/openshift-release-dev/ocp-release:4.20.5-multi"},{version:"4.20.6",image:"quay.io/openshift-release-dev/ocp-release:4.20.6-multi"}]);for(let i in ae)if(!(i===
"default"||i==="releases")){let o={instancePath:t+"/versions",schemaPath:"#/properties/versions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[o]:e.push(o),r++}let a=ae.default;if(typeof a=="string"){if(!tr.test(a)){let i={instancePath:t+"/versions/default",schemaPath:"#/properties/versions\
/properties/default/pattern",keyword:"pattern",params:{pattern:"^[0-9]+\\.[0-9]+(\\.[0-9]+)?$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/vers\
ions/default",schemaPath:"#/properties/versions/properties/default/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}let s=ae.releases;if(Array.
isArray(s)){if(s.length>200){let o={instancePath:t+"/versions/releases",schemaPath:"#/properties/versions/properties/releases/maxItems",keyword:"maxItems",params:{
limit:200}};e===null?e=[o]:e.push(o),r++}if(s.length<1){let o={instancePath:t+"/versions/releases",schemaPath:"#/properties/versions/properties/releases/minItem\
s",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),r++}let i=s.length;for(let o=0;o<i;o++){let n=s[o];if(n&&typeof n=="object"&&!Array.isArray(n)){
if(n.channels===void 0&&(n.channels=["candidate","fast","stable","eus"]),n.version===void 0){let c={instancePath:t+"/versions/releases/"+o,schemaPath:"#/propert\
ies/versions/properties/releases/items/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[c]:e.push(c),r++}if(n.image===void 0){let c={
instancePath:t+"/versions/releases/"+o,schemaPath:"#/properties/versions/properties/releases/items/required",keyword:"required",params:{missingProperty:"image"}};
e===null?e=[c]:e.push(c),r++}for(let c in n)if(!(c==="version"||c==="image"||c==="channels")){let u={instancePath:t+"/versions/releases/"+o,schemaPath:"#/proper\
ties/versions/properties/releases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[u]:e.push(u),r++}if(n.version!==
void 0){let c=n.version;if(typeof c=="string"){if(!sr.test(c)){let u={instancePath:t+"/versions/releases/"+o+"/version",schemaPath:"#/properties/versions/proper\
ties/releases/items/properties/version/pattern",keyword:"pattern",params:{pattern:"^[0-9]+\\.[0-9]+\\.[0-9]+(-(ec|rc)\\.[0-9]+)?$"}};e===null?e=[u]:e.push(u),r++}}else{
let u={instancePath:t+"/versions/releases/"+o+"/version",schemaPath:"#/properties/versions/properties/releases/items/properties/version/type",keyword:"type",params:{
type:"string"}};e===null?e=[u]:e.push(u),r++}}if(n.image!==void 0){let c=n.image;if(typeof c=="string"){if(w(c)>500){let u={instancePath:t+"/versions/releases/"+
o+"/image",schemaPath:"#/properties/versions/properties/releases/items/properties/image/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[u]:e.push(
u),r++}if(w(c)<1){let u={instancePath:t+"/versions/releases/"+o+"/image",schemaPath:"#/properties/versions/properties/releases/items/properties/image/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[u]:e.push(u),r++}if(!Fe.test(c)){let u={instancePath:t+"/versions/releases/"+o+"/image",schemaPath:"#/properti\
es/versions/properties/releases/items/properties/image/pattern",keyword:"pattern",params:{pattern:"^[^\\s]+$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+
"/versions/releases/"+o+"/image",schemaPath:"#/properties/versions/properties/releases/items/properties/image/type",keyword:"type",params:{type:"string"}};e===null?
e=[u]:e.push(u),r++}}let d=n.channels;if(Array.isArray(d)){if(d.length<1){let f={instancePath:t+"/versions/releases/"+o+"/channels",schemaPath:"#/properties/ver\
sions/properties/releases/items/properties/channels/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[f]:e.push(f),r++}let c=d.length;for(let f=0;f<c;f++){
let g=d[f];if(typeof g!="string"){let k={instancePath:t+"/versions/releases/"+o+"/channels/"+f,schemaPath:"#/properties/versions/properties/releases/items/prope\
rties/channels/items/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}if(!(g==="candidate"||g==="fast"||g==="stable"||g==="eus")){let k={
instancePath:t+"/versions/releases/"+o+"/channels/"+f,schemaPath:"#/properties/versions/properties/releases/items/properties/channels/items/enum",keyword:"enum",
params:{allowedValues:G.properties.versions.properties.releases.items.properties.channels.items.enum}};e===null?e=[k]:e.push(k),r++}}let u=d.length,m;if(u>1){let f={};
for(;u--;){let g=d[u];if(typeof g=="string"){if(typeof f[g]=="number"){m=f[g];let k={instancePath:t+"/versions/releases/"+o+"/channels",schemaPath:"#/properties\
/versions/properties/releases/items/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i:u,j:m}};e===null?e=[k]:e.push(k),r++;break}f[g]=u}}}}else{let c={
instancePath:t+"/versions/releases/"+o+"/channels",schemaPath:"#/properties/versions/properties/releases/items/properties/channels/type",keyword:"type",params:{
type:"array"}};e===null?e=[c]:e.push(c),r++}}else{let d={instancePath:t+"/versions/releases/"+o,schemaPath:"#/properties/versions/properties/releases/items/type",
keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}}else{let i={instancePath:t+"/versions/releases",schemaPath:"#/properties/versions/properti\
es/releases/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}else{let a={instancePath:t+"/versions",schemaPath:"#/properties/versions/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let Se=p.sites;if(Array.isArray(Se)){if(Se.length>15){let s={instancePath:t+"/sites",schemaPath:"\
#/properties/sites/maxItems",keyword:"maxItems",params:{limit:15}};e===null?e=[s]:e.push(s),r++}if(Se.length<1){let s={instancePath:t+"/sites",schemaPath:"#/pro\
perties/sites/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[s]:e.push(s),r++}let a=Se.length;for(let s=0;s<a;s++){let i=Se[s];if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){if(i.name===void 0){let o={instancePath:t+"/sites/"+s,schemaPath:"#/properties/sites/items/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[o]:e.push(o),r++}for(let o in i)if(!(o==="name"||o==="zone")){let n={instancePath:t+"/sites/"+s,schemaPath:"#/properties/sites/items/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[n]:e.push(n),r++}if(i.name!==void 0){let o=i.name;if(typeof o=="string"){
if(w(o)>15){let n={instancePath:t+"/sites/"+s+"/name",schemaPath:"#/properties/sites/items/properties/name/maxLength",keyword:"maxLength",params:{limit:15}};e===
null?e=[n]:e.push(n),r++}if(!Je.test(o)){let n={instancePath:t+"/sites/"+s+"/name",schemaPath:"#/properties/sites/items/properties/name/pattern",keyword:"patter\
n",params:{pattern:"^[a-z]([-a-z0-9]*[a-z0-9])?$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/sites/"+s+"/name",schemaPath:"#/properties/sites/\
items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.zone!==void 0){let o=i.zone;if(typeof o=="string"){if(w(o)>
63){let n={instancePath:t+"/sites/"+s+"/zone",schemaPath:"#/properties/sites/items/properties/zone/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=
[n]:e.push(n),r++}if(w(o)<1){let n={instancePath:t+"/sites/"+s+"/zone",schemaPath:"#/properties/sites/items/properties/zone/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[n]:e.push(n),r++}if(!ar.test(o)){let n={instancePath:t+"/sites/"+s+"/zone",schemaPath:"#/properties/sites/items/properties/zone/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/sites/"+s+"/zone",schemaPath:"\
#/properties/sites/items/properties/zone/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}}else{let o={instancePath:t+"/sites/"+s,schemaPath:"\
#/properties/sites/items/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:t+"/sites",schemaPath:"#/propertie\
s/sites/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}let ke=p.sizes;if(ke&&typeof ke=="object"&&!Array.isArray(ke)){if(Object.keys(ke).
length>50){let a={instancePath:t+"/sizes",schemaPath:"#/properties/sizes/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[a]:e.push(a),r++}
if(Object.keys(ke).length<1){let a={instancePath:t+"/sizes",schemaPath:"#/properties/sizes/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[
a]:e.push(a),r++}for(let a in ke){let s=r;if(typeof a=="string"&&!Ve.test(a)){let i={instancePath:t+"/sizes",schemaPath:"#/properties/sizes/propertyNames/patter\
n",keyword:"pattern",params:{pattern:"^[a-z]([-a-z0-9]{0,30}[a-z0-9])?$"},propertyName:a};e===null?e=[i]:e.push(i),r++}var l=s===r;if(!l){let i={instancePath:t+
"/sizes",schemaPath:"#/properties/sizes/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[i]:e.push(i),r++}}for(let a in ke){let s=ke[a];
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
>=",limit:1}};e===null?e=[o]:e.push(o),r++}}}s.memory!==void 0&&(j(s.memory,{instancePath:t+"/sizes/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/memory",parentData:s,
parentDataProperty:"memory",rootData:y})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),s.rootVolumeSize!==void 0&&(j(s.rootVolumeSize,{instancePath:t+"/\
sizes/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/rootVolumeSize",parentData:s,parentDataProperty:"rootVolumeSize",rootData:y})||(e=e===null?j.errors:e.concat(
j.errors),r=e.length))}else{let i={instancePath:t+"/sizes/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sizes/additionalProperties/type",keyword:"\
type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}}else{let a={instancePath:t+"/sizes",schemaPath:"#/properties/sizes/type",keyword:"type",params:{type:"\
object"}};e===null?e=[a]:e.push(a),r++}let $e=p.gpus;if($e&&typeof $e=="object"&&!Array.isArray($e)){if(Object.keys($e).length>50){let a={instancePath:t+"/gpus",
schemaPath:"#/properties/gpus/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[a]:e.push(a),r++}for(let a in $e){let s=r;if(typeof a=="stri\
ng"&&!ir.test(a)){let i={instancePath:t+"/gpus",schemaPath:"#/properties/gpus/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]{0,30\
}[a-z0-9])?$"},propertyName:a};e===null?e=[i]:e.push(i),r++}var h=s===r;if(!h){let i={instancePath:t+"/gpus",schemaPath:"#/properties/gpus/propertyNames",keyword:"\
propertyNames",params:{propertyName:a}};e===null?e=[i]:e.push(i),r++}}for(let a in $e){let s=$e[a];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.maxPerNode===
void 0&&(s.maxPerNode=8),s.deviceName===void 0){let o={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/gpus/additional\
Properties/required",keyword:"required",params:{missingProperty:"deviceName"}};e===null?e=[o]:e.push(o),r++}for(let o in s)if(!(o==="deviceName"||o==="sites"||o===
"maxPerNode")){let n={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/gpus/additionalProperties/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[n]:e.push(n),r++}if(s.deviceName!==void 0){let o=s.deviceName;if(typeof o=="string"){if(w(
o)>253){let n={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/deviceName",schemaPath:"#/properties/gpus/additionalProperties/properties/devi\
ceName/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[n]:e.push(n),r++}if(w(o)<1){let n={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/deviceName",schemaPath:"#/properties/gpus/additionalProperties/properties/deviceName/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(
n),r++}if(!Fe.test(o)){let n={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/deviceName",schemaPath:"#/properties/gpus/additionalProperties/\
properties/deviceName/pattern",keyword:"pattern",params:{pattern:"^[^\\s]+$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/gpus/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/deviceName",schemaPath:"#/properties/gpus/additionalProperties/properties/deviceName/type",keyword:"type",params:{type:"string"}};e===
null?e=[n]:e.push(n),r++}}if(s.sites!==void 0){let o=s.sites;if(Array.isArray(o)){if(o.length<1){let u={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/sites",schemaPath:"#/properties/gpus/additionalProperties/properties/sites/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[u]:e.push(u),r++}let n=o.
length;for(let u=0;u<n;u++)if(typeof o[u]!="string"){let m={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/sites/"+u,schemaPath:"#/propertie\
s/gpus/additionalProperties/properties/sites/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}let d=o.length,c;if(d>1){let u={};for(;d--;){
let m=o[d];if(typeof m=="string"){if(typeof u[m]=="number"){c=u[m];let f={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/sites",schemaPath:"\
#/properties/gpus/additionalProperties/properties/sites/uniqueItems",keyword:"uniqueItems",params:{i:d,j:c}};e===null?e=[f]:e.push(f),r++;break}u[m]=d}}}}else{let n={
instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/sites",schemaPath:"#/properties/gpus/additionalProperties/properties/sites/type",keyword:"typ\
e",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}let i=s.maxPerNode;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let o={instancePath:t+"/gpus/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/maxPerNode",schemaPath:"#/properties/gpus/additionalProperties/properties/maxPerNode/type",keyword:"type",params:{type:"integer"}};
e===null?e=[o]:e.push(o),r++}if(typeof i=="number"){if(i>16||isNaN(i)){let o={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/maxPerNode",schemaPath:"\
#/properties/gpus/additionalProperties/properties/maxPerNode/maximum",keyword:"maximum",params:{comparison:"<=",limit:16}};e===null?e=[o]:e.push(o),r++}if(i<1||
isNaN(i)){let o={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/maxPerNode",schemaPath:"#/properties/gpus/additionalProperties/properties/ma\
xPerNode/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[o]:e.push(o),r++}}}else{let i={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/gpus/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}}else{let a={instancePath:t+
"/gpus",schemaPath:"#/properties/gpus/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let B=p.storage;if(B&&typeof B=="object"&&!Array.
isArray(B)){B.classes===void 0&&(B.classes={"ceph-block":{accessModes:["ReadWriteMany"],volumeMode:"Block"},"local-nvme":{accessModes:["ReadWriteOnce"],volumeMode:"\
Filesystem"}}),B.rootVolume===void 0&&(B.rootVolume={}),B.etcd===void 0&&(B.etcd={}),B.mapping===void 0&&(B.mapping=[{infra:"ceph-block",guest:"block",group:"ce\
ph"}]),B.snapshotMapping===void 0&&(B.snapshotMapping=[{infra:"ceph-block-snapshots",guest:"block-snapshots",group:"ceph"}]);for(let d in B)if(!(d==="classes"||
d==="rootVolume"||d==="etcd"||d==="mapping"||d==="snapshotMapping")){let c={instancePath:t+"/storage",schemaPath:"#/properties/storage/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d}};e===null?e=[c]:e.push(c),r++}let a=B.classes;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).
length>50){let d={instancePath:t+"/storage/classes",schemaPath:"#/properties/storage/properties/classes/maxProperties",keyword:"maxProperties",params:{limit:50}};
e===null?e=[d]:e.push(d),r++}if(Object.keys(a).length<1){let d={instancePath:t+"/storage/classes",schemaPath:"#/properties/storage/properties/classes/minPropert\
ies",keyword:"minProperties",params:{limit:1}};e===null?e=[d]:e.push(d),r++}for(let d in a){let c=a[d];if(c&&typeof c=="object"&&!Array.isArray(c)){c.accessModes===
void 0&&(c.accessModes=["ReadWriteMany"]),c.volumeMode===void 0&&(c.volumeMode="Block");for(let f in c)if(!(f==="accessModes"||f==="volumeMode")){let g={instancePath:t+
"/storage/classes/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/storage/properties/classes/additionalProperties/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:f}};e===null?e=[g]:e.push(g),r++}let u=c.accessModes;if(Array.isArray(u)){if(u.length<1){let P={instancePath:t+
"/storage/classes/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/accessModes",schemaPath:"#/properties/storage/properties/classes/additionalProperties/properties/\
accessModes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[P]:e.push(P),r++}let f=u.length;for(let P=0;P<f;P++){let x=u[P];if(typeof x!="string"){let S={
instancePath:t+"/storage/classes/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/accessModes/"+P,schemaPath:"#/properties/storage/properties/classes/additionalProp\
erties/properties/accessModes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[S]:e.push(S),r++}if(!(x==="ReadWriteOnce"||x==="ReadWriteMany")){let S={
instancePath:t+"/storage/classes/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/accessModes/"+P,schemaPath:"#/properties/storage/properties/classes/additionalProp\
erties/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues:G.properties.storage.properties.classes.additionalProperties.properties.accessModes.
items.enum}};e===null?e=[S]:e.push(S),r++}}let g=u.length,k;if(g>1){let P={};for(;g--;){let x=u[g];if(typeof x=="string"){if(typeof P[x]=="number"){k=P[x];let S={
instancePath:t+"/storage/classes/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/accessModes",schemaPath:"#/properties/storage/properties/classes/additionalPropert\
ies/properties/accessModes/uniqueItems",keyword:"uniqueItems",params:{i:g,j:k}};e===null?e=[S]:e.push(S),r++;break}P[x]=g}}}}else{let f={instancePath:t+"/storag\
e/classes/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/accessModes",schemaPath:"#/properties/storage/properties/classes/additionalProperties/properties/accessMo\
des/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}let m=c.volumeMode;if(typeof m!="string"){let f={instancePath:t+"/storage/classes/"+
d.replace(/~/g,"~0").replace(/\//g,"~1")+"/volumeMode",schemaPath:"#/properties/storage/properties/classes/additionalProperties/properties/volumeMode/type",keyword:"\
type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(!(m==="Block"||m==="Filesystem")){let f={instancePath:t+"/storage/classes/"+d.replace(/~/g,"~0").replace(
/\//g,"~1")+"/volumeMode",schemaPath:"#/properties/storage/properties/classes/additionalProperties/properties/volumeMode/enum",keyword:"enum",params:{allowedValues:G.
properties.storage.properties.classes.additionalProperties.properties.volumeMode.enum}};e===null?e=[f]:e.push(f),r++}}else{let u={instancePath:t+"/storage/class\
es/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/storage/properties/classes/additionalProperties/type",keyword:"type",params:{type:"object"}};
e===null?e=[u]:e.push(u),r++}}}else{let d={instancePath:t+"/storage/classes",schemaPath:"#/properties/storage/properties/classes/type",keyword:"type",params:{type:"\
object"}};e===null?e=[d]:e.push(d),r++}let s=B.rootVolume;if(s&&typeof s=="object"&&!Array.isArray(s)){s.storageClass===void 0&&(s.storageClass="ceph-block"),s.
size===void 0&&(s.size="120Gi"),s.cacheStrategy===void 0&&(s.cacheStrategy="PVC");for(let u in s)if(!(u==="storageClass"||u==="size"||u==="cacheStrategy")){let m={
instancePath:t+"/storage/rootVolume",schemaPath:"#/properties/storage/properties/rootVolume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};
e===null?e=[m]:e.push(m),r++}let d=s.storageClass;if(typeof d=="string"){if(w(d)<1){let u={instancePath:t+"/storage/rootVolume/storageClass",schemaPath:"#/prope\
rties/storage/properties/rootVolume/properties/storageClass/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+
"/storage/rootVolume/storageClass",schemaPath:"#/properties/storage/properties/rootVolume/properties/storageClass/type",keyword:"type",params:{type:"string"}};e===
null?e=[u]:e.push(u),r++}j(s.size,{instancePath:t+"/storage/rootVolume/size",parentData:s,parentDataProperty:"size",rootData:y})||(e=e===null?j.errors:e.concat(
j.errors),r=e.length);let c=s.cacheStrategy;if(typeof c!="string"){let u={instancePath:t+"/storage/rootVolume/cacheStrategy",schemaPath:"#/properties/storage/pr\
operties/rootVolume/properties/cacheStrategy/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}if(!(c==="PVC"||c==="None")){let u={instancePath:t+
"/storage/rootVolume/cacheStrategy",schemaPath:"#/properties/storage/properties/rootVolume/properties/cacheStrategy/enum",keyword:"enum",params:{allowedValues:G.
properties.storage.properties.rootVolume.properties.cacheStrategy.enum}};e===null?e=[u]:e.push(u),r++}}else{let d={instancePath:t+"/storage/rootVolume",schemaPath:"\
#/properties/storage/properties/rootVolume/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}let i=B.etcd;if(i&&typeof i=="object"&&!Array.
isArray(i)){i.storageClass===void 0&&(i.storageClass="local-nvme");for(let c in i)if(c!=="storageClass"){let u={instancePath:t+"/storage/etcd",schemaPath:"#/pro\
perties/storage/properties/etcd/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[u]:e.push(u),r++}let d=i.storageClass;
if(typeof d=="string"){if(w(d)<1){let c={instancePath:t+"/storage/etcd/storageClass",schemaPath:"#/properties/storage/properties/etcd/properties/storageClass/mi\
nLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/storage/etcd/storageClass",schemaPath:"#/properties/st\
orage/properties/etcd/properties/storageClass/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}else{let d={instancePath:t+"/storage/et\
cd",schemaPath:"#/properties/storage/properties/etcd/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}let o=B.mapping;if(Array.isArray(
o)){if(o.length>50){let c={instancePath:t+"/storage/mapping",schemaPath:"#/properties/storage/properties/mapping/maxItems",keyword:"maxItems",params:{limit:50}};
e===null?e=[c]:e.push(c),r++}if(o.length<1){let c={instancePath:t+"/storage/mapping",schemaPath:"#/properties/storage/properties/mapping/minItems",keyword:"minI\
tems",params:{limit:1}};e===null?e=[c]:e.push(c),r++}let d=o.length;for(let c=0;c<d;c++){let u=o[c];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.infra===void 0){
let m={instancePath:t+"/storage/mapping/"+c,schemaPath:"#/properties/storage/properties/mapping/items/required",keyword:"required",params:{missingProperty:"infr\
a"}};e===null?e=[m]:e.push(m),r++}if(u.guest===void 0){let m={instancePath:t+"/storage/mapping/"+c,schemaPath:"#/properties/storage/properties/mapping/items/req\
uired",keyword:"required",params:{missingProperty:"guest"}};e===null?e=[m]:e.push(m),r++}for(let m in u)if(!(m==="infra"||m==="guest"||m==="group")){let f={instancePath:t+
"/storage/mapping/"+c,schemaPath:"#/properties/storage/properties/mapping/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};
e===null?e=[f]:e.push(f),r++}if(u.infra!==void 0){let m=u.infra;if(typeof m=="string"){if(w(m)<1){let f={instancePath:t+"/storage/mapping/"+c+"/infra",schemaPath:"\
#/properties/storage/properties/mapping/items/properties/infra/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+
"/storage/mapping/"+c+"/infra",schemaPath:"#/properties/storage/properties/mapping/items/properties/infra/type",keyword:"type",params:{type:"string"}};e===null?
e=[f]:e.push(f),r++}}if(u.guest!==void 0){let m=u.guest;if(typeof m=="string"){if(w(m)<1){let f={instancePath:t+"/storage/mapping/"+c+"/guest",schemaPath:"#/pro\
perties/storage/properties/mapping/items/properties/guest/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+
"/storage/mapping/"+c+"/guest",schemaPath:"#/properties/storage/properties/mapping/items/properties/guest/type",keyword:"type",params:{type:"string"}};e===null?
e=[f]:e.push(f),r++}}if(u.group!==void 0){let m=u.group;if(typeof m=="string"){if(w(m)<1){let f={instancePath:t+"/storage/mapping/"+c+"/group",schemaPath:"#/pro\
perties/storage/properties/mapping/items/properties/group/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+
"/storage/mapping/"+c+"/group",schemaPath:"#/properties/storage/properties/mapping/items/properties/group/type",keyword:"type",params:{type:"string"}};e===null?
e=[f]:e.push(f),r++}}}else{let m={instancePath:t+"/storage/mapping/"+c,schemaPath:"#/properties/storage/properties/mapping/items/type",keyword:"type",params:{type:"\
object"}};e===null?e=[m]:e.push(m),r++}}}else{let d={instancePath:t+"/storage/mapping",schemaPath:"#/properties/storage/properties/mapping/type",keyword:"type",
params:{type:"array"}};e===null?e=[d]:e.push(d),r++}let n=B.snapshotMapping;if(Array.isArray(n)){if(n.length>50){let c={instancePath:t+"/storage/snapshotMapping",
schemaPath:"#/properties/storage/properties/snapshotMapping/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[c]:e.push(c),r++}let d=n.length;for(let c=0;c<
d;c++){let u=n[c];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.infra===void 0){let m={instancePath:t+"/storage/snapshotMapping/"+c,schemaPath:"#/properties\
/storage/properties/snapshotMapping/items/required",keyword:"required",params:{missingProperty:"infra"}};e===null?e=[m]:e.push(m),r++}if(u.guest===void 0){let m={
instancePath:t+"/storage/snapshotMapping/"+c,schemaPath:"#/properties/storage/properties/snapshotMapping/items/required",keyword:"required",params:{missingProperty:"\
guest"}};e===null?e=[m]:e.push(m),r++}for(let m in u)if(!(m==="infra"||m==="guest"||m==="group")){let f={instancePath:t+"/storage/snapshotMapping/"+c,schemaPath:"\
#/properties/storage/properties/snapshotMapping/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[f]:e.push(
f),r++}if(u.infra!==void 0){let m=u.infra;if(typeof m=="string"){if(w(m)<1){let f={instancePath:t+"/storage/snapshotMapping/"+c+"/infra",schemaPath:"#/propertie\
s/storage/properties/snapshotMapping/items/properties/infra/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+
"/storage/snapshotMapping/"+c+"/infra",schemaPath:"#/properties/storage/properties/snapshotMapping/items/properties/infra/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[f]:e.push(f),r++}}if(u.guest!==void 0){let m=u.guest;if(typeof m=="string"){if(w(m)<1){let f={instancePath:t+"/storage/snapshotMapping/"+c+"/\
guest",schemaPath:"#/properties/storage/properties/snapshotMapping/items/properties/guest/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(
f),r++}}else{let f={instancePath:t+"/storage/snapshotMapping/"+c+"/guest",schemaPath:"#/properties/storage/properties/snapshotMapping/items/properties/guest/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(u.group!==void 0){let m=u.group;if(typeof m=="string"){if(w(m)<1){let f={instancePath:t+
"/storage/snapshotMapping/"+c+"/group",schemaPath:"#/properties/storage/properties/snapshotMapping/items/properties/group/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/storage/snapshotMapping/"+c+"/group",schemaPath:"#/properties/storage/properties/snapshotMa\
pping/items/properties/group/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}}else{let m={instancePath:t+"/storage/snapshotMapping/"+
c,schemaPath:"#/properties/storage/properties/snapshotMapping/items/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}}else{let d={instancePath:t+
"/storage/snapshotMapping",schemaPath:"#/properties/storage/properties/snapshotMapping/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}else{
let a={instancePath:t+"/storage",schemaPath:"#/properties/storage/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let I=p.networks;if(I&&
typeof I=="object"&&!Array.isArray(I)){I.hubRanges===void 0&&(I.hubRanges=[{name:"hub pods",cidr:"10.128.0.0/14"},{name:"hub services",cidr:"172.30.0.0/16"},{name:"\
hub machines",cidr:"10.0.0.0/16",loadBalancers:!0},{name:"hub OVN join switch",cidr:"100.64.0.0/16"},{name:"hub OVN transit switch",cidr:"100.88.0.0/16"},{name:"\
link-local and OVN masquerade",cidr:"169.254.0.0/16"}]),I.podCIDR===void 0&&(I.podCIDR="10.132.0.0/14"),I.serviceCIDR===void 0&&(I.serviceCIDR="172.31.0.0/16"),
I.apiServer===void 0&&(I.apiServer={}),I.managementCIDRs===void 0&&(I.managementCIDRs=["10.128.0.0/14","10.0.0.0/16"]),I.tunnelPort===void 0&&(I.tunnelPort=8472),
I.hubTunnelPorts===void 0&&(I.hubTunnelPorts=[6081,4789]),I.healthPort===void 0&&(I.healthPort=9940),I.mtu===void 0&&(I.mtu=0),I.multiqueue===void 0&&(I.multiqueue=
!1);for(let d in I)if(!Le.call(G.properties.networks.properties,d)){let c={instancePath:t+"/networks",schemaPath:"#/properties/networks/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d}};e===null?e=[c]:e.push(c),r++}let a=I.hubRanges;if(Array.isArray(a)){if(a.length>100){let c={instancePath:t+
"/networks/hubRanges",schemaPath:"#/properties/networks/properties/hubRanges/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[c]:e.push(c),r++}if(a.
length<1){let c={instancePath:t+"/networks/hubRanges",schemaPath:"#/properties/networks/properties/hubRanges/minItems",keyword:"minItems",params:{limit:1}};e===
null?e=[c]:e.push(c),r++}let d=a.length;for(let c=0;c<d;c++){let u=a[c];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.loadBalancers===void 0&&(u.loadBalancers=
!1),u.name===void 0){let m={instancePath:t+"/networks/hubRanges/"+c,schemaPath:"#/properties/networks/properties/hubRanges/items/required",keyword:"required",params:{
missingProperty:"name"}};e===null?e=[m]:e.push(m),r++}if(u.cidr===void 0){let m={instancePath:t+"/networks/hubRanges/"+c,schemaPath:"#/properties/networks/prope\
rties/hubRanges/items/required",keyword:"required",params:{missingProperty:"cidr"}};e===null?e=[m]:e.push(m),r++}for(let m in u)if(!(m==="name"||m==="cidr"||m===
"loadBalancers")){let f={instancePath:t+"/networks/hubRanges/"+c,schemaPath:"#/properties/networks/properties/hubRanges/items/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:m}};e===null?e=[f]:e.push(f),r++}if(u.name!==void 0){let m=u.name;if(typeof m=="string"){if(w(m)>60){let f={instancePath:t+
"/networks/hubRanges/"+c+"/name",schemaPath:"#/properties/networks/properties/hubRanges/items/properties/name/maxLength",keyword:"maxLength",params:{limit:60}};
e===null?e=[f]:e.push(f),r++}if(w(m)<1){let f={instancePath:t+"/networks/hubRanges/"+c+"/name",schemaPath:"#/properties/networks/properties/hubRanges/items/prop\
erties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/networks/hubRanges/"+c+"/name",schemaPath:"\
#/properties/networks/properties/hubRanges/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(u.cidr!==void 0&&
(K(u.cidr,{instancePath:t+"/networks/hubRanges/"+c+"/cidr",parentData:u,parentDataProperty:"cidr",rootData:y})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),
typeof u.loadBalancers!="boolean"){let m={instancePath:t+"/networks/hubRanges/"+c+"/loadBalancers",schemaPath:"#/properties/networks/properties/hubRanges/items/\
properties/loadBalancers/type",keyword:"type",params:{type:"boolean"}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t+"/networks/hubRanges/"+c,schemaPath:"\
#/properties/networks/properties/hubRanges/items/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}}else{let d={instancePath:t+"/networ\
ks/hubRanges",schemaPath:"#/properties/networks/properties/hubRanges/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}K(I.podCIDR,{instancePath:t+
"/networks/podCIDR",parentData:I,parentDataProperty:"podCIDR",rootData:y})||(e=e===null?K.errors:e.concat(K.errors),r=e.length),K(I.serviceCIDR,{instancePath:t+
"/networks/serviceCIDR",parentData:I,parentDataProperty:"serviceCIDR",rootData:y})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);let s=I.apiServer;if(s&&
typeof s=="object"&&!Array.isArray(s)){s.address===void 0&&(s.address="172.20.0.1"),s.port===void 0&&(s.port=6443);for(let d in s)if(!(d==="address"||d==="port")){
let c={instancePath:t+"/networks/apiServer",schemaPath:"#/properties/networks/properties/apiServer/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:d}};e===null?e=[c]:e.push(c),r++}ce(s.address,{instancePath:t+"/networks/apiServer/address",parentData:s,parentDataProperty:"address",rootData:y})||
(e=e===null?ce.errors:e.concat(ce.errors),r=e.length),O(s.port,{instancePath:t+"/networks/apiServer/port",parentData:s,parentDataProperty:"port",rootData:y})||(e=
e===null?O.errors:e.concat(O.errors),r=e.length)}else{let d={instancePath:t+"/networks/apiServer",schemaPath:"#/properties/networks/properties/apiServer/type",keyword:"\
type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}let i=I.managementCIDRs;if(Array.isArray(i)){if(i.length>100){let m={instancePath:t+"/networks/manage\
mentCIDRs",schemaPath:"#/properties/networks/properties/managementCIDRs/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[m]:e.push(m),r++}if(i.length<
1){let m={instancePath:t+"/networks/managementCIDRs",schemaPath:"#/properties/networks/properties/managementCIDRs/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[m]:e.push(m),r++}let d=i.length;for(let m=0;m<d;m++)K(i[m],{instancePath:t+"/networks/managementCIDRs/"+m,parentData:i,parentDataProperty:m,rootData:y})||
(e=e===null?K.errors:e.concat(K.errors),r=e.length);let c=i.length,u;if(c>1){e:for(;c--;)for(u=c;u--;)if(we(i[c],i[u])){let m={instancePath:t+"/networks/managem\
entCIDRs",schemaPath:"#/properties/networks/properties/managementCIDRs/uniqueItems",keyword:"uniqueItems",params:{i:c,j:u}};e===null?e=[m]:e.push(m),r++;break e}}}else{
let d={instancePath:t+"/networks/managementCIDRs",schemaPath:"#/properties/networks/properties/managementCIDRs/type",keyword:"type",params:{type:"array"}};e===null?
e=[d]:e.push(d),r++}O(I.tunnelPort,{instancePath:t+"/networks/tunnelPort",parentData:I,parentDataProperty:"tunnelPort",rootData:y})||(e=e===null?O.errors:e.concat(
O.errors),r=e.length);let o=I.hubTunnelPorts;if(Array.isArray(o)){if(o.length>10){let m={instancePath:t+"/networks/hubTunnelPorts",schemaPath:"#/properties/netw\
orks/properties/hubTunnelPorts/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[m]:e.push(m),r++}let d=o.length;for(let m=0;m<d;m++)O(o[m],{instancePath:t+
"/networks/hubTunnelPorts/"+m,parentData:o,parentDataProperty:m,rootData:y})||(e=e===null?O.errors:e.concat(O.errors),r=e.length);let c=o.length,u;if(c>1){e:for(;c--;)
for(u=c;u--;)if(we(o[c],o[u])){let m={instancePath:t+"/networks/hubTunnelPorts",schemaPath:"#/properties/networks/properties/hubTunnelPorts/uniqueItems",keyword:"\
uniqueItems",params:{i:c,j:u}};e===null?e=[m]:e.push(m),r++;break e}}}else{let d={instancePath:t+"/networks/hubTunnelPorts",schemaPath:"#/properties/networks/pr\
operties/hubTunnelPorts/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}O(I.healthPort,{instancePath:t+"/networks/healthPort",parentData:I,
parentDataProperty:"healthPort",rootData:y})||(e=e===null?O.errors:e.concat(O.errors),r=e.length);let n=I.mtu;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let d={
instancePath:t+"/networks/mtu",schemaPath:"#/properties/networks/properties/mtu/type",keyword:"type",params:{type:"integer"}};e===null?e=[d]:e.push(d),r++}if(typeof n==
"number"){if(n>9216||isNaN(n)){let d={instancePath:t+"/networks/mtu",schemaPath:"#/properties/networks/properties/mtu/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9216}};e===null?e=[d]:e.push(d),r++}if(n<0||isNaN(n)){let d={instancePath:t+"/networks/mtu",schemaPath:"#/properties/networks/properties/mtu/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[d]:e.push(d),r++}}if(typeof I.multiqueue!="boolean"){let d={instancePath:t+"/networks/multiqueue",
schemaPath:"#/properties/networks/properties/multiqueue/type",keyword:"type",params:{type:"boolean"}};e===null?e=[d]:e.push(d),r++}}else{let a={instancePath:t+"\
/networks",schemaPath:"#/properties/networks/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}pe(p.baseDomain,{instancePath:t+"/baseDom\
ain",parentData:p,parentDataProperty:"baseDomain",rootData:y})||(e=e===null?pe.errors:e.concat(pe.errors),r=e.length);let me=p.hubIngress;if(me&&typeof me=="obj\
ect"&&!Array.isArray(me)){me.domain===void 0&&(me.domain="apps.hub.example.com");for(let a in me)if(!(a==="domain"||a==="address")){let s={instancePath:t+"/hubI\
ngress",schemaPath:"#/properties/hubIngress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[s]:e.push(s),r++}pe(
me.domain,{instancePath:t+"/hubIngress/domain",parentData:me,parentDataProperty:"domain",rootData:y})||(e=e===null?pe.errors:e.concat(pe.errors),r=e.length),me.
address!==void 0&&(ce(me.address,{instancePath:t+"/hubIngress/address",parentData:me,parentDataProperty:"address",rootData:y})||(e=e===null?ce.errors:e.concat(ce.
errors),r=e.length))}else{let a={instancePath:t+"/hubIngress",schemaPath:"#/properties/hubIngress/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.
push(a),r++}let Z=p.addresses;if(Z&&typeof Z=="object"&&!Array.isArray(Z)){Z.namespace===void 0&&(Z.namespace="metallb-system"),Z.api===void 0&&(Z.api={}),Z.ingress===
void 0&&(Z.ingress={}),Z.advertisement===void 0&&(Z.advertisement={});for(let o in Z)if(!(o==="namespace"||o==="api"||o==="ingress"||o==="advertisement")){let n={
instancePath:t+"/addresses",schemaPath:"#/properties/addresses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[n]:
e.push(n),r++}b(Z.namespace,{instancePath:t+"/addresses/namespace",parentData:Z,parentDataProperty:"namespace",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),
r=e.length);let a=Z.api;if(a&&typeof a=="object"&&!Array.isArray(a)){a.ranges===void 0&&(a.ranges=["192.0.2.0/24"]);for(let o in a)if(o!=="ranges"){let n={instancePath:t+
"/addresses/api",schemaPath:"#/properties/addresses/properties/api/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?
e=[n]:e.push(n),r++}Y(a.ranges,{instancePath:t+"/addresses/api/ranges",parentData:a,parentDataProperty:"ranges",rootData:y})||(e=e===null?Y.errors:e.concat(Y.errors),
r=e.length)}else{let o={instancePath:t+"/addresses/api",schemaPath:"#/properties/addresses/properties/api/type",keyword:"type",params:{type:"object"}};e===null?
e=[o]:e.push(o),r++}let s=Z.ingress;if(s&&typeof s=="object"&&!Array.isArray(s)){s.ranges===void 0&&(s.ranges=["198.51.100.0/24"]),s.perCluster===void 0&&(s.perCluster=
4);for(let n in s)if(!(n==="ranges"||n==="perCluster")){let d={instancePath:t+"/addresses/ingress",schemaPath:"#/properties/addresses/properties/ingress/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[d]:e.push(d),r++}Y(s.ranges,{instancePath:t+"/addresses/ingress/ranges",
parentData:s,parentDataProperty:"ranges",rootData:y})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length);let o=s.perCluster;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o))){let n={instancePath:t+"/addresses/ingress/perCluster",schemaPath:"#/properties/addresses/properties/ingress/properties/perCluster/type",keyword:"type",params:{
type:"integer"}};e===null?e=[n]:e.push(n),r++}if(typeof o=="number"){if(o>64||isNaN(o)){let n={instancePath:t+"/addresses/ingress/perCluster",schemaPath:"#/prop\
erties/addresses/properties/ingress/properties/perCluster/maximum",keyword:"maximum",params:{comparison:"<=",limit:64}};e===null?e=[n]:e.push(n),r++}if(o<1||isNaN(
o)){let n={instancePath:t+"/addresses/ingress/perCluster",schemaPath:"#/properties/addresses/properties/ingress/properties/perCluster/minimum",keyword:"minimum",
params:{comparison:">=",limit:1}};e===null?e=[n]:e.push(n),r++}}}else{let o={instancePath:t+"/addresses/ingress",schemaPath:"#/properties/addresses/properties/i\
ngress/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}let i=Z.advertisement;if(i&&typeof i=="object"&&!Array.isArray(i)){i.type===void 0&&
(i.type="L2"),i.interfaces===void 0&&(i.interfaces=[]),i.peers===void 0&&(i.peers=[]),i.communities===void 0&&(i.communities=[]),i.nodeSelector===void 0&&(i.nodeSelector=
{});for(let u in i)if(!(u==="type"||u==="interfaces"||u==="peers"||u==="communities"||u==="nodeSelector")){let m={instancePath:t+"/addresses/advertisement",schemaPath:"\
#/properties/addresses/properties/advertisement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[m]:e.push(m),r++}
let o=i.type;if(typeof o!="string"){let u={instancePath:t+"/addresses/advertisement/type",schemaPath:"#/properties/addresses/properties/advertisement/properties\
/type/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}if(!(o==="L2"||o==="BGP")){let u={instancePath:t+"/addresses/advertisement/type",
schemaPath:"#/properties/addresses/properties/advertisement/properties/type/enum",keyword:"enum",params:{allowedValues:G.properties.addresses.properties.advertisement.
properties.type.enum}};e===null?e=[u]:e.push(u),r++}let n=i.interfaces;if(Array.isArray(n)){if(n.length>20){let m={instancePath:t+"/addresses/advertisement/inte\
rfaces",schemaPath:"#/properties/addresses/properties/advertisement/properties/interfaces/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[m]:e.push(
m),r++}let u=n.length;for(let m=0;m<u;m++)ne(n[m],{instancePath:t+"/addresses/advertisement/interfaces/"+m,parentData:n,parentDataProperty:m,rootData:y})||(e=e===
null?ne.errors:e.concat(ne.errors),r=e.length)}else{let u={instancePath:t+"/addresses/advertisement/interfaces",schemaPath:"#/properties/addresses/properties/ad\
vertisement/properties/interfaces/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),r++}let d=i.peers;if(Array.isArray(d)){if(d.length>20){let m={
instancePath:t+"/addresses/advertisement/peers",schemaPath:"#/properties/addresses/properties/advertisement/properties/peers/maxItems",keyword:"maxItems",params:{
limit:20}};e===null?e=[m]:e.push(m),r++}let u=d.length;for(let m=0;m<u;m++)b(d[m],{instancePath:t+"/addresses/advertisement/peers/"+m,parentData:d,parentDataProperty:m,
rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)}else{let u={instancePath:t+"/addresses/advertisement/peers",schemaPath:"#/properties/addresses\
/properties/advertisement/properties/peers/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),r++}let c=i.communities;if(Array.isArray(c)){if(c.
length>20){let m={instancePath:t+"/addresses/advertisement/communities",schemaPath:"#/properties/addresses/properties/advertisement/properties/communities/maxIt\
ems",keyword:"maxItems",params:{limit:20}};e===null?e=[m]:e.push(m),r++}let u=c.length;for(let m=0;m<u;m++)ne(c[m],{instancePath:t+"/addresses/advertisement/com\
munities/"+m,parentData:c,parentDataProperty:m,rootData:y})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length)}else{let u={instancePath:t+"/addresses/advert\
isement/communities",schemaPath:"#/properties/addresses/properties/advertisement/properties/communities/type",keyword:"type",params:{type:"array"}};e===null?e=[
u]:e.push(u),r++}A(i.nodeSelector,{instancePath:t+"/addresses/advertisement/nodeSelector",parentData:i,parentDataProperty:"nodeSelector",rootData:y})||(e=e===null?
A.errors:e.concat(A.errors),r=e.length)}else{let o={instancePath:t+"/addresses/advertisement",schemaPath:"#/properties/addresses/properties/advertisement/type",
keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}else{let a={instancePath:t+"/addresses",schemaPath:"#/properties/addresses/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let F=p.secretStore;if(F&&typeof F=="object"&&!Array.isArray(F)){F.kind===void 0&&(F.kind="ClusterSecr\
etStore"),F.name===void 0&&(F.name="platform"),F.refreshInterval===void 0&&(F.refreshInterval="1h"),F.paths===void 0&&(F.paths={});for(let i in F)if(!(i==="kind"||
i==="name"||i==="refreshInterval"||i==="paths")){let o={instancePath:t+"/secretStore",schemaPath:"#/properties/secretStore/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}let a=F.kind;if(typeof a!="string"){let i={instancePath:t+"/secretStore/kind",schemaPath:"\
#/properties/secretStore/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(!(a==="ClusterSecretStore"||a==="SecretSto\
re")){let i={instancePath:t+"/secretStore/kind",schemaPath:"#/properties/secretStore/properties/kind/enum",keyword:"enum",params:{allowedValues:G.properties.secretStore.
properties.kind.enum}};e===null?e=[i]:e.push(i),r++}b(F.name,{instancePath:t+"/secretStore/name",parentData:F,parentDataProperty:"name",rootData:y})||(e=e===null?
b.errors:e.concat(b.errors),r=e.length),Pe(F.refreshInterval,{instancePath:t+"/secretStore/refreshInterval",parentData:F,parentDataProperty:"refreshInterval",rootData:y})||
(e=e===null?Pe.errors:e.concat(Pe.errors),r=e.length);let s=F.paths;if(s&&typeof s=="object"&&!Array.isArray(s)){s.pullSecret===void 0&&(s.pullSecret={key:"plat\
form/pull-secret",property:"dockerconfigjson"}),s.sshKey===void 0&&(s.sshKey={key:"platform/ssh-key",property:"publicKey"}),s.oidcClientSecret===void 0&&(s.oidcClientSecret=
{key:"clusters/{namespace}/{name}/oidc",property:"clientSecret"}),s.auditWebhook===void 0&&(s.auditWebhook={key:"clusters/{namespace}/{name}/audit-webhook",property:"\
kubeconfig"}),s.etcdKey===void 0&&(s.etcdKey={key:"clusters/{namespace}/{name}/{uid}/etcd",property:"key"}),s.gitops===void 0&&(s.gitops={key:"clusters/{namespa\
ce}/{name}/gitops",property:"config"});for(let i in s)if(!(i==="pullSecret"||i==="sshKey"||i==="oidcClientSecret"||i==="auditWebhook"||i==="etcdKey"||i==="gitop\
s")){let o={instancePath:t+"/secretStore/paths",schemaPath:"#/properties/secretStore/properties/paths/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i}};e===null?e=[o]:e.push(o),r++}_(s.pullSecret,{instancePath:t+"/secretStore/paths/pullSecret",parentData:s,parentDataProperty:"pullSecret",
rootData:y})||(e=e===null?_.errors:e.concat(_.errors),r=e.length),_(s.sshKey,{instancePath:t+"/secretStore/paths/sshKey",parentData:s,parentDataProperty:"sshKey",
rootData:y})||(e=e===null?_.errors:e.concat(_.errors),r=e.length),_(s.oidcClientSecret,{instancePath:t+"/secretStore/paths/oidcClientSecret",parentData:s,parentDataProperty:"\
oidcClientSecret",rootData:y})||(e=e===null?_.errors:e.concat(_.errors),r=e.length),_(s.auditWebhook,{instancePath:t+"/secretStore/paths/auditWebhook",parentData:s,
parentDataProperty:"auditWebhook",rootData:y})||(e=e===null?_.errors:e.concat(_.errors),r=e.length),_(s.etcdKey,{instancePath:t+"/secretStore/paths/etcdKey",parentData:s,
parentDataProperty:"etcdKey",rootData:y})||(e=e===null?_.errors:e.concat(_.errors),r=e.length),_(s.gitops,{instancePath:t+"/secretStore/paths/gitops",parentData:s,
parentDataProperty:"gitops",rootData:y})||(e=e===null?_.errors:e.concat(_.errors),r=e.length)}else{let i={instancePath:t+"/secretStore/paths",schemaPath:"#/prop\
erties/secretStore/properties/paths/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}else{let a={instancePath:t+"/secretStore",schemaPath:"\
#/properties/secretStore/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let N=p.identity;if(N&&typeof N=="object"&&!Array.isArray(N)){
N.name===void 0&&(N.name="company"),N.issuer===void 0&&(N.issuer="https://login.example.com/realms/platform"),N.clientID===void 0&&(N.clientID="openshift-{name}"),
N.claims===void 0&&(N.claims={}),N.extraScopes===void 0&&(N.extraScopes=["profile","email","groups"]),N.admins===void 0&&(N.admins=["platform-admins"]);for(let n in N)
if(!(n==="name"||n==="issuer"||n==="clientID"||n==="claims"||n==="extraScopes"||n==="caConfigMap"||n==="admins")){let d={instancePath:t+"/identity",schemaPath:"\
#/properties/identity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[d]:e.push(d),r++}b(N.name,{instancePath:t+
"/identity/name",parentData:N,parentDataProperty:"name",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length),je(N.issuer,{instancePath:t+"/identity\
/issuer",parentData:N,parentDataProperty:"issuer",rootData:y})||(e=e===null?je.errors:e.concat(je.errors),r=e.length);let a=N.clientID;if(typeof a=="string"){if(w(
a)>200){let n={instancePath:t+"/identity/clientID",schemaPath:"#/properties/identity/properties/clientID/maxLength",keyword:"maxLength",params:{limit:200}};e===
null?e=[n]:e.push(n),r++}if(w(a)<1){let n={instancePath:t+"/identity/clientID",schemaPath:"#/properties/identity/properties/clientID/minLength",keyword:"minLeng\
th",params:{limit:1}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/identity/clientID",schemaPath:"#/properties/identity/properties/clientID/type",
keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}let s=N.claims;if(s&&typeof s=="object"&&!Array.isArray(s)){s.preferredUsername===void 0&&(s.
preferredUsername=["preferred_username"]),s.name===void 0&&(s.name=["name"]),s.email===void 0&&(s.email=["email"]),s.groups===void 0&&(s.groups=["groups"]);for(let n in s)
if(!(n==="preferredUsername"||n==="name"||n==="email"||n==="groups")){let d={instancePath:t+"/identity/claims",schemaPath:"#/properties/identity/properties/clai\
ms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[d]:e.push(d),r++}le(s.preferredUsername,{instancePath:t+"/ide\
ntity/claims/preferredUsername",parentData:s,parentDataProperty:"preferredUsername",rootData:y})||(e=e===null?le.errors:e.concat(le.errors),r=e.length),le(s.name,
{instancePath:t+"/identity/claims/name",parentData:s,parentDataProperty:"name",rootData:y})||(e=e===null?le.errors:e.concat(le.errors),r=e.length),le(s.email,{instancePath:t+
"/identity/claims/email",parentData:s,parentDataProperty:"email",rootData:y})||(e=e===null?le.errors:e.concat(le.errors),r=e.length),le(s.groups,{instancePath:t+
"/identity/claims/groups",parentData:s,parentDataProperty:"groups",rootData:y})||(e=e===null?le.errors:e.concat(le.errors),r=e.length)}else{let n={instancePath:t+
"/identity/claims",schemaPath:"#/properties/identity/properties/claims/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}let i=N.extraScopes;
if(Array.isArray(i)){if(i.length>20){let u={instancePath:t+"/identity/extraScopes",schemaPath:"#/properties/identity/properties/extraScopes/maxItems",keyword:"m\
axItems",params:{limit:20}};e===null?e=[u]:e.push(u),r++}let n=i.length;for(let u=0;u<n;u++)ne(i[u],{instancePath:t+"/identity/extraScopes/"+u,parentData:i,parentDataProperty:u,
rootData:y})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length);let d=i.length,c;if(d>1){e:for(;d--;)for(c=d;c--;)if(we(i[d],i[c])){let u={instancePath:t+"/\
identity/extraScopes",schemaPath:"#/properties/identity/properties/extraScopes/uniqueItems",keyword:"uniqueItems",params:{i:d,j:c}};e===null?e=[u]:e.push(u),r++;
break e}}}else{let n={instancePath:t+"/identity/extraScopes",schemaPath:"#/properties/identity/properties/extraScopes/type",keyword:"type",params:{type:"array"}};
e===null?e=[n]:e.push(n),r++}N.caConfigMap!==void 0&&(b(N.caConfigMap,{instancePath:t+"/identity/caConfigMap",parentData:N,parentDataProperty:"caConfigMap",rootData:y})||
(e=e===null?b.errors:e.concat(b.errors),r=e.length));let o=N.admins;if(Array.isArray(o)){if(o.length>20){let u={instancePath:t+"/identity/admins",schemaPath:"#/\
properties/identity/properties/admins/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[u]:e.push(u),r++}let n=o.length;for(let u=0;u<n;u++){let m=o[u];
if(typeof m=="string"){if(w(m)>200){let f={instancePath:t+"/identity/admins/"+u,schemaPath:"#/properties/identity/properties/admins/items/maxLength",keyword:"ma\
xLength",params:{limit:200}};e===null?e=[f]:e.push(f),r++}if(w(m)<1){let f={instancePath:t+"/identity/admins/"+u,schemaPath:"#/properties/identity/properties/ad\
mins/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/identity/admins/"+u,schemaPath:"#/propert\
ies/identity/properties/admins/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}let d=o.length,c;if(d>1){let u={};for(;d--;){let m=o[d];
if(typeof m=="string"){if(typeof u[m]=="number"){c=u[m];let f={instancePath:t+"/identity/admins",schemaPath:"#/properties/identity/properties/admins/uniqueItems",
keyword:"uniqueItems",params:{i:d,j:c}};e===null?e=[f]:e.push(f),r++;break}u[m]=d}}}}else{let n={instancePath:t+"/identity/admins",schemaPath:"#/properties/iden\
tity/properties/admins/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}else{let a={instancePath:t+"/identity",schemaPath:"#/properties\
/identity/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let Q=p.charts;if(Q&&typeof Q=="object"&&!Array.isArray(Q)){Q.cilium===void 0&&
(Q.cilium={repository:"https://helm.cilium.io",name:"cilium",version:"1.19.6"}),Q.tetragon===void 0&&(Q.tetragon={repository:"https://helm.cilium.io",name:"tetr\
agon",version:"1.7.0"}),Q.falco===void 0&&(Q.falco={repository:"https://falcosecurity.github.io/charts",name:"falco",version:"9.1.0"});for(let a in Q)if(!(a==="\
cilium"||a==="tetragon"||a==="falco")){let s={instancePath:t+"/charts",schemaPath:"#/properties/charts/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a}};e===null?e=[s]:e.push(s),r++}ee(Q.cilium,{instancePath:t+"/charts/cilium",parentData:Q,parentDataProperty:"cilium",rootData:y})||(e=e===null?
ee.errors:e.concat(ee.errors),r=e.length),ee(Q.tetragon,{instancePath:t+"/charts/tetragon",parentData:Q,parentDataProperty:"tetragon",rootData:y})||(e=e===null?
ee.errors:e.concat(ee.errors),r=e.length),ee(Q.falco,{instancePath:t+"/charts/falco",parentData:Q,parentDataProperty:"falco",rootData:y})||(e=e===null?ee.errors:
e.concat(ee.errors),r=e.length)}else{let a={instancePath:t+"/charts",schemaPath:"#/properties/charts/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:
e.push(a),r++}let xe=p.addons;if(xe&&typeof xe=="object"&&!Array.isArray(xe)){if(Object.keys(xe).length>50){let a={instancePath:t+"/addons",schemaPath:"#/proper\
ties/addons/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[a]:e.push(a),r++}for(let a in xe){let s=r;if(typeof a=="string"&&!Ve.test(a)){
let i={instancePath:t+"/addons",schemaPath:"#/properties/addons/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z]([-a-z0-9]{0,30}[a-z0-9])?$"},propertyName:a};
e===null?e=[i]:e.push(i),r++}var v=s===r;if(!v){let i={instancePath:t+"/addons",schemaPath:"#/properties/addons/propertyNames",keyword:"propertyNames",params:{propertyName:a}};
e===null?e=[i]:e.push(i),r++}}for(let a in xe){let s=xe[a];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.namespaceLabels===void 0&&(s.namespaceLabels={}),s.
values===void 0&&(s.values={}),s.objects===void 0&&(s.objects=[]),s.enabledByDefault===void 0&&(s.enabledByDefault=!1),s.chart===void 0){let o={instancePath:t+"\
/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/addons/additionalProperties/required",keyword:"required",params:{missingProperty:"ch\
art"}};e===null?e=[o]:e.push(o),r++}if(s.namespace===void 0){let o={instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
addons/additionalProperties/required",keyword:"required",params:{missingProperty:"namespace"}};e===null?e=[o]:e.push(o),r++}for(let o in s)if(!(o==="description"||
o==="chart"||o==="namespace"||o==="namespaceLabels"||o==="values"||o==="objects"||o==="enabledByDefault")){let n={instancePath:t+"/addons/"+a.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/addons/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===
null?e=[n]:e.push(n),r++}if(s.description!==void 0){let o=s.description;if(typeof o=="string"){if(w(o)>200){let n={instancePath:t+"/addons/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/description",schemaPath:"#/properties/addons/additionalProperties/properties/description/maxLength",keyword:"maxLength",params:{limit:200}};
e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/description",schemaPath:"#/properties/addons/addi\
tionalProperties/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}s.chart!==void 0&&(ee(s.chart,{instancePath:t+
"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/chart",parentData:s,parentDataProperty:"chart",rootData:y})||(e=e===null?ee.errors:e.concat(ee.errors),r=e.
length)),s.namespace!==void 0&&(b(s.namespace,{instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/namespace",parentData:s,parentDataProperty:"\
namespace",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),A(s.namespaceLabels,{instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/namespaceLabels",parentData:s,parentDataProperty:"namespaceLabels",rootData:y})||(e=e===null?A.errors:e.concat(A.errors),r=e.length),Re(s.values,{instancePath:t+
"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/values",parentData:s,parentDataProperty:"values",rootData:y})||(e=e===null?Re.errors:e.concat(Re.errors),r=
e.length);let i=s.objects;if(Array.isArray(i)){if(i.length>5){let n={instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/objects",schemaPath:"#\
/properties/addons/additionalProperties/properties/objects/maxItems",keyword:"maxItems",params:{limit:5}};e===null?e=[n]:e.push(n),r++}let o=i.length;for(let n=0;n<
o;n++){let d=i[n];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.apiVersion===void 0){let c={instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/objects/"+n,schemaPath:"#/properties/addons/additionalProperties/properties/objects/items/required",keyword:"required",params:{missingProperty:"apiVersion"}};
e===null?e=[c]:e.push(c),r++}if(d.kind===void 0){let c={instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/objects/"+n,schemaPath:"#/propertie\
s/addons/additionalProperties/properties/objects/items/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[c]:e.push(c),r++}if(d.metadata===
void 0){let c={instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/objects/"+n,schemaPath:"#/properties/addons/additionalProperties/properties/\
objects/items/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/addons/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/objects/"+n,schemaPath:"#/properties/addons/additionalProperties/properties/objects/items/type",keyword:"type",params:{type:"object"}};
e===null?e=[c]:e.push(c),r++}}}else{let o={instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/objects",schemaPath:"#/properties/addons/additio\
nalProperties/properties/objects/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}if(typeof s.enabledByDefault!="boolean"){let o={instancePath:t+
"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/enabledByDefault",schemaPath:"#/properties/addons/additionalProperties/properties/enabledByDefault/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[o]:e.push(o),r++}}else{let i={instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/addons/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}}else{let a={instancePath:t+"/addons",schemaPath:"#/\
properties/addons/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}if(p.policyEngine!==void 0){let a=p.policyEngine;if(typeof a=="strin\
g"){if(w(a)<1){let s={instancePath:t+"/policyEngine",schemaPath:"#/properties/policyEngine/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(
s),r++}}else{let s={instancePath:t+"/policyEngine",schemaPath:"#/properties/policyEngine/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}
let R=p.hypershift;if(R&&typeof R=="object"&&!Array.isArray(R)){R.operatorLevel===void 0&&(R.operatorLevel="v0.1.81"),R.supportedVersions===void 0&&(R.supportedVersions=
{}),R.nodeSelector===void 0&&(R.nodeSelector={}),R.tolerations===void 0&&(R.tolerations=[]),R.disabledCapabilities===void 0&&(R.disabledCapabilities=[]),R.liveMigrateOnDrain===
void 0&&(R.liveMigrateOnDrain=!1),R.fips===void 0&&(R.fips=!1);for(let o in R)if(!(o==="operatorLevel"||o==="supportedVersions"||o==="nodeSelector"||o==="tolera\
tions"||o==="disabledCapabilities"||o==="liveMigrateOnDrain"||o==="fips")){let n={instancePath:t+"/hypershift",schemaPath:"#/properties/hypershift/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[n]:e.push(n),r++}let a=R.operatorLevel;if(typeof a!="string"){let o={instancePath:t+
"/hypershift/operatorLevel",schemaPath:"#/properties/hypershift/properties/operatorLevel/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}
if(!(a==="v0.1.75"||a==="v0.1.81")){let o={instancePath:t+"/hypershift/operatorLevel",schemaPath:"#/properties/hypershift/properties/operatorLevel/enum",keyword:"\
enum",params:{allowedValues:G.properties.hypershift.properties.operatorLevel.enum}};e===null?e=[o]:e.push(o),r++}let s=R.supportedVersions;if(s&&typeof s=="obje\
ct"&&!Array.isArray(s)){s.namespace===void 0&&(s.namespace="hypershift"),s.name===void 0&&(s.name="supported-versions");for(let o in s)if(!(o==="namespace"||o===
"name")){let n={instancePath:t+"/hypershift/supportedVersions",schemaPath:"#/properties/hypershift/properties/supportedVersions/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:o}};e===null?e=[n]:e.push(n),r++}b(s.namespace,{instancePath:t+"/hypershift/supportedVersions/namespace",parentData:s,
parentDataProperty:"namespace",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length),b(s.name,{instancePath:t+"/hypershift/supportedVersions/name",parentData:s,
parentDataProperty:"name",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)}else{let o={instancePath:t+"/hypershift/supportedVersions",schemaPath:"\
#/properties/hypershift/properties/supportedVersions/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}A(R.nodeSelector,{instancePath:t+
"/hypershift/nodeSelector",parentData:R,parentDataProperty:"nodeSelector",rootData:y})||(e=e===null?A.errors:e.concat(A.errors),r=e.length),fe(R.tolerations,{instancePath:t+
"/hypershift/tolerations",parentData:R,parentDataProperty:"tolerations",rootData:y})||(e=e===null?fe.errors:e.concat(fe.errors),r=e.length);let i=R.disabledCapabilities;
if(Array.isArray(i)){let o=i.length;for(let c=0;c<o;c++){let u=i[c];if(typeof u!="string"){let m={instancePath:t+"/hypershift/disabledCapabilities/"+c,schemaPath:"\
#/properties/hypershift/properties/disabledCapabilities/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}if(!(u==="ImageRegistry"||
u==="openshift-samples"||u==="Insights"||u==="baremetal"||u==="Console"||u==="NodeTuning"||u==="Ingress")){let m={instancePath:t+"/hypershift/disabledCapabiliti\
es/"+c,schemaPath:"#/properties/hypershift/properties/disabledCapabilities/items/enum",keyword:"enum",params:{allowedValues:G.properties.hypershift.properties.disabledCapabilities.
items.enum}};e===null?e=[m]:e.push(m),r++}}let n=i.length,d;if(n>1){let c={};for(;n--;){let u=i[n];if(typeof u=="string"){if(typeof c[u]=="number"){d=c[u];let m={
instancePath:t+"/hypershift/disabledCapabilities",schemaPath:"#/properties/hypershift/properties/disabledCapabilities/uniqueItems",keyword:"uniqueItems",params:{
i:n,j:d}};e===null?e=[m]:e.push(m),r++;break}c[u]=n}}}}else{let o={instancePath:t+"/hypershift/disabledCapabilities",schemaPath:"#/properties/hypershift/propert\
ies/disabledCapabilities/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}if(typeof R.liveMigrateOnDrain!="boolean"){let o={instancePath:t+
"/hypershift/liveMigrateOnDrain",schemaPath:"#/properties/hypershift/properties/liveMigrateOnDrain/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:
e.push(o),r++}if(typeof R.fips!="boolean"){let o={instancePath:t+"/hypershift/fips",schemaPath:"#/properties/hypershift/properties/fips/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[o]:e.push(o),r++}}else{let a={instancePath:t+"/hypershift",schemaPath:"#/properties/hypershift/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[a]:e.push(a),r++}let J=p.tiers;if(J&&typeof J=="object"&&!Array.isArray(J)){J.development===void 0&&(J.development={controlPlaneAvailability:"\
SingleReplica",infrastructureAvailability:"SingleReplica",etcdSize:"8Gi",auditProfile:"Default",qosClass:"Burstable",deletionProtection:!1,backup:{enabled:!1,schedule:"\
0 2 * * *",retention:"72h"},upgrade:{volumeDetachTimeout:"5m"},liveMigration:"Optional"}),J.standard===void 0&&(J.standard={controlPlaneAvailability:"HighlyAvai\
lable",infrastructureAvailability:"HighlyAvailable",etcdSize:"16Gi",auditProfile:"Default",qosClass:"Burstable",deletionProtection:!1,backup:{enabled:!0,schedule:"\
0 2 * * *",retention:"168h"},upgrade:{volumeDetachTimeout:"15m"},liveMigration:"Optional"}),J.production===void 0&&(J.production={controlPlaneAvailability:"High\
lyAvailable",infrastructureAvailability:"HighlyAvailable",etcdSize:"32Gi",auditProfile:"WriteRequestBodies",qosClass:"Guaranteed",deletionProtection:!0,backup:{
enabled:!0,schedule:"0 */6 * * *",retention:"720h"},upgrade:{volumeDetachTimeout:"15m"},liveMigration:"Required"});for(let a in J)if(!(a==="development"||a==="s\
tandard"||a==="production")){let s={instancePath:t+"/tiers",schemaPath:"#/properties/tiers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[s]:e.push(s),r++}ye(J.development,{instancePath:t+"/tiers/development",parentData:J,parentDataProperty:"development",rootData:y})||(e=e===null?ye.errors:
e.concat(ye.errors),r=e.length),ye(J.standard,{instancePath:t+"/tiers/standard",parentData:J,parentDataProperty:"standard",rootData:y})||(e=e===null?ye.errors:e.
concat(ye.errors),r=e.length),ye(J.production,{instancePath:t+"/tiers/production",parentData:J,parentDataProperty:"production",rootData:y})||(e=e===null?ye.errors:
e.concat(ye.errors),r=e.length)}else{let a={instancePath:t+"/tiers",schemaPath:"#/properties/tiers/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.
push(a),r++}let E=p.services;if(E&&typeof E=="object"&&!Array.isArray(E)){E.providerConfig===void 0&&(E.providerConfig="default");for(let a in E)if(!Le.call(G.properties.
services.properties,a)){let s={instancePath:t+"/services",schemaPath:"#/properties/services/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[s]:e.push(s),r++}if(b(E.providerConfig,{instancePath:t+"/services/providerConfig",parentData:E,parentDataProperty:"providerConfig",rootData:y})||(e=
e===null?b.errors:e.concat(b.errors),r=e.length),E.access!==void 0){let a=E.access;if(a&&typeof a=="object"&&!Array.isArray(a)){a.expiration===void 0&&(a.expiration=
"24h");for(let i in a)if(i!=="expiration"){let o={instancePath:t+"/services/access",schemaPath:"#/properties/services/properties/access/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}let s=a.expiration;if(typeof s=="string"){if(!or.test(s)){let i={instancePath:t+
"/services/access/expiration",schemaPath:"#/properties/services/properties/access/properties/expiration/pattern",keyword:"pattern",params:{pattern:"^([1-9]|[1-9\
][0-9]|[1-6][0-9]{2}|7[01][0-9]|720)h$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/services/access/expiration",schemaPath:"#/properties/servic\
es/properties/access/properties/expiration/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}else{let s={instancePath:t+"/services/acce\
ss",schemaPath:"#/properties/services/properties/access/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(E.ipam!==void 0){let a=E.ipam;
if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.prefixes===void 0){let s={instancePath:t+"/services/ipam",schemaPath:"#/properties/services/properties/ipam/re\
quired",keyword:"required",params:{missingProperty:"prefixes"}};e===null?e=[s]:e.push(s),r++}for(let s in a)if(s!=="prefixes"){let i={instancePath:t+"/services/\
ipam",schemaPath:"#/properties/services/properties/ipam/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(
i),r++}if(a.prefixes!==void 0){let s=a.prefixes;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.api===void 0){let i={instancePath:t+"/services/ipam/prefixes",
schemaPath:"#/properties/services/properties/ipam/properties/prefixes/required",keyword:"required",params:{missingProperty:"api"}};e===null?e=[i]:e.push(i),r++}
if(s.ingress===void 0){let i={instancePath:t+"/services/ipam/prefixes",schemaPath:"#/properties/services/properties/ipam/properties/prefixes/required",keyword:"\
required",params:{missingProperty:"ingress"}};e===null?e=[i]:e.push(i),r++}for(let i in s)if(!(i==="api"||i==="ingress")){let o={instancePath:t+"/services/ipam/\
prefixes",schemaPath:"#/properties/services/properties/ipam/properties/prefixes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[o]:e.push(o),r++}s.api!==void 0&&(qe(s.api,{instancePath:t+"/services/ipam/prefixes/api",parentData:s,parentDataProperty:"api",rootData:y})||(e=e===
null?qe.errors:e.concat(qe.errors),r=e.length)),s.ingress!==void 0&&(qe(s.ingress,{instancePath:t+"/services/ipam/prefixes/ingress",parentData:s,parentDataProperty:"\
ingress",rootData:y})||(e=e===null?qe.errors:e.concat(qe.errors),r=e.length))}else{let i={instancePath:t+"/services/ipam/prefixes",schemaPath:"#/properties/serv\
ices/properties/ipam/properties/prefixes/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t+"/services/ipam",
schemaPath:"#/properties/services/properties/ipam/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(E.dns!==void 0){let a=E.dns;if(a&&
typeof a=="object"&&!Array.isArray(a)){if(a.ttl===void 0&&(a.ttl=300),a.zone===void 0){let i={instancePath:t+"/services/dns",schemaPath:"#/properties/services/p\
roperties/dns/required",keyword:"required",params:{missingProperty:"zone"}};e===null?e=[i]:e.push(i),r++}for(let i in a)if(!(i==="zone"||i==="ttl")){let o={instancePath:t+
"/services/dns",schemaPath:"#/properties/services/properties/dns/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=
[o]:e.push(o),r++}a.zone!==void 0&&(pe(a.zone,{instancePath:t+"/services/dns/zone",parentData:a,parentDataProperty:"zone",rootData:y})||(e=e===null?pe.errors:e.
concat(pe.errors),r=e.length));let s=a.ttl;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let i={instancePath:t+"/services/dns/ttl",schemaPath:"#/properties/servi\
ces/properties/dns/properties/ttl/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),r++}if(typeof s=="number"){if(s>86400||isNaN(s)){let i={
instancePath:t+"/services/dns/ttl",schemaPath:"#/properties/services/properties/dns/properties/ttl/maximum",keyword:"maximum",params:{comparison:"<=",limit:86400}};
e===null?e=[i]:e.push(i),r++}if(s<30||isNaN(s)){let i={instancePath:t+"/services/dns/ttl",schemaPath:"#/properties/services/properties/dns/properties/ttl/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:30}};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t+"/services/dns",schemaPath:"#/properties/servi\
ces/properties/dns/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(E.firewall!==void 0){let a=E.firewall;if(a&&typeof a=="object"&&
!Array.isArray(a)){if(a.sources===void 0&&(a.sources=[]),a.policy===void 0){let i={instancePath:t+"/services/firewall",schemaPath:"#/properties/services/propert\
ies/firewall/required",keyword:"required",params:{missingProperty:"policy"}};e===null?e=[i]:e.push(i),r++}for(let i in a)if(!(i==="policy"||i==="sources")){let o={
instancePath:t+"/services/firewall",schemaPath:"#/properties/services/properties/firewall/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[o]:e.push(o),r++}a.policy!==void 0&&(b(a.policy,{instancePath:t+"/services/firewall/policy",parentData:a,parentDataProperty:"policy",rootData:y})||(e=
e===null?b.errors:e.concat(b.errors),r=e.length));let s=a.sources;if(Array.isArray(s)){if(s.length>64){let d={instancePath:t+"/services/firewall/sources",schemaPath:"\
#/properties/services/properties/firewall/properties/sources/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[d]:e.push(d),r++}let i=s.length;for(let d=0;d<
i;d++)K(s[d],{instancePath:t+"/services/firewall/sources/"+d,parentData:s,parentDataProperty:d,rootData:y})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);
let o=s.length,n;if(o>1){e:for(;o--;)for(n=o;n--;)if(we(s[o],s[n])){let d={instancePath:t+"/services/firewall/sources",schemaPath:"#/properties/services/propert\
ies/firewall/properties/sources/uniqueItems",keyword:"uniqueItems",params:{i:o,j:n}};e===null?e=[d]:e.push(d),r++;break e}}}else{let i={instancePath:t+"/service\
s/firewall/sources",schemaPath:"#/properties/services/properties/firewall/properties/sources/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),
r++}}else{let s={instancePath:t+"/services/firewall",schemaPath:"#/properties/services/properties/firewall/type",keyword:"type",params:{type:"object"}};e===null?
e=[s]:e.push(s),r++}}if(E.identity!==void 0){let a=E.identity;if(a&&typeof a=="object"&&!Array.isArray(a)){a.groups===void 0&&(a.groups=!0);for(let s in a)if(s!==
"groups"){let i={instancePath:t+"/services/identity",schemaPath:"#/properties/services/properties/identity/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(typeof a.groups!="boolean"){let s={instancePath:t+"/services/identity/groups",schemaPath:"#/prope\
rties/services/properties/identity/properties/groups/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+"/se\
rvices/identity",schemaPath:"#/properties/services/properties/identity/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(E.cmdb!==void 0){
let a=E.cmdb;if(a&&typeof a=="object"&&!Array.isArray(a)){a.classes===void 0&&(a.classes={});for(let i in a)if(i!=="classes"){let o={instancePath:t+"/services/c\
mdb",schemaPath:"#/properties/services/properties/cmdb/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(
o),r++}let s=a.classes;if(s&&typeof s=="object"&&!Array.isArray(s)){s.Cluster===void 0&&(s.Cluster="Cluster"),s.VirtualCluster===void 0&&(s.VirtualCluster="Virt\
ualCluster"),s.Tenant===void 0&&(s.Tenant="Service");for(let i in s)if(!(i==="Cluster"||i==="VirtualCluster"||i==="Tenant")){let o={instancePath:t+"/services/cm\
db/classes",schemaPath:"#/properties/services/properties/cmdb/properties/classes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[o]:e.push(o),r++}he(s.Cluster,{instancePath:t+"/services/cmdb/classes/Cluster",parentData:s,parentDataProperty:"Cluster",rootData:y})||(e=e===null?he.
errors:e.concat(he.errors),r=e.length),he(s.VirtualCluster,{instancePath:t+"/services/cmdb/classes/VirtualCluster",parentData:s,parentDataProperty:"VirtualClust\
er",rootData:y})||(e=e===null?he.errors:e.concat(he.errors),r=e.length),he(s.Tenant,{instancePath:t+"/services/cmdb/classes/Tenant",parentData:s,parentDataProperty:"\
Tenant",rootData:y})||(e=e===null?he.errors:e.concat(he.errors),r=e.length)}else{let i={instancePath:t+"/services/cmdb/classes",schemaPath:"#/properties/service\
s/properties/cmdb/properties/classes/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}else{let s={instancePath:t+"/services/cmdb",schemaPath:"\
#/properties/services/properties/cmdb/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(E.customers!==void 0){let a=E.customers;if(a&&
typeof a=="object"&&!Array.isArray(a)){a.plans===void 0&&(a.plans={});for(let i in a)if(i!=="plans"){let o={instancePath:t+"/services/customers",schemaPath:"#/p\
roperties/services/properties/customers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}let s=a.
plans;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length>20){let i={instancePath:t+"/services/customers/plans",schemaPath:"#/properties/servi\
ces/properties/customers/properties/plans/maxProperties",keyword:"maxProperties",params:{limit:20}};e===null?e=[i]:e.push(i),r++}for(let i in s){let o=r;if(typeof i==
"string"&&!He.test(i)){let n={instancePath:t+"/services/customers/plans",schemaPath:"#/properties/services/properties/customers/properties/plans/propertyNames/p\
attern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},propertyName:i};e===null?e=[n]:e.push(n),r++}var $=o===r;if(!$){let n={instancePath:t+
"/services/customers/plans",schemaPath:"#/properties/services/properties/customers/properties/plans/propertyNames",keyword:"propertyNames",params:{propertyName:i}};
e===null?e=[n]:e.push(n),r++}}for(let i in s)Ce(s[i],{instancePath:t+"/services/customers/plans/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:i,
rootData:y})||(e=e===null?Ce.errors:e.concat(Ce.errors),r=e.length)}else{let i={instancePath:t+"/services/customers/plans",schemaPath:"#/properties/services/pro\
perties/customers/properties/plans/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}else{let s={instancePath:t+"/services/customers",schemaPath:"\
#/properties/services/properties/customers/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(E.monitoring!==void 0){let a=E.monitoring;
if(a&&typeof a=="object"&&!Array.isArray(a)){a.plan===void 0&&(a.plan="standard");for(let s in a)if(s!=="plan"){let i={instancePath:t+"/services/monitoring",schemaPath:"\
#/properties/services/properties/monitoring/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}Ce(
a.plan,{instancePath:t+"/services/monitoring/plan",parentData:a,parentDataProperty:"plan",rootData:y})||(e=e===null?Ce.errors:e.concat(Ce.errors),r=e.length)}else{
let s={instancePath:t+"/services/monitoring",schemaPath:"#/properties/services/properties/monitoring/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:
e.push(s),r++}}if(E.backup!==void 0){let a=E.backup;if(a&&typeof a=="object"&&!Array.isArray(a)){a.tenant===void 0&&(a.tenant="platform"),a.policies===void 0&&(a.
policies={});for(let i in a)if(!(i==="tenant"||i==="policies")){let o={instancePath:t+"/services/backup",schemaPath:"#/properties/services/properties/backup/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}b(a.tenant,{instancePath:t+"/services/backup/tenan\
t",parentData:a,parentDataProperty:"tenant",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length);let s=a.policies;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(Object.keys(s).length>20){let i={instancePath:t+"/services/backup/policies",schemaPath:"#/properties/services/properties/backup/properties/polici\
es/maxProperties",keyword:"maxProperties",params:{limit:20}};e===null?e=[i]:e.push(i),r++}for(let i in s){let o=r;if(typeof i=="string"&&!He.test(i)){let n={instancePath:t+
"/services/backup/policies",schemaPath:"#/properties/services/properties/backup/properties/policies/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[\
a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},propertyName:i};e===null?e=[n]:e.push(n),r++}var L=o===r;if(!L){let n={instancePath:t+"/services/backup/policies",schemaPath:"\
#/properties/services/properties/backup/properties/policies/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[n]:e.push(n),r++}}for(let i in s)
b(s[i],{instancePath:t+"/services/backup/policies/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:i,rootData:y})||(e=e===null?b.errors:
e.concat(b.errors),r=e.length)}else{let i={instancePath:t+"/services/backup/policies",schemaPath:"#/properties/services/properties/backup/properties/policies/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}else{let s={instancePath:t+"/services/backup",schemaPath:"#/properties/services/propert\
ies/backup/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}}else{let a={instancePath:t+"/services",schemaPath:"#/properties/services/\
type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let re=p.backup;if(re&&typeof re=="object"&&!Array.isArray(re)){re.namespace===void 0&&
(re.namespace="openshift-adp"),re.storageLocation===void 0&&(re.storageLocation="default"),re.dataMover===void 0&&(re.dataMover=!0);for(let a in re)if(!(a==="na\
mespace"||a==="storageLocation"||a==="dataMover")){let s={instancePath:t+"/backup",schemaPath:"#/properties/backup/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:a}};e===null?e=[s]:e.push(s),r++}if(b(re.namespace,{instancePath:t+"/backup/namespace",parentData:re,parentDataProperty:"name\
space",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length),b(re.storageLocation,{instancePath:t+"/backup/storageLocation",parentData:re,parentDataProperty:"\
storageLocation",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length),typeof re.dataMover!="boolean"){let a={instancePath:t+"/backup/dataMover",schemaPath:"\
#/properties/backup/properties/dataMover/type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/backup",schemaPath:"\
#/properties/backup/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let H=p.monitoring;if(H&&typeof H=="object"&&!Array.isArray(H)){H.
enabled===void 0&&(H.enabled=!0),H.namespaces===void 0&&(H.namespaces=["openshift-monitoring","openshift-user-workload-monitoring"]),H.ruleLabels===void 0&&(H.ruleLabels=
{role:"alert-rules"}),H.alertLabels===void 0&&(H.alertLabels={});for(let s in H)if(!(s==="enabled"||s==="namespaces"||s==="ruleLabels"||s==="alertLabels")){let i={
instancePath:t+"/monitoring",schemaPath:"#/properties/monitoring/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=
[i]:e.push(i),r++}if(typeof H.enabled!="boolean"){let s={instancePath:t+"/monitoring/enabled",schemaPath:"#/properties/monitoring/properties/enabled/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),r++}let a=H.namespaces;if(Array.isArray(a)){if(a.length>20){let n={instancePath:t+"/monitoring/namespace\
s",schemaPath:"#/properties/monitoring/properties/namespaces/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[n]:e.push(n),r++}let s=a.length;for(let n=0;n<
s;n++)b(a[n],{instancePath:t+"/monitoring/namespaces/"+n,parentData:a,parentDataProperty:n,rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length);let i=a.
length,o;if(i>1){e:for(;i--;)for(o=i;o--;)if(we(a[i],a[o])){let n={instancePath:t+"/monitoring/namespaces",schemaPath:"#/properties/monitoring/properties/namesp\
aces/uniqueItems",keyword:"uniqueItems",params:{i,j:o}};e===null?e=[n]:e.push(n),r++;break e}}}else{let s={instancePath:t+"/monitoring/namespaces",schemaPath:"#\
/properties/monitoring/properties/namespaces/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}A(H.ruleLabels,{instancePath:t+"/monitorin\
g/ruleLabels",parentData:H,parentDataProperty:"ruleLabels",rootData:y})||(e=e===null?A.errors:e.concat(A.errors),r=e.length),A(H.alertLabels,{instancePath:t+"/m\
onitoring/alertLabels",parentData:H,parentDataProperty:"alertLabels",rootData:y})||(e=e===null?A.errors:e.concat(A.errors),r=e.length)}else{let a={instancePath:t+
"/monitoring",schemaPath:"#/properties/monitoring/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let U=p.fleet;if(U&&typeof U=="objec\
t"&&!Array.isArray(U)){U.enabled===void 0&&(U.enabled=!0),U.autoImport===void 0&&(U.autoImport=!0),U.clusterSet===void 0&&(U.clusterSet="default"),U.labels===void 0&&
(U.labels={});for(let a in U)if(!(a==="enabled"||a==="autoImport"||a==="clusterSet"||a==="labels")){let s={instancePath:t+"/fleet",schemaPath:"#/properties/flee\
t/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[s]:e.push(s),r++}if(typeof U.enabled!="boolean"){let a={instancePath:t+
"/fleet/enabled",schemaPath:"#/properties/fleet/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),r++}if(typeof U.autoImport!=
"boolean"){let a={instancePath:t+"/fleet/autoImport",schemaPath:"#/properties/fleet/properties/autoImport/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[a]:e.push(a),r++}b(U.clusterSet,{instancePath:t+"/fleet/clusterSet",parentData:U,parentDataProperty:"clusterSet",rootData:y})||(e=e===null?b.errors:e.concat(
b.errors),r=e.length),A(U.labels,{instancePath:t+"/fleet/labels",parentData:U,parentDataProperty:"labels",rootData:y})||(e=e===null?A.errors:e.concat(A.errors),
r=e.length)}else{let a={instancePath:t+"/fleet",schemaPath:"#/properties/fleet/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let te=p.
gitops;if(te&&typeof te=="object"&&!Array.isArray(te)){te.enabled===void 0&&(te.enabled=!0),te.namespace===void 0&&(te.namespace="openshift-gitops"),te.labels===
void 0&&(te.labels={});for(let a in te)if(!(a==="enabled"||a==="namespace"||a==="labels")){let s={instancePath:t+"/gitops",schemaPath:"#/properties/gitops/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[s]:e.push(s),r++}if(typeof te.enabled!="boolean"){let a={instancePath:t+
"/gitops/enabled",schemaPath:"#/properties/gitops/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),r++}b(te.namespace,{
instancePath:t+"/gitops/namespace",parentData:te,parentDataProperty:"namespace",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length),A(te.labels,{instancePath:t+
"/gitops/labels",parentData:te,parentDataProperty:"labels",rootData:y})||(e=e===null?A.errors:e.concat(A.errors),r=e.length)}else{let a={instancePath:t+"/gitops",
schemaPath:"#/properties/gitops/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let M=p.threatDetection;if(M&&typeof M=="object"&&!Array.
isArray(M)){M.hubNamespace===void 0&&(M.hubNamespace="threat-detection"),M.guestNamespace===void 0&&(M.guestNamespace="threat-detection"),M.minimumPriority===void 0&&
(M.minimumPriority="notice"),M.quarantineRules===void 0&&(M.quarantineRules=["Terminal shell in container","Drop and execute new binary in container"]),M.terminateRules===
void 0&&(M.terminateRules=[]);for(let o in M)if(!(o==="hubNamespace"||o==="guestNamespace"||o==="minimumPriority"||o==="alertmanager"||o==="triage"||o==="quaran\
tineRules"||o==="terminateRules")){let n={instancePath:t+"/threatDetection",schemaPath:"#/properties/threatDetection/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:o}};e===null?e=[n]:e.push(n),r++}b(M.hubNamespace,{instancePath:t+"/threatDetection/hubNamespace",parentData:M,parentDataProperty:"\
hubNamespace",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length),b(M.guestNamespace,{instancePath:t+"/threatDetection/guestNamespace",parentData:M,
parentDataProperty:"guestNamespace",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length);let a=M.minimumPriority;if(typeof a!="string"){let o={instancePath:t+
"/threatDetection/minimumPriority",schemaPath:"#/properties/threatDetection/properties/minimumPriority/type",keyword:"type",params:{type:"string"}};e===null?e=[
o]:e.push(o),r++}if(!(a==="emergency"||a==="alert"||a==="critical"||a==="error"||a==="warning"||a==="notice"||a==="informational"||a==="debug")){let o={instancePath:t+
"/threatDetection/minimumPriority",schemaPath:"#/properties/threatDetection/properties/minimumPriority/enum",keyword:"enum",params:{allowedValues:G.properties.threatDetection.
properties.minimumPriority.enum}};e===null?e=[o]:e.push(o),r++}M.alertmanager!==void 0&&(ue(M.alertmanager,{instancePath:t+"/threatDetection/alertmanager",parentData:M,
parentDataProperty:"alertmanager",rootData:y})||(e=e===null?ue.errors:e.concat(ue.errors),r=e.length)),M.triage!==void 0&&(ue(M.triage,{instancePath:t+"/threatD\
etection/triage",parentData:M,parentDataProperty:"triage",rootData:y})||(e=e===null?ue.errors:e.concat(ue.errors),r=e.length));let s=M.quarantineRules;if(Array.
isArray(s)){if(s.length>100){let c={instancePath:t+"/threatDetection/quarantineRules",schemaPath:"#/properties/threatDetection/properties/quarantineRules/maxIte\
ms",keyword:"maxItems",params:{limit:100}};e===null?e=[c]:e.push(c),r++}let o=s.length;for(let c=0;c<o;c++){let u=s[c];if(typeof u=="string"){if(w(u)>200){let m={
instancePath:t+"/threatDetection/quarantineRules/"+c,schemaPath:"#/properties/threatDetection/properties/quarantineRules/items/maxLength",keyword:"maxLength",params:{
limit:200}};e===null?e=[m]:e.push(m),r++}if(w(u)<1){let m={instancePath:t+"/threatDetection/quarantineRules/"+c,schemaPath:"#/properties/threatDetection/propert\
ies/quarantineRules/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t+"/threatDetection/quarantine\
Rules/"+c,schemaPath:"#/properties/threatDetection/properties/quarantineRules/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}let n=s.
length,d;if(n>1){let c={};for(;n--;){let u=s[n];if(typeof u=="string"){if(typeof c[u]=="number"){d=c[u];let m={instancePath:t+"/threatDetection/quarantineRules",
schemaPath:"#/properties/threatDetection/properties/quarantineRules/uniqueItems",keyword:"uniqueItems",params:{i:n,j:d}};e===null?e=[m]:e.push(m),r++;break}c[u]=
n}}}}else{let o={instancePath:t+"/threatDetection/quarantineRules",schemaPath:"#/properties/threatDetection/properties/quarantineRules/type",keyword:"type",params:{
type:"array"}};e===null?e=[o]:e.push(o),r++}let i=M.terminateRules;if(Array.isArray(i)){if(i.length>100){let c={instancePath:t+"/threatDetection/terminateRules",
schemaPath:"#/properties/threatDetection/properties/terminateRules/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[c]:e.push(c),r++}let o=i.length;
for(let c=0;c<o;c++){let u=i[c];if(typeof u=="string"){if(w(u)>200){let m={instancePath:t+"/threatDetection/terminateRules/"+c,schemaPath:"#/properties/threatDe\
tection/properties/terminateRules/items/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[m]:e.push(m),r++}if(w(u)<1){let m={instancePath:t+"/threa\
tDetection/terminateRules/"+c,schemaPath:"#/properties/threatDetection/properties/terminateRules/items/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[m]:e.push(m),r++}}else{let m={instancePath:t+"/threatDetection/terminateRules/"+c,schemaPath:"#/properties/threatDetection/properties/terminateRules/items/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}let n=i.length,d;if(n>1){let c={};for(;n--;){let u=i[n];if(typeof u=="string"){if(typeof c[u]==
"number"){d=c[u];let m={instancePath:t+"/threatDetection/terminateRules",schemaPath:"#/properties/threatDetection/properties/terminateRules/uniqueItems",keyword:"\
uniqueItems",params:{i:n,j:d}};e===null?e=[m]:e.push(m),r++;break}c[u]=n}}}}else{let o={instancePath:t+"/threatDetection/terminateRules",schemaPath:"#/propertie\
s/threatDetection/properties/terminateRules/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}else{let a={instancePath:t+"/threatDetecti\
on",schemaPath:"#/properties/threatDetection/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let T=p.bastion;if(T&&typeof T=="object"&&
!Array.isArray(T)){T.images===void 0&&(T.images={"centos-stream-10":"docker://quay.io/containerdisks/centos-stream:10",fedora:"docker://quay.io/containerdisks/f\
edora:latest"}),T.image===void 0&&(T.image="centos-stream-10"),T.diskSize===void 0&&(T.diskSize="30Gi"),T.storageClass===void 0&&(T.storageClass="ceph-block"),T.
user===void 0&&(T.user="cloud-user");for(let i in T)if(!(i==="images"||i==="image"||i==="diskSize"||i==="storageClass"||i==="user")){let o={instancePath:t+"/bas\
tion",schemaPath:"#/properties/bastion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}let a=T.
images;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>50){let i={instancePath:t+"/bastion/images",schemaPath:"#/properties/bastion/proper\
ties/images/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[i]:e.push(i),r++}if(Object.keys(a).length<1){let i={instancePath:t+"/bastion/i\
mages",schemaPath:"#/properties/bastion/properties/images/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[i]:e.push(i),r++}for(let i in a){
let o=r;if(typeof i=="string"&&!Ue.test(i)){let n={instancePath:t+"/bastion/images",schemaPath:"#/properties/bastion/properties/images/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9]([-.a-z0-9]{0,60}[a-z0-9])?$"},propertyName:i};e===null?e=[n]:e.push(n),r++}var se=o===r;if(!se){let n={instancePath:t+"/bast\
ion/images",schemaPath:"#/properties/bastion/properties/images/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[n]:e.push(n),r++}}for(let i in a){
let o=a[i];if(typeof o=="string"){if(!Ze.test(o)){let n={instancePath:t+"/bastion/images/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/bas\
tion/properties/images/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^docker://[^\\s]+$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+
"/bastion/images/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/bastion/properties/images/additionalProperties/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),r++}}}else{let i={instancePath:t+"/bastion/images",schemaPath:"#/properties/bastion/properties/images/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}if(typeof T.image!="string"){let i={instancePath:t+"/bastion/image",schemaPath:"#/properties/bastion/pr\
operties/image/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(j(T.diskSize,{instancePath:t+"/bastion/diskSize",parentData:T,parentDataProperty:"\
diskSize",rootData:y})||(e=e===null?j.errors:e.concat(j.errors),r=e.length),typeof T.storageClass!="string"){let i={instancePath:t+"/bastion/storageClass",schemaPath:"\
#/properties/bastion/properties/storageClass/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}let s=T.user;if(typeof s=="string"){if(!pr.
test(s)){let i={instancePath:t+"/bastion/user",schemaPath:"#/properties/bastion/properties/user/pattern",keyword:"pattern",params:{pattern:"^[a-z_][-a-z0-9_]{0,\
31}$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/bastion/user",schemaPath:"#/properties/bastion/properties/user/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),r++}}else{let a={instancePath:t+"/bastion",schemaPath:"#/properties/bastion/type",keyword:"type",params:{type:"object"}};e===
null?e=[a]:e.push(a),r++}if(p.proxy!==void 0){let a=p.proxy;if(a&&typeof a=="object"&&!Array.isArray(a)){a.noProxy===void 0&&(a.noProxy=[]);for(let i in a)if(!(i===
"httpProxy"||i==="httpsProxy"||i==="noProxy"||i==="trustedCAConfigMap")){let o={instancePath:t+"/proxy",schemaPath:"#/properties/proxy/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}a.httpProxy!==void 0&&(ue(a.httpProxy,{instancePath:t+"/proxy/httpProxy",parentData:a,
parentDataProperty:"httpProxy",rootData:y})||(e=e===null?ue.errors:e.concat(ue.errors),r=e.length)),a.httpsProxy!==void 0&&(ue(a.httpsProxy,{instancePath:t+"/pr\
oxy/httpsProxy",parentData:a,parentDataProperty:"httpsProxy",rootData:y})||(e=e===null?ue.errors:e.concat(ue.errors),r=e.length));let s=a.noProxy;if(Array.isArray(
s)){if(s.length>100){let d={instancePath:t+"/proxy/noProxy",schemaPath:"#/properties/proxy/properties/noProxy/maxItems",keyword:"maxItems",params:{limit:100}};e===
null?e=[d]:e.push(d),r++}let i=s.length;for(let d=0;d<i;d++)ne(s[d],{instancePath:t+"/proxy/noProxy/"+d,parentData:s,parentDataProperty:d,rootData:y})||(e=e===null?
ne.errors:e.concat(ne.errors),r=e.length);let o=s.length,n;if(o>1){e:for(;o--;)for(n=o;n--;)if(we(s[o],s[n])){let d={instancePath:t+"/proxy/noProxy",schemaPath:"\
#/properties/proxy/properties/noProxy/uniqueItems",keyword:"uniqueItems",params:{i:o,j:n}};e===null?e=[d]:e.push(d),r++;break e}}}else{let i={instancePath:t+"/p\
roxy/noProxy",schemaPath:"#/properties/proxy/properties/noProxy/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}a.trustedCAConfigMap!==
void 0&&(b(a.trustedCAConfigMap,{instancePath:t+"/proxy/trustedCAConfigMap",parentData:a,parentDataProperty:"trustedCAConfigMap",rootData:y})||(e=e===null?b.errors:
e.concat(b.errors),r=e.length))}else{let s={instancePath:t+"/proxy",schemaPath:"#/properties/proxy/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.
push(s),r++}}let Ne=p.registryMirrors;if(Array.isArray(Ne)){if(Ne.length>50){let s={instancePath:t+"/registryMirrors",schemaPath:"#/properties/registryMirrors/m\
axItems",keyword:"maxItems",params:{limit:50}};e===null?e=[s]:e.push(s),r++}let a=Ne.length;for(let s=0;s<a;s++){let i=Ne[s];if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.source===void 0){let o={instancePath:t+"/registryMirrors/"+s,schemaPath:"#/properties/registryMirrors/items/required",keyword:"required",params:{missingProperty:"\
source"}};e===null?e=[o]:e.push(o),r++}if(i.mirrors===void 0){let o={instancePath:t+"/registryMirrors/"+s,schemaPath:"#/properties/registryMirrors/items/require\
d",keyword:"required",params:{missingProperty:"mirrors"}};e===null?e=[o]:e.push(o),r++}for(let o in i)if(!(o==="source"||o==="mirrors")){let n={instancePath:t+"\
/registryMirrors/"+s,schemaPath:"#/properties/registryMirrors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?
e=[n]:e.push(n),r++}if(i.source!==void 0){let o=i.source;if(typeof o=="string"){if(w(o)<1){let n={instancePath:t+"/registryMirrors/"+s+"/source",schemaPath:"#/p\
roperties/registryMirrors/items/properties/source/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/re\
gistryMirrors/"+s+"/source",schemaPath:"#/properties/registryMirrors/items/properties/source/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(
n),r++}}if(i.mirrors!==void 0){let o=i.mirrors;if(Array.isArray(o)){if(o.length>20){let d={instancePath:t+"/registryMirrors/"+s+"/mirrors",schemaPath:"#/propert\
ies/registryMirrors/items/properties/mirrors/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[d]:e.push(d),r++}if(o.length<1){let d={instancePath:t+"\
/registryMirrors/"+s+"/mirrors",schemaPath:"#/properties/registryMirrors/items/properties/mirrors/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[d]:
e.push(d),r++}let n=o.length;for(let d=0;d<n;d++){let c=o[d];if(typeof c=="string"){if(w(c)<1){let u={instancePath:t+"/registryMirrors/"+s+"/mirrors/"+d,schemaPath:"\
#/properties/registryMirrors/items/properties/mirrors/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+
"/registryMirrors/"+s+"/mirrors/"+d,schemaPath:"#/properties/registryMirrors/items/properties/mirrors/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[u]:e.push(u),r++}}}else{let n={instancePath:t+"/registryMirrors/"+s+"/mirrors",schemaPath:"#/properties/registryMirrors/items/properties/mirrors/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{let o={instancePath:t+"/registryMirrors/"+s,schemaPath:"#/properties/registryMirrors/items/type",
keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:t+"/registryMirrors",schemaPath:"#/properties/registryMirrors/typ\
e",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}if(p.trustBundle!==void 0){let a=p.trustBundle;if(a&&typeof a=="object"&&!Array.isArray(a)){
if(a.configMapName===void 0){let s={instancePath:t+"/trustBundle",schemaPath:"#/properties/trustBundle/required",keyword:"required",params:{missingProperty:"con\
figMapName"}};e===null?e=[s]:e.push(s),r++}for(let s in a)if(s!=="configMapName"){let i={instancePath:t+"/trustBundle",schemaPath:"#/properties/trustBundle/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}a.configMapName!==void 0&&(b(a.configMapName,{instancePath:t+
"/trustBundle/configMapName",parentData:a,parentDataProperty:"configMapName",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length))}else{let s={instancePath:t+
"/trustBundle",schemaPath:"#/properties/trustBundle/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}let ie=p.certificates;if(ie&&typeof ie==
"object"&&!Array.isArray(ie)){ie.enabled===void 0&&(ie.enabled=!0),ie.issuerRef===void 0&&(ie.issuerRef={});for(let s in ie)if(!(s==="enabled"||s==="authority"||
s==="issuerRef")){let i={instancePath:t+"/certificates",schemaPath:"#/properties/certificates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),r++}if(typeof ie.enabled!="boolean"){let s={instancePath:t+"/certificates/enabled",schemaPath:"#/properties/certificates/properties/ena\
bled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),r++}ie.authority!==void 0&&(Ae(ie.authority,{instancePath:t+"/certificates/authority",
parentData:ie,parentDataProperty:"authority",rootData:y})||(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length));let a=ie.issuerRef;if(a&&typeof a=="object"&&!Array.
isArray(a)){a.kind===void 0&&(a.kind="ClusterIssuer"),a.name===void 0&&(a.name="company");for(let i in a)if(!(i==="kind"||i==="name")){let o={instancePath:t+"/c\
ertificates/issuerRef",schemaPath:"#/properties/certificates/properties/issuerRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[o]:e.push(o),r++}let s=a.kind;if(typeof s!="string"){let i={instancePath:t+"/certificates/issuerRef/kind",schemaPath:"#/properties/certificates/prop\
erties/issuerRef/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(!(s==="ClusterIssuer"||s==="Issuer")){let i={instancePath:t+
"/certificates/issuerRef/kind",schemaPath:"#/properties/certificates/properties/issuerRef/properties/kind/enum",keyword:"enum",params:{allowedValues:G.properties.
certificates.properties.issuerRef.properties.kind.enum}};e===null?e=[i]:e.push(i),r++}b(a.name,{instancePath:t+"/certificates/issuerRef/name",parentData:a,parentDataProperty:"\
name",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)}else{let s={instancePath:t+"/certificates/issuerRef",schemaPath:"#/properties/certificat\
es/properties/issuerRef/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}else{let a={instancePath:t+"/certificates",schemaPath:"#/prop\
erties/certificates/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let oe=p.quota;if(oe&&typeof oe=="object"&&!Array.isArray(oe)){oe.
enabled===void 0&&(oe.enabled=!0),oe.headroomPercent===void 0&&(oe.headroomPercent=25),oe.controlPlane===void 0&&(oe.controlPlane={});for(let i in oe)if(!(i==="\
enabled"||i==="headroomPercent"||i==="controlPlane")){let o={instancePath:t+"/quota",schemaPath:"#/properties/quota/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}if(typeof oe.enabled!="boolean"){let i={instancePath:t+"/quota/enabled",schemaPath:"#/prope\
rties/quota/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),r++}let a=oe.headroomPercent;if(!(typeof a=="number"&&!(a%
1)&&!isNaN(a))){let i={instancePath:t+"/quota/headroomPercent",schemaPath:"#/properties/quota/properties/headroomPercent/type",keyword:"type",params:{type:"inte\
ger"}};e===null?e=[i]:e.push(i),r++}if(typeof a=="number"){if(a>200||isNaN(a)){let i={instancePath:t+"/quota/headroomPercent",schemaPath:"#/properties/quota/pro\
perties/headroomPercent/maximum",keyword:"maximum",params:{comparison:"<=",limit:200}};e===null?e=[i]:e.push(i),r++}if(a<0||isNaN(a)){let i={instancePath:t+"/qu\
ota/headroomPercent",schemaPath:"#/properties/quota/properties/headroomPercent/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(
i),r++}}let s=oe.controlPlane;if(s&&typeof s=="object"&&!Array.isArray(s)){s.cpu===void 0&&(s.cpu="16"),s.memory===void 0&&(s.memory="48Gi");for(let i in s)if(!(i===
"cpu"||i==="memory")){let o={instancePath:t+"/quota/controlPlane",schemaPath:"#/properties/quota/properties/controlPlane/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}j(s.cpu,{instancePath:t+"/quota/controlPlane/cpu",parentData:s,parentDataProperty:"cpu",
rootData:y})||(e=e===null?j.errors:e.concat(j.errors),r=e.length),j(s.memory,{instancePath:t+"/quota/controlPlane/memory",parentData:s,parentDataProperty:"memor\
y",rootData:y})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)}else{let i={instancePath:t+"/quota/controlPlane",schemaPath:"#/properties/quota/properties/\
controlPlane/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}else{let a={instancePath:t+"/quota",schemaPath:"#/properties/quota/type",
keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let V=p.hub;if(V&&typeof V=="object"&&!Array.isArray(V)){V.distribution===void 0&&(V.distribution=
"OpenShift"),V.api===void 0&&(V.api={}),V.dns===void 0&&(V.dns={}),V.ingressController===void 0&&(V.ingressController={}),V.crossplaneNamespace===void 0&&(V.crossplaneNamespace=
"crossplane-system");for(let n in V)if(!(n==="distribution"||n==="api"||n==="dns"||n==="ingressController"||n==="gateway"||n==="pinsNodes"||n==="crossplaneNames\
pace")){let d={instancePath:t+"/hub",schemaPath:"#/properties/hub/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=
[d]:e.push(d),r++}let a=V.distribution;if(typeof a!="string"){let n={instancePath:t+"/hub/distribution",schemaPath:"#/properties/hub/properties/distribution/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(!(a==="OpenShift"||a==="Kubernetes")){let n={instancePath:t+"/hub/distribution",schemaPath:"\
#/properties/hub/properties/distribution/enum",keyword:"enum",params:{allowedValues:G.properties.hub.properties.distribution.enum}};e===null?e=[n]:e.push(n),r++}
let s=V.api;if(s&&typeof s=="object"&&!Array.isArray(s)){s.url===void 0&&(s.url="https://api.hub.example.com:6443"),s.clientID===void 0&&(s.clientID="kubernetes"),
s.cidrs===void 0&&(s.cidrs=["10.0.0.0/16"]),s.port===void 0&&(s.port=6443);for(let d in s)if(!(d==="url"||d==="certificateAuthority"||d==="clientID"||d==="cidrs"||
d==="port")){let c={instancePath:t+"/hub/api",schemaPath:"#/properties/hub/properties/api/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};
e===null?e=[c]:e.push(c),r++}je(s.url,{instancePath:t+"/hub/api/url",parentData:s,parentDataProperty:"url",rootData:y})||(e=e===null?je.errors:e.concat(je.errors),
r=e.length),s.certificateAuthority!==void 0&&(Ae(s.certificateAuthority,{instancePath:t+"/hub/api/certificateAuthority",parentData:s,parentDataProperty:"certifi\
cateAuthority",rootData:y})||(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length));let n=s.clientID;if(typeof n=="string"){if(w(n)>200){let d={instancePath:t+"\
/hub/api/clientID",schemaPath:"#/properties/hub/properties/api/properties/clientID/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[d]:e.push(d),r++}
if(w(n)<1){let d={instancePath:t+"/hub/api/clientID",schemaPath:"#/properties/hub/properties/api/properties/clientID/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:t+"/hub/api/clientID",schemaPath:"#/properties/hub/properties/api/properties/clientID/type",keyword:"type",
params:{type:"string"}};e===null?e=[d]:e.push(d),r++}Y(s.cidrs,{instancePath:t+"/hub/api/cidrs",parentData:s,parentDataProperty:"cidrs",rootData:y})||(e=e===null?
Y.errors:e.concat(Y.errors),r=e.length),O(s.port,{instancePath:t+"/hub/api/port",parentData:s,parentDataProperty:"port",rootData:y})||(e=e===null?O.errors:e.concat(
O.errors),r=e.length)}else{let n={instancePath:t+"/hub/api",schemaPath:"#/properties/hub/properties/api/type",keyword:"type",params:{type:"object"}};e===null?e=
[n]:e.push(n),r++}let i=V.dns;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let n in i)if(!(n==="namespace"||n==="podLabels"||n==="port"||n==="nodeLocalAddre\
ss")){let d={instancePath:t+"/hub/dns",schemaPath:"#/properties/hub/properties/dns/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};
e===null?e=[d]:e.push(d),r++}if(i.namespace!==void 0&&(b(i.namespace,{instancePath:t+"/hub/dns/namespace",parentData:i,parentDataProperty:"namespace",rootData:y})||
(e=e===null?b.errors:e.concat(b.errors),r=e.length)),i.podLabels!==void 0){let n=i.podLabels;if(A(n,{instancePath:t+"/hub/dns/podLabels",parentData:i,parentDataProperty:"\
podLabels",rootData:y})||(e=e===null?A.errors:e.concat(A.errors),r=e.length),n&&typeof n=="object"&&!Array.isArray(n)&&Object.keys(n).length<1){let d={instancePath:t+
"/hub/dns/podLabels",schemaPath:"#/properties/hub/properties/dns/properties/podLabels/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[d]:e.
push(d),r++}}i.port!==void 0&&(O(i.port,{instancePath:t+"/hub/dns/port",parentData:i,parentDataProperty:"port",rootData:y})||(e=e===null?O.errors:e.concat(O.errors),
r=e.length)),i.nodeLocalAddress!==void 0&&(ce(i.nodeLocalAddress,{instancePath:t+"/hub/dns/nodeLocalAddress",parentData:i,parentDataProperty:"nodeLocalAddress",
rootData:y})||(e=e===null?ce.errors:e.concat(ce.errors),r=e.length))}else{let n={instancePath:t+"/hub/dns",schemaPath:"#/properties/hub/properties/dns/type",keyword:"\
type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}let o=V.ingressController;if(o&&typeof o=="object"&&!Array.isArray(o)){for(let n in o)if(!(n==="names\
paceLabels"||n==="class")){let d={instancePath:t+"/hub/ingressController",schemaPath:"#/properties/hub/properties/ingressController/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n}};e===null?e=[d]:e.push(d),r++}if(o.namespaceLabels!==void 0){let n=o.namespaceLabels;if(A(n,{instancePath:t+
"/hub/ingressController/namespaceLabels",parentData:o,parentDataProperty:"namespaceLabels",rootData:y})||(e=e===null?A.errors:e.concat(A.errors),r=e.length),n&&
typeof n=="object"&&!Array.isArray(n)&&Object.keys(n).length<1){let d={instancePath:t+"/hub/ingressController/namespaceLabels",schemaPath:"#/properties/hub/prop\
erties/ingressController/properties/namespaceLabels/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[d]:e.push(d),r++}}o.class!==void 0&&(De(
o.class,{instancePath:t+"/hub/ingressController/class",parentData:o,parentDataProperty:"class",rootData:y})||(e=e===null?De.errors:e.concat(De.errors),r=e.length))}else{
let n={instancePath:t+"/hub/ingressController",schemaPath:"#/properties/hub/properties/ingressController/type",keyword:"type",params:{type:"object"}};e===null?e=
[n]:e.push(n),r++}if(V.gateway!==void 0){let n=V.gateway;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.name===void 0){let d={instancePath:t+"/hub/gateway",schemaPath:"\
#/properties/hub/properties/gateway/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[d]:e.push(d),r++}if(n.namespace===void 0){let d={instancePath:t+
"/hub/gateway",schemaPath:"#/properties/hub/properties/gateway/required",keyword:"required",params:{missingProperty:"namespace"}};e===null?e=[d]:e.push(d),r++}for(let d in n)
if(!(d==="name"||d==="namespace"||d==="class"||d==="sectionName")){let c={instancePath:t+"/hub/gateway",schemaPath:"#/properties/hub/properties/gateway/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[c]:e.push(c),r++}n.name!==void 0&&(b(n.name,{instancePath:t+"/hub/gatewa\
y/name",parentData:n,parentDataProperty:"name",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),n.namespace!==void 0&&(b(n.namespace,{instancePath:t+
"/hub/gateway/namespace",parentData:n,parentDataProperty:"namespace",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),n.class!==void 0&&(De(n.
class,{instancePath:t+"/hub/gateway/class",parentData:n,parentDataProperty:"class",rootData:y})||(e=e===null?De.errors:e.concat(De.errors),r=e.length)),n.sectionName!==
void 0&&(b(n.sectionName,{instancePath:t+"/hub/gateway/sectionName",parentData:n,parentDataProperty:"sectionName",rootData:y})||(e=e===null?b.errors:e.concat(b.
errors),r=e.length))}else{let d={instancePath:t+"/hub/gateway",schemaPath:"#/properties/hub/properties/gateway/type",keyword:"type",params:{type:"object"}};e===
null?e=[d]:e.push(d),r++}}if(V.pinsNodes!==void 0&&typeof V.pinsNodes!="boolean"){let n={instancePath:t+"/hub/pinsNodes",schemaPath:"#/properties/hub/properties\
/pinsNodes/type",keyword:"type",params:{type:"boolean"}};e===null?e=[n]:e.push(n),r++}b(V.crossplaneNamespace,{instancePath:t+"/hub/crossplaneNamespace",parentData:V,
parentDataProperty:"crossplaneNamespace",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)}else{let a={instancePath:t+"/hub",schemaPath:"#/prope\
rties/hub/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let C=p.tenancy;if(C&&typeof C=="object"&&!Array.isArray(C)){C.unlabelled===
void 0&&(C.unlabelled="Allow"),C.policyEngine===void 0&&(C.policyEngine="ValidatingAdmissionPolicy"),C.quotaEngine===void 0&&(C.quotaEngine="Static"),C.metadataCIDRs===
void 0&&(C.metadataCIDRs=["169.254.169.254/32","fd00:ec2::254/128"]),C.privateCIDRs===void 0&&(C.privateCIDRs=["10.0.0.0/8","172.16.0.0/12","192.168.0.0/16","10\
0.64.0.0/10","169.254.0.0/16","127.0.0.0/8","fc00::/7","fe80::/10","::1/128"]),C.podSecurity===void 0&&(C.podSecurity={}),C.imagePullPolicy===void 0&&(C.imagePullPolicy=
"Always"),C.registries===void 0&&(C.registries=[]),C.serviceTypes===void 0&&(C.serviceTypes=["ClusterIP"]),C.tolerations===void 0&&(C.tolerations=[]),C.limitsPercent===
void 0&&(C.limitsPercent={}),C.counts===void 0&&(C.counts={configmaps:200,persistentvolumeclaims:30,replicationcontrollers:20,resourcequotas:5,secrets:200,services:60,
"services.loadbalancers":0,"services.nodeports":0,"count/cronjobs.batch":30,"count/deployments.apps":100,"count/ingresses.networking.k8s.io":30,"count/jobs.batc\
h":200,"count/serviceaccounts":50,"count/statefulsets.apps":50}),C.limits===void 0&&(C.limits={});for(let g in C)if(!Le.call(G.properties.tenancy.properties,g)){
let k={instancePath:t+"/tenancy",schemaPath:"#/properties/tenancy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}};e===null?e=
[k]:e.push(k),r++}let a=C.unlabelled;if(typeof a!="string"){let g={instancePath:t+"/tenancy/unlabelled",schemaPath:"#/properties/tenancy/properties/unlabelled/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}if(!(a==="Allow"||a==="Refuse")){let g={instancePath:t+"/tenancy/unlabelled",schemaPath:"\
#/properties/tenancy/properties/unlabelled/enum",keyword:"enum",params:{allowedValues:G.properties.tenancy.properties.unlabelled.enum}};e===null?e=[g]:e.push(g),
r++}let s=C.policyEngine;if(typeof s!="string"){let g={instancePath:t+"/tenancy/policyEngine",schemaPath:"#/properties/tenancy/properties/policyEngine/type",keyword:"\
type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}if(!(s==="ValidatingAdmissionPolicy"||s==="Kyverno"||s==="None")){let g={instancePath:t+"/tenancy/pol\
icyEngine",schemaPath:"#/properties/tenancy/properties/policyEngine/enum",keyword:"enum",params:{allowedValues:G.properties.tenancy.properties.policyEngine.enum}};
e===null?e=[g]:e.push(g),r++}if(C.networkEngine!==void 0){let g=C.networkEngine;if(typeof g!="string"){let k={instancePath:t+"/tenancy/networkEngine",schemaPath:"\
#/properties/tenancy/properties/networkEngine/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}if(!(g==="NetworkPolicy"||g==="Cilium"||
g==="AdminNetworkPolicy")){let k={instancePath:t+"/tenancy/networkEngine",schemaPath:"#/properties/tenancy/properties/networkEngine/enum",keyword:"enum",params:{
allowedValues:G.properties.tenancy.properties.networkEngine.enum}};e===null?e=[k]:e.push(k),r++}}let i=C.quotaEngine;if(typeof i!="string"){let g={instancePath:t+
"/tenancy/quotaEngine",schemaPath:"#/properties/tenancy/properties/quotaEngine/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}if(!(i===
"Static"||i==="ClusterResourceQuota"||i==="Capsule")){let g={instancePath:t+"/tenancy/quotaEngine",schemaPath:"#/properties/tenancy/properties/quotaEngine/enum",
keyword:"enum",params:{allowedValues:G.properties.tenancy.properties.quotaEngine.enum}};e===null?e=[g]:e.push(g),r++}Y(C.metadataCIDRs,{instancePath:t+"/tenancy\
/metadataCIDRs",parentData:C,parentDataProperty:"metadataCIDRs",rootData:y})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length),Y(C.privateCIDRs,{instancePath:t+
"/tenancy/privateCIDRs",parentData:C,parentDataProperty:"privateCIDRs",rootData:y})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length);let o=C.podSecurity;if(o&&
typeof o=="object"&&!Array.isArray(o)){o.level===void 0&&(o.level="restricted"),o.version===void 0&&(o.version="v1.35");for(let P in o)if(!(P==="level"||P==="ve\
rsion")){let x={instancePath:t+"/tenancy/podSecurity",schemaPath:"#/properties/tenancy/properties/podSecurity/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:P}};e===null?e=[x]:e.push(x),r++}let g=o.level;if(typeof g!="string"){let P={instancePath:t+"/tenancy/podSecurity/level",schemaPath:"\
#/properties/tenancy/properties/podSecurity/properties/level/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}if(!(g==="restricted"||g===
"baseline"||g==="privileged")){let P={instancePath:t+"/tenancy/podSecurity/level",schemaPath:"#/properties/tenancy/properties/podSecurity/properties/level/enum",
keyword:"enum",params:{allowedValues:G.properties.tenancy.properties.podSecurity.properties.level.enum}};e===null?e=[P]:e.push(P),r++}let k=o.version;if(typeof k==
"string"){if(!nr.test(k)){let P={instancePath:t+"/tenancy/podSecurity/version",schemaPath:"#/properties/tenancy/properties/podSecurity/properties/version/patter\
n",keyword:"pattern",params:{pattern:"^v1\\.[0-9]{1,3}$"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/tenancy/podSecurity/version",schemaPath:"#\
/properties/tenancy/properties/podSecurity/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}else{let g={instancePath:t+
"/tenancy/podSecurity",schemaPath:"#/properties/tenancy/properties/podSecurity/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}let n=C.
imagePullPolicy;if(typeof n!="string"){let g={instancePath:t+"/tenancy/imagePullPolicy",schemaPath:"#/properties/tenancy/properties/imagePullPolicy/type",keyword:"\
type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}if(!(n==="Always"||n==="Any")){let g={instancePath:t+"/tenancy/imagePullPolicy",schemaPath:"#/propert\
ies/tenancy/properties/imagePullPolicy/enum",keyword:"enum",params:{allowedValues:G.properties.tenancy.properties.imagePullPolicy.enum}};e===null?e=[g]:e.push(g),
r++}let d=C.registries;if(Array.isArray(d)){if(d.length>50){let x={instancePath:t+"/tenancy/registries",schemaPath:"#/properties/tenancy/properties/registries/m\
axItems",keyword:"maxItems",params:{limit:50}};e===null?e=[x]:e.push(x),r++}let g=d.length;for(let x=0;x<g;x++)be(d[x],{instancePath:t+"/tenancy/registries/"+x,
parentData:d,parentDataProperty:x,rootData:y})||(e=e===null?be.errors:e.concat(be.errors),r=e.length);let k=d.length,P;if(k>1){e:for(;k--;)for(P=k;P--;)if(we(d[k],
d[P])){let x={instancePath:t+"/tenancy/registries",schemaPath:"#/properties/tenancy/properties/registries/uniqueItems",keyword:"uniqueItems",params:{i:k,j:P}};e===
null?e=[x]:e.push(x),r++;break e}}}else{let g={instancePath:t+"/tenancy/registries",schemaPath:"#/properties/tenancy/properties/registries/type",keyword:"type",
params:{type:"array"}};e===null?e=[g]:e.push(g),r++}let c=C.serviceTypes;if(Array.isArray(c)){if(c.length<1){let x={instancePath:t+"/tenancy/serviceTypes",schemaPath:"\
#/properties/tenancy/properties/serviceTypes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[x]:e.push(x),r++}let g=c.length;for(let x=0;x<g;x++){let S=c[x];
if(typeof S!="string"){let ve={instancePath:t+"/tenancy/serviceTypes/"+x,schemaPath:"#/properties/tenancy/properties/serviceTypes/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[ve]:e.push(ve),r++}if(!(S==="ClusterIP"||S==="LoadBalancer"||S==="NodePort"||S==="ExternalName")){let ve={instancePath:t+"/tenancy/s\
erviceTypes/"+x,schemaPath:"#/properties/tenancy/properties/serviceTypes/items/enum",keyword:"enum",params:{allowedValues:G.properties.tenancy.properties.serviceTypes.
items.enum}};e===null?e=[ve]:e.push(ve),r++}}let k=c.length,P;if(k>1){let x={};for(;k--;){let S=c[k];if(typeof S=="string"){if(typeof x[S]=="number"){P=x[S];let ve={
instancePath:t+"/tenancy/serviceTypes",schemaPath:"#/properties/tenancy/properties/serviceTypes/uniqueItems",keyword:"uniqueItems",params:{i:k,j:P}};e===null?e=
[ve]:e.push(ve),r++;break}x[S]=k}}}}else{let g={instancePath:t+"/tenancy/serviceTypes",schemaPath:"#/properties/tenancy/properties/serviceTypes/type",keyword:"t\
ype",params:{type:"array"}};e===null?e=[g]:e.push(g),r++}fe(C.tolerations,{instancePath:t+"/tenancy/tolerations",parentData:C,parentDataProperty:"tolerations",rootData:y})||
(e=e===null?fe.errors:e.concat(fe.errors),r=e.length);let u=C.limitsPercent;if(u&&typeof u=="object"&&!Array.isArray(u)){u.cpu===void 0&&(u.cpu=400),u.memory===
void 0&&(u.memory=100);for(let P in u)if(!(P==="cpu"||P==="memory")){let x={instancePath:t+"/tenancy/limitsPercent",schemaPath:"#/properties/tenancy/properties/\
limitsPercent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[x]:e.push(x),r++}let g=u.cpu;if(!(typeof g=="numbe\
r"&&!(g%1)&&!isNaN(g))){let P={instancePath:t+"/tenancy/limitsPercent/cpu",schemaPath:"#/properties/tenancy/properties/limitsPercent/properties/cpu/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[P]:e.push(P),r++}if(typeof g=="number"){if(g>1e3||isNaN(g)){let P={instancePath:t+"/tenancy/limitsPercent/cpu",schemaPath:"\
#/properties/tenancy/properties/limitsPercent/properties/cpu/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3}};e===null?e=[P]:e.push(P),r++}if(g<100||
isNaN(g)){let P={instancePath:t+"/tenancy/limitsPercent/cpu",schemaPath:"#/properties/tenancy/properties/limitsPercent/properties/cpu/minimum",keyword:"minimum",
params:{comparison:">=",limit:100}};e===null?e=[P]:e.push(P),r++}}let k=u.memory;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k))){let P={instancePath:t+"/tenancy/li\
mitsPercent/memory",schemaPath:"#/properties/tenancy/properties/limitsPercent/properties/memory/type",keyword:"type",params:{type:"integer"}};e===null?e=[P]:e.push(
P),r++}if(typeof k=="number"){if(k>1e3||isNaN(k)){let P={instancePath:t+"/tenancy/limitsPercent/memory",schemaPath:"#/properties/tenancy/properties/limitsPercen\
t/properties/memory/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3}};e===null?e=[P]:e.push(P),r++}if(k<100||isNaN(k)){let P={instancePath:t+"/tena\
ncy/limitsPercent/memory",schemaPath:"#/properties/tenancy/properties/limitsPercent/properties/memory/minimum",keyword:"minimum",params:{comparison:">=",limit:100}};
e===null?e=[P]:e.push(P),r++}}}else{let g={instancePath:t+"/tenancy/limitsPercent",schemaPath:"#/properties/tenancy/properties/limitsPercent/type",keyword:"type",
params:{type:"object"}};e===null?e=[g]:e.push(g),r++}let m=C.counts;if(m&&typeof m=="object"&&!Array.isArray(m)){if(Object.keys(m).length>40){let g={instancePath:t+
"/tenancy/counts",schemaPath:"#/properties/tenancy/properties/counts/maxProperties",keyword:"maxProperties",params:{limit:40}};e===null?e=[g]:e.push(g),r++}for(let g in m){
let k=r;if(typeof g=="string"&&!lr.test(g)){let P={instancePath:t+"/tenancy/counts",schemaPath:"#/properties/tenancy/properties/counts/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^(count/)?[a-z][-a-z0-9]*(\\.[-a-z0-9]+)*$"},propertyName:g};e===null?e=[P]:e.push(P),r++}var Ye=k===r;if(!Ye){let P={instancePath:t+"\
/tenancy/counts",schemaPath:"#/properties/tenancy/properties/counts/propertyNames",keyword:"propertyNames",params:{propertyName:g}};e===null?e=[P]:e.push(P),r++}}
for(let g in m){let k=m[g];if(!(typeof k=="number"&&!(k%1)&&!isNaN(k))){let P={instancePath:t+"/tenancy/counts/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/tenancy/properties/counts/additionalProperties/type",keyword:"type",params:{type:"integer"}};e===null?e=[P]:e.push(P),r++}if(typeof k=="number"){if(k>
1e5||isNaN(k)){let P={instancePath:t+"/tenancy/counts/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tenancy/properties/counts/additionalPr\
operties/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5}};e===null?e=[P]:e.push(P),r++}if(k<0||isNaN(k)){let P={instancePath:t+"/tenancy/counts/"+
g.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tenancy/properties/counts/additionalProperties/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[P]:e.push(P),r++}}}}else{let g={instancePath:t+"/tenancy/counts",schemaPath:"#/properties/tenancy/properties/counts/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}let f=C.limits;if(f&&typeof f=="object"&&!Array.isArray(f)){f.container===void 0&&(f.container={}),f.volume===
void 0&&(f.volume={});for(let P in f)if(!(P==="container"||P==="volume")){let x={instancePath:t+"/tenancy/limits",schemaPath:"#/properties/tenancy/properties/li\
mits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[x]:e.push(x),r++}let g=f.container;if(g&&typeof g=="object"&&
!Array.isArray(g)){g.defaultRequest===void 0&&(g.defaultRequest={cpu:"100m",memory:"128Mi",ephemeralStorage:"100Mi"}),g.default===void 0&&(g.default={cpu:"500m",
memory:"256Mi",ephemeralStorage:"1Gi"}),g.min===void 0&&(g.min={cpu:"5m",memory:"8Mi",ephemeralStorage:"1Mi"}),g.max===void 0&&(g.max={cpu:"16",memory:"64Gi",ephemeralStorage:"\
50Gi"});for(let P in g)if(!(P==="defaultRequest"||P==="default"||P==="min"||P==="max")){let x={instancePath:t+"/tenancy/limits/container",schemaPath:"#/properti\
es/tenancy/properties/limits/properties/container/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[x]:e.push(x),r++}
W(g.defaultRequest,{instancePath:t+"/tenancy/limits/container/defaultRequest",parentData:g,parentDataProperty:"defaultRequest",rootData:y})||(e=e===null?W.errors:
e.concat(W.errors),r=e.length),W(g.default,{instancePath:t+"/tenancy/limits/container/default",parentData:g,parentDataProperty:"default",rootData:y})||(e=e===null?
W.errors:e.concat(W.errors),r=e.length),W(g.min,{instancePath:t+"/tenancy/limits/container/min",parentData:g,parentDataProperty:"min",rootData:y})||(e=e===null?
W.errors:e.concat(W.errors),r=e.length),W(g.max,{instancePath:t+"/tenancy/limits/container/max",parentData:g,parentDataProperty:"max",rootData:y})||(e=e===null?
W.errors:e.concat(W.errors),r=e.length)}else{let P={instancePath:t+"/tenancy/limits/container",schemaPath:"#/properties/tenancy/properties/limits/properties/con\
tainer/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}let k=f.volume;if(k&&typeof k=="object"&&!Array.isArray(k)){k.min===void 0&&(k.
min="1Gi"),k.max===void 0&&(k.max="500Gi");for(let P in k)if(!(P==="min"||P==="max")){let x={instancePath:t+"/tenancy/limits/volume",schemaPath:"#/properties/te\
nancy/properties/limits/properties/volume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[x]:e.push(x),r++}j(k.min,
{instancePath:t+"/tenancy/limits/volume/min",parentData:k,parentDataProperty:"min",rootData:y})||(e=e===null?j.errors:e.concat(j.errors),r=e.length),j(k.max,{instancePath:t+
"/tenancy/limits/volume/max",parentData:k,parentDataProperty:"max",rootData:y})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)}else{let P={instancePath:t+
"/tenancy/limits/volume",schemaPath:"#/properties/tenancy/properties/limits/properties/volume/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(
P),r++}}else{let g={instancePath:t+"/tenancy/limits",schemaPath:"#/properties/tenancy/properties/limits/type",keyword:"type",params:{type:"object"}};e===null?e=
[g]:e.push(g),r++}}else{let a={instancePath:t+"/tenancy",schemaPath:"#/properties/tenancy/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),
r++}let z=p.virtualClusters;if(z&&typeof z=="object"&&!Array.isArray(z)){z.chart===void 0&&(z.chart={repository:"https://charts.loft.sh",name:"vcluster",version:"\
0.36.1"}),z.versions===void 0&&(z.versions={}),z.images===void 0&&(z.images={}),z.sizes===void 0&&(z.sizes={small:{cpu:"4",memory:"8Gi",ephemeralStorage:"40Gi",
storage:"50Gi",pods:30},medium:{cpu:"16",memory:"32Gi",ephemeralStorage:"120Gi",storage:"200Gi",pods:100},large:{cpu:"64",memory:"128Gi",ephemeralStorage:"300Gi",
storage:"1Ti",pods:300}}),z.size===void 0&&(z.size="small"),z.controlPlane===void 0&&(z.controlPlane={}),z.selectors===void 0&&(z.selectors={}),z.expose===void 0&&
(z.expose="ClusterIP"),z.domain===void 0&&(z.domain="vc.example.com"),z.clientID===void 0&&(z.clientID="kubernetes");for(let u in z)if(!Le.call(G.properties.virtualClusters.
properties,u)){let m={instancePath:t+"/virtualClusters",schemaPath:"#/properties/virtualClusters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};
e===null?e=[m]:e.push(m),r++}ee(z.chart,{instancePath:t+"/virtualClusters/chart",parentData:z,parentDataProperty:"chart",rootData:y})||(e=e===null?ee.errors:e.concat(
ee.errors),r=e.length);let a=z.versions;if(a&&typeof a=="object"&&!Array.isArray(a)){a.default===void 0&&(a.default="1.35"),a.offered===void 0&&(a.offered=["1.3\
4.5","1.35.2","1.36.0"]);for(let f in a)if(!(f==="default"||f==="offered")){let g={instancePath:t+"/virtualClusters/versions",schemaPath:"#/properties/virtualCl\
usters/properties/versions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[g]:e.push(g),r++}let u=a.default;if(typeof u==
"string"){if(w(u)>20){let f={instancePath:t+"/virtualClusters/versions/default",schemaPath:"#/properties/virtualClusters/properties/versions/properties/default/\
maxLength",keyword:"maxLength",params:{limit:20}};e===null?e=[f]:e.push(f),r++}if(!ur.test(u)){let f={instancePath:t+"/virtualClusters/versions/default",schemaPath:"\
#/properties/virtualClusters/properties/versions/properties/default/pattern",keyword:"pattern",params:{pattern:"^1\\.[0-9]{1,3}(\\.[0-9]{1,3})?$"}};e===null?e=[
f]:e.push(f),r++}}else{let f={instancePath:t+"/virtualClusters/versions/default",schemaPath:"#/properties/virtualClusters/properties/versions/properties/default\
/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}let m=a.offered;if(Array.isArray(m)){if(m.length>50){let P={instancePath:t+"/virtualC\
lusters/versions/offered",schemaPath:"#/properties/virtualClusters/properties/versions/properties/offered/maxItems",keyword:"maxItems",params:{limit:50}};e===null?
e=[P]:e.push(P),r++}if(m.length<1){let P={instancePath:t+"/virtualClusters/versions/offered",schemaPath:"#/properties/virtualClusters/properties/versions/proper\
ties/offered/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[P]:e.push(P),r++}let f=m.length;for(let P=0;P<f;P++){let x=m[P];if(typeof x=="string"){if(w(
x)>20){let S={instancePath:t+"/virtualClusters/versions/offered/"+P,schemaPath:"#/properties/virtualClusters/properties/versions/properties/offered/items/maxLen\
gth",keyword:"maxLength",params:{limit:20}};e===null?e=[S]:e.push(S),r++}if(!mr.test(x)){let S={instancePath:t+"/virtualClusters/versions/offered/"+P,schemaPath:"\
#/properties/virtualClusters/properties/versions/properties/offered/items/pattern",keyword:"pattern",params:{pattern:"^1\\.[0-9]{1,3}\\.[0-9]{1,3}$"}};e===null?
e=[S]:e.push(S),r++}}else{let S={instancePath:t+"/virtualClusters/versions/offered/"+P,schemaPath:"#/properties/virtualClusters/properties/versions/properties/o\
ffered/items/type",keyword:"type",params:{type:"string"}};e===null?e=[S]:e.push(S),r++}}let g=m.length,k;if(g>1){let P={};for(;g--;){let x=m[g];if(typeof x=="st\
ring"){if(typeof P[x]=="number"){k=P[x];let S={instancePath:t+"/virtualClusters/versions/offered",schemaPath:"#/properties/virtualClusters/properties/versions/p\
roperties/offered/uniqueItems",keyword:"uniqueItems",params:{i:g,j:k}};e===null?e=[S]:e.push(S),r++;break}P[x]=g}}}}else{let f={instancePath:t+"/virtualClusters\
/versions/offered",schemaPath:"#/properties/virtualClusters/properties/versions/properties/offered/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.
push(f),r++}}else{let u={instancePath:t+"/virtualClusters/versions",schemaPath:"#/properties/virtualClusters/properties/versions/type",keyword:"type",params:{type:"\
object"}};e===null?e=[u]:e.push(u),r++}let s=z.images;if(s&&typeof s=="object"&&!Array.isArray(s)){s.oss===void 0&&(s.oss={registry:"ghcr.io",repository:"loft-s\
h/vcluster-oss"}),s.platform===void 0&&(s.platform={registry:"ghcr.io",repository:"loft-sh/vcluster-pro"});for(let u in s)if(!(u==="oss"||u==="platform"||u==="r\
egistry")){let m={instancePath:t+"/virtualClusters/images",schemaPath:"#/properties/virtualClusters/properties/images/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:u}};e===null?e=[m]:e.push(m),r++}ze(s.oss,{instancePath:t+"/virtualClusters/images/oss",parentData:s,parentDataProperty:"o\
ss",rootData:y})||(e=e===null?ze.errors:e.concat(ze.errors),r=e.length),ze(s.platform,{instancePath:t+"/virtualClusters/images/platform",parentData:s,parentDataProperty:"\
platform",rootData:y})||(e=e===null?ze.errors:e.concat(ze.errors),r=e.length),s.registry!==void 0&&(be(s.registry,{instancePath:t+"/virtualClusters/images/regis\
try",parentData:s,parentDataProperty:"registry",rootData:y})||(e=e===null?be.errors:e.concat(be.errors),r=e.length))}else{let u={instancePath:t+"/virtualCluster\
s/images",schemaPath:"#/properties/virtualClusters/properties/images/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}let i=z.sizes;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length>50){let u={instancePath:t+"/virtualClusters/sizes",schemaPath:"#/properties/virtualClusters/prop\
erties/sizes/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[u]:e.push(u),r++}if(Object.keys(i).length<1){let u={instancePath:t+"/virtualC\
lusters/sizes",schemaPath:"#/properties/virtualClusters/properties/sizes/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[u]:e.push(u),r++}for(let u in i){
let m=r;if(typeof u=="string"&&!Ve.test(u)){let f={instancePath:t+"/virtualClusters/sizes",schemaPath:"#/properties/virtualClusters/properties/sizes/propertyNam\
es/pattern",keyword:"pattern",params:{pattern:"^[a-z]([-a-z0-9]{0,30}[a-z0-9])?$"},propertyName:u};e===null?e=[f]:e.push(f),r++}var er=m===r;if(!er){let f={instancePath:t+
"/virtualClusters/sizes",schemaPath:"#/properties/virtualClusters/properties/sizes/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[f]:
e.push(f),r++}}for(let u in i){let m=i[u];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.ephemeralStorage===void 0&&(m.ephemeralStorage="40Gi"),m.cpu===void 0){
let f={instancePath:t+"/virtualClusters/sizes/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/virtualClusters/properties/sizes/additionalPro\
perties/required",keyword:"required",params:{missingProperty:"cpu"}};e===null?e=[f]:e.push(f),r++}if(m.memory===void 0){let f={instancePath:t+"/virtualClusters/\
sizes/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/virtualClusters/properties/sizes/additionalProperties/required",keyword:"required",params:{
missingProperty:"memory"}};e===null?e=[f]:e.push(f),r++}if(m.storage===void 0){let f={instancePath:t+"/virtualClusters/sizes/"+u.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/virtualClusters/properties/sizes/additionalProperties/required",keyword:"required",params:{missingProperty:"storage"}};e===null?e=
[f]:e.push(f),r++}if(m.pods===void 0){let f={instancePath:t+"/virtualClusters/sizes/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/virtualC\
lusters/properties/sizes/additionalProperties/required",keyword:"required",params:{missingProperty:"pods"}};e===null?e=[f]:e.push(f),r++}for(let f in m)if(!(f===
"cpu"||f==="memory"||f==="ephemeralStorage"||f==="storage"||f==="pods")){let g={instancePath:t+"/virtualClusters/sizes/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/virtualClusters/properties/sizes/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};
e===null?e=[g]:e.push(g),r++}if(m.cpu!==void 0&&(j(m.cpu,{instancePath:t+"/virtualClusters/sizes/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/cpu",parentData:m,
parentDataProperty:"cpu",rootData:y})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),m.memory!==void 0&&(j(m.memory,{instancePath:t+"/virtualClusters/siz\
es/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/memory",parentData:m,parentDataProperty:"memory",rootData:y})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),
j(m.ephemeralStorage,{instancePath:t+"/virtualClusters/sizes/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/ephemeralStorage",parentData:m,parentDataProperty:"eph\
emeralStorage",rootData:y})||(e=e===null?j.errors:e.concat(j.errors),r=e.length),m.storage!==void 0&&(j(m.storage,{instancePath:t+"/virtualClusters/sizes/"+u.replace(
/~/g,"~0").replace(/\//g,"~1")+"/storage",parentData:m,parentDataProperty:"storage",rootData:y})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),m.pods!==
void 0){let f=m.pods;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let g={instancePath:t+"/virtualClusters/sizes/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/pod\
s",schemaPath:"#/properties/virtualClusters/properties/sizes/additionalProperties/properties/pods/type",keyword:"type",params:{type:"integer"}};e===null?e=[g]:e.
push(g),r++}if(typeof f=="number"){if(f>1e4||isNaN(f)){let g={instancePath:t+"/virtualClusters/sizes/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/pods",schemaPath:"\
#/properties/virtualClusters/properties/sizes/additionalProperties/properties/pods/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4}};e===null?e=[g]:
e.push(g),r++}if(f<1||isNaN(f)){let g={instancePath:t+"/virtualClusters/sizes/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/pods",schemaPath:"#/properties/virtua\
lClusters/properties/sizes/additionalProperties/properties/pods/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[g]:e.push(g),r++}}}}else{
let f={instancePath:t+"/virtualClusters/sizes/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/virtualClusters/properties/sizes/additionalPro\
perties/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}}else{let u={instancePath:t+"/virtualClusters/sizes",schemaPath:"#/properties\
/virtualClusters/properties/sizes/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}if(typeof z.size!="string"){let u={instancePath:t+"/\
virtualClusters/size",schemaPath:"#/properties/virtualClusters/properties/size/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}let o=z.
controlPlane;if(o&&typeof o=="object"&&!Array.isArray(o)){o.apiServer===void 0&&(o.apiServer={requests:{cpu:"200m",memory:"512Mi",ephemeralStorage:"1Gi"},limits:{
cpu:"2",memory:"4Gi",ephemeralStorage:"10Gi"}}),o.etcd===void 0&&(o.etcd={requests:{cpu:"100m",memory:"256Mi",ephemeralStorage:"100Mi"},limits:{cpu:"1",memory:"\
2Gi",ephemeralStorage:"1Gi"}}),o.dns===void 0&&(o.dns={requests:{cpu:"20m",memory:"64Mi",ephemeralStorage:"10Mi"},limits:{cpu:"1",memory:"170Mi",ephemeralStorage:"\
100Mi"}}),o.storage===void 0&&(o.storage={}),o.nodeSelector===void 0&&(o.nodeSelector={}),o.tolerations===void 0&&(o.tolerations=[]),o.user===void 0&&(o.user=12345);
for(let f in o)if(!(f==="apiServer"||f==="etcd"||f==="dns"||f==="storage"||f==="nodeSelector"||f==="tolerations"||f==="user")){let g={instancePath:t+"/virtualCl\
usters/controlPlane",schemaPath:"#/properties/virtualClusters/properties/controlPlane/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};
e===null?e=[g]:e.push(g),r++}ge(o.apiServer,{instancePath:t+"/virtualClusters/controlPlane/apiServer",parentData:o,parentDataProperty:"apiServer",rootData:y})||
(e=e===null?ge.errors:e.concat(ge.errors),r=e.length),ge(o.etcd,{instancePath:t+"/virtualClusters/controlPlane/etcd",parentData:o,parentDataProperty:"etcd",rootData:y})||
(e=e===null?ge.errors:e.concat(ge.errors),r=e.length),ge(o.dns,{instancePath:t+"/virtualClusters/controlPlane/dns",parentData:o,parentDataProperty:"dns",rootData:y})||
(e=e===null?ge.errors:e.concat(ge.errors),r=e.length);let u=o.storage;if(u&&typeof u=="object"&&!Array.isArray(u)){u.size===void 0&&(u.size="5Gi");for(let f in u)
if(!(f==="size"||f==="storageClass")){let g={instancePath:t+"/virtualClusters/controlPlane/storage",schemaPath:"#/properties/virtualClusters/properties/controlP\
lane/properties/storage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[g]:e.push(g),r++}if(j(u.size,{instancePath:t+
"/virtualClusters/controlPlane/storage/size",parentData:u,parentDataProperty:"size",rootData:y})||(e=e===null?j.errors:e.concat(j.errors),r=e.length),u.storageClass!==
void 0){let f=u.storageClass;if(typeof f=="string"){if(w(f)<1){let g={instancePath:t+"/virtualClusters/controlPlane/storage/storageClass",schemaPath:"#/properti\
es/virtualClusters/properties/controlPlane/properties/storage/properties/storageClass/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[g]:e.push(g),
r++}}else{let g={instancePath:t+"/virtualClusters/controlPlane/storage/storageClass",schemaPath:"#/properties/virtualClusters/properties/controlPlane/properties\
/storage/properties/storageClass/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}}else{let f={instancePath:t+"/virtualClusters/contro\
lPlane/storage",schemaPath:"#/properties/virtualClusters/properties/controlPlane/properties/storage/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:
e.push(f),r++}A(o.nodeSelector,{instancePath:t+"/virtualClusters/controlPlane/nodeSelector",parentData:o,parentDataProperty:"nodeSelector",rootData:y})||(e=e===
null?A.errors:e.concat(A.errors),r=e.length),fe(o.tolerations,{instancePath:t+"/virtualClusters/controlPlane/tolerations",parentData:o,parentDataProperty:"toler\
ations",rootData:y})||(e=e===null?fe.errors:e.concat(fe.errors),r=e.length);let m=o.user;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let f={instancePath:t+"/vi\
rtualClusters/controlPlane/user",schemaPath:"#/properties/virtualClusters/properties/controlPlane/properties/user/type",keyword:"type",params:{type:"integer"}};
e===null?e=[f]:e.push(f),r++}if(typeof m=="number"){if(m>2147483647||isNaN(m)){let f={instancePath:t+"/virtualClusters/controlPlane/user",schemaPath:"#/properti\
es/virtualClusters/properties/controlPlane/properties/user/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[f]:e.push(f),r++}if(m<
1e3||isNaN(m)){let f={instancePath:t+"/virtualClusters/controlPlane/user",schemaPath:"#/properties/virtualClusters/properties/controlPlane/properties/user/minim\
um",keyword:"minimum",params:{comparison:">=",limit:1e3}};e===null?e=[f]:e.push(f),r++}}}else{let u={instancePath:t+"/virtualClusters/controlPlane",schemaPath:"\
#/properties/virtualClusters/properties/controlPlane/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}let n=z.selectors;if(n&&typeof n==
"object"&&!Array.isArray(n)){n.storageClasses===void 0&&(n.storageClasses={}),n.ingressClasses===void 0&&(n.ingressClasses={}),n.gatewayClasses===void 0&&(n.gatewayClasses=
{}),n.priorityClasses===void 0&&(n.priorityClasses={}),n.runtimeClasses===void 0&&(n.runtimeClasses={});for(let u in n)if(!(u==="storageClasses"||u==="ingressCl\
asses"||u==="gatewayClasses"||u==="priorityClasses"||u==="runtimeClasses")){let m={instancePath:t+"/virtualClusters/selectors",schemaPath:"#/properties/virtualC\
lusters/properties/selectors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[m]:e.push(m),r++}A(n.storageClasses,
{instancePath:t+"/virtualClusters/selectors/storageClasses",parentData:n,parentDataProperty:"storageClasses",rootData:y})||(e=e===null?A.errors:e.concat(A.errors),
r=e.length),A(n.ingressClasses,{instancePath:t+"/virtualClusters/selectors/ingressClasses",parentData:n,parentDataProperty:"ingressClasses",rootData:y})||(e=e===
null?A.errors:e.concat(A.errors),r=e.length),A(n.gatewayClasses,{instancePath:t+"/virtualClusters/selectors/gatewayClasses",parentData:n,parentDataProperty:"gat\
ewayClasses",rootData:y})||(e=e===null?A.errors:e.concat(A.errors),r=e.length),A(n.priorityClasses,{instancePath:t+"/virtualClusters/selectors/priorityClasses",
parentData:n,parentDataProperty:"priorityClasses",rootData:y})||(e=e===null?A.errors:e.concat(A.errors),r=e.length),A(n.runtimeClasses,{instancePath:t+"/virtual\
Clusters/selectors/runtimeClasses",parentData:n,parentDataProperty:"runtimeClasses",rootData:y})||(e=e===null?A.errors:e.concat(A.errors),r=e.length)}else{let u={
instancePath:t+"/virtualClusters/selectors",schemaPath:"#/properties/virtualClusters/properties/selectors/type",keyword:"type",params:{type:"object"}};e===null?
e=[u]:e.push(u),r++}let d=z.expose;if(typeof d!="string"){let u={instancePath:t+"/virtualClusters/expose",schemaPath:"#/properties/virtualClusters/properties/ex\
pose/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}if(!(d==="ClusterIP"||d==="Ingress"||d==="Gateway"||d==="LoadBalancer")){let u={instancePath:t+
"/virtualClusters/expose",schemaPath:"#/properties/virtualClusters/properties/expose/enum",keyword:"enum",params:{allowedValues:G.properties.virtualClusters.properties.
expose.enum}};e===null?e=[u]:e.push(u),r++}pe(z.domain,{instancePath:t+"/virtualClusters/domain",parentData:z,parentDataProperty:"domain",rootData:y})||(e=e===null?
pe.errors:e.concat(pe.errors),r=e.length);let c=z.clientID;if(typeof c=="string"){if(w(c)>200){let u={instancePath:t+"/virtualClusters/clientID",schemaPath:"#/p\
roperties/virtualClusters/properties/clientID/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[u]:e.push(u),r++}if(w(c)<1){let u={instancePath:t+"\
/virtualClusters/clientID",schemaPath:"#/properties/virtualClusters/properties/clientID/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[u]:e.push(u),
r++}}else{let u={instancePath:t+"/virtualClusters/clientID",schemaPath:"#/properties/virtualClusters/properties/clientID/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[u]:e.push(u),r++}z.project!==void 0&&(b(z.project,{instancePath:t+"/virtualClusters/project",parentData:z,parentDataProperty:"project",rootData:y})||
(e=e===null?b.errors:e.concat(b.errors),r=e.length))}else{let a={instancePath:t+"/virtualClusters",schemaPath:"#/properties/virtualClusters/type",keyword:"type",
params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let X=p.machines;if(X&&typeof X=="object"&&!Array.isArray(X)){X.images===void 0&&(X.images={"centos-stream-\
10":"docker://quay.io/containerdisks/centos-stream:10",fedora:"docker://quay.io/containerdisks/fedora:latest","ubuntu-24.04":"docker://quay.io/containerdisks/ub\
untu:24.04"}),X.image===void 0&&(X.image="ubuntu-24.04"),X.diskSize===void 0&&(X.diskSize="40Gi");for(let s in X)if(!(s==="images"||s==="image"||s==="diskSize"||
s==="storageClass")){let i={instancePath:t+"/machines",schemaPath:"#/properties/machines/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),r++}let a=X.images;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>50){let s={instancePath:t+"/machines/images",schemaPath:"\
#/properties/machines/properties/images/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[s]:e.push(s),r++}if(Object.keys(a).length<1){let s={
instancePath:t+"/machines/images",schemaPath:"#/properties/machines/properties/images/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[s]:e.
push(s),r++}for(let s in a){let i=r;if(typeof s=="string"&&!Ue.test(s)){let o={instancePath:t+"/machines/images",schemaPath:"#/properties/machines/properties/im\
ages/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-.a-z0-9]{0,60}[a-z0-9])?$"},propertyName:s};e===null?e=[o]:e.push(o),r++}var rr=i===r;
if(!rr){let o={instancePath:t+"/machines/images",schemaPath:"#/properties/machines/properties/images/propertyNames",keyword:"propertyNames",params:{propertyName:s}};
e===null?e=[o]:e.push(o),r++}}for(let s in a){let i=a[s];if(typeof i=="string"){if(!Ze.test(i)){let o={instancePath:t+"/machines/images/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/machines/properties/images/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^docker://[^\\s]+$"}};e===null?
e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/machines/images/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/machines/properties/images\
/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}}else{let s={instancePath:t+"/machines/images",schemaPath:"#/pr\
operties/machines/properties/images/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}if(typeof X.image!="string"){let s={instancePath:t+
"/machines/image",schemaPath:"#/properties/machines/properties/image/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(j(X.diskSize,{
instancePath:t+"/machines/diskSize",parentData:X,parentDataProperty:"diskSize",rootData:y})||(e=e===null?j.errors:e.concat(j.errors),r=e.length),X.storageClass!==
void 0){let s=X.storageClass;if(typeof s=="string"){if(w(s)<1){let i={instancePath:t+"/machines/storageClass",schemaPath:"#/properties/machines/properties/stora\
geClass/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/machines/storageClass",schemaPath:"#/propert\
ies/machines/properties/storageClass/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}}else{let a={instancePath:t+"/machines",schemaPath:"\
#/properties/machines/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let de=p.ttl;if(de&&typeof de=="object"&&!Array.isArray(de)){de.
steadySeconds===void 0&&(de.steadySeconds=60),de.waitingSeconds===void 0&&(de.waitingSeconds=15);for(let i in de)if(!(i==="steadySeconds"||i==="waitingSeconds")){
let o={instancePath:t+"/ttl",schemaPath:"#/properties/ttl/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(
o),r++}let a=de.steadySeconds;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let i={instancePath:t+"/ttl/steadySeconds",schemaPath:"#/properties/ttl/properties/st\
eadySeconds/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),r++}if(typeof a=="number"){if(a>60||isNaN(a)){let i={instancePath:t+"/ttl/ste\
adySeconds",schemaPath:"#/properties/ttl/properties/steadySeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:60}};e===null?e=[i]:e.push(i),r++}if(a<
10||isNaN(a)){let i={instancePath:t+"/ttl/steadySeconds",schemaPath:"#/properties/ttl/properties/steadySeconds/minimum",keyword:"minimum",params:{comparison:">=",
limit:10}};e===null?e=[i]:e.push(i),r++}}let s=de.waitingSeconds;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let i={instancePath:t+"/ttl/waitingSeconds",schemaPath:"\
#/properties/ttl/properties/waitingSeconds/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),r++}if(typeof s=="number"){if(s>60||isNaN(s)){
let i={instancePath:t+"/ttl/waitingSeconds",schemaPath:"#/properties/ttl/properties/waitingSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:60}};
e===null?e=[i]:e.push(i),r++}if(s<5||isNaN(s)){let i={instancePath:t+"/ttl/waitingSeconds",schemaPath:"#/properties/ttl/properties/waitingSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:5}};e===null?e=[i]:e.push(i),r++}}}else{let a={instancePath:t+"/ttl",schemaPath:"#/properties/ttl/type",keyword:"type",params:{
type:"object"}};e===null?e=[a]:e.push(a),r++}}else{let ae={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[ae]:e.push(ae),
r++}return Xe.errors=e,r===0}var Nr={title:"Platform",type:"object",additionalProperties:!1,properties:{apiVersion:{type:"string",enum:["aerodrome.dev/v1alpha1"]},
kind:{type:"string",enum:["Platform"]},versions:{type:"object",additionalProperties:!1,default:{},properties:{default:{type:"string",pattern:"^[0-9]+\\.[0-9]+(\\.\
[0-9]+)?$",title:"a minor or a release",example:"4.20",default:"4.20"},releases:{type:"array",minItems:1,maxItems:200,items:{type:"object",additionalProperties:!1,
required:["version","image"],properties:{version:{type:"string",pattern:"^[0-9]+\\.[0-9]+\\.[0-9]+(-(ec|rc)\\.[0-9]+)?$",title:"a release",example:"4.20.6"},image:{
type:"string",minLength:1,maxLength:500,pattern:"^[^\\s]+$",title:"an image",example:"quay.io/openshift-release-dev/ocp-release:4.20.6-multi"},channels:{type:"a\
rray",minItems:1,uniqueItems:!0,items:{type:"string",enum:["candidate","fast","stable","eus"]},default:["candidate","fast","stable","eus"]}}},default:[{version:"\
4.19.15",image:"quay.io/openshift-release-dev/ocp-release:4.19.15-multi",channels:["candidate","fast","stable"]},{version:"4.19.17",image:"quay.io/openshift-rel\
ease-dev/ocp-release:4.19.17-multi",channels:["candidate","fast","stable"]},{version:"4.19.18",image:"quay.io/openshift-release-dev/ocp-release:4.19.18-multi",channels:[
"candidate","fast","stable"]},{version:"4.20.4",image:"quay.io/openshift-release-dev/ocp-release:4.20.4-multi"},{version:"4.20.5",image:"quay.io/openshift-relea\
se-dev/ocp-release:4.20.5-multi"},{version:"4.20.6",image:"quay.io/openshift-release-dev/ocp-release:4.20.6-multi"}]}}},sites:{type:"array",minItems:1,maxItems:15,
items:{type:"object",additionalProperties:!1,required:["name"],properties:{name:{type:"string",maxLength:15,pattern:"^[a-z]([-a-z0-9]*[a-z0-9])?$",title:"a name\
 of lower-case letters, digits and dashes that starts with a letter"},zone:{type:"string",minLength:1,maxLength:63,pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0\
-9])?$",title:"a label value"}}},default:[{name:"site-a"},{name:"site-b"},{name:"site-c"}]},sizes:{type:"object",minProperties:1,maxProperties:50,propertyNames:{
pattern:"^[a-z]([-a-z0-9]{0,30}[a-z0-9])?$",title:"a name of at most 32 lower-case letters, digits and dashes that starts with a letter"},additionalProperties:{
type:"object",additionalProperties:!1,required:["cores","memory"],properties:{cores:{type:"integer",minimum:1,maximum:256},memory:{$ref:"#/$defs/quantity"},rootVolumeSize:{
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
#/$defs/cidr",default:"10.132.0.0/14"},serviceCIDR:{$ref:"#/$defs/cidr",default:"172.31.0.0/16"},apiServer:{type:"object",additionalProperties:!1,default:{},properties:{
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
rshift"},name:{$ref:"#/$defs/name",default:"supported-versions"}}},nodeSelector:{$ref:"#/$defs/labels",default:{}},tolerations:{$ref:"#/$defs/tolerations",default:[]},
disabledCapabilities:{type:"array",uniqueItems:!0,items:{type:"string",enum:["ImageRegistry","openshift-samples","Insights","baremetal","Console","NodeTuning","\
Ingress"]},default:[]},liveMigrateOnDrain:{type:"boolean",default:!1},fips:{type:"boolean",default:!1}}},tiers:{type:"object",additionalProperties:!1,default:{},
properties:{development:{$ref:"#/$defs/tier",default:{controlPlaneAvailability:"SingleReplica",infrastructureAvailability:"SingleReplica",etcdSize:"8Gi",auditProfile:"\
Default",qosClass:"Burstable",deletionProtection:!1,backup:{enabled:!1,schedule:"0 2 * * *",retention:"72h"},upgrade:{volumeDetachTimeout:"5m"},liveMigration:"O\
ptional"}},standard:{$ref:"#/$defs/tier",default:{controlPlaneAvailability:"HighlyAvailable",infrastructureAvailability:"HighlyAvailable",etcdSize:"16Gi",auditProfile:"\
Default",qosClass:"Burstable",deletionProtection:!1,backup:{enabled:!0,schedule:"0 2 * * *",retention:"168h"},upgrade:{volumeDetachTimeout:"15m"},liveMigration:"\
Optional"}},production:{$ref:"#/$defs/tier",default:{controlPlaneAvailability:"HighlyAvailable",infrastructureAvailability:"HighlyAvailable",etcdSize:"32Gi",auditProfile:"\
WriteRequestBodies",qosClass:"Guaranteed",deletionProtection:!0,backup:{enabled:!0,schedule:"0 */6 * * *",retention:"720h"},upgrade:{volumeDetachTimeout:"15m"},
liveMigration:"Required"}}}},services:{type:"object",additionalProperties:!1,default:{},properties:{providerConfig:{$ref:"#/$defs/name",default:"default"},access:{
type:"object",additionalProperties:!1,properties:{expiration:{type:"string",pattern:"^([1-9]|[1-9][0-9]|[1-6][0-9]{2}|7[01][0-9]|720)h$",title:"1h to 720h",default:"\
24h"}}},ipam:{type:"object",additionalProperties:!1,required:["prefixes"],properties:{prefixes:{type:"object",additionalProperties:!1,required:["api","ingress"],
properties:{api:{$ref:"#/$defs/prefixID"},ingress:{$ref:"#/$defs/prefixID"}}}}},dns:{type:"object",additionalProperties:!1,required:["zone"],properties:{zone:{$ref:"\
#/$defs/domain"},ttl:{type:"integer",minimum:30,maximum:86400,default:300}}},firewall:{type:"object",additionalProperties:!1,required:["policy"],properties:{policy:{
$ref:"#/$defs/name"},sources:{type:"array",maxItems:64,uniqueItems:!0,items:{$ref:"#/$defs/cidr"},default:[]}}},identity:{type:"object",additionalProperties:!1,
properties:{groups:{type:"boolean",default:!0}}},cmdb:{type:"object",additionalProperties:!1,properties:{classes:{type:"object",additionalProperties:!1,default:{},
properties:{Cluster:{$ref:"#/$defs/itemClass",default:"Cluster"},VirtualCluster:{$ref:"#/$defs/itemClass",default:"VirtualCluster"},Tenant:{$ref:"#/$defs/itemCl\
ass",default:"Service"}}}}},customers:{type:"object",additionalProperties:!1,properties:{plans:{type:"object",maxProperties:20,propertyNames:{pattern:"^[a-z0-9]\
([-a-z0-9]{0,61}[a-z0-9])?$",title:"a name of at most 63 lower-case letters, digits and dashes"},additionalProperties:{$ref:"#/$defs/plan"},default:{}}}},monitoring:{
type:"object",additionalProperties:!1,properties:{plan:{$ref:"#/$defs/plan",default:"standard"}}},backup:{type:"object",additionalProperties:!1,properties:{tenant:{
$ref:"#/$defs/name",default:"platform"},policies:{type:"object",maxProperties:20,propertyNames:{pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",title:"a name of \
at most 63 lower-case letters, digits and dashes"},additionalProperties:{$ref:"#/$defs/name"},default:{}}}}}},backup:{type:"object",additionalProperties:!1,default:{},
properties:{namespace:{$ref:"#/$defs/name",default:"openshift-adp"},storageLocation:{$ref:"#/$defs/name",default:"default"},dataMover:{type:"boolean",default:!0}}},
monitoring:{type:"object",additionalProperties:!1,default:{},properties:{enabled:{type:"boolean",default:!0},namespaces:{type:"array",maxItems:20,uniqueItems:!0,
items:{$ref:"#/$defs/name"},default:["openshift-monitoring","openshift-user-workload-monitoring"]},ruleLabels:{$ref:"#/$defs/labels",default:{role:"alert-rules"}},
alertLabels:{$ref:"#/$defs/labels",default:{}}}},fleet:{type:"object",additionalProperties:!1,default:{},properties:{enabled:{type:"boolean",default:!0},autoImport:{
type:"boolean",default:!0},clusterSet:{$ref:"#/$defs/name",default:"default"},labels:{$ref:"#/$defs/labels",default:{}}}},gitops:{type:"object",additionalProperties:!1,
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
#/$defs/name"}}},certificates:{type:"object",additionalProperties:!1,default:{},properties:{enabled:{type:"boolean",default:!0},authority:{$ref:"#/$defs/pem"},issuerRef:{
type:"object",additionalProperties:!1,default:{},properties:{kind:{type:"string",enum:["ClusterIssuer","Issuer"],default:"ClusterIssuer"},name:{$ref:"#/$defs/na\
me",default:"company"}}}}},quota:{type:"object",additionalProperties:!1,default:{},properties:{enabled:{type:"boolean",default:!0},headroomPercent:{type:"intege\
r",minimum:0,maximum:200,default:25},controlPlane:{type:"object",additionalProperties:!1,default:{},properties:{cpu:{$ref:"#/$defs/quantity",default:"16"},memory:{
$ref:"#/$defs/quantity",default:"48Gi"}}}}},hub:{type:"object",additionalProperties:!1,default:{},properties:{distribution:{type:"string",enum:["OpenShift","Kub\
ernetes"],default:"OpenShift"},api:{type:"object",additionalProperties:!1,default:{},properties:{url:{$ref:"#/$defs/https",default:"https://api.hub.example.com:\
6443"},certificateAuthority:{$ref:"#/$defs/pem"},clientID:{type:"string",minLength:1,maxLength:200,default:"kubernetes"},cidrs:{$ref:"#/$defs/ranges",default:["\
10.0.0.0/16"]},port:{$ref:"#/$defs/port",default:6443}}},dns:{type:"object",additionalProperties:!1,default:{},properties:{namespace:{$ref:"#/$defs/name"},podLabels:{
$ref:"#/$defs/labels",minProperties:1},port:{$ref:"#/$defs/port"},nodeLocalAddress:{$ref:"#/$defs/address"}}},ingressController:{type:"object",additionalProperties:!1,
default:{},properties:{namespaceLabels:{$ref:"#/$defs/labels",minProperties:1},class:{$ref:"#/$defs/subdomain"}}},gateway:{type:"object",additionalProperties:!1,
required:["name","namespace"],properties:{name:{$ref:"#/$defs/name"},namespace:{$ref:"#/$defs/name"},class:{$ref:"#/$defs/subdomain"},sectionName:{$ref:"#/$defs\
/name"}}},pinsNodes:{type:"boolean"},crossplaneNamespace:{$ref:"#/$defs/name",default:"crossplane-system"}}},tenancy:{type:"object",additionalProperties:!1,default:{},
properties:{unlabelled:{type:"string",enum:["Allow","Refuse"],default:"Allow"},policyEngine:{type:"string",enum:["ValidatingAdmissionPolicy","Kyverno","None"],default:"\
ValidatingAdmissionPolicy"},networkEngine:{type:"string",enum:["NetworkPolicy","Cilium","AdminNetworkPolicy"]},quotaEngine:{type:"string",enum:["Static","Cluste\
rResourceQuota","Capsule"],default:"Static"},metadataCIDRs:{$ref:"#/$defs/ranges",default:["169.254.169.254/32","fd00:ec2::254/128"]},privateCIDRs:{$ref:"#/$def\
s/ranges",default:["10.0.0.0/8","172.16.0.0/12","192.168.0.0/16","100.64.0.0/10","169.254.0.0/16","127.0.0.0/8","fc00::/7","fe80::/10","::1/128"]},podSecurity:{
type:"object",additionalProperties:!1,default:{},properties:{level:{type:"string",enum:["restricted","baseline","privileged"],default:"restricted"},version:{type:"\
string",pattern:"^v1\\.[0-9]{1,3}$",title:"a minor of Kubernetes",example:"v1.35",default:"v1.35"}}},imagePullPolicy:{type:"string",enum:["Always","Any"],default:"\
Always"},registries:{type:"array",maxItems:50,uniqueItems:!0,items:{$ref:"#/$defs/registry"},default:[]},serviceTypes:{type:"array",minItems:1,uniqueItems:!0,items:{
type:"string",enum:["ClusterIP","LoadBalancer","NodePort","ExternalName"]},default:["ClusterIP"]},tolerations:{$ref:"#/$defs/tolerations",default:[]},limitsPercent:{
type:"object",additionalProperties:!1,default:{},properties:{cpu:{type:"integer",minimum:100,maximum:1e3,default:400},memory:{type:"integer",minimum:100,maximum:1e3,
default:100}}},counts:{type:"object",maxProperties:40,propertyNames:{pattern:"^(count/)?[a-z][-a-z0-9]*(\\.[-a-z0-9]+)*$",title:"an object count of a ResourceQu\
ota, such as services or count/jobs.batch"},additionalProperties:{type:"integer",minimum:0,maximum:1e5},default:{configmaps:200,persistentvolumeclaims:30,replicationcontrollers:20,
resourcequotas:5,secrets:200,services:60,"services.loadbalancers":0,"services.nodeports":0,"count/cronjobs.batch":30,"count/deployments.apps":100,"count/ingress\
es.networking.k8s.io":30,"count/jobs.batch":200,"count/serviceaccounts":50,"count/statefulsets.apps":50}},limits:{type:"object",additionalProperties:!1,default:{},
properties:{container:{type:"object",additionalProperties:!1,default:{},properties:{defaultRequest:{$ref:"#/$defs/amounts",default:{cpu:"100m",memory:"128Mi",ephemeralStorage:"\
100Mi"}},default:{$ref:"#/$defs/amounts",default:{cpu:"500m",memory:"256Mi",ephemeralStorage:"1Gi"}},min:{$ref:"#/$defs/amounts",default:{cpu:"5m",memory:"8Mi",
ephemeralStorage:"1Mi"}},max:{$ref:"#/$defs/amounts",default:{cpu:"16",memory:"64Gi",ephemeralStorage:"50Gi"}}}},volume:{type:"object",additionalProperties:!1,default:{},
properties:{min:{$ref:"#/$defs/quantity",default:"1Gi"},max:{$ref:"#/$defs/quantity",default:"500Gi"}}}}}}},virtualClusters:{type:"object",additionalProperties:!1,
default:{},properties:{chart:{$ref:"#/$defs/chart",default:{repository:"https://charts.loft.sh",name:"vcluster",version:"0.36.1"}},versions:{type:"object",additionalProperties:!1,
default:{},properties:{default:{type:"string",maxLength:20,pattern:"^1\\.[0-9]{1,3}(\\.[0-9]{1,3})?$",title:"a minor or a version of Kubernetes",example:"1.35",
default:"1.35"},offered:{type:"array",minItems:1,maxItems:50,uniqueItems:!0,items:{type:"string",maxLength:20,pattern:"^1\\.[0-9]{1,3}\\.[0-9]{1,3}$",title:"a v\
ersion of Kubernetes",example:"1.35.2"},default:["1.34.5","1.35.2","1.36.0"]}}},images:{type:"object",additionalProperties:!1,default:{},properties:{oss:{$ref:"\
#/$defs/repository",default:{registry:"ghcr.io",repository:"loft-sh/vcluster-oss"}},platform:{$ref:"#/$defs/repository",default:{registry:"ghcr.io",repository:"\
loft-sh/vcluster-pro"}},registry:{$ref:"#/$defs/registry"}}},sizes:{type:"object",minProperties:1,maxProperties:50,propertyNames:{pattern:"^[a-z]([-a-z0-9]{0,30\
}[a-z0-9])?$",title:"a name of at most 32 lower-case letters, digits and dashes that starts with a letter"},additionalProperties:{type:"object",additionalProperties:!1,
required:["cpu","memory","storage","pods"],properties:{cpu:{$ref:"#/$defs/quantity"},memory:{$ref:"#/$defs/quantity"},ephemeralStorage:{$ref:"#/$defs/quantity",
default:"40Gi"},storage:{$ref:"#/$defs/quantity"},pods:{type:"integer",minimum:1,maximum:1e4}}},default:{small:{cpu:"4",memory:"8Gi",ephemeralStorage:"40Gi",storage:"\
50Gi",pods:30},medium:{cpu:"16",memory:"32Gi",ephemeralStorage:"120Gi",storage:"200Gi",pods:100},large:{cpu:"64",memory:"128Gi",ephemeralStorage:"300Gi",storage:"\
1Ti",pods:300}}},size:{type:"string",default:"small"},controlPlane:{type:"object",additionalProperties:!1,default:{},properties:{apiServer:{$ref:"#/$defs/resour\
ces",default:{requests:{cpu:"200m",memory:"512Mi",ephemeralStorage:"1Gi"},limits:{cpu:"2",memory:"4Gi",ephemeralStorage:"10Gi"}}},etcd:{$ref:"#/$defs/resources",
default:{requests:{cpu:"100m",memory:"256Mi",ephemeralStorage:"100Mi"},limits:{cpu:"1",memory:"2Gi",ephemeralStorage:"1Gi"}}},dns:{$ref:"#/$defs/resources",default:{
requests:{cpu:"20m",memory:"64Mi",ephemeralStorage:"10Mi"},limits:{cpu:"1",memory:"170Mi",ephemeralStorage:"100Mi"}}},storage:{type:"object",additionalProperties:!1,
default:{},properties:{size:{$ref:"#/$defs/quantity",default:"5Gi"},storageClass:{type:"string",minLength:1}}},nodeSelector:{$ref:"#/$defs/labels",default:{}},tolerations:{
$ref:"#/$defs/tolerations",default:[]},user:{type:"integer",minimum:1e3,maximum:2147483647,default:12345}}},selectors:{type:"object",additionalProperties:!1,default:{},
properties:{storageClasses:{$ref:"#/$defs/labels",default:{}},ingressClasses:{$ref:"#/$defs/labels",default:{}},gatewayClasses:{$ref:"#/$defs/labels",default:{}},
priorityClasses:{$ref:"#/$defs/labels",default:{}},runtimeClasses:{$ref:"#/$defs/labels",default:{}}}},expose:{type:"string",enum:["ClusterIP","Ingress","Gatewa\
y","LoadBalancer"],default:"ClusterIP"},domain:{$ref:"#/$defs/domain",default:"vc.example.com"},clientID:{type:"string",minLength:1,maxLength:200,default:"kuber\
netes"},project:{$ref:"#/$defs/name"}}},machines:{type:"object",additionalProperties:!1,default:{},properties:{images:{type:"object",minProperties:1,maxProperties:50,
propertyNames:{pattern:"^[a-z0-9]([-.a-z0-9]{0,60}[a-z0-9])?$",title:"a name of at most 62 lower-case letters, digits, dots and dashes"},additionalProperties:{type:"\
string",pattern:"^docker://[^\\s]+$",title:"a container disk",example:"docker://quay.io/containerdisks/ubuntu:24.04"},default:{"centos-stream-10":"docker://quay\
.io/containerdisks/centos-stream:10",fedora:"docker://quay.io/containerdisks/fedora:latest","ubuntu-24.04":"docker://quay.io/containerdisks/ubuntu:24.04"}},image:{
type:"string",default:"ubuntu-24.04"},diskSize:{$ref:"#/$defs/quantity",default:"40Gi"},storageClass:{type:"string",minLength:1}}},ttl:{type:"object",additionalProperties:!1,
default:{},properties:{steadySeconds:{type:"integer",minimum:10,maximum:60,default:60},waitingSeconds:{type:"integer",minimum:5,maximum:60,default:15}}}},$defs:{
quantity:{type:"string",maxLength:30,pattern:"^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$",title:"a quantity",example:"16Gi"},duration:{type:"string",
maxLength:30,pattern:"^([0-9]+h)?([0-9]+m)?([0-9]+s)?$",minLength:2,title:"a duration",example:"1h30m"},cidr:{type:"string",maxLength:49,pattern:"^[0-9A-Fa-f:.]\
+/[0-9]{1,3}$",title:"a range",example:"10.132.0.0/14"},address:{type:"string",maxLength:45,pattern:"^[0-9A-Fa-f:.]+$",title:"an address",example:"192.0.2.10"},
ranges:{type:"array",minItems:1,maxItems:50,uniqueItems:!0,items:{$ref:"#/$defs/cidr"}},port:{type:"integer",minimum:1,maximum:65535},name:{type:"string",maxLength:63,
pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",title:"a name of lower-case letters, digits and dashes"},prefixID:{type:"string",pattern:"^[a-z]{2,4}-[0-9]{1,12}$",title:"\
an id of the address management",example:"pfx-1"},itemClass:{type:"string",enum:["Application","Cluster","Database","Network","Service","VirtualCluster","Virtua\
lMachine"],title:"a class of the CMDB"},plan:{type:"string",maxLength:63,pattern:"^[a-z]([-a-z0-9]*[a-z0-9])?$",title:"a name of lower-case letters, digits and \
dashes that starts with a letter",example:"gold"},domain:{type:"string",maxLength:200,pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$",
title:"a domain",example:"k8s.example.com"},url:{type:"string",maxLength:500,pattern:"^https?://[^\\s]+$",title:"an http or https URL"},https:{type:"string",maxLength:500,
pattern:"^https://[^\\s?#]+$",title:"an https URL"},pem:{type:"string",maxLength:1e5,pattern:"^-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE\
-----\\s*$",title:"certificates in PEM"},subdomain:{type:"string",maxLength:253,pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",title:"\
a name of lower-case letters, digits, dots and dashes"},registry:{type:"string",maxLength:253,pattern:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9][-\
a-z0-9._]*)*$",title:"a registry, or a path in one",example:"registry.example.com/mirror"},repository:{type:"object",additionalProperties:!1,required:["registry",
"repository"],properties:{registry:{$ref:"#/$defs/registry"},repository:{type:"string",minLength:1,maxLength:253,pattern:"^[a-z0-9][-a-z0-9._/]*$",title:"a repo\
sitory",example:"loft-sh/vcluster-oss"}}},tolerations:{type:"array",maxItems:25,items:{type:"object",additionalProperties:!1,properties:{key:{type:"string",minLength:1},
operator:{type:"string",enum:["Exists","Equal"]},value:{type:"string"},effect:{type:"string",enum:["NoSchedule","PreferNoSchedule","NoExecute"]}}}},amounts:{type:"\
object",additionalProperties:!1,required:["cpu","memory","ephemeralStorage"],properties:{cpu:{$ref:"#/$defs/quantity"},memory:{$ref:"#/$defs/quantity"},ephemeralStorage:{
$ref:"#/$defs/quantity"}}},resources:{type:"object",additionalProperties:!1,required:["requests","limits"],properties:{requests:{$ref:"#/$defs/amounts"},limits:{
$ref:"#/$defs/amounts"}}},shortText:{type:"string",minLength:1,maxLength:100},labels:{type:"object",maxProperties:20,additionalProperties:{type:"string",maxLength:63}},
anything:{type:"object"},claims:{type:"array",minItems:1,maxItems:10,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:200}},secretPath:{type:"object",additionalProperties:!1,
required:["key"],properties:{key:{type:"string",minLength:1,maxLength:500},property:{type:"string",minLength:1,maxLength:200}}},chart:{type:"object",additionalProperties:!1,
required:["repository","name","version"],properties:{repository:{type:"string",maxLength:500,pattern:"^(https?|oci)://[^\\s]+$",title:"an https or oci URL"},name:{
type:"string",minLength:1,maxLength:200},version:{type:"string",minLength:1,maxLength:60},rollout:{type:"string",enum:["New","All"],default:"New"}}},tier:{type:"\
object",additionalProperties:!1,required:["controlPlaneAvailability","infrastructureAvailability","etcdSize","auditProfile","qosClass","deletionProtection","bac\
kup","upgrade","liveMigration"],properties:{controlPlaneAvailability:{type:"string",enum:["SingleReplica","HighlyAvailable"]},infrastructureAvailability:{type:"\
string",enum:["SingleReplica","HighlyAvailable"]},etcdSize:{$ref:"#/$defs/quantity"},auditProfile:{type:"string",enum:["Default","WriteRequestBodies","AllReques\
tBodies","None"]},qosClass:{type:"string",enum:["Burstable","Guaranteed"]},deletionProtection:{type:"boolean"},backup:{type:"object",additionalProperties:!1,required:[
"enabled","schedule","retention"],properties:{enabled:{type:"boolean"},schedule:{type:"string",pattern:"^(@(hourly|daily|weekly|monthly)|[^\\s]+( [^\\s]+){4})$",
title:"a cron schedule",example:"0 2 * * *"},retention:{$ref:"#/$defs/duration"}}},upgrade:{type:"object",additionalProperties:!1,required:["volumeDetachTimeout"],
properties:{volumeDetachTimeout:{$ref:"#/$defs/duration"}}},liveMigration:{type:"string",enum:["Required","Optional"]}}}}};export{Nr as schema,Sr as validate};
