import { type Kysely, sql } from 'kysely';

/** Offers with their sessions, places and territories; copies, harvests and findings; the revision. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  'create table sources (id text primary key, fetched_at timestamptz not null, revision bigint not null default 0)',
  `create table territories (
    id text primary key,
    name text not null,
    level text not null,
    parent_id text references territories (id),
    covers text[] not null,
    seat_id text
  )`,
  `create table places (
    id text primary key,
    name text not null,
    aliases text[] not null,
    address text,
    postal_code text,
    latitude double precision,
    longitude double precision,
    territory_id text not null references territories (id)
  )`,
  `create table offers (
    id text primary key,
    source_id text not null references sources (id),
    key text not null,
    "row" integer,
    title text not null,
    summary text,
    description text,
    kind text not null,
    activities text[] not null,
    audiences text[] not null,
    provider text,
    place_id text references places (id),
    catchment text[] not null,
    attendance text not null,
    access jsonb not null,
    cost jsonb not null,
    age_range jsonb,
    languages text[] not null,
    accessibility text[] not null,
    opening_hours text,
    url text,
    updated_at timestamptz,
    changed_at timestamptz not null,
    until timestamptz,
    withdrawn_at timestamptz,
    hash text not null
  )`,
  // Not unique with the key: an index holds 2,700 bytes, a partner's key has no bound, and the id is made of both.
  'create index offers_source_id on offers (source_id)',
  `create table sessions (
    id text primary key,
    offer_id text not null references offers (id) on delete cascade,
    start timestamptz not null,
    "end" timestamptz,
    all_day boolean not null,
    moved_from timestamptz,
    place_id text references places (id),
    attendance text not null,
    status text not null,
    seats_left integer
  )`,
  'create index sessions_offer_id on sessions (offer_id, start)',
  `create table contacts (
    offer_id text primary key references offers (id) on delete cascade,
    name text,
    role text,
    phone text,
    email text
  )`,
  `create table copies (
    id bigint generated always as identity primary key,
    source_id text not null,
    fetched_at timestamptz not null,
    hash text not null
  )`,
  'create index copies_source_id on copies (source_id, id)',
  `create table documents (
    copy_id bigint not null references copies (id) on delete cascade,
    position integer not null,
    name text not null,
    bytes bytea not null,
    primary key (copy_id, position)
  )`,
  `create table harvests (
    id bigint generated always as identity primary key,
    source_id text not null,
    started_at timestamptz not null,
    finished_at timestamptz not null,
    outcome text not null,
    received integer not null,
    accepted integer not null,
    rejected integer not null,
    withdrawn integer not null,
    message text,
    check (received = accepted + rejected)
  )`,
  'create index harvests_source_id on harvests (source_id, id)',
  `create table findings (
    harvest_id bigint not null references harvests (id) on delete cascade,
    position integer not null,
    severity text not null,
    "row" integer,
    key text,
    field text,
    received text,
    message text not null,
    primary key (harvest_id, position)
  )`,
  'create table hub (revision bigint not null, updated_at timestamptz not null)',
  'insert into hub (revision, updated_at) values (0, now())',
];
