import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { escapeHtml } from './layout.ts';

/** The kinds of type, in the order that a reader wants them. */
const kinds: readonly (readonly [title: string, is: (type: GraphQLNamedType) => boolean])[] = [
  ['Queries and mutations', ({ name }) => name === 'Query' || name === 'Mutation'],
  ['Types', type => isObjectType(type) || isInterfaceType(type)],
  ['Inputs', isInputObjectType],
  ['Values', type => isEnumType(type) || isScalarType(type)],
];

/** Every type with its fields, arguments, defaults and values, in the words of the SDL; a contents list first. */
export function typeReference(types: readonly GraphQLNamedType[]): string {
  const left = new Set(types);
  const groups = kinds.map(([title, is]) => {
    const own = [...left].filter(is).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const type of own) left.delete(type);
    return { title, own };
  });
  const contents = groups.map(
    ({ title, own }) => `<li>${title}: ${own.map(({ name }) => linkTo(name)).join(', ')}</li>`,
  );
  const sections = groups.map(({ title, own }) => `<h2>${title}</h2>\n${own.map(section).join('\n')}`);
  return `<h2>Contents of the schema</h2>\n<ul>\n${contents.join('\n')}\n</ul>\n${sections.join('\n')}`;
}

function section(type: GraphQLNamedType): string {
  return `<h3 id="${type.name}">${type.name}</h3>\n<p>${prose(type.description)}</p>\n<dl>\n${members(type).join('\n')}\n</dl>`;
}

function members(type: GraphQLNamedType): string[] {
  if (isEnumType(type)) return type.getValues().map(({ name, description }) => member(name, description));
  if (isInputObjectType(type)) return Object.values(type.getFields()).map(input);
  if (isObjectType(type) || isInterfaceType(type)) return Object.values(type.getFields()).map(field);
  return [];
}

function field({ name, type, args, description }: GraphQLField<unknown, unknown>): string {
  const shown = member(`${name}: ${typeName(type)}`, description);
  return args.length === 0 ? shown : `${shown}\n<dd><dl>\n${args.map(input).join('\n')}\n</dl></dd>`;
}

function input({ name, type, defaultValue, description }: GraphQLArgument | GraphQLInputField): string {
  const byDefault = defaultValue === undefined ? '' : ` = ${escapeHtml(String(defaultValue))}`;
  return member(`${name}: ${typeName(type)}${byDefault}`, description);
}

function member(html: string, description: string | null | undefined): string {
  return `<dt><code>${html}</code></dt><dd>${prose(description)}</dd>`;
}

/** `[Offer!]!` with a link on its name, when the page has it. */
function typeName(type: { toString(): string }): string {
  return String(type).replace(/\w+/, name => (builtIn.has(name) ? name : linkTo(name)));
}

const builtIn = new Set(['String', 'Int', 'Float', 'Boolean', 'ID']);

function linkTo(name: string): string {
  return `<a href="#${name}">${name}</a>`;
}

/** A description of the SDL: what stands between backticks is code. */
function prose(description: string | null | undefined): string {
  return escapeHtml(description ?? '').replace(/`([^`]+)`/g, '<code>$1</code>');
}
