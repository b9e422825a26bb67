import dotenv from 'dotenv';

/** The process's environment, with what only `.env` in the working folder says added. */
export function readEnvironment(): Readonly<Record<string, string | undefined>> {
  dotenv.config({ quiet: true });
  return process.env;
}
