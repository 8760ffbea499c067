import { expect, test } from '@jest/globals';
import { virtualMachineSchema } from './virtual-machine-schema.ts';

test('a VirtualMachine CRD is the generated schema under the names its operator gives', () => {
  const validations = `package components
var CRDsValidation map[string]string = map[string]string{
	"virtualmachine": \`openAPIV3Schema:
  type: object
  required:
  - spec
\`,
}
`;
  expect(virtualMachineSchema(validations)).toMatchObject({
    metadata: { name: 'virtualmachines.kubevirt.io' },
    spec: {
      group: 'kubevirt.io',
      scope: 'Namespaced',
      names: { kind: 'VirtualMachine', plural: 'virtualmachines' },
      versions: [
        {
          name: 'v1',
          storage: true,
          subresources: { status: {} },
          schema: { openAPIV3Schema: { type: 'object', required: ['spec'] } },
        },
      ],
    },
  });
});

test('says what is missing when KubeVirt renames its entry', () => {
  expect(() => virtualMachineSchema('var CRDsValidation map[string]string = map[string]string{}')).toThrow(
    'cannot read VirtualMachine schema: KubeVirt has no "virtualmachine" entry',
  );
});
