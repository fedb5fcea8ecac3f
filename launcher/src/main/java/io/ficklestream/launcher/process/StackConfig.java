package io.ficklestream.launcher.process;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.launcher.LauncherException;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a stack is made of.
 *
 * @param folders where things lie
 * @param models to announce as current: the classifier, and where there is to be a segmenter, that
 * @param workers how many CAM worker processes to run
 * @param cluster where the processes meet
 * @param overrides configuration keys of the services by module name, for tests and experiments
 */
public record StackConfig(
        StackFolders folders,
        List<ModelAnnouncement> models,
        int workers,
        ClusterChoice cluster,
        Map<String, Map<String, String>> overrides) {

    private static final int MOST_WORKERS = 64;
    private static final int PORTS_BESIDE_WORKERS = 4;

    public StackConfig {
        requireWorkers(workers);
        models = List.copyOf(models);
        overrides = Map.copyOf(overrides);
        long roles = models.stream().map(ModelAnnouncement::role).distinct().count();
        if (roles != models.size()) {
            throw new IllegalArgumentException("a stack has one model in a role, not " + models);
        }
    }

    /** @throws LauncherException if a stack cannot have so many CAM workers */
    public static void requireWorkers(int workers) {
        if (workers < 1 || workers > MOST_WORKERS) {
            throw LauncherException.badInput("--workers must be from 1 to " + MOST_WORKERS + ", not " + workers);
        }
    }

    /** How many ports a stack takes: broker, controller, classifier, seed service, the workers, a segmenter. */
    public static int portsFor(int workers, boolean segmenter) {
        return PORTS_BESIDE_WORKERS + workers + (segmenter ? 1 : 0);
    }

    /** One worker, no segmenter, a broker of its own and any free ports. */
    public static StackConfig of(ProjectLayout layout, Path runFolder, Path cache, ModelAnnouncement classifier) {
        StackFolders folders = new StackFolders(layout, runFolder, cache);
        return new StackConfig(folders, List.of(classifier), 1, ClusterChoice.OWN, Map.of());
    }

    public StackConfig withWorkers(int count) {
        return new StackConfig(folders, models, count, cluster, overrides);
    }

    public StackConfig withCluster(ClusterChoice choice) {
        return new StackConfig(folders, models, workers, choice, overrides);
    }

    /** Adds a model in a further role. */
    public StackConfig withModel(ModelAnnouncement model) {
        List<ModelAnnouncement> more = new ArrayList<>(models);
        more.add(model);
        return new StackConfig(folders, more, workers, cluster, overrides);
    }

    /** Sets a configuration key of every process of a service module. */
    public StackConfig withProperty(String module, String key, String value) {
        Map<String, Map<String, String>> more = new HashMap<>(overrides);
        Map<String, String> keys = new HashMap<>(more.getOrDefault(module, Map.of()));
        keys.put(key, value);
        more.put(module, Map.copyOf(keys));
        return new StackConfig(folders, models, workers, cluster, more);
    }

    /** Whether the stack has a segmenter. */
    public boolean hasSegmenter() {
        return model(CheckpointManifest.SEGMENTER).isPresent();
    }

    /** How many ports the stack takes. */
    int ports() {
        return portsFor(workers, hasSegmenter());
    }

    /** The model in a role. */
    Optional<ModelAnnouncement> model(String role) {
        return models.stream().filter(model -> model.role().equals(role)).findFirst();
    }
}
