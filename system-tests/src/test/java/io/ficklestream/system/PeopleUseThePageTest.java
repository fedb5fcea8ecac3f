package io.ficklestream.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.contracts.ProcessingOptions;
import io.ficklestream.contracts.SeedMask;
import io.ficklestream.contracts.Topics;
import io.ficklestream.launcher.broker.ModelAnnouncer;
import io.ficklestream.launcher.process.ListenAddress;
import io.ficklestream.launcher.process.ServiceKind;
import io.ficklestream.launcher.process.StackConfig;
import io.ficklestream.launcher.weights.PublishedModel;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import io.ficklestream.testkit.photograph.Photographs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged stack with its page: in a real browser photographs are uploaded, become masks, are corrected, painted and
 * confirmed; a dead letter is retried, a model rolled back, and nobody gets in without a key. Then folders are watched,
 * exported and imported by commands.
 */
@NeedsBackboneWeights
@NeedsBrowser
class PeopleUseThePageTest {

    private static final String KEY = "a key that only this test knows";
    private static final String STRAY = "asks-for-a-model-that-is-not-there-yet";

    @TempDir
    Path folder;

    @Test
    void everyJourneyEndsWell() throws IOException {
        // Given a stack whose gateway wants keys, and a photograph that nothing can be done with for want of its model
        PublishedModel later = SystemUnderTest.publishedModel();
        try (SystemUnderTest system =
                SystemUnderTest.start("page", QuickCheckpoint.write(folder.resolve("checkpoint")), this::withPage)) {
            system.probe().send(Topics.IMAGES, STRAY, Codecs.IMAGE.encode(asksFor(later)));
            system.await("its dead letter", () -> isDeadLetter(system), () -> "there is none");
            ModelAnnouncer.makeKnown(system.bootstrap(), List.of(later.announcement()));

            // When people use the page
            Path results = PackagedServices.moduleFolder().resolve("target").resolve("page");
            new PageJourneys(system.stack().gateway().orElseThrow(), KEY)
                    .run(SystemUnderTest.layout().samples().resolve("photographs"), results);

            // Then the photograph that one of them retried has seeds of the model that is there now
            system.await("its seeds", () -> hasSeedsOf(system, later), () -> "there are none");
            assertThat(results.resolve("stream-1280-light.png")).isNotEmptyFile();

            // And folders get along with what people did
            GatewayCommands commands =
                    new GatewayCommands(system.stack().gateway().orElseThrow(), KEY);
            new LabelsOfAFolder(commands, newFolder("watched")).check();
            new MasksComeBack(commands, folder).check();
        }
    }

    private Path newFolder(String name) throws IOException {
        return Files.createDirectory(folder.resolve(name));
    }

    private StackConfig withPage(StackConfig config) {
        PublishedModel segmenter =
                PublishedModel.newestIn(SystemUnderTest.layout().models(), CheckpointManifest.SEGMENTER);
        Path keys = SmallPhotographs.write(folder.resolve("keys"), keysFile());
        String module = ServiceKind.SEGMENTER.module();
        return config.withModel(segmenter.announcement())
                .withProperty(module, "ficklestream.segmenter.network.classes", String.join(",", segmenter.classes()))
                .withProperty(
                        module,
                        "ficklestream.segmenter.network.start",
                        segmenter.folder().toString())
                .withProperty(
                        module,
                        ServiceKind.SEGMENTER_DIRECTORY,
                        folder.resolve("segmenter").toString())
                .withGateway(new ListenAddress("127.0.0.1", 0))
                .withProperty(ServiceKind.GATEWAY.module(), "ficklestream.gateway.keys-file", keys.toString());
    }

    private static byte[] keysFile() {
        return ("tester operator " + sha256(KEY) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    private static ImageMessage asksFor(PublishedModel model) {
        ProcessingOptions options = new ProcessingOptions(
                Optional.of(model.version()), OptionalInt.of(20), OptionalDouble.empty(), OptionalLong.empty());
        return new ImageMessage(STRAY, Photographs.jpeg(96, 64, 1), List.of("dog"), Optional.empty(), 0, options);
    }

    private static boolean isDeadLetter(SystemUnderTest system) {
        return Results.recordsByKey(system.probe(), Topics.deadLettersOf(Topics.IMAGES))
                .containsKey(STRAY);
    }

    private static boolean hasSeedsOf(SystemUnderTest system, PublishedModel model) {
        return Results.recordsByKey(system.probe(), Topics.SEEDS).getOrDefault(STRAY, List.of()).stream()
                .map(seeds -> Codecs.SEED_MASK.decode(seeds.value()))
                .map(SeedMask::plan)
                .anyMatch(plan -> plan.modelVersion().equals(model.version()));
    }
}
