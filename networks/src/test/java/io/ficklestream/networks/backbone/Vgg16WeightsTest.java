package io.ficklestream.networks.backbone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.networks.tensors.FloatTensor;
import io.ficklestream.networks.tensors.Precision;
import io.ficklestream.networks.tensors.Safetensors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class Vgg16WeightsTest {

    private final Map<String, FloatTensor> tensors = RandomVgg16.tensors(5);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("vgg16.safetensors");
    }

    @ParameterizedTest
    @EnumSource
    void aFileIsReadInEitherPrecision(Precision precision) {
        // Given
        Safetensors.write(file, tensors, precision);
        Map<String, FloatTensor> stored = Safetensors.read(file);

        // When
        BackboneWeights weights = BackboneKind.VGG16.read(BackboneFiles.in(folder));

        // Then
        assertThat(weights.identity()).matches("vgg16 sha256 [0-9a-f]{64}");
        assertThat(weights.convolution("conv1_1").kernel()).isEqualTo(stored.get("conv1_1/kernel"));
        assertThat(weights.convolution("conv5_3").kernel()).isEqualTo(stored.get("conv5_3/kernel"));
        assertThat(weights.convolution("conv5_3").bias()).isEqualTo(stored.get("conv5_3/bias"));
        assertThat(weights.channelsAfter(1)).isEqualTo(64);
        assertThat(weights.channelsAfter(5)).isEqualTo(512);
    }

    @Test
    void anAbsentFileSaysThatItCannotBeFetchedAndWhatBelongsThere() {
        assertRefused("no VGG-16 weights at " + file, "cannot be fetched", "conv1_1/kernel [3, 3, 3, 64]");
    }

    @Test
    void aFileThatIsNoTensorFileIsNamed() throws IOException {
        Files.writeString(file, "caffe");
        assertRefused("cannot be read", file + " is not a safetensors file");
    }

    @Test
    void aMissingTensorIsNamedWithItsShape() {
        tensors.remove("conv3_2/bias");
        Safetensors.write(file, tensors, Precision.F16);
        assertRefused("has none, but VGG-16 needs a tensor conv3_2/bias of shape [256]");
    }

    @Test
    void anOddTensorIsNamedWithBothShapes() {
        // Given the layout of another framework: output channels, input channels, height, width
        tensors.put("conv2_1/kernel", FloatTensor.zeros(128, 64, 3, 3));
        Safetensors.write(file, tensors, Precision.F16);

        // Then
        assertRefused(
                "has one of shape [128, 64, 3, 3], but VGG-16 needs a tensor conv2_1/kernel of shape [3, 3, 64, 128]");
    }

    @Test
    void aSuperfluousTensorIsNamed() {
        tensors.put("fc6/bias", FloatTensor.zeros(4096));
        Safetensors.write(file, tensors, Precision.F16);
        assertRefused("has a tensor fc6/bias", "leave it out");
    }

    private void assertRefused(String... messages) {
        assertThatThrownBy(() -> Vgg16Weights.read(file))
                .isInstanceOf(MissingWeightsException.class)
                .message()
                .contains(messages);
    }

    @Test
    void layersThatDoNotFitTogetherAreNamed() {
        // Given
        ConvolutionWeights odd = new ConvolutionWeights(FloatTensor.zeros(3, 3, 7, 4), FloatTensor.zeros(4));

        // Then
        assertThatThrownBy(() -> Vgg16Weights.of("none", Map.of("conv1_1", odd)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("conv1_1 needs a kernel of 3 x 3 x 3");
    }

    @Test
    void fineTunedConvolutionsReplaceTheOriginalOnes() {
        // Given
        Vgg16Weights original = RandomVgg16.thin(1, 2, 2, 2, 2, 2);
        ConvolutionWeights tuned = RandomVgg16.thin(2, 2, 2, 2, 2, 2).convolution("conv5_2");

        // When
        Vgg16Weights changed = original.with(Map.of("conv5_2", tuned));

        // Then
        assertThat(changed.convolution("conv5_2")).isSameAs(tuned);
        assertThat(changed.convolution("conv5_1")).isSameAs(original.convolution("conv5_1"));
        assertThat(changed.identity()).isEqualTo(original.identity());
        assertThatThrownBy(() -> original.with(Map.of("res5a_branch2a", tuned)))
                .hasMessageContaining("VGG-16 has no convolution named res5a_branch2a");
    }
}
