package io.ficklestream.networks.segmenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.networks.backbone.BackboneKind;
import io.ficklestream.networks.backbone.OutputStride;
import io.ficklestream.networks.segmenter.BackboneTraining.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmenterArchitectureTest {

    @Test
    void thePapersHeadHasTheirShapesAndFourBranchesShareNothing() {
        // Given VGG-16's 512 channels and DSRG's four branches
        var architecture = architecture(0, List.of(6, 12, 18, 24), OutputStride.EIGHT);

        // When
        var kernels = HeadLayers.kernels(architecture, 512);

        // Then
        assertThat(kernels).hasSize(12);
        assertThat(kernels.get(HeadLayers.fc6(18))).containsExactly(3, 3, 512, 1024);
        assertThat(kernels.get(HeadLayers.fc7(6))).containsExactly(1, 1, 1024, 1024);
        assertThat(kernels.get(HeadLayers.fc8(24))).containsExactly(1, 1, 1024, 3);
    }

    @Test
    void aNeckStandsBetweenBackboneAndBranches() {
        var kernels = HeadLayers.kernels(architecture(256, List.of(12), OutputStride.EIGHT), 2048);

        assertThat(kernels.get(HeadLayers.NECK)).containsExactly(1, 1, 2048, 256);
        assertThat(kernels.get(HeadLayers.fc6(12))).containsExactly(3, 3, 256, 1024);
    }

    @Test
    void aDilationCoversTheSamePixelsOnEveryGrid() {
        assertThat(SegmenterArchitecture.dilationOn(OutputStride.EIGHT, 12)).isEqualTo(12);
        assertThat(SegmenterArchitecture.dilationOn(OutputStride.SIXTEEN, 12)).isEqualTo(6);
    }

    @Test
    void lossesAreComputedOnThePapersGrid() {
        assertThat(architecture(0, List.of(12), OutputStride.SIXTEEN).lossSide())
                .isEqualTo(41);
    }

    @Test
    void whatCannotBeIsRefusedWithAReason() {
        assertThatThrownBy(() -> architecture(0, List.of(3), OutputStride.SIXTEEN))
                .hasMessageContaining("dilation 3 (in cells of 8 pixels) is no whole number of cells");
        assertThatThrownBy(() -> architecture(0, List.of(), OutputStride.EIGHT)).hasMessageContaining("one branch");
        assertThatThrownBy(() -> architecture(0, List.of(6, 6), OutputStride.EIGHT))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> architecture(-1, List.of(6), OutputStride.EIGHT))
                .hasMessageContaining("neck");
        assertThatThrownBy(() -> new BackboneTraining(Part.LAST_STAGE, -1)).hasMessageContaining("rank");
    }

    private static SegmenterArchitecture architecture(int neck, List<Integer> dilations, OutputStride stride) {
        return new SegmenterArchitecture(
                List.of("cat", "dog"),
                321,
                stride,
                OutputStride.EIGHT,
                BackboneKind.VGG16,
                new BackboneTraining(Part.NONE, 0),
                neck,
                1024,
                dilations,
                0.5);
    }
}
