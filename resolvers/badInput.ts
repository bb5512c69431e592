import { GraphQLError } from 'graphql';

/** An argument that cannot be taken: says what was received and what is expected. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
