package io.ficklestream.system;

import io.ficklestream.launcher.process.ChildProcess;
import io.ficklestream.launcher.process.ProjectLayout;
import io.ficklestream.launcher.process.Stack;
import io.ficklestream.launcher.process.StackConfig;
import io.ficklestream.launcher.submit.Photograph;
import io.ficklestream.launcher.submit.Submission;
import io.ficklestream.launcher.weights.PublishedModel;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import io.ficklestream.testkit.broker.TopicProbe;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A real broker and the packaged services, each a process of its own, started the way the command starts them. */
final class SystemUnderTest implements AutoCloseable {

    private final Stack stack;
    private final TopicProbe probe;

    private SystemUnderTest(Stack stack) {
        this.stack = stack;
        this.probe = new TopicProbe(stack.bootstrap());
    }

    /**
     * Starts everything and returns when it takes work; the backbone's weights must be there.
     *
     * @param name names the folder under {@code target/stacks} that keeps the logs
     * @param model what the classifier and the workers serve
     * @param change what differs from the defaults
     */
    static SystemUnderTest start(String name, PublishedModel model, UnaryOperator<StackConfig> change) {
        Path cache = NeedsBackboneWeights.Present.files().cache();
        Path folder = PackagedServices.moduleFolder()
                .resolve("target")
                .resolve("stacks")
                .resolve(name);
        StackConfig config = StackConfig.of(PackagedServices.require(), folder, cache, model.announcement());
        return new SystemUnderTest(Stack.start(change.apply(config), sentence -> {}));
    }

    /** The newest checkpoint of the checkout. */
    static PublishedModel publishedModel() {
        return PublishedModel.newestIn(layout().models(), CheckpointManifest.CLASSIFIER);
    }

    static ProjectLayout layout() {
        return new ProjectLayout(PackagedServices.moduleFolder().getParent());
    }

    Stack stack() {
        return stack;
    }

    String bootstrap() {
        return stack.bootstrap();
    }

    /** Every process but the broker's. */
    List<ChildProcess> services() {
        return stack.processes().stream()
                .filter(process -> stack.ports().containsKey(process.name()))
                .toList();
    }

    TopicProbe probe() {
        return probe;
    }

    /** Submits photographs as the command does, and returns when the broker has them all. */
    void submit(List<Photograph> photographs) {
        try (Submission submission = Submission.start(stack.bootstrap(), photographs)) {
            await("the broker to take all photographs", submission::isDone, () -> submission.accepted() + " taken");
            submission.throwIfFailed();
        }
    }

    /** Returns when every stage has finished all that was put into the stream. */
    void awaitRest() {
        StreamRest rest = new StreamRest(stack.bootstrap());
        await("the stream to come to rest", rest::isReached, rest::toString);
    }

    /** As {@link Await#until}, and gives up when a service cannot go on. */
    void await(String goal, BooleanSupplier condition, Supplier<String> state) {
        Await.until(
                goal,
                () -> {
                    stack.requireUsable();
                    return condition.getAsBoolean();
                },
                state);
    }

    @Override
    public void close() {
        probe.close();
        stack.close();
    }
}
