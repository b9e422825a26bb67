import { startPage } from './start-page.ts';
import { applyTheme, currentTheme } from './theme.ts';
import { typeAnywhere } from './type-anywhere.ts';
import { restyleEmbeds } from './views/embed-theme.ts';

applyTheme(currentTheme());
restyleEmbeds();
typeAnywhere();
const root = document.getElementById('app');
if (root) startPage(root);
