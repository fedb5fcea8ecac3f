package io.ficklestream.launcher.process;

import io.ficklestream.contracts.ModelAnnouncement;
import java.util.List;
import java.util.Optional;

/**
 * The Kafka cluster of a stack, ready for its services.
 *
 * @param bootstrap its address
 * @param broker the broker's process, unless the cluster is somebody else's
 * @param models the stack's models that are current now
 */
record Cluster(String bootstrap, Optional<ChildProcess> broker, List<ModelAnnouncement> models) {}
