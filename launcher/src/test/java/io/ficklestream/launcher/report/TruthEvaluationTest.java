package io.ficklestream.launcher.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.contracts.ImagePlan;
import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.collect.LabeledImage;
import io.ficklestream.launcher.collect.Plans;
import io.ficklestream.launcher.collect.Timings;
import io.ficklestream.launcher.measure.MaskFolder;
import io.ficklestream.launcher.measure.ScoreTable;
import io.ficklestream.vision.image.PalettePng;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TruthEvaluationTest {

    private static final int CAT = 8;

    @TempDir
    Path folder;

    @Test
    void countsPixelsAsTheDefinitionSays() throws IOException {
        // Given: the first row is cat in truth and prediction; before the CRF one of its pixels was background
        byte[] truth = Plans.seed(Plans.plan("a", "cat"), CAT).mask();
        truth[Plans.WIDTH] = 0;
        write("a.png", Plans.HEIGHT, Plans.WIDTH, truth);
        TruthEvaluation evaluation = new TruthEvaluation(MaskFolder.in(folder), List.of("cat", "dog"));

        // When
        evaluation.labeled(image("a"));
        evaluation.labeled(image("without-mask"));

        // Then: the undecided pixel counts as background
        TruthTable table = evaluation.table();
        assertThat(table.images()).isEqualTo(1);
        assertThat(table.table().rows())
                .extracting(ScoreTable.Row::name)
                .containsExactly("background", "cat", "dog", "mean");
        assertThat(table.before().iou().get(1)).isCloseTo(5.0 / 6, Offset.offset(1e-12));
        assertThat(table.before().iou().get(0)).isCloseTo(18.0 / 19, Offset.offset(1e-12));
        assertThat(table.after().iou()).containsExactly(1.0, 1.0, Double.NaN);
        assertThat(table.before().meanIou()).isCloseTo((5.0 / 6 + 18.0 / 19) / 2, Offset.offset(1e-12));
        assertThat(table.after().meanIou()).isEqualTo(1);
    }

    @Test
    void measuresTheSegmenterWhereItHasSpoken() throws IOException {
        // Given: the given mask is what the segmenter says of a; of b it says nothing
        write("a.png", Plans.HEIGHT, Plans.WIDTH, Plans.segmentation("a", CAT).mask());
        write(
                "b.png",
                Plans.HEIGHT,
                Plans.WIDTH,
                Plans.seed(Plans.plan("b", "cat"), CAT).mask());
        TruthEvaluation evaluation = new TruthEvaluation(MaskFolder.in(folder), List.of("cat"));
        LabeledImage seeds = image("a");

        // When
        evaluation.labeled(new LabeledImage(
                seeds.seed(), seeds.maps(), seeds.timings(), Optional.of(Plans.segmentation("a", CAT))));
        evaluation.labeled(image("b"));

        // Then
        TruthTable table = evaluation.table();
        assertThat(table.images()).isEqualTo(2);
        assertThat(table.segmentedImages()).isEqualTo(1);
        assertThat(table.segmented().iou()).containsExactly(1.0, 1.0);
        assertThat(table.after().meanIou()).isLessThan(1);
        assertThat(table.table().lines().get(0)).contains("IoU before CRF", "IoU of segmenter");
        assertThat(table.document().at("/segmentations/mIoU").asDouble()).isEqualTo(1);
    }

    @Test
    void refusesAMaskOfAnotherSizeThanThePhotograph() throws IOException {
        // Given
        write("small.png", 2, 2, new byte[4]);
        TruthEvaluation evaluation = new TruthEvaluation(MaskFolder.in(folder), List.of("cat"));

        // When, then
        assertThatThrownBy(() -> evaluation.labeled(image("small")))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("small.png has 2 x 2 pixels, the photograph 6 x 4");
    }

    private static LabeledImage image(String id) {
        ImagePlan plan = Plans.plan(id, "cat");
        return new LabeledImage(Plans.seed(plan, CAT), Plans.maps(plan, new byte[] {1}), Timings.none());
    }

    private void write(String name, int height, int width, byte[] mask) throws IOException {
        Files.write(folder.resolve(name), PalettePng.encode(height, width, mask));
    }
}
