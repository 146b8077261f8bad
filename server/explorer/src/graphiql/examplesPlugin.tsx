import { type GraphiQLPlugin, useGraphiQL } from '@graphiql/react';
import type { Example } from '../generated/examples';

/** A pane with the questions of the guides: choosing one puts it, with its variables, into the editors. */
export function examplesPlugin(examples: Example[]): GraphiQLPlugin {
  return { title: 'Example questions', icon: Icon, content: () => <Examples examples={examples} /> };
}

function Examples({ examples }: { examples: Example[] }) {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);

  function choose(example: Example) {
    queryEditor?.setValue(example.query);
    variableEditor?.setValue(example.variables);
  }

  return (
    <section aria-label="Example questions">
      <div className="graphiql-doc-explorer-title">Example questions</div>
      <ol className="examples">
        {examples.map((example) => (
          <li key={example.title}>
            <button type="button" onClick={() => choose(example)}>{example.title}</button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Icon() {
  return (
    <svg viewBox="0 0 24 24" width="1em" height="1em" fill="none" stroke="currentColor" strokeWidth="1.8" aria-hidden="true">
      <path d="M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 17.5v.5" />
      <circle cx="12" cy="12" r="10" />
    </svg>
  );
}
