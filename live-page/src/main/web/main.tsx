import { render } from 'preact';

render(<h1>Ficklestream</h1>, document.getElementById('page')!);
