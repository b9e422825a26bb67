import { join } from '../join.ts';
import type { Catalogue } from '../words.ts';
import { ask } from './ask.ts';
import { common } from './common.ts';
import { corpus } from './corpus.ts';
import { digest } from './digest.ts';
import { discussions } from './discussions.ts';
import { editions } from './editions.ts';
import { errors } from './errors.ts';
import { gaps } from './gaps.ts';
import { help } from './help.ts';
import { lists } from './lists.ts';
import { mail } from './mail.ts';
import { meetings } from './meetings.ts';
import { papers } from './papers.ts';
import { privacy } from './privacy.ts';
import { records } from './records.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { sources } from './sources.ts';
import { trending } from './trending.ts';

/** Japanese. Names of options and the query language stay as they are typed. */
export const ja: Catalogue = join(
  ask,
  common,
  corpus,
  digest,
  discussions,
  editions,
  errors,
  gaps,
  help,
  lists,
  mail,
  meetings,
  papers,
  privacy,
  records,
  search,
  settings,
  sources,
  trending,
);
