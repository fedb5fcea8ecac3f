package io.ficklestream.classifier.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.classifier.domain.Classifier;
import io.ficklestream.classifier.domain.UnusableModelException;
import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.networks.backbone.BackboneFiles;
import io.ficklestream.testkit.photograph.Photographs;
import io.ficklestream.vision.image.DecodeLimits;
import io.ficklestream.vision.image.PhotographDecoder;
import io.ficklestream.vision.image.RgbImage;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FickleNetLoaderTest {

    @TempDir
    Path checkpoint;

    @TempDir
    Path cache;

    @Test
    void anAnnouncedCheckpointIsOpenedAndPredicts() throws IOException {
        // Given
        FickleNetLoader loader = new FickleNetLoader(RandomCheckpoint.weightsIn(cache), 1);
        RgbImage photograph = new PhotographDecoder(DecodeLimits.DEFAULT).decode(Photographs.jpeg(80, 60, 1));

        // When
        try (Classifier classifier = loader.load(RandomCheckpoint.write(checkpoint))) {
            float[] probabilities = classifier.probabilities(photograph);

            // Then
            assertThat(classifier.version()).isEqualTo("untrained-1");
            assertThat(classifier.classes()).isEqualTo(RandomCheckpoint.CLASSES);
            assertThat(probabilities).hasSize(3);
            for (float probability : probabilities) {
                assertThat(probability).isBetween(0f, 1f);
            }
        }
    }

    @Test
    void aCheckpointThatIsNotTheAnnouncedOneIsRefused() {
        // Given
        ModelAnnouncement real = RandomCheckpoint.write(checkpoint);
        ModelAnnouncement announced = RandomCheckpoint.announcement(checkpoint, "0".repeat(64));

        // Then
        assertThatThrownBy(() -> loaderWithoutWeights().load(announced))
                .isInstanceOf(UnusableModelException.class)
                .hasMessageContaining("0".repeat(64))
                .hasMessageContaining(real.digest());
    }

    @Test
    void aFolderThatIsNoCheckpointIsRefused() {
        assertThatThrownBy(() -> loaderWithoutWeights()
                        .load(RandomCheckpoint.announcement(checkpoint.resolve("absent"), "0".repeat(64))))
                .isInstanceOf(UnusableModelException.class)
                .hasMessageContaining("is not a checkpoint");
    }

    @Test
    void absentWeightsOfTheBackboneAreReportedWithWhatToDo() {
        // Given
        ModelAnnouncement announcement = RandomCheckpoint.write(checkpoint);

        // Then
        assertThatThrownBy(() -> loaderWithoutWeights().load(announcement))
                .isInstanceOf(UnusableModelException.class)
                .hasMessageContaining("fetch-weights");
    }

    private FickleNetLoader loaderWithoutWeights() {
        return new FickleNetLoader(BackboneFiles.in(cache), 1);
    }
}
