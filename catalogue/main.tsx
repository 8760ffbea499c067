import './style/index.css';
import { render } from 'preact';
import { followScroll } from './scroll.ts';
import { Shell } from './shell/shell.tsx';
import { followTheme } from './theme.ts';

followTheme();
followScroll();
const root = document.getElementById('root');
if (root === null) throw new Error('cannot start: index.html has no #root');
render(<Shell />, root);
