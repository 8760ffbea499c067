// Generated from functions/platform/schema.yaml by `npm run generate`. Do not edit.
// @ts-nocheck
var Ce=(o,t)=>()=>{try{return t||o((t={exports:{}}).exports,t),t.exports}catch(q){throw t=0,q}};var Ee=Ce(Se=>{"use strict";Object.defineProperty(Se,"__esModule",{value:!0});function Me(o){let t=o.length,q=0,A=0,f;for(;A<t;)q++,f=o.charCodeAt(A++),f>=55296&&
f<=56319&&A<t&&(f=o.charCodeAt(A),(f&64512)===56320&&A++);return q}Se.default=Me;Me.code='require("ajv/dist/runtime/ucs2length").default'});var Ve=Ce((br,Ge)=>{"use strict";Ge.exports=function o(t,q){if(t===q)return!0;if(t&&q&&typeof t=="object"&&typeof q=="object"){if(t.constructor!==q.constructor)
return!1;var A,f,e;if(Array.isArray(t)){if(A=t.length,A!=q.length)return!1;for(f=A;f--!==0;)if(!o(t[f],q[f]))return!1;return!0}if(t.constructor===RegExp)return t.
source===q.source&&t.flags===q.flags;if(t.valueOf!==Object.prototype.valueOf)return t.valueOf()===q.valueOf();if(t.toString!==Object.prototype.toString)return t.
toString()===q.toString();if(e=Object.keys(t),A=e.length,A!==Object.keys(q).length)return!1;for(f=A;f--!==0;)if(!Object.prototype.hasOwnProperty.call(q,e[f]))return!1;
for(f=A;f--!==0;){var r=e[f];if(!o(t[r],q[r]))return!1}return!0}return t!==t&&q!==q}});var Be=Ce(Ne=>{"use strict";Object.defineProperty(Ne,"__esModule",{value:!0});var Te=Ve();Te.code='require("ajv/dist/runtime/equal").default';Ne.default=Te});var wr=We,N={title:"Platform",type:"object",additionalProperties:!1,properties:{apiVersion:{type:"string",enum:["aerodrome.dev/v1alpha1"]},kind:{type:"string",enum:[
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
required:["name","namespace"],properties:{name:{$ref:"#/$defs/name"},namespace:{$ref:"#/$defs/name"},class:{$ref:"#/$defs/subdomain"},listener:{$ref:"#/$defs/na\
me"}}},crossplaneNamespace:{$ref:"#/$defs/name",default:"crossplane-system"}}},tenancy:{type:"object",additionalProperties:!1,default:{},properties:{unlabelled:{
type:"string",enum:["Allow","Refuse"],default:"Allow"},policyEngine:{type:"string",enum:["ValidatingAdmissionPolicy","Kyverno","None"],default:"ValidatingAdmiss\
ionPolicy"},networkEngine:{type:"string",enum:["NetworkPolicy","Cilium","AdminNetworkPolicy"]},quotaEngine:{type:"string",enum:["Static","ClusterResourceQuota",
"Capsule"],default:"Static"},metadataCIDRs:{$ref:"#/$defs/ranges",default:["169.254.169.254/32","fd00:ec2::254/128"]},privateCIDRs:{$ref:"#/$defs/ranges",default:[
"10.0.0.0/8","172.16.0.0/12","192.168.0.0/16","100.64.0.0/10","169.254.0.0/16","127.0.0.0/8","fc00::/7","fe80::/10","::1/128"]},podSecurity:{type:"object",additionalProperties:!1,
default:{},properties:{level:{type:"string",enum:["restricted","baseline","privileged"],default:"restricted"},version:{type:"string",pattern:"^v1\\.[0-9]{1,3}$",
title:"a minor of Kubernetes",example:"v1.35",default:"v1.35"}}},imagePullPolicy:{type:"string",enum:["Always","Any"],default:"Always"},registries:{type:"array",
maxItems:50,uniqueItems:!0,items:{$ref:"#/$defs/registry"},default:[]},serviceTypes:{type:"array",minItems:1,uniqueItems:!0,items:{type:"string",enum:["ClusterI\
P","LoadBalancer","NodePort","ExternalName"]},default:["ClusterIP"]},limitsPercent:{type:"object",additionalProperties:!1,default:{},properties:{cpu:{type:"inte\
ger",minimum:100,maximum:1e3,default:400},memory:{type:"integer",minimum:100,maximum:1e3,default:100}}},counts:{type:"object",maxProperties:40,propertyNames:{pattern:"\
^(count/)?[a-z][-a-z0-9]*(\\.[-a-z0-9]+)*$",title:"an object count of a ResourceQuota, such as services or count/jobs.batch"},additionalProperties:{type:"intege\
r",minimum:0,maximum:1e5},default:{configmaps:200,persistentvolumeclaims:30,replicationcontrollers:20,resourcequotas:5,secrets:200,services:60,"services.loadbal\
ancers":0,"services.nodeports":0,"count/cronjobs.batch":30,"count/deployments.apps":100,"count/ingresses.networking.k8s.io":30,"count/jobs.batch":200,"count/ser\
viceaccounts":50,"count/statefulsets.apps":50}},limits:{type:"object",additionalProperties:!1,default:{},properties:{container:{type:"object",additionalProperties:!1,
default:{},properties:{defaultRequest:{$ref:"#/$defs/amounts",default:{cpu:"100m",memory:"128Mi",ephemeralStorage:"100Mi"}},default:{$ref:"#/$defs/amounts",default:{
cpu:"500m",memory:"256Mi",ephemeralStorage:"1Gi"}},min:{$ref:"#/$defs/amounts",default:{cpu:"5m",memory:"8Mi",ephemeralStorage:"1Mi"}},max:{$ref:"#/$defs/amount\
s",default:{cpu:"16",memory:"64Gi",ephemeralStorage:"50Gi"}}}},volume:{type:"object",additionalProperties:!1,default:{},properties:{min:{$ref:"#/$defs/quantity",
default:"1Gi"},max:{$ref:"#/$defs/quantity",default:"500Gi"}}}}}}},virtualClusters:{type:"object",additionalProperties:!1,default:{},properties:{chart:{$ref:"#/\
$defs/chart",default:{repository:"https://charts.loft.sh",name:"vcluster",version:"0.36.1"}},versions:{type:"object",additionalProperties:!1,default:{},properties:{
default:{$ref:"#/$defs/kubernetesVersion",default:"v1.35.2"},offered:{type:"array",minItems:1,maxItems:50,uniqueItems:!0,items:{$ref:"#/$defs/kubernetesVersion"},
default:["v1.34.5","v1.35.2","v1.36.0"]}}},images:{type:"object",additionalProperties:!1,default:{},properties:{oss:{$ref:"#/$defs/repository",default:{registry:"\
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
size:{$ref:"#/$defs/quantity",default:"5Gi"},storageClass:{type:"string",minLength:1,default:"ceph-block"}}},user:{type:"integer",minimum:1e3,maximum:2147483647,
default:12345}}},expose:{type:"string",enum:["ClusterIP","Ingress","Gateway","LoadBalancer"],default:"ClusterIP"},domain:{$ref:"#/$defs/domain",default:"vc.exam\
ple.com"},clientID:{type:"string",minLength:1,maxLength:200,default:"kubernetes"},project:{$ref:"#/$defs/name",default:"default"}}},machines:{type:"object",additionalProperties:!1,
default:{},properties:{images:{type:"object",minProperties:1,maxProperties:50,propertyNames:{pattern:"^[a-z0-9]([-.a-z0-9]{0,60}[a-z0-9])?$",title:"a name of at\
 most 62 lower-case letters, digits, dots and dashes"},additionalProperties:{type:"string",pattern:"^docker://[^\\s]+$",title:"a container disk",example:"docker\
://quay.io/containerdisks/ubuntu:24.04"},default:{"centos-stream-10":"docker://quay.io/containerdisks/centos-stream:10",fedora:"docker://quay.io/containerdisks/\
fedora:latest","ubuntu-24.04":"docker://quay.io/containerdisks/ubuntu:24.04"}},image:{type:"string",default:"ubuntu-24.04"},diskSize:{$ref:"#/$defs/quantity",default:"\
40Gi"},storageClass:{type:"string",default:"ceph-block"}}},ttl:{type:"object",additionalProperties:!1,default:{},properties:{steadySeconds:{type:"integer",minimum:10,
maximum:60,default:60},waitingSeconds:{type:"integer",minimum:5,maximum:60,default:15}}}},$defs:{quantity:{type:"string",maxLength:30,pattern:"^[0-9]+(\\.[0-9]+)\
?(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$",title:"a quantity",example:"16Gi"},duration:{type:"string",maxLength:30,pattern:"^([0-9]+h)?([0-9]+m)?([0-9]+s)?$",minLength:2,
title:"a duration",example:"1h30m"},cidr:{type:"string",maxLength:49,pattern:"^[0-9A-Fa-f:.]+/[0-9]{1,3}$",title:"a range",example:"10.132.0.0/14"},address:{type:"\
string",maxLength:45,pattern:"^[0-9A-Fa-f:.]+$",title:"an address",example:"192.0.2.10"},ranges:{type:"array",minItems:1,maxItems:50,uniqueItems:!0,items:{$ref:"\
#/$defs/cidr"}},port:{type:"integer",minimum:1,maximum:65535},name:{type:"string",maxLength:63,pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",title:"a name of lower-\
case letters, digits and dashes"},domain:{type:"string",maxLength:200,pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$",title:"a doma\
in",example:"k8s.example.com"},url:{type:"string",maxLength:500,pattern:"^https?://[^\\s]+$",title:"an http or https URL"},https:{type:"string",maxLength:500,pattern:"\
^https://[^\\s?#]+$",title:"an https URL"},pem:{type:"string",maxLength:1e5,pattern:"^-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$",
title:"certificates in PEM"},subdomain:{type:"string",maxLength:253,pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",title:"a name o\
f lower-case letters, digits, dots and dashes"},kubernetesVersion:{type:"string",maxLength:20,pattern:"^v1\\.[0-9]{1,3}\\.[0-9]{1,3}$",title:"a version of Kuber\
netes",example:"v1.35.2"},registry:{type:"string",maxLength:253,pattern:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9][-a-z0-9._]*)*$",title:"a regist\
ry, or a path in one",example:"registry.example.com/mirror"},repository:{type:"object",additionalProperties:!1,required:["registry","repository"],properties:{registry:{
$ref:"#/$defs/registry"},repository:{type:"string",minLength:1,maxLength:253,pattern:"^[a-z0-9][-a-z0-9._/]*$",title:"a repository",example:"loft-sh/vcluster-os\
s"}}},amounts:{type:"object",additionalProperties:!1,required:["cpu","memory","ephemeralStorage"],properties:{cpu:{$ref:"#/$defs/quantity"},memory:{$ref:"#/$def\
s/quantity"},ephemeralStorage:{$ref:"#/$defs/quantity"}}},resources:{type:"object",additionalProperties:!1,required:["requests","limits"],properties:{requests:{
$ref:"#/$defs/amounts"},limits:{$ref:"#/$defs/amounts"}}},shortText:{type:"string",minLength:1,maxLength:100},labels:{type:"object",maxProperties:20,additionalProperties:{
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
object",additionalProperties:!1,required:["volumeDetachTimeout"],properties:{volumeDetachTimeout:{$ref:"#/$defs/duration"}}},liveMigration:{type:"string",enum:[
"Required","Optional"]}}}}},De=Object.prototype.hasOwnProperty,w=Ee().default,be=Be().default,He=new RegExp("^[0-9]+\\.[0-9]+(\\.[0-9]+)?$","u"),Ue=new RegExp("\
^[0-9]+\\.[0-9]+\\.[0-9]+(-(ec|rc)\\.[0-9]+)?$","u"),Oe=new RegExp("^[^\\s]+$","u"),Ze=new RegExp("^[a-z]([-a-z0-9]*[a-z0-9])?$","u"),Qe=new RegExp("^[A-Za-z0-9\
]([-A-Za-z0-9_.]*[A-Za-z0-9])?$","u"),Re=new RegExp("^[a-z]([-a-z0-9]{0,30}[a-z0-9])?$","u"),Je=new RegExp("^[a-z0-9]([-a-z0-9]{0,30}[a-z0-9])?$","u"),_e=new RegExp(
"^[a-z0-9]([-.a-z0-9]{0,60}[a-z0-9])?$","u"),Ke=new RegExp("^docker://[^\\s]+$","u"),Xe=new RegExp("^[a-z_][-a-z0-9_]{0,31}$","u"),Ye=new RegExp("^v1\\.[0-9]{1,3\
}$","u"),er=new RegExp("^(count/)?[a-z][-a-z0-9]*(\\.[-a-z0-9]+)*$","u");var rr=new RegExp("^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$","u");function $(o,{instancePath:t="",parentData:q,parentDataProperty:A,rootData:f=o}={}){
let e=null,r=0;if(typeof o=="string"){if(w(o)>30){let l={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:30}};e===null?e=[l]:e.push(l),
r++}if(!rr.test(o)){let l={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$"}};e===
null?e=[l]:e.push(l),r++}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}return $.errors=e,r===
0}var tr=new RegExp("^[0-9A-Fa-f:.]+/[0-9]{1,3}$","u");function X(o,{instancePath:t="",parentData:q,parentDataProperty:A,rootData:f=o}={}){let e=null,r=0;if(typeof o==
"string"){if(w(o)>49){let l={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:49}};e===null?e=[l]:e.push(l),r++}if(!tr.test(o)){let l={
instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f:.]+/[0-9]{1,3}$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}return X.errors=e,r===0}var sr=new RegExp("^[0-9A-Fa-f:.]+$","u");function me(o,{instancePath:t="",parentData:q,parentDataProperty:A,rootData:f=o}={}){let e=null,r=0;if(typeof o=="stri\
ng"){if(w(o)>45){let l={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:45}};e===null?e=[l]:e.push(l),r++}if(!sr.test(o)){let l={instancePath:t,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f:.]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}return me.errors=e,r===0}function T(o,{instancePath:t="",parentData:q,parentDataProperty:A,rootData:f=o}={}){let e=null,r=0;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let l={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),r++}if(typeof o=="number"){if(o>65535||isNaN(o)){let l={instancePath:t,schemaPath:"\
#/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?e=[l]:e.push(l),r++}if(o<1||isNaN(o)){let l={instancePath:t,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[l]:e.push(l),r++}}return T.errors=e,r===0}var ar=new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$","u");function de(o,{instancePath:t="",parentData:q,parentDataProperty:A,rootData:f=o}={}){
let e=null,r=0;if(typeof o=="string"){if(w(o)>200){let l={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[l]:e.push(
l),r++}if(!ar.test(o)){let l={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0\
-9])?)+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}return de.
errors=e,r===0}var ir=new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","u");function b(o,{instancePath:t="",parentData:q,parentDataProperty:A,rootData:f=o}={}){let e=null,r=0;if(typeof o==
"string"){if(w(o)>63){let l={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[l]:e.push(l),r++}if(!ir.test(o)){let l={
instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}return b.errors=e,r===0}function Q(o,{instancePath:t="",parentData:q,parentDataProperty:A,rootData:f=o}={}){let e=null,r=0;if(Array.isArray(o)){if(o.length>50){let L={instancePath:t,schemaPath:"\
#/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[L]:e.push(L),r++}if(o.length<1){let L={instancePath:t,schemaPath:"#/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[L]:e.push(L),r++}let l=o.length;for(let L=0;L<l;L++)X(o[L],{instancePath:t+"/"+L,parentData:o,parentDataProperty:L,rootData:f})||(e=e===null?
X.errors:e.concat(X.errors),r=e.length);let y=o.length,v;if(y>1){e:for(;y--;)for(v=y;v--;)if(be(o[y],o[v])){let L={instancePath:t,schemaPath:"#/uniqueItems",keyword:"\
uniqueItems",params:{i:y,j:v}};e===null?e=[L]:e.push(L),r++;break e}}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?
e=[l]:e.push(l),r++}return Q.errors=e,r===0}function ie(o,{instancePath:t="",parentData:q,parentDataProperty:A,rootData:f=o}={}){let e=null,r=0;if(typeof o=="string"){if(w(o)>100){let l={instancePath:t,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:100}};e===null?e=[l]:e.push(l),r++}if(w(o)<1){let l={instancePath:t,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}
return ie.errors=e,r===0}function z(o,{instancePath:t="",parentData:q,parentDataProperty:A,rootData:f=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(Object.keys(o).
length>20){let l={instancePath:t,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:20}};e===null?e=[l]:e.push(l),r++}for(let l in o){let y=o[l];
if(typeof y=="string"){if(w(y)>63){let v={instancePath:t+"/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"max\
Length",params:{limit:63}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalPropert\
ies/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[l]:e.push(l),r++}return z.errors=e,r===0}var or=new RegExp("^([0-9]+h)?([0-9]+m)?([0-9]+s)?$","u");function ye(o,{instancePath:t="",parentData:q,parentDataProperty:A,rootData:f=o}={}){let e=null,r=0;if(typeof o==
"string"){if(w(o)>30){let l={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:30}};e===null?e=[l]:e.push(l),r++}if(w(o)<2){let l={instancePath:t,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:2}};e===null?e=[l]:e.push(l),r++}if(!or.test(o)){let l={instancePath:t,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^([0-9]+h)?([0-9]+m)?([0-9]+s)?$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),r++}return ye.errors=e,r===0}function B(o,{instancePath:t="",parentData:q,parentDataProperty:A,rootData:f=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.key===void 0){
let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[l]:e.push(l),r++}for(let l in o)if(!(l==="key"||l===
"property")){let y={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[y]:e.push(y),r++}
if(o.key!==void 0){let l=o.key;if(typeof l=="string"){if(w(l)>500){let y={instancePath:t+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{
limit:500}};e===null?e=[y]:e.push(y),r++}if(w(l)<1){let y={instancePath:t+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[y]:e.push(y),r++}}else{let y={instancePath:t+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}
if(o.property!==void 0){let l=o.property;if(typeof l=="string"){if(w(l)>200){let y={instancePath:t+"/property",schemaPath:"#/properties/property/maxLength",keyword:"\
maxLength",params:{limit:200}};e===null?e=[y]:e.push(y),r++}if(w(l)<1){let y={instancePath:t+"/property",schemaPath:"#/properties/property/minLength",keyword:"m\
inLength",params:{limit:1}};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:t+"/property",schemaPath:"#/properties/property/type",keyword:"type",params:{
type:"string"}};e===null?e=[y]:e.push(y),r++}}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}
return B.errors=e,r===0}var nr=new RegExp("^https://[^\\s?#]+$","u");function ve(o,{instancePath:t="",parentData:q,parentDataProperty:A,rootData:f=o}={}){let e=null,r=0;if(typeof o=="s\
tring"){if(w(o)>500){let l={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[l]:e.push(l),r++}if(!nr.test(o)){let l={
instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^https://[^\\s?#]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}return ve.errors=e,r===0}function oe(o,{instancePath:t="",parentData:q,parentDataProperty:A,rootData:f=o}={}){let e=null,r=0;if(Array.isArray(o)){if(o.length>10){let L={instancePath:t,schemaPath:"\
#/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[L]:e.push(L),r++}if(o.length<1){let L={instancePath:t,schemaPath:"#/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[L]:e.push(L),r++}let l=o.length;for(let L=0;L<l;L++){let le=o[L];if(typeof le=="string"){if(w(le)>200){let re={instancePath:t+"/"+L,schemaPath:"\
#/items/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[re]:e.push(re),r++}if(w(le)<1){let re={instancePath:t+"/"+L,schemaPath:"#/items/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[re]:e.push(re),r++}}else{let re={instancePath:t+"/"+L,schemaPath:"#/items/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[re]:e.push(re),r++}}let y=o.length,v;if(y>1){let L={};for(;y--;){let le=o[y];if(typeof le=="string"){if(typeof L[le]=="number"){v=L[le];let re={
instancePath:t,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:y,j:v}};e===null?e=[re]:e.push(re),r++;break}L[le]=y}}}}else{let l={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}return oe.errors=e,r===0}var pr={type:"object",additionalProperties:!1,required:["rep\
ository","name","version"],properties:{repository:{type:"string",maxLength:500,pattern:"^(https?|oci)://[^\\s]+$",title:"an https or oci URL"},name:{type:"strin\
g",minLength:1,maxLength:200},version:{type:"string",minLength:1,maxLength:60},rollout:{type:"string",enum:["New","All"],default:"New"}}},lr=new RegExp("^(https\
?|oci)://[^\\s]+$","u");function J(o,{instancePath:t="",parentData:q,parentDataProperty:A,rootData:f=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.rollout===void 0&&(o.rollout="New"),o.repository===void 0){let y={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"re\
pository"}};e===null?e=[y]:e.push(y),r++}if(o.name===void 0){let y={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===
null?e=[y]:e.push(y),r++}if(o.version===void 0){let y={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=
[y]:e.push(y),r++}for(let y in o)if(!(y==="repository"||y==="name"||y==="version"||y==="rollout")){let v={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:y}};e===null?e=[v]:e.push(v),r++}if(o.repository!==void 0){let y=o.repository;if(typeof y=="string"){if(w(y)>500){
let v={instancePath:t+"/repository",schemaPath:"#/properties/repository/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[v]:e.push(v),r++}if(!lr.test(
y)){let v={instancePath:t+"/repository",schemaPath:"#/properties/repository/pattern",keyword:"pattern",params:{pattern:"^(https?|oci)://[^\\s]+$"}};e===null?e=[
v]:e.push(v),r++}}else{let v={instancePath:t+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(
v),r++}}if(o.name!==void 0){let y=o.name;if(typeof y=="string"){if(w(y)>200){let v={instancePath:t+"/name",schemaPath:"#/properties/name/maxLength",keyword:"max\
Length",params:{limit:200}};e===null?e=[v]:e.push(v),r++}if(w(y)<1){let v={instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=
[v]:e.push(v),r++}}if(o.version!==void 0){let y=o.version;if(typeof y=="string"){if(w(y)>60){let v={instancePath:t+"/version",schemaPath:"#/properties/version/m\
axLength",keyword:"maxLength",params:{limit:60}};e===null?e=[v]:e.push(v),r++}if(w(y)<1){let v={instancePath:t+"/version",schemaPath:"#/properties/version/minLe\
ngth",keyword:"minLength",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/version",schemaPath:"#/properties/version/type",keyword:"\
type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}let l=o.rollout;if(typeof l!="string"){let y={instancePath:t+"/rollout",schemaPath:"#/properties/rol\
lout/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(!(l==="New"||l==="All")){let y={instancePath:t+"/rollout",schemaPath:"#/proper\
ties/rollout/enum",keyword:"enum",params:{allowedValues:pr.properties.rollout.enum}};e===null?e=[y]:e.push(y),r++}}else{let l={instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}return J.errors=e,r===0}function ze(o,{instancePath:t="",parentData:q,parentDataProperty:A,rootData:f=o}={}){let e=null,r=0;if(!(o&&typeof o=="object"&&!Array.isArray(o))){let l={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}return ze.errors=e,r===0}var Ae={type:"object",additionalProperties:!1,required:[
"controlPlaneAvailability","infrastructureAvailability","etcdSize","auditProfile","qosClass","deletionProtection","backup","upgrade","liveMigration"],properties:{
controlPlaneAvailability:{type:"string",enum:["SingleReplica","HighlyAvailable"]},infrastructureAvailability:{type:"string",enum:["SingleReplica","HighlyAvailab\
le"]},etcdSize:{$ref:"#/$defs/quantity"},auditProfile:{type:"string",enum:["Default","WriteRequestBodies","AllRequestBodies","None"]},qosClass:{type:"string",enum:[
"Burstable","Guaranteed"]},deletionProtection:{type:"boolean"},backup:{type:"object",additionalProperties:!1,required:["enabled","schedule","retention"],properties:{
enabled:{type:"boolean"},schedule:{type:"string",pattern:"^(@(hourly|daily|weekly|monthly)|[^\\s]+( [^\\s]+){4})$",title:"a cron schedule",example:"0 2 * * *"},
retention:{$ref:"#/$defs/duration"}}},upgrade:{type:"object",additionalProperties:!1,required:["volumeDetachTimeout"],properties:{volumeDetachTimeout:{$ref:"#/$\
defs/duration"}}},liveMigration:{type:"string",enum:["Required","Optional"]}}},ur=new RegExp("^(@(hourly|daily|weekly|monthly)|[^\\s]+( [^\\s]+){4})$","u");function ce(o,{
instancePath:t="",parentData:q,parentDataProperty:A,rootData:f=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.controlPlaneAvailability===
void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"controlPlaneAvailability"}};e===null?e=[l]:e.push(l),r++}if(o.
infrastructureAvailability===void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"infrastructureAvailability"}};e===
null?e=[l]:e.push(l),r++}if(o.etcdSize===void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"etcdSize"}};e===null?
e=[l]:e.push(l),r++}if(o.auditProfile===void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"auditProfile"}};e===null?
e=[l]:e.push(l),r++}if(o.qosClass===void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"qosClass"}};e===null?e=[l]:
e.push(l),r++}if(o.deletionProtection===void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"deletionProtection"}};
e===null?e=[l]:e.push(l),r++}if(o.backup===void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"backup"}};e===null?
e=[l]:e.push(l),r++}if(o.upgrade===void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"upgrade"}};e===null?e=[l]:e.
push(l),r++}if(o.liveMigration===void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"liveMigration"}};e===null?e=[
l]:e.push(l),r++}for(let l in o)if(!De.call(Ae.properties,l)){let y={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};
e===null?e=[y]:e.push(y),r++}if(o.controlPlaneAvailability!==void 0){let l=o.controlPlaneAvailability;if(typeof l!="string"){let y={instancePath:t+"/controlPlan\
eAvailability",schemaPath:"#/properties/controlPlaneAvailability/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(!(l==="SingleRepli\
ca"||l==="HighlyAvailable")){let y={instancePath:t+"/controlPlaneAvailability",schemaPath:"#/properties/controlPlaneAvailability/enum",keyword:"enum",params:{allowedValues:Ae.
properties.controlPlaneAvailability.enum}};e===null?e=[y]:e.push(y),r++}}if(o.infrastructureAvailability!==void 0){let l=o.infrastructureAvailability;if(typeof l!=
"string"){let y={instancePath:t+"/infrastructureAvailability",schemaPath:"#/properties/infrastructureAvailability/type",keyword:"type",params:{type:"string"}};e===
null?e=[y]:e.push(y),r++}if(!(l==="SingleReplica"||l==="HighlyAvailable")){let y={instancePath:t+"/infrastructureAvailability",schemaPath:"#/properties/infrastr\
uctureAvailability/enum",keyword:"enum",params:{allowedValues:Ae.properties.infrastructureAvailability.enum}};e===null?e=[y]:e.push(y),r++}}if(o.etcdSize!==void 0&&
($(o.etcdSize,{instancePath:t+"/etcdSize",parentData:o,parentDataProperty:"etcdSize",rootData:f})||(e=e===null?$.errors:e.concat($.errors),r=e.length)),o.auditProfile!==
void 0){let l=o.auditProfile;if(typeof l!="string"){let y={instancePath:t+"/auditProfile",schemaPath:"#/properties/auditProfile/type",keyword:"type",params:{type:"\
string"}};e===null?e=[y]:e.push(y),r++}if(!(l==="Default"||l==="WriteRequestBodies"||l==="AllRequestBodies"||l==="None")){let y={instancePath:t+"/auditProfile",
schemaPath:"#/properties/auditProfile/enum",keyword:"enum",params:{allowedValues:Ae.properties.auditProfile.enum}};e===null?e=[y]:e.push(y),r++}}if(o.qosClass!==
void 0){let l=o.qosClass;if(typeof l!="string"){let y={instancePath:t+"/qosClass",schemaPath:"#/properties/qosClass/type",keyword:"type",params:{type:"string"}};
e===null?e=[y]:e.push(y),r++}if(!(l==="Burstable"||l==="Guaranteed")){let y={instancePath:t+"/qosClass",schemaPath:"#/properties/qosClass/enum",keyword:"enum",params:{
allowedValues:Ae.properties.qosClass.enum}};e===null?e=[y]:e.push(y),r++}}if(o.deletionProtection!==void 0&&typeof o.deletionProtection!="boolean"){let l={instancePath:t+
"/deletionProtection",schemaPath:"#/properties/deletionProtection/type",keyword:"type",params:{type:"boolean"}};e===null?e=[l]:e.push(l),r++}if(o.backup!==void 0){
let l=o.backup;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.enabled===void 0){let y={instancePath:t+"/backup",schemaPath:"#/properties/backup/required",keyword:"\
required",params:{missingProperty:"enabled"}};e===null?e=[y]:e.push(y),r++}if(l.schedule===void 0){let y={instancePath:t+"/backup",schemaPath:"#/properties/back\
up/required",keyword:"required",params:{missingProperty:"schedule"}};e===null?e=[y]:e.push(y),r++}if(l.retention===void 0){let y={instancePath:t+"/backup",schemaPath:"\
#/properties/backup/required",keyword:"required",params:{missingProperty:"retention"}};e===null?e=[y]:e.push(y),r++}for(let y in l)if(!(y==="enabled"||y==="sche\
dule"||y==="retention")){let v={instancePath:t+"/backup",schemaPath:"#/properties/backup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};
e===null?e=[v]:e.push(v),r++}if(l.enabled!==void 0&&typeof l.enabled!="boolean"){let y={instancePath:t+"/backup/enabled",schemaPath:"#/properties/backup/propert\
ies/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[y]:e.push(y),r++}if(l.schedule!==void 0){let y=l.schedule;if(typeof y=="string"){if(!ur.test(
y)){let v={instancePath:t+"/backup/schedule",schemaPath:"#/properties/backup/properties/schedule/pattern",keyword:"pattern",params:{pattern:"^(@(hourly|daily|we\
ekly|monthly)|[^\\s]+( [^\\s]+){4})$"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/backup/schedule",schemaPath:"#/properties/backup/properties/s\
chedule/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}l.retention!==void 0&&(ye(l.retention,{instancePath:t+"/backup/retention",parentData:l,
parentDataProperty:"retention",rootData:f})||(e=e===null?ye.errors:e.concat(ye.errors),r=e.length))}else{let y={instancePath:t+"/backup",schemaPath:"#/propertie\
s/backup/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}}if(o.upgrade!==void 0){let l=o.upgrade;if(l&&typeof l=="object"&&!Array.isArray(
l)){if(l.volumeDetachTimeout===void 0){let y={instancePath:t+"/upgrade",schemaPath:"#/properties/upgrade/required",keyword:"required",params:{missingProperty:"v\
olumeDetachTimeout"}};e===null?e=[y]:e.push(y),r++}for(let y in l)if(y!=="volumeDetachTimeout"){let v={instancePath:t+"/upgrade",schemaPath:"#/properties/upgrad\
e/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[v]:e.push(v),r++}l.volumeDetachTimeout!==void 0&&(ye(l.volumeDetachTimeout,
{instancePath:t+"/upgrade/volumeDetachTimeout",parentData:l,parentDataProperty:"volumeDetachTimeout",rootData:f})||(e=e===null?ye.errors:e.concat(ye.errors),r=e.
length))}else{let y={instancePath:t+"/upgrade",schemaPath:"#/properties/upgrade/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}}if(o.
liveMigration!==void 0){let l=o.liveMigration;if(typeof l!="string"){let y={instancePath:t+"/liveMigration",schemaPath:"#/properties/liveMigration/type",keyword:"\
type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(!(l==="Required"||l==="Optional")){let y={instancePath:t+"/liveMigration",schemaPath:"#/properties\
/liveMigration/enum",keyword:"enum",params:{allowedValues:Ae.properties.liveMigration.enum}};e===null?e=[y]:e.push(y),r++}}}else{let l={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}return ce.errors=e,r===0}var mr=new RegExp("^https?://[^\\s]+$","u");function ne(o,{instancePath:t="",parentData:q,parentDataProperty:A,rootData:f=o}={}){let e=null,r=0;if(typeof o=="st\
ring"){if(w(o)>500){let l={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[l]:e.push(l),r++}if(!mr.test(o)){let l={instancePath:t,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}return ne.errors=e,r===0}var dr=new RegExp("^-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$","u");function $e(o,{instancePath:t="",parentData:q,parentDataProperty:A,
rootData:f=o}={}){let e=null,r=0;if(typeof o=="string"){if(w(o)>1e5){let l={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1e5}};e===
null?e=[l]:e.push(l),r++}if(!dr.test(o)){let l={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^-----BEGIN CERTIFICATE-----[A-Za-z0-9+\
/=\\s-]+-----END CERTIFICATE-----\\s*$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===
null?e=[l]:e.push(l),r++}return $e.errors=e,r===0}var cr=new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","u");function xe(o,{instancePath:t="",parentData:q,parentDataProperty:A,rootData:f=o}={}){
let e=null,r=0;if(typeof o=="string"){if(w(o)>253){let l={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[l]:e.push(
l),r++}if(!cr.test(o)){let l={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0\
-9])?)*$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}return xe.
errors=e,r===0}var fr=new RegExp("^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9][-a-z0-9._]*)*$","u");function he(o,{instancePath:t="",parentData:q,parentDataProperty:A,
rootData:f=o}={}){let e=null,r=0;if(typeof o=="string"){if(w(o)>253){let l={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:253}};e===
null?e=[l]:e.push(l),r++}if(!fr.test(o)){let l={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{\
1,5})?(/[a-z0-9][-a-z0-9._]*)*$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?
e=[l]:e.push(l),r++}return he.errors=e,r===0}function O(o,{instancePath:t="",parentData:q,parentDataProperty:A,rootData:f=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.cpu===void 0){
let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cpu"}};e===null?e=[l]:e.push(l),r++}if(o.memory===void 0){let l={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"memory"}};e===null?e=[l]:e.push(l),r++}if(o.ephemeralStorage===void 0){let l={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"ephemeralStorage"}};e===null?e=[l]:e.push(l),r++}for(let l in o)if(!(l==="cpu"||l==="memory"||
l==="ephemeralStorage")){let y={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[y]:
e.push(y),r++}o.cpu!==void 0&&($(o.cpu,{instancePath:t+"/cpu",parentData:o,parentDataProperty:"cpu",rootData:f})||(e=e===null?$.errors:e.concat($.errors),r=e.length)),
o.memory!==void 0&&($(o.memory,{instancePath:t+"/memory",parentData:o,parentDataProperty:"memory",rootData:f})||(e=e===null?$.errors:e.concat($.errors),r=e.length)),
o.ephemeralStorage!==void 0&&($(o.ephemeralStorage,{instancePath:t+"/ephemeralStorage",parentData:o,parentDataProperty:"ephemeralStorage",rootData:f})||(e=e===null?
$.errors:e.concat($.errors),r=e.length))}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}return O.
errors=e,r===0}var yr=new RegExp("^v1\\.[0-9]{1,3}\\.[0-9]{1,3}$","u");function qe(o,{instancePath:t="",parentData:q,parentDataProperty:A,rootData:f=o}={}){let e=null,r=0;if(typeof o==
"string"){if(w(o)>20){let l={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:20}};e===null?e=[l]:e.push(l),r++}if(!yr.test(o)){let l={
instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^v1\\.[0-9]{1,3}\\.[0-9]{1,3}$"}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}return qe.errors=e,r===0}var hr=new RegExp("^[a-z0-9][-a-z0-9._/]*$","u");function je(o,{instancePath:t="",parentData:q,parentDataProperty:A,rootData:f=o}={}){let e=null,r=0;if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.registry===void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"registry"}};e===null?
e=[l]:e.push(l),r++}if(o.repository===void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"repository"}};e===null?e=
[l]:e.push(l),r++}for(let l in o)if(!(l==="registry"||l==="repository")){let y={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:l}};e===null?e=[y]:e.push(y),r++}if(o.registry!==void 0&&(he(o.registry,{instancePath:t+"/registry",parentData:o,parentDataProperty:"\
registry",rootData:f})||(e=e===null?he.errors:e.concat(he.errors),r=e.length)),o.repository!==void 0){let l=o.repository;if(typeof l=="string"){if(w(l)>253){let y={
instancePath:t+"/repository",schemaPath:"#/properties/repository/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[y]:e.push(y),r++}if(w(l)<1){let y={
instancePath:t+"/repository",schemaPath:"#/properties/repository/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[y]:e.push(y),r++}if(!hr.test(l)){let y={
instancePath:t+"/repository",schemaPath:"#/properties/repository/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][-a-z0-9._/]*$"}};e===null?e=[y]:e.push(y),
r++}}else{let y={instancePath:t+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}}else{
let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}return je.errors=e,r===0}function fe(o,{instancePath:t="",parentData:q,parentDataProperty:A,rootData:f=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.requests===
void 0){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"requests"}};e===null?e=[l]:e.push(l),r++}if(o.limits===void 0){
let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"limits"}};e===null?e=[l]:e.push(l),r++}for(let l in o)if(!(l==="reques\
ts"||l==="limits")){let y={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[y]:e.push(
y),r++}o.requests!==void 0&&(O(o.requests,{instancePath:t+"/requests",parentData:o,parentDataProperty:"requests",rootData:f})||(e=e===null?O.errors:e.concat(O.errors),
r=e.length)),o.limits!==void 0&&(O(o.limits,{instancePath:t+"/limits",parentData:o,parentDataProperty:"limits",rootData:f})||(e=e===null?O.errors:e.concat(O.errors),
r=e.length))}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}return fe.errors=e,r===0}function We(o,{
instancePath:t="",parentData:q,parentDataProperty:A,rootData:f=o}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.versions===void 0&&(o.versions=
{}),o.sites===void 0&&(o.sites=[{name:"site-a"},{name:"site-b"},{name:"site-c"}]),o.sizes===void 0&&(o.sizes={small:{cores:4,memory:"16Gi"},medium:{cores:8,memory:"\
32Gi"},large:{cores:16,memory:"64Gi"},xlarge:{cores:32,memory:"128Gi"}}),o.gpus===void 0&&(o.gpus={a100:{deviceName:"nvidia.com/GA100_A100_PCIE_40GB"}}),o.storage===
void 0&&(o.storage={}),o.networks===void 0&&(o.networks={}),o.baseDomain===void 0&&(o.baseDomain="k8s.example.com"),o.hubIngress===void 0&&(o.hubIngress={}),o.addresses===
void 0&&(o.addresses={}),o.secretStore===void 0&&(o.secretStore={}),o.identity===void 0&&(o.identity={}),o.charts===void 0&&(o.charts={}),o.addons===void 0&&(o.
addons={kyverno:{chart:{repository:"https://kyverno.github.io/kyverno",name:"kyverno",version:"3.9.0"},namespace:"kyverno",values:{admissionController:{replicas:3}}},
"cert-manager":{chart:{repository:"https://charts.jetstack.io",name:"cert-manager",version:"v1.20.2"},namespace:"cert-manager",values:{crds:{enabled:!0}},objects:[
{apiVersion:"cert-manager.io/v1",kind:"ClusterIssuer",metadata:{name:"company"},spec:{acme:{server:"https://acme.example.com/directory",privateKeySecretRef:{name:"\
company-acme-account"},solvers:[{http01:{ingress:{}}}]}}}]},"external-secrets":{chart:{repository:"https://charts.external-secrets.io",name:"external-secrets",version:"\
2.9.0"},namespace:"external-secrets"}}),o.hypershift===void 0&&(o.hypershift={}),o.tiers===void 0&&(o.tiers={}),o.backup===void 0&&(o.backup={}),o.monitoring===
void 0&&(o.monitoring={}),o.fleet===void 0&&(o.fleet={}),o.gitops===void 0&&(o.gitops={}),o.threatDetection===void 0&&(o.threatDetection={}),o.bastion===void 0&&
(o.bastion={}),o.registryMirrors===void 0&&(o.registryMirrors=[]),o.certificates===void 0&&(o.certificates={}),o.quota===void 0&&(o.quota={}),o.hub===void 0&&(o.
hub={}),o.tenancy===void 0&&(o.tenancy={}),o.virtualClusters===void 0&&(o.virtualClusters={}),o.machines===void 0&&(o.machines={}),o.ttl===void 0&&(o.ttl={});for(let a in o)
if(!De.call(N.properties,a)){let s={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=
[s]:e.push(s),r++}if(o.apiVersion!==void 0){let a=o.apiVersion;if(typeof a!="string"){let s={instancePath:t+"/apiVersion",schemaPath:"#/properties/apiVersion/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(a!=="aerodrome.dev/v1alpha1"){let s={instancePath:t+"/apiVersion",schemaPath:"#/prope\
rties/apiVersion/enum",keyword:"enum",params:{allowedValues:N.properties.apiVersion.enum}};e===null?e=[s]:e.push(s),r++}}if(o.kind!==void 0){let a=o.kind;if(typeof a!=
"string"){let s={instancePath:t+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(a!=="Platform"){
let s={instancePath:t+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:N.properties.kind.enum}};e===null?e=[s]:e.push(s),r++}}let te=o.
versions;if(te&&typeof te=="object"&&!Array.isArray(te)){te.default===void 0&&(te.default="4.20"),te.releases===void 0&&(te.releases=[{version:"4.19.15",image:"\
quay.io/openshift-release-dev/ocp-release:4.19.15-multi",channels:["candidate","fast","stable"]},{version:"4.19.17",image:"quay.io/openshift-release-dev/ocp-rel\
ease:4.19.17-multi",channels:["candidate","fast","stable"]},{version:"4.19.18",image:"quay.io/openshift-release-dev/ocp-release:4.19.18-multi",channels:["candid\
ate","fast","stable"]},{version:"4.20.4",image:"quay.io/openshift-release-dev/ocp-release:4.20.4-multi"},{version:"4.20.5",image:"quay.io/openshift-release-dev/\
ocp-release:4.20.5-multi"},{version:"4.20.6",image:"quay.io/openshift-release-dev/ocp-release:4.20.6-multi"}]);for(let i in te)if(!(i==="default"||i==="releases")){
let p={instancePath:t+"/versions",schemaPath:"#/properties/versions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?
e=[p]:e.push(p),r++}let a=te.default;if(typeof a=="string"){if(!He.test(a)){let i={instancePath:t+"/versions/default",schemaPath:"#/properties/versions/properti\
es/default/pattern",keyword:"pattern",params:{pattern:"^[0-9]+\\.[0-9]+(\\.[0-9]+)?$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/versions/defa\
ult",schemaPath:"#/properties/versions/properties/default/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}let s=te.releases;if(Array.isArray(
s)){if(s.length>200){let p={instancePath:t+"/versions/releases",schemaPath:"#/properties/versions/properties/releases/maxItems",keyword:"maxItems",params:{limit:200}};
e===null?e=[p]:e.push(p),r++}if(s.length<1){let p={instancePath:t+"/versions/releases",schemaPath:"#/properties/versions/properties/releases/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[p]:e.push(p),r++}let i=s.length;for(let p=0;p<i;p++){let n=s[p];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.channels===
void 0&&(n.channels=["candidate","fast","stable","eus"]),n.version===void 0){let u={instancePath:t+"/versions/releases/"+p,schemaPath:"#/properties/versions/pro\
perties/releases/items/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[u]:e.push(u),r++}if(n.image===void 0){let u={instancePath:t+
"/versions/releases/"+p,schemaPath:"#/properties/versions/properties/releases/items/required",keyword:"required",params:{missingProperty:"image"}};e===null?e=[u]:
e.push(u),r++}for(let u in n)if(!(u==="version"||u==="image"||u==="channels")){let m={instancePath:t+"/versions/releases/"+p,schemaPath:"#/properties/versions/p\
roperties/releases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[m]:e.push(m),r++}if(n.version!==void 0){
let u=n.version;if(typeof u=="string"){if(!Ue.test(u)){let m={instancePath:t+"/versions/releases/"+p+"/version",schemaPath:"#/properties/versions/properties/rel\
eases/items/properties/version/pattern",keyword:"pattern",params:{pattern:"^[0-9]+\\.[0-9]+\\.[0-9]+(-(ec|rc)\\.[0-9]+)?$"}};e===null?e=[m]:e.push(m),r++}}else{
let m={instancePath:t+"/versions/releases/"+p+"/version",schemaPath:"#/properties/versions/properties/releases/items/properties/version/type",keyword:"type",params:{
type:"string"}};e===null?e=[m]:e.push(m),r++}}if(n.image!==void 0){let u=n.image;if(typeof u=="string"){if(w(u)>500){let m={instancePath:t+"/versions/releases/"+
p+"/image",schemaPath:"#/properties/versions/properties/releases/items/properties/image/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[m]:e.push(
m),r++}if(w(u)<1){let m={instancePath:t+"/versions/releases/"+p+"/image",schemaPath:"#/properties/versions/properties/releases/items/properties/image/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),r++}if(!Oe.test(u)){let m={instancePath:t+"/versions/releases/"+p+"/image",schemaPath:"#/properti\
es/versions/properties/releases/items/properties/image/pattern",keyword:"pattern",params:{pattern:"^[^\\s]+$"}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t+
"/versions/releases/"+p+"/image",schemaPath:"#/properties/versions/properties/releases/items/properties/image/type",keyword:"type",params:{type:"string"}};e===null?
e=[m]:e.push(m),r++}}let c=n.channels;if(Array.isArray(c)){if(c.length<1){let h={instancePath:t+"/versions/releases/"+p+"/channels",schemaPath:"#/properties/ver\
sions/properties/releases/items/properties/channels/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[h]:e.push(h),r++}let u=c.length;for(let h=0;h<u;h++){
let g=c[h];if(typeof g!="string"){let k={instancePath:t+"/versions/releases/"+p+"/channels/"+h,schemaPath:"#/properties/versions/properties/releases/items/prope\
rties/channels/items/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}if(!(g==="candidate"||g==="fast"||g==="stable"||g==="eus")){let k={
instancePath:t+"/versions/releases/"+p+"/channels/"+h,schemaPath:"#/properties/versions/properties/releases/items/properties/channels/items/enum",keyword:"enum",
params:{allowedValues:N.properties.versions.properties.releases.items.properties.channels.items.enum}};e===null?e=[k]:e.push(k),r++}}let m=c.length,d;if(m>1){let h={};
for(;m--;){let g=c[m];if(typeof g=="string"){if(typeof h[g]=="number"){d=h[g];let k={instancePath:t+"/versions/releases/"+p+"/channels",schemaPath:"#/properties\
/versions/properties/releases/items/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i:m,j:d}};e===null?e=[k]:e.push(k),r++;break}h[g]=m}}}}else{let u={
instancePath:t+"/versions/releases/"+p+"/channels",schemaPath:"#/properties/versions/properties/releases/items/properties/channels/type",keyword:"type",params:{
type:"array"}};e===null?e=[u]:e.push(u),r++}}else{let c={instancePath:t+"/versions/releases/"+p,schemaPath:"#/properties/versions/properties/releases/items/type",
keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}}else{let i={instancePath:t+"/versions/releases",schemaPath:"#/properties/versions/properti\
es/releases/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}else{let a={instancePath:t+"/versions",schemaPath:"#/properties/versions/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let Ie=o.sites;if(Array.isArray(Ie)){if(Ie.length>15){let s={instancePath:t+"/sites",schemaPath:"\
#/properties/sites/maxItems",keyword:"maxItems",params:{limit:15}};e===null?e=[s]:e.push(s),r++}if(Ie.length<1){let s={instancePath:t+"/sites",schemaPath:"#/pro\
perties/sites/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[s]:e.push(s),r++}let a=Ie.length;for(let s=0;s<a;s++){let i=Ie[s];if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){if(i.name===void 0){let p={instancePath:t+"/sites/"+s,schemaPath:"#/properties/sites/items/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[p]:e.push(p),r++}for(let p in i)if(!(p==="name"||p==="zone")){let n={instancePath:t+"/sites/"+s,schemaPath:"#/properties/sites/items/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[n]:e.push(n),r++}if(i.name!==void 0){let p=i.name;if(typeof p=="string"){
if(w(p)>15){let n={instancePath:t+"/sites/"+s+"/name",schemaPath:"#/properties/sites/items/properties/name/maxLength",keyword:"maxLength",params:{limit:15}};e===
null?e=[n]:e.push(n),r++}if(!Ze.test(p)){let n={instancePath:t+"/sites/"+s+"/name",schemaPath:"#/properties/sites/items/properties/name/pattern",keyword:"patter\
n",params:{pattern:"^[a-z]([-a-z0-9]*[a-z0-9])?$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/sites/"+s+"/name",schemaPath:"#/properties/sites/\
items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.zone!==void 0){let p=i.zone;if(typeof p=="string"){if(w(p)>
63){let n={instancePath:t+"/sites/"+s+"/zone",schemaPath:"#/properties/sites/items/properties/zone/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=
[n]:e.push(n),r++}if(w(p)<1){let n={instancePath:t+"/sites/"+s+"/zone",schemaPath:"#/properties/sites/items/properties/zone/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[n]:e.push(n),r++}if(!Qe.test(p)){let n={instancePath:t+"/sites/"+s+"/zone",schemaPath:"#/properties/sites/items/properties/zone/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/sites/"+s+"/zone",schemaPath:"\
#/properties/sites/items/properties/zone/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}}else{let p={instancePath:t+"/sites/"+s,schemaPath:"\
#/properties/sites/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}}else{let a={instancePath:t+"/sites",schemaPath:"#/propertie\
s/sites/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}let ge=o.sizes;if(ge&&typeof ge=="object"&&!Array.isArray(ge)){if(Object.keys(ge).
length>50){let a={instancePath:t+"/sizes",schemaPath:"#/properties/sizes/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[a]:e.push(a),r++}
if(Object.keys(ge).length<1){let a={instancePath:t+"/sizes",schemaPath:"#/properties/sizes/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[
a]:e.push(a),r++}for(let a in ge){let s=r;if(typeof a=="string"&&!Re.test(a)){let i={instancePath:t+"/sizes",schemaPath:"#/properties/sizes/propertyNames/patter\
n",keyword:"pattern",params:{pattern:"^[a-z]([-a-z0-9]{0,30}[a-z0-9])?$"},propertyName:a};e===null?e=[i]:e.push(i),r++}var l=s===r;if(!l){let i={instancePath:t+
"/sizes",schemaPath:"#/properties/sizes/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[i]:e.push(i),r++}}for(let a in ge){let s=ge[a];
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.cores===void 0){let i={instancePath:t+"/sizes/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propert\
ies/sizes/additionalProperties/required",keyword:"required",params:{missingProperty:"cores"}};e===null?e=[i]:e.push(i),r++}if(s.memory===void 0){let i={instancePath:t+
"/sizes/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sizes/additionalProperties/required",keyword:"required",params:{missingProperty:"mem\
ory"}};e===null?e=[i]:e.push(i),r++}for(let i in s)if(!(i==="cores"||i==="memory"||i==="rootVolumeSize")){let p={instancePath:t+"/sizes/"+a.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/sizes/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[
p]:e.push(p),r++}if(s.cores!==void 0){let i=s.cores;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let p={instancePath:t+"/sizes/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/cores",schemaPath:"#/properties/sizes/additionalProperties/properties/cores/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof i==
"number"){if(i>256||isNaN(i)){let p={instancePath:t+"/sizes/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/cores",schemaPath:"#/properties/sizes/additionalPropert\
ies/properties/cores/maximum",keyword:"maximum",params:{comparison:"<=",limit:256}};e===null?e=[p]:e.push(p),r++}if(i<1||isNaN(i)){let p={instancePath:t+"/sizes\
/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/cores",schemaPath:"#/properties/sizes/additionalProperties/properties/cores/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[p]:e.push(p),r++}}}s.memory!==void 0&&($(s.memory,{instancePath:t+"/sizes/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/memory",parentData:s,
parentDataProperty:"memory",rootData:f})||(e=e===null?$.errors:e.concat($.errors),r=e.length)),s.rootVolumeSize!==void 0&&($(s.rootVolumeSize,{instancePath:t+"/\
sizes/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/rootVolumeSize",parentData:s,parentDataProperty:"rootVolumeSize",rootData:f})||(e=e===null?$.errors:e.concat(
$.errors),r=e.length))}else{let i={instancePath:t+"/sizes/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sizes/additionalProperties/type",keyword:"\
type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}}else{let a={instancePath:t+"/sizes",schemaPath:"#/properties/sizes/type",keyword:"type",params:{type:"\
object"}};e===null?e=[a]:e.push(a),r++}let ke=o.gpus;if(ke&&typeof ke=="object"&&!Array.isArray(ke)){if(Object.keys(ke).length>50){let a={instancePath:t+"/gpus",
schemaPath:"#/properties/gpus/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[a]:e.push(a),r++}for(let a in ke){let s=r;if(typeof a=="stri\
ng"&&!Je.test(a)){let i={instancePath:t+"/gpus",schemaPath:"#/properties/gpus/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]{0,30\
}[a-z0-9])?$"},propertyName:a};e===null?e=[i]:e.push(i),r++}var y=s===r;if(!y){let i={instancePath:t+"/gpus",schemaPath:"#/properties/gpus/propertyNames",keyword:"\
propertyNames",params:{propertyName:a}};e===null?e=[i]:e.push(i),r++}}for(let a in ke){let s=ke[a];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.maxPerNode===
void 0&&(s.maxPerNode=8),s.deviceName===void 0){let p={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/gpus/additional\
Properties/required",keyword:"required",params:{missingProperty:"deviceName"}};e===null?e=[p]:e.push(p),r++}for(let p in s)if(!(p==="deviceName"||p==="sites"||p===
"maxPerNode")){let n={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/gpus/additionalProperties/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[n]:e.push(n),r++}if(s.deviceName!==void 0){let p=s.deviceName;if(typeof p=="string"){if(w(
p)>253){let n={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/deviceName",schemaPath:"#/properties/gpus/additionalProperties/properties/devi\
ceName/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[n]:e.push(n),r++}if(w(p)<1){let n={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/deviceName",schemaPath:"#/properties/gpus/additionalProperties/properties/deviceName/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(
n),r++}if(!Oe.test(p)){let n={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/deviceName",schemaPath:"#/properties/gpus/additionalProperties/\
properties/deviceName/pattern",keyword:"pattern",params:{pattern:"^[^\\s]+$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/gpus/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/deviceName",schemaPath:"#/properties/gpus/additionalProperties/properties/deviceName/type",keyword:"type",params:{type:"string"}};e===
null?e=[n]:e.push(n),r++}}if(s.sites!==void 0){let p=s.sites;if(Array.isArray(p)){if(p.length<1){let m={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/sites",schemaPath:"#/properties/gpus/additionalProperties/properties/sites/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[m]:e.push(m),r++}let n=p.
length;for(let m=0;m<n;m++)if(typeof p[m]!="string"){let d={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/sites/"+m,schemaPath:"#/propertie\
s/gpus/additionalProperties/properties/sites/items/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}let c=p.length,u;if(c>1){let m={};for(;c--;){
let d=p[c];if(typeof d=="string"){if(typeof m[d]=="number"){u=m[d];let h={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/sites",schemaPath:"\
#/properties/gpus/additionalProperties/properties/sites/uniqueItems",keyword:"uniqueItems",params:{i:c,j:u}};e===null?e=[h]:e.push(h),r++;break}m[d]=c}}}}else{let n={
instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/sites",schemaPath:"#/properties/gpus/additionalProperties/properties/sites/type",keyword:"typ\
e",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}let i=s.maxPerNode;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let p={instancePath:t+"/gpus/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/maxPerNode",schemaPath:"#/properties/gpus/additionalProperties/properties/maxPerNode/type",keyword:"type",params:{type:"integer"}};
e===null?e=[p]:e.push(p),r++}if(typeof i=="number"){if(i>16||isNaN(i)){let p={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/maxPerNode",schemaPath:"\
#/properties/gpus/additionalProperties/properties/maxPerNode/maximum",keyword:"maximum",params:{comparison:"<=",limit:16}};e===null?e=[p]:e.push(p),r++}if(i<1||
isNaN(i)){let p={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/maxPerNode",schemaPath:"#/properties/gpus/additionalProperties/properties/ma\
xPerNode/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[p]:e.push(p),r++}}}else{let i={instancePath:t+"/gpus/"+a.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/gpus/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}}else{let a={instancePath:t+
"/gpus",schemaPath:"#/properties/gpus/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let G=o.storage;if(G&&typeof G=="object"&&!Array.
isArray(G)){G.classes===void 0&&(G.classes={"ceph-block":{accessModes:["ReadWriteMany"],volumeMode:"Block"},"local-nvme":{accessModes:["ReadWriteOnce"],volumeMode:"\
Filesystem"}}),G.rootVolume===void 0&&(G.rootVolume={}),G.etcd===void 0&&(G.etcd={}),G.mapping===void 0&&(G.mapping=[{infra:"ceph-block",guest:"block",group:"ce\
ph"}]),G.snapshotMapping===void 0&&(G.snapshotMapping=[{infra:"ceph-block-snapshots",guest:"block-snapshots",group:"ceph"}]);for(let c in G)if(!(c==="classes"||
c==="rootVolume"||c==="etcd"||c==="mapping"||c==="snapshotMapping")){let u={instancePath:t+"/storage",schemaPath:"#/properties/storage/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:c}};e===null?e=[u]:e.push(u),r++}let a=G.classes;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).
length>50){let c={instancePath:t+"/storage/classes",schemaPath:"#/properties/storage/properties/classes/maxProperties",keyword:"maxProperties",params:{limit:50}};
e===null?e=[c]:e.push(c),r++}if(Object.keys(a).length<1){let c={instancePath:t+"/storage/classes",schemaPath:"#/properties/storage/properties/classes/minPropert\
ies",keyword:"minProperties",params:{limit:1}};e===null?e=[c]:e.push(c),r++}for(let c in a){let u=a[c];if(u&&typeof u=="object"&&!Array.isArray(u)){u.accessModes===
void 0&&(u.accessModes=["ReadWriteMany"]),u.volumeMode===void 0&&(u.volumeMode="Block");for(let h in u)if(!(h==="accessModes"||h==="volumeMode")){let g={instancePath:t+
"/storage/classes/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/storage/properties/classes/additionalProperties/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:h}};e===null?e=[g]:e.push(g),r++}let m=u.accessModes;if(Array.isArray(m)){if(m.length<1){let P={instancePath:t+
"/storage/classes/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/accessModes",schemaPath:"#/properties/storage/properties/classes/additionalProperties/properties/\
accessModes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[P]:e.push(P),r++}let h=m.length;for(let P=0;P<h;P++){let x=m[P];if(typeof x!="string"){let V={
instancePath:t+"/storage/classes/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/accessModes/"+P,schemaPath:"#/properties/storage/properties/classes/additionalProp\
erties/properties/accessModes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[V]:e.push(V),r++}if(!(x==="ReadWriteOnce"||x==="ReadWriteMany")){let V={
instancePath:t+"/storage/classes/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/accessModes/"+P,schemaPath:"#/properties/storage/properties/classes/additionalProp\
erties/properties/accessModes/items/enum",keyword:"enum",params:{allowedValues:N.properties.storage.properties.classes.additionalProperties.properties.accessModes.
items.enum}};e===null?e=[V]:e.push(V),r++}}let g=m.length,k;if(g>1){let P={};for(;g--;){let x=m[g];if(typeof x=="string"){if(typeof P[x]=="number"){k=P[x];let V={
instancePath:t+"/storage/classes/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/accessModes",schemaPath:"#/properties/storage/properties/classes/additionalPropert\
ies/properties/accessModes/uniqueItems",keyword:"uniqueItems",params:{i:g,j:k}};e===null?e=[V]:e.push(V),r++;break}P[x]=g}}}}else{let h={instancePath:t+"/storag\
e/classes/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/accessModes",schemaPath:"#/properties/storage/properties/classes/additionalProperties/properties/accessMo\
des/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}let d=u.volumeMode;if(typeof d!="string"){let h={instancePath:t+"/storage/classes/"+
c.replace(/~/g,"~0").replace(/\//g,"~1")+"/volumeMode",schemaPath:"#/properties/storage/properties/classes/additionalProperties/properties/volumeMode/type",keyword:"\
type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}if(!(d==="Block"||d==="Filesystem")){let h={instancePath:t+"/storage/classes/"+c.replace(/~/g,"~0").replace(
/\//g,"~1")+"/volumeMode",schemaPath:"#/properties/storage/properties/classes/additionalProperties/properties/volumeMode/enum",keyword:"enum",params:{allowedValues:N.
properties.storage.properties.classes.additionalProperties.properties.volumeMode.enum}};e===null?e=[h]:e.push(h),r++}}else{let m={instancePath:t+"/storage/class\
es/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/storage/properties/classes/additionalProperties/type",keyword:"type",params:{type:"object"}};
e===null?e=[m]:e.push(m),r++}}}else{let c={instancePath:t+"/storage/classes",schemaPath:"#/properties/storage/properties/classes/type",keyword:"type",params:{type:"\
object"}};e===null?e=[c]:e.push(c),r++}let s=G.rootVolume;if(s&&typeof s=="object"&&!Array.isArray(s)){s.storageClass===void 0&&(s.storageClass="ceph-block"),s.
size===void 0&&(s.size="120Gi"),s.cacheStrategy===void 0&&(s.cacheStrategy="PVC");for(let m in s)if(!(m==="storageClass"||m==="size"||m==="cacheStrategy")){let d={
instancePath:t+"/storage/rootVolume",schemaPath:"#/properties/storage/properties/rootVolume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};
e===null?e=[d]:e.push(d),r++}let c=s.storageClass;if(typeof c=="string"){if(w(c)<1){let m={instancePath:t+"/storage/rootVolume/storageClass",schemaPath:"#/prope\
rties/storage/properties/rootVolume/properties/storageClass/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t+
"/storage/rootVolume/storageClass",schemaPath:"#/properties/storage/properties/rootVolume/properties/storageClass/type",keyword:"type",params:{type:"string"}};e===
null?e=[m]:e.push(m),r++}$(s.size,{instancePath:t+"/storage/rootVolume/size",parentData:s,parentDataProperty:"size",rootData:f})||(e=e===null?$.errors:e.concat(
$.errors),r=e.length);let u=s.cacheStrategy;if(typeof u!="string"){let m={instancePath:t+"/storage/rootVolume/cacheStrategy",schemaPath:"#/properties/storage/pr\
operties/rootVolume/properties/cacheStrategy/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}if(!(u==="PVC"||u==="None")){let m={instancePath:t+
"/storage/rootVolume/cacheStrategy",schemaPath:"#/properties/storage/properties/rootVolume/properties/cacheStrategy/enum",keyword:"enum",params:{allowedValues:N.
properties.storage.properties.rootVolume.properties.cacheStrategy.enum}};e===null?e=[m]:e.push(m),r++}}else{let c={instancePath:t+"/storage/rootVolume",schemaPath:"\
#/properties/storage/properties/rootVolume/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}let i=G.etcd;if(i&&typeof i=="object"&&!Array.
isArray(i)){i.storageClass===void 0&&(i.storageClass="local-nvme");for(let u in i)if(u!=="storageClass"){let m={instancePath:t+"/storage/etcd",schemaPath:"#/pro\
perties/storage/properties/etcd/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[m]:e.push(m),r++}let c=i.storageClass;
if(typeof c=="string"){if(w(c)<1){let u={instancePath:t+"/storage/etcd/storageClass",schemaPath:"#/properties/storage/properties/etcd/properties/storageClass/mi\
nLength",keyword:"minLength",params:{limit:1}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/storage/etcd/storageClass",schemaPath:"#/properties/st\
orage/properties/etcd/properties/storageClass/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}else{let c={instancePath:t+"/storage/et\
cd",schemaPath:"#/properties/storage/properties/etcd/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}let p=G.mapping;if(Array.isArray(
p)){if(p.length>50){let u={instancePath:t+"/storage/mapping",schemaPath:"#/properties/storage/properties/mapping/maxItems",keyword:"maxItems",params:{limit:50}};
e===null?e=[u]:e.push(u),r++}if(p.length<1){let u={instancePath:t+"/storage/mapping",schemaPath:"#/properties/storage/properties/mapping/minItems",keyword:"minI\
tems",params:{limit:1}};e===null?e=[u]:e.push(u),r++}let c=p.length;for(let u=0;u<c;u++){let m=p[u];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.infra===void 0){
let d={instancePath:t+"/storage/mapping/"+u,schemaPath:"#/properties/storage/properties/mapping/items/required",keyword:"required",params:{missingProperty:"infr\
a"}};e===null?e=[d]:e.push(d),r++}if(m.guest===void 0){let d={instancePath:t+"/storage/mapping/"+u,schemaPath:"#/properties/storage/properties/mapping/items/req\
uired",keyword:"required",params:{missingProperty:"guest"}};e===null?e=[d]:e.push(d),r++}for(let d in m)if(!(d==="infra"||d==="guest"||d==="group")){let h={instancePath:t+
"/storage/mapping/"+u,schemaPath:"#/properties/storage/properties/mapping/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};
e===null?e=[h]:e.push(h),r++}if(m.infra!==void 0){let d=m.infra;if(typeof d=="string"){if(w(d)<1){let h={instancePath:t+"/storage/mapping/"+u+"/infra",schemaPath:"\
#/properties/storage/properties/mapping/items/properties/infra/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+
"/storage/mapping/"+u+"/infra",schemaPath:"#/properties/storage/properties/mapping/items/properties/infra/type",keyword:"type",params:{type:"string"}};e===null?
e=[h]:e.push(h),r++}}if(m.guest!==void 0){let d=m.guest;if(typeof d=="string"){if(w(d)<1){let h={instancePath:t+"/storage/mapping/"+u+"/guest",schemaPath:"#/pro\
perties/storage/properties/mapping/items/properties/guest/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+
"/storage/mapping/"+u+"/guest",schemaPath:"#/properties/storage/properties/mapping/items/properties/guest/type",keyword:"type",params:{type:"string"}};e===null?
e=[h]:e.push(h),r++}}if(m.group!==void 0){let d=m.group;if(typeof d=="string"){if(w(d)<1){let h={instancePath:t+"/storage/mapping/"+u+"/group",schemaPath:"#/pro\
perties/storage/properties/mapping/items/properties/group/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+
"/storage/mapping/"+u+"/group",schemaPath:"#/properties/storage/properties/mapping/items/properties/group/type",keyword:"type",params:{type:"string"}};e===null?
e=[h]:e.push(h),r++}}}else{let d={instancePath:t+"/storage/mapping/"+u,schemaPath:"#/properties/storage/properties/mapping/items/type",keyword:"type",params:{type:"\
object"}};e===null?e=[d]:e.push(d),r++}}}else{let c={instancePath:t+"/storage/mapping",schemaPath:"#/properties/storage/properties/mapping/type",keyword:"type",
params:{type:"array"}};e===null?e=[c]:e.push(c),r++}let n=G.snapshotMapping;if(Array.isArray(n)){if(n.length>50){let u={instancePath:t+"/storage/snapshotMapping",
schemaPath:"#/properties/storage/properties/snapshotMapping/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[u]:e.push(u),r++}let c=n.length;for(let u=0;u<
c;u++){let m=n[u];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.infra===void 0){let d={instancePath:t+"/storage/snapshotMapping/"+u,schemaPath:"#/properties\
/storage/properties/snapshotMapping/items/required",keyword:"required",params:{missingProperty:"infra"}};e===null?e=[d]:e.push(d),r++}if(m.guest===void 0){let d={
instancePath:t+"/storage/snapshotMapping/"+u,schemaPath:"#/properties/storage/properties/snapshotMapping/items/required",keyword:"required",params:{missingProperty:"\
guest"}};e===null?e=[d]:e.push(d),r++}for(let d in m)if(!(d==="infra"||d==="guest"||d==="group")){let h={instancePath:t+"/storage/snapshotMapping/"+u,schemaPath:"\
#/properties/storage/properties/snapshotMapping/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[h]:e.push(
h),r++}if(m.infra!==void 0){let d=m.infra;if(typeof d=="string"){if(w(d)<1){let h={instancePath:t+"/storage/snapshotMapping/"+u+"/infra",schemaPath:"#/propertie\
s/storage/properties/snapshotMapping/items/properties/infra/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+
"/storage/snapshotMapping/"+u+"/infra",schemaPath:"#/properties/storage/properties/snapshotMapping/items/properties/infra/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[h]:e.push(h),r++}}if(m.guest!==void 0){let d=m.guest;if(typeof d=="string"){if(w(d)<1){let h={instancePath:t+"/storage/snapshotMapping/"+u+"/\
guest",schemaPath:"#/properties/storage/properties/snapshotMapping/items/properties/guest/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(
h),r++}}else{let h={instancePath:t+"/storage/snapshotMapping/"+u+"/guest",schemaPath:"#/properties/storage/properties/snapshotMapping/items/properties/guest/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(m.group!==void 0){let d=m.group;if(typeof d=="string"){if(w(d)<1){let h={instancePath:t+
"/storage/snapshotMapping/"+u+"/group",schemaPath:"#/properties/storage/properties/snapshotMapping/items/properties/group/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/storage/snapshotMapping/"+u+"/group",schemaPath:"#/properties/storage/properties/snapshotMa\
pping/items/properties/group/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{let d={instancePath:t+"/storage/snapshotMapping/"+
u,schemaPath:"#/properties/storage/properties/snapshotMapping/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}}else{let c={instancePath:t+
"/storage/snapshotMapping",schemaPath:"#/properties/storage/properties/snapshotMapping/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}}else{
let a={instancePath:t+"/storage",schemaPath:"#/properties/storage/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let I=o.networks;if(I&&
typeof I=="object"&&!Array.isArray(I)){I.hubRanges===void 0&&(I.hubRanges=[{name:"hub pods",cidr:"10.128.0.0/14"},{name:"hub services",cidr:"172.30.0.0/16"},{name:"\
hub machines",cidr:"10.0.0.0/16",loadBalancers:!0},{name:"hub OVN join switch",cidr:"100.64.0.0/16"},{name:"hub OVN transit switch",cidr:"100.88.0.0/16"},{name:"\
link-local and OVN masquerade",cidr:"169.254.0.0/16"}]),I.podCIDR===void 0&&(I.podCIDR="10.132.0.0/14"),I.serviceCIDR===void 0&&(I.serviceCIDR="172.31.0.0/16"),
I.apiServer===void 0&&(I.apiServer={}),I.managementCIDRs===void 0&&(I.managementCIDRs=["10.128.0.0/14","10.0.0.0/16"]),I.tunnelPort===void 0&&(I.tunnelPort=8472),
I.hubTunnelPorts===void 0&&(I.hubTunnelPorts=[6081,4789]),I.healthPort===void 0&&(I.healthPort=9940),I.mtu===void 0&&(I.mtu=0),I.multiqueue===void 0&&(I.multiqueue=
!1);for(let c in I)if(!De.call(N.properties.networks.properties,c)){let u={instancePath:t+"/networks",schemaPath:"#/properties/networks/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:c}};e===null?e=[u]:e.push(u),r++}let a=I.hubRanges;if(Array.isArray(a)){if(a.length>100){let u={instancePath:t+
"/networks/hubRanges",schemaPath:"#/properties/networks/properties/hubRanges/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[u]:e.push(u),r++}if(a.
length<1){let u={instancePath:t+"/networks/hubRanges",schemaPath:"#/properties/networks/properties/hubRanges/minItems",keyword:"minItems",params:{limit:1}};e===
null?e=[u]:e.push(u),r++}let c=a.length;for(let u=0;u<c;u++){let m=a[u];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.loadBalancers===void 0&&(m.loadBalancers=
!1),m.name===void 0){let d={instancePath:t+"/networks/hubRanges/"+u,schemaPath:"#/properties/networks/properties/hubRanges/items/required",keyword:"required",params:{
missingProperty:"name"}};e===null?e=[d]:e.push(d),r++}if(m.cidr===void 0){let d={instancePath:t+"/networks/hubRanges/"+u,schemaPath:"#/properties/networks/prope\
rties/hubRanges/items/required",keyword:"required",params:{missingProperty:"cidr"}};e===null?e=[d]:e.push(d),r++}for(let d in m)if(!(d==="name"||d==="cidr"||d===
"loadBalancers")){let h={instancePath:t+"/networks/hubRanges/"+u,schemaPath:"#/properties/networks/properties/hubRanges/items/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:d}};e===null?e=[h]:e.push(h),r++}if(m.name!==void 0){let d=m.name;if(typeof d=="string"){if(w(d)>60){let h={instancePath:t+
"/networks/hubRanges/"+u+"/name",schemaPath:"#/properties/networks/properties/hubRanges/items/properties/name/maxLength",keyword:"maxLength",params:{limit:60}};
e===null?e=[h]:e.push(h),r++}if(w(d)<1){let h={instancePath:t+"/networks/hubRanges/"+u+"/name",schemaPath:"#/properties/networks/properties/hubRanges/items/prop\
erties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/networks/hubRanges/"+u+"/name",schemaPath:"\
#/properties/networks/properties/hubRanges/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(m.cidr!==void 0&&
(X(m.cidr,{instancePath:t+"/networks/hubRanges/"+u+"/cidr",parentData:m,parentDataProperty:"cidr",rootData:f})||(e=e===null?X.errors:e.concat(X.errors),r=e.length)),
typeof m.loadBalancers!="boolean"){let d={instancePath:t+"/networks/hubRanges/"+u+"/loadBalancers",schemaPath:"#/properties/networks/properties/hubRanges/items/\
properties/loadBalancers/type",keyword:"type",params:{type:"boolean"}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:t+"/networks/hubRanges/"+u,schemaPath:"\
#/properties/networks/properties/hubRanges/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}}else{let c={instancePath:t+"/networ\
ks/hubRanges",schemaPath:"#/properties/networks/properties/hubRanges/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}X(I.podCIDR,{instancePath:t+
"/networks/podCIDR",parentData:I,parentDataProperty:"podCIDR",rootData:f})||(e=e===null?X.errors:e.concat(X.errors),r=e.length),X(I.serviceCIDR,{instancePath:t+
"/networks/serviceCIDR",parentData:I,parentDataProperty:"serviceCIDR",rootData:f})||(e=e===null?X.errors:e.concat(X.errors),r=e.length);let s=I.apiServer;if(s&&
typeof s=="object"&&!Array.isArray(s)){s.address===void 0&&(s.address="172.20.0.1"),s.port===void 0&&(s.port=6443);for(let c in s)if(!(c==="address"||c==="port")){
let u={instancePath:t+"/networks/apiServer",schemaPath:"#/properties/networks/properties/apiServer/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:c}};e===null?e=[u]:e.push(u),r++}me(s.address,{instancePath:t+"/networks/apiServer/address",parentData:s,parentDataProperty:"address",rootData:f})||
(e=e===null?me.errors:e.concat(me.errors),r=e.length),T(s.port,{instancePath:t+"/networks/apiServer/port",parentData:s,parentDataProperty:"port",rootData:f})||(e=
e===null?T.errors:e.concat(T.errors),r=e.length)}else{let c={instancePath:t+"/networks/apiServer",schemaPath:"#/properties/networks/properties/apiServer/type",keyword:"\
type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}let i=I.managementCIDRs;if(Array.isArray(i)){if(i.length>100){let d={instancePath:t+"/networks/manage\
mentCIDRs",schemaPath:"#/properties/networks/properties/managementCIDRs/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[d]:e.push(d),r++}if(i.length<
1){let d={instancePath:t+"/networks/managementCIDRs",schemaPath:"#/properties/networks/properties/managementCIDRs/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[d]:e.push(d),r++}let c=i.length;for(let d=0;d<c;d++)X(i[d],{instancePath:t+"/networks/managementCIDRs/"+d,parentData:i,parentDataProperty:d,rootData:f})||
(e=e===null?X.errors:e.concat(X.errors),r=e.length);let u=i.length,m;if(u>1){e:for(;u--;)for(m=u;m--;)if(be(i[u],i[m])){let d={instancePath:t+"/networks/managem\
entCIDRs",schemaPath:"#/properties/networks/properties/managementCIDRs/uniqueItems",keyword:"uniqueItems",params:{i:u,j:m}};e===null?e=[d]:e.push(d),r++;break e}}}else{
let c={instancePath:t+"/networks/managementCIDRs",schemaPath:"#/properties/networks/properties/managementCIDRs/type",keyword:"type",params:{type:"array"}};e===null?
e=[c]:e.push(c),r++}T(I.tunnelPort,{instancePath:t+"/networks/tunnelPort",parentData:I,parentDataProperty:"tunnelPort",rootData:f})||(e=e===null?T.errors:e.concat(
T.errors),r=e.length);let p=I.hubTunnelPorts;if(Array.isArray(p)){if(p.length>10){let d={instancePath:t+"/networks/hubTunnelPorts",schemaPath:"#/properties/netw\
orks/properties/hubTunnelPorts/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[d]:e.push(d),r++}let c=p.length;for(let d=0;d<c;d++)T(p[d],{instancePath:t+
"/networks/hubTunnelPorts/"+d,parentData:p,parentDataProperty:d,rootData:f})||(e=e===null?T.errors:e.concat(T.errors),r=e.length);let u=p.length,m;if(u>1){e:for(;u--;)
for(m=u;m--;)if(be(p[u],p[m])){let d={instancePath:t+"/networks/hubTunnelPorts",schemaPath:"#/properties/networks/properties/hubTunnelPorts/uniqueItems",keyword:"\
uniqueItems",params:{i:u,j:m}};e===null?e=[d]:e.push(d),r++;break e}}}else{let c={instancePath:t+"/networks/hubTunnelPorts",schemaPath:"#/properties/networks/pr\
operties/hubTunnelPorts/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}T(I.healthPort,{instancePath:t+"/networks/healthPort",parentData:I,
parentDataProperty:"healthPort",rootData:f})||(e=e===null?T.errors:e.concat(T.errors),r=e.length);let n=I.mtu;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let c={
instancePath:t+"/networks/mtu",schemaPath:"#/properties/networks/properties/mtu/type",keyword:"type",params:{type:"integer"}};e===null?e=[c]:e.push(c),r++}if(typeof n==
"number"){if(n>9216||isNaN(n)){let c={instancePath:t+"/networks/mtu",schemaPath:"#/properties/networks/properties/mtu/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9216}};e===null?e=[c]:e.push(c),r++}if(n<0||isNaN(n)){let c={instancePath:t+"/networks/mtu",schemaPath:"#/properties/networks/properties/mtu/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[c]:e.push(c),r++}}if(typeof I.multiqueue!="boolean"){let c={instancePath:t+"/networks/multiqueue",
schemaPath:"#/properties/networks/properties/multiqueue/type",keyword:"type",params:{type:"boolean"}};e===null?e=[c]:e.push(c),r++}}else{let a={instancePath:t+"\
/networks",schemaPath:"#/properties/networks/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}de(o.baseDomain,{instancePath:t+"/baseDom\
ain",parentData:o,parentDataProperty:"baseDomain",rootData:f})||(e=e===null?de.errors:e.concat(de.errors),r=e.length);let pe=o.hubIngress;if(pe&&typeof pe=="obj\
ect"&&!Array.isArray(pe)){pe.domain===void 0&&(pe.domain="apps.hub.example.com");for(let a in pe)if(!(a==="domain"||a==="address")){let s={instancePath:t+"/hubI\
ngress",schemaPath:"#/properties/hubIngress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[s]:e.push(s),r++}de(
pe.domain,{instancePath:t+"/hubIngress/domain",parentData:pe,parentDataProperty:"domain",rootData:f})||(e=e===null?de.errors:e.concat(de.errors),r=e.length),pe.
address!==void 0&&(me(pe.address,{instancePath:t+"/hubIngress/address",parentData:pe,parentDataProperty:"address",rootData:f})||(e=e===null?me.errors:e.concat(me.
errors),r=e.length))}else{let a={instancePath:t+"/hubIngress",schemaPath:"#/properties/hubIngress/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.
push(a),r++}let F=o.addresses;if(F&&typeof F=="object"&&!Array.isArray(F)){F.namespace===void 0&&(F.namespace="metallb-system"),F.api===void 0&&(F.api={}),F.ingress===
void 0&&(F.ingress={}),F.advertisement===void 0&&(F.advertisement={});for(let p in F)if(!(p==="namespace"||p==="api"||p==="ingress"||p==="advertisement")){let n={
instancePath:t+"/addresses",schemaPath:"#/properties/addresses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[n]:
e.push(n),r++}b(F.namespace,{instancePath:t+"/addresses/namespace",parentData:F,parentDataProperty:"namespace",rootData:f})||(e=e===null?b.errors:e.concat(b.errors),
r=e.length);let a=F.api;if(a&&typeof a=="object"&&!Array.isArray(a)){a.ranges===void 0&&(a.ranges=["192.0.2.0/24"]);for(let p in a)if(p!=="ranges"){let n={instancePath:t+
"/addresses/api",schemaPath:"#/properties/addresses/properties/api/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?
e=[n]:e.push(n),r++}Q(a.ranges,{instancePath:t+"/addresses/api/ranges",parentData:a,parentDataProperty:"ranges",rootData:f})||(e=e===null?Q.errors:e.concat(Q.errors),
r=e.length)}else{let p={instancePath:t+"/addresses/api",schemaPath:"#/properties/addresses/properties/api/type",keyword:"type",params:{type:"object"}};e===null?
e=[p]:e.push(p),r++}let s=F.ingress;if(s&&typeof s=="object"&&!Array.isArray(s)){s.ranges===void 0&&(s.ranges=["198.51.100.0/24"]),s.perCluster===void 0&&(s.perCluster=
4);for(let n in s)if(!(n==="ranges"||n==="perCluster")){let c={instancePath:t+"/addresses/ingress",schemaPath:"#/properties/addresses/properties/ingress/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[c]:e.push(c),r++}Q(s.ranges,{instancePath:t+"/addresses/ingress/ranges",
parentData:s,parentDataProperty:"ranges",rootData:f})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length);let p=s.perCluster;if(!(typeof p=="number"&&!(p%1)&&!isNaN(
p))){let n={instancePath:t+"/addresses/ingress/perCluster",schemaPath:"#/properties/addresses/properties/ingress/properties/perCluster/type",keyword:"type",params:{
type:"integer"}};e===null?e=[n]:e.push(n),r++}if(typeof p=="number"){if(p>64||isNaN(p)){let n={instancePath:t+"/addresses/ingress/perCluster",schemaPath:"#/prop\
erties/addresses/properties/ingress/properties/perCluster/maximum",keyword:"maximum",params:{comparison:"<=",limit:64}};e===null?e=[n]:e.push(n),r++}if(p<1||isNaN(
p)){let n={instancePath:t+"/addresses/ingress/perCluster",schemaPath:"#/properties/addresses/properties/ingress/properties/perCluster/minimum",keyword:"minimum",
params:{comparison:">=",limit:1}};e===null?e=[n]:e.push(n),r++}}}else{let p={instancePath:t+"/addresses/ingress",schemaPath:"#/properties/addresses/properties/i\
ngress/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}let i=F.advertisement;if(i&&typeof i=="object"&&!Array.isArray(i)){i.type===void 0&&
(i.type="L2"),i.interfaces===void 0&&(i.interfaces=[]),i.peers===void 0&&(i.peers=[]),i.communities===void 0&&(i.communities=[]),i.nodeSelector===void 0&&(i.nodeSelector=
{});for(let m in i)if(!(m==="type"||m==="interfaces"||m==="peers"||m==="communities"||m==="nodeSelector")){let d={instancePath:t+"/addresses/advertisement",schemaPath:"\
#/properties/addresses/properties/advertisement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[d]:e.push(d),r++}
let p=i.type;if(typeof p!="string"){let m={instancePath:t+"/addresses/advertisement/type",schemaPath:"#/properties/addresses/properties/advertisement/properties\
/type/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}if(!(p==="L2"||p==="BGP")){let m={instancePath:t+"/addresses/advertisement/type",
schemaPath:"#/properties/addresses/properties/advertisement/properties/type/enum",keyword:"enum",params:{allowedValues:N.properties.addresses.properties.advertisement.
properties.type.enum}};e===null?e=[m]:e.push(m),r++}let n=i.interfaces;if(Array.isArray(n)){if(n.length>20){let d={instancePath:t+"/addresses/advertisement/inte\
rfaces",schemaPath:"#/properties/addresses/properties/advertisement/properties/interfaces/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[d]:e.push(
d),r++}let m=n.length;for(let d=0;d<m;d++)ie(n[d],{instancePath:t+"/addresses/advertisement/interfaces/"+d,parentData:n,parentDataProperty:d,rootData:f})||(e=e===
null?ie.errors:e.concat(ie.errors),r=e.length)}else{let m={instancePath:t+"/addresses/advertisement/interfaces",schemaPath:"#/properties/addresses/properties/ad\
vertisement/properties/interfaces/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}let c=i.peers;if(Array.isArray(c)){if(c.length>20){let d={
instancePath:t+"/addresses/advertisement/peers",schemaPath:"#/properties/addresses/properties/advertisement/properties/peers/maxItems",keyword:"maxItems",params:{
limit:20}};e===null?e=[d]:e.push(d),r++}let m=c.length;for(let d=0;d<m;d++)b(c[d],{instancePath:t+"/addresses/advertisement/peers/"+d,parentData:c,parentDataProperty:d,
rootData:f})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)}else{let m={instancePath:t+"/addresses/advertisement/peers",schemaPath:"#/properties/addresses\
/properties/advertisement/properties/peers/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}let u=i.communities;if(Array.isArray(u)){if(u.
length>20){let d={instancePath:t+"/addresses/advertisement/communities",schemaPath:"#/properties/addresses/properties/advertisement/properties/communities/maxIt\
ems",keyword:"maxItems",params:{limit:20}};e===null?e=[d]:e.push(d),r++}let m=u.length;for(let d=0;d<m;d++)ie(u[d],{instancePath:t+"/addresses/advertisement/com\
munities/"+d,parentData:u,parentDataProperty:d,rootData:f})||(e=e===null?ie.errors:e.concat(ie.errors),r=e.length)}else{let m={instancePath:t+"/addresses/advert\
isement/communities",schemaPath:"#/properties/addresses/properties/advertisement/properties/communities/type",keyword:"type",params:{type:"array"}};e===null?e=[
m]:e.push(m),r++}z(i.nodeSelector,{instancePath:t+"/addresses/advertisement/nodeSelector",parentData:i,parentDataProperty:"nodeSelector",rootData:f})||(e=e===null?
z.errors:e.concat(z.errors),r=e.length)}else{let p={instancePath:t+"/addresses/advertisement",schemaPath:"#/properties/addresses/properties/advertisement/type",
keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}else{let a={instancePath:t+"/addresses",schemaPath:"#/properties/addresses/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let _=o.secretStore;if(_&&typeof _=="object"&&!Array.isArray(_)){_.kind===void 0&&(_.kind="ClusterSecr\
etStore"),_.name===void 0&&(_.name="platform"),_.refreshInterval===void 0&&(_.refreshInterval="1h"),_.paths===void 0&&(_.paths={});for(let i in _)if(!(i==="kind"||
i==="name"||i==="refreshInterval"||i==="paths")){let p={instancePath:t+"/secretStore",schemaPath:"#/properties/secretStore/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:i}};e===null?e=[p]:e.push(p),r++}let a=_.kind;if(typeof a!="string"){let i={instancePath:t+"/secretStore/kind",schemaPath:"\
#/properties/secretStore/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(!(a==="ClusterSecretStore"||a==="SecretSto\
re")){let i={instancePath:t+"/secretStore/kind",schemaPath:"#/properties/secretStore/properties/kind/enum",keyword:"enum",params:{allowedValues:N.properties.secretStore.
properties.kind.enum}};e===null?e=[i]:e.push(i),r++}b(_.name,{instancePath:t+"/secretStore/name",parentData:_,parentDataProperty:"name",rootData:f})||(e=e===null?
b.errors:e.concat(b.errors),r=e.length),ye(_.refreshInterval,{instancePath:t+"/secretStore/refreshInterval",parentData:_,parentDataProperty:"refreshInterval",rootData:f})||
(e=e===null?ye.errors:e.concat(ye.errors),r=e.length);let s=_.paths;if(s&&typeof s=="object"&&!Array.isArray(s)){s.pullSecret===void 0&&(s.pullSecret={key:"plat\
form/pull-secret",property:"dockerconfigjson"}),s.sshKey===void 0&&(s.sshKey={key:"platform/ssh-key",property:"publicKey"}),s.oidcClientSecret===void 0&&(s.oidcClientSecret=
{key:"clusters/{namespace}/{name}/oidc",property:"clientSecret"}),s.auditWebhook===void 0&&(s.auditWebhook={key:"clusters/{namespace}/{name}/audit-webhook",property:"\
kubeconfig"}),s.etcdKey===void 0&&(s.etcdKey={key:"clusters/{namespace}/{name}/{uid}/etcd",property:"key"}),s.gitops===void 0&&(s.gitops={key:"clusters/{namespa\
ce}/{name}/gitops",property:"config"});for(let i in s)if(!(i==="pullSecret"||i==="sshKey"||i==="oidcClientSecret"||i==="auditWebhook"||i==="etcdKey"||i==="gitop\
s")){let p={instancePath:t+"/secretStore/paths",schemaPath:"#/properties/secretStore/properties/paths/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i}};e===null?e=[p]:e.push(p),r++}B(s.pullSecret,{instancePath:t+"/secretStore/paths/pullSecret",parentData:s,parentDataProperty:"pullSecret",
rootData:f})||(e=e===null?B.errors:e.concat(B.errors),r=e.length),B(s.sshKey,{instancePath:t+"/secretStore/paths/sshKey",parentData:s,parentDataProperty:"sshKey",
rootData:f})||(e=e===null?B.errors:e.concat(B.errors),r=e.length),B(s.oidcClientSecret,{instancePath:t+"/secretStore/paths/oidcClientSecret",parentData:s,parentDataProperty:"\
oidcClientSecret",rootData:f})||(e=e===null?B.errors:e.concat(B.errors),r=e.length),B(s.auditWebhook,{instancePath:t+"/secretStore/paths/auditWebhook",parentData:s,
parentDataProperty:"auditWebhook",rootData:f})||(e=e===null?B.errors:e.concat(B.errors),r=e.length),B(s.etcdKey,{instancePath:t+"/secretStore/paths/etcdKey",parentData:s,
parentDataProperty:"etcdKey",rootData:f})||(e=e===null?B.errors:e.concat(B.errors),r=e.length),B(s.gitops,{instancePath:t+"/secretStore/paths/gitops",parentData:s,
parentDataProperty:"gitops",rootData:f})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)}else{let i={instancePath:t+"/secretStore/paths",schemaPath:"#/prop\
erties/secretStore/properties/paths/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}else{let a={instancePath:t+"/secretStore",schemaPath:"\
#/properties/secretStore/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let C=o.identity;if(C&&typeof C=="object"&&!Array.isArray(C)){
C.name===void 0&&(C.name="company"),C.issuer===void 0&&(C.issuer="https://login.example.com/realms/platform"),C.clientID===void 0&&(C.clientID="openshift-{name}"),
C.claims===void 0&&(C.claims={}),C.extraScopes===void 0&&(C.extraScopes=["profile","email","groups"]),C.admins===void 0&&(C.admins=["platform-admins"]);for(let n in C)
if(!(n==="name"||n==="issuer"||n==="clientID"||n==="claims"||n==="extraScopes"||n==="caConfigMap"||n==="admins")){let c={instancePath:t+"/identity",schemaPath:"\
#/properties/identity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[c]:e.push(c),r++}b(C.name,{instancePath:t+
"/identity/name",parentData:C,parentDataProperty:"name",rootData:f})||(e=e===null?b.errors:e.concat(b.errors),r=e.length),ve(C.issuer,{instancePath:t+"/identity\
/issuer",parentData:C,parentDataProperty:"issuer",rootData:f})||(e=e===null?ve.errors:e.concat(ve.errors),r=e.length);let a=C.clientID;if(typeof a=="string"){if(w(
a)>200){let n={instancePath:t+"/identity/clientID",schemaPath:"#/properties/identity/properties/clientID/maxLength",keyword:"maxLength",params:{limit:200}};e===
null?e=[n]:e.push(n),r++}if(w(a)<1){let n={instancePath:t+"/identity/clientID",schemaPath:"#/properties/identity/properties/clientID/minLength",keyword:"minLeng\
th",params:{limit:1}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/identity/clientID",schemaPath:"#/properties/identity/properties/clientID/type",
keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}let s=C.claims;if(s&&typeof s=="object"&&!Array.isArray(s)){s.preferredUsername===void 0&&(s.
preferredUsername=["preferred_username"]),s.name===void 0&&(s.name=["name"]),s.email===void 0&&(s.email=["email"]),s.groups===void 0&&(s.groups=["groups"]);for(let n in s)
if(!(n==="preferredUsername"||n==="name"||n==="email"||n==="groups")){let c={instancePath:t+"/identity/claims",schemaPath:"#/properties/identity/properties/clai\
ms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[c]:e.push(c),r++}oe(s.preferredUsername,{instancePath:t+"/ide\
ntity/claims/preferredUsername",parentData:s,parentDataProperty:"preferredUsername",rootData:f})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length),oe(s.name,
{instancePath:t+"/identity/claims/name",parentData:s,parentDataProperty:"name",rootData:f})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length),oe(s.email,{instancePath:t+
"/identity/claims/email",parentData:s,parentDataProperty:"email",rootData:f})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length),oe(s.groups,{instancePath:t+
"/identity/claims/groups",parentData:s,parentDataProperty:"groups",rootData:f})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)}else{let n={instancePath:t+
"/identity/claims",schemaPath:"#/properties/identity/properties/claims/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}let i=C.extraScopes;
if(Array.isArray(i)){if(i.length>20){let m={instancePath:t+"/identity/extraScopes",schemaPath:"#/properties/identity/properties/extraScopes/maxItems",keyword:"m\
axItems",params:{limit:20}};e===null?e=[m]:e.push(m),r++}let n=i.length;for(let m=0;m<n;m++)ie(i[m],{instancePath:t+"/identity/extraScopes/"+m,parentData:i,parentDataProperty:m,
rootData:f})||(e=e===null?ie.errors:e.concat(ie.errors),r=e.length);let c=i.length,u;if(c>1){e:for(;c--;)for(u=c;u--;)if(be(i[c],i[u])){let m={instancePath:t+"/\
identity/extraScopes",schemaPath:"#/properties/identity/properties/extraScopes/uniqueItems",keyword:"uniqueItems",params:{i:c,j:u}};e===null?e=[m]:e.push(m),r++;
break e}}}else{let n={instancePath:t+"/identity/extraScopes",schemaPath:"#/properties/identity/properties/extraScopes/type",keyword:"type",params:{type:"array"}};
e===null?e=[n]:e.push(n),r++}C.caConfigMap!==void 0&&(b(C.caConfigMap,{instancePath:t+"/identity/caConfigMap",parentData:C,parentDataProperty:"caConfigMap",rootData:f})||
(e=e===null?b.errors:e.concat(b.errors),r=e.length));let p=C.admins;if(Array.isArray(p)){if(p.length>20){let m={instancePath:t+"/identity/admins",schemaPath:"#/\
properties/identity/properties/admins/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[m]:e.push(m),r++}let n=p.length;for(let m=0;m<n;m++){let d=p[m];
if(typeof d=="string"){if(w(d)>200){let h={instancePath:t+"/identity/admins/"+m,schemaPath:"#/properties/identity/properties/admins/items/maxLength",keyword:"ma\
xLength",params:{limit:200}};e===null?e=[h]:e.push(h),r++}if(w(d)<1){let h={instancePath:t+"/identity/admins/"+m,schemaPath:"#/properties/identity/properties/ad\
mins/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/identity/admins/"+m,schemaPath:"#/propert\
ies/identity/properties/admins/items/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}let c=p.length,u;if(c>1){let m={};for(;c--;){let d=p[c];
if(typeof d=="string"){if(typeof m[d]=="number"){u=m[d];let h={instancePath:t+"/identity/admins",schemaPath:"#/properties/identity/properties/admins/uniqueItems",
keyword:"uniqueItems",params:{i:c,j:u}};e===null?e=[h]:e.push(h),r++;break}m[d]=c}}}}else{let n={instancePath:t+"/identity/admins",schemaPath:"#/properties/iden\
tity/properties/admins/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}else{let a={instancePath:t+"/identity",schemaPath:"#/properties\
/identity/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let U=o.charts;if(U&&typeof U=="object"&&!Array.isArray(U)){U.cilium===void 0&&
(U.cilium={repository:"https://helm.cilium.io",name:"cilium",version:"1.19.6"}),U.tetragon===void 0&&(U.tetragon={repository:"https://helm.cilium.io",name:"tetr\
agon",version:"1.7.0"}),U.falco===void 0&&(U.falco={repository:"https://falcosecurity.github.io/charts",name:"falco",version:"9.1.0"});for(let a in U)if(!(a==="\
cilium"||a==="tetragon"||a==="falco")){let s={instancePath:t+"/charts",schemaPath:"#/properties/charts/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a}};e===null?e=[s]:e.push(s),r++}J(U.cilium,{instancePath:t+"/charts/cilium",parentData:U,parentDataProperty:"cilium",rootData:f})||(e=e===null?
J.errors:e.concat(J.errors),r=e.length),J(U.tetragon,{instancePath:t+"/charts/tetragon",parentData:U,parentDataProperty:"tetragon",rootData:f})||(e=e===null?J.errors:
e.concat(J.errors),r=e.length),J(U.falco,{instancePath:t+"/charts/falco",parentData:U,parentDataProperty:"falco",rootData:f})||(e=e===null?J.errors:e.concat(J.errors),
r=e.length)}else{let a={instancePath:t+"/charts",schemaPath:"#/properties/charts/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let we=o.
addons;if(we&&typeof we=="object"&&!Array.isArray(we)){if(Object.keys(we).length>50){let a={instancePath:t+"/addons",schemaPath:"#/properties/addons/maxProperti\
es",keyword:"maxProperties",params:{limit:50}};e===null?e=[a]:e.push(a),r++}for(let a in we){let s=r;if(typeof a=="string"&&!Re.test(a)){let i={instancePath:t+"\
/addons",schemaPath:"#/properties/addons/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z]([-a-z0-9]{0,30}[a-z0-9])?$"},propertyName:a};e===null?
e=[i]:e.push(i),r++}var v=s===r;if(!v){let i={instancePath:t+"/addons",schemaPath:"#/properties/addons/propertyNames",keyword:"propertyNames",params:{propertyName:a}};
e===null?e=[i]:e.push(i),r++}}for(let a in we){let s=we[a];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.namespaceLabels===void 0&&(s.namespaceLabels={}),s.
values===void 0&&(s.values={}),s.objects===void 0&&(s.objects=[]),s.enabledByDefault===void 0&&(s.enabledByDefault=!1),s.chart===void 0){let p={instancePath:t+"\
/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/addons/additionalProperties/required",keyword:"required",params:{missingProperty:"ch\
art"}};e===null?e=[p]:e.push(p),r++}if(s.namespace===void 0){let p={instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
addons/additionalProperties/required",keyword:"required",params:{missingProperty:"namespace"}};e===null?e=[p]:e.push(p),r++}for(let p in s)if(!(p==="description"||
p==="chart"||p==="namespace"||p==="namespaceLabels"||p==="values"||p==="objects"||p==="enabledByDefault")){let n={instancePath:t+"/addons/"+a.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/addons/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===
null?e=[n]:e.push(n),r++}if(s.description!==void 0){let p=s.description;if(typeof p=="string"){if(w(p)>200){let n={instancePath:t+"/addons/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/description",schemaPath:"#/properties/addons/additionalProperties/properties/description/maxLength",keyword:"maxLength",params:{limit:200}};
e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/description",schemaPath:"#/properties/addons/addi\
tionalProperties/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}s.chart!==void 0&&(J(s.chart,{instancePath:t+
"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/chart",parentData:s,parentDataProperty:"chart",rootData:f})||(e=e===null?J.errors:e.concat(J.errors),r=e.length)),
s.namespace!==void 0&&(b(s.namespace,{instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/namespace",parentData:s,parentDataProperty:"namespace",
rootData:f})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),z(s.namespaceLabels,{instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/nam\
espaceLabels",parentData:s,parentDataProperty:"namespaceLabels",rootData:f})||(e=e===null?z.errors:e.concat(z.errors),r=e.length),ze(s.values,{instancePath:t+"/\
addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/values",parentData:s,parentDataProperty:"values",rootData:f})||(e=e===null?ze.errors:e.concat(ze.errors),r=e.
length);let i=s.objects;if(Array.isArray(i)){if(i.length>5){let n={instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/objects",schemaPath:"#/p\
roperties/addons/additionalProperties/properties/objects/maxItems",keyword:"maxItems",params:{limit:5}};e===null?e=[n]:e.push(n),r++}let p=i.length;for(let n=0;n<
p;n++){let c=i[n];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.apiVersion===void 0){let u={instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/objects/"+n,schemaPath:"#/properties/addons/additionalProperties/properties/objects/items/required",keyword:"required",params:{missingProperty:"apiVersion"}};
e===null?e=[u]:e.push(u),r++}if(c.kind===void 0){let u={instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/objects/"+n,schemaPath:"#/propertie\
s/addons/additionalProperties/properties/objects/items/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[u]:e.push(u),r++}if(c.metadata===
void 0){let u={instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/objects/"+n,schemaPath:"#/properties/addons/additionalProperties/properties/\
objects/items/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/addons/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/objects/"+n,schemaPath:"#/properties/addons/additionalProperties/properties/objects/items/type",keyword:"type",params:{type:"object"}};
e===null?e=[u]:e.push(u),r++}}}else{let p={instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/objects",schemaPath:"#/properties/addons/additio\
nalProperties/properties/objects/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}if(typeof s.enabledByDefault!="boolean"){let p={instancePath:t+
"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/enabledByDefault",schemaPath:"#/properties/addons/additionalProperties/properties/enabledByDefault/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[p]:e.push(p),r++}}else{let i={instancePath:t+"/addons/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/addons/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}}else{let a={instancePath:t+"/addons",schemaPath:"#/\
properties/addons/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}if(o.policyEngine!==void 0){let a=o.policyEngine;if(typeof a=="strin\
g"){if(w(a)<1){let s={instancePath:t+"/policyEngine",schemaPath:"#/properties/policyEngine/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(
s),r++}}else{let s={instancePath:t+"/policyEngine",schemaPath:"#/properties/policyEngine/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}
let R=o.hypershift;if(R&&typeof R=="object"&&!Array.isArray(R)){R.operatorLevel===void 0&&(R.operatorLevel="v0.1.81"),R.supportedVersions===void 0&&(R.supportedVersions=
{}),R.nodeSelector===void 0&&(R.nodeSelector={}),R.tolerations===void 0&&(R.tolerations=[]),R.disabledCapabilities===void 0&&(R.disabledCapabilities=[]),R.liveMigrateOnDrain===
void 0&&(R.liveMigrateOnDrain=!1),R.fips===void 0&&(R.fips=!1);for(let n in R)if(!(n==="operatorLevel"||n==="supportedVersions"||n==="nodeSelector"||n==="tolera\
tions"||n==="disabledCapabilities"||n==="liveMigrateOnDrain"||n==="fips")){let c={instancePath:t+"/hypershift",schemaPath:"#/properties/hypershift/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[c]:e.push(c),r++}let a=R.operatorLevel;if(typeof a!="string"){let n={instancePath:t+
"/hypershift/operatorLevel",schemaPath:"#/properties/hypershift/properties/operatorLevel/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}
if(!(a==="v0.1.75"||a==="v0.1.81")){let n={instancePath:t+"/hypershift/operatorLevel",schemaPath:"#/properties/hypershift/properties/operatorLevel/enum",keyword:"\
enum",params:{allowedValues:N.properties.hypershift.properties.operatorLevel.enum}};e===null?e=[n]:e.push(n),r++}let s=R.supportedVersions;if(s&&typeof s=="obje\
ct"&&!Array.isArray(s)){s.namespace===void 0&&(s.namespace="hypershift"),s.name===void 0&&(s.name="supported-versions");for(let n in s)if(!(n==="namespace"||n===
"name")){let c={instancePath:t+"/hypershift/supportedVersions",schemaPath:"#/properties/hypershift/properties/supportedVersions/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:n}};e===null?e=[c]:e.push(c),r++}b(s.namespace,{instancePath:t+"/hypershift/supportedVersions/namespace",parentData:s,
parentDataProperty:"namespace",rootData:f})||(e=e===null?b.errors:e.concat(b.errors),r=e.length),b(s.name,{instancePath:t+"/hypershift/supportedVersions/name",parentData:s,
parentDataProperty:"name",rootData:f})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)}else{let n={instancePath:t+"/hypershift/supportedVersions",schemaPath:"\
#/properties/hypershift/properties/supportedVersions/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}z(R.nodeSelector,{instancePath:t+
"/hypershift/nodeSelector",parentData:R,parentDataProperty:"nodeSelector",rootData:f})||(e=e===null?z.errors:e.concat(z.errors),r=e.length);let i=R.tolerations;
if(Array.isArray(i)){if(i.length>25){let c={instancePath:t+"/hypershift/tolerations",schemaPath:"#/properties/hypershift/properties/tolerations/maxItems",keyword:"\
maxItems",params:{limit:25}};e===null?e=[c]:e.push(c),r++}let n=i.length;for(let c=0;c<n;c++){let u=i[c];if(u&&typeof u=="object"&&!Array.isArray(u)){for(let m in u)
if(!(m==="key"||m==="operator"||m==="value"||m==="effect")){let d={instancePath:t+"/hypershift/tolerations/"+c,schemaPath:"#/properties/hypershift/properties/to\
lerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[d]:e.push(d),r++}if(u.key!==void 0){let m=u.key;
if(typeof m=="string"){if(w(m)<1){let d={instancePath:t+"/hypershift/tolerations/"+c+"/key",schemaPath:"#/properties/hypershift/properties/tolerations/items/pro\
perties/key/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:t+"/hypershift/tolerations/"+c+"/key",schemaPath:"\
#/properties/hypershift/properties/tolerations/items/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}}if(u.operator!==void 0){
let m=u.operator;if(typeof m!="string"){let d={instancePath:t+"/hypershift/tolerations/"+c+"/operator",schemaPath:"#/properties/hypershift/properties/toleration\
s/items/properties/operator/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(!(m==="Exists"||m==="Equal")){let d={instancePath:t+"/h\
ypershift/tolerations/"+c+"/operator",schemaPath:"#/properties/hypershift/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues:N.
properties.hypershift.properties.tolerations.items.properties.operator.enum}};e===null?e=[d]:e.push(d),r++}}if(u.value!==void 0&&typeof u.value!="string"){let m={
instancePath:t+"/hypershift/tolerations/"+c+"/value",schemaPath:"#/properties/hypershift/properties/tolerations/items/properties/value/type",keyword:"type",params:{
type:"string"}};e===null?e=[m]:e.push(m),r++}if(u.effect!==void 0){let m=u.effect;if(typeof m!="string"){let d={instancePath:t+"/hypershift/tolerations/"+c+"/ef\
fect",schemaPath:"#/properties/hypershift/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}
if(!(m==="NoSchedule"||m==="PreferNoSchedule"||m==="NoExecute")){let d={instancePath:t+"/hypershift/tolerations/"+c+"/effect",schemaPath:"#/properties/hypershif\
t/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues:N.properties.hypershift.properties.tolerations.items.properties.effect.
enum}};e===null?e=[d]:e.push(d),r++}}}else{let m={instancePath:t+"/hypershift/tolerations/"+c,schemaPath:"#/properties/hypershift/properties/tolerations/items/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}}else{let n={instancePath:t+"/hypershift/tolerations",schemaPath:"#/properties/hypersh\
ift/properties/tolerations/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}let p=R.disabledCapabilities;if(Array.isArray(p)){let n=p.length;
for(let m=0;m<n;m++){let d=p[m];if(typeof d!="string"){let h={instancePath:t+"/hypershift/disabledCapabilities/"+m,schemaPath:"#/properties/hypershift/propertie\
s/disabledCapabilities/items/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}if(!(d==="ImageRegistry"||d==="openshift-samples"||d==="I\
nsights"||d==="baremetal"||d==="Console"||d==="NodeTuning"||d==="Ingress")){let h={instancePath:t+"/hypershift/disabledCapabilities/"+m,schemaPath:"#/properties\
/hypershift/properties/disabledCapabilities/items/enum",keyword:"enum",params:{allowedValues:N.properties.hypershift.properties.disabledCapabilities.items.enum}};
e===null?e=[h]:e.push(h),r++}}let c=p.length,u;if(c>1){let m={};for(;c--;){let d=p[c];if(typeof d=="string"){if(typeof m[d]=="number"){u=m[d];let h={instancePath:t+
"/hypershift/disabledCapabilities",schemaPath:"#/properties/hypershift/properties/disabledCapabilities/uniqueItems",keyword:"uniqueItems",params:{i:c,j:u}};e===
null?e=[h]:e.push(h),r++;break}m[d]=c}}}}else{let n={instancePath:t+"/hypershift/disabledCapabilities",schemaPath:"#/properties/hypershift/properties/disabledCa\
pabilities/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}if(typeof R.liveMigrateOnDrain!="boolean"){let n={instancePath:t+"/hypershif\
t/liveMigrateOnDrain",schemaPath:"#/properties/hypershift/properties/liveMigrateOnDrain/type",keyword:"type",params:{type:"boolean"}};e===null?e=[n]:e.push(n),r++}
if(typeof R.fips!="boolean"){let n={instancePath:t+"/hypershift/fips",schemaPath:"#/properties/hypershift/properties/fips/type",keyword:"type",params:{type:"boo\
lean"}};e===null?e=[n]:e.push(n),r++}}else{let a={instancePath:t+"/hypershift",schemaPath:"#/properties/hypershift/type",keyword:"type",params:{type:"object"}};
e===null?e=[a]:e.push(a),r++}let Z=o.tiers;if(Z&&typeof Z=="object"&&!Array.isArray(Z)){Z.development===void 0&&(Z.development={controlPlaneAvailability:"Single\
Replica",infrastructureAvailability:"SingleReplica",etcdSize:"8Gi",auditProfile:"Default",qosClass:"Burstable",deletionProtection:!1,backup:{enabled:!1,schedule:"\
0 2 * * *",retention:"72h"},upgrade:{volumeDetachTimeout:"5m"},liveMigration:"Optional"}),Z.standard===void 0&&(Z.standard={controlPlaneAvailability:"HighlyAvai\
lable",infrastructureAvailability:"HighlyAvailable",etcdSize:"16Gi",auditProfile:"Default",qosClass:"Burstable",deletionProtection:!1,backup:{enabled:!0,schedule:"\
0 2 * * *",retention:"168h"},upgrade:{volumeDetachTimeout:"15m"},liveMigration:"Optional"}),Z.production===void 0&&(Z.production={controlPlaneAvailability:"High\
lyAvailable",infrastructureAvailability:"HighlyAvailable",etcdSize:"32Gi",auditProfile:"WriteRequestBodies",qosClass:"Guaranteed",deletionProtection:!0,backup:{
enabled:!0,schedule:"0 */6 * * *",retention:"720h"},upgrade:{volumeDetachTimeout:"15m"},liveMigration:"Required"});for(let a in Z)if(!(a==="development"||a==="s\
tandard"||a==="production")){let s={instancePath:t+"/tiers",schemaPath:"#/properties/tiers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[s]:e.push(s),r++}ce(Z.development,{instancePath:t+"/tiers/development",parentData:Z,parentDataProperty:"development",rootData:f})||(e=e===null?ce.errors:
e.concat(ce.errors),r=e.length),ce(Z.standard,{instancePath:t+"/tiers/standard",parentData:Z,parentDataProperty:"standard",rootData:f})||(e=e===null?ce.errors:e.
concat(ce.errors),r=e.length),ce(Z.production,{instancePath:t+"/tiers/production",parentData:Z,parentDataProperty:"production",rootData:f})||(e=e===null?ce.errors:
e.concat(ce.errors),r=e.length)}else{let a={instancePath:t+"/tiers",schemaPath:"#/properties/tiers/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.
push(a),r++}let Y=o.backup;if(Y&&typeof Y=="object"&&!Array.isArray(Y)){Y.namespace===void 0&&(Y.namespace="openshift-adp"),Y.storageLocation===void 0&&(Y.storageLocation=
"default"),Y.dataMover===void 0&&(Y.dataMover=!0);for(let a in Y)if(!(a==="namespace"||a==="storageLocation"||a==="dataMover")){let s={instancePath:t+"/backup",
schemaPath:"#/properties/backup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[s]:e.push(s),r++}if(b(Y.namespace,
{instancePath:t+"/backup/namespace",parentData:Y,parentDataProperty:"namespace",rootData:f})||(e=e===null?b.errors:e.concat(b.errors),r=e.length),b(Y.storageLocation,
{instancePath:t+"/backup/storageLocation",parentData:Y,parentDataProperty:"storageLocation",rootData:f})||(e=e===null?b.errors:e.concat(b.errors),r=e.length),typeof Y.
dataMover!="boolean"){let a={instancePath:t+"/backup/dataMover",schemaPath:"#/properties/backup/properties/dataMover/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/backup",schemaPath:"#/properties/backup/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.
push(a),r++}let K=o.monitoring;if(K&&typeof K=="object"&&!Array.isArray(K)){K.enabled===void 0&&(K.enabled=!0),K.namespaces===void 0&&(K.namespaces=["openshift-\
monitoring","openshift-user-workload-monitoring"]),K.ruleLabels===void 0&&(K.ruleLabels={role:"alert-rules"}),K.alertLabels===void 0&&(K.alertLabels={});for(let s in K)
if(!(s==="enabled"||s==="namespaces"||s==="ruleLabels"||s==="alertLabels")){let i={instancePath:t+"/monitoring",schemaPath:"#/properties/monitoring/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(typeof K.enabled!="boolean"){let s={instancePath:t+"/mon\
itoring/enabled",schemaPath:"#/properties/monitoring/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),r++}let a=K.namespaces;
if(Array.isArray(a)){if(a.length>20){let n={instancePath:t+"/monitoring/namespaces",schemaPath:"#/properties/monitoring/properties/namespaces/maxItems",keyword:"\
maxItems",params:{limit:20}};e===null?e=[n]:e.push(n),r++}let s=a.length;for(let n=0;n<s;n++)b(a[n],{instancePath:t+"/monitoring/namespaces/"+n,parentData:a,parentDataProperty:n,
rootData:f})||(e=e===null?b.errors:e.concat(b.errors),r=e.length);let i=a.length,p;if(i>1){e:for(;i--;)for(p=i;p--;)if(be(a[i],a[p])){let n={instancePath:t+"/mo\
nitoring/namespaces",schemaPath:"#/properties/monitoring/properties/namespaces/uniqueItems",keyword:"uniqueItems",params:{i,j:p}};e===null?e=[n]:e.push(n),r++;break e}}}else{
let s={instancePath:t+"/monitoring/namespaces",schemaPath:"#/properties/monitoring/properties/namespaces/type",keyword:"type",params:{type:"array"}};e===null?e=
[s]:e.push(s),r++}z(K.ruleLabels,{instancePath:t+"/monitoring/ruleLabels",parentData:K,parentDataProperty:"ruleLabels",rootData:f})||(e=e===null?z.errors:e.concat(
z.errors),r=e.length),z(K.alertLabels,{instancePath:t+"/monitoring/alertLabels",parentData:K,parentDataProperty:"alertLabels",rootData:f})||(e=e===null?z.errors:
e.concat(z.errors),r=e.length)}else{let a={instancePath:t+"/monitoring",schemaPath:"#/properties/monitoring/type",keyword:"type",params:{type:"object"}};e===null?
e=[a]:e.push(a),r++}let W=o.fleet;if(W&&typeof W=="object"&&!Array.isArray(W)){W.enabled===void 0&&(W.enabled=!0),W.autoImport===void 0&&(W.autoImport=!0),W.clusterSet===
void 0&&(W.clusterSet="default"),W.labels===void 0&&(W.labels={});for(let a in W)if(!(a==="enabled"||a==="autoImport"||a==="clusterSet"||a==="labels")){let s={instancePath:t+
"/fleet",schemaPath:"#/properties/fleet/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[s]:e.push(s),r++}if(typeof W.
enabled!="boolean"){let a={instancePath:t+"/fleet/enabled",schemaPath:"#/properties/fleet/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[a]:e.push(a),r++}if(typeof W.autoImport!="boolean"){let a={instancePath:t+"/fleet/autoImport",schemaPath:"#/properties/fleet/properties/autoImport/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),r++}b(W.clusterSet,{instancePath:t+"/fleet/clusterSet",parentData:W,parentDataProperty:"clusterSet",rootData:f})||
(e=e===null?b.errors:e.concat(b.errors),r=e.length),z(W.labels,{instancePath:t+"/fleet/labels",parentData:W,parentDataProperty:"labels",rootData:f})||(e=e===null?
z.errors:e.concat(z.errors),r=e.length)}else{let a={instancePath:t+"/fleet",schemaPath:"#/properties/fleet/type",keyword:"type",params:{type:"object"}};e===null?
e=[a]:e.push(a),r++}let ee=o.gitops;if(ee&&typeof ee=="object"&&!Array.isArray(ee)){ee.enabled===void 0&&(ee.enabled=!0),ee.namespace===void 0&&(ee.namespace="o\
penshift-gitops"),ee.labels===void 0&&(ee.labels={});for(let a in ee)if(!(a==="enabled"||a==="namespace"||a==="labels")){let s={instancePath:t+"/gitops",schemaPath:"\
#/properties/gitops/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[s]:e.push(s),r++}if(typeof ee.enabled!="bool\
ean"){let a={instancePath:t+"/gitops/enabled",schemaPath:"#/properties/gitops/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.
push(a),r++}b(ee.namespace,{instancePath:t+"/gitops/namespace",parentData:ee,parentDataProperty:"namespace",rootData:f})||(e=e===null?b.errors:e.concat(b.errors),
r=e.length),z(ee.labels,{instancePath:t+"/gitops/labels",parentData:ee,parentDataProperty:"labels",rootData:f})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)}else{
let a={instancePath:t+"/gitops",schemaPath:"#/properties/gitops/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let S=o.threatDetection;
if(S&&typeof S=="object"&&!Array.isArray(S)){S.hubNamespace===void 0&&(S.hubNamespace="threat-detection"),S.guestNamespace===void 0&&(S.guestNamespace="threat-d\
etection"),S.minimumPriority===void 0&&(S.minimumPriority="notice"),S.quarantineRules===void 0&&(S.quarantineRules=["Terminal shell in container","Drop and exec\
ute new binary in container"]),S.terminateRules===void 0&&(S.terminateRules=[]);for(let p in S)if(!(p==="hubNamespace"||p==="guestNamespace"||p==="minimumPriori\
ty"||p==="alertmanager"||p==="triage"||p==="quarantineRules"||p==="terminateRules")){let n={instancePath:t+"/threatDetection",schemaPath:"#/properties/threatDet\
ection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[n]:e.push(n),r++}b(S.hubNamespace,{instancePath:t+"/threa\
tDetection/hubNamespace",parentData:S,parentDataProperty:"hubNamespace",rootData:f})||(e=e===null?b.errors:e.concat(b.errors),r=e.length),b(S.guestNamespace,{instancePath:t+
"/threatDetection/guestNamespace",parentData:S,parentDataProperty:"guestNamespace",rootData:f})||(e=e===null?b.errors:e.concat(b.errors),r=e.length);let a=S.minimumPriority;
if(typeof a!="string"){let p={instancePath:t+"/threatDetection/minimumPriority",schemaPath:"#/properties/threatDetection/properties/minimumPriority/type",keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(!(a==="emergency"||a==="alert"||a==="critical"||a==="error"||a==="warning"||a==="notice"||a==="inf\
ormational"||a==="debug")){let p={instancePath:t+"/threatDetection/minimumPriority",schemaPath:"#/properties/threatDetection/properties/minimumPriority/enum",keyword:"\
enum",params:{allowedValues:N.properties.threatDetection.properties.minimumPriority.enum}};e===null?e=[p]:e.push(p),r++}S.alertmanager!==void 0&&(ne(S.alertmanager,
{instancePath:t+"/threatDetection/alertmanager",parentData:S,parentDataProperty:"alertmanager",rootData:f})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length)),
S.triage!==void 0&&(ne(S.triage,{instancePath:t+"/threatDetection/triage",parentData:S,parentDataProperty:"triage",rootData:f})||(e=e===null?ne.errors:e.concat(
ne.errors),r=e.length));let s=S.quarantineRules;if(Array.isArray(s)){if(s.length>100){let u={instancePath:t+"/threatDetection/quarantineRules",schemaPath:"#/pro\
perties/threatDetection/properties/quarantineRules/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[u]:e.push(u),r++}let p=s.length;for(let u=0;u<p;u++){
let m=s[u];if(typeof m=="string"){if(w(m)>200){let d={instancePath:t+"/threatDetection/quarantineRules/"+u,schemaPath:"#/properties/threatDetection/properties/q\
uarantineRules/items/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[d]:e.push(d),r++}if(w(m)<1){let d={instancePath:t+"/threatDetection/quaranti\
neRules/"+u,schemaPath:"#/properties/threatDetection/properties/quarantineRules/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[d]:e.push(d),
r++}}else{let d={instancePath:t+"/threatDetection/quarantineRules/"+u,schemaPath:"#/properties/threatDetection/properties/quarantineRules/items/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}}let n=s.length,c;if(n>1){let u={};for(;n--;){let m=s[n];if(typeof m=="string"){if(typeof u[m]=="numbe\
r"){c=u[m];let d={instancePath:t+"/threatDetection/quarantineRules",schemaPath:"#/properties/threatDetection/properties/quarantineRules/uniqueItems",keyword:"un\
iqueItems",params:{i:n,j:c}};e===null?e=[d]:e.push(d),r++;break}u[m]=n}}}}else{let p={instancePath:t+"/threatDetection/quarantineRules",schemaPath:"#/properties\
/threatDetection/properties/quarantineRules/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}let i=S.terminateRules;if(Array.isArray(i)){
if(i.length>100){let u={instancePath:t+"/threatDetection/terminateRules",schemaPath:"#/properties/threatDetection/properties/terminateRules/maxItems",keyword:"m\
axItems",params:{limit:100}};e===null?e=[u]:e.push(u),r++}let p=i.length;for(let u=0;u<p;u++){let m=i[u];if(typeof m=="string"){if(w(m)>200){let d={instancePath:t+
"/threatDetection/terminateRules/"+u,schemaPath:"#/properties/threatDetection/properties/terminateRules/items/maxLength",keyword:"maxLength",params:{limit:200}};
e===null?e=[d]:e.push(d),r++}if(w(m)<1){let d={instancePath:t+"/threatDetection/terminateRules/"+u,schemaPath:"#/properties/threatDetection/properties/terminate\
Rules/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:t+"/threatDetection/terminateRules/"+u,schemaPath:"\
#/properties/threatDetection/properties/terminateRules/items/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}}let n=i.length,c;if(n>1){
let u={};for(;n--;){let m=i[n];if(typeof m=="string"){if(typeof u[m]=="number"){c=u[m];let d={instancePath:t+"/threatDetection/terminateRules",schemaPath:"#/pro\
perties/threatDetection/properties/terminateRules/uniqueItems",keyword:"uniqueItems",params:{i:n,j:c}};e===null?e=[d]:e.push(d),r++;break}u[m]=n}}}}else{let p={
instancePath:t+"/threatDetection/terminateRules",schemaPath:"#/properties/threatDetection/properties/terminateRules/type",keyword:"type",params:{type:"array"}};
e===null?e=[p]:e.push(p),r++}}else{let a={instancePath:t+"/threatDetection",schemaPath:"#/properties/threatDetection/type",keyword:"type",params:{type:"object"}};
e===null?e=[a]:e.push(a),r++}let E=o.bastion;if(E&&typeof E=="object"&&!Array.isArray(E)){E.images===void 0&&(E.images={"centos-stream-10":"docker://quay.io/con\
tainerdisks/centos-stream:10",fedora:"docker://quay.io/containerdisks/fedora:latest"}),E.image===void 0&&(E.image="centos-stream-10"),E.diskSize===void 0&&(E.diskSize=
"30Gi"),E.storageClass===void 0&&(E.storageClass="ceph-block"),E.user===void 0&&(E.user="cloud-user");for(let i in E)if(!(i==="images"||i==="image"||i==="diskSi\
ze"||i==="storageClass"||i==="user")){let p={instancePath:t+"/bastion",schemaPath:"#/properties/bastion/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i}};e===null?e=[p]:e.push(p),r++}let a=E.images;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>50){let i={instancePath:t+
"/bastion/images",schemaPath:"#/properties/bastion/properties/images/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[i]:e.push(i),r++}if(Object.
keys(a).length<1){let i={instancePath:t+"/bastion/images",schemaPath:"#/properties/bastion/properties/images/minProperties",keyword:"minProperties",params:{limit:1}};
e===null?e=[i]:e.push(i),r++}for(let i in a){let p=r;if(typeof i=="string"&&!_e.test(i)){let n={instancePath:t+"/bastion/images",schemaPath:"#/properties/bastio\
n/properties/images/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-.a-z0-9]{0,60}[a-z0-9])?$"},propertyName:i};e===null?e=[n]:e.push(n),r++}
var L=p===r;if(!L){let n={instancePath:t+"/bastion/images",schemaPath:"#/properties/bastion/properties/images/propertyNames",keyword:"propertyNames",params:{propertyName:i}};
e===null?e=[n]:e.push(n),r++}}for(let i in a){let p=a[i];if(typeof p=="string"){if(!Ke.test(p)){let n={instancePath:t+"/bastion/images/"+i.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/bastion/properties/images/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^docker://[^\\s]+$"}};e===null?e=
[n]:e.push(n),r++}}else{let n={instancePath:t+"/bastion/images/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/bastion/properties/images/add\
itionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}}else{let i={instancePath:t+"/bastion/images",schemaPath:"#/propert\
ies/bastion/properties/images/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}if(typeof E.image!="string"){let i={instancePath:t+"/bas\
tion/image",schemaPath:"#/properties/bastion/properties/image/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if($(E.diskSize,{instancePath:t+
"/bastion/diskSize",parentData:E,parentDataProperty:"diskSize",rootData:f})||(e=e===null?$.errors:e.concat($.errors),r=e.length),typeof E.storageClass!="string"){
let i={instancePath:t+"/bastion/storageClass",schemaPath:"#/properties/bastion/properties/storageClass/type",keyword:"type",params:{type:"string"}};e===null?e=[
i]:e.push(i),r++}let s=E.user;if(typeof s=="string"){if(!Xe.test(s)){let i={instancePath:t+"/bastion/user",schemaPath:"#/properties/bastion/properties/user/patt\
ern",keyword:"pattern",params:{pattern:"^[a-z_][-a-z0-9_]{0,31}$"}};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/bastion/user",schemaPath:"#/prope\
rties/bastion/properties/user/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}else{let a={instancePath:t+"/bastion",schemaPath:"#/pro\
perties/bastion/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}if(o.proxy!==void 0){let a=o.proxy;if(a&&typeof a=="object"&&!Array.isArray(
a)){a.noProxy===void 0&&(a.noProxy=[]);for(let i in a)if(!(i==="httpProxy"||i==="httpsProxy"||i==="noProxy"||i==="trustedCAConfigMap")){let p={instancePath:t+"/\
proxy",schemaPath:"#/properties/proxy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[p]:e.push(p),r++}a.httpProxy!==
void 0&&(ne(a.httpProxy,{instancePath:t+"/proxy/httpProxy",parentData:a,parentDataProperty:"httpProxy",rootData:f})||(e=e===null?ne.errors:e.concat(ne.errors),r=
e.length)),a.httpsProxy!==void 0&&(ne(a.httpsProxy,{instancePath:t+"/proxy/httpsProxy",parentData:a,parentDataProperty:"httpsProxy",rootData:f})||(e=e===null?ne.
errors:e.concat(ne.errors),r=e.length));let s=a.noProxy;if(Array.isArray(s)){if(s.length>100){let c={instancePath:t+"/proxy/noProxy",schemaPath:"#/properties/pr\
oxy/properties/noProxy/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[c]:e.push(c),r++}let i=s.length;for(let c=0;c<i;c++)ie(s[c],{instancePath:t+
"/proxy/noProxy/"+c,parentData:s,parentDataProperty:c,rootData:f})||(e=e===null?ie.errors:e.concat(ie.errors),r=e.length);let p=s.length,n;if(p>1){e:for(;p--;)for(n=
p;n--;)if(be(s[p],s[n])){let c={instancePath:t+"/proxy/noProxy",schemaPath:"#/properties/proxy/properties/noProxy/uniqueItems",keyword:"uniqueItems",params:{i:p,
j:n}};e===null?e=[c]:e.push(c),r++;break e}}}else{let i={instancePath:t+"/proxy/noProxy",schemaPath:"#/properties/proxy/properties/noProxy/type",keyword:"type",
params:{type:"array"}};e===null?e=[i]:e.push(i),r++}a.trustedCAConfigMap!==void 0&&(b(a.trustedCAConfigMap,{instancePath:t+"/proxy/trustedCAConfigMap",parentData:a,
parentDataProperty:"trustedCAConfigMap",rootData:f})||(e=e===null?b.errors:e.concat(b.errors),r=e.length))}else{let s={instancePath:t+"/proxy",schemaPath:"#/pro\
perties/proxy/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}let Le=o.registryMirrors;if(Array.isArray(Le)){if(Le.length>50){let s={
instancePath:t+"/registryMirrors",schemaPath:"#/properties/registryMirrors/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[s]:e.push(s),r++}let a=Le.
length;for(let s=0;s<a;s++){let i=Le[s];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.source===void 0){let p={instancePath:t+"/registryMirrors/"+s,schemaPath:"\
#/properties/registryMirrors/items/required",keyword:"required",params:{missingProperty:"source"}};e===null?e=[p]:e.push(p),r++}if(i.mirrors===void 0){let p={instancePath:t+
"/registryMirrors/"+s,schemaPath:"#/properties/registryMirrors/items/required",keyword:"required",params:{missingProperty:"mirrors"}};e===null?e=[p]:e.push(p),r++}
for(let p in i)if(!(p==="source"||p==="mirrors")){let n={instancePath:t+"/registryMirrors/"+s,schemaPath:"#/properties/registryMirrors/items/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[n]:e.push(n),r++}if(i.source!==void 0){let p=i.source;if(typeof p=="string"){if(w(p)<
1){let n={instancePath:t+"/registryMirrors/"+s+"/source",schemaPath:"#/properties/registryMirrors/items/properties/source/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/registryMirrors/"+s+"/source",schemaPath:"#/properties/registryMirrors/items/properties/sou\
rce/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.mirrors!==void 0){let p=i.mirrors;if(Array.isArray(p)){if(p.length>20){let c={
instancePath:t+"/registryMirrors/"+s+"/mirrors",schemaPath:"#/properties/registryMirrors/items/properties/mirrors/maxItems",keyword:"maxItems",params:{limit:20}};
e===null?e=[c]:e.push(c),r++}if(p.length<1){let c={instancePath:t+"/registryMirrors/"+s+"/mirrors",schemaPath:"#/properties/registryMirrors/items/properties/mir\
rors/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[c]:e.push(c),r++}let n=p.length;for(let c=0;c<n;c++){let u=p[c];if(typeof u=="string"){if(w(u)<1){
let m={instancePath:t+"/registryMirrors/"+s+"/mirrors/"+c,schemaPath:"#/properties/registryMirrors/items/properties/mirrors/items/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t+"/registryMirrors/"+s+"/mirrors/"+c,schemaPath:"#/properties/registryMirrors/items/pr\
operties/mirrors/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}}else{let n={instancePath:t+"/registryMirrors/"+s+"/mirrors",schemaPath:"\
#/properties/registryMirrors/items/properties/mirrors/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{let p={instancePath:t+"/re\
gistryMirrors/"+s,schemaPath:"#/properties/registryMirrors/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}}else{let a={instancePath:t+
"/registryMirrors",schemaPath:"#/properties/registryMirrors/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}if(o.trustBundle!==void 0){
let a=o.trustBundle;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.configMapName===void 0){let s={instancePath:t+"/trustBundle",schemaPath:"#/properties/trus\
tBundle/required",keyword:"required",params:{missingProperty:"configMapName"}};e===null?e=[s]:e.push(s),r++}for(let s in a)if(s!=="configMapName"){let i={instancePath:t+
"/trustBundle",schemaPath:"#/properties/trustBundle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),
r++}a.configMapName!==void 0&&(b(a.configMapName,{instancePath:t+"/trustBundle/configMapName",parentData:a,parentDataProperty:"configMapName",rootData:f})||(e=e===
null?b.errors:e.concat(b.errors),r=e.length))}else{let s={instancePath:t+"/trustBundle",schemaPath:"#/properties/trustBundle/type",keyword:"type",params:{type:"\
object"}};e===null?e=[s]:e.push(s),r++}}let se=o.certificates;if(se&&typeof se=="object"&&!Array.isArray(se)){se.enabled===void 0&&(se.enabled=!0),se.issuerRef===
void 0&&(se.issuerRef={});for(let s in se)if(!(s==="enabled"||s==="authority"||s==="issuerRef")){let i={instancePath:t+"/certificates",schemaPath:"#/properties/\
certificates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(typeof se.enabled!="boolean"){let s={
instancePath:t+"/certificates/enabled",schemaPath:"#/properties/certificates/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(
s),r++}se.authority!==void 0&&($e(se.authority,{instancePath:t+"/certificates/authority",parentData:se,parentDataProperty:"authority",rootData:f})||(e=e===null?
$e.errors:e.concat($e.errors),r=e.length));let a=se.issuerRef;if(a&&typeof a=="object"&&!Array.isArray(a)){a.kind===void 0&&(a.kind="ClusterIssuer"),a.name===void 0&&
(a.name="company");for(let i in a)if(!(i==="kind"||i==="name")){let p={instancePath:t+"/certificates/issuerRef",schemaPath:"#/properties/certificates/properties\
/issuerRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[p]:e.push(p),r++}let s=a.kind;if(typeof s!="string"){
let i={instancePath:t+"/certificates/issuerRef/kind",schemaPath:"#/properties/certificates/properties/issuerRef/properties/kind/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),r++}if(!(s==="ClusterIssuer"||s==="Issuer")){let i={instancePath:t+"/certificates/issuerRef/kind",schemaPath:"#/properties/ce\
rtificates/properties/issuerRef/properties/kind/enum",keyword:"enum",params:{allowedValues:N.properties.certificates.properties.issuerRef.properties.kind.enum}};
e===null?e=[i]:e.push(i),r++}b(a.name,{instancePath:t+"/certificates/issuerRef/name",parentData:a,parentDataProperty:"name",rootData:f})||(e=e===null?b.errors:e.
concat(b.errors),r=e.length)}else{let s={instancePath:t+"/certificates/issuerRef",schemaPath:"#/properties/certificates/properties/issuerRef/type",keyword:"type",
params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}else{let a={instancePath:t+"/certificates",schemaPath:"#/properties/certificates/type",keyword:"type",params:{
type:"object"}};e===null?e=[a]:e.push(a),r++}let ae=o.quota;if(ae&&typeof ae=="object"&&!Array.isArray(ae)){ae.enabled===void 0&&(ae.enabled=!0),ae.headroomPercent===
void 0&&(ae.headroomPercent=25),ae.controlPlane===void 0&&(ae.controlPlane={});for(let i in ae)if(!(i==="enabled"||i==="headroomPercent"||i==="controlPlane")){let p={
instancePath:t+"/quota",schemaPath:"#/properties/quota/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[p]:e.push(
p),r++}if(typeof ae.enabled!="boolean"){let i={instancePath:t+"/quota/enabled",schemaPath:"#/properties/quota/properties/enabled/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[i]:e.push(i),r++}let a=ae.headroomPercent;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let i={instancePath:t+"/quota/headroomPercent",schemaPath:"\
#/properties/quota/properties/headroomPercent/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),r++}if(typeof a=="number"){if(a>200||isNaN(
a)){let i={instancePath:t+"/quota/headroomPercent",schemaPath:"#/properties/quota/properties/headroomPercent/maximum",keyword:"maximum",params:{comparison:"<=",
limit:200}};e===null?e=[i]:e.push(i),r++}if(a<0||isNaN(a)){let i={instancePath:t+"/quota/headroomPercent",schemaPath:"#/properties/quota/properties/headroomPerc\
ent/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),r++}}let s=ae.controlPlane;if(s&&typeof s=="object"&&!Array.isArray(s)){
s.cpu===void 0&&(s.cpu="16"),s.memory===void 0&&(s.memory="48Gi");for(let i in s)if(!(i==="cpu"||i==="memory")){let p={instancePath:t+"/quota/controlPlane",schemaPath:"\
#/properties/quota/properties/controlPlane/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[p]:e.push(p),r++}$(s.
cpu,{instancePath:t+"/quota/controlPlane/cpu",parentData:s,parentDataProperty:"cpu",rootData:f})||(e=e===null?$.errors:e.concat($.errors),r=e.length),$(s.memory,
{instancePath:t+"/quota/controlPlane/memory",parentData:s,parentDataProperty:"memory",rootData:f})||(e=e===null?$.errors:e.concat($.errors),r=e.length)}else{let i={
instancePath:t+"/quota/controlPlane",schemaPath:"#/properties/quota/properties/controlPlane/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),
r++}}else{let a={instancePath:t+"/quota",schemaPath:"#/properties/quota/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let M=o.hub;if(M&&
typeof M=="object"&&!Array.isArray(M)){M.distribution===void 0&&(M.distribution="OpenShift"),M.api===void 0&&(M.api={}),M.dns===void 0&&(M.dns={}),M.ingressController===
void 0&&(M.ingressController={}),M.crossplaneNamespace===void 0&&(M.crossplaneNamespace="crossplane-system");for(let n in M)if(!(n==="distribution"||n==="api"||
n==="dns"||n==="ingressController"||n==="gateway"||n==="crossplaneNamespace")){let c={instancePath:t+"/hub",schemaPath:"#/properties/hub/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n}};e===null?e=[c]:e.push(c),r++}let a=M.distribution;if(typeof a!="string"){let n={instancePath:t+"/hub/distri\
bution",schemaPath:"#/properties/hub/properties/distribution/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(!(a==="OpenShift"||a===
"Kubernetes")){let n={instancePath:t+"/hub/distribution",schemaPath:"#/properties/hub/properties/distribution/enum",keyword:"enum",params:{allowedValues:N.properties.
hub.properties.distribution.enum}};e===null?e=[n]:e.push(n),r++}let s=M.api;if(s&&typeof s=="object"&&!Array.isArray(s)){s.url===void 0&&(s.url="https://api.hub\
.example.com:6443"),s.clientID===void 0&&(s.clientID="kubernetes"),s.cidrs===void 0&&(s.cidrs=["10.0.0.0/16"]),s.port===void 0&&(s.port=6443);for(let c in s)if(!(c===
"url"||c==="certificateAuthority"||c==="clientID"||c==="cidrs"||c==="port")){let u={instancePath:t+"/hub/api",schemaPath:"#/properties/hub/properties/api/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[u]:e.push(u),r++}ve(s.url,{instancePath:t+"/hub/api/url",parentData:s,
parentDataProperty:"url",rootData:f})||(e=e===null?ve.errors:e.concat(ve.errors),r=e.length),s.certificateAuthority!==void 0&&($e(s.certificateAuthority,{instancePath:t+
"/hub/api/certificateAuthority",parentData:s,parentDataProperty:"certificateAuthority",rootData:f})||(e=e===null?$e.errors:e.concat($e.errors),r=e.length));let n=s.
clientID;if(typeof n=="string"){if(w(n)>200){let c={instancePath:t+"/hub/api/clientID",schemaPath:"#/properties/hub/properties/api/properties/clientID/maxLength",
keyword:"maxLength",params:{limit:200}};e===null?e=[c]:e.push(c),r++}if(w(n)<1){let c={instancePath:t+"/hub/api/clientID",schemaPath:"#/properties/hub/propertie\
s/api/properties/clientID/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/hub/api/clientID",schemaPath:"\
#/properties/hub/properties/api/properties/clientID/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}Q(s.cidrs,{instancePath:t+"/hub/ap\
i/cidrs",parentData:s,parentDataProperty:"cidrs",rootData:f})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length),T(s.port,{instancePath:t+"/hub/api/port",parentData:s,
parentDataProperty:"port",rootData:f})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)}else{let n={instancePath:t+"/hub/api",schemaPath:"#/properties/hub/p\
roperties/api/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}let i=M.dns;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let n in i)
if(!(n==="namespace"||n==="podLabels"||n==="port"||n==="nodeLocalAddress")){let c={instancePath:t+"/hub/dns",schemaPath:"#/properties/hub/properties/dns/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[c]:e.push(c),r++}if(i.namespace!==void 0&&(b(i.namespace,{instancePath:t+
"/hub/dns/namespace",parentData:i,parentDataProperty:"namespace",rootData:f})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),i.podLabels!==void 0){let n=i.
podLabels;if(z(n,{instancePath:t+"/hub/dns/podLabels",parentData:i,parentDataProperty:"podLabels",rootData:f})||(e=e===null?z.errors:e.concat(z.errors),r=e.length),
n&&typeof n=="object"&&!Array.isArray(n)&&Object.keys(n).length<1){let c={instancePath:t+"/hub/dns/podLabels",schemaPath:"#/properties/hub/properties/dns/proper\
ties/podLabels/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}i.port!==void 0&&(T(i.port,{instancePath:t+"/hub/dns/port",
parentData:i,parentDataProperty:"port",rootData:f})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),i.nodeLocalAddress!==void 0&&(me(i.nodeLocalAddress,{instancePath:t+
"/hub/dns/nodeLocalAddress",parentData:i,parentDataProperty:"nodeLocalAddress",rootData:f})||(e=e===null?me.errors:e.concat(me.errors),r=e.length))}else{let n={
instancePath:t+"/hub/dns",schemaPath:"#/properties/hub/properties/dns/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}let p=M.ingressController;
if(p&&typeof p=="object"&&!Array.isArray(p)){for(let n in p)if(!(n==="namespaceLabels"||n==="class")){let c={instancePath:t+"/hub/ingressController",schemaPath:"\
#/properties/hub/properties/ingressController/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[c]:e.push(c),r++}if(p.
namespaceLabels!==void 0){let n=p.namespaceLabels;if(z(n,{instancePath:t+"/hub/ingressController/namespaceLabels",parentData:p,parentDataProperty:"namespaceLabe\
ls",rootData:f})||(e=e===null?z.errors:e.concat(z.errors),r=e.length),n&&typeof n=="object"&&!Array.isArray(n)&&Object.keys(n).length<1){let c={instancePath:t+"\
/hub/ingressController/namespaceLabels",schemaPath:"#/properties/hub/properties/ingressController/properties/namespaceLabels/minProperties",keyword:"minProperti\
es",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}p.class!==void 0&&(xe(p.class,{instancePath:t+"/hub/ingressController/class",parentData:p,parentDataProperty:"\
class",rootData:f})||(e=e===null?xe.errors:e.concat(xe.errors),r=e.length))}else{let n={instancePath:t+"/hub/ingressController",schemaPath:"#/properties/hub/pro\
perties/ingressController/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}if(M.gateway!==void 0){let n=M.gateway;if(n&&typeof n=="obje\
ct"&&!Array.isArray(n)){if(n.name===void 0){let c={instancePath:t+"/hub/gateway",schemaPath:"#/properties/hub/properties/gateway/required",keyword:"required",params:{
missingProperty:"name"}};e===null?e=[c]:e.push(c),r++}if(n.namespace===void 0){let c={instancePath:t+"/hub/gateway",schemaPath:"#/properties/hub/properties/gate\
way/required",keyword:"required",params:{missingProperty:"namespace"}};e===null?e=[c]:e.push(c),r++}for(let c in n)if(!(c==="name"||c==="namespace"||c==="class"||
c==="listener")){let u={instancePath:t+"/hub/gateway",schemaPath:"#/properties/hub/properties/gateway/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:c}};e===null?e=[u]:e.push(u),r++}n.name!==void 0&&(b(n.name,{instancePath:t+"/hub/gateway/name",parentData:n,parentDataProperty:"name",rootData:f})||
(e=e===null?b.errors:e.concat(b.errors),r=e.length)),n.namespace!==void 0&&(b(n.namespace,{instancePath:t+"/hub/gateway/namespace",parentData:n,parentDataProperty:"\
namespace",rootData:f})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),n.class!==void 0&&(xe(n.class,{instancePath:t+"/hub/gateway/class",parentData:n,parentDataProperty:"\
class",rootData:f})||(e=e===null?xe.errors:e.concat(xe.errors),r=e.length)),n.listener!==void 0&&(b(n.listener,{instancePath:t+"/hub/gateway/listener",parentData:n,
parentDataProperty:"listener",rootData:f})||(e=e===null?b.errors:e.concat(b.errors),r=e.length))}else{let c={instancePath:t+"/hub/gateway",schemaPath:"#/propert\
ies/hub/properties/gateway/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}b(M.crossplaneNamespace,{instancePath:t+"/hub/crossplaneNa\
mespace",parentData:M,parentDataProperty:"crossplaneNamespace",rootData:f})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)}else{let a={instancePath:t+"/hu\
b",schemaPath:"#/properties/hub/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let j=o.tenancy;if(j&&typeof j=="object"&&!Array.isArray(
j)){j.unlabelled===void 0&&(j.unlabelled="Allow"),j.policyEngine===void 0&&(j.policyEngine="ValidatingAdmissionPolicy"),j.quotaEngine===void 0&&(j.quotaEngine="\
Static"),j.metadataCIDRs===void 0&&(j.metadataCIDRs=["169.254.169.254/32","fd00:ec2::254/128"]),j.privateCIDRs===void 0&&(j.privateCIDRs=["10.0.0.0/8","172.16.0\
.0/12","192.168.0.0/16","100.64.0.0/10","169.254.0.0/16","127.0.0.0/8","fc00::/7","fe80::/10","::1/128"]),j.podSecurity===void 0&&(j.podSecurity={}),j.imagePullPolicy===
void 0&&(j.imagePullPolicy="Always"),j.registries===void 0&&(j.registries=[]),j.serviceTypes===void 0&&(j.serviceTypes=["ClusterIP"]),j.limitsPercent===void 0&&
(j.limitsPercent={}),j.counts===void 0&&(j.counts={configmaps:200,persistentvolumeclaims:30,replicationcontrollers:20,resourcequotas:5,secrets:200,services:60,"\
services.loadbalancers":0,"services.nodeports":0,"count/cronjobs.batch":30,"count/deployments.apps":100,"count/ingresses.networking.k8s.io":30,"count/jobs.batch":200,
"count/serviceaccounts":50,"count/statefulsets.apps":50}),j.limits===void 0&&(j.limits={});for(let g in j)if(!De.call(N.properties.tenancy.properties,g)){let k={
instancePath:t+"/tenancy",schemaPath:"#/properties/tenancy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}};e===null?e=[k]:e.
push(k),r++}let a=j.unlabelled;if(typeof a!="string"){let g={instancePath:t+"/tenancy/unlabelled",schemaPath:"#/properties/tenancy/properties/unlabelled/type",keyword:"\
type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}if(!(a==="Allow"||a==="Refuse")){let g={instancePath:t+"/tenancy/unlabelled",schemaPath:"#/properties\
/tenancy/properties/unlabelled/enum",keyword:"enum",params:{allowedValues:N.properties.tenancy.properties.unlabelled.enum}};e===null?e=[g]:e.push(g),r++}let s=j.
policyEngine;if(typeof s!="string"){let g={instancePath:t+"/tenancy/policyEngine",schemaPath:"#/properties/tenancy/properties/policyEngine/type",keyword:"type",
params:{type:"string"}};e===null?e=[g]:e.push(g),r++}if(!(s==="ValidatingAdmissionPolicy"||s==="Kyverno"||s==="None")){let g={instancePath:t+"/tenancy/policyEng\
ine",schemaPath:"#/properties/tenancy/properties/policyEngine/enum",keyword:"enum",params:{allowedValues:N.properties.tenancy.properties.policyEngine.enum}};e===
null?e=[g]:e.push(g),r++}if(j.networkEngine!==void 0){let g=j.networkEngine;if(typeof g!="string"){let k={instancePath:t+"/tenancy/networkEngine",schemaPath:"#/\
properties/tenancy/properties/networkEngine/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}if(!(g==="NetworkPolicy"||g==="Cilium"||g===
"AdminNetworkPolicy")){let k={instancePath:t+"/tenancy/networkEngine",schemaPath:"#/properties/tenancy/properties/networkEngine/enum",keyword:"enum",params:{allowedValues:N.
properties.tenancy.properties.networkEngine.enum}};e===null?e=[k]:e.push(k),r++}}let i=j.quotaEngine;if(typeof i!="string"){let g={instancePath:t+"/tenancy/quot\
aEngine",schemaPath:"#/properties/tenancy/properties/quotaEngine/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}if(!(i==="Static"||i===
"ClusterResourceQuota"||i==="Capsule")){let g={instancePath:t+"/tenancy/quotaEngine",schemaPath:"#/properties/tenancy/properties/quotaEngine/enum",keyword:"enum",
params:{allowedValues:N.properties.tenancy.properties.quotaEngine.enum}};e===null?e=[g]:e.push(g),r++}Q(j.metadataCIDRs,{instancePath:t+"/tenancy/metadataCIDRs",
parentData:j,parentDataProperty:"metadataCIDRs",rootData:f})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length),Q(j.privateCIDRs,{instancePath:t+"/tenancy/pri\
vateCIDRs",parentData:j,parentDataProperty:"privateCIDRs",rootData:f})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length);let p=j.podSecurity;if(p&&typeof p==
"object"&&!Array.isArray(p)){p.level===void 0&&(p.level="restricted"),p.version===void 0&&(p.version="v1.35");for(let P in p)if(!(P==="level"||P==="version")){let x={
instancePath:t+"/tenancy/podSecurity",schemaPath:"#/properties/tenancy/properties/podSecurity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};
e===null?e=[x]:e.push(x),r++}let g=p.level;if(typeof g!="string"){let P={instancePath:t+"/tenancy/podSecurity/level",schemaPath:"#/properties/tenancy/properties\
/podSecurity/properties/level/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}if(!(g==="restricted"||g==="baseline"||g==="privileged")){
let P={instancePath:t+"/tenancy/podSecurity/level",schemaPath:"#/properties/tenancy/properties/podSecurity/properties/level/enum",keyword:"enum",params:{allowedValues:N.
properties.tenancy.properties.podSecurity.properties.level.enum}};e===null?e=[P]:e.push(P),r++}let k=p.version;if(typeof k=="string"){if(!Ye.test(k)){let P={instancePath:t+
"/tenancy/podSecurity/version",schemaPath:"#/properties/tenancy/properties/podSecurity/properties/version/pattern",keyword:"pattern",params:{pattern:"^v1\\.[0-9]\
{1,3}$"}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:t+"/tenancy/podSecurity/version",schemaPath:"#/properties/tenancy/properties/podSecurity/proper\
ties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}else{let g={instancePath:t+"/tenancy/podSecurity",schemaPath:"#/properti\
es/tenancy/properties/podSecurity/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}let n=j.imagePullPolicy;if(typeof n!="string"){let g={
instancePath:t+"/tenancy/imagePullPolicy",schemaPath:"#/properties/tenancy/properties/imagePullPolicy/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:
e.push(g),r++}if(!(n==="Always"||n==="Any")){let g={instancePath:t+"/tenancy/imagePullPolicy",schemaPath:"#/properties/tenancy/properties/imagePullPolicy/enum",
keyword:"enum",params:{allowedValues:N.properties.tenancy.properties.imagePullPolicy.enum}};e===null?e=[g]:e.push(g),r++}let c=j.registries;if(Array.isArray(c)){
if(c.length>50){let x={instancePath:t+"/tenancy/registries",schemaPath:"#/properties/tenancy/properties/registries/maxItems",keyword:"maxItems",params:{limit:50}};
e===null?e=[x]:e.push(x),r++}let g=c.length;for(let x=0;x<g;x++)he(c[x],{instancePath:t+"/tenancy/registries/"+x,parentData:c,parentDataProperty:x,rootData:f})||
(e=e===null?he.errors:e.concat(he.errors),r=e.length);let k=c.length,P;if(k>1){e:for(;k--;)for(P=k;P--;)if(be(c[k],c[P])){let x={instancePath:t+"/tenancy/regist\
ries",schemaPath:"#/properties/tenancy/properties/registries/uniqueItems",keyword:"uniqueItems",params:{i:k,j:P}};e===null?e=[x]:e.push(x),r++;break e}}}else{let g={
instancePath:t+"/tenancy/registries",schemaPath:"#/properties/tenancy/properties/registries/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),
r++}let u=j.serviceTypes;if(Array.isArray(u)){if(u.length<1){let x={instancePath:t+"/tenancy/serviceTypes",schemaPath:"#/properties/tenancy/properties/serviceTy\
pes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[x]:e.push(x),r++}let g=u.length;for(let x=0;x<g;x++){let V=u[x];if(typeof V!="string"){let Pe={instancePath:t+
"/tenancy/serviceTypes/"+x,schemaPath:"#/properties/tenancy/properties/serviceTypes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[Pe]:e.push(Pe),
r++}if(!(V==="ClusterIP"||V==="LoadBalancer"||V==="NodePort"||V==="ExternalName")){let Pe={instancePath:t+"/tenancy/serviceTypes/"+x,schemaPath:"#/properties/te\
nancy/properties/serviceTypes/items/enum",keyword:"enum",params:{allowedValues:N.properties.tenancy.properties.serviceTypes.items.enum}};e===null?e=[Pe]:e.push(
Pe),r++}}let k=u.length,P;if(k>1){let x={};for(;k--;){let V=u[k];if(typeof V=="string"){if(typeof x[V]=="number"){P=x[V];let Pe={instancePath:t+"/tenancy/servic\
eTypes",schemaPath:"#/properties/tenancy/properties/serviceTypes/uniqueItems",keyword:"uniqueItems",params:{i:k,j:P}};e===null?e=[Pe]:e.push(Pe),r++;break}x[V]=
k}}}}else{let g={instancePath:t+"/tenancy/serviceTypes",schemaPath:"#/properties/tenancy/properties/serviceTypes/type",keyword:"type",params:{type:"array"}};e===
null?e=[g]:e.push(g),r++}let m=j.limitsPercent;if(m&&typeof m=="object"&&!Array.isArray(m)){m.cpu===void 0&&(m.cpu=400),m.memory===void 0&&(m.memory=100);for(let P in m)
if(!(P==="cpu"||P==="memory")){let x={instancePath:t+"/tenancy/limitsPercent",schemaPath:"#/properties/tenancy/properties/limitsPercent/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:P}};e===null?e=[x]:e.push(x),r++}let g=m.cpu;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g))){let P={instancePath:t+
"/tenancy/limitsPercent/cpu",schemaPath:"#/properties/tenancy/properties/limitsPercent/properties/cpu/type",keyword:"type",params:{type:"integer"}};e===null?e=[
P]:e.push(P),r++}if(typeof g=="number"){if(g>1e3||isNaN(g)){let P={instancePath:t+"/tenancy/limitsPercent/cpu",schemaPath:"#/properties/tenancy/properties/limit\
sPercent/properties/cpu/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3}};e===null?e=[P]:e.push(P),r++}if(g<100||isNaN(g)){let P={instancePath:t+"/\
tenancy/limitsPercent/cpu",schemaPath:"#/properties/tenancy/properties/limitsPercent/properties/cpu/minimum",keyword:"minimum",params:{comparison:">=",limit:100}};
e===null?e=[P]:e.push(P),r++}}let k=m.memory;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k))){let P={instancePath:t+"/tenancy/limitsPercent/memory",schemaPath:"#/pr\
operties/tenancy/properties/limitsPercent/properties/memory/type",keyword:"type",params:{type:"integer"}};e===null?e=[P]:e.push(P),r++}if(typeof k=="number"){if(k>
1e3||isNaN(k)){let P={instancePath:t+"/tenancy/limitsPercent/memory",schemaPath:"#/properties/tenancy/properties/limitsPercent/properties/memory/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e3}};e===null?e=[P]:e.push(P),r++}if(k<100||isNaN(k)){let P={instancePath:t+"/tenancy/limitsPercent/memory",schemaPath:"\
#/properties/tenancy/properties/limitsPercent/properties/memory/minimum",keyword:"minimum",params:{comparison:">=",limit:100}};e===null?e=[P]:e.push(P),r++}}}else{
let g={instancePath:t+"/tenancy/limitsPercent",schemaPath:"#/properties/tenancy/properties/limitsPercent/type",keyword:"type",params:{type:"object"}};e===null?e=
[g]:e.push(g),r++}let d=j.counts;if(d&&typeof d=="object"&&!Array.isArray(d)){if(Object.keys(d).length>40){let g={instancePath:t+"/tenancy/counts",schemaPath:"#\
/properties/tenancy/properties/counts/maxProperties",keyword:"maxProperties",params:{limit:40}};e===null?e=[g]:e.push(g),r++}for(let g in d){let k=r;if(typeof g==
"string"&&!er.test(g)){let P={instancePath:t+"/tenancy/counts",schemaPath:"#/properties/tenancy/properties/counts/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^(count/)?[a-z][-a-z0-9]*(\\.[-a-z0-9]+)*$"},propertyName:g};e===null?e=[P]:e.push(P),r++}var le=k===r;if(!le){let P={instancePath:t+"/tenancy/counts",
schemaPath:"#/properties/tenancy/properties/counts/propertyNames",keyword:"propertyNames",params:{propertyName:g}};e===null?e=[P]:e.push(P),r++}}for(let g in d){
let k=d[g];if(!(typeof k=="number"&&!(k%1)&&!isNaN(k))){let P={instancePath:t+"/tenancy/counts/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properti\
es/tenancy/properties/counts/additionalProperties/type",keyword:"type",params:{type:"integer"}};e===null?e=[P]:e.push(P),r++}if(typeof k=="number"){if(k>1e5||isNaN(
k)){let P={instancePath:t+"/tenancy/counts/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tenancy/properties/counts/additionalProperties/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:1e5}};e===null?e=[P]:e.push(P),r++}if(k<0||isNaN(k)){let P={instancePath:t+"/tenancy/counts/"+g.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tenancy/properties/counts/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===
null?e=[P]:e.push(P),r++}}}}else{let g={instancePath:t+"/tenancy/counts",schemaPath:"#/properties/tenancy/properties/counts/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[g]:e.push(g),r++}let h=j.limits;if(h&&typeof h=="object"&&!Array.isArray(h)){h.container===void 0&&(h.container={}),h.volume===void 0&&(h.volume=
{});for(let P in h)if(!(P==="container"||P==="volume")){let x={instancePath:t+"/tenancy/limits",schemaPath:"#/properties/tenancy/properties/limits/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[x]:e.push(x),r++}let g=h.container;if(g&&typeof g=="object"&&!Array.isArray(g)){
g.defaultRequest===void 0&&(g.defaultRequest={cpu:"100m",memory:"128Mi",ephemeralStorage:"100Mi"}),g.default===void 0&&(g.default={cpu:"500m",memory:"256Mi",ephemeralStorage:"\
1Gi"}),g.min===void 0&&(g.min={cpu:"5m",memory:"8Mi",ephemeralStorage:"1Mi"}),g.max===void 0&&(g.max={cpu:"16",memory:"64Gi",ephemeralStorage:"50Gi"});for(let P in g)
if(!(P==="defaultRequest"||P==="default"||P==="min"||P==="max")){let x={instancePath:t+"/tenancy/limits/container",schemaPath:"#/properties/tenancy/properties/l\
imits/properties/container/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[x]:e.push(x),r++}O(g.defaultRequest,{
instancePath:t+"/tenancy/limits/container/defaultRequest",parentData:g,parentDataProperty:"defaultRequest",rootData:f})||(e=e===null?O.errors:e.concat(O.errors),
r=e.length),O(g.default,{instancePath:t+"/tenancy/limits/container/default",parentData:g,parentDataProperty:"default",rootData:f})||(e=e===null?O.errors:e.concat(
O.errors),r=e.length),O(g.min,{instancePath:t+"/tenancy/limits/container/min",parentData:g,parentDataProperty:"min",rootData:f})||(e=e===null?O.errors:e.concat(
O.errors),r=e.length),O(g.max,{instancePath:t+"/tenancy/limits/container/max",parentData:g,parentDataProperty:"max",rootData:f})||(e=e===null?O.errors:e.concat(
O.errors),r=e.length)}else{let P={instancePath:t+"/tenancy/limits/container",schemaPath:"#/properties/tenancy/properties/limits/properties/container/type",keyword:"\
type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}let k=h.volume;if(k&&typeof k=="object"&&!Array.isArray(k)){k.min===void 0&&(k.min="1Gi"),k.max===void 0&&
(k.max="500Gi");for(let P in k)if(!(P==="min"||P==="max")){let x={instancePath:t+"/tenancy/limits/volume",schemaPath:"#/properties/tenancy/properties/limits/pro\
perties/volume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[x]:e.push(x),r++}$(k.min,{instancePath:t+"/tenanc\
y/limits/volume/min",parentData:k,parentDataProperty:"min",rootData:f})||(e=e===null?$.errors:e.concat($.errors),r=e.length),$(k.max,{instancePath:t+"/tenancy/l\
imits/volume/max",parentData:k,parentDataProperty:"max",rootData:f})||(e=e===null?$.errors:e.concat($.errors),r=e.length)}else{let P={instancePath:t+"/tenancy/l\
imits/volume",schemaPath:"#/properties/tenancy/properties/limits/properties/volume/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}}else{
let g={instancePath:t+"/tenancy/limits",schemaPath:"#/properties/tenancy/properties/limits/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),
r++}}else{let a={instancePath:t+"/tenancy",schemaPath:"#/properties/tenancy/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}let D=o.virtualClusters;
if(D&&typeof D=="object"&&!Array.isArray(D)){D.chart===void 0&&(D.chart={repository:"https://charts.loft.sh",name:"vcluster",version:"0.36.1"}),D.versions===void 0&&
(D.versions={}),D.images===void 0&&(D.images={}),D.sizes===void 0&&(D.sizes={small:{cpu:"4",memory:"8Gi",ephemeralStorage:"40Gi",storage:"50Gi",pods:30},medium:{
cpu:"16",memory:"32Gi",ephemeralStorage:"120Gi",storage:"200Gi",pods:100},large:{cpu:"64",memory:"128Gi",ephemeralStorage:"300Gi",storage:"1Ti",pods:300}}),D.size===
void 0&&(D.size="small"),D.controlPlane===void 0&&(D.controlPlane={}),D.expose===void 0&&(D.expose="ClusterIP"),D.domain===void 0&&(D.domain="vc.example.com"),D.
clientID===void 0&&(D.clientID="kubernetes"),D.project===void 0&&(D.project="default");for(let u in D)if(!De.call(N.properties.virtualClusters.properties,u)){let m={
instancePath:t+"/virtualClusters",schemaPath:"#/properties/virtualClusters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===
null?e=[m]:e.push(m),r++}J(D.chart,{instancePath:t+"/virtualClusters/chart",parentData:D,parentDataProperty:"chart",rootData:f})||(e=e===null?J.errors:e.concat(
J.errors),r=e.length);let a=D.versions;if(a&&typeof a=="object"&&!Array.isArray(a)){a.default===void 0&&(a.default="v1.35.2"),a.offered===void 0&&(a.offered=["v\
1.34.5","v1.35.2","v1.36.0"]);for(let m in a)if(!(m==="default"||m==="offered")){let d={instancePath:t+"/virtualClusters/versions",schemaPath:"#/properties/virt\
ualClusters/properties/versions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[d]:e.push(d),r++}qe(a.default,{instancePath:t+
"/virtualClusters/versions/default",parentData:a,parentDataProperty:"default",rootData:f})||(e=e===null?qe.errors:e.concat(qe.errors),r=e.length);let u=a.offered;
if(Array.isArray(u)){if(u.length>50){let g={instancePath:t+"/virtualClusters/versions/offered",schemaPath:"#/properties/virtualClusters/properties/versions/prop\
erties/offered/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[g]:e.push(g),r++}if(u.length<1){let g={instancePath:t+"/virtualClusters/versions/offe\
red",schemaPath:"#/properties/virtualClusters/properties/versions/properties/offered/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[g]:e.push(g),r++}
let m=u.length;for(let g=0;g<m;g++)qe(u[g],{instancePath:t+"/virtualClusters/versions/offered/"+g,parentData:u,parentDataProperty:g,rootData:f})||(e=e===null?qe.
errors:e.concat(qe.errors),r=e.length);let d=u.length,h;if(d>1){e:for(;d--;)for(h=d;h--;)if(be(u[d],u[h])){let g={instancePath:t+"/virtualClusters/versions/offe\
red",schemaPath:"#/properties/virtualClusters/properties/versions/properties/offered/uniqueItems",keyword:"uniqueItems",params:{i:d,j:h}};e===null?e=[g]:e.push(
g),r++;break e}}}else{let m={instancePath:t+"/virtualClusters/versions/offered",schemaPath:"#/properties/virtualClusters/properties/versions/properties/offered/\
type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}else{let u={instancePath:t+"/virtualClusters/versions",schemaPath:"#/properties/virtua\
lClusters/properties/versions/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}let s=D.images;if(s&&typeof s=="object"&&!Array.isArray(
s)){s.oss===void 0&&(s.oss={registry:"ghcr.io",repository:"loft-sh/vcluster-oss"}),s.platform===void 0&&(s.platform={registry:"ghcr.io",repository:"loft-sh/vclu\
ster-pro"});for(let u in s)if(!(u==="oss"||u==="platform"||u==="registry")){let m={instancePath:t+"/virtualClusters/images",schemaPath:"#/properties/virtualClus\
ters/properties/images/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[m]:e.push(m),r++}je(s.oss,{instancePath:t+
"/virtualClusters/images/oss",parentData:s,parentDataProperty:"oss",rootData:f})||(e=e===null?je.errors:e.concat(je.errors),r=e.length),je(s.platform,{instancePath:t+
"/virtualClusters/images/platform",parentData:s,parentDataProperty:"platform",rootData:f})||(e=e===null?je.errors:e.concat(je.errors),r=e.length),s.registry!==void 0&&
(he(s.registry,{instancePath:t+"/virtualClusters/images/registry",parentData:s,parentDataProperty:"registry",rootData:f})||(e=e===null?he.errors:e.concat(he.errors),
r=e.length))}else{let u={instancePath:t+"/virtualClusters/images",schemaPath:"#/properties/virtualClusters/properties/images/type",keyword:"type",params:{type:"\
object"}};e===null?e=[u]:e.push(u),r++}let i=D.sizes;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length>50){let u={instancePath:t+"/virtualCl\
usters/sizes",schemaPath:"#/properties/virtualClusters/properties/sizes/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[u]:e.push(u),r++}if(Object.
keys(i).length<1){let u={instancePath:t+"/virtualClusters/sizes",schemaPath:"#/properties/virtualClusters/properties/sizes/minProperties",keyword:"minProperties",
params:{limit:1}};e===null?e=[u]:e.push(u),r++}for(let u in i){let m=r;if(typeof u=="string"&&!Re.test(u)){let d={instancePath:t+"/virtualClusters/sizes",schemaPath:"\
#/properties/virtualClusters/properties/sizes/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z]([-a-z0-9]{0,30}[a-z0-9])?$"},propertyName:u};e===
null?e=[d]:e.push(d),r++}var re=m===r;if(!re){let d={instancePath:t+"/virtualClusters/sizes",schemaPath:"#/properties/virtualClusters/properties/sizes/propertyN\
ames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[d]:e.push(d),r++}}for(let u in i){let m=i[u];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.
ephemeralStorage===void 0&&(m.ephemeralStorage="40Gi"),m.cpu===void 0){let d={instancePath:t+"/virtualClusters/sizes/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/virtualClusters/properties/sizes/additionalProperties/required",keyword:"required",params:{missingProperty:"cpu"}};e===null?e=[d]:e.push(
d),r++}if(m.memory===void 0){let d={instancePath:t+"/virtualClusters/sizes/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/virtualClusters/p\
roperties/sizes/additionalProperties/required",keyword:"required",params:{missingProperty:"memory"}};e===null?e=[d]:e.push(d),r++}if(m.storage===void 0){let d={
instancePath:t+"/virtualClusters/sizes/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/virtualClusters/properties/sizes/additionalProperties\
/required",keyword:"required",params:{missingProperty:"storage"}};e===null?e=[d]:e.push(d),r++}if(m.pods===void 0){let d={instancePath:t+"/virtualClusters/sizes\
/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/virtualClusters/properties/sizes/additionalProperties/required",keyword:"required",params:{
missingProperty:"pods"}};e===null?e=[d]:e.push(d),r++}for(let d in m)if(!(d==="cpu"||d==="memory"||d==="ephemeralStorage"||d==="storage"||d==="pods")){let h={instancePath:t+
"/virtualClusters/sizes/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/virtualClusters/properties/sizes/additionalProperties/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[h]:e.push(h),r++}if(m.cpu!==void 0&&($(m.cpu,{instancePath:t+"/virtualClusters\
/sizes/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/cpu",parentData:m,parentDataProperty:"cpu",rootData:f})||(e=e===null?$.errors:e.concat($.errors),r=e.length)),
m.memory!==void 0&&($(m.memory,{instancePath:t+"/virtualClusters/sizes/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/memory",parentData:m,parentDataProperty:"mem\
ory",rootData:f})||(e=e===null?$.errors:e.concat($.errors),r=e.length)),$(m.ephemeralStorage,{instancePath:t+"/virtualClusters/sizes/"+u.replace(/~/g,"~0").replace(
/\//g,"~1")+"/ephemeralStorage",parentData:m,parentDataProperty:"ephemeralStorage",rootData:f})||(e=e===null?$.errors:e.concat($.errors),r=e.length),m.storage!==
void 0&&($(m.storage,{instancePath:t+"/virtualClusters/sizes/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/storage",parentData:m,parentDataProperty:"storage",rootData:f})||
(e=e===null?$.errors:e.concat($.errors),r=e.length)),m.pods!==void 0){let d=m.pods;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))){let h={instancePath:t+"/virtualC\
lusters/sizes/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/pods",schemaPath:"#/properties/virtualClusters/properties/sizes/additionalProperties/properties/pods/\
type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:e.push(h),r++}if(typeof d=="number"){if(d>1e4||isNaN(d)){let h={instancePath:t+"/virtualClusters/si\
zes/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/pods",schemaPath:"#/properties/virtualClusters/properties/sizes/additionalProperties/properties/pods/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e4}};e===null?e=[h]:e.push(h),r++}if(d<1||isNaN(d)){let h={instancePath:t+"/virtualClusters/sizes/"+u.replace(/~/g,"~0").
replace(/\//g,"~1")+"/pods",schemaPath:"#/properties/virtualClusters/properties/sizes/additionalProperties/properties/pods/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[h]:e.push(h),r++}}}}else{let d={instancePath:t+"/virtualClusters/sizes/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/virtualClusters/properties/sizes/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}}else{let u={instancePath:t+
"/virtualClusters/sizes",schemaPath:"#/properties/virtualClusters/properties/sizes/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}if(typeof D.
size!="string"){let u={instancePath:t+"/virtualClusters/size",schemaPath:"#/properties/virtualClusters/properties/size/type",keyword:"type",params:{type:"string"}};
e===null?e=[u]:e.push(u),r++}let p=D.controlPlane;if(p&&typeof p=="object"&&!Array.isArray(p)){p.apiServer===void 0&&(p.apiServer={requests:{cpu:"200m",memory:"\
512Mi",ephemeralStorage:"1Gi"},limits:{cpu:"2",memory:"4Gi",ephemeralStorage:"10Gi"}}),p.etcd===void 0&&(p.etcd={requests:{cpu:"100m",memory:"256Mi",ephemeralStorage:"\
100Mi"},limits:{cpu:"1",memory:"2Gi",ephemeralStorage:"1Gi"}}),p.dns===void 0&&(p.dns={requests:{cpu:"20m",memory:"64Mi",ephemeralStorage:"10Mi"},limits:{cpu:"1",
memory:"170Mi",ephemeralStorage:"100Mi"}}),p.storage===void 0&&(p.storage={}),p.user===void 0&&(p.user=12345);for(let d in p)if(!(d==="apiServer"||d==="etcd"||d===
"dns"||d==="storage"||d==="user")){let h={instancePath:t+"/virtualClusters/controlPlane",schemaPath:"#/properties/virtualClusters/properties/controlPlane/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[h]:e.push(h),r++}fe(p.apiServer,{instancePath:t+"/virtualClusters/cont\
rolPlane/apiServer",parentData:p,parentDataProperty:"apiServer",rootData:f})||(e=e===null?fe.errors:e.concat(fe.errors),r=e.length),fe(p.etcd,{instancePath:t+"/\
virtualClusters/controlPlane/etcd",parentData:p,parentDataProperty:"etcd",rootData:f})||(e=e===null?fe.errors:e.concat(fe.errors),r=e.length),fe(p.dns,{instancePath:t+
"/virtualClusters/controlPlane/dns",parentData:p,parentDataProperty:"dns",rootData:f})||(e=e===null?fe.errors:e.concat(fe.errors),r=e.length);let u=p.storage;if(u&&
typeof u=="object"&&!Array.isArray(u)){u.size===void 0&&(u.size="5Gi"),u.storageClass===void 0&&(u.storageClass="ceph-block");for(let h in u)if(!(h==="size"||h===
"storageClass")){let g={instancePath:t+"/virtualClusters/controlPlane/storage",schemaPath:"#/properties/virtualClusters/properties/controlPlane/properties/stora\
ge/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};e===null?e=[g]:e.push(g),r++}$(u.size,{instancePath:t+"/virtualClusters/c\
ontrolPlane/storage/size",parentData:u,parentDataProperty:"size",rootData:f})||(e=e===null?$.errors:e.concat($.errors),r=e.length);let d=u.storageClass;if(typeof d==
"string"){if(w(d)<1){let h={instancePath:t+"/virtualClusters/controlPlane/storage/storageClass",schemaPath:"#/properties/virtualClusters/properties/controlPlane\
/properties/storage/properties/storageClass/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/virtualC\
lusters/controlPlane/storage/storageClass",schemaPath:"#/properties/virtualClusters/properties/controlPlane/properties/storage/properties/storageClass/type",keyword:"\
type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}else{let d={instancePath:t+"/virtualClusters/controlPlane/storage",schemaPath:"#/properties/virtualC\
lusters/properties/controlPlane/properties/storage/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}let m=p.user;if(!(typeof m=="number"&&
!(m%1)&&!isNaN(m))){let d={instancePath:t+"/virtualClusters/controlPlane/user",schemaPath:"#/properties/virtualClusters/properties/controlPlane/properties/user/\
type",keyword:"type",params:{type:"integer"}};e===null?e=[d]:e.push(d),r++}if(typeof m=="number"){if(m>2147483647||isNaN(m)){let d={instancePath:t+"/virtualClus\
ters/controlPlane/user",schemaPath:"#/properties/virtualClusters/properties/controlPlane/properties/user/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};
e===null?e=[d]:e.push(d),r++}if(m<1e3||isNaN(m)){let d={instancePath:t+"/virtualClusters/controlPlane/user",schemaPath:"#/properties/virtualClusters/properties/\
controlPlane/properties/user/minimum",keyword:"minimum",params:{comparison:">=",limit:1e3}};e===null?e=[d]:e.push(d),r++}}}else{let u={instancePath:t+"/virtualC\
lusters/controlPlane",schemaPath:"#/properties/virtualClusters/properties/controlPlane/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}
let n=D.expose;if(typeof n!="string"){let u={instancePath:t+"/virtualClusters/expose",schemaPath:"#/properties/virtualClusters/properties/expose/type",keyword:"\
type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}if(!(n==="ClusterIP"||n==="Ingress"||n==="Gateway"||n==="LoadBalancer")){let u={instancePath:t+"/virt\
ualClusters/expose",schemaPath:"#/properties/virtualClusters/properties/expose/enum",keyword:"enum",params:{allowedValues:N.properties.virtualClusters.properties.
expose.enum}};e===null?e=[u]:e.push(u),r++}de(D.domain,{instancePath:t+"/virtualClusters/domain",parentData:D,parentDataProperty:"domain",rootData:f})||(e=e===null?
de.errors:e.concat(de.errors),r=e.length);let c=D.clientID;if(typeof c=="string"){if(w(c)>200){let u={instancePath:t+"/virtualClusters/clientID",schemaPath:"#/p\
roperties/virtualClusters/properties/clientID/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[u]:e.push(u),r++}if(w(c)<1){let u={instancePath:t+"\
/virtualClusters/clientID",schemaPath:"#/properties/virtualClusters/properties/clientID/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[u]:e.push(u),
r++}}else{let u={instancePath:t+"/virtualClusters/clientID",schemaPath:"#/properties/virtualClusters/properties/clientID/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[u]:e.push(u),r++}b(D.project,{instancePath:t+"/virtualClusters/project",parentData:D,parentDataProperty:"project",rootData:f})||(e=e===null?b.
errors:e.concat(b.errors),r=e.length)}else{let a={instancePath:t+"/virtualClusters",schemaPath:"#/properties/virtualClusters/type",keyword:"type",params:{type:"\
object"}};e===null?e=[a]:e.push(a),r++}let H=o.machines;if(H&&typeof H=="object"&&!Array.isArray(H)){H.images===void 0&&(H.images={"centos-stream-10":"docker://\
quay.io/containerdisks/centos-stream:10",fedora:"docker://quay.io/containerdisks/fedora:latest","ubuntu-24.04":"docker://quay.io/containerdisks/ubuntu:24.04"}),
H.image===void 0&&(H.image="ubuntu-24.04"),H.diskSize===void 0&&(H.diskSize="40Gi"),H.storageClass===void 0&&(H.storageClass="ceph-block");for(let s in H)if(!(s===
"images"||s==="image"||s==="diskSize"||s==="storageClass")){let i={instancePath:t+"/machines",schemaPath:"#/properties/machines/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}let a=H.images;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>
50){let s={instancePath:t+"/machines/images",schemaPath:"#/properties/machines/properties/images/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?
e=[s]:e.push(s),r++}if(Object.keys(a).length<1){let s={instancePath:t+"/machines/images",schemaPath:"#/properties/machines/properties/images/minProperties",keyword:"\
minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),r++}for(let s in a){let i=r;if(typeof s=="string"&&!_e.test(s)){let p={instancePath:t+"/machines/image\
s",schemaPath:"#/properties/machines/properties/images/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-.a-z0-9]{0,60}[a-z0-9])?$"},propertyName:s};
e===null?e=[p]:e.push(p),r++}var Fe=i===r;if(!Fe){let p={instancePath:t+"/machines/images",schemaPath:"#/properties/machines/properties/images/propertyNames",keyword:"\
propertyNames",params:{propertyName:s}};e===null?e=[p]:e.push(p),r++}}for(let s in a){let i=a[s];if(typeof i=="string"){if(!Ke.test(i)){let p={instancePath:t+"/\
machines/images/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/machines/properties/images/additionalProperties/pattern",keyword:"pattern",params:{
pattern:"^docker://[^\\s]+$"}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/machines/images/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/machines/properties/images/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{let s={instancePath:t+
"/machines/images",schemaPath:"#/properties/machines/properties/images/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}if(typeof H.image!=
"string"){let s={instancePath:t+"/machines/image",schemaPath:"#/properties/machines/properties/image/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:
e.push(s),r++}if($(H.diskSize,{instancePath:t+"/machines/diskSize",parentData:H,parentDataProperty:"diskSize",rootData:f})||(e=e===null?$.errors:e.concat($.errors),
r=e.length),typeof H.storageClass!="string"){let s={instancePath:t+"/machines/storageClass",schemaPath:"#/properties/machines/properties/storageClass/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{let a={instancePath:t+"/machines",schemaPath:"#/properties/machines/type",keyword:"type",params:{
type:"object"}};e===null?e=[a]:e.push(a),r++}let ue=o.ttl;if(ue&&typeof ue=="object"&&!Array.isArray(ue)){ue.steadySeconds===void 0&&(ue.steadySeconds=60),ue.waitingSeconds===
void 0&&(ue.waitingSeconds=15);for(let i in ue)if(!(i==="steadySeconds"||i==="waitingSeconds")){let p={instancePath:t+"/ttl",schemaPath:"#/properties/ttl/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[p]:e.push(p),r++}let a=ue.steadySeconds;if(!(typeof a=="number"&&!(a%1)&&
!isNaN(a))){let i={instancePath:t+"/ttl/steadySeconds",schemaPath:"#/properties/ttl/properties/steadySeconds/type",keyword:"type",params:{type:"integer"}};e===null?
e=[i]:e.push(i),r++}if(typeof a=="number"){if(a>60||isNaN(a)){let i={instancePath:t+"/ttl/steadySeconds",schemaPath:"#/properties/ttl/properties/steadySeconds/m\
aximum",keyword:"maximum",params:{comparison:"<=",limit:60}};e===null?e=[i]:e.push(i),r++}if(a<10||isNaN(a)){let i={instancePath:t+"/ttl/steadySeconds",schemaPath:"\
#/properties/ttl/properties/steadySeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:10}};e===null?e=[i]:e.push(i),r++}}let s=ue.waitingSeconds;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s))){let i={instancePath:t+"/ttl/waitingSeconds",schemaPath:"#/properties/ttl/properties/waitingSeconds/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[i]:e.push(i),r++}if(typeof s=="number"){if(s>60||isNaN(s)){let i={instancePath:t+"/ttl/waitingSeconds",schemaPath:"#/properties/ttl/prope\
rties/waitingSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:60}};e===null?e=[i]:e.push(i),r++}if(s<5||isNaN(s)){let i={instancePath:t+"/ttl/wa\
itingSeconds",schemaPath:"#/properties/ttl/properties/waitingSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:5}};e===null?e=[i]:e.push(i),r++}}}else{
let a={instancePath:t+"/ttl",schemaPath:"#/properties/ttl/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}else{let te={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[te]:e.push(te),r++}return We.errors=e,r===0}var vr={title:"Platform",type:"object",additionalProperties:!1,
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
required:["name","namespace"],properties:{name:{$ref:"#/$defs/name"},namespace:{$ref:"#/$defs/name"},class:{$ref:"#/$defs/subdomain"},listener:{$ref:"#/$defs/na\
me"}}},crossplaneNamespace:{$ref:"#/$defs/name",default:"crossplane-system"}}},tenancy:{type:"object",additionalProperties:!1,default:{},properties:{unlabelled:{
type:"string",enum:["Allow","Refuse"],default:"Allow"},policyEngine:{type:"string",enum:["ValidatingAdmissionPolicy","Kyverno","None"],default:"ValidatingAdmiss\
ionPolicy"},networkEngine:{type:"string",enum:["NetworkPolicy","Cilium","AdminNetworkPolicy"]},quotaEngine:{type:"string",enum:["Static","ClusterResourceQuota",
"Capsule"],default:"Static"},metadataCIDRs:{$ref:"#/$defs/ranges",default:["169.254.169.254/32","fd00:ec2::254/128"]},privateCIDRs:{$ref:"#/$defs/ranges",default:[
"10.0.0.0/8","172.16.0.0/12","192.168.0.0/16","100.64.0.0/10","169.254.0.0/16","127.0.0.0/8","fc00::/7","fe80::/10","::1/128"]},podSecurity:{type:"object",additionalProperties:!1,
default:{},properties:{level:{type:"string",enum:["restricted","baseline","privileged"],default:"restricted"},version:{type:"string",pattern:"^v1\\.[0-9]{1,3}$",
title:"a minor of Kubernetes",example:"v1.35",default:"v1.35"}}},imagePullPolicy:{type:"string",enum:["Always","Any"],default:"Always"},registries:{type:"array",
maxItems:50,uniqueItems:!0,items:{$ref:"#/$defs/registry"},default:[]},serviceTypes:{type:"array",minItems:1,uniqueItems:!0,items:{type:"string",enum:["ClusterI\
P","LoadBalancer","NodePort","ExternalName"]},default:["ClusterIP"]},limitsPercent:{type:"object",additionalProperties:!1,default:{},properties:{cpu:{type:"inte\
ger",minimum:100,maximum:1e3,default:400},memory:{type:"integer",minimum:100,maximum:1e3,default:100}}},counts:{type:"object",maxProperties:40,propertyNames:{pattern:"\
^(count/)?[a-z][-a-z0-9]*(\\.[-a-z0-9]+)*$",title:"an object count of a ResourceQuota, such as services or count/jobs.batch"},additionalProperties:{type:"intege\
r",minimum:0,maximum:1e5},default:{configmaps:200,persistentvolumeclaims:30,replicationcontrollers:20,resourcequotas:5,secrets:200,services:60,"services.loadbal\
ancers":0,"services.nodeports":0,"count/cronjobs.batch":30,"count/deployments.apps":100,"count/ingresses.networking.k8s.io":30,"count/jobs.batch":200,"count/ser\
viceaccounts":50,"count/statefulsets.apps":50}},limits:{type:"object",additionalProperties:!1,default:{},properties:{container:{type:"object",additionalProperties:!1,
default:{},properties:{defaultRequest:{$ref:"#/$defs/amounts",default:{cpu:"100m",memory:"128Mi",ephemeralStorage:"100Mi"}},default:{$ref:"#/$defs/amounts",default:{
cpu:"500m",memory:"256Mi",ephemeralStorage:"1Gi"}},min:{$ref:"#/$defs/amounts",default:{cpu:"5m",memory:"8Mi",ephemeralStorage:"1Mi"}},max:{$ref:"#/$defs/amount\
s",default:{cpu:"16",memory:"64Gi",ephemeralStorage:"50Gi"}}}},volume:{type:"object",additionalProperties:!1,default:{},properties:{min:{$ref:"#/$defs/quantity",
default:"1Gi"},max:{$ref:"#/$defs/quantity",default:"500Gi"}}}}}}},virtualClusters:{type:"object",additionalProperties:!1,default:{},properties:{chart:{$ref:"#/\
$defs/chart",default:{repository:"https://charts.loft.sh",name:"vcluster",version:"0.36.1"}},versions:{type:"object",additionalProperties:!1,default:{},properties:{
default:{$ref:"#/$defs/kubernetesVersion",default:"v1.35.2"},offered:{type:"array",minItems:1,maxItems:50,uniqueItems:!0,items:{$ref:"#/$defs/kubernetesVersion"},
default:["v1.34.5","v1.35.2","v1.36.0"]}}},images:{type:"object",additionalProperties:!1,default:{},properties:{oss:{$ref:"#/$defs/repository",default:{registry:"\
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
size:{$ref:"#/$defs/quantity",default:"5Gi"},storageClass:{type:"string",minLength:1,default:"ceph-block"}}},user:{type:"integer",minimum:1e3,maximum:2147483647,
default:12345}}},expose:{type:"string",enum:["ClusterIP","Ingress","Gateway","LoadBalancer"],default:"ClusterIP"},domain:{$ref:"#/$defs/domain",default:"vc.exam\
ple.com"},clientID:{type:"string",minLength:1,maxLength:200,default:"kubernetes"},project:{$ref:"#/$defs/name",default:"default"}}},machines:{type:"object",additionalProperties:!1,
default:{},properties:{images:{type:"object",minProperties:1,maxProperties:50,propertyNames:{pattern:"^[a-z0-9]([-.a-z0-9]{0,60}[a-z0-9])?$",title:"a name of at\
 most 62 lower-case letters, digits, dots and dashes"},additionalProperties:{type:"string",pattern:"^docker://[^\\s]+$",title:"a container disk",example:"docker\
://quay.io/containerdisks/ubuntu:24.04"},default:{"centos-stream-10":"docker://quay.io/containerdisks/centos-stream:10",fedora:"docker://quay.io/containerdisks/\
fedora:latest","ubuntu-24.04":"docker://quay.io/containerdisks/ubuntu:24.04"}},image:{type:"string",default:"ubuntu-24.04"},diskSize:{$ref:"#/$defs/quantity",default:"\
40Gi"},storageClass:{type:"string",default:"ceph-block"}}},ttl:{type:"object",additionalProperties:!1,default:{},properties:{steadySeconds:{type:"integer",minimum:10,
maximum:60,default:60},waitingSeconds:{type:"integer",minimum:5,maximum:60,default:15}}}},$defs:{quantity:{type:"string",maxLength:30,pattern:"^[0-9]+(\\.[0-9]+)\
?(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$",title:"a quantity",example:"16Gi"},duration:{type:"string",maxLength:30,pattern:"^([0-9]+h)?([0-9]+m)?([0-9]+s)?$",minLength:2,
title:"a duration",example:"1h30m"},cidr:{type:"string",maxLength:49,pattern:"^[0-9A-Fa-f:.]+/[0-9]{1,3}$",title:"a range",example:"10.132.0.0/14"},address:{type:"\
string",maxLength:45,pattern:"^[0-9A-Fa-f:.]+$",title:"an address",example:"192.0.2.10"},ranges:{type:"array",minItems:1,maxItems:50,uniqueItems:!0,items:{$ref:"\
#/$defs/cidr"}},port:{type:"integer",minimum:1,maximum:65535},name:{type:"string",maxLength:63,pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",title:"a name of lower-\
case letters, digits and dashes"},domain:{type:"string",maxLength:200,pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$",title:"a doma\
in",example:"k8s.example.com"},url:{type:"string",maxLength:500,pattern:"^https?://[^\\s]+$",title:"an http or https URL"},https:{type:"string",maxLength:500,pattern:"\
^https://[^\\s?#]+$",title:"an https URL"},pem:{type:"string",maxLength:1e5,pattern:"^-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$",
title:"certificates in PEM"},subdomain:{type:"string",maxLength:253,pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",title:"a name o\
f lower-case letters, digits, dots and dashes"},kubernetesVersion:{type:"string",maxLength:20,pattern:"^v1\\.[0-9]{1,3}\\.[0-9]{1,3}$",title:"a version of Kuber\
netes",example:"v1.35.2"},registry:{type:"string",maxLength:253,pattern:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9][-a-z0-9._]*)*$",title:"a regist\
ry, or a path in one",example:"registry.example.com/mirror"},repository:{type:"object",additionalProperties:!1,required:["registry","repository"],properties:{registry:{
$ref:"#/$defs/registry"},repository:{type:"string",minLength:1,maxLength:253,pattern:"^[a-z0-9][-a-z0-9._/]*$",title:"a repository",example:"loft-sh/vcluster-os\
s"}}},amounts:{type:"object",additionalProperties:!1,required:["cpu","memory","ephemeralStorage"],properties:{cpu:{$ref:"#/$defs/quantity"},memory:{$ref:"#/$def\
s/quantity"},ephemeralStorage:{$ref:"#/$defs/quantity"}}},resources:{type:"object",additionalProperties:!1,required:["requests","limits"],properties:{requests:{
$ref:"#/$defs/amounts"},limits:{$ref:"#/$defs/amounts"}}},shortText:{type:"string",minLength:1,maxLength:100},labels:{type:"object",maxProperties:20,additionalProperties:{
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
object",additionalProperties:!1,required:["volumeDetachTimeout"],properties:{volumeDetachTimeout:{$ref:"#/$defs/duration"}}},liveMigration:{type:"string",enum:[
"Required","Optional"]}}}}};export{vr as schema,wr as validate};
