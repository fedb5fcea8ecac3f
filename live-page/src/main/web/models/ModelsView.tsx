import { listModels } from '../api/gateway';
import { Empty } from '../widgets/Empty';
import { useLoaded } from '../widgets/hooks';
import { RoleSection } from './RoleSection';

/** Every model that was announced, and which of them work now. */
export function ModelsView() {
  const { value, failed, reload } = useLoaded(async () => (await listModels()).roles, ['models']);
  return (
    <div class="models">
      <h1>Models</h1>
      {value === null && !failed && <p class="loading">Reading the models …</p>}
      {failed && value === null && (
        <button type="button" onClick={() => void reload()}>
          Try again
        </button>
      )}
      {value?.length === 0 && (
        <Empty title="No models yet">
          <p>
            The stack announces its models when it has started: <code>./ficklestream up</code>
          </p>
        </Empty>
      )}
      {value?.map((role) => <RoleSection key={role.role} role={role} onChanged={() => void reload()} />)}
    </div>
  );
}
