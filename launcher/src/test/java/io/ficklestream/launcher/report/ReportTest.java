package io.ficklestream.launcher.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ficklestream.contracts.ImagePlan;
import io.ficklestream.contracts.LabelOrigin;
import io.ficklestream.launcher.collect.DeadLetter;
import io.ficklestream.launcher.collect.LabeledImage;
import io.ficklestream.launcher.collect.Missing;
import io.ficklestream.launcher.collect.Plans;
import io.ficklestream.launcher.collect.RunCounts;
import io.ficklestream.launcher.collect.RunTotals;
import io.ficklestream.launcher.collect.Timings;
import io.ficklestream.launcher.measure.Scores;
import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.PalettePng;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.image.RgbPng;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    private static final String EVIL = "<script>alert('x')</script>";
    private static final String ODD_NAME = "50% of #1? it's a \"cat\": yes & no";
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    @TempDir
    Path folder;

    private PictureWriter pictures;
    private ResultFolder results;

    @BeforeEach
    void claimFolder() {
        results = ResultFolder.claim(folder.resolve("out"));
        pictures = new PictureWriter(results);
    }

    @Test
    void writesEveryPictureOfAnImage() throws IOException {
        // When
        pictures.labeled(image("sheep_1", LabelOrigin.GIVEN, "cat", "dog"));

        // Then
        assertThat(List.of(
                        "photographs/sheep_1.jpg",
                        "localization/sheep_1-cat.png",
                        "localization/sheep_1-dog.png",
                        "masks-before-crf/sheep_1.png",
                        "masks/sheep_1.png",
                        "confidence/sheep_1.png",
                        "overlays/sheep_1.png"))
                .allSatisfy(name -> assertThat(results.root().resolve(name)).isNotEmptyFile());
        LabelImage mask = PalettePng.decode(Files.readAllBytes(results.root().resolve("masks/sheep_1.png")));
        assertThat(mask.indices())
                .isEqualTo(Plans.seed(Plans.plan("x", "cat"), 8).mask());
    }

    @Test
    void everyLinkLeadsToAFileBesideThePage() throws IOException {
        // Given
        pictures.labeled(image("a", LabelOrigin.GIVEN, "cat"));
        pictures.labeled(image(ODD_NAME, LabelOrigin.GIVEN, "cat", "dog"));

        // When
        ReportWriter.write(report(null), results);

        // Then
        Matcher links = LINK.matcher(Files.readString(results.report()));
        int count = 0;
        while (links.find()) {
            String path = URLDecoder.decode(unescaped(links.group(1)).replace("+", "%2B"), StandardCharsets.UTF_8);
            assertThat(path).startsWith("./");
            assertThat(results.root().resolve(path)).exists();
            count++;
        }
        assertThat(count).as("a link and a picture each").isEqualTo(2 * (6 + 7));
    }

    @Test
    void textFromOutsideIsEscaped() throws IOException {
        // Given
        pictures.labeled(image("a", LabelOrigin.GIVEN, "cat"));
        pictures.deadLettered(new DeadLetter(EVIL, "images", EVIL, EVIL));

        // When
        ReportWriter.write(report(null), results);

        // Then
        String page = Files.readString(results.report());
        assertThat(page).doesNotContain("<script").contains("&lt;script&gt;alert(");
        assertThat(page).doesNotContain("http:").doesNotContain("https:").doesNotContain("//");
    }

    @Test
    void saysWhetherLabelsWereGivenOrPredictedAndHowLongThingsTook() throws IOException {
        // Given
        pictures.labeled(image("given", LabelOrigin.GIVEN, "cat"));
        pictures.labeled(image("guessed", LabelOrigin.PREDICTED, "dog"));
        pictures.deadLettered(new DeadLetter("broken", "images", "classifier-service", "truncated JPEG"));

        // When
        ReportWriter.write(report(null), results);

        // Then
        String page = Files.readString(results.report());
        assertThat(page).containsOnlyOnce("labels given").containsOnlyOnce("labels predicted by the classifier");
        assertThat(page).contains("truncated JPEG").contains("crf 71 ms").contains("undecided 4.2 %");
        assertThat(page)
                .contains("localization: cat")
                .contains("localization: dog")
                .contains("seeds before the CRF");
        assertThat(page).doesNotContain("mIoU");
    }

    @Test
    void comparesWithGivenMasksWhereThereAreSome() throws IOException {
        // Given
        Scores before = Scores.of(List.of("cat", "dog"));
        before.add(new byte[] {0, 0, 0, 0}, new byte[] {0, 0, 8, 8});
        Scores after = Scores.of(List.of("cat", "dog"));
        after.add(new byte[] {0, 0, 0, 8}, new byte[] {0, 0, 0, 0});
        TruthTable truth = new TruthTable(1, before, after, 0, Scores.of(List.of("cat", "dog")));

        // When
        ReportWriter.write(report(truth), results);

        // Then
        assertThat(Files.readString(results.report()))
                .contains("<b>37.5</b> mIoU")
                .contains("<th class=\"number\">IoU before CRF</th><th class=\"number\">IoU</th>")
                .contains("<td>background</td><td class=\"number\">50.0</td><td class=\"number\">75.0</td>")
                .contains("<td>dog</td><td class=\"number\">-</td><td class=\"number\">-</td>")
                .contains("<td>mean</td><td class=\"number\">25.0</td><td class=\"number\">37.5</td>");
        JsonNode json =
                new ObjectMapper().readTree(results.root().resolve("truth.json").toFile());
        assertThat(json.at("/seeds/classes/background/iou").asDouble()).isEqualTo(0.75);
        assertThat(json.at("/seedsBeforeCrf/mIoU").asDouble()).isEqualTo(0.25);
        assertThat(json.at("/seeds/classes/dog/iou").isNull()).isTrue();
        assertThat(new ObjectMapper()
                        .readTree(Summary.line(report(truth)))
                        .at("/mIoU")
                        .asDouble())
                .isEqualTo(0.375);
    }

    @Test
    void summarisesInOneLineAndAtLength() throws IOException {
        // Given
        pictures.labeled(image("a", LabelOrigin.PREDICTED, "cat"));
        pictures.deadLettered(new DeadLetter("b", "images", "submit", "too large"));
        Report report = report(null);

        // When
        ReportWriter.write(report, results);

        // Then
        assertThat(Summary.line(report)).doesNotContain("\n");
        JsonNode line = new ObjectMapper().readTree(Summary.line(report));
        assertThat(line.get("images").asInt()).isEqualTo(3);
        assertThat(line.get("labeled").asInt()).isEqualTo(2);
        assertThat(line.get("deadLettered").asInt()).isEqualTo(1);
        assertThat(line.get("samplesPerImage").asInt()).isEqualTo(200);
        assertThat(line.get("seconds").asDouble()).isEqualTo(12.3);
        JsonNode whole = new ObjectMapper()
                .readTree(results.root().resolve("summary.json").toFile());
        assertThat(whole.at("/results/0/labelsPredicted").asBoolean()).isTrue();
        assertThat(whole.at("/deadLetters/0/reason").asText()).isEqualTo("too large");
    }

    @Test
    void showsTheSegmentersMaskBesideTheSeeds() throws IOException {
        // Given
        LabeledImage seeds = image("a", LabelOrigin.GIVEN, "cat");
        pictures.labeled(new LabeledImage(
                seeds.seed(), seeds.maps(), seeds.timings(), Optional.of(Plans.segmentation("a", 12))));
        pictures.labeled(image("b", LabelOrigin.GIVEN, "cat"));
        pictures.noted(new DeadLetter("b", "images", "segmenter-service", "the segmenter failed on it"));

        // When
        ReportWriter.write(report(null), results);

        // Then
        String page = Files.readString(results.report());
        assertThat(page).contains("segmenter s1").contains("<b>1</b> segmented").contains("dog 50.0 %");
        assertThat(page.indexOf("segmentations/a.png")).isGreaterThan(page.indexOf("\"./masks/a.png"));
        assertThat(page.indexOf("segmentations/a.png")).isLessThan(page.indexOf("\"./confidence/a.png"));
        assertThat(page).contains("What the segmenter could not use").contains("the segmenter failed on it");
        assertThat(page).doesNotContain("<h2>Dead letters</h2>");
        assertThat(PalettePng.decode(Files.readAllBytes(results.root().resolve("segmentations/a.png")))
                        .indices())
                .isEqualTo(Plans.segmentation("a", 12).mask());
        assertThat(results.root().resolve("segmentation-overlays/a.png")).isNotEmptyFile();
        JsonNode whole = new ObjectMapper()
                .readTree(results.root().resolve("summary.json").toFile());
        assertThat(whole.at("/segmented").asInt()).isEqualTo(1);
        assertThat(whole.at("/segmenters/0").asText()).isEqualTo("s1");
        assertThat(whole.at("/results/0/segmentation/shares/dog").asText()).isEqualTo("50.0 %");
        assertThat(whole.at("/results/1/segmentation").isMissingNode()).isTrue();
        assertThat(whole.at("/segmenterDeadLetters/0/reason").asText()).isEqualTo("the segmenter failed on it");
    }

    @Test
    void withoutASegmenterNothingIsSaidAboutOne() throws IOException {
        // Given
        pictures.labeled(image("a", LabelOrigin.GIVEN, "cat"));

        // When
        ReportWriter.write(report(null), results);

        // Then
        assertThat(Files.readString(results.report()))
                .doesNotContain("egmenter")
                .doesNotContain("segmented");
        assertThat(Summary.line(report(null))).doesNotContain("segment");
    }

    private Report report(TruthTable truth) {
        RunTotals totals = new RunTotals(
                new RunCounts(3, 2, 1, 1), 200, new Missing(Set.of(), Set.of()), Duration.ofMillis(12_345));
        return new Report("v1", totals, pictures.images(), pictures.letters(), LegendEntry.of(List.of("cat")), truth);
    }

    private static LabeledImage image(String id, LabelOrigin origin, String... classes) {
        ImagePlan plan = new ImagePlan(id, "0123456789abcdef", "v1", List.of(classes), origin, 200);
        byte[] photograph = RgbPng.encode(new RgbImage(
                2 * Plans.HEIGHT, 2 * Plans.WIDTH, new byte[4 * Plans.HEIGHT * Plans.WIDTH * RgbImage.CHANNELS]));
        Timings timings = new Timings(new TreeMap<>(Map.of("crf", 71.25)));
        return new LabeledImage(Plans.seed(plan, 8), Plans.maps(plan, photograph), timings);
    }

    private static String unescaped(String attribute) {
        return attribute.replace("&#39;", "'").replace("&quot;", "\"").replace("&amp;", "&");
    }
}
