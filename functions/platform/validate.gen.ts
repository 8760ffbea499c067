// Generated from functions/platform/schema.yaml by `npm run generate`. Do not edit.
// @ts-nocheck
var ze=(n,t)=>()=>{try{return t||n((t={exports:{}}).exports,t),t.exports}catch(A){throw t=0,A}};var Ee=ze(Se=>{"use strict";Object.defineProperty(Se,"__esModule",{value:!0});function Me(n){let t=n.length,A=0,D=0,y;for(;D<t;)A++,y=n.charCodeAt(D++),y>=55296&&
y<=56319&&D<t&&(y=n.charCodeAt(D),(y&64512)===56320&&D++);return A}Se.default=Me;Me.code='require("ajv/dist/runtime/ucs2length").default'});var Ve=ze((wr,Ge)=>{"use strict";Ge.exports=function n(t,A){if(t===A)return!0;if(t&&A&&typeof t=="object"&&typeof A=="object"){if(t.constructor!==A.constructor)
return!1;var D,y,e;if(Array.isArray(t)){if(D=t.length,D!=A.length)return!1;for(y=D;y--!==0;)if(!n(t[y],A[y]))return!1;return!0}if(t.constructor===RegExp)return t.
source===A.source&&t.flags===A.flags;if(t.valueOf!==Object.prototype.valueOf)return t.valueOf()===A.valueOf();if(t.toString!==Object.prototype.toString)return t.
toString()===A.toString();if(e=Object.keys(t),D=e.length,D!==Object.keys(A).length)return!1;for(y=D;y--!==0;)if(!Object.prototype.hasOwnProperty.call(A,e[y]))return!1;
for(y=D;y--!==0;){var r=e[y];if(!n(t[r],A[r]))return!1}return!0}return t!==t&&A!==A}});var Be=ze(Ne=>{"use strict";Object.defineProperty(Ne,"__esModule",{value:!0});var Te=Ve();Te.code='require("ajv/dist/runtime/equal").default';Ne.default=Te});var $r=Fe,E={title:"Platform",type:"object",additionalProperties:!1,properties:{apiVersion:{type:"string",enum:["aerodrome.dev/v1alpha1"]},kind:{type:"string",enum:[
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
liveMigration:"Required"}}}},backup:{type:"object",additionalProperties:!1,default:{},properties:{namespace:{$ref:"#/$defs/name",default:"openshift-adp"},storageLocation:{
$ref:"#/$defs/name",default:"default"},dataMover:{type:"boolean",default:!0}}},monitoring:{type:"object",additionalProperties:!1,default:{},properties:{enabled:{
type:"boolean",default:!0},namespaces:{type:"array",maxItems:20,uniqueItems:!0,items:{$ref:"#/$defs/name"},default:["openshift-monitoring","openshift-user-workl\
oad-monitoring"]},ruleLabels:{$ref:"#/$defs/labels",default:{role:"alert-rules"}},alertLabels:{$ref:"#/$defs/labels",default:{}}}},fleet:{type:"object",additionalProperties:!1,
default:{},properties:{enabled:{type:"boolean",default:!0},autoImport:{type:"boolean",default:!0},clusterSet:{$ref:"#/$defs/name",default:"default"},labels:{$ref:"\
#/$defs/labels",default:{}}}},gitops:{type:"object",additionalProperties:!1,default:{},properties:{enabled:{type:"boolean",default:!0},namespace:{$ref:"#/$defs/\
name",default:"openshift-gitops"},labels:{$ref:"#/$defs/labels",default:{}}}},threatDetection:{type:"object",additionalProperties:!1,default:{},properties:{hubNamespace:{
$ref:"#/$defs/name",default:"threat-detection"},guestNamespace:{$ref:"#/$defs/name",default:"threat-detection"},minimumPriority:{type:"string",enum:["emergency",
"alert","critical","error","warning","notice","informational","debug"],default:"notice"},alertmanager:{$ref:"#/$defs/url"},triage:{$ref:"#/$defs/url"},quarantineRules:{
type:"array",maxItems:100,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:200},default:["Terminal shell in container","Drop and execute new binary in \
container"]},terminateRules:{type:"array",maxItems:100,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:200},default:[]}}},bastion:{type:"object",additionalProperties:!1,
default:{},properties:{images:{type:"object",minProperties:1,maxProperties:50,propertyNames:{pattern:"^[a-z0-9]([-.a-z0-9]{0,60}[a-z0-9])?$",title:"a name of at\
 most 62 lower-case letters, digits, dots and dashes"},additionalProperties:{type:"string",pattern:"^docker://[^\\s]+$",title:"a container disk",example:"docker\
://quay.io/containerdisks/fedora:latest"},default:{"centos-stream-10":"docker://quay.io/containerdisks/centos-stream:10",fedora:"docker://quay.io/containerdisks\
/fedora:latest"}},image:{type:"string",default:"centos-stream-10"},diskSize:{$ref:"#/$defs/quantity",default:"30Gi"},storageClass:{type:"string",default:"ceph-b\
lock"},user:{type:"string",pattern:"^[a-z_][-a-z0-9_]{0,31}$",title:"a user name",default:"cloud-user"}}},proxy:{type:"object",additionalProperties:!1,properties:{
httpProxy:{$ref:"#/$defs/url"},httpsProxy:{$ref:"#/$defs/url"},noProxy:{type:"array",maxItems:100,uniqueItems:!0,items:{$ref:"#/$defs/shortText"},default:[]},trustedCAConfigMap:{
$ref:"#/$defs/name"}}},registryMirrors:{type:"array",maxItems:50,items:{type:"object",additionalProperties:!1,required:["source","mirrors"],properties:{source:{
type:"string",minLength:1},mirrors:{type:"array",minItems:1,maxItems:20,items:{type:"string",minLength:1}}}},default:[]},trustBundle:{type:"object",additionalProperties:!1,
required:["configMapName"],properties:{configMapName:{$ref:"#/$defs/name"}}},certificates:{type:"object",additionalProperties:!1,default:{},properties:{enabled:{
type:"boolean",default:!0},authority:{$ref:"#/$defs/pem"},issuerRef:{type:"object",additionalProperties:!1,default:{},properties:{kind:{type:"string",enum:["Clu\
sterIssuer","Issuer"],default:"ClusterIssuer"},name:{$ref:"#/$defs/name",default:"company"}}}}},quota:{type:"object",additionalProperties:!1,default:{},properties:{
enabled:{type:"boolean",default:!0},headroomPercent:{type:"integer",minimum:0,maximum:200,default:25},controlPlane:{type:"object",additionalProperties:!1,default:{},
properties:{cpu:{$ref:"#/$defs/quantity",default:"16"},memory:{$ref:"#/$defs/quantity",default:"48Gi"}}}}},hub:{type:"object",additionalProperties:!1,default:{},
properties:{distribution:{type:"string",enum:["OpenShift","Kubernetes"],default:"OpenShift"},api:{type:"object",additionalProperties:!1,default:{},properties:{url:{
$ref:"#/$defs/https",default:"https://api.hub.example.com:6443"},certificateAuthority:{$ref:"#/$defs/pem"},clientID:{type:"string",minLength:1,maxLength:200,default:"\
kubernetes"},cidrs:{$ref:"#/$defs/ranges",default:["10.0.0.0/16"]},port:{$ref:"#/$defs/port",default:6443}}},dns:{type:"object",additionalProperties:!1,default:{},
properties:{namespace:{$ref:"#/$defs/name"},podLabels:{$ref:"#/$defs/labels",minProperties:1},port:{$ref:"#/$defs/port"},nodeLocalAddress:{$ref:"#/$defs/address"}}},
ingressController:{type:"object",additionalProperties:!1,default:{},properties:{namespaceLabels:{$ref:"#/$defs/labels",minProperties:1},class:{$ref:"#/$defs/sub\
domain"}}},gateway:{type:"object",additionalProperties:!1,required:["name","namespace"],properties:{name:{$ref:"#/$defs/name"},namespace:{$ref:"#/$defs/name"},class:{
$ref:"#/$defs/subdomain"},sectionName:{$ref:"#/$defs/name"}}},pinsNodes:{type:"boolean"},crossplaneNamespace:{$ref:"#/$defs/name",default:"crossplane-system"}}},
tenancy:{type:"object",additionalProperties:!1,default:{},properties:{unlabelled:{type:"string",enum:["Allow","Refuse"],default:"Allow"},policyEngine:{type:"str\
ing",enum:["ValidatingAdmissionPolicy","Kyverno","None"],default:"ValidatingAdmissionPolicy"},networkEngine:{type:"string",enum:["NetworkPolicy","Cilium","Admin\
NetworkPolicy"]},quotaEngine:{type:"string",enum:["Static","ClusterResourceQuota","Capsule"],default:"Static"},metadataCIDRs:{$ref:"#/$defs/ranges",default:["16\
9.254.169.254/32","fd00:ec2::254/128"]},privateCIDRs:{$ref:"#/$defs/ranges",default:["10.0.0.0/8","172.16.0.0/12","192.168.0.0/16","100.64.0.0/10","169.254.0.0/\
16","127.0.0.0/8","fc00::/7","fe80::/10","::1/128"]},podSecurity:{type:"object",additionalProperties:!1,default:{},properties:{level:{type:"string",enum:["restr\
icted","baseline","privileged"],default:"restricted"},version:{type:"string",pattern:"^v1\\.[0-9]{1,3}$",title:"a minor of Kubernetes",example:"v1.35",default:"\
v1.35"}}},imagePullPolicy:{type:"string",enum:["Always","Any"],default:"Always"},registries:{type:"array",maxItems:50,uniqueItems:!0,items:{$ref:"#/$defs/regist\
ry"},default:[]},serviceTypes:{type:"array",minItems:1,uniqueItems:!0,items:{type:"string",enum:["ClusterIP","LoadBalancer","NodePort","ExternalName"]},default:[
"ClusterIP"]},tolerations:{$ref:"#/$defs/tolerations",default:[]},limitsPercent:{type:"object",additionalProperties:!1,default:{},properties:{cpu:{type:"integer",
minimum:100,maximum:1e3,default:400},memory:{type:"integer",minimum:100,maximum:1e3,default:100}}},counts:{type:"object",maxProperties:40,propertyNames:{pattern:"\
^(count/)?[a-z][-a-z0-9]*(\\.[-a-z0-9]+)*$",title:"an object count of a ResourceQuota, such as services or count/jobs.batch"},additionalProperties:{type:"intege\
r",minimum:0,maximum:1e5},default:{configmaps:200,persistentvolumeclaims:30,replicationcontrollers:20,resourcequotas:5,secrets:200,services:60,"services.loadbal\
ancers":0,"services.nodeports":0,"count/cronjobs.batch":30,"count/deployments.apps":100,"count/ingresses.networking.k8s.io":30,"count/jobs.batch":200,"count/ser\
viceaccounts":50,"count/statefulsets.apps":50}},limits:{type:"object",additionalProperties:!1,default:{},properties:{container:{type:"object",additionalProperties:!1,
default:{},properties:{defaultRequest:{$ref:"#/$defs/amounts",default:{cpu:"100m",memory:"128Mi",ephemeralStorage:"100Mi"}},default:{$ref:"#/$defs/amounts",default:{
cpu:"500m",memory:"256Mi",ephemeralStorage:"1Gi"}},min:{$ref:"#/$defs/amounts",default:{cpu:"5m",memory:"8Mi",ephemeralStorage:"1Mi"}},max:{$ref:"#/$defs/amount\
s",default:{cpu:"16",memory:"64Gi",ephemeralStorage:"50Gi"}}}},volume:{type:"object",additionalProperties:!1,default:{},properties:{min:{$ref:"#/$defs/quantity",
default:"1Gi"},max:{$ref:"#/$defs/quantity",default:"500Gi"}}}}}}},virtualClusters:{type:"object",additionalProperties:!1,default:{},properties:{chart:{$ref:"#/\
$defs/chart",default:{repository:"https://charts.loft.sh",name:"vcluster",version:"0.36.1"}},versions:{type:"object",additionalProperties:!1,default:{},properties:{
default:{type:"string",maxLength:20,pattern:"^1\\.[0-9]{1,3}(\\.[0-9]{1,3})?$",title:"a minor or a version of Kubernetes",example:"1.35",default:"1.35"},offered:{
type:"array",minItems:1,maxItems:50,uniqueItems:!0,items:{type:"string",maxLength:20,pattern:"^1\\.[0-9]{1,3}\\.[0-9]{1,3}$",title:"a version of Kubernetes",example:"\
1.35.2"},default:["1.34.5","1.35.2","1.36.0"]}}},images:{type:"object",additionalProperties:!1,default:{},properties:{oss:{$ref:"#/$defs/repository",default:{registry:"\
ghcr.io",repository:"loft-sh/vcluster-oss"}},platform:{$ref:"#/$defs/repository",default:{registry:"ghcr.io",repository:"loft-sh/vcluster-pro"}},registry:{$ref:"\
#/$defs/registry"}}},sizes:{type:"object",minProperties:1,maxProperties:50,propertyNames:{pattern:"^[a-z]([-a-z0-9]{0,30}[a-z0-9])?$",title:"a name of at most 3\
2 lower-case letters, digits and dashes that starts with a letter"},additionalProperties:{type:"object",additionalProperties:!1,required:["cpu","memory","storag\
e","pods"],properties:{cpu:{$ref:"#/$defs/quantity"},memory:{$ref:"#/$defs/quantity"},ephemeralStorage:{$ref:"#/$defs/quantity",default:"40Gi"},storage:{$ref:"#\
/$defs/quantity"},pods:{type:"integer",minimum:1,maximum:1e4}}},default:{small:{cpu:"4",memory:"8Gi",ephemeralStorage:"40Gi",storage:"50Gi",pods:30},medium:{cpu:"\
16",memory:"32Gi",ephemeralStorage:"120Gi",storage:"200Gi",pods:100},large:{cpu:"64",memory:"128Gi",ephemeralStorage:"300Gi",storage:"1Ti",pods:300}}},size:{type:"\
string",default:"small"},controlPlane:{type:"object",additionalProperties:!1,default:{},properties:{apiServer:{$ref:"#/$defs/resources",default:{requests:{cpu:"\
200m",memory:"512Mi",ephemeralStorage:"1Gi"},limits:{cpu:"2",memory:"4Gi",ephemeralStorage:"10Gi"}}},etcd:{$ref:"#/$defs/resources",default:{requests:{cpu:"100m",
memory:"256Mi",ephemeralStorage:"100Mi"},limits:{cpu:"1",memory:"2Gi",ephemeralStorage:"1Gi"}}},dns:{$ref:"#/$defs/resources",default:{requests:{cpu:"20m",memory:"\
64Mi",ephemeralStorage:"10Mi"},limits:{cpu:"1",memory:"170Mi",ephemeralStorage:"100Mi"}}},storage:{type:"object",additionalProperties:!1,default:{},properties:{
size:{$ref:"#/$defs/quantity",default:"5Gi"},storageClass:{type:"string",minLength:1}}},nodeSelector:{$ref:"#/$defs/labels",default:{}},tolerations:{$ref:"#/$de\
fs/tolerations",default:[]},user:{type:"integer",minimum:1e3,maximum:2147483647,default:12345}}},selectors:{type:"object",additionalProperties:!1,default:{},properties:{
storageClasses:{$ref:"#/$defs/labels",default:{}},ingressClasses:{$ref:"#/$defs/labels",default:{}},gatewayClasses:{$ref:"#/$defs/labels",default:{}},priorityClasses:{
$ref:"#/$defs/labels",default:{}},runtimeClasses:{$ref:"#/$defs/labels",default:{}}}},expose:{type:"string",enum:["ClusterIP","Ingress","Gateway","LoadBalancer"],
default:"ClusterIP"},domain:{$ref:"#/$defs/domain",default:"vc.example.com"},clientID:{type:"string",minLength:1,maxLength:200,default:"kubernetes"},project:{$ref:"\
#/$defs/name"}}},machines:{type:"object",additionalProperties:!1,default:{},properties:{images:{type:"object",minProperties:1,maxProperties:50,propertyNames:{pattern:"\
^[a-z0-9]([-.a-z0-9]{0,60}[a-z0-9])?$",title:"a name of at most 62 lower-case letters, digits, dots and dashes"},additionalProperties:{type:"string",pattern:"^d\
ocker://[^\\s]+$",title:"a container disk",example:"docker://quay.io/containerdisks/ubuntu:24.04"},default:{"centos-stream-10":"docker://quay.io/containerdisks/\
centos-stream:10",fedora:"docker://quay.io/containerdisks/fedora:latest","ubuntu-24.04":"docker://quay.io/containerdisks/ubuntu:24.04"}},image:{type:"string",default:"\
ubuntu-24.04"},diskSize:{$ref:"#/$defs/quantity",default:"40Gi"},storageClass:{type:"string",minLength:1}}},ttl:{type:"object",additionalProperties:!1,default:{},
properties:{steadySeconds:{type:"integer",minimum:10,maximum:60,default:60},waitingSeconds:{type:"integer",minimum:5,maximum:60,default:15}}}},$defs:{quantity:{
type:"string",maxLength:30,pattern:"^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$",title:"a quantity",example:"16Gi"},duration:{type:"string",maxLength:30,
pattern:"^([0-9]+h)?([0-9]+m)?([0-9]+s)?$",minLength:2,title:"a duration",example:"1h30m"},cidr:{type:"string",maxLength:49,pattern:"^[0-9A-Fa-f:.]+/[0-9]{1,3}$",
title:"a range",example:"10.132.0.0/14"},address:{type:"string",maxLength:45,pattern:"^[0-9A-Fa-f:.]+$",title:"an address",example:"192.0.2.10"},ranges:{type:"a\
rray",minItems:1,maxItems:50,uniqueItems:!0,items:{$ref:"#/$defs/cidr"}},port:{type:"integer",minimum:1,maximum:65535},name:{type:"string",maxLength:63,pattern:"\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",title:"a name of lower-case letters, digits and dashes"},domain:{type:"string",maxLength:200,pattern:"^[a-z0-9]([-a-z0-9]*[a-z0\
-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$",title:"a domain",example:"k8s.example.com"},url:{type:"string",maxLength:500,pattern:"^https?://[^\\s]+$",title:"an h\
ttp or https URL"},https:{type:"string",maxLength:500,pattern:"^https://[^\\s?#]+$",title:"an https URL"},pem:{type:"string",maxLength:1e5,pattern:"^-----BEGIN \
CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$",title:"certificates in PEM"},subdomain:{type:"string",maxLength:253,pattern:"^[a-z0-9]([-a-z0\
-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",title:"a name of lower-case letters, digits, dots and dashes"},registry:{type:"string",maxLength:253,pattern:"\
^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9][-a-z0-9._]*)*$",title:"a registry, or a path in one",example:"registry.example.com/mirror"},repository:{
type:"object",additionalProperties:!1,required:["registry","repository"],properties:{registry:{$ref:"#/$defs/registry"},repository:{type:"string",minLength:1,maxLength:253,
pattern:"^[a-z0-9][-a-z0-9._/]*$",title:"a repository",example:"loft-sh/vcluster-oss"}}},tolerations:{type:"array",maxItems:25,items:{type:"object",additionalProperties:!1,
properties:{key:{type:"string",minLength:1},operator:{type:"string",enum:["Exists","Equal"]},value:{type:"string"},effect:{type:"string",enum:["NoSchedule","Pre\
ferNoSchedule","NoExecute"]}}}},amounts:{type:"object",additionalProperties:!1,required:["cpu","memory","ephemeralStorage"],properties:{cpu:{$ref:"#/$defs/quant\
ity"},memory:{$ref:"#/$defs/quantity"},ephemeralStorage:{$ref:"#/$defs/quantity"}}},resources:{type:"object",additionalProperties:!1,required:["requests","limit\
s"],properties:{requests:{$ref:"#/$defs/amounts"},limits:{$ref:"#/$defs/amounts"}}},shortText:{type:"string",minLength:1,maxLength:100},labels:{type:"object",maxProperties:20,
additionalProperties:{type:"string",maxLength:63}},anything:{type:"object"},claims:{type:"array",minItems:1,maxItems:10,uniqueItems:!0,items:{type:"string",minLength:1,
maxLength:200}},secretPath:{type:"object",additionalProperties:!1,required:["key"],properties:{key:{type:"string",minLength:1,maxLength:500},property:{type:"str\
ing",minLength:1,maxLength:200}}},chart:{type:"object",additionalProperties:!1,required:["repository","name","version"],properties:{repository:{type:"string",maxLength:500,
pattern:"^(https?|oci)://[^\\s]+$",title:"an https or oci URL"},name:{type:"string",minLength:1,maxLength:200},version:{type:"string",minLength:1,maxLength:60},
rollout:{type:"string",enum:["New","All"],default:"New"}}},tier:{type:"object",additionalProperties:!1,required:["controlPlaneAvailability","infrastructureAvail\
ability","etcdSize","auditProfile","qosClass","deletionProtection","backup","upgrade","liveMigration"],properties:{controlPlaneAvailability:{type:"string",enum:[
"SingleReplica","HighlyAvailable"]},infrastructureAvailability:{type:"string",enum:["SingleReplica","HighlyAvailable"]},etcdSize:{$ref:"#/$defs/quantity"},auditProfile:{
type:"string",enum:["Default","WriteRequestBodies","AllRequestBodies","None"]},qosClass:{type:"string",enum:["Burstable","Guaranteed"]},deletionProtection:{type:"\
boolean"},backup:{type:"object",additionalProperties:!1,required:["enabled","schedule","retention"],properties:{enabled:{type:"boolean"},schedule:{type:"string",
pattern:"^(@(hourly|daily|weekly|monthly)|[^\\s]+( [^\\s]+){4})$",title:"a cron schedule",example:"0 2 * * *"},retention:{$ref:"#/$defs/duration"}}},upgrade:{type:"\
object",additionalProperties:!1,required:["volumeDetachTimeout"],properties:{volumeDetachTimeout:{$ref:"#/$defs/duration"}}},liveMigration:{type:"string",enum:[
"Required","Optional"]}}}}},Ie=Object.prototype.hasOwnProperty,v=Ee().default,ve=Be().default,Ue=new RegExp("^[0-9]+\\.[0-9]+(\\.[0-9]+)?$","u"),Ze=new RegExp("\
^[0-9]+\\.[0-9]+\\.[0-9]+(-(ec|rc)\\.[0-9]+)?$","u"),Oe=new RegExp("^[^\\s]+$","u"),Qe=new RegExp("^[a-z]([-a-z0-9]*[a-z0-9])?$","u"),Je=new RegExp("^[A-Za-z0-9\
]([-A-Za-z0-9_.]*[A-Za-z0-9])?$","u"),Re=new RegExp("^[a-z]([-a-z0-9]{0,30}[a-z0-9])?$","u"),Xe=new RegExp("^[a-z0-9]([-a-z0-9]{0,30}[a-z0-9])?$","u"),_e=new RegExp(
"^[a-z0-9]([-.a-z0-9]{0,60}[a-z0-9])?$","u"),Ke=new RegExp("^docker://[^\\s]+$","u"),Ye=new RegExp("^[a-z_][-a-z0-9_]{0,31}$","u"),er=new RegExp("^v1\\.[0-9]{1,3\
}$","u"),rr=new RegExp("^(count/)?[a-z][-a-z0-9]*(\\.[-a-z0-9]+)*$","u"),tr=new RegExp("^1\\.[0-9]{1,3}(\\.[0-9]{1,3})?$","u"),sr=new RegExp("^1\\.[0-9]{1,3}\\.[0\
-9]{1,3}$","u");var ar=new RegExp("^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$","u");function q(n,{instancePath:t="",parentData:A,parentDataProperty:D,rootData:y=n}={}){
let e=null,r=0;if(typeof n=="string"){if(v(n)>30){let u={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:30}};e===null?e=[u]:e.push(u),
r++}if(!ar.test(n)){let u={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$"}};e===
null?e=[u]:e.push(u),r++}}else{let u={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}return q.errors=e,r===
0}var ir=new RegExp("^[0-9A-Fa-f:.]+/[0-9]{1,3}$","u");function Y(n,{instancePath:t="",parentData:A,parentDataProperty:D,rootData:y=n}={}){let e=null,r=0;if(typeof n==
"string"){if(v(n)>49){let u={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:49}};e===null?e=[u]:e.push(u),r++}if(!ir.test(n)){let u={
instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f:.]+/[0-9]{1,3}$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}return Y.errors=e,r===0}var or=new RegExp("^[0-9A-Fa-f:.]+$","u");function me(n,{instancePath:t="",parentData:A,parentDataProperty:D,rootData:y=n}={}){let e=null,r=0;if(typeof n=="stri\
ng"){if(v(n)>45){let u={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:45}};e===null?e=[u]:e.push(u),r++}if(!or.test(n)){let u={instancePath:t,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f:.]+$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}return me.errors=e,r===0}function B(n,{instancePath:t="",parentData:A,parentDataProperty:D,rootData:y=n}={}){let e=null,r=0;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let u={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.push(u),r++}if(typeof n=="number"){if(n>65535||isNaN(n)){let u={instancePath:t,schemaPath:"\
#/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?e=[u]:e.push(u),r++}if(n<1||isNaN(n)){let u={instancePath:t,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[u]:e.push(u),r++}}return B.errors=e,r===0}var nr=new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$","u");function de(n,{instancePath:t="",parentData:A,parentDataProperty:D,rootData:y=n}={}){
let e=null,r=0;if(typeof n=="string"){if(v(n)>200){let u={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[u]:e.push(
u),r++}if(!nr.test(n)){let u={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0\
-9])?)+$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}return de.
errors=e,r===0}var pr=new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","u");function b(n,{instancePath:t="",parentData:A,parentDataProperty:D,rootData:y=n}={}){let e=null,r=0;if(typeof n==
"string"){if(v(n)>63){let u={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[u]:e.push(u),r++}if(!pr.test(n)){let u={
instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}return b.errors=e,r===0}function J(n,{instancePath:t="",parentData:A,parentDataProperty:D,rootData:y=n}={}){let e=null,r=0;if(Array.isArray(n)){if(n.length>50){let $={instancePath:t,schemaPath:"\
#/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[$]:e.push($),r++}if(n.length<1){let $={instancePath:t,schemaPath:"#/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[$]:e.push($),r++}let u=n.length;for(let $=0;$<u;$++)Y(n[$],{instancePath:t+"/"+$,parentData:n,parentDataProperty:$,rootData:y})||(e=e===null?
Y.errors:e.concat(Y.errors),r=e.length);let h=n.length,w;if(h>1){e:for(;h--;)for(w=h;w--;)if(ve(n[h],n[w])){let $={instancePath:t,schemaPath:"#/uniqueItems",keyword:"\
uniqueItems",params:{i:h,j:w}};e===null?e=[$]:e.push($),r++;break e}}}else{let u={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?
e=[u]:e.push(u),r++}return J.errors=e,r===0}function oe(n,{instancePath:t="",parentData:A,parentDataProperty:D,rootData:y=n}={}){let e=null,r=0;if(typeof n=="string"){if(v(n)>100){let u={instancePath:t,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:100}};e===null?e=[u]:e.push(u),r++}if(v(n)<1){let u={instancePath:t,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}
return oe.errors=e,r===0}function C(n,{instancePath:t="",parentData:A,parentDataProperty:D,rootData:y=n}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(Object.keys(n).
length>20){let u={instancePath:t,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:20}};e===null?e=[u]:e.push(u),r++}for(let u in n){let h=n[u];
if(typeof h=="string"){if(v(h)>63){let w={instancePath:t+"/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"max\
Length",params:{limit:63}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalPropert\
ies/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}}else{let u={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[u]:e.push(u),r++}return C.errors=e,r===0}var lr=new RegExp("^([0-9]+h)?([0-9]+m)?([0-9]+s)?$","u");function he(n,{instancePath:t="",parentData:A,parentDataProperty:D,rootData:y=n}={}){let e=null,r=0;if(typeof n==
"string"){if(v(n)>30){let u={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:30}};e===null?e=[u]:e.push(u),r++}if(v(n)<2){let u={instancePath:t,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[u]:e.push(u),r++}if(!lr.test(n)){let u={instancePath:t,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^([0-9]+h)?([0-9]+m)?([0-9]+s)?$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[u]:e.push(u),r++}return he.errors=e,r===0}function O(n,{instancePath:t="",parentData:A,parentDataProperty:D,rootData:y=n}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.key===void 0){
let u={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[u]:e.push(u),r++}for(let u in n)if(!(u==="key"||u===
"property")){let h={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[h]:e.push(h),r++}
if(n.key!==void 0){let u=n.key;if(typeof u=="string"){if(v(u)>500){let h={instancePath:t+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{
limit:500}};e===null?e=[h]:e.push(h),r++}if(v(u)<1){let h={instancePath:t+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}
if(n.property!==void 0){let u=n.property;if(typeof u=="string"){if(v(u)>200){let h={instancePath:t+"/property",schemaPath:"#/properties/property/maxLength",keyword:"\
maxLength",params:{limit:200}};e===null?e=[h]:e.push(h),r++}if(v(u)<1){let h={instancePath:t+"/property",schemaPath:"#/properties/property/minLength",keyword:"m\
inLength",params:{limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/property",schemaPath:"#/properties/property/type",keyword:"type",params:{
type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{let u={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}
return O.errors=e,r===0}var ur=new RegExp("^https://[^\\s?#]+$","u");function $e(n,{instancePath:t="",parentData:A,parentDataProperty:D,rootData:y=n}={}){let e=null,r=0;if(typeof n=="s\
tring"){if(v(n)>500){let u={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[u]:e.push(u),r++}if(!ur.test(n)){let u={
instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^https://[^\\s?#]+$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}return $e.errors=e,r===0}function ne(n,{instancePath:t="",parentData:A,parentDataProperty:D,rootData:y=n}={}){let e=null,r=0;if(Array.isArray(n)){if(n.length>10){let $={instancePath:t,schemaPath:"\
#/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[$]:e.push($),r++}if(n.length<1){let $={instancePath:t,schemaPath:"#/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[$]:e.push($),r++}let u=n.length;for(let $=0;$<u;$++){let z=n[$];if(typeof z=="string"){if(v(z)>200){let te={instancePath:t+"/"+$,schemaPath:"\
#/items/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[te]:e.push(te),r++}if(v(z)<1){let te={instancePath:t+"/"+$,schemaPath:"#/items/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[te]:e.push(te),r++}}else{let te={instancePath:t+"/"+$,schemaPath:"#/items/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[te]:e.push(te),r++}}let h=n.length,w;if(h>1){let $={};for(;h--;){let z=n[h];if(typeof z=="string"){if(typeof $[z]=="number"){w=$[z];let te={
instancePath:t,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:h,j:w}};e===null?e=[te]:e.push(te),r++;break}$[z]=h}}}}else{let u={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),r++}return ne.errors=e,r===0}var mr={type:"object",additionalProperties:!1,required:["rep\
ository","name","version"],properties:{repository:{type:"string",maxLength:500,pattern:"^(https?|oci)://[^\\s]+$",title:"an https or oci URL"},name:{type:"strin\
g",minLength:1,maxLength:200},version:{type:"string",minLength:1,maxLength:60},rollout:{type:"string",enum:["New","All"],default:"New"}}},dr=new RegExp("^(https\
?|oci)://[^\\s]+$","u");function X(n,{instancePath:t="",parentData:A,parentDataProperty:D,rootData:y=n}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(
n)){if(n.rollout===void 0&&(n.rollout="New"),n.repository===void 0){let h={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"re\
pository"}};e===null?e=[h]:e.push(h),r++}if(n.name===void 0){let h={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===
null?e=[h]:e.push(h),r++}if(n.version===void 0){let h={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=
[h]:e.push(h),r++}for(let h in n)if(!(h==="repository"||h==="name"||h==="version"||h==="rollout")){let w={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:h}};e===null?e=[w]:e.push(w),r++}if(n.repository!==void 0){let h=n.repository;if(typeof h=="string"){if(v(h)>500){
let w={instancePath:t+"/repository",schemaPath:"#/properties/repository/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[w]:e.push(w),r++}if(!dr.test(
h)){let w={instancePath:t+"/repository",schemaPath:"#/properties/repository/pattern",keyword:"pattern",params:{pattern:"^(https?|oci)://[^\\s]+$"}};e===null?e=[
w]:e.push(w),r++}}else{let w={instancePath:t+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(
w),r++}}if(n.name!==void 0){let h=n.name;if(typeof h=="string"){if(v(h)>200){let w={instancePath:t+"/name",schemaPath:"#/properties/name/maxLength",keyword:"max\
Length",params:{limit:200}};e===null?e=[w]:e.push(w),r++}if(v(h)<1){let w={instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=
[w]:e.push(w),r++}}if(n.version!==void 0){let h=n.version;if(typeof h=="string"){if(v(h)>60){let w={instancePath:t+"/version",schemaPath:"#/properties/version/m\
axLength",keyword:"maxLength",params:{limit:60}};e===null?e=[w]:e.push(w),r++}if(v(h)<1){let w={instancePath:t+"/version",schemaPath:"#/properties/version/minLe\
ngth",keyword:"minLength",params:{limit:1}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/version",schemaPath:"#/properties/version/type",keyword:"\
type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}let u=n.rollout;if(typeof u!="string"){let h={instancePath:t+"/rollout",schemaPath:"#/properties/rol\
lout/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}if(!(u==="New"||u==="All")){let h={instancePath:t+"/rollout",schemaPath:"#/proper\
ties/rollout/enum",keyword:"enum",params:{allowedValues:mr.properties.rollout.enum}};e===null?e=[h]:e.push(h),r++}}else{let u={instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}return X.errors=e,r===0}function Le(n,{instancePath:t="",parentData:A,parentDataProperty:D,rootData:y=n}={}){let e=null,r=0;if(!(n&&typeof n=="object"&&!Array.isArray(n))){let u={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}return Le.errors=e,r===0}var We={type:"array",maxItems:25,items:{type:"o\
bject",additionalProperties:!1,properties:{key:{type:"string",minLength:1},operator:{type:"string",enum:["Exists","Equal"]},value:{type:"string"},effect:{type:"\
string",enum:["NoSchedule","PreferNoSchedule","NoExecute"]}}}};function ce(n,{instancePath:t="",parentData:A,parentDataProperty:D,rootData:y=n}={}){let e=null,r=0;
if(Array.isArray(n)){if(n.length>25){let h={instancePath:t,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:25}};e===null?e=[h]:e.push(h),r++}let u=n.length;
for(let h=0;h<u;h++){let w=n[h];if(w&&typeof w=="object"&&!Array.isArray(w)){for(let $ in w)if(!($==="key"||$==="operator"||$==="value"||$==="effect")){let z={instancePath:t+
"/"+h,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:$}};e===null?e=[z]:e.push(z),r++}if(w.key!==void 0){let $=w.
key;if(typeof $=="string"){if(v($)<1){let z={instancePath:t+"/"+h+"/key",schemaPath:"#/items/properties/key/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[z]:e.push(z),r++}}else{let z={instancePath:t+"/"+h+"/key",schemaPath:"#/items/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[z]:
e.push(z),r++}}if(w.operator!==void 0){let $=w.operator;if(typeof $!="string"){let z={instancePath:t+"/"+h+"/operator",schemaPath:"#/items/properties/operator/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[z]:e.push(z),r++}if(!($==="Exists"||$==="Equal")){let z={instancePath:t+"/"+h+"/operator",schemaPath:"#/\
items/properties/operator/enum",keyword:"enum",params:{allowedValues:We.items.properties.operator.enum}};e===null?e=[z]:e.push(z),r++}}if(w.value!==void 0&&typeof w.
value!="string"){let $={instancePath:t+"/"+h+"/value",schemaPath:"#/items/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[$]:e.push($),
r++}if(w.effect!==void 0){let $=w.effect;if(typeof $!="string"){let z={instancePath:t+"/"+h+"/effect",schemaPath:"#/items/properties/effect/type",keyword:"type",
params:{type:"string"}};e===null?e=[z]:e.push(z),r++}if(!($==="NoSchedule"||$==="PreferNoSchedule"||$==="NoExecute")){let z={instancePath:t+"/"+h+"/effect",schemaPath:"\
#/items/properties/effect/enum",keyword:"enum",params:{allowedValues:We.items.properties.effect.enum}};e===null?e=[z]:e.push(z),r++}}}else{let $={instancePath:t+
"/"+h,schemaPath:"#/items/type",keyword:"type",params:{type:"object"}};e===null?e=[$]:e.push($),r++}}}else{let u={instancePath:t,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[u]:e.push(u),r++}return ce.errors=e,r===0}var Ce={type:"object",additionalProperties:!1,required:["controlPlaneAvailabili\
ty","infrastructureAvailability","etcdSize","auditProfile","qosClass","deletionProtection","backup","upgrade","liveMigration"],properties:{controlPlaneAvailability:{
type:"string",enum:["SingleReplica","HighlyAvailable"]},infrastructureAvailability:{type:"string",enum:["SingleReplica","HighlyAvailable"]},etcdSize:{$ref:"#/$d\
efs/quantity"},auditProfile:{type:"string",enum:["Default","WriteRequestBodies","AllRequestBodies","None"]},qosClass:{type:"string",enum:["Burstable","Guarantee\
d"]},deletionProtection:{type:"boolean"},backup:{type:"object",additionalProperties:!1,required:["enabled","schedule","retention"],properties:{enabled:{type:"bo\
olean"},schedule:{type:"string",pattern:"^(@(hourly|daily|weekly|monthly)|[^\\s]+( [^\\s]+){4})$",title:"a cron schedule",example:"0 2 * * *"},retention:{$ref:"\
#/$defs/duration"}}},upgrade:{type:"object",additionalProperties:!1,required:["volumeDetachTimeout"],properties:{volumeDetachTimeout:{$ref:"#/$defs/duration"}}},
liveMigration:{type:"string",enum:["Required","Optional"]}}},cr=new RegExp("^(@(hourly|daily|weekly|monthly)|[^\\s]+( [^\\s]+){4})$","u");function fe(n,{instancePath:t="",
parentData:A,parentDataProperty:D,rootData:y=n}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.controlPlaneAvailability===void 0){let u={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"controlPlaneAvailability"}};e===null?e=[u]:e.push(u),r++}if(n.infrastructureAvailability===void 0){
let u={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"infrastructureAvailability"}};e===null?e=[u]:e.push(u),r++}if(n.etcdSize===
void 0){let u={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"etcdSize"}};e===null?e=[u]:e.push(u),r++}if(n.auditProfile===void 0){
let u={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"auditProfile"}};e===null?e=[u]:e.push(u),r++}if(n.qosClass===void 0){let u={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"qosClass"}};e===null?e=[u]:e.push(u),r++}if(n.deletionProtection===void 0){let u={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"deletionProtection"}};e===null?e=[u]:e.push(u),r++}if(n.backup===void 0){let u={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"backup"}};e===null?e=[u]:e.push(u),r++}if(n.upgrade===void 0){let u={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"upgrade"}};e===null?e=[u]:e.push(u),r++}if(n.liveMigration===void 0){let u={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"liveMigration"}};e===null?e=[u]:e.push(u),r++}for(let u in n)if(!Ie.call(Ce.properties,u)){let h={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[h]:e.push(h),r++}if(n.controlPlaneAvailability!==void 0){
let u=n.controlPlaneAvailability;if(typeof u!="string"){let h={instancePath:t+"/controlPlaneAvailability",schemaPath:"#/properties/controlPlaneAvailability/type",
keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}if(!(u==="SingleReplica"||u==="HighlyAvailable")){let h={instancePath:t+"/controlPlaneAvaila\
bility",schemaPath:"#/properties/controlPlaneAvailability/enum",keyword:"enum",params:{allowedValues:Ce.properties.controlPlaneAvailability.enum}};e===null?e=[h]:
e.push(h),r++}}if(n.infrastructureAvailability!==void 0){let u=n.infrastructureAvailability;if(typeof u!="string"){let h={instancePath:t+"/infrastructureAvailab\
ility",schemaPath:"#/properties/infrastructureAvailability/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}if(!(u==="SingleReplica"||u===
"HighlyAvailable")){let h={instancePath:t+"/infrastructureAvailability",schemaPath:"#/properties/infrastructureAvailability/enum",keyword:"enum",params:{allowedValues:Ce.
properties.infrastructureAvailability.enum}};e===null?e=[h]:e.push(h),r++}}if(n.etcdSize!==void 0&&(q(n.etcdSize,{instancePath:t+"/etcdSize",parentData:n,parentDataProperty:"\
etcdSize",rootData:y})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),n.auditProfile!==void 0){let u=n.auditProfile;if(typeof u!="string"){let h={instancePath:t+
"/auditProfile",schemaPath:"#/properties/auditProfile/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}if(!(u==="Default"||u==="WriteRe\
questBodies"||u==="AllRequestBodies"||u==="None")){let h={instancePath:t+"/auditProfile",schemaPath:"#/properties/auditProfile/enum",keyword:"enum",params:{allowedValues:Ce.
properties.auditProfile.enum}};e===null?e=[h]:e.push(h),r++}}if(n.qosClass!==void 0){let u=n.qosClass;if(typeof u!="string"){let h={instancePath:t+"/qosClass",schemaPath:"\
#/properties/qosClass/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}if(!(u==="Burstable"||u==="Guaranteed")){let h={instancePath:t+"\
/qosClass",schemaPath:"#/properties/qosClass/enum",keyword:"enum",params:{allowedValues:Ce.properties.qosClass.enum}};e===null?e=[h]:e.push(h),r++}}if(n.deletionProtection!==
void 0&&typeof n.deletionProtection!="boolean"){let u={instancePath:t+"/deletionProtection",schemaPath:"#/properties/deletionProtection/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[u]:e.push(u),r++}if(n.backup!==void 0){let u=n.backup;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.enabled===void 0){let h={instancePath:t+
"/backup",schemaPath:"#/properties/backup/required",keyword:"required",params:{missingProperty:"enabled"}};e===null?e=[h]:e.push(h),r++}if(u.schedule===void 0){
let h={instancePath:t+"/backup",schemaPath:"#/properties/backup/required",keyword:"required",params:{missingProperty:"schedule"}};e===null?e=[h]:e.push(h),r++}if(u.
retention===void 0){let h={instancePath:t+"/backup",schemaPath:"#/properties/backup/required",keyword:"required",params:{missingProperty:"retention"}};e===null?
e=[h]:e.push(h),r++}for(let h in u)if(!(h==="enabled"||h==="schedule"||h==="retention")){let w={instancePath:t+"/backup",schemaPath:"#/properties/backup/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};e===null?e=[w]:e.push(w),r++}if(u.enabled!==void 0&&typeof u.enabled!="boolean"){let h={
instancePath:t+"/backup/enabled",schemaPath:"#/properties/backup/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[h]:e.push(h),r++}if(u.
schedule!==void 0){let h=u.schedule;if(typeof h=="string"){if(!cr.test(h)){let w={instancePath:t+"/backup/schedule",schemaPath:"#/properties/backup/properties/s\
chedule/pattern",keyword:"pattern",params:{pattern:"^(@(hourly|daily|weekly|monthly)|[^\\s]+( [^\\s]+){4})$"}};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+
"/backup/schedule",schemaPath:"#/properties/backup/properties/schedule/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}u.retention!==
void 0&&(he(u.retention,{instancePath:t+"/backup/retention",parentData:u,parentDataProperty:"retention",rootData:y})||(e=e===null?he.errors:e.concat(he.errors),
r=e.length))}else{let h={instancePath:t+"/backup",schemaPath:"#/properties/backup/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}}if(n.
upgrade!==void 0){let u=n.upgrade;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.volumeDetachTimeout===void 0){let h={instancePath:t+"/upgrade",schemaPath:"#\
/properties/upgrade/required",keyword:"required",params:{missingProperty:"volumeDetachTimeout"}};e===null?e=[h]:e.push(h),r++}for(let h in u)if(h!=="volumeDetac\
hTimeout"){let w={instancePath:t+"/upgrade",schemaPath:"#/properties/upgrade/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};
e===null?e=[w]:e.push(w),r++}u.volumeDetachTimeout!==void 0&&(he(u.volumeDetachTimeout,{instancePath:t+"/upgrade/volumeDetachTimeout",parentData:u,parentDataProperty:"\
volumeDetachTimeout",rootData:y})||(e=e===null?he.errors:e.concat(he.errors),r=e.length))}else{let h={instancePath:t+"/upgrade",schemaPath:"#/properties/upgrade\
/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}}if(n.liveMigration!==void 0){let u=n.liveMigration;if(typeof u!="string"){let h={instancePath:t+
"/liveMigration",schemaPath:"#/properties/liveMigration/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}if(!(u==="Required"||u==="Opti\
onal")){let h={instancePath:t+"/liveMigration",schemaPath:"#/properties/liveMigration/enum",keyword:"enum",params:{allowedValues:Ce.properties.liveMigration.enum}};
e===null?e=[h]:e.push(h),r++}}}else{let u={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}return fe.errors=
e,r===0}var fr=new RegExp("^https?://[^\\s]+$","u");function pe(n,{instancePath:t="",parentData:A,parentDataProperty:D,rootData:y=n}={}){let e=null,r=0;if(typeof n=="st\
ring"){if(v(n)>500){let u={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[u]:e.push(u),r++}if(!fr.test(n)){let u={instancePath:t,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}return pe.errors=e,r===0}var yr=new RegExp("^-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$","u");function xe(n,{instancePath:t="",parentData:A,parentDataProperty:D,
rootData:y=n}={}){let e=null,r=0;if(typeof n=="string"){if(v(n)>1e5){let u={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1e5}};e===
null?e=[u]:e.push(u),r++}if(!yr.test(n)){let u={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^-----BEGIN CERTIFICATE-----[A-Za-z0-9+\
/=\\s-]+-----END CERTIFICATE-----\\s*$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===
null?e=[u]:e.push(u),r++}return xe.errors=e,r===0}var hr=new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","u");function qe(n,{instancePath:t="",parentData:A,parentDataProperty:D,rootData:y=n}={}){
let e=null,r=0;if(typeof n=="string"){if(v(n)>253){let u={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[u]:e.push(
u),r++}if(!hr.test(n)){let u={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0\
-9])?)*$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}return qe.
errors=e,r===0}var gr=new RegExp("^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9][-a-z0-9._]*)*$","u");function ge(n,{instancePath:t="",parentData:A,parentDataProperty:D,
rootData:y=n}={}){let e=null,r=0;if(typeof n=="string"){if(v(n)>253){let u={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:253}};e===
null?e=[u]:e.push(u),r++}if(!gr.test(n)){let u={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{\
1,5})?(/[a-z0-9][-a-z0-9._]*)*$"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?
e=[u]:e.push(u),r++}return ge.errors=e,r===0}function _(n,{instancePath:t="",parentData:A,parentDataProperty:D,rootData:y=n}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.cpu===void 0){
let u={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cpu"}};e===null?e=[u]:e.push(u),r++}if(n.memory===void 0){let u={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"memory"}};e===null?e=[u]:e.push(u),r++}if(n.ephemeralStorage===void 0){let u={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"ephemeralStorage"}};e===null?e=[u]:e.push(u),r++}for(let u in n)if(!(u==="cpu"||u==="memory"||
u==="ephemeralStorage")){let h={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[h]:
e.push(h),r++}n.cpu!==void 0&&(q(n.cpu,{instancePath:t+"/cpu",parentData:n,parentDataProperty:"cpu",rootData:y})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),
n.memory!==void 0&&(q(n.memory,{instancePath:t+"/memory",parentData:n,parentDataProperty:"memory",rootData:y})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),
n.ephemeralStorage!==void 0&&(q(n.ephemeralStorage,{instancePath:t+"/ephemeralStorage",parentData:n,parentDataProperty:"ephemeralStorage",rootData:y})||(e=e===null?
q.errors:e.concat(q.errors),r=e.length))}else{let u={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}return _.
errors=e,r===0}var Pr=new RegExp("^[a-z0-9][-a-z0-9._/]*$","u");function je(n,{instancePath:t="",parentData:A,parentDataProperty:D,rootData:y=n}={}){let e=null,r=0;if(n&&typeof n==
"object"&&!Array.isArray(n)){if(n.registry===void 0){let u={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"registry"}};e===null?
e=[u]:e.push(u),r++}if(n.repository===void 0){let u={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"repository"}};e===null?e=
[u]:e.push(u),r++}for(let u in n)if(!(u==="registry"||u==="repository")){let h={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:u}};e===null?e=[h]:e.push(h),r++}if(n.registry!==void 0&&(ge(n.registry,{instancePath:t+"/registry",parentData:n,parentDataProperty:"\
registry",rootData:y})||(e=e===null?ge.errors:e.concat(ge.errors),r=e.length)),n.repository!==void 0){let u=n.repository;if(typeof u=="string"){if(v(u)>253){let h={
instancePath:t+"/repository",schemaPath:"#/properties/repository/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[h]:e.push(h),r++}if(v(u)<1){let h={
instancePath:t+"/repository",schemaPath:"#/properties/repository/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),r++}if(!Pr.test(u)){let h={
instancePath:t+"/repository",schemaPath:"#/properties/repository/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][-a-z0-9._/]*$"}};e===null?e=[h]:e.push(h),
r++}}else{let h={instancePath:t+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{
let u={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}return je.errors=e,r===0}function ye(n,{instancePath:t="",parentData:A,parentDataProperty:D,rootData:y=n}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.requests===
void 0){let u={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"requests"}};e===null?e=[u]:e.push(u),r++}if(n.limits===void 0){
let u={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"limits"}};e===null?e=[u]:e.push(u),r++}for(let u in n)if(!(u==="reques\
ts"||u==="limits")){let h={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[h]:e.push(
h),r++}n.requests!==void 0&&(_(n.requests,{instancePath:t+"/requests",parentData:n,parentDataProperty:"requests",rootData:y})||(e=e===null?_.errors:e.concat(_.errors),
r=e.length)),n.limits!==void 0&&(_(n.limits,{instancePath:t+"/limits",parentData:n,parentDataProperty:"limits",rootData:y})||(e=e===null?_.errors:e.concat(_.errors),
r=e.length))}else{let u={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}return ye.errors=e,r===0}function Fe(n,{
instancePath:t="",parentData:A,parentDataProperty:D,rootData:y=n}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){n.versions===void 0&&(n.versions=
{}),n.sites===void 0&&(n.sites=[{name:"site-a"},{name:"site-b"},{name:"site-c"}]),n.sizes===void 0&&(n.sizes={small:{cores:4,memory:"16Gi"},medium:{cores:8,memory:"\
32Gi"},large:{cores:16,memory:"64Gi"},xlarge:{cores:32,memory:"128Gi"}}),n.gpus===void 0&&(n.gpus={a100:{deviceName:"nvidia.com/GA100_A100_PCIE_40GB"}}),n.storage===
void 0&&(n.storage={}),n.networks===void 0&&(n.networks={}),n.baseDomain===void 0&&(n.baseDomain="k8s.example.com"),n.hubIngress===void 0&&(n.hubIngress={}),n.addresses===
void 0&&(n.addresses={}),n.secretStore===void 0&&(n.secretStore={}),n.identity===void 0&&(n.identity={}),n.charts===void 0&&(n.charts={}),n.addons===void 0&&(n.
addons={kyverno:{chart:{repository:"https://kyverno.github.io/kyverno",name:"kyverno",version:"3.9.0"},namespace:"kyverno",values:{admissionController:{replicas:3}}},
"cert-manager":{chart:{repository:"https://charts.jetstack.io",name:"cert-manager",version:"v1.20.2"},namespace:"cert-manager",values:{crds:{enabled:!0}},objects:[
{apiVersion:"cert-manager.io/v1",kind:"ClusterIssuer",metadata:{name:"company"},spec:{acme:{server:"https://acme.example.com/directory",privateKeySecretRef:{name:"\
company-acme-account"},solvers:[{http01:{ingress:{}}}]}}}]},"external-secrets":{chart:{repository:"https://charts.external-secrets.io",name:"external-secrets",version:"\
2.9.0"},namespace:"external-secrets"}}),n.hypershift===void 0&&(n.hypershift={}),n.tiers===void 0&&(n.tiers={}),n.backup===void 0&&(n.backup={}),n.monitoring===
void 0&&(n.monitoring={}),n.fleet===void 0&&(n.fleet={}),n.gitops===void 0&&(n.gitops={}),n.threatDetection===void 0&&(n.threatDetection={}),n.bastion===void 0&&
(n.bastion={}),n.registryMirrors===void 0&&(n.registryMirrors=[]),n.certificates===void 0&&(n.certificates={}),n.quota===void 0&&(n.quota={}),n.hub===void 0&&(n.
hub={}),n.tenancy===void 0&&(n.tenancy={}),n.virtualClusters===void 0&&(n.virtualClusters={}),n.machines===void 0&&(n.machines={}),n.ttl===void 0&&(n.ttl={});for(let a in n)
if(!Ie.call(E.properties,a)){let s={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=
[s]:e.push(s),r++}if(n.apiVersion!==void 0){let a=n.apiVersion;if(typeof a!="string"){let s={instancePath:t+"/apiVersion",schemaPath:"#/properties/apiVersion/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(a!=="aerodrome.dev/v1alpha1"){let s={instancePath:t+"/apiVersion",schemaPath:"#/prope\
rties/apiVersion/enum",keyword:"enum",params:{allowedValues:E.properties.apiVersion.enum}};e===null?e=[s]:e.push(s),r++}}if(n.kind!==void 0){let a=n.kind;if(typeof a!=
"string"){let s={instancePath:t+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(a!=="Platform"){
let s={instancePath:t+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:E.properties.kind.enum}};e===null?e=[s]:e.push(s),r++}}let se=n.
versions;if(se&&typeof se=="object"&&!Array.isArray(se)){se.default===void 0&&(se.default="4.20"),se.releases===void 0&&(se.releases=[{version:"4.19.15",image:"\
quay.io/openshift-release-dev/ocp-release:4.19.15-multi",channels:["candidate","fast","stable"]},{version:"4.19.17",image:"quay.io/openshift-release-dev/ocp-rel\
ease:4.19.17-multi",channels:["candidate","fast","stable"]},{version:"4.19.18",image:"quay.io/openshift-release-dev/ocp-release:4.19.18-multi",channels:["candid\
ate","fast","stable"]},{version:"4.20.4",image:"quay.io/openshift-release-dev/ocp-release:4.20.4-multi"},{version:"4.20.5",image:"quay.io/openshift-release-dev/\
ocp-release:4.20.5-multi"},{version:"4.20.6",image:"quay.io/openshift-release-dev/ocp-release:4.20.6-multi"}]);for(let o in se)if(!(o==="default"||o==="releases")){
let i={instancePath:t+"/versions",schemaPath:"#/properties/versions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?
e=[i]:e.push(i),r++}let a=se.default;if(typeof a=="string"){if(!Ue.test(a)){let o={instancePath:t+"/versions/default",schemaPath:"#/properties/versions/properti\
es/default/pattern",keyword:"pattern",params:{pattern:"^[0-9]+\\.[0-9]+(\\.[0-9]+)?$"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/versions/defa\
ult",schemaPath:"#/properties/versions/properties/default/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}let s=se.releases;if(Array.isArray(
s)){if(s.length>200){let i={instancePath:t+"/versions/releases",schemaPath:"#/properties/versions/properties/releases/maxItems",keyword:"maxItems",params:{limit:200}};
e===null?e=[i]:e.push(i),r++}if(s.length<1){let i={instancePath:t+"/versions/releases",schemaPath:"#/properties/versions/properties/releases/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[i]:e.push(i),r++}let o=s.length;for(let i=0;i<o;i++){let p=s[i];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.channels===
void 0&&(p.channels=["candidate","fast","stable","eus"]),p.version===void 0){let c={instancePath:t+"/versions/releases/"+i,schemaPath:"#/properties/versions/pro\
perties/releases/items/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[c]:e.push(c),r++}if(p.image===void 0){let c={instancePath:t+
"/versions/releases/"+i,schemaPath:"#/properties/versions/properties/releases/items/required",keyword:"required",params:{missingProperty:"image"}};e===null?e=[c]:
e.push(c),r++}for(let c in p)if(!(c==="version"||c==="image"||c==="channels")){let l={instancePath:t+"/versions/releases/"+i,schemaPath:"#/properties/versions/p\
roperties/releases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[l]:e.push(l),r++}if(p.version!==void 0){
let c=p.version;if(typeof c=="string"){if(!Ze.test(c)){let l={instancePath:t+"/versions/releases/"+i+"/version",schemaPath:"#/properties/versions/properties/rel\
eases/items/properties/version/pattern",keyword:"pattern",params:{pattern:"^[0-9]+\\.[0-9]+\\.[0-9]+(-(ec|rc)\\.[0-9]+)?$"}};e===null?e=[l]:e.push(l),r++}}else{
let l={instancePath:t+"/versions/releases/"+i+"/version",schemaPath:"#/properties/versions/properties/releases/items/properties/version/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),r++}}if(p.image!==void 0){let c=p.image;if(typeof c=="string"){if(v(c)>500){let l={instancePath:t+"/versions/releases/"+
i+"/image",schemaPath:"#/properties/versions/properties/releases/items/properties/image/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[l]:e.push(
l),r++}if(v(c)<1){let l={instancePath:t+"/versions/releases/"+i+"/image",schemaPath:"#/properties/versions/properties/releases/items/properties/image/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),r++}if(!Oe.test(c)){let l={instancePath:t+"/versions/releases/"+i+"/image",schemaPath:"#/properti\
es/versions/properties/releases/items/properties/image/pattern",keyword:"pattern",params:{pattern:"^[^\\s]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+
"/versions/releases/"+i+"/image",schemaPath:"#/properties/versions/properties/releases/items/properties/image/type",keyword:"type",params:{type:"string"}};e===null?
e=[l]:e.push(l),r++}}let d=p.channels;if(Array.isArray(d)){if(d.length<1){let f={instancePath:t+"/versions/releases/"+i+"/channels",schemaPath:"#/properties/ver\
sions/properties/releases/items/properties/channels/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[f]:e.push(f),r++}let c=d.length;for(let f=0;f<c;f++){
let g=d[f];if(typeof g!="string"){let k={instancePath:t+"/versions/releases/"+i+"/channels/"+f,schemaPath:"#/properties/versions/properties/releases/items/prope\
rties/channels/items/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}if(!(g==="candidate"||g==="fast"||g==="stable"||g==="eus")){let k={
instancePath:t+"/versions/releases/"+i+"/channels/"+f,schemaPath:"#/properties/versions/properties/releases/items/properties/channels/items/enum",keyword:"enum",
params:{allowedValues:E.properties.versions.properties.releases.items.properties.channels.items.enum}};e===null?e=[k]:e.push(k),r++}}let l=d.length,m;if(l>1){let f={};
for(;l--;){let g=d[l];if(typeof g=="string"){if(typeof f[g]=="number"){m=f[g];let k={instancePath:t+"/versions/releases/"+i+"/channels",schemaPath:"#/properties\
/versions/properties/releases/items/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i:l,j:m}};e===null?e=[k]:e.push(k),r++;break}f[g]=l}}}}else{let c={
instancePath:t+"/versions/releases/"+i+"/channels",schemaPath:"#/properties/versions/properties/releases/items/properties/channels/type",keyword:"type",params:{
type:"array"}};e===null?e=[c]:e.push(c),r++}}else{let d={instancePath:t+"/versions/releases/"+i,schemaPath:"#/properties/versions/properties/releases/items/type",
keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}}else{let o={instancePath:t+"/versions/releases",schemaPath:"#/properties/versions/properti\
es/releases/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}else{let a={instancePath:t+"/versions",schemaPath:"#/properties/versions/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let Ae=n.sites;if(Array.isArray(Ae)){if(Ae.length>15){let s={instancePath:t+"/sites",schemaPath:"\
#/properties/sites/maxItems",keyword:"maxItems",params:{limit:15}};e===null?e=[s]:e.push(s),r++}if(Ae.length<1){let s={instancePath:t+"/sites",schemaPath:"#/pro\
perties/sites/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[s]:e.push(s),r++}let a=Ae.length;for(let s=0;s<a;s++){let o=Ae[s];if(o&&typeof o=="obje\
ct"&&!Array.isArray(o)){if(o.name===void 0){let i={instancePath:t+"/sites/"+s,schemaPath:"#/properties/sites/items/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[i]:e.push(i),r++}for(let i in o)if(!(i==="name"||i==="zone")){let p={instancePath:t+"/sites/"+s,schemaPath:"#/properties/sites/items/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[p]:e.push(p),r++}if(o.name!==void 0){let i=o.name;if(typeof i=="string"){
if(v(i)>15){let p={instancePath:t+"/sites/"+s+"/name",schemaPath:"#/properties/sites/items/properties/name/maxLength",keyword:"maxLength",params:{limit:15}};e===
null?e=[p]:e.push(p),r++}if(!Qe.test(i)){let p={instancePath:t+"/sites/"+s+"/name",schemaPath:"#/properties/sites/items/properties/name/pattern",keyword:"patter\
n",params:{pattern:"^[a-z]([-a-z0-9]*[a-z0-9])?$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/sites/"+s+"/name",schemaPath:"#/properties/sites/\
items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(o.zone!==void 0){let i=o.zone;if(typeof i=="string"){if(v(i)>
63){let p={instancePath:t+"/sites/"+s+"/zone",schemaPath:"#/properties/sites/items/properties/zone/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=
[p]:e.push(p),r++}if(v(i)<1){let p={instancePath:t+"/sites/"+s+"/zone",schemaPath:"#/properties/sites/items/properties/zone/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[p]:e.push(p),r++}if(!Je.test(i)){let p={instancePath:t+"/sites/"+s+"/zone",schemaPath:"#/properties/sites/items/properties/zone/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/sites/"+s+"/zone",schemaPath:"\
#/properties/sites/items/properties/zone/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{let i={instancePath:t+"/sites/"+s,schemaPath:"\
#/properties/sites/items/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}}else{let a={instancePath:t+"/sites",schemaPath:"#/propertie\
s/sites/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}let Pe=n.sizes;if(Pe&&typeof Pe=="object"&&!Array.isArray(Pe)){if(Object.keys(Pe).
length>50){let a={instancePath:t+"/sizes",schemaPath:"#/properties/sizes/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[a]:e.push(a),r++}
if(Object.keys(Pe).length<1){let a={instancePath:t+"/sizes",schemaPath:"#/properties/sizes/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[
a]:e.push(a),r++}for(let a in Pe){let s=r;if(typeof a=="string"&&!Re.test(a)){let o={instancePath:t+"/sizes",schemaPath:"#/properties/sizes/propertyNames/patter\
n",keyword:"pattern",params:{pattern:"^[a-z]([-a-z0-9]{0,30}[a-z0-9])?$"},propertyName:a};e===null?e=[o]:e.push(o),r++}var u=s===r;if(!u){let o={instancePath:t+
"/sizes",schemaPath:"#/properties/sizes/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[o]:e.push(o),r++}}for(let a in Pe){let s=Pe[a];
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.cores===void 0){let o={instancePath:t+"/sizes/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propert\
ies/sizes/additionalProperties/required",keyword:"required",params:{missingProperty:"cores"}};e===null?e=[o]:e.push(o),r++}if(s.memory===void 0){let o={instancePath:t+
"/sizes/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sizes/additionalProperties/required",keyword:"required",params:{missingProperty:"mem\
ory"}};e===null?e=[o]:e.push(o),r++}for(let o in s)if(!(o==="cores"||o==="memory"||o==="rootVolumeSize")){let i={instancePath:t+"/sizes/"+a.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/sizes/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[
i]:e.push(i),r++}if(s.cores!==void 0){let o=s.cores;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let i={instancePath:t+"/sizes/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/cores",schemaPath:"#/properties/sizes/additionalProperties/properties/cores/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),r++}if(typeof o==
"number"){if(o>256||isNaN(o)){let i={instancePath:t+"/sizes/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/cores",schemaPath:"#/properties/sizes/additionalPropert\
ies/properties/cores/maximum",keyword:"maximum",params:{comparison:"<=",limit:256}};e===null?e=[i]:e.push(i),r++}if(o<1||isNaN(o)){let i={instancePath:t+"/sizes\
/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/cores",schemaPath:"#/properties/sizes/additionalProperties/properties/cores/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[i]:e.push(i),r++}}}s.memory!==void 0&&(q(s.memory,{instancePath:t+"/sizes/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/memory",parentData:s,
parentDataProperty:"memory",rootData:y})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),s.rootVolumeSize!==void 0&&(q(s.rootVolumeSize,{instancePath:t+"/\
sizes/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/rootVolumeSize",parentData:s,parentDataProperty:"rootVolumeSize",rootData:y})||(e=e===null?q.errors:e.concat(
q.errors),r=e.length))}else{let o={instancePath:t+"/sizes/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sizes/additionalProperties/type",keyword:"\
type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:t+"/sizes",schemaPath:"#/properties/sizes/type",keyword:"type",params:{type:"\
object"}};e===null?e=[a]:e.push(a),r++}let ke=n.gpus;if(ke&&typeof ke=="object"&&!Array.isArray(ke)){if(Object.keys(ke).length>50){let a={instancePath:t+"/gpus",
schemaPath:"#/properties/gpus/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[a]:e.push(a),r++}for(let a in ke){let s=r;if(typeof a=="stri\
ng"&&!Xe.test(a)){let o={instancePath:t+"/gpus",schemaPath:"#/properties/gpus/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]{0,30\
}[a-z0-9])?$"},propertyName:a};e===null?e=[o]:e.push(o),r++}var h=s===r;if(!h){let o={instancePath:t+"/gpus",schemaPath:"#/properties/gpus/propertyNames",keyword:"\
propertyNames",params:{propertyName:a}};e===null?e=[o]:e.push(o),r++}}for(let a in ke){let s=ke[a];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.maxPerNode===
void 0&&(s.maxPerNode=8),s.deviceName===void 0){let i={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/gpus/additional\
Properties/required",keyword:"required",params:{missingProperty:"deviceName"}};e===null?e=[i]:e.push(i),r++}for(let i in s)if(!(i==="deviceName"||i==="sites"||i===
"maxPerNode")){let p={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/gpus/additionalProperties/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[p]:e.push(p),r++}if(s.deviceName!==void 0){let i=s.deviceName;if(typeof i=="string"){if(v(
i)>253){let p={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/deviceName",schemaPath:"#/properties/gpus/additionalProperties/properties/devi\
ceName/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[p]:e.push(p),r++}if(v(i)<1){let p={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/deviceName",schemaPath:"#/properties/gpus/additionalProperties/properties/deviceName/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(
p),r++}if(!Oe.test(i)){let p={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/deviceName",schemaPath:"#/properties/gpus/additionalProperties/\
properties/deviceName/pattern",keyword:"pattern",params:{pattern:"^[^\\s]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/gpus/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/deviceName",schemaPath:"#/properties/gpus/additionalProperties/properties/deviceName/type",keyword:"type",params:{type:"string"}};e===
null?e=[p]:e.push(p),r++}}if(s.sites!==void 0){let i=s.sites;if(Array.isArray(i)){if(i.length<1){let l={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/sites",schemaPath:"#/properties/gpus/additionalProperties/properties/sites/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),r++}let p=i.
length;for(let l=0;l<p;l++)if(typeof i[l]!="string"){let m={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/sites/"+l,schemaPath:"#/propertie\
s/gpus/additionalProperties/properties/sites/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}let d=i.length,c;if(d>1){let l={};for(;d--;){
let m=i[d];if(typeof m=="string"){if(typeof l[m]=="number"){c=l[m];let f={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/sites",schemaPath:"\
#/properties/gpus/additionalProperties/properties/sites/uniqueItems",keyword:"uniqueItems",params:{i:d,j:c}};e===null?e=[f]:e.push(f),r++;break}l[m]=d}}}}else{let p={
instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/sites",schemaPath:"#/properties/gpus/additionalProperties/properties/sites/type",keyword:"typ\
e",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}let o=s.maxPerNode;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let i={instancePath:t+"/gpus/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/maxPerNode",schemaPath:"#/properties/gpus/additionalProperties/properties/maxPerNode/type",keyword:"type",params:{type:"integer"}};
e===null?e=[i]:e.push(i),r++}if(typeof o=="number"){if(o>16||isNaN(o)){let i={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/maxPerNode",schemaPath:"\
#/properties/gpus/additionalProperties/properties/maxPerNode/maximum",keyword:"maximum",params:{comparison:"<=",limit:16}};e===null?e=[i]:e.push(i),r++}if(o<1||
isNaN(o)){let i={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/maxPerNode",schemaPath:"#/properties/gpus/additionalProperties/properties/ma\
xPerNode/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[i]:e.push(i),r++}}}else{let o={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/gpus/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:t+
"/gpus",schemaPath:"#/properties/gpus/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let T=n.storage;if(T&&typeof T=="object"&&!Array.
isArray(T)){T.classes===void 0&&(T.classes={"ceph-block":{accessModes:["ReadWriteMany"],volumeMode:"Block"},"local-nvme":{accessModes:["ReadWriteOnce"],volumeMode:"\
Filesystem"}}),T.rootVolume===void 0&&(T.rootVolume={}),T.etcd===void 0&&(T.etcd={}),T.mapping===void 0&&(T.mapping=[{infra:"ceph-block",guest:"block",group:"ce\
ph"}]),T.snapshotMapping===void 0&&(T.snapshotMapping=[{infra:"ceph-block-snapshots",guest:"block-snapshots",group:"ceph"}]);for(let d in T)if(!(d==="classes"||
d==="rootVolume"||d==="etcd"||d==="mapping"||d==="snapshotMapping")){let c={instancePath:t+"/storage",schemaPath:"#/properties/storage/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d}};e===null?e=[c]:e.push(c),r++}let a=T.classes;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).
length>50){let d={instancePath:t+"/storage/classes",schemaPath:"#/properties/storage/properties/classes/maxProperties",keyword:"maxProperties",params:{limit:50}};
e===null?e=[d]:e.push(d),r++}if(Object.keys(a).length<1){let d={instancePath:t+"/storage/classes",schemaPath:"#/properties/storage/properties/classes/minPropert\
ies",keyword:"minProperties",params:{limit:1}};e===null?e=[d]:e.push(d),r++}for(let d in a){let c=a[d];if(c&&typeof c=="object"&&!Array.isArray(c)){c.accessModes===
void 0&&(c.accessModes=["ReadWriteMany"]),c.volumeMode===void 0&&(c.volumeMode="Block");for(let f in c)if(!(f==="accessModes"||f==="volumeMode")){let g={instancePath:t+
"/storage/classes/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/storage/properties/classes/additionalProperties/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:f}};e===null?e=[g]:e.push(g),r++}let l=c.accessModes;if(Array.isArray(l)){if(l.length<1){let P={instancePath:t+
"/storage/classes/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/accessModes",schemaPath:"#/properties/storage/properties/classes/additionalProperties/properties/\
accessModes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[P]:e.push(P),r++}let f=l.length;for(let P=0;P<f;P++){let x=l[P];if(typeof x!="string"){let S={
instancePath:t+"/storage/classes/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/accessModes/"+P,schemaPath:"#/properties/storage/properties/classes/additionalProp\
erties/properties/accessModes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[S]:e.push(S),r++}if(!(x==="ReadWriteOnce"||x==="ReadWriteMany")){let S={
instancePath:t+"/storage/classes/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/accessModes/"+P,schemaPath:"#/properties/storage/properties/classes/additionalProp\
erties/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues:E.properties.storage.properties.classes.additionalProperties.properties.accessModes.
items.enum}};e===null?e=[S]:e.push(S),r++}}let g=l.length,k;if(g>1){let P={};for(;g--;){let x=l[g];if(typeof x=="string"){if(typeof P[x]=="number"){k=P[x];let S={
instancePath:t+"/storage/classes/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/accessModes",schemaPath:"#/properties/storage/properties/classes/additionalPropert\
ies/properties/accessModes/uniqueItems",keyword:"uniqueItems",params:{i:g,j:k}};e===null?e=[S]:e.push(S),r++;break}P[x]=g}}}}else{let f={instancePath:t+"/storag\
e/classes/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/accessModes",schemaPath:"#/properties/storage/properties/classes/additionalProperties/properties/accessMo\
des/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}let m=c.volumeMode;if(typeof m!="string"){let f={instancePath:t+"/storage/classes/"+
d.replace(/~/g,"~0").replace(/\//g,"~1")+"/volumeMode",schemaPath:"#/properties/storage/properties/classes/additionalProperties/properties/volumeMode/type",keyword:"\
type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(!(m==="Block"||m==="Filesystem")){let f={instancePath:t+"/storage/classes/"+d.replace(/~/g,"~0").replace(
/\//g,"~1")+"/volumeMode",schemaPath:"#/properties/storage/properties/classes/additionalProperties/properties/volumeMode/enum",keyword:"enum",params:{allowedValues:E.
properties.storage.properties.classes.additionalProperties.properties.volumeMode.enum}};e===null?e=[f]:e.push(f),r++}}else{let l={instancePath:t+"/storage/class\
es/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/storage/properties/classes/additionalProperties/type",keyword:"type",params:{type:"object"}};
e===null?e=[l]:e.push(l),r++}}}else{let d={instancePath:t+"/storage/classes",schemaPath:"#/properties/storage/properties/classes/type",keyword:"type",params:{type:"\
object"}};e===null?e=[d]:e.push(d),r++}let s=T.rootVolume;if(s&&typeof s=="object"&&!Array.isArray(s)){s.storageClass===void 0&&(s.storageClass="ceph-block"),s.
size===void 0&&(s.size="120Gi"),s.cacheStrategy===void 0&&(s.cacheStrategy="PVC");for(let l in s)if(!(l==="storageClass"||l==="size"||l==="cacheStrategy")){let m={
instancePath:t+"/storage/rootVolume",schemaPath:"#/properties/storage/properties/rootVolume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};
e===null?e=[m]:e.push(m),r++}let d=s.storageClass;if(typeof d=="string"){if(v(d)<1){let l={instancePath:t+"/storage/rootVolume/storageClass",schemaPath:"#/prope\
rties/storage/properties/rootVolume/properties/storageClass/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+
"/storage/rootVolume/storageClass",schemaPath:"#/properties/storage/properties/rootVolume/properties/storageClass/type",keyword:"type",params:{type:"string"}};e===
null?e=[l]:e.push(l),r++}q(s.size,{instancePath:t+"/storage/rootVolume/size",parentData:s,parentDataProperty:"size",rootData:y})||(e=e===null?q.errors:e.concat(
q.errors),r=e.length);let c=s.cacheStrategy;if(typeof c!="string"){let l={instancePath:t+"/storage/rootVolume/cacheStrategy",schemaPath:"#/properties/storage/pr\
operties/rootVolume/properties/cacheStrategy/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(!(c==="PVC"||c==="None")){let l={instancePath:t+
"/storage/rootVolume/cacheStrategy",schemaPath:"#/properties/storage/properties/rootVolume/properties/cacheStrategy/enum",keyword:"enum",params:{allowedValues:E.
properties.storage.properties.rootVolume.properties.cacheStrategy.enum}};e===null?e=[l]:e.push(l),r++}}else{let d={instancePath:t+"/storage/rootVolume",schemaPath:"\
#/properties/storage/properties/rootVolume/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}let o=T.etcd;if(o&&typeof o=="object"&&!Array.
isArray(o)){o.storageClass===void 0&&(o.storageClass="local-nvme");for(let c in o)if(c!=="storageClass"){let l={instancePath:t+"/storage/etcd",schemaPath:"#/pro\
perties/storage/properties/etcd/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[l]:e.push(l),r++}let d=o.storageClass;
if(typeof d=="string"){if(v(d)<1){let c={instancePath:t+"/storage/etcd/storageClass",schemaPath:"#/properties/storage/properties/etcd/properties/storageClass/mi\
nLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/storage/etcd/storageClass",schemaPath:"#/properties/st\
orage/properties/etcd/properties/storageClass/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}else{let d={instancePath:t+"/storage/et\
cd",schemaPath:"#/properties/storage/properties/etcd/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}let i=T.mapping;if(Array.isArray(
i)){if(i.length>50){let c={instancePath:t+"/storage/mapping",schemaPath:"#/properties/storage/properties/mapping/maxItems",keyword:"maxItems",params:{limit:50}};
e===null?e=[c]:e.push(c),r++}if(i.length<1){let c={instancePath:t+"/storage/mapping",schemaPath:"#/properties/storage/properties/mapping/minItems",keyword:"minI\
tems",params:{limit:1}};e===null?e=[c]:e.push(c),r++}let d=i.length;for(let c=0;c<d;c++){let l=i[c];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.infra===void 0){
let m={instancePath:t+"/storage/mapping/"+c,schemaPath:"#/properties/storage/properties/mapping/items/required",keyword:"required",params:{missingProperty:"infr\
a"}};e===null?e=[m]:e.push(m),r++}if(l.guest===void 0){let m={instancePath:t+"/storage/mapping/"+c,schemaPath:"#/properties/storage/properties/mapping/items/req\
uired",keyword:"required",params:{missingProperty:"guest"}};e===null?e=[m]:e.push(m),r++}for(let m in l)if(!(m==="infra"||m==="guest"||m==="group")){let f={instancePath:t+
"/storage/mapping/"+c,schemaPath:"#/properties/storage/properties/mapping/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};
e===null?e=[f]:e.push(f),r++}if(l.infra!==void 0){let m=l.infra;if(typeof m=="string"){if(v(m)<1){let f={instancePath:t+"/storage/mapping/"+c+"/infra",schemaPath:"\
#/properties/storage/properties/mapping/items/properties/infra/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+
"/storage/mapping/"+c+"/infra",schemaPath:"#/properties/storage/properties/mapping/items/properties/infra/type",keyword:"type",params:{type:"string"}};e===null?
e=[f]:e.push(f),r++}}if(l.guest!==void 0){let m=l.guest;if(typeof m=="string"){if(v(m)<1){let f={instancePath:t+"/storage/mapping/"+c+"/guest",schemaPath:"#/pro\
perties/storage/properties/mapping/items/properties/guest/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+
"/storage/mapping/"+c+"/guest",schemaPath:"#/properties/storage/properties/mapping/items/properties/guest/type",keyword:"type",params:{type:"string"}};e===null?
e=[f]:e.push(f),r++}}if(l.group!==void 0){let m=l.group;if(typeof m=="string"){if(v(m)<1){let f={instancePath:t+"/storage/mapping/"+c+"/group",schemaPath:"#/pro\
perties/storage/properties/mapping/items/properties/group/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+
"/storage/mapping/"+c+"/group",schemaPath:"#/properties/storage/properties/mapping/items/properties/group/type",keyword:"type",params:{type:"string"}};e===null?
e=[f]:e.push(f),r++}}}else{let m={instancePath:t+"/storage/mapping/"+c,schemaPath:"#/properties/storage/properties/mapping/items/type",keyword:"type",params:{type:"\
object"}};e===null?e=[m]:e.push(m),r++}}}else{let d={instancePath:t+"/storage/mapping",schemaPath:"#/properties/storage/properties/mapping/type",keyword:"type",
params:{type:"array"}};e===null?e=[d]:e.push(d),r++}let p=T.snapshotMapping;if(Array.isArray(p)){if(p.length>50){let c={instancePath:t+"/storage/snapshotMapping",
schemaPath:"#/properties/storage/properties/snapshotMapping/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[c]:e.push(c),r++}let d=p.length;for(let c=0;c<
d;c++){let l=p[c];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.infra===void 0){let m={instancePath:t+"/storage/snapshotMapping/"+c,schemaPath:"#/properties\
/storage/properties/snapshotMapping/items/required",keyword:"required",params:{missingProperty:"infra"}};e===null?e=[m]:e.push(m),r++}if(l.guest===void 0){let m={
instancePath:t+"/storage/snapshotMapping/"+c,schemaPath:"#/properties/storage/properties/snapshotMapping/items/required",keyword:"required",params:{missingProperty:"\
guest"}};e===null?e=[m]:e.push(m),r++}for(let m in l)if(!(m==="infra"||m==="guest"||m==="group")){let f={instancePath:t+"/storage/snapshotMapping/"+c,schemaPath:"\
#/properties/storage/properties/snapshotMapping/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[f]:e.push(
f),r++}if(l.infra!==void 0){let m=l.infra;if(typeof m=="string"){if(v(m)<1){let f={instancePath:t+"/storage/snapshotMapping/"+c+"/infra",schemaPath:"#/propertie\
s/storage/properties/snapshotMapping/items/properties/infra/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+
"/storage/snapshotMapping/"+c+"/infra",schemaPath:"#/properties/storage/properties/snapshotMapping/items/properties/infra/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[f]:e.push(f),r++}}if(l.guest!==void 0){let m=l.guest;if(typeof m=="string"){if(v(m)<1){let f={instancePath:t+"/storage/snapshotMapping/"+c+"/\
guest",schemaPath:"#/properties/storage/properties/snapshotMapping/items/properties/guest/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(
f),r++}}else{let f={instancePath:t+"/storage/snapshotMapping/"+c+"/guest",schemaPath:"#/properties/storage/properties/snapshotMapping/items/properties/guest/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(l.group!==void 0){let m=l.group;if(typeof m=="string"){if(v(m)<1){let f={instancePath:t+
"/storage/snapshotMapping/"+c+"/group",schemaPath:"#/properties/storage/properties/snapshotMapping/items/properties/group/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/storage/snapshotMapping/"+c+"/group",schemaPath:"#/properties/storage/properties/snapshotMa\
pping/items/properties/group/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}}else{let m={instancePath:t+"/storage/snapshotMapping/"+
c,schemaPath:"#/properties/storage/properties/snapshotMapping/items/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}}else{let d={instancePath:t+
"/storage/snapshotMapping",schemaPath:"#/properties/storage/properties/snapshotMapping/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}else{
let a={instancePath:t+"/storage",schemaPath:"#/properties/storage/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let L=n.networks;if(L&&
typeof L=="object"&&!Array.isArray(L)){L.hubRanges===void 0&&(L.hubRanges=[{name:"hub pods",cidr:"10.128.0.0/14"},{name:"hub services",cidr:"172.30.0.0/16"},{name:"\
hub machines",cidr:"10.0.0.0/16",loadBalancers:!0},{name:"hub OVN join switch",cidr:"100.64.0.0/16"},{name:"hub OVN transit switch",cidr:"100.88.0.0/16"},{name:"\
link-local and OVN masquerade",cidr:"169.254.0.0/16"}]),L.podCIDR===void 0&&(L.podCIDR="10.132.0.0/14"),L.serviceCIDR===void 0&&(L.serviceCIDR="172.31.0.0/16"),
L.apiServer===void 0&&(L.apiServer={}),L.managementCIDRs===void 0&&(L.managementCIDRs=["10.128.0.0/14","10.0.0.0/16"]),L.tunnelPort===void 0&&(L.tunnelPort=8472),
L.hubTunnelPorts===void 0&&(L.hubTunnelPorts=[6081,4789]),L.healthPort===void 0&&(L.healthPort=9940),L.mtu===void 0&&(L.mtu=0),L.multiqueue===void 0&&(L.multiqueue=
!1);for(let d in L)if(!Ie.call(E.properties.networks.properties,d)){let c={instancePath:t+"/networks",schemaPath:"#/properties/networks/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d}};e===null?e=[c]:e.push(c),r++}let a=L.hubRanges;if(Array.isArray(a)){if(a.length>100){let c={instancePath:t+
"/networks/hubRanges",schemaPath:"#/properties/networks/properties/hubRanges/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[c]:e.push(c),r++}if(a.
length<1){let c={instancePath:t+"/networks/hubRanges",schemaPath:"#/properties/networks/properties/hubRanges/minItems",keyword:"minItems",params:{limit:1}};e===
null?e=[c]:e.push(c),r++}let d=a.length;for(let c=0;c<d;c++){let l=a[c];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.loadBalancers===void 0&&(l.loadBalancers=
!1),l.name===void 0){let m={instancePath:t+"/networks/hubRanges/"+c,schemaPath:"#/properties/networks/properties/hubRanges/items/required",keyword:"required",params:{
missingProperty:"name"}};e===null?e=[m]:e.push(m),r++}if(l.cidr===void 0){let m={instancePath:t+"/networks/hubRanges/"+c,schemaPath:"#/properties/networks/prope\
rties/hubRanges/items/required",keyword:"required",params:{missingProperty:"cidr"}};e===null?e=[m]:e.push(m),r++}for(let m in l)if(!(m==="name"||m==="cidr"||m===
"loadBalancers")){let f={instancePath:t+"/networks/hubRanges/"+c,schemaPath:"#/properties/networks/properties/hubRanges/items/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:m}};e===null?e=[f]:e.push(f),r++}if(l.name!==void 0){let m=l.name;if(typeof m=="string"){if(v(m)>60){let f={instancePath:t+
"/networks/hubRanges/"+c+"/name",schemaPath:"#/properties/networks/properties/hubRanges/items/properties/name/maxLength",keyword:"maxLength",params:{limit:60}};
e===null?e=[f]:e.push(f),r++}if(v(m)<1){let f={instancePath:t+"/networks/hubRanges/"+c+"/name",schemaPath:"#/properties/networks/properties/hubRanges/items/prop\
erties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/networks/hubRanges/"+c+"/name",schemaPath:"\
#/properties/networks/properties/hubRanges/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(l.cidr!==void 0&&
(Y(l.cidr,{instancePath:t+"/networks/hubRanges/"+c+"/cidr",parentData:l,parentDataProperty:"cidr",rootData:y})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length)),
typeof l.loadBalancers!="boolean"){let m={instancePath:t+"/networks/hubRanges/"+c+"/loadBalancers",schemaPath:"#/properties/networks/properties/hubRanges/items/\
properties/loadBalancers/type",keyword:"type",params:{type:"boolean"}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t+"/networks/hubRanges/"+c,schemaPath:"\
#/properties/networks/properties/hubRanges/items/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}}else{let d={instancePath:t+"/networ\
ks/hubRanges",schemaPath:"#/properties/networks/properties/hubRanges/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}Y(L.podCIDR,{instancePath:t+
"/networks/podCIDR",parentData:L,parentDataProperty:"podCIDR",rootData:y})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length),Y(L.serviceCIDR,{instancePath:t+
"/networks/serviceCIDR",parentData:L,parentDataProperty:"serviceCIDR",rootData:y})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length);let s=L.apiServer;if(s&&
typeof s=="object"&&!Array.isArray(s)){s.address===void 0&&(s.address="172.20.0.1"),s.port===void 0&&(s.port=6443);for(let d in s)if(!(d==="address"||d==="port")){
let c={instancePath:t+"/networks/apiServer",schemaPath:"#/properties/networks/properties/apiServer/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:d}};e===null?e=[c]:e.push(c),r++}me(s.address,{instancePath:t+"/networks/apiServer/address",parentData:s,parentDataProperty:"address",rootData:y})||
(e=e===null?me.errors:e.concat(me.errors),r=e.length),B(s.port,{instancePath:t+"/networks/apiServer/port",parentData:s,parentDataProperty:"port",rootData:y})||(e=
e===null?B.errors:e.concat(B.errors),r=e.length)}else{let d={instancePath:t+"/networks/apiServer",schemaPath:"#/properties/networks/properties/apiServer/type",keyword:"\
type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}let o=L.managementCIDRs;if(Array.isArray(o)){if(o.length>100){let m={instancePath:t+"/networks/manage\
mentCIDRs",schemaPath:"#/properties/networks/properties/managementCIDRs/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[m]:e.push(m),r++}if(o.length<
1){let m={instancePath:t+"/networks/managementCIDRs",schemaPath:"#/properties/networks/properties/managementCIDRs/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[m]:e.push(m),r++}let d=o.length;for(let m=0;m<d;m++)Y(o[m],{instancePath:t+"/networks/managementCIDRs/"+m,parentData:o,parentDataProperty:m,rootData:y})||
(e=e===null?Y.errors:e.concat(Y.errors),r=e.length);let c=o.length,l;if(c>1){e:for(;c--;)for(l=c;l--;)if(ve(o[c],o[l])){let m={instancePath:t+"/networks/managem\
entCIDRs",schemaPath:"#/properties/networks/properties/managementCIDRs/uniqueItems",keyword:"uniqueItems",params:{i:c,j:l}};e===null?e=[m]:e.push(m),r++;break e}}}else{
let d={instancePath:t+"/networks/managementCIDRs",schemaPath:"#/properties/networks/properties/managementCIDRs/type",keyword:"type",params:{type:"array"}};e===null?
e=[d]:e.push(d),r++}B(L.tunnelPort,{instancePath:t+"/networks/tunnelPort",parentData:L,parentDataProperty:"tunnelPort",rootData:y})||(e=e===null?B.errors:e.concat(
B.errors),r=e.length);let i=L.hubTunnelPorts;if(Array.isArray(i)){if(i.length>10){let m={instancePath:t+"/networks/hubTunnelPorts",schemaPath:"#/properties/netw\
orks/properties/hubTunnelPorts/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[m]:e.push(m),r++}let d=i.length;for(let m=0;m<d;m++)B(i[m],{instancePath:t+
"/networks/hubTunnelPorts/"+m,parentData:i,parentDataProperty:m,rootData:y})||(e=e===null?B.errors:e.concat(B.errors),r=e.length);let c=i.length,l;if(c>1){e:for(;c--;)
for(l=c;l--;)if(ve(i[c],i[l])){let m={instancePath:t+"/networks/hubTunnelPorts",schemaPath:"#/properties/networks/properties/hubTunnelPorts/uniqueItems",keyword:"\
uniqueItems",params:{i:c,j:l}};e===null?e=[m]:e.push(m),r++;break e}}}else{let d={instancePath:t+"/networks/hubTunnelPorts",schemaPath:"#/properties/networks/pr\
operties/hubTunnelPorts/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}B(L.healthPort,{instancePath:t+"/networks/healthPort",parentData:L,
parentDataProperty:"healthPort",rootData:y})||(e=e===null?B.errors:e.concat(B.errors),r=e.length);let p=L.mtu;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){let d={
instancePath:t+"/networks/mtu",schemaPath:"#/properties/networks/properties/mtu/type",keyword:"type",params:{type:"integer"}};e===null?e=[d]:e.push(d),r++}if(typeof p==
"number"){if(p>9216||isNaN(p)){let d={instancePath:t+"/networks/mtu",schemaPath:"#/properties/networks/properties/mtu/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9216}};e===null?e=[d]:e.push(d),r++}if(p<0||isNaN(p)){let d={instancePath:t+"/networks/mtu",schemaPath:"#/properties/networks/properties/mtu/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[d]:e.push(d),r++}}if(typeof L.multiqueue!="boolean"){let d={instancePath:t+"/networks/multiqueue",
schemaPath:"#/properties/networks/properties/multiqueue/type",keyword:"type",params:{type:"boolean"}};e===null?e=[d]:e.push(d),r++}}else{let a={instancePath:t+"\
/networks",schemaPath:"#/properties/networks/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}de(n.baseDomain,{instancePath:t+"/baseDom\
ain",parentData:n,parentDataProperty:"baseDomain",rootData:y})||(e=e===null?de.errors:e.concat(de.errors),r=e.length);let le=n.hubIngress;if(le&&typeof le=="obj\
ect"&&!Array.isArray(le)){le.domain===void 0&&(le.domain="apps.hub.example.com");for(let a in le)if(!(a==="domain"||a==="address")){let s={instancePath:t+"/hubI\
ngress",schemaPath:"#/properties/hubIngress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[s]:e.push(s),r++}de(
le.domain,{instancePath:t+"/hubIngress/domain",parentData:le,parentDataProperty:"domain",rootData:y})||(e=e===null?de.errors:e.concat(de.errors),r=e.length),le.
address!==void 0&&(me(le.address,{instancePath:t+"/hubIngress/address",parentData:le,parentDataProperty:"address",rootData:y})||(e=e===null?me.errors:e.concat(me.
errors),r=e.length))}else{let a={instancePath:t+"/hubIngress",schemaPath:"#/properties/hubIngress/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.
push(a),r++}let H=n.addresses;if(H&&typeof H=="object"&&!Array.isArray(H)){H.namespace===void 0&&(H.namespace="metallb-system"),H.api===void 0&&(H.api={}),H.ingress===
void 0&&(H.ingress={}),H.advertisement===void 0&&(H.advertisement={});for(let i in H)if(!(i==="namespace"||i==="api"||i==="ingress"||i==="advertisement")){let p={
instancePath:t+"/addresses",schemaPath:"#/properties/addresses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[p]:
e.push(p),r++}b(H.namespace,{instancePath:t+"/addresses/namespace",parentData:H,parentDataProperty:"namespace",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),
r=e.length);let a=H.api;if(a&&typeof a=="object"&&!Array.isArray(a)){a.ranges===void 0&&(a.ranges=["192.0.2.0/24"]);for(let i in a)if(i!=="ranges"){let p={instancePath:t+
"/addresses/api",schemaPath:"#/properties/addresses/properties/api/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?
e=[p]:e.push(p),r++}J(a.ranges,{instancePath:t+"/addresses/api/ranges",parentData:a,parentDataProperty:"ranges",rootData:y})||(e=e===null?J.errors:e.concat(J.errors),
r=e.length)}else{let i={instancePath:t+"/addresses/api",schemaPath:"#/properties/addresses/properties/api/type",keyword:"type",params:{type:"object"}};e===null?
e=[i]:e.push(i),r++}let s=H.ingress;if(s&&typeof s=="object"&&!Array.isArray(s)){s.ranges===void 0&&(s.ranges=["198.51.100.0/24"]),s.perCluster===void 0&&(s.perCluster=
4);for(let p in s)if(!(p==="ranges"||p==="perCluster")){let d={instancePath:t+"/addresses/ingress",schemaPath:"#/properties/addresses/properties/ingress/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[d]:e.push(d),r++}J(s.ranges,{instancePath:t+"/addresses/ingress/ranges",
parentData:s,parentDataProperty:"ranges",rootData:y})||(e=e===null?J.errors:e.concat(J.errors),r=e.length);let i=s.perCluster;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i))){let p={instancePath:t+"/addresses/ingress/perCluster",schemaPath:"#/properties/addresses/properties/ingress/properties/perCluster/type",keyword:"type",params:{
type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof i=="number"){if(i>64||isNaN(i)){let p={instancePath:t+"/addresses/ingress/perCluster",schemaPath:"#/prop\
erties/addresses/properties/ingress/properties/perCluster/maximum",keyword:"maximum",params:{comparison:"<=",limit:64}};e===null?e=[p]:e.push(p),r++}if(i<1||isNaN(
i)){let p={instancePath:t+"/addresses/ingress/perCluster",schemaPath:"#/properties/addresses/properties/ingress/properties/perCluster/minimum",keyword:"minimum",
params:{comparison:">=",limit:1}};e===null?e=[p]:e.push(p),r++}}}else{let i={instancePath:t+"/addresses/ingress",schemaPath:"#/properties/addresses/properties/i\
ngress/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}let o=H.advertisement;if(o&&typeof o=="object"&&!Array.isArray(o)){o.type===void 0&&
(o.type="L2"),o.interfaces===void 0&&(o.interfaces=[]),o.peers===void 0&&(o.peers=[]),o.communities===void 0&&(o.communities=[]),o.nodeSelector===void 0&&(o.nodeSelector=
{});for(let l in o)if(!(l==="type"||l==="interfaces"||l==="peers"||l==="communities"||l==="nodeSelector")){let m={instancePath:t+"/addresses/advertisement",schemaPath:"\
#/properties/addresses/properties/advertisement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[m]:e.push(m),r++}
let i=o.type;if(typeof i!="string"){let l={instancePath:t+"/addresses/advertisement/type",schemaPath:"#/properties/addresses/properties/advertisement/properties\
/type/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(!(i==="L2"||i==="BGP")){let l={instancePath:t+"/addresses/advertisement/type",
schemaPath:"#/properties/addresses/properties/advertisement/properties/type/enum",keyword:"enum",params:{allowedValues:E.properties.addresses.properties.advertisement.
properties.type.enum}};e===null?e=[l]:e.push(l),r++}let p=o.interfaces;if(Array.isArray(p)){if(p.length>20){let m={instancePath:t+"/addresses/advertisement/inte\
rfaces",schemaPath:"#/properties/addresses/properties/advertisement/properties/interfaces/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[m]:e.push(
m),r++}let l=p.length;for(let m=0;m<l;m++)oe(p[m],{instancePath:t+"/addresses/advertisement/interfaces/"+m,parentData:p,parentDataProperty:m,rootData:y})||(e=e===
null?oe.errors:e.concat(oe.errors),r=e.length)}else{let l={instancePath:t+"/addresses/advertisement/interfaces",schemaPath:"#/properties/addresses/properties/ad\
vertisement/properties/interfaces/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}let d=o.peers;if(Array.isArray(d)){if(d.length>20){let m={
instancePath:t+"/addresses/advertisement/peers",schemaPath:"#/properties/addresses/properties/advertisement/properties/peers/maxItems",keyword:"maxItems",params:{
limit:20}};e===null?e=[m]:e.push(m),r++}let l=d.length;for(let m=0;m<l;m++)b(d[m],{instancePath:t+"/addresses/advertisement/peers/"+m,parentData:d,parentDataProperty:m,
rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)}else{let l={instancePath:t+"/addresses/advertisement/peers",schemaPath:"#/properties/addresses\
/properties/advertisement/properties/peers/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}let c=o.communities;if(Array.isArray(c)){if(c.
length>20){let m={instancePath:t+"/addresses/advertisement/communities",schemaPath:"#/properties/addresses/properties/advertisement/properties/communities/maxIt\
ems",keyword:"maxItems",params:{limit:20}};e===null?e=[m]:e.push(m),r++}let l=c.length;for(let m=0;m<l;m++)oe(c[m],{instancePath:t+"/addresses/advertisement/com\
munities/"+m,parentData:c,parentDataProperty:m,rootData:y})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)}else{let l={instancePath:t+"/addresses/advert\
isement/communities",schemaPath:"#/properties/addresses/properties/advertisement/properties/communities/type",keyword:"type",params:{type:"array"}};e===null?e=[
l]:e.push(l),r++}C(o.nodeSelector,{instancePath:t+"/addresses/advertisement/nodeSelector",parentData:o,parentDataProperty:"nodeSelector",rootData:y})||(e=e===null?
C.errors:e.concat(C.errors),r=e.length)}else{let i={instancePath:t+"/addresses/advertisement",schemaPath:"#/properties/addresses/properties/advertisement/type",
keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}else{let a={instancePath:t+"/addresses",schemaPath:"#/properties/addresses/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let K=n.secretStore;if(K&&typeof K=="object"&&!Array.isArray(K)){K.kind===void 0&&(K.kind="ClusterSecr\
etStore"),K.name===void 0&&(K.name="platform"),K.refreshInterval===void 0&&(K.refreshInterval="1h"),K.paths===void 0&&(K.paths={});for(let o in K)if(!(o==="kind"||
o==="name"||o==="refreshInterval"||o==="paths")){let i={instancePath:t+"/secretStore",schemaPath:"#/properties/secretStore/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:o}};e===null?e=[i]:e.push(i),r++}let a=K.kind;if(typeof a!="string"){let o={instancePath:t+"/secretStore/kind",schemaPath:"\
#/properties/secretStore/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(!(a==="ClusterSecretStore"||a==="SecretSto\
re")){let o={instancePath:t+"/secretStore/kind",schemaPath:"#/properties/secretStore/properties/kind/enum",keyword:"enum",params:{allowedValues:E.properties.secretStore.
properties.kind.enum}};e===null?e=[o]:e.push(o),r++}b(K.name,{instancePath:t+"/secretStore/name",parentData:K,parentDataProperty:"name",rootData:y})||(e=e===null?
b.errors:e.concat(b.errors),r=e.length),he(K.refreshInterval,{instancePath:t+"/secretStore/refreshInterval",parentData:K,parentDataProperty:"refreshInterval",rootData:y})||
(e=e===null?he.errors:e.concat(he.errors),r=e.length);let s=K.paths;if(s&&typeof s=="object"&&!Array.isArray(s)){s.pullSecret===void 0&&(s.pullSecret={key:"plat\
form/pull-secret",property:"dockerconfigjson"}),s.sshKey===void 0&&(s.sshKey={key:"platform/ssh-key",property:"publicKey"}),s.oidcClientSecret===void 0&&(s.oidcClientSecret=
{key:"clusters/{namespace}/{name}/oidc",property:"clientSecret"}),s.auditWebhook===void 0&&(s.auditWebhook={key:"clusters/{namespace}/{name}/audit-webhook",property:"\
kubeconfig"}),s.etcdKey===void 0&&(s.etcdKey={key:"clusters/{namespace}/{name}/{uid}/etcd",property:"key"}),s.gitops===void 0&&(s.gitops={key:"clusters/{namespa\
ce}/{name}/gitops",property:"config"});for(let o in s)if(!(o==="pullSecret"||o==="sshKey"||o==="oidcClientSecret"||o==="auditWebhook"||o==="etcdKey"||o==="gitop\
s")){let i={instancePath:t+"/secretStore/paths",schemaPath:"#/properties/secretStore/properties/paths/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o}};e===null?e=[i]:e.push(i),r++}O(s.pullSecret,{instancePath:t+"/secretStore/paths/pullSecret",parentData:s,parentDataProperty:"pullSecret",
rootData:y})||(e=e===null?O.errors:e.concat(O.errors),r=e.length),O(s.sshKey,{instancePath:t+"/secretStore/paths/sshKey",parentData:s,parentDataProperty:"sshKey",
rootData:y})||(e=e===null?O.errors:e.concat(O.errors),r=e.length),O(s.oidcClientSecret,{instancePath:t+"/secretStore/paths/oidcClientSecret",parentData:s,parentDataProperty:"\
oidcClientSecret",rootData:y})||(e=e===null?O.errors:e.concat(O.errors),r=e.length),O(s.auditWebhook,{instancePath:t+"/secretStore/paths/auditWebhook",parentData:s,
parentDataProperty:"auditWebhook",rootData:y})||(e=e===null?O.errors:e.concat(O.errors),r=e.length),O(s.etcdKey,{instancePath:t+"/secretStore/paths/etcdKey",parentData:s,
parentDataProperty:"etcdKey",rootData:y})||(e=e===null?O.errors:e.concat(O.errors),r=e.length),O(s.gitops,{instancePath:t+"/secretStore/paths/gitops",parentData:s,
parentDataProperty:"gitops",rootData:y})||(e=e===null?O.errors:e.concat(O.errors),r=e.length)}else{let o={instancePath:t+"/secretStore/paths",schemaPath:"#/prop\
erties/secretStore/properties/paths/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}else{let a={instancePath:t+"/secretStore",schemaPath:"\
#/properties/secretStore/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let N=n.identity;if(N&&typeof N=="object"&&!Array.isArray(N)){
N.name===void 0&&(N.name="company"),N.issuer===void 0&&(N.issuer="https://login.example.com/realms/platform"),N.clientID===void 0&&(N.clientID="openshift-{name}"),
N.claims===void 0&&(N.claims={}),N.extraScopes===void 0&&(N.extraScopes=["profile","email","groups"]),N.admins===void 0&&(N.admins=["platform-admins"]);for(let p in N)
if(!(p==="name"||p==="issuer"||p==="clientID"||p==="claims"||p==="extraScopes"||p==="caConfigMap"||p==="admins")){let d={instancePath:t+"/identity",schemaPath:"\
#/properties/identity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[d]:e.push(d),r++}b(N.name,{instancePath:t+
"/identity/name",parentData:N,parentDataProperty:"name",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length),$e(N.issuer,{instancePath:t+"/identity\
/issuer",parentData:N,parentDataProperty:"issuer",rootData:y})||(e=e===null?$e.errors:e.concat($e.errors),r=e.length);let a=N.clientID;if(typeof a=="string"){if(v(
a)>200){let p={instancePath:t+"/identity/clientID",schemaPath:"#/properties/identity/properties/clientID/maxLength",keyword:"maxLength",params:{limit:200}};e===
null?e=[p]:e.push(p),r++}if(v(a)<1){let p={instancePath:t+"/identity/clientID",schemaPath:"#/properties/identity/properties/clientID/minLength",keyword:"minLeng\
th",params:{limit:1}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/identity/clientID",schemaPath:"#/properties/identity/properties/clientID/type",
keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}let s=N.claims;if(s&&typeof s=="object"&&!Array.isArray(s)){s.preferredUsername===void 0&&(s.
preferredUsername=["preferred_username"]),s.name===void 0&&(s.name=["name"]),s.email===void 0&&(s.email=["email"]),s.groups===void 0&&(s.groups=["groups"]);for(let p in s)
if(!(p==="preferredUsername"||p==="name"||p==="email"||p==="groups")){let d={instancePath:t+"/identity/claims",schemaPath:"#/properties/identity/properties/clai\
ms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[d]:e.push(d),r++}ne(s.preferredUsername,{instancePath:t+"/ide\
ntity/claims/preferredUsername",parentData:s,parentDataProperty:"preferredUsername",rootData:y})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length),ne(s.name,
{instancePath:t+"/identity/claims/name",parentData:s,parentDataProperty:"name",rootData:y})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length),ne(s.email,{instancePath:t+
"/identity/claims/email",parentData:s,parentDataProperty:"email",rootData:y})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length),ne(s.groups,{instancePath:t+
"/identity/claims/groups",parentData:s,parentDataProperty:"groups",rootData:y})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length)}else{let p={instancePath:t+
"/identity/claims",schemaPath:"#/properties/identity/properties/claims/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}let o=N.extraScopes;
if(Array.isArray(o)){if(o.length>20){let l={instancePath:t+"/identity/extraScopes",schemaPath:"#/properties/identity/properties/extraScopes/maxItems",keyword:"m\
axItems",params:{limit:20}};e===null?e=[l]:e.push(l),r++}let p=o.length;for(let l=0;l<p;l++)oe(o[l],{instancePath:t+"/identity/extraScopes/"+l,parentData:o,parentDataProperty:l,
rootData:y})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length);let d=o.length,c;if(d>1){e:for(;d--;)for(c=d;c--;)if(ve(o[d],o[c])){let l={instancePath:t+"/\
identity/extraScopes",schemaPath:"#/properties/identity/properties/extraScopes/uniqueItems",keyword:"uniqueItems",params:{i:d,j:c}};e===null?e=[l]:e.push(l),r++;
break e}}}else{let p={instancePath:t+"/identity/extraScopes",schemaPath:"#/properties/identity/properties/extraScopes/type",keyword:"type",params:{type:"array"}};
e===null?e=[p]:e.push(p),r++}N.caConfigMap!==void 0&&(b(N.caConfigMap,{instancePath:t+"/identity/caConfigMap",parentData:N,parentDataProperty:"caConfigMap",rootData:y})||
(e=e===null?b.errors:e.concat(b.errors),r=e.length));let i=N.admins;if(Array.isArray(i)){if(i.length>20){let l={instancePath:t+"/identity/admins",schemaPath:"#/\
properties/identity/properties/admins/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[l]:e.push(l),r++}let p=i.length;for(let l=0;l<p;l++){let m=i[l];
if(typeof m=="string"){if(v(m)>200){let f={instancePath:t+"/identity/admins/"+l,schemaPath:"#/properties/identity/properties/admins/items/maxLength",keyword:"ma\
xLength",params:{limit:200}};e===null?e=[f]:e.push(f),r++}if(v(m)<1){let f={instancePath:t+"/identity/admins/"+l,schemaPath:"#/properties/identity/properties/ad\
mins/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/identity/admins/"+l,schemaPath:"#/propert\
ies/identity/properties/admins/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}let d=i.length,c;if(d>1){let l={};for(;d--;){let m=i[d];
if(typeof m=="string"){if(typeof l[m]=="number"){c=l[m];let f={instancePath:t+"/identity/admins",schemaPath:"#/properties/identity/properties/admins/uniqueItems",
keyword:"uniqueItems",params:{i:d,j:c}};e===null?e=[f]:e.push(f),r++;break}l[m]=d}}}}else{let p={instancePath:t+"/identity/admins",schemaPath:"#/properties/iden\
tity/properties/admins/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}else{let a={instancePath:t+"/identity",schemaPath:"#/properties\
/identity/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let U=n.charts;if(U&&typeof U=="object"&&!Array.isArray(U)){U.cilium===void 0&&
(U.cilium={repository:"https://helm.cilium.io",name:"cilium",version:"1.19.6"}),U.tetragon===void 0&&(U.tetragon={repository:"https://helm.cilium.io",name:"tetr\
agon",version:"1.7.0"}),U.falco===void 0&&(U.falco={repository:"https://falcosecurity.github.io/charts",name:"falco",version:"9.1.0"});for(let a in U)if(!(a==="\
cilium"||a==="tetragon"||a==="falco")){let s={instancePath:t+"/charts",schemaPath:"#/properties/charts/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a}};e===null?e=[s]:e.push(s),r++}X(U.cilium,{instancePath:t+"/charts/cilium",parentData:U,parentDataProperty:"cilium",rootData:y})||(e=e===null?
X.errors:e.concat(X.errors),r=e.length),X(U.tetragon,{instancePath:t+"/charts/tetragon",parentData:U,parentDataProperty:"tetragon",rootData:y})||(e=e===null?X.errors:
e.concat(X.errors),r=e.length),X(U.falco,{instancePath:t+"/charts/falco",parentData:U,parentDataProperty:"falco",rootData:y})||(e=e===null?X.errors:e.concat(X.errors),
r=e.length)}else{let a={instancePath:t+"/charts",schemaPath:"#/properties/charts/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let we=n.
addons;if(we&&typeof we=="object"&&!Array.isArray(we)){if(Object.keys(we).length>50){let a={instancePath:t+"/addons",schemaPath:"#/properties/addons/maxProperti\
es",keyword:"maxProperties",params:{limit:50}};e===null?e=[a]:e.push(a),r++}for(let a in we){let s=r;if(typeof a=="string"&&!Re.test(a)){let o={instancePath:t+"\
/addons",schemaPath:"#/properties/addons/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z]([-a-z0-9]{0,30}[a-z0-9])?$"},propertyName:a};e===null?
e=[o]:e.push(o),r++}var w=s===r;if(!w){let o={instancePath:t+"/addons",schemaPath:"#/properties/addons/propertyNames",keyword:"propertyNames",params:{propertyName:a}};
e===null?e=[o]:e.push(o),r++}}for(let a in we){let s=we[a];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.namespaceLabels===void 0&&(s.namespaceLabels={}),s.
values===void 0&&(s.values={}),s.objects===void 0&&(s.objects=[]),s.enabledByDefault===void 0&&(s.enabledByDefault=!1),s.chart===void 0){let i={instancePath:t+"\
/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/addons/additionalProperties/required",keyword:"required",params:{missingProperty:"ch\
art"}};e===null?e=[i]:e.push(i),r++}if(s.namespace===void 0){let i={instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
addons/additionalProperties/required",keyword:"required",params:{missingProperty:"namespace"}};e===null?e=[i]:e.push(i),r++}for(let i in s)if(!(i==="description"||
i==="chart"||i==="namespace"||i==="namespaceLabels"||i==="values"||i==="objects"||i==="enabledByDefault")){let p={instancePath:t+"/addons/"+a.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/addons/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===
null?e=[p]:e.push(p),r++}if(s.description!==void 0){let i=s.description;if(typeof i=="string"){if(v(i)>200){let p={instancePath:t+"/addons/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/description",schemaPath:"#/properties/addons/additionalProperties/properties/description/maxLength",keyword:"maxLength",params:{limit:200}};
e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/description",schemaPath:"#/properties/addons/addi\
tionalProperties/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}s.chart!==void 0&&(X(s.chart,{instancePath:t+
"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/chart",parentData:s,parentDataProperty:"chart",rootData:y})||(e=e===null?X.errors:e.concat(X.errors),r=e.length)),
s.namespace!==void 0&&(b(s.namespace,{instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/namespace",parentData:s,parentDataProperty:"namespace",
rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),C(s.namespaceLabels,{instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/nam\
espaceLabels",parentData:s,parentDataProperty:"namespaceLabels",rootData:y})||(e=e===null?C.errors:e.concat(C.errors),r=e.length),Le(s.values,{instancePath:t+"/\
addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/values",parentData:s,parentDataProperty:"values",rootData:y})||(e=e===null?Le.errors:e.concat(Le.errors),r=e.
length);let o=s.objects;if(Array.isArray(o)){if(o.length>5){let p={instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/objects",schemaPath:"#/p\
roperties/addons/additionalProperties/properties/objects/maxItems",keyword:"maxItems",params:{limit:5}};e===null?e=[p]:e.push(p),r++}let i=o.length;for(let p=0;p<
i;p++){let d=o[p];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.apiVersion===void 0){let c={instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/objects/"+p,schemaPath:"#/properties/addons/additionalProperties/properties/objects/items/required",keyword:"required",params:{missingProperty:"apiVersion"}};
e===null?e=[c]:e.push(c),r++}if(d.kind===void 0){let c={instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/objects/"+p,schemaPath:"#/propertie\
s/addons/additionalProperties/properties/objects/items/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[c]:e.push(c),r++}if(d.metadata===
void 0){let c={instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/objects/"+p,schemaPath:"#/properties/addons/additionalProperties/properties/\
objects/items/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/addons/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/objects/"+p,schemaPath:"#/properties/addons/additionalProperties/properties/objects/items/type",keyword:"type",params:{type:"object"}};
e===null?e=[c]:e.push(c),r++}}}else{let i={instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/objects",schemaPath:"#/properties/addons/additio\
nalProperties/properties/objects/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}if(typeof s.enabledByDefault!="boolean"){let i={instancePath:t+
"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/enabledByDefault",schemaPath:"#/properties/addons/additionalProperties/properties/enabledByDefault/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),r++}}else{let o={instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/addons/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:t+"/addons",schemaPath:"#/\
properties/addons/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}if(n.policyEngine!==void 0){let a=n.policyEngine;if(typeof a=="strin\
g"){if(v(a)<1){let s={instancePath:t+"/policyEngine",schemaPath:"#/properties/policyEngine/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(
s),r++}}else{let s={instancePath:t+"/policyEngine",schemaPath:"#/properties/policyEngine/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}
let R=n.hypershift;if(R&&typeof R=="object"&&!Array.isArray(R)){R.operatorLevel===void 0&&(R.operatorLevel="v0.1.81"),R.supportedVersions===void 0&&(R.supportedVersions=
{}),R.nodeSelector===void 0&&(R.nodeSelector={}),R.tolerations===void 0&&(R.tolerations=[]),R.disabledCapabilities===void 0&&(R.disabledCapabilities=[]),R.liveMigrateOnDrain===
void 0&&(R.liveMigrateOnDrain=!1),R.fips===void 0&&(R.fips=!1);for(let i in R)if(!(i==="operatorLevel"||i==="supportedVersions"||i==="nodeSelector"||i==="tolera\
tions"||i==="disabledCapabilities"||i==="liveMigrateOnDrain"||i==="fips")){let p={instancePath:t+"/hypershift",schemaPath:"#/properties/hypershift/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[p]:e.push(p),r++}let a=R.operatorLevel;if(typeof a!="string"){let i={instancePath:t+
"/hypershift/operatorLevel",schemaPath:"#/properties/hypershift/properties/operatorLevel/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}
if(!(a==="v0.1.75"||a==="v0.1.81")){let i={instancePath:t+"/hypershift/operatorLevel",schemaPath:"#/properties/hypershift/properties/operatorLevel/enum",keyword:"\
enum",params:{allowedValues:E.properties.hypershift.properties.operatorLevel.enum}};e===null?e=[i]:e.push(i),r++}let s=R.supportedVersions;if(s&&typeof s=="obje\
ct"&&!Array.isArray(s)){s.namespace===void 0&&(s.namespace="hypershift"),s.name===void 0&&(s.name="supported-versions");for(let i in s)if(!(i==="namespace"||i===
"name")){let p={instancePath:t+"/hypershift/supportedVersions",schemaPath:"#/properties/hypershift/properties/supportedVersions/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:i}};e===null?e=[p]:e.push(p),r++}b(s.namespace,{instancePath:t+"/hypershift/supportedVersions/namespace",parentData:s,
parentDataProperty:"namespace",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length),b(s.name,{instancePath:t+"/hypershift/supportedVersions/name",parentData:s,
parentDataProperty:"name",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)}else{let i={instancePath:t+"/hypershift/supportedVersions",schemaPath:"\
#/properties/hypershift/properties/supportedVersions/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}C(R.nodeSelector,{instancePath:t+
"/hypershift/nodeSelector",parentData:R,parentDataProperty:"nodeSelector",rootData:y})||(e=e===null?C.errors:e.concat(C.errors),r=e.length),ce(R.tolerations,{instancePath:t+
"/hypershift/tolerations",parentData:R,parentDataProperty:"tolerations",rootData:y})||(e=e===null?ce.errors:e.concat(ce.errors),r=e.length);let o=R.disabledCapabilities;
if(Array.isArray(o)){let i=o.length;for(let c=0;c<i;c++){let l=o[c];if(typeof l!="string"){let m={instancePath:t+"/hypershift/disabledCapabilities/"+c,schemaPath:"\
#/properties/hypershift/properties/disabledCapabilities/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}if(!(l==="ImageRegistry"||
l==="openshift-samples"||l==="Insights"||l==="baremetal"||l==="Console"||l==="NodeTuning"||l==="Ingress")){let m={instancePath:t+"/hypershift/disabledCapabiliti\
es/"+c,schemaPath:"#/properties/hypershift/properties/disabledCapabilities/items/enum",keyword:"enum",params:{allowedValues:E.properties.hypershift.properties.disabledCapabilities.
items.enum}};e===null?e=[m]:e.push(m),r++}}let p=o.length,d;if(p>1){let c={};for(;p--;){let l=o[p];if(typeof l=="string"){if(typeof c[l]=="number"){d=c[l];let m={
instancePath:t+"/hypershift/disabledCapabilities",schemaPath:"#/properties/hypershift/properties/disabledCapabilities/uniqueItems",keyword:"uniqueItems",params:{
i:p,j:d}};e===null?e=[m]:e.push(m),r++;break}c[l]=p}}}}else{let i={instancePath:t+"/hypershift/disabledCapabilities",schemaPath:"#/properties/hypershift/propert\
ies/disabledCapabilities/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}if(typeof R.liveMigrateOnDrain!="boolean"){let i={instancePath:t+
"/hypershift/liveMigrateOnDrain",schemaPath:"#/properties/hypershift/properties/liveMigrateOnDrain/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:
e.push(i),r++}if(typeof R.fips!="boolean"){let i={instancePath:t+"/hypershift/fips",schemaPath:"#/properties/hypershift/properties/fips/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[i]:e.push(i),r++}}else{let a={instancePath:t+"/hypershift",schemaPath:"#/properties/hypershift/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[a]:e.push(a),r++}let Z=n.tiers;if(Z&&typeof Z=="object"&&!Array.isArray(Z)){Z.development===void 0&&(Z.development={controlPlaneAvailability:"\
SingleReplica",infrastructureAvailability:"SingleReplica",etcdSize:"8Gi",auditProfile:"Default",qosClass:"Burstable",deletionProtection:!1,backup:{enabled:!1,schedule:"\
0 2 * * *",retention:"72h"},upgrade:{volumeDetachTimeout:"5m"},liveMigration:"Optional"}),Z.standard===void 0&&(Z.standard={controlPlaneAvailability:"HighlyAvai\
lable",infrastructureAvailability:"HighlyAvailable",etcdSize:"16Gi",auditProfile:"Default",qosClass:"Burstable",deletionProtection:!1,backup:{enabled:!0,schedule:"\
0 2 * * *",retention:"168h"},upgrade:{volumeDetachTimeout:"15m"},liveMigration:"Optional"}),Z.production===void 0&&(Z.production={controlPlaneAvailability:"High\
lyAvailable",infrastructureAvailability:"HighlyAvailable",etcdSize:"32Gi",auditProfile:"WriteRequestBodies",qosClass:"Guaranteed",deletionProtection:!0,backup:{
enabled:!0,schedule:"0 */6 * * *",retention:"720h"},upgrade:{volumeDetachTimeout:"15m"},liveMigration:"Required"});for(let a in Z)if(!(a==="development"||a==="s\
tandard"||a==="production")){let s={instancePath:t+"/tiers",schemaPath:"#/properties/tiers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[s]:e.push(s),r++}fe(Z.development,{instancePath:t+"/tiers/development",parentData:Z,parentDataProperty:"development",rootData:y})||(e=e===null?fe.errors:
e.concat(fe.errors),r=e.length),fe(Z.standard,{instancePath:t+"/tiers/standard",parentData:Z,parentDataProperty:"standard",rootData:y})||(e=e===null?fe.errors:e.
concat(fe.errors),r=e.length),fe(Z.production,{instancePath:t+"/tiers/production",parentData:Z,parentDataProperty:"production",rootData:y})||(e=e===null?fe.errors:
e.concat(fe.errors),r=e.length)}else{let a={instancePath:t+"/tiers",schemaPath:"#/properties/tiers/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.
push(a),r++}let ee=n.backup;if(ee&&typeof ee=="object"&&!Array.isArray(ee)){ee.namespace===void 0&&(ee.namespace="openshift-adp"),ee.storageLocation===void 0&&(ee.
storageLocation="default"),ee.dataMover===void 0&&(ee.dataMover=!0);for(let a in ee)if(!(a==="namespace"||a==="storageLocation"||a==="dataMover")){let s={instancePath:t+
"/backup",schemaPath:"#/properties/backup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[s]:e.push(s),r++}if(b(
ee.namespace,{instancePath:t+"/backup/namespace",parentData:ee,parentDataProperty:"namespace",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length),
b(ee.storageLocation,{instancePath:t+"/backup/storageLocation",parentData:ee,parentDataProperty:"storageLocation",rootData:y})||(e=e===null?b.errors:e.concat(b.
errors),r=e.length),typeof ee.dataMover!="boolean"){let a={instancePath:t+"/backup/dataMover",schemaPath:"#/properties/backup/properties/dataMover/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/backup",schemaPath:"#/properties/backup/type",keyword:"type",params:{type:"\
object"}};e===null?e=[a]:e.push(a),r++}let W=n.monitoring;if(W&&typeof W=="object"&&!Array.isArray(W)){W.enabled===void 0&&(W.enabled=!0),W.namespaces===void 0&&
(W.namespaces=["openshift-monitoring","openshift-user-workload-monitoring"]),W.ruleLabels===void 0&&(W.ruleLabels={role:"alert-rules"}),W.alertLabels===void 0&&
(W.alertLabels={});for(let s in W)if(!(s==="enabled"||s==="namespaces"||s==="ruleLabels"||s==="alertLabels")){let o={instancePath:t+"/monitoring",schemaPath:"#/\
properties/monitoring/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[o]:e.push(o),r++}if(typeof W.enabled!="boo\
lean"){let s={instancePath:t+"/monitoring/enabled",schemaPath:"#/properties/monitoring/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[s]:e.push(s),r++}let a=W.namespaces;if(Array.isArray(a)){if(a.length>20){let p={instancePath:t+"/monitoring/namespaces",schemaPath:"#/properties/monitoring/p\
roperties/namespaces/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[p]:e.push(p),r++}let s=a.length;for(let p=0;p<s;p++)b(a[p],{instancePath:t+"/mo\
nitoring/namespaces/"+p,parentData:a,parentDataProperty:p,rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length);let o=a.length,i;if(o>1){e:for(;o--;)
for(i=o;i--;)if(ve(a[o],a[i])){let p={instancePath:t+"/monitoring/namespaces",schemaPath:"#/properties/monitoring/properties/namespaces/uniqueItems",keyword:"un\
iqueItems",params:{i:o,j:i}};e===null?e=[p]:e.push(p),r++;break e}}}else{let s={instancePath:t+"/monitoring/namespaces",schemaPath:"#/properties/monitoring/prop\
erties/namespaces/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}C(W.ruleLabels,{instancePath:t+"/monitoring/ruleLabels",parentData:W,
parentDataProperty:"ruleLabels",rootData:y})||(e=e===null?C.errors:e.concat(C.errors),r=e.length),C(W.alertLabels,{instancePath:t+"/monitoring/alertLabels",parentData:W,
parentDataProperty:"alertLabels",rootData:y})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)}else{let a={instancePath:t+"/monitoring",schemaPath:"#/proper\
ties/monitoring/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let F=n.fleet;if(F&&typeof F=="object"&&!Array.isArray(F)){F.enabled===
void 0&&(F.enabled=!0),F.autoImport===void 0&&(F.autoImport=!0),F.clusterSet===void 0&&(F.clusterSet="default"),F.labels===void 0&&(F.labels={});for(let a in F)
if(!(a==="enabled"||a==="autoImport"||a==="clusterSet"||a==="labels")){let s={instancePath:t+"/fleet",schemaPath:"#/properties/fleet/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a}};e===null?e=[s]:e.push(s),r++}if(typeof F.enabled!="boolean"){let a={instancePath:t+"/fleet/enabled",schemaPath:"\
#/properties/fleet/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),r++}if(typeof F.autoImport!="boolean"){let a={instancePath:t+
"/fleet/autoImport",schemaPath:"#/properties/fleet/properties/autoImport/type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),r++}b(F.clusterSet,
{instancePath:t+"/fleet/clusterSet",parentData:F,parentDataProperty:"clusterSet",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length),C(F.labels,{instancePath:t+
"/fleet/labels",parentData:F,parentDataProperty:"labels",rootData:y})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)}else{let a={instancePath:t+"/fleet",schemaPath:"\
#/properties/fleet/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let re=n.gitops;if(re&&typeof re=="object"&&!Array.isArray(re)){re.
enabled===void 0&&(re.enabled=!0),re.namespace===void 0&&(re.namespace="openshift-gitops"),re.labels===void 0&&(re.labels={});for(let a in re)if(!(a==="enabled"||
a==="namespace"||a==="labels")){let s={instancePath:t+"/gitops",schemaPath:"#/properties/gitops/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[s]:e.push(s),r++}if(typeof re.enabled!="boolean"){let a={instancePath:t+"/gitops/enabled",schemaPath:"#/properties/gitops/properties/enabled/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),r++}b(re.namespace,{instancePath:t+"/gitops/namespace",parentData:re,parentDataProperty:"namespace",rootData:y})||
(e=e===null?b.errors:e.concat(b.errors),r=e.length),C(re.labels,{instancePath:t+"/gitops/labels",parentData:re,parentDataProperty:"labels",rootData:y})||(e=e===
null?C.errors:e.concat(C.errors),r=e.length)}else{let a={instancePath:t+"/gitops",schemaPath:"#/properties/gitops/type",keyword:"type",params:{type:"object"}};e===
null?e=[a]:e.push(a),r++}let M=n.threatDetection;if(M&&typeof M=="object"&&!Array.isArray(M)){M.hubNamespace===void 0&&(M.hubNamespace="threat-detection"),M.guestNamespace===
void 0&&(M.guestNamespace="threat-detection"),M.minimumPriority===void 0&&(M.minimumPriority="notice"),M.quarantineRules===void 0&&(M.quarantineRules=["Terminal\
 shell in container","Drop and execute new binary in container"]),M.terminateRules===void 0&&(M.terminateRules=[]);for(let i in M)if(!(i==="hubNamespace"||i==="\
guestNamespace"||i==="minimumPriority"||i==="alertmanager"||i==="triage"||i==="quarantineRules"||i==="terminateRules")){let p={instancePath:t+"/threatDetection",
schemaPath:"#/properties/threatDetection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[p]:e.push(p),r++}b(M.hubNamespace,
{instancePath:t+"/threatDetection/hubNamespace",parentData:M,parentDataProperty:"hubNamespace",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length),
b(M.guestNamespace,{instancePath:t+"/threatDetection/guestNamespace",parentData:M,parentDataProperty:"guestNamespace",rootData:y})||(e=e===null?b.errors:e.concat(
b.errors),r=e.length);let a=M.minimumPriority;if(typeof a!="string"){let i={instancePath:t+"/threatDetection/minimumPriority",schemaPath:"#/properties/threatDet\
ection/properties/minimumPriority/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(!(a==="emergency"||a==="alert"||a==="critical"||a===
"error"||a==="warning"||a==="notice"||a==="informational"||a==="debug")){let i={instancePath:t+"/threatDetection/minimumPriority",schemaPath:"#/properties/threa\
tDetection/properties/minimumPriority/enum",keyword:"enum",params:{allowedValues:E.properties.threatDetection.properties.minimumPriority.enum}};e===null?e=[i]:e.
push(i),r++}M.alertmanager!==void 0&&(pe(M.alertmanager,{instancePath:t+"/threatDetection/alertmanager",parentData:M,parentDataProperty:"alertmanager",rootData:y})||
(e=e===null?pe.errors:e.concat(pe.errors),r=e.length)),M.triage!==void 0&&(pe(M.triage,{instancePath:t+"/threatDetection/triage",parentData:M,parentDataProperty:"\
triage",rootData:y})||(e=e===null?pe.errors:e.concat(pe.errors),r=e.length));let s=M.quarantineRules;if(Array.isArray(s)){if(s.length>100){let c={instancePath:t+
"/threatDetection/quarantineRules",schemaPath:"#/properties/threatDetection/properties/quarantineRules/maxItems",keyword:"maxItems",params:{limit:100}};e===null?
e=[c]:e.push(c),r++}let i=s.length;for(let c=0;c<i;c++){let l=s[c];if(typeof l=="string"){if(v(l)>200){let m={instancePath:t+"/threatDetection/quarantineRules/"+
c,schemaPath:"#/properties/threatDetection/properties/quarantineRules/items/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[m]:e.push(m),r++}if(v(
l)<1){let m={instancePath:t+"/threatDetection/quarantineRules/"+c,schemaPath:"#/properties/threatDetection/properties/quarantineRules/items/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t+"/threatDetection/quarantineRules/"+c,schemaPath:"#/properties/threatDetec\
tion/properties/quarantineRules/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}let p=s.length,d;if(p>1){let c={};for(;p--;){let l=s[p];
if(typeof l=="string"){if(typeof c[l]=="number"){d=c[l];let m={instancePath:t+"/threatDetection/quarantineRules",schemaPath:"#/properties/threatDetection/proper\
ties/quarantineRules/uniqueItems",keyword:"uniqueItems",params:{i:p,j:d}};e===null?e=[m]:e.push(m),r++;break}c[l]=p}}}}else{let i={instancePath:t+"/threatDetect\
ion/quarantineRules",schemaPath:"#/properties/threatDetection/properties/quarantineRules/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}
let o=M.terminateRules;if(Array.isArray(o)){if(o.length>100){let c={instancePath:t+"/threatDetection/terminateRules",schemaPath:"#/properties/threatDetection/pr\
operties/terminateRules/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[c]:e.push(c),r++}let i=o.length;for(let c=0;c<i;c++){let l=o[c];if(typeof l==
"string"){if(v(l)>200){let m={instancePath:t+"/threatDetection/terminateRules/"+c,schemaPath:"#/properties/threatDetection/properties/terminateRules/items/maxLe\
ngth",keyword:"maxLength",params:{limit:200}};e===null?e=[m]:e.push(m),r++}if(v(l)<1){let m={instancePath:t+"/threatDetection/terminateRules/"+c,schemaPath:"#/p\
roperties/threatDetection/properties/terminateRules/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t+
"/threatDetection/terminateRules/"+c,schemaPath:"#/properties/threatDetection/properties/terminateRules/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[m]:e.push(m),r++}}let p=o.length,d;if(p>1){let c={};for(;p--;){let l=o[p];if(typeof l=="string"){if(typeof c[l]=="number"){d=c[l];let m={instancePath:t+"/thr\
eatDetection/terminateRules",schemaPath:"#/properties/threatDetection/properties/terminateRules/uniqueItems",keyword:"uniqueItems",params:{i:p,j:d}};e===null?e=
[m]:e.push(m),r++;break}c[l]=p}}}}else{let i={instancePath:t+"/threatDetection/terminateRules",schemaPath:"#/properties/threatDetection/properties/terminateRule\
s/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}else{let a={instancePath:t+"/threatDetection",schemaPath:"#/properties/threatDetecti\
on/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let V=n.bastion;if(V&&typeof V=="object"&&!Array.isArray(V)){V.images===void 0&&(V.
images={"centos-stream-10":"docker://quay.io/containerdisks/centos-stream:10",fedora:"docker://quay.io/containerdisks/fedora:latest"}),V.image===void 0&&(V.image=
"centos-stream-10"),V.diskSize===void 0&&(V.diskSize="30Gi"),V.storageClass===void 0&&(V.storageClass="ceph-block"),V.user===void 0&&(V.user="cloud-user");for(let o in V)
if(!(o==="images"||o==="image"||o==="diskSize"||o==="storageClass"||o==="user")){let i={instancePath:t+"/bastion",schemaPath:"#/properties/bastion/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[i]:e.push(i),r++}let a=V.images;if(a&&typeof a=="object"&&!Array.isArray(a)){
if(Object.keys(a).length>50){let o={instancePath:t+"/bastion/images",schemaPath:"#/properties/bastion/properties/images/maxProperties",keyword:"maxProperties",params:{
limit:50}};e===null?e=[o]:e.push(o),r++}if(Object.keys(a).length<1){let o={instancePath:t+"/bastion/images",schemaPath:"#/properties/bastion/properties/images/m\
inProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[o]:e.push(o),r++}for(let o in a){let i=r;if(typeof o=="string"&&!_e.test(o)){let p={instancePath:t+
"/bastion/images",schemaPath:"#/properties/bastion/properties/images/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-.a-z0-9]{0,60}[a-z0-9\
])?$"},propertyName:o};e===null?e=[p]:e.push(p),r++}var $=i===r;if(!$){let p={instancePath:t+"/bastion/images",schemaPath:"#/properties/bastion/properties/image\
s/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[p]:e.push(p),r++}}for(let o in a){let i=a[o];if(typeof i=="string"){if(!Ke.test(i)){
let p={instancePath:t+"/bastion/images/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/bastion/properties/images/additionalProperties/patter\
n",keyword:"pattern",params:{pattern:"^docker://[^\\s]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/bastion/images/"+o.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/bastion/properties/images/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{
let o={instancePath:t+"/bastion/images",schemaPath:"#/properties/bastion/properties/images/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),
r++}if(typeof V.image!="string"){let o={instancePath:t+"/bastion/image",schemaPath:"#/properties/bastion/properties/image/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[o]:e.push(o),r++}if(q(V.diskSize,{instancePath:t+"/bastion/diskSize",parentData:V,parentDataProperty:"diskSize",rootData:y})||(e=e===null?q.errors:
e.concat(q.errors),r=e.length),typeof V.storageClass!="string"){let o={instancePath:t+"/bastion/storageClass",schemaPath:"#/properties/bastion/properties/storag\
eClass/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}let s=V.user;if(typeof s=="string"){if(!Ye.test(s)){let o={instancePath:t+"/bas\
tion/user",schemaPath:"#/properties/bastion/properties/user/pattern",keyword:"pattern",params:{pattern:"^[a-z_][-a-z0-9_]{0,31}$"}};e===null?e=[o]:e.push(o),r++}}else{
let o={instancePath:t+"/bastion/user",schemaPath:"#/properties/bastion/properties/user/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}else{
let a={instancePath:t+"/bastion",schemaPath:"#/properties/bastion/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}if(n.proxy!==void 0){
let a=n.proxy;if(a&&typeof a=="object"&&!Array.isArray(a)){a.noProxy===void 0&&(a.noProxy=[]);for(let o in a)if(!(o==="httpProxy"||o==="httpsProxy"||o==="noProx\
y"||o==="trustedCAConfigMap")){let i={instancePath:t+"/proxy",schemaPath:"#/properties/proxy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[i]:e.push(i),r++}a.httpProxy!==void 0&&(pe(a.httpProxy,{instancePath:t+"/proxy/httpProxy",parentData:a,parentDataProperty:"httpProxy",rootData:y})||
(e=e===null?pe.errors:e.concat(pe.errors),r=e.length)),a.httpsProxy!==void 0&&(pe(a.httpsProxy,{instancePath:t+"/proxy/httpsProxy",parentData:a,parentDataProperty:"\
httpsProxy",rootData:y})||(e=e===null?pe.errors:e.concat(pe.errors),r=e.length));let s=a.noProxy;if(Array.isArray(s)){if(s.length>100){let d={instancePath:t+"/p\
roxy/noProxy",schemaPath:"#/properties/proxy/properties/noProxy/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[d]:e.push(d),r++}let o=s.length;for(let d=0;d<
o;d++)oe(s[d],{instancePath:t+"/proxy/noProxy/"+d,parentData:s,parentDataProperty:d,rootData:y})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length);let i=s.
length,p;if(i>1){e:for(;i--;)for(p=i;p--;)if(ve(s[i],s[p])){let d={instancePath:t+"/proxy/noProxy",schemaPath:"#/properties/proxy/properties/noProxy/uniqueItems",
keyword:"uniqueItems",params:{i,j:p}};e===null?e=[d]:e.push(d),r++;break e}}}else{let o={instancePath:t+"/proxy/noProxy",schemaPath:"#/properties/proxy/properti\
es/noProxy/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}a.trustedCAConfigMap!==void 0&&(b(a.trustedCAConfigMap,{instancePath:t+"/pro\
xy/trustedCAConfigMap",parentData:a,parentDataProperty:"trustedCAConfigMap",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length))}else{let s={instancePath:t+
"/proxy",schemaPath:"#/properties/proxy/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}let De=n.registryMirrors;if(Array.isArray(De)){
if(De.length>50){let s={instancePath:t+"/registryMirrors",schemaPath:"#/properties/registryMirrors/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[s]:
e.push(s),r++}let a=De.length;for(let s=0;s<a;s++){let o=De[s];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.source===void 0){let i={instancePath:t+"/regist\
ryMirrors/"+s,schemaPath:"#/properties/registryMirrors/items/required",keyword:"required",params:{missingProperty:"source"}};e===null?e=[i]:e.push(i),r++}if(o.mirrors===
void 0){let i={instancePath:t+"/registryMirrors/"+s,schemaPath:"#/properties/registryMirrors/items/required",keyword:"required",params:{missingProperty:"mirrors"}};
e===null?e=[i]:e.push(i),r++}for(let i in o)if(!(i==="source"||i==="mirrors")){let p={instancePath:t+"/registryMirrors/"+s,schemaPath:"#/properties/registryMirr\
ors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[p]:e.push(p),r++}if(o.source!==void 0){let i=o.source;
if(typeof i=="string"){if(v(i)<1){let p={instancePath:t+"/registryMirrors/"+s+"/source",schemaPath:"#/properties/registryMirrors/items/properties/source/minLeng\
th",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/registryMirrors/"+s+"/source",schemaPath:"#/properties/regi\
stryMirrors/items/properties/source/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(o.mirrors!==void 0){let i=o.mirrors;if(Array.isArray(
i)){if(i.length>20){let d={instancePath:t+"/registryMirrors/"+s+"/mirrors",schemaPath:"#/properties/registryMirrors/items/properties/mirrors/maxItems",keyword:"\
maxItems",params:{limit:20}};e===null?e=[d]:e.push(d),r++}if(i.length<1){let d={instancePath:t+"/registryMirrors/"+s+"/mirrors",schemaPath:"#/properties/registr\
yMirrors/items/properties/mirrors/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[d]:e.push(d),r++}let p=i.length;for(let d=0;d<p;d++){let c=i[d];if(typeof c==
"string"){if(v(c)<1){let l={instancePath:t+"/registryMirrors/"+s+"/mirrors/"+d,schemaPath:"#/properties/registryMirrors/items/properties/mirrors/items/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/registryMirrors/"+s+"/mirrors/"+d,schemaPath:"#/properties/regi\
stryMirrors/items/properties/mirrors/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{let p={instancePath:t+"/registryMirr\
ors/"+s+"/mirrors",schemaPath:"#/properties/registryMirrors/items/properties/mirrors/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}}else{
let i={instancePath:t+"/registryMirrors/"+s,schemaPath:"#/properties/registryMirrors/items/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),
r++}}}else{let a={instancePath:t+"/registryMirrors",schemaPath:"#/properties/registryMirrors/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),
r++}if(n.trustBundle!==void 0){let a=n.trustBundle;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.configMapName===void 0){let s={instancePath:t+"/trustBundle",
schemaPath:"#/properties/trustBundle/required",keyword:"required",params:{missingProperty:"configMapName"}};e===null?e=[s]:e.push(s),r++}for(let s in a)if(s!=="\
configMapName"){let o={instancePath:t+"/trustBundle",schemaPath:"#/properties/trustBundle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[o]:e.push(o),r++}a.configMapName!==void 0&&(b(a.configMapName,{instancePath:t+"/trustBundle/configMapName",parentData:a,parentDataProperty:"configMa\
pName",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length))}else{let s={instancePath:t+"/trustBundle",schemaPath:"#/properties/trustBundle/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}let ae=n.certificates;if(ae&&typeof ae=="object"&&!Array.isArray(ae)){ae.enabled===void 0&&(ae.enabled=
!0),ae.issuerRef===void 0&&(ae.issuerRef={});for(let s in ae)if(!(s==="enabled"||s==="authority"||s==="issuerRef")){let o={instancePath:t+"/certificates",schemaPath:"\
#/properties/certificates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[o]:e.push(o),r++}if(typeof ae.enabled!=
"boolean"){let s={instancePath:t+"/certificates/enabled",schemaPath:"#/properties/certificates/properties/enabled/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[s]:e.push(s),r++}ae.authority!==void 0&&(xe(ae.authority,{instancePath:t+"/certificates/authority",parentData:ae,parentDataProperty:"authority",rootData:y})||
(e=e===null?xe.errors:e.concat(xe.errors),r=e.length));let a=ae.issuerRef;if(a&&typeof a=="object"&&!Array.isArray(a)){a.kind===void 0&&(a.kind="ClusterIssuer"),
a.name===void 0&&(a.name="company");for(let o in a)if(!(o==="kind"||o==="name")){let i={instancePath:t+"/certificates/issuerRef",schemaPath:"#/properties/certif\
icates/properties/issuerRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[i]:e.push(i),r++}let s=a.kind;if(typeof s!=
"string"){let o={instancePath:t+"/certificates/issuerRef/kind",schemaPath:"#/properties/certificates/properties/issuerRef/properties/kind/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),r++}if(!(s==="ClusterIssuer"||s==="Issuer")){let o={instancePath:t+"/certificates/issuerRef/kind",schemaPath:"#/propert\
ies/certificates/properties/issuerRef/properties/kind/enum",keyword:"enum",params:{allowedValues:E.properties.certificates.properties.issuerRef.properties.kind.
enum}};e===null?e=[o]:e.push(o),r++}b(a.name,{instancePath:t+"/certificates/issuerRef/name",parentData:a,parentDataProperty:"name",rootData:y})||(e=e===null?b.errors:
e.concat(b.errors),r=e.length)}else{let s={instancePath:t+"/certificates/issuerRef",schemaPath:"#/properties/certificates/properties/issuerRef/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}else{let a={instancePath:t+"/certificates",schemaPath:"#/properties/certificates/type",keyword:"type",
params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let ie=n.quota;if(ie&&typeof ie=="object"&&!Array.isArray(ie)){ie.enabled===void 0&&(ie.enabled=!0),ie.headroomPercent===
void 0&&(ie.headroomPercent=25),ie.controlPlane===void 0&&(ie.controlPlane={});for(let o in ie)if(!(o==="enabled"||o==="headroomPercent"||o==="controlPlane")){let i={
instancePath:t+"/quota",schemaPath:"#/properties/quota/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[i]:e.push(
i),r++}if(typeof ie.enabled!="boolean"){let o={instancePath:t+"/quota/enabled",schemaPath:"#/properties/quota/properties/enabled/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[o]:e.push(o),r++}let a=ie.headroomPercent;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let o={instancePath:t+"/quota/headroomPercent",schemaPath:"\
#/properties/quota/properties/headroomPercent/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),r++}if(typeof a=="number"){if(a>200||isNaN(
a)){let o={instancePath:t+"/quota/headroomPercent",schemaPath:"#/properties/quota/properties/headroomPercent/maximum",keyword:"maximum",params:{comparison:"<=",
limit:200}};e===null?e=[o]:e.push(o),r++}if(a<0||isNaN(a)){let o={instancePath:t+"/quota/headroomPercent",schemaPath:"#/properties/quota/properties/headroomPerc\
ent/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[o]:e.push(o),r++}}let s=ie.controlPlane;if(s&&typeof s=="object"&&!Array.isArray(s)){
s.cpu===void 0&&(s.cpu="16"),s.memory===void 0&&(s.memory="48Gi");for(let o in s)if(!(o==="cpu"||o==="memory")){let i={instancePath:t+"/quota/controlPlane",schemaPath:"\
#/properties/quota/properties/controlPlane/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[i]:e.push(i),r++}q(s.
cpu,{instancePath:t+"/quota/controlPlane/cpu",parentData:s,parentDataProperty:"cpu",rootData:y})||(e=e===null?q.errors:e.concat(q.errors),r=e.length),q(s.memory,
{instancePath:t+"/quota/controlPlane/memory",parentData:s,parentDataProperty:"memory",rootData:y})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)}else{let o={
instancePath:t+"/quota/controlPlane",schemaPath:"#/properties/quota/properties/controlPlane/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),
r++}}else{let a={instancePath:t+"/quota",schemaPath:"#/properties/quota/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let G=n.hub;if(G&&
typeof G=="object"&&!Array.isArray(G)){G.distribution===void 0&&(G.distribution="OpenShift"),G.api===void 0&&(G.api={}),G.dns===void 0&&(G.dns={}),G.ingressController===
void 0&&(G.ingressController={}),G.crossplaneNamespace===void 0&&(G.crossplaneNamespace="crossplane-system");for(let p in G)if(!(p==="distribution"||p==="api"||
p==="dns"||p==="ingressController"||p==="gateway"||p==="pinsNodes"||p==="crossplaneNamespace")){let d={instancePath:t+"/hub",schemaPath:"#/properties/hub/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[d]:e.push(d),r++}let a=G.distribution;if(typeof a!="string"){let p={instancePath:t+
"/hub/distribution",schemaPath:"#/properties/hub/properties/distribution/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(!(a==="Ope\
nShift"||a==="Kubernetes")){let p={instancePath:t+"/hub/distribution",schemaPath:"#/properties/hub/properties/distribution/enum",keyword:"enum",params:{allowedValues:E.
properties.hub.properties.distribution.enum}};e===null?e=[p]:e.push(p),r++}let s=G.api;if(s&&typeof s=="object"&&!Array.isArray(s)){s.url===void 0&&(s.url="http\
s://api.hub.example.com:6443"),s.clientID===void 0&&(s.clientID="kubernetes"),s.cidrs===void 0&&(s.cidrs=["10.0.0.0/16"]),s.port===void 0&&(s.port=6443);for(let d in s)
if(!(d==="url"||d==="certificateAuthority"||d==="clientID"||d==="cidrs"||d==="port")){let c={instancePath:t+"/hub/api",schemaPath:"#/properties/hub/properties/a\
pi/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[c]:e.push(c),r++}$e(s.url,{instancePath:t+"/hub/api/url",parentData:s,
parentDataProperty:"url",rootData:y})||(e=e===null?$e.errors:e.concat($e.errors),r=e.length),s.certificateAuthority!==void 0&&(xe(s.certificateAuthority,{instancePath:t+
"/hub/api/certificateAuthority",parentData:s,parentDataProperty:"certificateAuthority",rootData:y})||(e=e===null?xe.errors:e.concat(xe.errors),r=e.length));let p=s.
clientID;if(typeof p=="string"){if(v(p)>200){let d={instancePath:t+"/hub/api/clientID",schemaPath:"#/properties/hub/properties/api/properties/clientID/maxLength",
keyword:"maxLength",params:{limit:200}};e===null?e=[d]:e.push(d),r++}if(v(p)<1){let d={instancePath:t+"/hub/api/clientID",schemaPath:"#/properties/hub/propertie\
s/api/properties/clientID/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:t+"/hub/api/clientID",schemaPath:"\
#/properties/hub/properties/api/properties/clientID/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}J(s.cidrs,{instancePath:t+"/hub/ap\
i/cidrs",parentData:s,parentDataProperty:"cidrs",rootData:y})||(e=e===null?J.errors:e.concat(J.errors),r=e.length),B(s.port,{instancePath:t+"/hub/api/port",parentData:s,
parentDataProperty:"port",rootData:y})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)}else{let p={instancePath:t+"/hub/api",schemaPath:"#/properties/hub/p\
roperties/api/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}let o=G.dns;if(o&&typeof o=="object"&&!Array.isArray(o)){for(let p in o)
if(!(p==="namespace"||p==="podLabels"||p==="port"||p==="nodeLocalAddress")){let d={instancePath:t+"/hub/dns",schemaPath:"#/properties/hub/properties/dns/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[d]:e.push(d),r++}if(o.namespace!==void 0&&(b(o.namespace,{instancePath:t+
"/hub/dns/namespace",parentData:o,parentDataProperty:"namespace",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),o.podLabels!==void 0){let p=o.
podLabels;if(C(p,{instancePath:t+"/hub/dns/podLabels",parentData:o,parentDataProperty:"podLabels",rootData:y})||(e=e===null?C.errors:e.concat(C.errors),r=e.length),
p&&typeof p=="object"&&!Array.isArray(p)&&Object.keys(p).length<1){let d={instancePath:t+"/hub/dns/podLabels",schemaPath:"#/properties/hub/properties/dns/proper\
ties/podLabels/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[d]:e.push(d),r++}}o.port!==void 0&&(B(o.port,{instancePath:t+"/hub/dns/port",
parentData:o,parentDataProperty:"port",rootData:y})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),o.nodeLocalAddress!==void 0&&(me(o.nodeLocalAddress,{instancePath:t+
"/hub/dns/nodeLocalAddress",parentData:o,parentDataProperty:"nodeLocalAddress",rootData:y})||(e=e===null?me.errors:e.concat(me.errors),r=e.length))}else{let p={
instancePath:t+"/hub/dns",schemaPath:"#/properties/hub/properties/dns/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}let i=G.ingressController;
if(i&&typeof i=="object"&&!Array.isArray(i)){for(let p in i)if(!(p==="namespaceLabels"||p==="class")){let d={instancePath:t+"/hub/ingressController",schemaPath:"\
#/properties/hub/properties/ingressController/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[d]:e.push(d),r++}if(i.
namespaceLabels!==void 0){let p=i.namespaceLabels;if(C(p,{instancePath:t+"/hub/ingressController/namespaceLabels",parentData:i,parentDataProperty:"namespaceLabe\
ls",rootData:y})||(e=e===null?C.errors:e.concat(C.errors),r=e.length),p&&typeof p=="object"&&!Array.isArray(p)&&Object.keys(p).length<1){let d={instancePath:t+"\
/hub/ingressController/namespaceLabels",schemaPath:"#/properties/hub/properties/ingressController/properties/namespaceLabels/minProperties",keyword:"minProperti\
es",params:{limit:1}};e===null?e=[d]:e.push(d),r++}}i.class!==void 0&&(qe(i.class,{instancePath:t+"/hub/ingressController/class",parentData:i,parentDataProperty:"\
class",rootData:y})||(e=e===null?qe.errors:e.concat(qe.errors),r=e.length))}else{let p={instancePath:t+"/hub/ingressController",schemaPath:"#/properties/hub/pro\
perties/ingressController/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}if(G.gateway!==void 0){let p=G.gateway;if(p&&typeof p=="obje\
ct"&&!Array.isArray(p)){if(p.name===void 0){let d={instancePath:t+"/hub/gateway",schemaPath:"#/properties/hub/properties/gateway/required",keyword:"required",params:{
missingProperty:"name"}};e===null?e=[d]:e.push(d),r++}if(p.namespace===void 0){let d={instancePath:t+"/hub/gateway",schemaPath:"#/properties/hub/properties/gate\
way/required",keyword:"required",params:{missingProperty:"namespace"}};e===null?e=[d]:e.push(d),r++}for(let d in p)if(!(d==="name"||d==="namespace"||d==="class"||
d==="sectionName")){let c={instancePath:t+"/hub/gateway",schemaPath:"#/properties/hub/properties/gateway/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:d}};e===null?e=[c]:e.push(c),r++}p.name!==void 0&&(b(p.name,{instancePath:t+"/hub/gateway/name",parentData:p,parentDataProperty:"name",rootData:y})||
(e=e===null?b.errors:e.concat(b.errors),r=e.length)),p.namespace!==void 0&&(b(p.namespace,{instancePath:t+"/hub/gateway/namespace",parentData:p,parentDataProperty:"\
namespace",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),p.class!==void 0&&(qe(p.class,{instancePath:t+"/hub/gateway/class",parentData:p,parentDataProperty:"\
class",rootData:y})||(e=e===null?qe.errors:e.concat(qe.errors),r=e.length)),p.sectionName!==void 0&&(b(p.sectionName,{instancePath:t+"/hub/gateway/sectionName",
parentData:p,parentDataProperty:"sectionName",rootData:y})||(e=e===null?b.errors:e.concat(b.errors),r=e.length))}else{let d={instancePath:t+"/hub/gateway",schemaPath:"\
#/properties/hub/properties/gateway/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}if(G.pinsNodes!==void 0&&typeof G.pinsNodes!="boo\
lean"){let p={instancePath:t+"/hub/pinsNodes",schemaPath:"#/properties/hub/properties/pinsNodes/type",keyword:"type",params:{type:"boolean"}};e===null?e=[p]:e.push(
p),r++}b(G.crossplaneNamespace,{instancePath:t+"/hub/crossplaneNamespace",parentData:G,parentDataProperty:"crossplaneNamespace",rootData:y})||(e=e===null?b.errors:
e.concat(b.errors),r=e.length)}else{let a={instancePath:t+"/hub",schemaPath:"#/properties/hub/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(
a),r++}let j=n.tenancy;if(j&&typeof j=="object"&&!Array.isArray(j)){j.unlabelled===void 0&&(j.unlabelled="Allow"),j.policyEngine===void 0&&(j.policyEngine="Vali\
datingAdmissionPolicy"),j.quotaEngine===void 0&&(j.quotaEngine="Static"),j.metadataCIDRs===void 0&&(j.metadataCIDRs=["169.254.169.254/32","fd00:ec2::254/128"]),
j.privateCIDRs===void 0&&(j.privateCIDRs=["10.0.0.0/8","172.16.0.0/12","192.168.0.0/16","100.64.0.0/10","169.254.0.0/16","127.0.0.0/8","fc00::/7","fe80::/10",":\
:1/128"]),j.podSecurity===void 0&&(j.podSecurity={}),j.imagePullPolicy===void 0&&(j.imagePullPolicy="Always"),j.registries===void 0&&(j.registries=[]),j.serviceTypes===
void 0&&(j.serviceTypes=["ClusterIP"]),j.tolerations===void 0&&(j.tolerations=[]),j.limitsPercent===void 0&&(j.limitsPercent={}),j.counts===void 0&&(j.counts={configmaps:200,
persistentvolumeclaims:30,replicationcontrollers:20,resourcequotas:5,secrets:200,services:60,"services.loadbalancers":0,"services.nodeports":0,"count/cronjobs.b\
atch":30,"count/deployments.apps":100,"count/ingresses.networking.k8s.io":30,"count/jobs.batch":200,"count/serviceaccounts":50,"count/statefulsets.apps":50}),j.
limits===void 0&&(j.limits={});for(let g in j)if(!Ie.call(E.properties.tenancy.properties,g)){let k={instancePath:t+"/tenancy",schemaPath:"#/properties/tenancy/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}};e===null?e=[k]:e.push(k),r++}let a=j.unlabelled;if(typeof a!="string"){let g={
instancePath:t+"/tenancy/unlabelled",schemaPath:"#/properties/tenancy/properties/unlabelled/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),
r++}if(!(a==="Allow"||a==="Refuse")){let g={instancePath:t+"/tenancy/unlabelled",schemaPath:"#/properties/tenancy/properties/unlabelled/enum",keyword:"enum",params:{
allowedValues:E.properties.tenancy.properties.unlabelled.enum}};e===null?e=[g]:e.push(g),r++}let s=j.policyEngine;if(typeof s!="string"){let g={instancePath:t+"\
/tenancy/policyEngine",schemaPath:"#/properties/tenancy/properties/policyEngine/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}if(!(s===
"ValidatingAdmissionPolicy"||s==="Kyverno"||s==="None")){let g={instancePath:t+"/tenancy/policyEngine",schemaPath:"#/properties/tenancy/properties/policyEngine/\
enum",keyword:"enum",params:{allowedValues:E.properties.tenancy.properties.policyEngine.enum}};e===null?e=[g]:e.push(g),r++}if(j.networkEngine!==void 0){let g=j.
networkEngine;if(typeof g!="string"){let k={instancePath:t+"/tenancy/networkEngine",schemaPath:"#/properties/tenancy/properties/networkEngine/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}if(!(g==="NetworkPolicy"||g==="Cilium"||g==="AdminNetworkPolicy")){let k={instancePath:t+"/tenancy/netwo\
rkEngine",schemaPath:"#/properties/tenancy/properties/networkEngine/enum",keyword:"enum",params:{allowedValues:E.properties.tenancy.properties.networkEngine.enum}};
e===null?e=[k]:e.push(k),r++}}let o=j.quotaEngine;if(typeof o!="string"){let g={instancePath:t+"/tenancy/quotaEngine",schemaPath:"#/properties/tenancy/propertie\
s/quotaEngine/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}if(!(o==="Static"||o==="ClusterResourceQuota"||o==="Capsule")){let g={instancePath:t+
"/tenancy/quotaEngine",schemaPath:"#/properties/tenancy/properties/quotaEngine/enum",keyword:"enum",params:{allowedValues:E.properties.tenancy.properties.quotaEngine.
enum}};e===null?e=[g]:e.push(g),r++}J(j.metadataCIDRs,{instancePath:t+"/tenancy/metadataCIDRs",parentData:j,parentDataProperty:"metadataCIDRs",rootData:y})||(e=
e===null?J.errors:e.concat(J.errors),r=e.length),J(j.privateCIDRs,{instancePath:t+"/tenancy/privateCIDRs",parentData:j,parentDataProperty:"privateCIDRs",rootData:y})||
(e=e===null?J.errors:e.concat(J.errors),r=e.length);let i=j.podSecurity;if(i&&typeof i=="object"&&!Array.isArray(i)){i.level===void 0&&(i.level="restricted"),i.
version===void 0&&(i.version="v1.35");for(let P in i)if(!(P==="level"||P==="version")){let x={instancePath:t+"/tenancy/podSecurity",schemaPath:"#/properties/ten\
ancy/properties/podSecurity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[x]:e.push(x),r++}let g=i.level;if(typeof g!=
"string"){let P={instancePath:t+"/tenancy/podSecurity/level",schemaPath:"#/properties/tenancy/properties/podSecurity/properties/level/type",keyword:"type",params:{
type:"string"}};e===null?e=[P]:e.push(P),r++}if(!(g==="restricted"||g==="baseline"||g==="privileged")){let P={instancePath:t+"/tenancy/podSecurity/level",schemaPath:"\
#/properties/tenancy/properties/podSecurity/properties/level/enum",keyword:"enum",params:{allowedValues:E.properties.tenancy.properties.podSecurity.properties.level.
enum}};e===null?e=[P]:e.push(P),r++}let k=i.version;if(typeof k=="string"){if(!er.test(k)){let P={instancePath:t+"/tenancy/podSecurity/version",schemaPath:"#/pr\
operties/tenancy/properties/podSecurity/properties/version/pattern",keyword:"pattern",params:{pattern:"^v1\\.[0-9]{1,3}$"}};e===null?e=[P]:e.push(P),r++}}else{let P={
instancePath:t+"/tenancy/podSecurity/version",schemaPath:"#/properties/tenancy/properties/podSecurity/properties/version/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[P]:e.push(P),r++}}else{let g={instancePath:t+"/tenancy/podSecurity",schemaPath:"#/properties/tenancy/properties/podSecurity/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}let p=j.imagePullPolicy;if(typeof p!="string"){let g={instancePath:t+"/tenancy/imagePullPolicy",schemaPath:"\
#/properties/tenancy/properties/imagePullPolicy/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}if(!(p==="Always"||p==="Any")){let g={
instancePath:t+"/tenancy/imagePullPolicy",schemaPath:"#/properties/tenancy/properties/imagePullPolicy/enum",keyword:"enum",params:{allowedValues:E.properties.tenancy.
properties.imagePullPolicy.enum}};e===null?e=[g]:e.push(g),r++}let d=j.registries;if(Array.isArray(d)){if(d.length>50){let x={instancePath:t+"/tenancy/registrie\
s",schemaPath:"#/properties/tenancy/properties/registries/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[x]:e.push(x),r++}let g=d.length;for(let x=0;x<
g;x++)ge(d[x],{instancePath:t+"/tenancy/registries/"+x,parentData:d,parentDataProperty:x,rootData:y})||(e=e===null?ge.errors:e.concat(ge.errors),r=e.length);let k=d.
length,P;if(k>1){e:for(;k--;)for(P=k;P--;)if(ve(d[k],d[P])){let x={instancePath:t+"/tenancy/registries",schemaPath:"#/properties/tenancy/properties/registries/u\
niqueItems",keyword:"uniqueItems",params:{i:k,j:P}};e===null?e=[x]:e.push(x),r++;break e}}}else{let g={instancePath:t+"/tenancy/registries",schemaPath:"#/proper\
ties/tenancy/properties/registries/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),r++}let c=j.serviceTypes;if(Array.isArray(c)){if(c.length<
1){let x={instancePath:t+"/tenancy/serviceTypes",schemaPath:"#/properties/tenancy/properties/serviceTypes/minItems",keyword:"minItems",params:{limit:1}};e===null?
e=[x]:e.push(x),r++}let g=c.length;for(let x=0;x<g;x++){let S=c[x];if(typeof S!="string"){let be={instancePath:t+"/tenancy/serviceTypes/"+x,schemaPath:"#/proper\
ties/tenancy/properties/serviceTypes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[be]:e.push(be),r++}if(!(S==="ClusterIP"||S==="LoadBalancer"||
S==="NodePort"||S==="ExternalName")){let be={instancePath:t+"/tenancy/serviceTypes/"+x,schemaPath:"#/properties/tenancy/properties/serviceTypes/items/enum",keyword:"\
enum",params:{allowedValues:E.properties.tenancy.properties.serviceTypes.items.enum}};e===null?e=[be]:e.push(be),r++}}let k=c.length,P;if(k>1){let x={};for(;k--;){
let S=c[k];if(typeof S=="string"){if(typeof x[S]=="number"){P=x[S];let be={instancePath:t+"/tenancy/serviceTypes",schemaPath:"#/properties/tenancy/properties/se\
rviceTypes/uniqueItems",keyword:"uniqueItems",params:{i:k,j:P}};e===null?e=[be]:e.push(be),r++;break}x[S]=k}}}}else{let g={instancePath:t+"/tenancy/serviceTypes",
schemaPath:"#/properties/tenancy/properties/serviceTypes/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),r++}ce(j.tolerations,{instancePath:t+
"/tenancy/tolerations",parentData:j,parentDataProperty:"tolerations",rootData:y})||(e=e===null?ce.errors:e.concat(ce.errors),r=e.length);let l=j.limitsPercent;if(l&&
typeof l=="object"&&!Array.isArray(l)){l.cpu===void 0&&(l.cpu=400),l.memory===void 0&&(l.memory=100);for(let P in l)if(!(P==="cpu"||P==="memory")){let x={instancePath:t+
"/tenancy/limitsPercent",schemaPath:"#/properties/tenancy/properties/limitsPercent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};
e===null?e=[x]:e.push(x),r++}let g=l.cpu;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g))){let P={instancePath:t+"/tenancy/limitsPercent/cpu",schemaPath:"#/propertie\
s/tenancy/properties/limitsPercent/properties/cpu/type",keyword:"type",params:{type:"integer"}};e===null?e=[P]:e.push(P),r++}if(typeof g=="number"){if(g>1e3||isNaN(
g)){let P={instancePath:t+"/tenancy/limitsPercent/cpu",schemaPath:"#/properties/tenancy/properties/limitsPercent/properties/cpu/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e3}};e===null?e=[P]:e.push(P),r++}if(g<100||isNaN(g)){let P={instancePath:t+"/tenancy/limitsPercent/cpu",schemaPath:"#/properties/tenancy\
/properties/limitsPercent/properties/cpu/minimum",keyword:"minimum",params:{comparison:">=",limit:100}};e===null?e=[P]:e.push(P),r++}}let k=l.memory;if(!(typeof k==
"number"&&!(k%1)&&!isNaN(k))){let P={instancePath:t+"/tenancy/limitsPercent/memory",schemaPath:"#/properties/tenancy/properties/limitsPercent/properties/memory/\
type",keyword:"type",params:{type:"integer"}};e===null?e=[P]:e.push(P),r++}if(typeof k=="number"){if(k>1e3||isNaN(k)){let P={instancePath:t+"/tenancy/limitsPerc\
ent/memory",schemaPath:"#/properties/tenancy/properties/limitsPercent/properties/memory/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3}};e===null?
e=[P]:e.push(P),r++}if(k<100||isNaN(k)){let P={instancePath:t+"/tenancy/limitsPercent/memory",schemaPath:"#/properties/tenancy/properties/limitsPercent/properti\
es/memory/minimum",keyword:"minimum",params:{comparison:">=",limit:100}};e===null?e=[P]:e.push(P),r++}}}else{let g={instancePath:t+"/tenancy/limitsPercent",schemaPath:"\
#/properties/tenancy/properties/limitsPercent/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}let m=j.counts;if(m&&typeof m=="object"&&
!Array.isArray(m)){if(Object.keys(m).length>40){let g={instancePath:t+"/tenancy/counts",schemaPath:"#/properties/tenancy/properties/counts/maxProperties",keyword:"\
maxProperties",params:{limit:40}};e===null?e=[g]:e.push(g),r++}for(let g in m){let k=r;if(typeof g=="string"&&!rr.test(g)){let P={instancePath:t+"/tenancy/count\
s",schemaPath:"#/properties/tenancy/properties/counts/propertyNames/pattern",keyword:"pattern",params:{pattern:"^(count/)?[a-z][-a-z0-9]*(\\.[-a-z0-9]+)*$"},propertyName:g};
e===null?e=[P]:e.push(P),r++}var z=k===r;if(!z){let P={instancePath:t+"/tenancy/counts",schemaPath:"#/properties/tenancy/properties/counts/propertyNames",keyword:"\
propertyNames",params:{propertyName:g}};e===null?e=[P]:e.push(P),r++}}for(let g in m){let k=m[g];if(!(typeof k=="number"&&!(k%1)&&!isNaN(k))){let P={instancePath:t+
"/tenancy/counts/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tenancy/properties/counts/additionalProperties/type",keyword:"type",params:{
type:"integer"}};e===null?e=[P]:e.push(P),r++}if(typeof k=="number"){if(k>1e5||isNaN(k)){let P={instancePath:t+"/tenancy/counts/"+g.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/tenancy/properties/counts/additionalProperties/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5}};e===null?e=[P]:e.push(
P),r++}if(k<0||isNaN(k)){let P={instancePath:t+"/tenancy/counts/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tenancy/properties/counts/ad\
ditionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[P]:e.push(P),r++}}}}else{let g={instancePath:t+"/tenancy/counts",schemaPath:"\
#/properties/tenancy/properties/counts/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}let f=j.limits;if(f&&typeof f=="object"&&!Array.
isArray(f)){f.container===void 0&&(f.container={}),f.volume===void 0&&(f.volume={});for(let P in f)if(!(P==="container"||P==="volume")){let x={instancePath:t+"/\
tenancy/limits",schemaPath:"#/properties/tenancy/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?
e=[x]:e.push(x),r++}let g=f.container;if(g&&typeof g=="object"&&!Array.isArray(g)){g.defaultRequest===void 0&&(g.defaultRequest={cpu:"100m",memory:"128Mi",ephemeralStorage:"\
100Mi"}),g.default===void 0&&(g.default={cpu:"500m",memory:"256Mi",ephemeralStorage:"1Gi"}),g.min===void 0&&(g.min={cpu:"5m",memory:"8Mi",ephemeralStorage:"1Mi"}),
g.max===void 0&&(g.max={cpu:"16",memory:"64Gi",ephemeralStorage:"50Gi"});for(let P in g)if(!(P==="defaultRequest"||P==="default"||P==="min"||P==="max")){let x={
instancePath:t+"/tenancy/limits/container",schemaPath:"#/properties/tenancy/properties/limits/properties/container/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:P}};e===null?e=[x]:e.push(x),r++}_(g.defaultRequest,{instancePath:t+"/tenancy/limits/container/defaultRequest",parentData:g,parentDataProperty:"\
defaultRequest",rootData:y})||(e=e===null?_.errors:e.concat(_.errors),r=e.length),_(g.default,{instancePath:t+"/tenancy/limits/container/default",parentData:g,parentDataProperty:"\
default",rootData:y})||(e=e===null?_.errors:e.concat(_.errors),r=e.length),_(g.min,{instancePath:t+"/tenancy/limits/container/min",parentData:g,parentDataProperty:"\
min",rootData:y})||(e=e===null?_.errors:e.concat(_.errors),r=e.length),_(g.max,{instancePath:t+"/tenancy/limits/container/max",parentData:g,parentDataProperty:"\
max",rootData:y})||(e=e===null?_.errors:e.concat(_.errors),r=e.length)}else{let P={instancePath:t+"/tenancy/limits/container",schemaPath:"#/properties/tenancy/p\
roperties/limits/properties/container/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}let k=f.volume;if(k&&typeof k=="object"&&!Array.
isArray(k)){k.min===void 0&&(k.min="1Gi"),k.max===void 0&&(k.max="500Gi");for(let P in k)if(!(P==="min"||P==="max")){let x={instancePath:t+"/tenancy/limits/volu\
me",schemaPath:"#/properties/tenancy/properties/limits/properties/volume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};e===
null?e=[x]:e.push(x),r++}q(k.min,{instancePath:t+"/tenancy/limits/volume/min",parentData:k,parentDataProperty:"min",rootData:y})||(e=e===null?q.errors:e.concat(
q.errors),r=e.length),q(k.max,{instancePath:t+"/tenancy/limits/volume/max",parentData:k,parentDataProperty:"max",rootData:y})||(e=e===null?q.errors:e.concat(q.errors),
r=e.length)}else{let P={instancePath:t+"/tenancy/limits/volume",schemaPath:"#/properties/tenancy/properties/limits/properties/volume/type",keyword:"type",params:{
type:"object"}};e===null?e=[P]:e.push(P),r++}}else{let g={instancePath:t+"/tenancy/limits",schemaPath:"#/properties/tenancy/properties/limits/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}}else{let a={instancePath:t+"/tenancy",schemaPath:"#/properties/tenancy/type",keyword:"type",params:{type:"\
object"}};e===null?e=[a]:e.push(a),r++}let I=n.virtualClusters;if(I&&typeof I=="object"&&!Array.isArray(I)){I.chart===void 0&&(I.chart={repository:"https://char\
ts.loft.sh",name:"vcluster",version:"0.36.1"}),I.versions===void 0&&(I.versions={}),I.images===void 0&&(I.images={}),I.sizes===void 0&&(I.sizes={small:{cpu:"4",
memory:"8Gi",ephemeralStorage:"40Gi",storage:"50Gi",pods:30},medium:{cpu:"16",memory:"32Gi",ephemeralStorage:"120Gi",storage:"200Gi",pods:100},large:{cpu:"64",memory:"\
128Gi",ephemeralStorage:"300Gi",storage:"1Ti",pods:300}}),I.size===void 0&&(I.size="small"),I.controlPlane===void 0&&(I.controlPlane={}),I.selectors===void 0&&(I.
selectors={}),I.expose===void 0&&(I.expose="ClusterIP"),I.domain===void 0&&(I.domain="vc.example.com"),I.clientID===void 0&&(I.clientID="kubernetes");for(let l in I)
if(!Ie.call(E.properties.virtualClusters.properties,l)){let m={instancePath:t+"/virtualClusters",schemaPath:"#/properties/virtualClusters/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[m]:e.push(m),r++}X(I.chart,{instancePath:t+"/virtualClusters/chart",parentData:I,parentDataProperty:"\
chart",rootData:y})||(e=e===null?X.errors:e.concat(X.errors),r=e.length);let a=I.versions;if(a&&typeof a=="object"&&!Array.isArray(a)){a.default===void 0&&(a.default=
"1.35"),a.offered===void 0&&(a.offered=["1.34.5","1.35.2","1.36.0"]);for(let f in a)if(!(f==="default"||f==="offered")){let g={instancePath:t+"/virtualClusters/\
versions",schemaPath:"#/properties/virtualClusters/properties/versions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?
e=[g]:e.push(g),r++}let l=a.default;if(typeof l=="string"){if(v(l)>20){let f={instancePath:t+"/virtualClusters/versions/default",schemaPath:"#/properties/virtua\
lClusters/properties/versions/properties/default/maxLength",keyword:"maxLength",params:{limit:20}};e===null?e=[f]:e.push(f),r++}if(!tr.test(l)){let f={instancePath:t+
"/virtualClusters/versions/default",schemaPath:"#/properties/virtualClusters/properties/versions/properties/default/pattern",keyword:"pattern",params:{pattern:"\
^1\\.[0-9]{1,3}(\\.[0-9]{1,3})?$"}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/virtualClusters/versions/default",schemaPath:"#/properties/virtua\
lClusters/properties/versions/properties/default/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}let m=a.offered;if(Array.isArray(m)){
if(m.length>50){let P={instancePath:t+"/virtualClusters/versions/offered",schemaPath:"#/properties/virtualClusters/properties/versions/properties/offered/maxIte\
ms",keyword:"maxItems",params:{limit:50}};e===null?e=[P]:e.push(P),r++}if(m.length<1){let P={instancePath:t+"/virtualClusters/versions/offered",schemaPath:"#/pr\
operties/virtualClusters/properties/versions/properties/offered/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[P]:e.push(P),r++}let f=m.length;for(let P=0;P<
f;P++){let x=m[P];if(typeof x=="string"){if(v(x)>20){let S={instancePath:t+"/virtualClusters/versions/offered/"+P,schemaPath:"#/properties/virtualClusters/prope\
rties/versions/properties/offered/items/maxLength",keyword:"maxLength",params:{limit:20}};e===null?e=[S]:e.push(S),r++}if(!sr.test(x)){let S={instancePath:t+"/v\
irtualClusters/versions/offered/"+P,schemaPath:"#/properties/virtualClusters/properties/versions/properties/offered/items/pattern",keyword:"pattern",params:{pattern:"\
^1\\.[0-9]{1,3}\\.[0-9]{1,3}$"}};e===null?e=[S]:e.push(S),r++}}else{let S={instancePath:t+"/virtualClusters/versions/offered/"+P,schemaPath:"#/properties/virtua\
lClusters/properties/versions/properties/offered/items/type",keyword:"type",params:{type:"string"}};e===null?e=[S]:e.push(S),r++}}let g=m.length,k;if(g>1){let P={};
for(;g--;){let x=m[g];if(typeof x=="string"){if(typeof P[x]=="number"){k=P[x];let S={instancePath:t+"/virtualClusters/versions/offered",schemaPath:"#/properties\
/virtualClusters/properties/versions/properties/offered/uniqueItems",keyword:"uniqueItems",params:{i:g,j:k}};e===null?e=[S]:e.push(S),r++;break}P[x]=g}}}}else{let f={
instancePath:t+"/virtualClusters/versions/offered",schemaPath:"#/properties/virtualClusters/properties/versions/properties/offered/type",keyword:"type",params:{
type:"array"}};e===null?e=[f]:e.push(f),r++}}else{let l={instancePath:t+"/virtualClusters/versions",schemaPath:"#/properties/virtualClusters/properties/versions\
/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}let s=I.images;if(s&&typeof s=="object"&&!Array.isArray(s)){s.oss===void 0&&(s.oss={registry:"\
ghcr.io",repository:"loft-sh/vcluster-oss"}),s.platform===void 0&&(s.platform={registry:"ghcr.io",repository:"loft-sh/vcluster-pro"});for(let l in s)if(!(l==="o\
ss"||l==="platform"||l==="registry")){let m={instancePath:t+"/virtualClusters/images",schemaPath:"#/properties/virtualClusters/properties/images/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[m]:e.push(m),r++}je(s.oss,{instancePath:t+"/virtualClusters/images/oss",parentData:s,
parentDataProperty:"oss",rootData:y})||(e=e===null?je.errors:e.concat(je.errors),r=e.length),je(s.platform,{instancePath:t+"/virtualClusters/images/platform",parentData:s,
parentDataProperty:"platform",rootData:y})||(e=e===null?je.errors:e.concat(je.errors),r=e.length),s.registry!==void 0&&(ge(s.registry,{instancePath:t+"/virtualC\
lusters/images/registry",parentData:s,parentDataProperty:"registry",rootData:y})||(e=e===null?ge.errors:e.concat(ge.errors),r=e.length))}else{let l={instancePath:t+
"/virtualClusters/images",schemaPath:"#/properties/virtualClusters/properties/images/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}let o=I.
sizes;if(o&&typeof o=="object"&&!Array.isArray(o)){if(Object.keys(o).length>50){let l={instancePath:t+"/virtualClusters/sizes",schemaPath:"#/properties/virtualC\
lusters/properties/sizes/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[l]:e.push(l),r++}if(Object.keys(o).length<1){let l={instancePath:t+
"/virtualClusters/sizes",schemaPath:"#/properties/virtualClusters/properties/sizes/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[l]:e.push(
l),r++}for(let l in o){let m=r;if(typeof l=="string"&&!Re.test(l)){let f={instancePath:t+"/virtualClusters/sizes",schemaPath:"#/properties/virtualClusters/prope\
rties/sizes/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z]([-a-z0-9]{0,30}[a-z0-9])?$"},propertyName:l};e===null?e=[f]:e.push(f),r++}var te=m===
r;if(!te){let f={instancePath:t+"/virtualClusters/sizes",schemaPath:"#/properties/virtualClusters/properties/sizes/propertyNames",keyword:"propertyNames",params:{
propertyName:l}};e===null?e=[f]:e.push(f),r++}}for(let l in o){let m=o[l];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.ephemeralStorage===void 0&&(m.ephemeralStorage=
"40Gi"),m.cpu===void 0){let f={instancePath:t+"/virtualClusters/sizes/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/virtualClusters/proper\
ties/sizes/additionalProperties/required",keyword:"required",params:{missingProperty:"cpu"}};e===null?e=[f]:e.push(f),r++}if(m.memory===void 0){let f={instancePath:t+
"/virtualClusters/sizes/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/virtualClusters/properties/sizes/additionalProperties/required",keyword:"\
required",params:{missingProperty:"memory"}};e===null?e=[f]:e.push(f),r++}if(m.storage===void 0){let f={instancePath:t+"/virtualClusters/sizes/"+l.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/virtualClusters/properties/sizes/additionalProperties/required",keyword:"required",params:{missingProperty:"s\
torage"}};e===null?e=[f]:e.push(f),r++}if(m.pods===void 0){let f={instancePath:t+"/virtualClusters/sizes/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/virtualClusters/properties/sizes/additionalProperties/required",keyword:"required",params:{missingProperty:"pods"}};e===null?e=[f]:e.push(f),r++}for(let f in m)
if(!(f==="cpu"||f==="memory"||f==="ephemeralStorage"||f==="storage"||f==="pods")){let g={instancePath:t+"/virtualClusters/sizes/"+l.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/virtualClusters/properties/sizes/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};
e===null?e=[g]:e.push(g),r++}if(m.cpu!==void 0&&(q(m.cpu,{instancePath:t+"/virtualClusters/sizes/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/cpu",parentData:m,
parentDataProperty:"cpu",rootData:y})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),m.memory!==void 0&&(q(m.memory,{instancePath:t+"/virtualClusters/siz\
es/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/memory",parentData:m,parentDataProperty:"memory",rootData:y})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),
q(m.ephemeralStorage,{instancePath:t+"/virtualClusters/sizes/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/ephemeralStorage",parentData:m,parentDataProperty:"eph\
emeralStorage",rootData:y})||(e=e===null?q.errors:e.concat(q.errors),r=e.length),m.storage!==void 0&&(q(m.storage,{instancePath:t+"/virtualClusters/sizes/"+l.replace(
/~/g,"~0").replace(/\//g,"~1")+"/storage",parentData:m,parentDataProperty:"storage",rootData:y})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),m.pods!==
void 0){let f=m.pods;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let g={instancePath:t+"/virtualClusters/sizes/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/pod\
s",schemaPath:"#/properties/virtualClusters/properties/sizes/additionalProperties/properties/pods/type",keyword:"type",params:{type:"integer"}};e===null?e=[g]:e.
push(g),r++}if(typeof f=="number"){if(f>1e4||isNaN(f)){let g={instancePath:t+"/virtualClusters/sizes/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/pods",schemaPath:"\
#/properties/virtualClusters/properties/sizes/additionalProperties/properties/pods/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4}};e===null?e=[g]:
e.push(g),r++}if(f<1||isNaN(f)){let g={instancePath:t+"/virtualClusters/sizes/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/pods",schemaPath:"#/properties/virtua\
lClusters/properties/sizes/additionalProperties/properties/pods/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[g]:e.push(g),r++}}}}else{
let f={instancePath:t+"/virtualClusters/sizes/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/virtualClusters/properties/sizes/additionalPro\
perties/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}}else{let l={instancePath:t+"/virtualClusters/sizes",schemaPath:"#/properties\
/virtualClusters/properties/sizes/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}if(typeof I.size!="string"){let l={instancePath:t+"/\
virtualClusters/size",schemaPath:"#/properties/virtualClusters/properties/size/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}let i=I.
controlPlane;if(i&&typeof i=="object"&&!Array.isArray(i)){i.apiServer===void 0&&(i.apiServer={requests:{cpu:"200m",memory:"512Mi",ephemeralStorage:"1Gi"},limits:{
cpu:"2",memory:"4Gi",ephemeralStorage:"10Gi"}}),i.etcd===void 0&&(i.etcd={requests:{cpu:"100m",memory:"256Mi",ephemeralStorage:"100Mi"},limits:{cpu:"1",memory:"\
2Gi",ephemeralStorage:"1Gi"}}),i.dns===void 0&&(i.dns={requests:{cpu:"20m",memory:"64Mi",ephemeralStorage:"10Mi"},limits:{cpu:"1",memory:"170Mi",ephemeralStorage:"\
100Mi"}}),i.storage===void 0&&(i.storage={}),i.nodeSelector===void 0&&(i.nodeSelector={}),i.tolerations===void 0&&(i.tolerations=[]),i.user===void 0&&(i.user=12345);
for(let f in i)if(!(f==="apiServer"||f==="etcd"||f==="dns"||f==="storage"||f==="nodeSelector"||f==="tolerations"||f==="user")){let g={instancePath:t+"/virtualCl\
usters/controlPlane",schemaPath:"#/properties/virtualClusters/properties/controlPlane/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};
e===null?e=[g]:e.push(g),r++}ye(i.apiServer,{instancePath:t+"/virtualClusters/controlPlane/apiServer",parentData:i,parentDataProperty:"apiServer",rootData:y})||
(e=e===null?ye.errors:e.concat(ye.errors),r=e.length),ye(i.etcd,{instancePath:t+"/virtualClusters/controlPlane/etcd",parentData:i,parentDataProperty:"etcd",rootData:y})||
(e=e===null?ye.errors:e.concat(ye.errors),r=e.length),ye(i.dns,{instancePath:t+"/virtualClusters/controlPlane/dns",parentData:i,parentDataProperty:"dns",rootData:y})||
(e=e===null?ye.errors:e.concat(ye.errors),r=e.length);let l=i.storage;if(l&&typeof l=="object"&&!Array.isArray(l)){l.size===void 0&&(l.size="5Gi");for(let f in l)
if(!(f==="size"||f==="storageClass")){let g={instancePath:t+"/virtualClusters/controlPlane/storage",schemaPath:"#/properties/virtualClusters/properties/controlP\
lane/properties/storage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[g]:e.push(g),r++}if(q(l.size,{instancePath:t+
"/virtualClusters/controlPlane/storage/size",parentData:l,parentDataProperty:"size",rootData:y})||(e=e===null?q.errors:e.concat(q.errors),r=e.length),l.storageClass!==
void 0){let f=l.storageClass;if(typeof f=="string"){if(v(f)<1){let g={instancePath:t+"/virtualClusters/controlPlane/storage/storageClass",schemaPath:"#/properti\
es/virtualClusters/properties/controlPlane/properties/storage/properties/storageClass/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[g]:e.push(g),
r++}}else{let g={instancePath:t+"/virtualClusters/controlPlane/storage/storageClass",schemaPath:"#/properties/virtualClusters/properties/controlPlane/properties\
/storage/properties/storageClass/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}}else{let f={instancePath:t+"/virtualClusters/contro\
lPlane/storage",schemaPath:"#/properties/virtualClusters/properties/controlPlane/properties/storage/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:
e.push(f),r++}C(i.nodeSelector,{instancePath:t+"/virtualClusters/controlPlane/nodeSelector",parentData:i,parentDataProperty:"nodeSelector",rootData:y})||(e=e===
null?C.errors:e.concat(C.errors),r=e.length),ce(i.tolerations,{instancePath:t+"/virtualClusters/controlPlane/tolerations",parentData:i,parentDataProperty:"toler\
ations",rootData:y})||(e=e===null?ce.errors:e.concat(ce.errors),r=e.length);let m=i.user;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let f={instancePath:t+"/vi\
rtualClusters/controlPlane/user",schemaPath:"#/properties/virtualClusters/properties/controlPlane/properties/user/type",keyword:"type",params:{type:"integer"}};
e===null?e=[f]:e.push(f),r++}if(typeof m=="number"){if(m>2147483647||isNaN(m)){let f={instancePath:t+"/virtualClusters/controlPlane/user",schemaPath:"#/properti\
es/virtualClusters/properties/controlPlane/properties/user/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[f]:e.push(f),r++}if(m<
1e3||isNaN(m)){let f={instancePath:t+"/virtualClusters/controlPlane/user",schemaPath:"#/properties/virtualClusters/properties/controlPlane/properties/user/minim\
um",keyword:"minimum",params:{comparison:">=",limit:1e3}};e===null?e=[f]:e.push(f),r++}}}else{let l={instancePath:t+"/virtualClusters/controlPlane",schemaPath:"\
#/properties/virtualClusters/properties/controlPlane/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}let p=I.selectors;if(p&&typeof p==
"object"&&!Array.isArray(p)){p.storageClasses===void 0&&(p.storageClasses={}),p.ingressClasses===void 0&&(p.ingressClasses={}),p.gatewayClasses===void 0&&(p.gatewayClasses=
{}),p.priorityClasses===void 0&&(p.priorityClasses={}),p.runtimeClasses===void 0&&(p.runtimeClasses={});for(let l in p)if(!(l==="storageClasses"||l==="ingressCl\
asses"||l==="gatewayClasses"||l==="priorityClasses"||l==="runtimeClasses")){let m={instancePath:t+"/virtualClusters/selectors",schemaPath:"#/properties/virtualC\
lusters/properties/selectors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[m]:e.push(m),r++}C(p.storageClasses,
{instancePath:t+"/virtualClusters/selectors/storageClasses",parentData:p,parentDataProperty:"storageClasses",rootData:y})||(e=e===null?C.errors:e.concat(C.errors),
r=e.length),C(p.ingressClasses,{instancePath:t+"/virtualClusters/selectors/ingressClasses",parentData:p,parentDataProperty:"ingressClasses",rootData:y})||(e=e===
null?C.errors:e.concat(C.errors),r=e.length),C(p.gatewayClasses,{instancePath:t+"/virtualClusters/selectors/gatewayClasses",parentData:p,parentDataProperty:"gat\
ewayClasses",rootData:y})||(e=e===null?C.errors:e.concat(C.errors),r=e.length),C(p.priorityClasses,{instancePath:t+"/virtualClusters/selectors/priorityClasses",
parentData:p,parentDataProperty:"priorityClasses",rootData:y})||(e=e===null?C.errors:e.concat(C.errors),r=e.length),C(p.runtimeClasses,{instancePath:t+"/virtual\
Clusters/selectors/runtimeClasses",parentData:p,parentDataProperty:"runtimeClasses",rootData:y})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)}else{let l={
instancePath:t+"/virtualClusters/selectors",schemaPath:"#/properties/virtualClusters/properties/selectors/type",keyword:"type",params:{type:"object"}};e===null?
e=[l]:e.push(l),r++}let d=I.expose;if(typeof d!="string"){let l={instancePath:t+"/virtualClusters/expose",schemaPath:"#/properties/virtualClusters/properties/ex\
pose/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(!(d==="ClusterIP"||d==="Ingress"||d==="Gateway"||d==="LoadBalancer")){let l={instancePath:t+
"/virtualClusters/expose",schemaPath:"#/properties/virtualClusters/properties/expose/enum",keyword:"enum",params:{allowedValues:E.properties.virtualClusters.properties.
expose.enum}};e===null?e=[l]:e.push(l),r++}de(I.domain,{instancePath:t+"/virtualClusters/domain",parentData:I,parentDataProperty:"domain",rootData:y})||(e=e===null?
de.errors:e.concat(de.errors),r=e.length);let c=I.clientID;if(typeof c=="string"){if(v(c)>200){let l={instancePath:t+"/virtualClusters/clientID",schemaPath:"#/p\
roperties/virtualClusters/properties/clientID/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[l]:e.push(l),r++}if(v(c)<1){let l={instancePath:t+"\
/virtualClusters/clientID",schemaPath:"#/properties/virtualClusters/properties/clientID/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),
r++}}else{let l={instancePath:t+"/virtualClusters/clientID",schemaPath:"#/properties/virtualClusters/properties/clientID/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[l]:e.push(l),r++}I.project!==void 0&&(b(I.project,{instancePath:t+"/virtualClusters/project",parentData:I,parentDataProperty:"project",rootData:y})||
(e=e===null?b.errors:e.concat(b.errors),r=e.length))}else{let a={instancePath:t+"/virtualClusters",schemaPath:"#/properties/virtualClusters/type",keyword:"type",
params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let Q=n.machines;if(Q&&typeof Q=="object"&&!Array.isArray(Q)){Q.images===void 0&&(Q.images={"centos-stream-\
10":"docker://quay.io/containerdisks/centos-stream:10",fedora:"docker://quay.io/containerdisks/fedora:latest","ubuntu-24.04":"docker://quay.io/containerdisks/ub\
untu:24.04"}),Q.image===void 0&&(Q.image="ubuntu-24.04"),Q.diskSize===void 0&&(Q.diskSize="40Gi");for(let s in Q)if(!(s==="images"||s==="image"||s==="diskSize"||
s==="storageClass")){let o={instancePath:t+"/machines",schemaPath:"#/properties/machines/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[o]:e.push(o),r++}let a=Q.images;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>50){let s={instancePath:t+"/machines/images",schemaPath:"\
#/properties/machines/properties/images/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[s]:e.push(s),r++}if(Object.keys(a).length<1){let s={
instancePath:t+"/machines/images",schemaPath:"#/properties/machines/properties/images/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[s]:e.
push(s),r++}for(let s in a){let o=r;if(typeof s=="string"&&!_e.test(s)){let i={instancePath:t+"/machines/images",schemaPath:"#/properties/machines/properties/im\
ages/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-.a-z0-9]{0,60}[a-z0-9])?$"},propertyName:s};e===null?e=[i]:e.push(i),r++}var He=o===r;
if(!He){let i={instancePath:t+"/machines/images",schemaPath:"#/properties/machines/properties/images/propertyNames",keyword:"propertyNames",params:{propertyName:s}};
e===null?e=[i]:e.push(i),r++}}for(let s in a){let o=a[s];if(typeof o=="string"){if(!Ke.test(o)){let i={instancePath:t+"/machines/images/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/machines/properties/images/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^docker://[^\\s]+$"}};e===null?
e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/machines/images/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/machines/properties/images\
/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t+"/machines/images",schemaPath:"#/pr\
operties/machines/properties/images/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}if(typeof Q.image!="string"){let s={instancePath:t+
"/machines/image",schemaPath:"#/properties/machines/properties/image/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(q(Q.diskSize,{
instancePath:t+"/machines/diskSize",parentData:Q,parentDataProperty:"diskSize",rootData:y})||(e=e===null?q.errors:e.concat(q.errors),r=e.length),Q.storageClass!==
void 0){let s=Q.storageClass;if(typeof s=="string"){if(v(s)<1){let o={instancePath:t+"/machines/storageClass",schemaPath:"#/properties/machines/properties/stora\
geClass/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t+"/machines/storageClass",schemaPath:"#/propert\
ies/machines/properties/storageClass/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:t+"/machines",schemaPath:"\
#/properties/machines/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let ue=n.ttl;if(ue&&typeof ue=="object"&&!Array.isArray(ue)){ue.
steadySeconds===void 0&&(ue.steadySeconds=60),ue.waitingSeconds===void 0&&(ue.waitingSeconds=15);for(let o in ue)if(!(o==="steadySeconds"||o==="waitingSeconds")){
let i={instancePath:t+"/ttl",schemaPath:"#/properties/ttl/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[i]:e.push(
i),r++}let a=ue.steadySeconds;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let o={instancePath:t+"/ttl/steadySeconds",schemaPath:"#/properties/ttl/properties/st\
eadySeconds/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),r++}if(typeof a=="number"){if(a>60||isNaN(a)){let o={instancePath:t+"/ttl/ste\
adySeconds",schemaPath:"#/properties/ttl/properties/steadySeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:60}};e===null?e=[o]:e.push(o),r++}if(a<
10||isNaN(a)){let o={instancePath:t+"/ttl/steadySeconds",schemaPath:"#/properties/ttl/properties/steadySeconds/minimum",keyword:"minimum",params:{comparison:">=",
limit:10}};e===null?e=[o]:e.push(o),r++}}let s=ue.waitingSeconds;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let o={instancePath:t+"/ttl/waitingSeconds",schemaPath:"\
#/properties/ttl/properties/waitingSeconds/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),r++}if(typeof s=="number"){if(s>60||isNaN(s)){
let o={instancePath:t+"/ttl/waitingSeconds",schemaPath:"#/properties/ttl/properties/waitingSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:60}};
e===null?e=[o]:e.push(o),r++}if(s<5||isNaN(s)){let o={instancePath:t+"/ttl/waitingSeconds",schemaPath:"#/properties/ttl/properties/waitingSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:5}};e===null?e=[o]:e.push(o),r++}}}else{let a={instancePath:t+"/ttl",schemaPath:"#/properties/ttl/type",keyword:"type",params:{
type:"object"}};e===null?e=[a]:e.push(a),r++}}else{let se={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[se]:e.push(se),
r++}return Fe.errors=e,r===0}var xr={title:"Platform",type:"object",additionalProperties:!1,properties:{apiVersion:{type:"string",enum:["aerodrome.dev/v1alpha1"]},
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
liveMigration:"Required"}}}},backup:{type:"object",additionalProperties:!1,default:{},properties:{namespace:{$ref:"#/$defs/name",default:"openshift-adp"},storageLocation:{
$ref:"#/$defs/name",default:"default"},dataMover:{type:"boolean",default:!0}}},monitoring:{type:"object",additionalProperties:!1,default:{},properties:{enabled:{
type:"boolean",default:!0},namespaces:{type:"array",maxItems:20,uniqueItems:!0,items:{$ref:"#/$defs/name"},default:["openshift-monitoring","openshift-user-workl\
oad-monitoring"]},ruleLabels:{$ref:"#/$defs/labels",default:{role:"alert-rules"}},alertLabels:{$ref:"#/$defs/labels",default:{}}}},fleet:{type:"object",additionalProperties:!1,
default:{},properties:{enabled:{type:"boolean",default:!0},autoImport:{type:"boolean",default:!0},clusterSet:{$ref:"#/$defs/name",default:"default"},labels:{$ref:"\
#/$defs/labels",default:{}}}},gitops:{type:"object",additionalProperties:!1,default:{},properties:{enabled:{type:"boolean",default:!0},namespace:{$ref:"#/$defs/\
name",default:"openshift-gitops"},labels:{$ref:"#/$defs/labels",default:{}}}},threatDetection:{type:"object",additionalProperties:!1,default:{},properties:{hubNamespace:{
$ref:"#/$defs/name",default:"threat-detection"},guestNamespace:{$ref:"#/$defs/name",default:"threat-detection"},minimumPriority:{type:"string",enum:["emergency",
"alert","critical","error","warning","notice","informational","debug"],default:"notice"},alertmanager:{$ref:"#/$defs/url"},triage:{$ref:"#/$defs/url"},quarantineRules:{
type:"array",maxItems:100,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:200},default:["Terminal shell in container","Drop and execute new binary in \
container"]},terminateRules:{type:"array",maxItems:100,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:200},default:[]}}},bastion:{type:"object",additionalProperties:!1,
default:{},properties:{images:{type:"object",minProperties:1,maxProperties:50,propertyNames:{pattern:"^[a-z0-9]([-.a-z0-9]{0,60}[a-z0-9])?$",title:"a name of at\
 most 62 lower-case letters, digits, dots and dashes"},additionalProperties:{type:"string",pattern:"^docker://[^\\s]+$",title:"a container disk",example:"docker\
://quay.io/containerdisks/fedora:latest"},default:{"centos-stream-10":"docker://quay.io/containerdisks/centos-stream:10",fedora:"docker://quay.io/containerdisks\
/fedora:latest"}},image:{type:"string",default:"centos-stream-10"},diskSize:{$ref:"#/$defs/quantity",default:"30Gi"},storageClass:{type:"string",default:"ceph-b\
lock"},user:{type:"string",pattern:"^[a-z_][-a-z0-9_]{0,31}$",title:"a user name",default:"cloud-user"}}},proxy:{type:"object",additionalProperties:!1,properties:{
httpProxy:{$ref:"#/$defs/url"},httpsProxy:{$ref:"#/$defs/url"},noProxy:{type:"array",maxItems:100,uniqueItems:!0,items:{$ref:"#/$defs/shortText"},default:[]},trustedCAConfigMap:{
$ref:"#/$defs/name"}}},registryMirrors:{type:"array",maxItems:50,items:{type:"object",additionalProperties:!1,required:["source","mirrors"],properties:{source:{
type:"string",minLength:1},mirrors:{type:"array",minItems:1,maxItems:20,items:{type:"string",minLength:1}}}},default:[]},trustBundle:{type:"object",additionalProperties:!1,
required:["configMapName"],properties:{configMapName:{$ref:"#/$defs/name"}}},certificates:{type:"object",additionalProperties:!1,default:{},properties:{enabled:{
type:"boolean",default:!0},authority:{$ref:"#/$defs/pem"},issuerRef:{type:"object",additionalProperties:!1,default:{},properties:{kind:{type:"string",enum:["Clu\
sterIssuer","Issuer"],default:"ClusterIssuer"},name:{$ref:"#/$defs/name",default:"company"}}}}},quota:{type:"object",additionalProperties:!1,default:{},properties:{
enabled:{type:"boolean",default:!0},headroomPercent:{type:"integer",minimum:0,maximum:200,default:25},controlPlane:{type:"object",additionalProperties:!1,default:{},
properties:{cpu:{$ref:"#/$defs/quantity",default:"16"},memory:{$ref:"#/$defs/quantity",default:"48Gi"}}}}},hub:{type:"object",additionalProperties:!1,default:{},
properties:{distribution:{type:"string",enum:["OpenShift","Kubernetes"],default:"OpenShift"},api:{type:"object",additionalProperties:!1,default:{},properties:{url:{
$ref:"#/$defs/https",default:"https://api.hub.example.com:6443"},certificateAuthority:{$ref:"#/$defs/pem"},clientID:{type:"string",minLength:1,maxLength:200,default:"\
kubernetes"},cidrs:{$ref:"#/$defs/ranges",default:["10.0.0.0/16"]},port:{$ref:"#/$defs/port",default:6443}}},dns:{type:"object",additionalProperties:!1,default:{},
properties:{namespace:{$ref:"#/$defs/name"},podLabels:{$ref:"#/$defs/labels",minProperties:1},port:{$ref:"#/$defs/port"},nodeLocalAddress:{$ref:"#/$defs/address"}}},
ingressController:{type:"object",additionalProperties:!1,default:{},properties:{namespaceLabels:{$ref:"#/$defs/labels",minProperties:1},class:{$ref:"#/$defs/sub\
domain"}}},gateway:{type:"object",additionalProperties:!1,required:["name","namespace"],properties:{name:{$ref:"#/$defs/name"},namespace:{$ref:"#/$defs/name"},class:{
$ref:"#/$defs/subdomain"},sectionName:{$ref:"#/$defs/name"}}},pinsNodes:{type:"boolean"},crossplaneNamespace:{$ref:"#/$defs/name",default:"crossplane-system"}}},
tenancy:{type:"object",additionalProperties:!1,default:{},properties:{unlabelled:{type:"string",enum:["Allow","Refuse"],default:"Allow"},policyEngine:{type:"str\
ing",enum:["ValidatingAdmissionPolicy","Kyverno","None"],default:"ValidatingAdmissionPolicy"},networkEngine:{type:"string",enum:["NetworkPolicy","Cilium","Admin\
NetworkPolicy"]},quotaEngine:{type:"string",enum:["Static","ClusterResourceQuota","Capsule"],default:"Static"},metadataCIDRs:{$ref:"#/$defs/ranges",default:["16\
9.254.169.254/32","fd00:ec2::254/128"]},privateCIDRs:{$ref:"#/$defs/ranges",default:["10.0.0.0/8","172.16.0.0/12","192.168.0.0/16","100.64.0.0/10","169.254.0.0/\
16","127.0.0.0/8","fc00::/7","fe80::/10","::1/128"]},podSecurity:{type:"object",additionalProperties:!1,default:{},properties:{level:{type:"string",enum:["restr\
icted","baseline","privileged"],default:"restricted"},version:{type:"string",pattern:"^v1\\.[0-9]{1,3}$",title:"a minor of Kubernetes",example:"v1.35",default:"\
v1.35"}}},imagePullPolicy:{type:"string",enum:["Always","Any"],default:"Always"},registries:{type:"array",maxItems:50,uniqueItems:!0,items:{$ref:"#/$defs/regist\
ry"},default:[]},serviceTypes:{type:"array",minItems:1,uniqueItems:!0,items:{type:"string",enum:["ClusterIP","LoadBalancer","NodePort","ExternalName"]},default:[
"ClusterIP"]},tolerations:{$ref:"#/$defs/tolerations",default:[]},limitsPercent:{type:"object",additionalProperties:!1,default:{},properties:{cpu:{type:"integer",
minimum:100,maximum:1e3,default:400},memory:{type:"integer",minimum:100,maximum:1e3,default:100}}},counts:{type:"object",maxProperties:40,propertyNames:{pattern:"\
^(count/)?[a-z][-a-z0-9]*(\\.[-a-z0-9]+)*$",title:"an object count of a ResourceQuota, such as services or count/jobs.batch"},additionalProperties:{type:"intege\
r",minimum:0,maximum:1e5},default:{configmaps:200,persistentvolumeclaims:30,replicationcontrollers:20,resourcequotas:5,secrets:200,services:60,"services.loadbal\
ancers":0,"services.nodeports":0,"count/cronjobs.batch":30,"count/deployments.apps":100,"count/ingresses.networking.k8s.io":30,"count/jobs.batch":200,"count/ser\
viceaccounts":50,"count/statefulsets.apps":50}},limits:{type:"object",additionalProperties:!1,default:{},properties:{container:{type:"object",additionalProperties:!1,
default:{},properties:{defaultRequest:{$ref:"#/$defs/amounts",default:{cpu:"100m",memory:"128Mi",ephemeralStorage:"100Mi"}},default:{$ref:"#/$defs/amounts",default:{
cpu:"500m",memory:"256Mi",ephemeralStorage:"1Gi"}},min:{$ref:"#/$defs/amounts",default:{cpu:"5m",memory:"8Mi",ephemeralStorage:"1Mi"}},max:{$ref:"#/$defs/amount\
s",default:{cpu:"16",memory:"64Gi",ephemeralStorage:"50Gi"}}}},volume:{type:"object",additionalProperties:!1,default:{},properties:{min:{$ref:"#/$defs/quantity",
default:"1Gi"},max:{$ref:"#/$defs/quantity",default:"500Gi"}}}}}}},virtualClusters:{type:"object",additionalProperties:!1,default:{},properties:{chart:{$ref:"#/\
$defs/chart",default:{repository:"https://charts.loft.sh",name:"vcluster",version:"0.36.1"}},versions:{type:"object",additionalProperties:!1,default:{},properties:{
default:{type:"string",maxLength:20,pattern:"^1\\.[0-9]{1,3}(\\.[0-9]{1,3})?$",title:"a minor or a version of Kubernetes",example:"1.35",default:"1.35"},offered:{
type:"array",minItems:1,maxItems:50,uniqueItems:!0,items:{type:"string",maxLength:20,pattern:"^1\\.[0-9]{1,3}\\.[0-9]{1,3}$",title:"a version of Kubernetes",example:"\
1.35.2"},default:["1.34.5","1.35.2","1.36.0"]}}},images:{type:"object",additionalProperties:!1,default:{},properties:{oss:{$ref:"#/$defs/repository",default:{registry:"\
ghcr.io",repository:"loft-sh/vcluster-oss"}},platform:{$ref:"#/$defs/repository",default:{registry:"ghcr.io",repository:"loft-sh/vcluster-pro"}},registry:{$ref:"\
#/$defs/registry"}}},sizes:{type:"object",minProperties:1,maxProperties:50,propertyNames:{pattern:"^[a-z]([-a-z0-9]{0,30}[a-z0-9])?$",title:"a name of at most 3\
2 lower-case letters, digits and dashes that starts with a letter"},additionalProperties:{type:"object",additionalProperties:!1,required:["cpu","memory","storag\
e","pods"],properties:{cpu:{$ref:"#/$defs/quantity"},memory:{$ref:"#/$defs/quantity"},ephemeralStorage:{$ref:"#/$defs/quantity",default:"40Gi"},storage:{$ref:"#\
/$defs/quantity"},pods:{type:"integer",minimum:1,maximum:1e4}}},default:{small:{cpu:"4",memory:"8Gi",ephemeralStorage:"40Gi",storage:"50Gi",pods:30},medium:{cpu:"\
16",memory:"32Gi",ephemeralStorage:"120Gi",storage:"200Gi",pods:100},large:{cpu:"64",memory:"128Gi",ephemeralStorage:"300Gi",storage:"1Ti",pods:300}}},size:{type:"\
string",default:"small"},controlPlane:{type:"object",additionalProperties:!1,default:{},properties:{apiServer:{$ref:"#/$defs/resources",default:{requests:{cpu:"\
200m",memory:"512Mi",ephemeralStorage:"1Gi"},limits:{cpu:"2",memory:"4Gi",ephemeralStorage:"10Gi"}}},etcd:{$ref:"#/$defs/resources",default:{requests:{cpu:"100m",
memory:"256Mi",ephemeralStorage:"100Mi"},limits:{cpu:"1",memory:"2Gi",ephemeralStorage:"1Gi"}}},dns:{$ref:"#/$defs/resources",default:{requests:{cpu:"20m",memory:"\
64Mi",ephemeralStorage:"10Mi"},limits:{cpu:"1",memory:"170Mi",ephemeralStorage:"100Mi"}}},storage:{type:"object",additionalProperties:!1,default:{},properties:{
size:{$ref:"#/$defs/quantity",default:"5Gi"},storageClass:{type:"string",minLength:1}}},nodeSelector:{$ref:"#/$defs/labels",default:{}},tolerations:{$ref:"#/$de\
fs/tolerations",default:[]},user:{type:"integer",minimum:1e3,maximum:2147483647,default:12345}}},selectors:{type:"object",additionalProperties:!1,default:{},properties:{
storageClasses:{$ref:"#/$defs/labels",default:{}},ingressClasses:{$ref:"#/$defs/labels",default:{}},gatewayClasses:{$ref:"#/$defs/labels",default:{}},priorityClasses:{
$ref:"#/$defs/labels",default:{}},runtimeClasses:{$ref:"#/$defs/labels",default:{}}}},expose:{type:"string",enum:["ClusterIP","Ingress","Gateway","LoadBalancer"],
default:"ClusterIP"},domain:{$ref:"#/$defs/domain",default:"vc.example.com"},clientID:{type:"string",minLength:1,maxLength:200,default:"kubernetes"},project:{$ref:"\
#/$defs/name"}}},machines:{type:"object",additionalProperties:!1,default:{},properties:{images:{type:"object",minProperties:1,maxProperties:50,propertyNames:{pattern:"\
^[a-z0-9]([-.a-z0-9]{0,60}[a-z0-9])?$",title:"a name of at most 62 lower-case letters, digits, dots and dashes"},additionalProperties:{type:"string",pattern:"^d\
ocker://[^\\s]+$",title:"a container disk",example:"docker://quay.io/containerdisks/ubuntu:24.04"},default:{"centos-stream-10":"docker://quay.io/containerdisks/\
centos-stream:10",fedora:"docker://quay.io/containerdisks/fedora:latest","ubuntu-24.04":"docker://quay.io/containerdisks/ubuntu:24.04"}},image:{type:"string",default:"\
ubuntu-24.04"},diskSize:{$ref:"#/$defs/quantity",default:"40Gi"},storageClass:{type:"string",minLength:1}}},ttl:{type:"object",additionalProperties:!1,default:{},
properties:{steadySeconds:{type:"integer",minimum:10,maximum:60,default:60},waitingSeconds:{type:"integer",minimum:5,maximum:60,default:15}}}},$defs:{quantity:{
type:"string",maxLength:30,pattern:"^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$",title:"a quantity",example:"16Gi"},duration:{type:"string",maxLength:30,
pattern:"^([0-9]+h)?([0-9]+m)?([0-9]+s)?$",minLength:2,title:"a duration",example:"1h30m"},cidr:{type:"string",maxLength:49,pattern:"^[0-9A-Fa-f:.]+/[0-9]{1,3}$",
title:"a range",example:"10.132.0.0/14"},address:{type:"string",maxLength:45,pattern:"^[0-9A-Fa-f:.]+$",title:"an address",example:"192.0.2.10"},ranges:{type:"a\
rray",minItems:1,maxItems:50,uniqueItems:!0,items:{$ref:"#/$defs/cidr"}},port:{type:"integer",minimum:1,maximum:65535},name:{type:"string",maxLength:63,pattern:"\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",title:"a name of lower-case letters, digits and dashes"},domain:{type:"string",maxLength:200,pattern:"^[a-z0-9]([-a-z0-9]*[a-z0\
-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$",title:"a domain",example:"k8s.example.com"},url:{type:"string",maxLength:500,pattern:"^https?://[^\\s]+$",title:"an h\
ttp or https URL"},https:{type:"string",maxLength:500,pattern:"^https://[^\\s?#]+$",title:"an https URL"},pem:{type:"string",maxLength:1e5,pattern:"^-----BEGIN \
CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$",title:"certificates in PEM"},subdomain:{type:"string",maxLength:253,pattern:"^[a-z0-9]([-a-z0\
-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",title:"a name of lower-case letters, digits, dots and dashes"},registry:{type:"string",maxLength:253,pattern:"\
^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9][-a-z0-9._]*)*$",title:"a registry, or a path in one",example:"registry.example.com/mirror"},repository:{
type:"object",additionalProperties:!1,required:["registry","repository"],properties:{registry:{$ref:"#/$defs/registry"},repository:{type:"string",minLength:1,maxLength:253,
pattern:"^[a-z0-9][-a-z0-9._/]*$",title:"a repository",example:"loft-sh/vcluster-oss"}}},tolerations:{type:"array",maxItems:25,items:{type:"object",additionalProperties:!1,
properties:{key:{type:"string",minLength:1},operator:{type:"string",enum:["Exists","Equal"]},value:{type:"string"},effect:{type:"string",enum:["NoSchedule","Pre\
ferNoSchedule","NoExecute"]}}}},amounts:{type:"object",additionalProperties:!1,required:["cpu","memory","ephemeralStorage"],properties:{cpu:{$ref:"#/$defs/quant\
ity"},memory:{$ref:"#/$defs/quantity"},ephemeralStorage:{$ref:"#/$defs/quantity"}}},resources:{type:"object",additionalProperties:!1,required:["requests","limit\
s"],properties:{requests:{$ref:"#/$defs/amounts"},limits:{$ref:"#/$defs/amounts"}}},shortText:{type:"string",minLength:1,maxLength:100},labels:{type:"object",maxProperties:20,
additionalProperties:{type:"string",maxLength:63}},anything:{type:"object"},claims:{type:"array",minItems:1,maxItems:10,uniqueItems:!0,items:{type:"string",minLength:1,
maxLength:200}},secretPath:{type:"object",additionalProperties:!1,required:["key"],properties:{key:{type:"string",minLength:1,maxLength:500},property:{type:"str\
ing",minLength:1,maxLength:200}}},chart:{type:"object",additionalProperties:!1,required:["repository","name","version"],properties:{repository:{type:"string",maxLength:500,
pattern:"^(https?|oci)://[^\\s]+$",title:"an https or oci URL"},name:{type:"string",minLength:1,maxLength:200},version:{type:"string",minLength:1,maxLength:60},
rollout:{type:"string",enum:["New","All"],default:"New"}}},tier:{type:"object",additionalProperties:!1,required:["controlPlaneAvailability","infrastructureAvail\
ability","etcdSize","auditProfile","qosClass","deletionProtection","backup","upgrade","liveMigration"],properties:{controlPlaneAvailability:{type:"string",enum:[
"SingleReplica","HighlyAvailable"]},infrastructureAvailability:{type:"string",enum:["SingleReplica","HighlyAvailable"]},etcdSize:{$ref:"#/$defs/quantity"},auditProfile:{
type:"string",enum:["Default","WriteRequestBodies","AllRequestBodies","None"]},qosClass:{type:"string",enum:["Burstable","Guaranteed"]},deletionProtection:{type:"\
boolean"},backup:{type:"object",additionalProperties:!1,required:["enabled","schedule","retention"],properties:{enabled:{type:"boolean"},schedule:{type:"string",
pattern:"^(@(hourly|daily|weekly|monthly)|[^\\s]+( [^\\s]+){4})$",title:"a cron schedule",example:"0 2 * * *"},retention:{$ref:"#/$defs/duration"}}},upgrade:{type:"\
object",additionalProperties:!1,required:["volumeDetachTimeout"],properties:{volumeDetachTimeout:{$ref:"#/$defs/duration"}}},liveMigration:{type:"string",enum:[
"Required","Optional"]}}}}};export{xr as schema,$r as validate};
