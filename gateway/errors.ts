import { randomUUID } from 'node:crypto';
import type { GraphQLResponse } from '@apollo/server';
import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from './log.ts';

/** A caller's fault is shown whole; ours is logged whole and shown as a reference. */
export function hideInternal(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: Logger,
): GraphQLFormattedError {
  if (formatted.extensions?.code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR)
    return withOwnCode(formatted, error);
  const { message, extensions } = asReference(unwrapResolverError(error), log, formatted.path);
  return { ...formatted, message, extensions };
}

/** A value that our scalar refuses has our code, whether it stands in a variable or in the document. */
function withOwnCode(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = error instanceof GraphQLError ? error.originalError : undefined;
  if (!(cause instanceof GraphQLError) || !cause.extensions.code) return formatted;
  return { ...formatted, extensions: { ...formatted.extensions, code: cause.extensions.code } };
}

/** One mistake made a thousand times is told five times. */
export function firstErrors({ body }: GraphQLResponse): void {
  if (body.kind === 'single' && body.singleResult.errors) {
    body.singleResult.errors = body.singleResult.errors.slice(0, 5);
  }
}

/** What goes wrong before GraphQL is reached, in the form of GraphQL: one form of error for who asks /graphql. */
export function addErrors(app: FastifyInstance, log: Logger): void {
  app.setErrorHandler((error, request, reply) => {
    const status = statusOf(error);
    if (status >= 500) return sendError(reply.code(500), asReference(error, log));
    const known = refusals[status];
    const message = known?.message ?? (error instanceof Error ? error.message : String(error));
    const received = `${request.headers['content-type'] ?? 'none'}`.slice(0, 100);
    return sendError(reply.code(status), {
      message: message.replace('{type}', received),
      extensions: { code: known?.code ?? 'BAD_REQUEST' },
    });
  });
}

/** What the body of a POST may weigh, in bytes. */
export const maxBody = 100_000;

const refusals: Readonly<Record<number, { code: string; message: string }>> = {
  413: {
    code: 'PAYLOAD_TOO_LARGE',
    message: `The body is over ${maxBody / 1000} kB: send a smaller query, or its values as fewer variables.`,
  },
  415: {
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message:
      'The content type is "{type}": expected "application/json", such as {"query":"{ hub { revision } }"}.',
  },
};

type ShownError = Pick<GraphQLFormattedError, 'message'> & { extensions: Record<string, unknown> };

function asReference(error: unknown, log: Logger, path?: GraphQLFormattedError['path']): ShownError {
  const reference = randomUUID();
  log.error({ err: error, path, reference }, 'the hub failed to answer');
  return {
    message: `The hub failed to answer; its operator finds why in the log under ${reference}.`,
    extensions: { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR, reference },
  };
}

function sendError(reply: FastifyReply, error: ShownError): FastifyReply {
  return reply.type('application/json; charset=utf-8').send({ errors: [error] });
}

function statusOf(error: unknown): number {
  return error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
}
