import { LIMIT } from '../limits.ts';
import type { Command } from '../state/model.ts';
import { type CommandBody, parseCommand } from '../validate/command.ts';
import { parseCommands } from '../validate/commands.ts';
import { commandShape, registeredCommand } from './command-shape.ts';
import { REFUSAL } from './errors.ts';
import { type Answer, type Call, created, noContent, ok, type Route } from './route.ts';

const GLOBAL = '/applications/:application/commands';
const GUILD = '/applications/:application/guilds/:guild/commands';
const limit = { calls: 5, seconds: 20 };

export const commandRoutes: readonly Route[] = [GLOBAL, GUILD].flatMap((base): Route[] => [
  { method: 'GET', path: base, handle: listAll },
  { method: 'PUT', path: base, limit, handle: replaceAll },
  { method: 'POST', path: base, limit, handle: create },
  { method: 'GET', path: `${base}/:command`, handle: read },
  { method: 'PATCH', path: `${base}/:command`, limit, handle: change },
  { method: 'DELETE', path: `${base}/:command`, limit, handle: remove },
]);

/** The server in the path, or undefined for global commands. */
function scopeOf({ world, param }: Call): string | undefined {
  if (param('application') !== world.bot.id) throw REFUSAL.unknownApplication();
  const guildId = param('guild');
  if (guildId === '') return undefined;
  if (guildId !== world.guild.id || !world.botJoined) throw REFUSAL.missingAccess();
  return guildId;
}

function listAll(call: Call): Answer {
  const scope = scopeOf(call);
  const full = call.query.get('with_localizations') === 'true';
  return ok(call.world.commands.list(scope).map((command) => commandShape(command, full)));
}

function read(call: Call): Answer {
  return ok(commandShape(known(call), true));
}

function known(call: Call): Command {
  const command = call.world.commands.get(scopeOf(call), call.param('command'));
  if (command === undefined) throw REFUSAL.unknownCommand();
  return command;
}

function replaceAll(call: Call): Answer {
  const scope = scopeOf(call);
  const bodies = parseCommands(call.body);
  requireRoom(bodies);
  const commands = bodies.map((body) => register(call, scope, body));
  requireCreates(call, scope, commands);
  call.world.commands.replace(scope, commands);
  return ok(commands.map((command) => commandShape(command, true)));
}

/** A command of a name and type that exist keeps its id, and without a change its version. */
function register({ world }: Call, guildId: string | undefined, body: CommandBody): Command {
  const before = world.commands
    .list(guildId)
    .find(({ name, type }) => name === body.name && type === body.type);
  const registered = registeredCommand(body, {
    id: before?.id ?? world.newId(),
    version: before?.version ?? world.newId(),
    applicationId: world.bot.id,
    guildId,
  });
  if (before === undefined || JSON.stringify(before) === JSON.stringify(registered)) {
    return registered;
  }
  return { ...registered, version: world.newId() };
}

function create(call: Call): Answer {
  const scope = scopeOf(call);
  const body = parseCommand(call.body);
  const command = register(call, scope, body);
  const isNew = call.world.commands.get(scope, command.id) === undefined;
  if (isNew) requireRoom([...call.world.commands.list(scope), command]);
  requireCreates(call, scope, [command]);
  call.world.commands.put(scope, command);
  return (isNew ? created : ok)(commandShape(command, true));
}

function change(call: Call): Answer {
  const before = known(call);
  const scope = scopeOf(call);
  const changes = typeof call.body === 'object' ? call.body : {};
  const body = parseCommand({ ...before, ...changes, type: before.type });
  const command = registeredCommand(body, {
    id: before.id,
    version: call.world.newId(),
    applicationId: call.world.bot.id,
    guildId: scope,
  });
  call.world.commands.put(scope, command);
  return ok(commandShape(command, true));
}

function remove(call: Call): Answer {
  if (!call.world.commands.remove(scopeOf(call), call.param('command'))) {
    throw REFUSAL.unknownCommand();
  }
  return noContent;
}

function requireRoom(commands: readonly { readonly type: number }[]): void {
  const count = (type: number): number => commands.filter((each) => each.type === type).length;
  const menus = Math.max(count(2), count(3));
  if (count(1) > LIMIT.chatCommands || menus > LIMIT.menuCommands) throw REFUSAL.tooManyCommands();
}

function requireCreates(
  { world }: Call,
  scope: string | undefined,
  commands: readonly Command[],
): void {
  const added = commands.filter(({ id }) => world.commands.get(scope, id) === undefined).length;
  if (world.commands.createdToday(scope) + added > LIMIT.commandCreatesPerDay) {
    throw REFUSAL.tooManyCreates();
  }
}
