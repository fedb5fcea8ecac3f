package io.ficklestream.launcher.process;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.launcher.LauncherException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a stack is made of.
 *
 * @param layout where the built services lie
 * @param runFolder folder for logs and state; emptied at the start
 * @param cache the folder of the backbone's weights
 * @param model the model to announce as current
 * @param workers how many CAM worker processes to run
 * @param bootstrap an existing cluster to use instead of a broker of its own
 * @param portBase the first of consecutive ports; any free ports without it
 * @param overrides configuration keys of the services by module name, for tests and experiments
 */
public record StackConfig(
        ProjectLayout layout,
        Path runFolder,
        Path cache,
        ModelAnnouncement model,
        int workers,
        Optional<String> bootstrap,
        OptionalInt portBase,
        Map<String, Map<String, String>> overrides) {

    private static final int MOST_WORKERS = 64;
    private static final int PORTS_BESIDE_WORKERS = 4;

    public StackConfig {
        requireWorkers(workers);
        overrides = Map.copyOf(overrides);
    }

    /** @throws LauncherException if a stack cannot have so many CAM workers */
    public static void requireWorkers(int workers) {
        if (workers < 1 || workers > MOST_WORKERS) {
            throw LauncherException.badInput("--workers must be from 1 to " + MOST_WORKERS + ", not " + workers);
        }
    }

    /** How many ports a stack takes: broker, controller, classifier, seed service and the workers. */
    public static int portsFor(int workers) {
        return PORTS_BESIDE_WORKERS + workers;
    }

    /** One worker, a broker of its own and any free ports. */
    public static StackConfig of(ProjectLayout layout, Path runFolder, Path cache, ModelAnnouncement model) {
        return new StackConfig(layout, runFolder, cache, model, 1, Optional.empty(), OptionalInt.empty(), Map.of());
    }

    public StackConfig withWorkers(int count) {
        return new StackConfig(layout, runFolder, cache, model, count, bootstrap, portBase, overrides);
    }

    public StackConfig withBootstrap(Optional<String> address) {
        return new StackConfig(layout, runFolder, cache, model, workers, address, portBase, overrides);
    }

    public StackConfig withPortBase(OptionalInt first) {
        return new StackConfig(layout, runFolder, cache, model, workers, bootstrap, first, overrides);
    }

    /** Sets a configuration key of every process of a service module. */
    public StackConfig withProperty(String module, String key, String value) {
        Map<String, Map<String, String>> more = new HashMap<>(overrides);
        Map<String, String> keys = new HashMap<>(more.getOrDefault(module, Map.of()));
        keys.put(key, value);
        more.put(module, Map.copyOf(keys));
        return new StackConfig(layout, runFolder, cache, model, workers, bootstrap, portBase, more);
    }
}
