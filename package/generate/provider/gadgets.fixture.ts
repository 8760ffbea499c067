import type { KindDescriptor, ServiceDescriptor } from '../../../provider/services/descriptor.ts';

/** An API as small as it gets, with a bit of everything that descriptors speak of. */
export const gadgetsDocument = `
openapi: 3.1.0
info: { title: Gadgets, version: 1.0.0 }
servers: [{ url: /gadgets/v1 }]
paths:
  /racks/{rack}/gadgets:
    parameters: [{ name: rack, in: path, required: true, description: Where., schema: { type: string, maxLength: 9 } }]
    get:
      operationId: listGadgets
      parameters: [{ name: owner, in: query, required: true, schema: { type: string } }]
      responses:
        '200':
          content:
            application/json:
              schema: { type: object, properties: { items: { type: array, items: { $ref: '#/components/schemas/Gadget' } } } }
    post:
      operationId: createGadget
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/GadgetInput' } } } }
      responses: { '201': { description: Done. } }
  /racks/{rack}/gadgets/{id}:
    parameters: [{ name: rack, in: path, required: true, schema: { type: string } }, { name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getGadget
      responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Gadget' } } } } }
    patch:
      operationId: updateGadget
      responses: { '202': { description: It goes on. } }
    delete: { operationId: deleteGadget, responses: { '204': { description: Gone. } } }
  /racks/{rack}/gadgets/{serial}/reset:
    post:
      operationId: resetGadget
      parameters: [{ name: rack, in: path, required: true }, { name: serial, in: path, required: true }]
      responses: { '204': { description: Done. } }
components:
  schemas:
    GadgetInput:
      type: object
      required: [owner, login, ports]
      properties:
        owner: { type: string, maxLength: 9, description: Whose it is. }
        friends: { type: array, maxItems: 3, items: { type: string, maxLength: 9 } }
        ports:
          type: array
          maxItems: 4
          items: { type: object, required: [name], properties: { name: { type: string, maxLength: 9 }, speed: { type: integer } } }
        login:
          type: object
          required: [user, password]
          properties: { user: { type: string, maxLength: 9 }, password: { type: string, description: Its password. } }
    Gadget:
      allOf:
        - { $ref: '#/components/schemas/GadgetInput' }
        - type: object
          properties: { id: { type: integer }, state: { type: string }, token: { type: string } }
`;

/** The kind \`Gadget\`. */
export const gadget: KindDescriptor = {
  why: 'Something with ports.',
  identity: { from: 'api', id: 'id', within: ['rack'] },
  operations: {
    get: 'getGadget',
    list: { operation: 'listGadgets', items: 'items', query: { owner: 'owner' } },
    create: 'createGadget',
    update: 'updateGadget',
    delete: 'deleteGadget',
  },
  fields: {
    owner: { reference: { kind: 'Gadget' } },
    friends: { reference: { kind: 'Gadget' } },
    ports: { set: 'name' },
    'login.user': { immutable: true },
    'login.password': { secret: true },
  },
  connection: { token: { from: 'token', only: 'creation' } },
};

/** A service of that kind, or of a changed one. */
export const gadgets = (kind: KindDescriptor = gadget, operation = true): ServiceDescriptor => ({
  service: 'gadgets',
  ...(operation && { operation: { path: '/operations/{id}' } }),
  kinds: { Gadget: kind },
});
