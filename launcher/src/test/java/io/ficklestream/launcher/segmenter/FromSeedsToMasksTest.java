package io.ficklestream.launcher.segmenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ficklestream.launcher.Ficklestream;
import io.ficklestream.networks.backbone.BackboneFiles;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.PalettePng;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands from seeds to measured masks, with the real backbone on small photographs. */
class FromSeedsToMasksTest {

    @TempDir
    Path folder;

    private SmallDataSet data;
    private Path run;

    @BeforeEach
    void data() throws IOException {
        assumeTrue(
                BackboneFiles.in(BackboneFiles.defaultCache()).present(),
                "skipped: no ResNet-50 weights; run './ficklestream fetch-weights'");
        data = SmallDataSet.in(folder);
        run = folder.resolve("run");
    }

    @Test
    void aSegmenterIsTrainedResumedUsedAndMeasured() throws IOException {
        // Given a run of two steps
        assertThat(train("--steps", "2")).isZero();
        assertThat(json("summary.json").at("/steps").asInt()).isEqualTo(2);

        // When it goes on to four
        assertThat(train("--steps", "4", "--resume")).isZero();

        // Then it has learned from three photographs with seeds and one with a mask, and drawn its curves
        JsonNode summary = json("summary.json");
        assertThat(summary.at("/steps").asInt()).isEqualTo(4);
        assertThat(summary.at("/secondsPerStep").asDouble()).isPositive();
        assertThat(json("history.json")).hasSize(4);
        assertThat(run.resolve("loss.png")).isNotEmptyFile();
        assertThat(run.resolve("miou.png")).isNotEmptyFile();
        CheckpointManifest manifest = CheckpointManifest.read(run.resolve("checkpoint"));
        assertThat(manifest.role()).isEqualTo(CheckpointManifest.SEGMENTER);
        assertThat(manifest.provenance().get("data.weak")).startsWith("3 photographs");
        assertThat(manifest.provenance().get("data.strong")).startsWith("1 photographs");
        assertThat(manifest.metrics()).containsKey("mIoU.validation.before-crf");

        // And it segments photographs that nobody has labelled
        Path out = folder.resolve("segmented");
        assertThat(execute(List.of(
                        "segment",
                        data.images().toString(),
                        "--model",
                        run.resolve("checkpoint").toString(),
                        "--cache",
                        cache().toString(),
                        "--out",
                        out.toString())))
                .isZero();
        LabelImage mask = PalettePng.decode(Files.readAllBytes(out.resolve("masks/v1.png")));
        assertThat(mask.height()).isEqualTo(SmallDataSet.SIDE);
        for (byte number : mask.indices()) {
            assertThat(number).isIn((byte) 0, (byte) 8, (byte) 12);
        }
        assertThat(out.resolve("overlays/v1.png")).isNotEmptyFile();

        // And its masks can be measured
        assertThat(execute(List.of(
                        "evaluate",
                        "--masks",
                        out.resolve("masks").toString(),
                        "--truth",
                        data.masks().toString(),
                        "--out",
                        folder.resolve("evaluation").toString())))
                .isZero();
    }

    @Test
    void aSecondRunDoesNotOverwriteTheFirst() {
        // Given
        assertThat(train("--steps", "1")).isZero();

        // Then
        assertThat(train("--steps", "1")).isEqualTo(2);
    }

    private int train(String... more) {
        List<String> line = new ArrayList<>(List.of(
                "train-segmenter --train train --strong strong --validate val --from imagenet --name t1".split(" ")));
        line.addAll(List.of("--input-side 65 --output-stride 16 --neck 8 --hidden 8 --dilations 2".split(" ")));
        line.addAll(List.of("--batch", "2", "--save-every", "1", "--cache", cache().toString()));
        line.addAll(List.of("--data", folder.toString(), "--seeds", data.seeds().toString()));
        line.addAll(List.of("--out", run.toString()));
        line.addAll(List.of(more));
        return execute(line);
    }

    /** The shared weights, but what is made from them in a folder of the test's own. */
    private Path cache() {
        Path own = folder.resolve("cache");
        try {
            if (Files.notExists(own)) {
                Files.createDirectories(own);
                Path shared = BackboneFiles.in(BackboneFiles.defaultCache()).packageFolder();
                Files.createSymbolicLink(BackboneFiles.in(own).packageFolder(), shared.toAbsolutePath());
            }
            return own;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private JsonNode json(String name) throws IOException {
        return new ObjectMapper().readTree(run.resolve(name).toFile());
    }

    private static int execute(List<String> line) {
        StringWriter errors = new StringWriter();
        CommandLine commandLine = Ficklestream.commandLine();
        commandLine.setErr(new PrintWriter(errors, true));
        int code = commandLine.execute(line.toArray(String[]::new));
        assertThat(errors.toString()).as("code %d", code).doesNotContain("\tat ");
        return code;
    }
}
