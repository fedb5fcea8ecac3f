package io.ficklestream.launcher.command;

import io.ficklestream.launcher.process.ClusterChoice;
import io.ficklestream.launcher.process.Ports;
import io.ficklestream.launcher.process.ProjectLayout;
import io.ficklestream.launcher.process.ServiceKind;
import io.ficklestream.launcher.process.Stack;
import io.ficklestream.launcher.process.StackConfig;
import io.ficklestream.launcher.process.StackProcesses;
import io.ficklestream.launcher.weights.BackboneWeights;
import io.ficklestream.launcher.weights.PublishedModel;
import io.ficklestream.networks.backbone.BackboneFiles;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of the commands that start a stack. */
final class StackOptions {

    @Option(
            names = "--workers",
            paramLabel = "K",
            defaultValue = "1",
            description =
                    "CAM workers: processes that share the work as one consumer group (default: ${DEFAULT-VALUE}).")
    private int workers;

    @Option(
            names = "--bootstrap",
            paramLabel = "HOST:PORT",
            converter = BootstrapAddress.Converter.class,
            description = "Use this Kafka cluster instead of a broker of its own.")
    private Optional<BootstrapAddress> bootstrap = Optional.empty();

    @Option(
            names = "--port-base",
            paramLabel = "PORT",
            description = "First of the consecutive ports for broker and services (default: any free ports).")
    private OptionalInt portBase = OptionalInt.empty();

    @Mixin
    private ClassifierOption classifier;

    @Mixin
    private SegmenterOptions segmenter;

    /** Refuses what cannot work before anything is read, fetched or started. */
    void requireUsable() {
        StackProcesses.requireWorkers(workers);
        Ports.allocate(StackConfig.portsFor(workers, segmenter.beside(model()).isPresent()), portBase);
    }

    /** The classifier to serve. */
    PublishedModel model() {
        return classifier.published();
    }

    /** The checkout that holds the services; looked for only when a command wants to start them. */
    ProjectLayout layout() {
        return ProjectLayout.ofRunningProgram();
    }

    /** Whether it runs a broker of its own. */
    boolean hasOwnBroker() {
        return bootstrap.isEmpty();
    }

    /** The roles whose model nobody named. */
    Set<String> rolesLeftOpen() {
        Set<String> roles = new HashSet<>();
        if (!classifier.isNamed()) {
            roles.add(CheckpointManifest.CLASSIFIER);
        }
        if (!segmenter.isNamed()) {
            roles.add(CheckpointManifest.SEGMENTER);
        }
        return roles;
    }

    /** What to start. */
    StackConfig config(PublishedModel model, Path runFolder) {
        StackConfig withoutSegmenter = StackConfig.of(
                        layout(), runFolder, BackboneFiles.defaultCache().toAbsolutePath(), model.announcement())
                .withWorkers(workers)
                .withCluster(new ClusterChoice(bootstrap.map(BootstrapAddress::text), portBase));
        return segmenter
                .beside(model)
                .map(published -> withSegmenter(withoutSegmenter, published))
                .orElse(withoutSegmenter);
    }

    /** The segmenter goes on learning from where its checkpoint is. */
    private static StackConfig withSegmenter(StackConfig config, PublishedModel segmenter) {
        String module = ServiceKind.SEGMENTER.module();
        return config.withModel(segmenter.announcement())
                .withProperty(module, "ficklestream.segmenter.network.classes", String.join(",", segmenter.classes()))
                .withProperty(
                        module,
                        "ficklestream.segmenter.network.start",
                        segmenter.folder().toString());
    }

    /** Fetches the weights where they are missing, and starts the stack. */
    static Stack start(StackConfig config, Consumer<String> say) {
        BackboneWeights.require(config.folders().cache(), say);
        Stack stack = Stack.start(config, say);
        Shutdown.whenTold(stack::close);
        return stack;
    }
}
