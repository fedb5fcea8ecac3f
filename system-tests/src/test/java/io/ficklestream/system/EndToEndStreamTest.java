package io.ficklestream.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ficklestream.contracts.LabelOrigin;
import io.ficklestream.contracts.SeedMask;
import io.ficklestream.contracts.Topics;
import io.ficklestream.contracts.VocClasses;
import io.ficklestream.launcher.process.ChildProcess;
import io.ficklestream.launcher.process.ClusterChoice;
import io.ficklestream.launcher.submit.Photograph;
import io.ficklestream.testkit.photograph.Photographs;
import io.ficklestream.vision.image.DecodeLimits;
import io.ficklestream.vision.image.PhotographDecoder;
import io.ficklestream.vision.image.RgbImage;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Photographs in, masks out, with the published checkpoint and every setting as shipped. */
@NeedsBackboneWeights
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EndToEndStreamTest {

    private static final int SAMPLES = 200;
    private static final int LAST = Integer.MAX_VALUE;
    private static final int SIGTERMED = 143;
    private static final Duration TIME_TO_STOP = Duration.ofMinutes(2);

    private static final Photograph CAT = SamplePhotographs.named("chelsea");
    private static final Photograph PERSON = SamplePhotographs.named("astronaut");
    private static final Photograph UNLABELLED =
            new Photograph("unlabelled", SamplePhotographs.named("sheep").file(), List.of());

    @TempDir
    static Path folder;

    private SystemUnderTest system;
    private List<Photograph> photographs;
    private Map<String, List<SeedMask>> masks;

    @BeforeAll
    void streamPhotographs() {
        system = SystemUnderTest.start("end-to-end", SystemUnderTest.publishedModel(), config -> config);
        photographs = List.of(CAT, PERSON, UNLABELLED, drawn());
        system.submit(photographs);
        system.awaitRest();
        masks = Results.masksByImage(system.probe(), Topics.SEEDS);
    }

    @AfterAll
    void stop() {
        if (system != null) {
            system.close();
        }
    }

    @Test
    void everyPhotographGetsExactlyOneMaskOfItsOwnSize() throws IOException {
        assertThat(masks).containsOnlyKeys(ids(photographs.stream()));
        for (Photograph photograph : photographs) {
            RgbImage pixels = new PhotographDecoder(DecodeLimits.DEFAULT).decode(Files.readAllBytes(photograph.file()));
            assertThat(masks.get(photograph.id())).singleElement().satisfies(mask -> {
                assertThat(mask.height()).isEqualTo(pixels.height());
                assertThat(mask.width()).isEqualTo(pixels.width());
                assertThat(mask.plan().totalSamples()).isEqualTo(SAMPLES);
            });
        }
    }

    @Test
    void aMaskShowsItsLabelAndBackgroundAndNothingElse() {
        for (Photograph photograph : List.of(CAT, PERSON)) {
            SeedMask mask = masks.get(photograph.id()).get(0);
            int label = VocClasses.indexOf(photograph.labels().get(0));

            assertThat(mask.plan().labelOrigin()).isEqualTo(LabelOrigin.GIVEN);
            assertThat(numbersIn(mask.mask())).contains(label, 0).isSubsetOf(Set.of(label, 0, VocClasses.IGNORE_INDEX));
            assertThat(numbersIn(mask.confidence())).hasSizeGreaterThan(1);
        }
    }

    @Test
    void aPhotographWithoutLabelsGetsThoseThatTheClassifierSees() {
        SeedMask mask = masks.get(UNLABELLED.id()).get(0);

        assertThat(mask.plan().labelOrigin()).isEqualTo(LabelOrigin.PREDICTED);
        assertThat(mask.plan().classes()).contains("sheep");
    }

    @Test
    void everyServiceIsAliveAndReadyAndSaysSo() {
        system.stack().ports().forEach((name, port) -> {
            for (String path : List.of("/q/health/live", "/q/health/ready")) {
                HttpResponse<String> answer = new Endpoint(port).get(path);
                assertThat(answer.statusCode()).as(name + path).isEqualTo(200);
                assertThat(answer.body()).contains("\"status\": \"UP\"");
            }
        });
    }

    @Test
    void metricsCountTheWorkThatWasDone() {
        assertThat(endpoint("classifier-service").metric("ficklestream_classifier_images_planned_total"))
                .isEqualTo(photographs.size());
        assertThat(endpoint("cam-service-1").metric("ficklestream_cam_samples_total"))
                .isEqualTo(photographs.size() * SAMPLES);
        assertThat(endpoint("seed-service").metric("ficklestream_seed_seeds_total"))
                .isEqualTo(photographs.size());
    }

    @Test
    void everyServiceLogsJsonThatNamesImageAndModel() {
        for (ChildProcess service : system.services()) {
            List<JsonNode> lines = JsonLog.of(service);
            for (Photograph photograph : photographs) {
                assertThat(lines).as(service.name()).anySatisfy(line -> {
                    assertThat(line.at("/mdc/imageId").asText()).isEqualTo(photograph.id());
                    assertThat(line.at("/mdc/modelVersion").asText())
                            .isEqualTo(
                                    SystemUnderTest.publishedModel().manifest().version());
                });
            }
        }
    }

    @Test
    @Order(LAST)
    void sigtermStopsEveryServiceCleanlyAndWhatWasOnItsWayIsDoneAfterARestart() {
        // Given
        List<Photograph> onTheirWay = SmallPhotographs.write(folder, 12);
        system.submit(onTheirWay);
        system.await(
                "the workers to be in the midst of them",
                () -> !blocksOf(onTheirWay).isEmpty(),
                () -> "no block");

        // When
        system.services().forEach(ChildProcess::requestStop);
        system.services().forEach(service -> service.awaitEnd(TIME_TO_STOP));

        // Then
        for (ChildProcess service : system.services()) {
            assertThat(service.exitCode()).as(service.name()).hasValue(SIGTERMED);
            assertThat(JsonLog.of(service))
                    .anySatisfy(line -> assertThat(line.at("/message").asText()).contains("stopped in"))
                    .noneSatisfy(line -> assertThat(line.at("/level").asText()).isEqualTo("ERROR"));
        }
        try (SystemUnderTest restarted = SystemUnderTest.start(
                "end-to-end-restarted",
                SystemUnderTest.publishedModel(),
                config -> config.withCluster(ClusterChoice.existing(system.bootstrap())))) {
            restarted.awaitRest();
            assertThat(Results.masksByImage(system.probe(), Topics.SEEDS))
                    .containsOnlyKeys(ids(Stream.concat(photographs.stream(), onTheirWay.stream())))
                    .allSatisfy((imageId, all) -> assertThat(all).as(imageId).hasSize(1));
        }
    }

    private static Photograph drawn() {
        Path file = SmallPhotographs.write(folder.resolve("drawn.png"), Photographs.png(120, 90, 1));
        return new Photograph("drawn", file, List.of("cow", "horse"));
    }

    private List<String> blocksOf(List<Photograph> some) {
        Set<String> wanted = Set.of(ids(some.stream()));
        return WorkerDeath.blocks(system.probe()).stream()
                .filter(block -> wanted.contains(block.substring(0, block.indexOf('#'))))
                .toList();
    }

    private static String[] ids(Stream<Photograph> some) {
        return some.map(Photograph::id).toArray(String[]::new);
    }

    private Endpoint endpoint(String process) {
        return new Endpoint(system.stack().ports().get(process));
    }

    private static Set<Integer> numbersIn(byte[] plane) {
        Set<Integer> numbers = new TreeSet<>();
        for (byte value : plane) {
            numbers.add(value & 0xff);
        }
        return numbers;
    }
}
