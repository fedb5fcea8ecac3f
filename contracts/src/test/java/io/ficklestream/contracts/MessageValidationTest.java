package io.ficklestream.contracts;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A message cannot be built wrong, and the refusal names the field and what it holds. */
class MessageValidationTest {
    private static final byte[] PHOTOGRAPH = {1};
    private static final EvidenceGrid ONE_CLASS = new EvidenceGrid(1, 1, 1, new int[1], new int[1]);

    static Stream<Arguments> invalid() {
        return Stream.of(plans(), ranges(), images(), tasks(), evidence(), blocks(), seeds(), models())
                .flatMap(group -> group);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("invalid")
    void isRefused(String reason, ThrowingCallable construction) {
        assertThatThrownBy(construction)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    private static Stream<Arguments> plans() {
        return Stream.of(
                refused("image id is missing or blank", () -> plan(" ", "m", List.of("cat"), 1)),
                refused("image id contains control characters", () -> plan("a\nb", "m", List.of("cat"), 1)),
                refused("image id is longer than 1024", () -> plan("x".repeat(1025), "m", List.of("cat"), 1)),
                refused("model version \"a@b\" must not contain @", () -> plan("i", "a@b", List.of("cat"), 1)),
                refused("classes must name at least one", () -> plan("i", "m", List.of(), 1)),
                refused("classes names an entry twice: [cat, cat]", () -> plan("i", "m", List.of("cat", "cat"), 1)),
                refused("total samples must be 1 to 32767, but are 0", () -> plan("i", "m", List.of("cat"), 0)),
                refused("total samples must be 1 to 32767, but are 32768", () -> plan("i", "m", List.of("cat"), 32768)),
                refused(
                        "plan id must be 16 hexadecimal digits, but is \"xyz\"",
                        () -> new ImagePlan("i", "xyz", "m", List.of("cat"), LabelOrigin.GIVEN, 1)),
                refused(
                        "label origin is missing",
                        () -> new ImagePlan("i", "0".repeat(16), "m", List.of("cat"), null, 1)));
    }

    private static Stream<Arguments> ranges() {
        return Stream.of(
                refused("needs 0 <= from < to, but is -1 to 3", () -> new SampleRange(-1, 3)),
                refused("needs 0 <= from < to, but is 3 to 3", () -> new SampleRange(3, 3)),
                refused("scale of a view must be above 0, but is 0.0", () -> new View(0, false)),
                refused("scale of a view must be above 0, but is NaN", () -> new View(Double.NaN, false)));
    }

    private static Stream<Arguments> images() {
        return Stream.of(
                refused("photograph is missing", () -> new ImageMessage("i", null, List.of(), Optional.empty())),
                refused(
                        "an entry of labels is missing or blank",
                        () -> new ImageMessage("i", PHOTOGRAPH, List.of(""), Optional.empty())),
                refused(
                        "mask is missing or empty",
                        () -> new ImageMessage("i", PHOTOGRAPH, List.of(), Optional.of(new byte[0]))),
                refused(
                        "an image without a mask has no new one",
                        () -> new ImageMessage(
                                "i", PHOTOGRAPH, List.of(), Optional.empty(), 0, ProcessingOptions.DEFAULT, true)));
    }

    private static Stream<Arguments> tasks() {
        return Stream.of(
                refused("plan is missing", () -> new CamTask(null, PHOTOGRAPH, View.ORIGINAL, range(0, 1), 0.35, 0)),
                refused("photograph is missing or empty", () -> task(new byte[0], range(0, 10), 0.35)),
                refused("samples 5 to 11 go beyond the 10 of the plan", () -> task(PHOTOGRAPH, range(5, 11), 0.35)),
                refused("activation threshold must be", () -> task(PHOTOGRAPH, range(0, 10), 1.0)),
                refused("but is NaN", () -> task(PHOTOGRAPH, range(0, 10), Double.NaN)));
    }

    private static Stream<Arguments> evidence() {
        return Stream.of(
                refused(
                        "evidence.hits has 3 values, but the shape 1 x 2 x 2 needs 4",
                        () -> new EvidenceGrid(1, 2, 2, new int[3], new int[4])),
                refused("evidence.sums is missing", () -> new EvidenceGrid(1, 2, 2, new int[4], null)),
                refused(
                        "evidence.hits[1] is 65536, not 0 to 65535",
                        () -> new EvidenceGrid(1, 1, 2, new int[] {0, 65536}, new int[2])),
                refused(
                        "evidence.sums[0] is negative: -1",
                        () -> new EvidenceGrid(1, 1, 2, new int[2], new int[] {-1, 0})));
    }

    private static Stream<Arguments> blocks() {
        return Stream.of(
                refused(
                        "this one starts at 0 and lacks it",
                        () -> new SampleBlock(plan(), range(0, 5), ONE_CLASS, Optional.empty())),
                refused(
                        "this one starts at 5 and has it",
                        () -> new SampleBlock(plan(), range(5, 10), ONE_CLASS, Optional.of(PHOTOGRAPH))),
                refused(
                        "evidence has planes for 2 classes, but the plan names 1",
                        () -> new LocalizationMaps(plan(), GoldenMessages.EVIDENCE, PHOTOGRAPH)));
    }

    private static Stream<Arguments> seeds() {
        return Stream.of(
                refused(
                        "mask has 3 values, but the shape 2 x 2 needs 4",
                        () -> seedMask(new byte[3], new byte[4], new byte[4])),
                refused(
                        "mask before CRF has 5 values, but the shape 2 x 2 needs 4",
                        () -> seedMask(new byte[4], new byte[5], new byte[4])),
                refused(
                        "confidence has 0 values, but the shape 2 x 2 needs 4",
                        () -> seedMask(new byte[4], new byte[4], new byte[0])),
                refused(
                        "mask has 3 values, but the shape 2 x 2 needs 4",
                        () -> segmentation("dsrg-1", new byte[3], new byte[4])),
                refused(
                        "confidence has 5 values, but the shape 2 x 2 needs 4",
                        () -> segmentation("dsrg-1", new byte[4], new byte[5])),
                refused("model version is missing or blank", () -> segmentation(" ", new byte[4], new byte[4])));
    }

    private static Stream<Arguments> models() {
        return Stream.of(
                refused(
                        "role \"a/b\" must not contain /",
                        () -> new ModelAnnouncement("a/b", "1", "models/1", "0".repeat(64), Map.of(), Map.of())),
                refused("digest must be a SHA-256 of 64", () -> model("abc", Map.of())),
                refused("metric mAP is NaN, not a number", () -> model("0".repeat(64), Map.of("mAP", Double.NaN))));
    }

    private static Arguments refused(String reason, ThrowingCallable construction) {
        return Arguments.of(reason, construction);
    }

    private static ImagePlan plan() {
        return plan("i", "m", List.of("cat"), 10);
    }

    private static ImagePlan plan(String imageId, String modelVersion, List<String> classes, int samples) {
        return new ImagePlan(imageId, "0".repeat(16), modelVersion, classes, LabelOrigin.GIVEN, samples);
    }

    private static SampleRange range(int from, int to) {
        return new SampleRange(from, to);
    }

    private static CamTask task(byte[] photograph, SampleRange samples, double threshold) {
        return new CamTask(plan(), photograph, View.ORIGINAL, samples, threshold, 0);
    }

    private static SeedMask seedMask(byte[] mask, byte[] beforeCrf, byte[] confidence) {
        return new SeedMask(plan(), 2, 2, mask, beforeCrf, confidence, Map.of());
    }

    private static Segmentation segmentation(String model, byte[] mask, byte[] confidence) {
        return new Segmentation("i", model, 2, 2, mask, confidence, Map.of());
    }

    private static ModelAnnouncement model(String digest, Map<String, Double> metrics) {
        return new ModelAnnouncement("classifier", "1", "models/1", digest, Map.of(), metrics);
    }
}
