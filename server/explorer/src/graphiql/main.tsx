import { explorerPlugin } from '@graphiql/plugin-explorer';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import { createRoot } from 'react-dom/client';
import { examples } from '../generated/examples';
import { examplesPlugin } from './examplesPlugin';
import './graphiql.css';

const address = new URL('/graphql', location.href);
const given = new URLSearchParams(location.hash.slice(1));
const first = examples[0];

const send = createGraphiQLFetcher({ url: address.href, enableIncrementalDelivery: false });

// Right after another question was chosen the editor still has the name of the one before.
const fetcher: typeof send = (params, options) => {
  const isKnown = !params.operationName || new RegExp(`\\b(query|mutation|subscription)\\s+${params.operationName}\\b`).test(params.query);
  return send(isKnown ? params : { ...params, operationName: null }, options);
};
const plugins = [explorerPlugin({ showAttribution: false }), HISTORY_PLUGIN, examplesPlugin(examples)];

createRoot(document.getElementById('graphiql')!).render(
  <GraphiQL
    fetcher={fetcher}
    plugins={plugins}
    initialQuery={given.get('query') ?? undefined}
    initialVariables={given.get('variables') ?? undefined}
    defaultQuery={first?.query ?? '{ dataset { version } }'}
    defaultEditorToolsVisibility
  >
    <GraphiQL.Logo>
      <a className="home" href="/">Jamsostek.Graph</a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
