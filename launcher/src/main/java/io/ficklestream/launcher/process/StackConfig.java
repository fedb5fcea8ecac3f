package io.ficklestream.launcher.process;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a stack is made of.
 *
 * @param folders where things lie
 * @param models what they work with
 * @param processes how many there are of what can be there more or less often
 * @param cluster where the processes meet
 * @param overrides configuration keys of the services by module name, for tests and experiments
 */
public record StackConfig(
        StackFolders folders,
        StackModels models,
        StackProcesses processes,
        ClusterChoice cluster,
        Map<String, Map<String, String>> overrides) {

    private static final int PORTS_BESIDE_WORKERS = 4;

    public StackConfig {
        overrides = Map.copyOf(overrides);
    }

    /** How many ports a stack takes: broker, controller, classifier, seed service, the workers, a segmenter. */
    public static int portsFor(int workers, boolean segmenter) {
        return PORTS_BESIDE_WORKERS + workers + (segmenter ? 1 : 0);
    }

    /** One worker, no segmenter, a broker of its own and any free ports. */
    public static StackConfig of(ProjectLayout layout, Path runFolder, Path cache, ModelAnnouncement classifier) {
        StackFolders folders = new StackFolders(layout, runFolder, cache, Optional.empty());
        return new StackConfig(folders, StackModels.of(classifier), StackProcesses.FEWEST, ClusterChoice.OWN, Map.of());
    }

    public StackConfig withWorkers(int count) {
        return with(new StackProcesses(count, processes.gateway()));
    }

    /** Adds a gateway. */
    public StackConfig withGateway(ListenAddress address) {
        return with(new StackProcesses(workers(), Optional.of(address)));
    }

    private StackConfig with(StackProcesses others) {
        return new StackConfig(folders, models, others, cluster, overrides);
    }

    /** Keeps state when the stack stops, and goes on from it. */
    public StackConfig withData(DataFolder data) {
        StackFolders kept = new StackFolders(folders.layout(), folders.run(), folders.cache(), Optional.of(data));
        return new StackConfig(kept, models, processes, cluster, overrides);
    }

    public StackConfig withCluster(ClusterChoice choice) {
        return new StackConfig(folders, models, processes, choice, overrides);
    }

    /** Adds a model in a further role. */
    public StackConfig withModel(ModelAnnouncement model) {
        return with(models.with(model));
    }

    /** Lets models that are current already stay current in some roles, if they can take the place of the wanted ones. */
    public StackConfig yielding(Set<String> roles) {
        return with(models.yielding(roles));
    }

    /** Makes further models known, so that somebody may make them current. */
    public StackConfig knowing(List<ModelAnnouncement> others) {
        return with(models.knowing(others));
    }

    private StackConfig with(StackModels others) {
        return new StackConfig(folders, others, processes, cluster, overrides);
    }

    /** Sets a configuration key of every process of a service module. */
    public StackConfig withProperty(String module, String key, String value) {
        Map<String, Map<String, String>> more = new HashMap<>(overrides);
        Map<String, String> keys = new HashMap<>(more.getOrDefault(module, Map.of()));
        keys.put(key, value);
        more.put(module, Map.copyOf(keys));
        return new StackConfig(folders, models, processes, cluster, more);
    }

    /** Whether the stack has a segmenter. */
    public boolean hasSegmenter() {
        return models.ofRole(CheckpointManifest.SEGMENTER).isPresent();
    }

    /** How many ports the stack takes. */
    int ports() {
        return portsFor(workers(), hasSegmenter()) + (processes.gatewayTakesAnyPort() ? 1 : 0);
    }

    /** How many CAM worker processes there are. */
    public int workers() {
        return processes.workers();
    }
}
