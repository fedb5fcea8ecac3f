package io.ficklestream.launcher.process;

import io.ficklestream.launcher.LauncherException;
import java.util.Optional;

/**
 * The processes of a stack that differ from stack to stack.
 *
 * @param workers how many CAM workers there are
 * @param gateway where the gateway listens; without it there is none
 */
public record StackProcesses(int workers, Optional<ListenAddress> gateway) {

    /** One worker and no gateway. */
    static final StackProcesses FEWEST = new StackProcesses(1, Optional.empty());

    private static final int MOST_WORKERS = 64;

    public StackProcesses {
        requireWorkers(workers);
    }

    /** @throws LauncherException if a stack cannot have so many CAM workers */
    public static void requireWorkers(int workers) {
        if (workers < 1 || workers > MOST_WORKERS) {
            throw LauncherException.badInput("--workers must be from 1 to " + MOST_WORKERS + ", not " + workers);
        }
    }

    /** Whether a free port is to be found for the gateway. */
    boolean gatewayTakesAnyPort() {
        return gateway.filter(address -> address.port() == 0).isPresent();
    }
}
