package io.ficklestream.launcher.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.launcher.Ficklestream;
import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.RealBroker;
import io.ficklestream.launcher.broker.ModelAnnouncer;
import io.ficklestream.launcher.output.Json;
import io.ficklestream.launcher.status.Models;
import io.ficklestream.launcher.weights.PublishedModel;
import io.ficklestream.networks.checkpoint.Checkpoint;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import io.ficklestream.networks.tensors.FloatTensor;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code models} and {@code models use} on a real broker, with a run folder such as a running stack has. */
class CurrentModelCanBeChangedTest {

    private record Architecture(List<String> classes) {}

    @TempDir
    static Path brokerFolder;

    private static RealBroker broker;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void startBroker() {
        broker = RealBroker.start(brokerFolder).withTopics();
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @BeforeEach
    void startStack() {
        announce(write(published("seg-1"), "seg-1", 1, "cat", "dog"));
        ModelAnnouncement elsewhere = new ModelAnnouncement(
                "classifier", "six-9", "/on/another/machine", "c".repeat(64), Map.of(), Map.of("mAP.val", 0.95));
        ModelAnnouncer.makeCurrent(broker.bootstrap(), elsewhere);
        var stack = Json.object()
                .put("bootstrap", broker.bootstrap())
                .put("launcherPid", ProcessHandle.current().pid());
        stack.putObject("services");
        Json.write(stack, folder.resolve("run/stack.json"));
    }

    @Test
    void listsWhatIsPublishedWhatTheSegmenterHasMadeAndWhatIsCurrent() {
        // Given
        write(made("seg-day-200"), "seg-day-200", 2, "cat", "dog");
        write(made("seg-day-300.part"), "seg-day-300", 3, "cat", "dog");

        // When
        int code = execute("models");

        // Then
        assertThat(code).as(err.toString()).isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        "classifier",
                        "  * six-9",
                        "      metrics  mAP.val 0.950",
                        "      folder   /on/another/machine (not on this machine)",
                        "segmenter",
                        "  * seg-1",
                        "      metrics  mIoU.val 0.612",
                        "      data     six classes",
                        "      folder   " + published("seg-1"),
                        "    seg-day-200",
                        "      metrics  mIoU.val 0.612",
                        "      data     six classes",
                        "      folder   " + made("seg-day-200"));
    }

    @Test
    void anotherVersionBecomesCurrentAndTheEarlierOneAgain() {
        // Given
        write(made("seg-day-200"), "seg-day-200", 2, "cat", "dog");

        // When
        int there = execute("models", "use", "seg-day-200");
        ModelAnnouncement between = current("segmenter");
        int back = execute("models", "use", "seg-1");

        // Then
        assertThat(there).as(err.toString()).isZero();
        assertThat(back).as(err.toString()).isZero();
        assertThat(between).isEqualTo(PublishedModel.in(made("seg-day-200")).announcement());
        assertThat(current("segmenter"))
                .isEqualTo(PublishedModel.in(published("seg-1")).announcement());
        assertThat(current("classifier").version()).isEqualTo("six-9");
        assertThat(out.toString()).contains("seg-day-200 is now the current segmenter; before it was seg-1");
    }

    @Test
    void theCurrentVersionNeedsNoAnnouncement() {
        assertThat(execute("models", "use", "seg-1")).isZero();
        assertThat(out.toString()).isEqualToIgnoringNewLines("seg-1 is current already");
    }

    @Test
    void anUnknownVersionIsRefusedWithTheKnownOnes() {
        write(made("seg-day-200"), "seg-day-200", 2, "cat", "dog");
        assertRefused("seg-2", "no checkpoint is called seg-2; known are seg-1, seg-day-200");
    }

    @Test
    void aDamagedCheckpointIsRefused() throws IOException {
        // Given
        Path damaged = write(made("seg-day-200"), "seg-day-200", 2, "cat", "dog");
        Path weights = damaged.resolve(CheckpointManifest.WEIGHTS);
        byte[] content = Files.readAllBytes(weights);
        content[content.length - 1] ^= 1;
        Files.write(weights, content);

        // When, then
        assertRefused("seg-day-200", "it was changed or cut short");
        assertThat(current("segmenter").version()).isEqualTo("seg-1");
    }

    @Test
    void aCheckpointForOtherClassesIsRefused() {
        write(published("seg-20"), "seg-20", 2, "cat", "cow");
        assertRefused("seg-20", "seg-20 knows the classes cat, cow, but seg-1, which is current, knows cat, dog");
    }

    @Test
    void aRoleThatTheStackDoesNotHaveIsRefused() {
        Checkpoint.write(
                published("x-1"), "x-1", "discriminator", new Architecture(List.of()), weights(1), Map.of(), Map.of());
        assertRefused("x-1", "x-1 is a discriminator, and the running stack uses none");
    }

    @Test
    void oneVersionWithTwoContentsIsRefused() {
        write(made("seg-1"), "seg-1", 2, "cat", "dog");
        assertRefused("seg-1", "two checkpoints are called seg-1: those in " + published("seg-1"));
    }

    private void assertRefused(String version, String message) {
        assertThat(execute("models", "use", version)).isIn(LauncherException.BAD_INPUT, LauncherException.FAILURE);
        assertThat(err.toString()).contains(message).doesNotContain("\tat ");
    }

    private int execute(String... line) {
        List<String> whole = new ArrayList<>(List.of(line));
        whole.addAll(List.of("--models", folder.resolve("models").toString()));
        whole.addAll(List.of("--run-folder", folder.resolve("run").toString()));
        CommandLine commandLine = Ficklestream.commandLine();
        commandLine.setOut(new PrintWriter(out, true));
        commandLine.setErr(new PrintWriter(err, true));
        return commandLine.execute(whole.toArray(String[]::new));
    }

    private static ModelAnnouncement current(String role) {
        return Models.current(broker.bootstrap()).stream()
                .filter(model -> model.role().equals(role))
                .findFirst()
                .orElseThrow();
    }

    private Path published(String name) {
        return folder.resolve("models").resolve(name);
    }

    private Path made(String name) {
        return folder.resolve("run/state/segmenter-service/checkpoints").resolve(name);
    }

    private static Path write(Path checkpoint, String version, float weight, String... classes) {
        Checkpoint.write(
                checkpoint,
                version,
                CheckpointManifest.SEGMENTER,
                new Architecture(List.of(classes)),
                weights(weight),
                Map.of("data", "six classes"),
                Map.of("mIoU.val", 0.612));
        return checkpoint;
    }

    private static Map<String, FloatTensor> weights(float weight) {
        return Map.of("w", new FloatTensor(new long[] {1}, new float[] {weight}));
    }

    private static void announce(Path checkpoint) {
        ModelAnnouncer.makeCurrent(
                broker.bootstrap(), PublishedModel.in(checkpoint).announcement());
    }
}
