import { parse } from 'yaml';
import { goStringMap } from './go-map.ts';

/**
 * KubeVirt's VirtualMachine CRD, put together as its operator does at run time: the module has the schema only, as a
 * string in generated Go; names, scope, columns and subresources are code (`NewVirtualMachineCrd`).
 */
export function virtualMachineSchema(validations: string): Readonly<Record<string, unknown>> {
  const text = goStringMap(validations, 'CRDsValidation').get('virtualmachine');
  if (text === undefined) throw new Error('cannot read VirtualMachine schema: KubeVirt has no "virtualmachine" entry');
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: 'virtualmachines.kubevirt.io', labels: { 'kubevirt.io': '' } },
    spec: {
      group: 'kubevirt.io',
      scope: 'Namespaced',
      names: {
        kind: 'VirtualMachine',
        listKind: 'VirtualMachineList',
        plural: 'virtualmachines',
        singular: 'virtualmachine',
        shortNames: ['vm', 'vms'],
        categories: ['all'],
      },
      versions: [
        {
          name: 'v1',
          served: true,
          storage: true,
          additionalPrinterColumns: [
            { name: 'Age', type: 'date', jsonPath: '.metadata.creationTimestamp' },
            {
              name: 'Status',
              description: 'Human Readable Status',
              type: 'string',
              jsonPath: '.status.printableStatus',
            },
            { name: 'Ready', type: 'string', jsonPath: ".status.conditions[?(@.type=='Ready')].status" },
          ],
          subresources: { status: {} },
          schema: parse(text),
        },
      ],
    },
  };
}
