package io.ficklestream.networks.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.networks.backbone.BackboneKind;
import io.ficklestream.networks.backbone.OutputStride;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClassifierArchitectureTest {

    @Test
    void aManifestKeepsTheBackbone() {
        // Given
        ClassifierArchitecture vgg = on(BackboneKind.VGG16, OutputStride.EIGHT);

        // When
        var manifest = CheckpointManifest.describing(
                vgg, "v1", CheckpointManifest.CLASSIFIER, "0".repeat(64), Map.of(), Map.of());

        // Then
        assertThat(manifest.architecture().path("backbone").asText()).isEqualTo("VGG16");
        assertThat(ClassifierArchitecture.of(manifest)).isEqualTo(vgg);
    }

    @Test
    void anOutputStrideThatTheBackboneCannotHaveIsRefused() {
        assertThatThrownBy(() -> on(BackboneKind.VGG16, OutputStride.THIRTY_TWO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("VGG-16 cannot have output stride 32");
        assertThat(on(BackboneKind.RESNET50, OutputStride.THIRTY_TWO).outputStride())
                .isEqualTo(OutputStride.THIRTY_TWO);
    }

    @Test
    void aFinerGridWidensTheKernelAndKeepsTheBackbone() {
        // When
        ClassifierArchitecture fine =
                on(BackboneKind.VGG16, OutputStride.SIXTEEN).onGridOf(OutputStride.EIGHT);

        // Then
        assertThat(fine.kernel()).isEqualTo(9);
        assertThat(fine.backbone()).isEqualTo(BackboneKind.VGG16);
    }

    @Test
    void otherBackbonesAreRefusedByName() {
        assertThat(BackboneKind.of("vgg16")).isEqualTo(BackboneKind.VGG16);
        assertThatThrownBy(() -> BackboneKind.of("lenet")).hasMessageContaining("resnet50 or vgg16, not lenet");
    }

    private static ClassifierArchitecture on(BackboneKind backbone, OutputStride stride) {
        return new ClassifierArchitecture(List.of("cat"), backbone, 321, stride, 4, 16, 5, 0.9);
    }
}
