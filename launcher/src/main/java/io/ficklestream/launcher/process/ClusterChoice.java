package io.ficklestream.launcher.process;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a stack's processes meet.
 *
 * @param bootstrap an existing cluster to use instead of a broker of its own
 * @param portBase the first of consecutive ports; any free ports without it
 */
public record ClusterChoice(Optional<String> bootstrap, OptionalInt portBase) {

    /** A broker of its own on any free ports. */
    public static final ClusterChoice OWN = new ClusterChoice(Optional.empty(), OptionalInt.empty());

    /** An existing cluster, and any free ports for the services. */
    public static ClusterChoice existing(String bootstrap) {
        return new ClusterChoice(Optional.of(bootstrap), OptionalInt.empty());
    }
}
